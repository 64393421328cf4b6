"""The print queue worked off: paper after money, one process at a time, nothing twice."""

import multiprocessing
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import Attempt, Fault, JobState, JobToPrint
from propdesk.print_store import Lease, Printing, PrintStore, settle_left_over
from propdesk.printing.simulator import SimulatedPrinter
from propdesk.services import (
    drawers_openings,
    print_jobs,
    print_jobs_queue,
    print_jobs_settle,
    printers,
)
from tests.builders import World
from tests.services.takings import Till, open_till

SECONDS = 10.0


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


@pytest.fixture
def simulator() -> Iterator[SimulatedPrinter]:
    with SimulatedPrinter() as made:
        yield made


@pytest.fixture
def lease(tmp_path: Path) -> Lease:
    return Lease(tmp_path / "printing.lock")


@pytest.fixture
def printing(till: Till, lease: Lease) -> Iterator[Printing]:
    made = Printing(till.world.desk, lease)
    made.start()
    yield made
    made.stop()


def queued(till: Till, printer: str) -> JobId:
    taken = till.take(1000, printer=printer)
    assert taken.job_id is not None
    return taken.job_id


def test_a_receipt_comes_out_in_the_desks_language_and_is_confirmed(
    till: Till, simulator: SimulatedPrinter, printing: Printing
) -> None:
    job = queued(till, simulator.uri)
    assert printing.wait_for(job, SECONDS).state is JobState.CONFIRMED
    assert simulator.refusals == []
    assert len(simulator.paper) == 3
    assert "C001-D01A-202612-000001" in simulator.paper[0]
    assert "收款收据" in simulator.paper[0]
    (row,) = till.desk.query(print_jobs.rows)
    assert (row.attempts, row.state) == (1, JobState.CONFIRMED)
    assert row.accepted is not None
    assert 0 < row.accepted < len(simulator.data)  # the questions do not count


def test_copies_test_pages_and_drawer_pulses_go_the_same_way(
    till: Till, simulator: SimulatedPrinter, printing: Printing
) -> None:
    till.world.desk.execute(printers.add, name="前台", uri=simulator.uri)
    page = till.desk.execute(printers.print_test_page, printer="前台")
    assert printing.wait_for(page, SECONDS).state is JobState.CONFIRMED
    pulse = till.desk.execute(drawers_openings.open_drawer, reason="换零钱")
    assert printing.wait_for(pulse, SECONDS).state is JobState.SENT
    assert simulator.pulses == 1
    assert simulator.refusals == []


def test_every_job_comes_out_once_in_its_order(
    till: Till, simulator: SimulatedPrinter, printing: Printing
) -> None:
    jobs = [queued(till, simulator.uri) for _ in range(8)]
    for job in jobs:
        assert printing.wait_for(job, SECONDS).state is JobState.CONFIRMED
    seen = [copy.split("-0000")[1][:2] for copy in simulator.paper[::3]]
    assert seen == [f"{number:02d}" for number in range(1, 9)]
    assert len(simulator.paper) == 24


def test_a_printer_that_is_off_leaves_the_job_waiting_and_says_why(
    till: Till, printing: Printing
) -> None:
    job = queued(till, "tcp://127.0.0.1:1")
    progress = printing.wait_for(job, SECONDS)
    assert (progress.state, progress.fault) == (JobState.QUEUED, Fault.REFUSED.value)
    assert progress.attempts == 1


def test_an_unknown_printer_is_a_fault_of_the_job_not_of_the_payment(
    till: Till, printing: Printing
) -> None:
    progress = printing.wait_for(queued(till, "no such printer"), SECONDS)
    assert progress.fault == Fault.NOT_FOUND.value
    assert till.standing() == (41066, 0)


def test_what_was_queued_before_the_start_is_printed_at_the_start(
    till: Till, simulator: SimulatedPrinter, lease: Lease
) -> None:
    job = queued(till, simulator.uri)
    printing = Printing(till.world.desk, lease)
    printing.start()
    assert printing.wait_for(job, SECONDS).state is JobState.CONFIRMED
    assert printing.stop()


def test_what_was_being_sent_at_the_end_is_uncertain_at_the_next_start(
    till: Till, simulator: SimulatedPrinter, lease: Lease
) -> None:
    job = queued(till, simulator.uri)
    till.desk.execute(print_jobs_queue.claim, job_id=job)
    printing = Printing(till.world.desk, lease)
    printing.start()
    waiting = queued(till, simulator.uri)
    assert printing.wait_for(waiting, SECONDS).state is JobState.CONFIRMED
    printing.stop()
    row = till.desk.query(print_jobs.job, job_id=job)
    assert (row.state, row.fault, row.accepted) == (JobState.UNCERTAIN, "interrupted", None)
    assert len(simulator.paper) == 3
    again = till.desk.execute(print_jobs_settle.print_again, job_id=job)
    assert till.desk.query(print_jobs.job, job_id=again).copy_no == 1


def test_left_over_jobs_are_settled_without_printing_only_while_nobody_prints(
    till: Till, lease: Lease, tmp_path: Path
) -> None:
    job = queued(till, "tcp://127.0.0.1:1")
    till.desk.execute(print_jobs_queue.claim, job_id=job)
    other = Lease(tmp_path / "printing.lock")
    assert other.take()
    settle_left_over(till.desk, lease)
    assert till.desk.query(print_jobs.job, job_id=job).state is JobState.SENDING
    other.give_back()
    settle_left_over(till.desk, lease)
    assert till.desk.query(print_jobs.job, job_id=job).state is JobState.UNCERTAIN


def _hold(file: Path, ready: "threading.Event", done: "threading.Event") -> None:
    assert Lease(file).take()
    ready.set()
    done.wait(30)


def test_one_process_holds_the_lease_and_its_end_frees_it(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    file = tmp_path / "printing.lock"
    holder = context.Process(target=_hold, args=(file, ready, done))
    holder.start()
    assert ready.wait(60)
    mine = Lease(file)
    assert not mine.take()
    holder.kill()
    holder.join(30)
    assert mine.take()
    assert mine.take()
    mine.give_back()


def test_two_desks_on_one_folder_print_every_job_once(
    till: Till, simulator: SimulatedPrinter, printing: Printing, tmp_path: Path
) -> None:
    second = Printing(till.world.desk, Lease(tmp_path / "printing.lock"))
    second.start()
    jobs = [queued(till, simulator.uri) for _ in range(5)]
    for job in jobs:
        assert second.wait_for(job, SECONDS).state is JobState.CONFIRMED
    assert second.stop()
    assert len(simulator.paper) == 15


class Ear:
    """Hears what the workers tell."""

    def __init__(self) -> None:
        self.heard: list[tuple[bytes, object]] = []

    def progressed(self, job: JobToPrint, accepted: int) -> None:
        """Hear of bytes."""
        self.heard.append((job.job_id, accepted))

    def attention(self, job: JobToPrint, fault: Fault | None) -> None:
        """Hear of trouble."""
        self.heard.append((job.job_id, fault))

    def settled(self, job: JobToPrint, state: JobState, attempt: Attempt) -> None:
        """Hear of the end."""
        self.heard.append((job.job_id, (state, attempt.accepted)))


def test_listeners_hear_the_progress_until_they_stop(
    till: Till, simulator: SimulatedPrinter, printing: Printing
) -> None:
    ear = Ear()
    stop = printing.news.listen(ear)
    first = queued(till, simulator.uri)
    printing.wait_for(first, SECONDS)
    sent = till.desk.query(print_jobs.job, job_id=first).accepted
    second = queued(till, simulator.uri)
    printing.wait_for(second, SECONDS)  # the end of the first is told before the second begins
    assert (first, sent) in ear.heard
    assert (first, (JobState.CONFIRMED, sent)) in ear.heard
    stop()
    third = queued(till, simulator.uri)
    printing.wait_for(third, SECONDS)
    assert third not in {job for job, _ in ear.heard}


def test_writing_down_the_outcome_does_not_wake_the_queue_again(till: Till) -> None:
    rung: list[bool] = []
    store = PrintStore(till.desk)
    till.desk.listen(lambda _: rung.append(store.is_writing))
    job = queued(till, "tcp://127.0.0.1:1")
    assert store.mark_sending(job)
    assert rung == [False, True]
    assert not store.is_writing
