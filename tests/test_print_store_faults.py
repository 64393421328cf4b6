"""Faults of printers met through the real data file: rows, restarts and kills tell the truth."""

import multiprocessing
import threading
from pathlib import Path

import pytest

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import Fault, JobState
from propdesk.models.database import Database
from propdesk.print_store import Lease, Printing, PrintStore
from propdesk.printing.conversation import Patience
from propdesk.printing.spooler import PrintWorker, mark_interrupted
from propdesk.services import print_jobs, print_jobs_attempts, print_jobs_settle
from tests.builders import TEST_KEY, FixedClock, World
from tests.printing.fault_rows import ROWS, End, Moment, Row
from tests.printing.faulty_printer import (
    PAPER_OUT,
    FaultyPrinter,
    frozen_after,
    healthy,
    paper_of,
    trouble_after,
)
from tests.printing.test_fault_table import PATIENCE, PATIENT, device
from tests.services.takings import Till, open_till

COPIES = 3  # stub, payer, finance: one slip
MOMENTS = {Moment.FIRST, Moment.MIDDLE, Moment.CLOSING}
CASES = [
    pytest.param(row, way, end, id=f"{row.name} {row.moment} ({way})")
    for row in ROWS
    for way, end in (("status", row.status), ("id", row.process))
    if row.moment in MOMENTS and (way == "id" or row.moment is Moment.FIRST)
    if row.abilities == ROWS[0].abilities
]


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def queued(till: Till, uri: str) -> JobId:
    job_id = till.take(1000, printer=uri).job_id
    assert job_id is not None
    return job_id


@pytest.mark.parametrize(("row", "way", "end"), CASES)
def test_a_fault_and_a_restart_leave_rows_that_tell_what_came_out(
    till: Till, row: Row, way: str, end: End
) -> None:
    store, over, now = PrintStore(till.desk), threading.Event(), till.world.clock.now
    patience = PATIENT if end.fault is None else PATIENCE.get(end.fault, PATIENT)
    with FaultyPrinter([row.behaviour(over), healthy]).running() as printer:
        uri = printer.uri(way)
        job = queued(till, uri)
        PrintWorker(uri, store, now, None, device, patience).step()
        (attempt,) = till.desk.query(print_jobs_attempts.rows, job_id=job)
        state = till.desk.query(print_jobs.job, job_id=job).state
        assert (state, attempt.grade) == (end.state, end.grade)
        assert attempt.fault == (end.fault.value if end.fault else "")
        over.set()
        mark_interrupted(store, now())  # a restart in between changes nothing that is settled
        worker = PrintWorker(uri, store, now, None, device, PATIENT)
        while worker.step() is not None:
            pass
    slips = sum(len(paper_of(line).copies) for line in printer.lines)
    retried = end.state is JobState.QUEUED
    final = JobState.CONFIRMED if retried else end.state
    assert till.desk.query(print_jobs.job, job_id=job).state is final
    assert slips <= COPIES
    if final is JobState.CONFIRMED:
        assert slips == COPIES
    assert len(printer.lines) == (2 if retried else 1)


def test_paper_out_in_the_middle_stands_in_the_rows_until_it_is_put_in(
    till: Till, tmp_path: Path
) -> None:
    help_came, told = threading.Event(), threading.Event()
    with FaultyPrinter([trouble_after(600, PAPER_OUT, help_came)]).running() as printer:
        printing = Printing(till.world.desk, Lease(tmp_path / "printing.lock"))
        job = queued(till, printer.uri("id"))

        def look(_topics: frozenset[str]) -> None:
            if till.desk.query(print_jobs.job, job_id=job).fault == Fault.PAPER_END.value:
                told.set()

        till.desk.listen(look)
        printing.start()
        assert told.wait(20)
        row = till.desk.query(print_jobs.job, job_id=job)
        assert (row.state, row.fault) == (JobState.SENDING, "paper_end")
        help_came.set()
        assert printing.wait_for(job, 20).state is JobState.CONFIRMED
        assert till.desk.query(print_jobs.job, job_id=job).fault == ""
        assert printing.stop()
    assert [len(paper_of(line).copies) for line in printer.lines] == [COPIES]


def _print(data: Path, lock: Path) -> None:
    """Print what is queued, in a process of its own."""
    desk = Desk(Database(data, TEST_KEY), FixedClock(), new_id)
    printing = Printing(desk, Lease(lock), patience=Patience(60, 60, 60))
    printing.start()
    threading.Event().wait(60)


def test_a_program_killed_in_the_middle_of_a_slip_leaves_it_to_a_person(
    till: Till, tmp_path: Path
) -> None:
    over = threading.Event()
    lock = tmp_path / "printing.lock"
    with FaultyPrinter([frozen_after(600, over), healthy]).running() as printer:
        job = queued(till, printer.uri("id"))
        context = multiprocessing.get_context("spawn")
        child = context.Process(target=_print, args=(till.world.path, lock))
        child.start()
        while not printer.lines or len(printer.lines[0].taken) < 600:
            assert child.is_alive()
            child.join(0.02)
        child.kill()
        child.join(30)
        over.set()
        assert till.desk.query(print_jobs.job, job_id=job).state is JobState.SENDING
        printing = Printing(till.world.desk, Lease(lock))
        printing.start()
        later = queued(till, printer.uri("id"))
        assert printing.wait_for(later, 20).state is JobState.CONFIRMED
        row = till.desk.query(print_jobs.job, job_id=job)
        assert (row.state, row.fault, row.accepted) == (JobState.UNCERTAIN, "interrupted", None)
        again = till.desk.execute(print_jobs_settle.print_again, job_id=job)
        assert printing.wait_for(again, 20).state is JobState.CONFIRMED
        assert printing.stop()
    assert till.desk.query(print_jobs.job, job_id=again).copy_no == 1
    assert [len(paper_of(line).copies) for line in printer.lines] == [0, COPIES, COPIES]
    assert till.verified().ok
