"""A printer is in trouble if its newest job says so, and until a newer one says otherwise."""

import pytest

from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import Attempt, Fault, Grade, JobState
from propdesk.domain.printers import PrinterPaper
from propdesk.services import print_jobs_queue, print_jobs_troubles, printers
from propdesk.services.print_jobs_troubles import PrinterTrouble
from tests.builders import World
from tests.services.takings import Till, open_till


@pytest.fixture
def till(centre: World) -> Till:
    made = open_till(centre)
    for name in ("前台", "财务"):
        centre.desk.execute(printers.add, name=name, uri="tcp://127.0.0.1:9")
    return made


def met(till: Till, state: JobState, fault: Fault | None, printer: str = "前台") -> JobId:
    """Take money and let the attempt at its receipt end so."""
    till.world.clock.advance(seconds=1)
    job_id = till.take(1000, printer=printer).job_id
    assert job_id is not None
    now = till.world.clock.now()
    grade = Grade.FAILED if state is JobState.QUEUED else Grade.UNCERTAIN
    attempt = Attempt(now, now, 0, grade, fault)
    till.desk.execute(print_jobs_queue.claim, job_id=job_id)
    till.desk.execute(print_jobs_queue.record, job_id=job_id, state=state, attempt=attempt)
    return job_id


def troubles(till: Till) -> list[PrinterTrouble]:
    found: list[PrinterTrouble] = till.desk.query(print_jobs_troubles.rows)
    return found


def test_what_waits_at_a_printer_is_counted_and_the_fallback_named(till: Till) -> None:
    till.world.desk.execute(
        printers.arrange, name="前台", paper=PrinterPaper.SLIP80, fallback="财务"
    )
    met(till, JobState.QUEUED, Fault.PAPER_END)
    till.take(1000, printer="前台")
    met(till, JobState.CONFIRMED, None, "财务")
    assert troubles(till) == [PrinterTrouble("前台", Fault.PAPER_END, JobState.QUEUED, 2, "财务")]


def test_a_newer_paper_that_came_out_ends_the_trouble(till: Till) -> None:
    met(till, JobState.FAILED, Fault.COVER_OPEN)
    assert [trouble.fault for trouble in troubles(till)] == [Fault.COVER_OPEN]
    met(till, JobState.CONFIRMED, None)
    assert troubles(till) == []


def test_a_doubtful_slip_is_no_trouble_of_its_printer(till: Till) -> None:
    met(till, JobState.UNCERTAIN, Fault.LINK_LOST)
    met(till, JobState.FAILED, Fault.EXPIRED, "财务")
    assert troubles(till) == []


def test_a_warning_is_told_although_the_paper_came_out(till: Till) -> None:
    met(till, JobState.CONFIRMED, Fault.PAPER_NEAR_END)
    (trouble,) = troubles(till)
    assert (trouble.fault, trouble.waiting) == (Fault.PAPER_NEAR_END, 0)
