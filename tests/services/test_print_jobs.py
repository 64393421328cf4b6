"""The print queue as rows: claimed once, settled by what is known, decided by people."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from propdesk.domain.collection import NothingChosenError
from propdesk.domain.documents import from_json
from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.ids import JobId
from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import (
    Attempt,
    Fault,
    Grade,
    JobKind,
    JobState,
    JobToPrint,
    PrintStepRefusedError,
    is_stale,
)
from propdesk.models.receipts import ReceiptCopy
from propdesk.services import (
    drawers_openings,
    print_jobs,
    print_jobs_queue,
    print_jobs_settle,
    printers,
)
from propdesk.services.print_jobs_queue import ReceiptToPrint
from propdesk.services.printers import PrinterNameError
from tests.builders import World
from tests.services.takings import Till, open_till

URI = "tcp://127.0.0.1:9"
OTHER = "tcp://127.0.0.1:10"


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def queued(till: Till, printer: str = URI) -> JobId:
    taken = till.take(1000, printer=printer)
    assert taken.job_id is not None
    return taken.job_id


def became(till: Till, job: JobId, state: JobState, accepted: int | None = 0) -> None:
    """Let an attempt end so."""
    now = till.world.clock.now()
    grade = Grade.FAILED if accepted == 0 else Grade.UNCERTAIN
    attempt = Attempt(now, now, accepted, grade, Fault.LINK_LOST)
    till.desk.execute(print_jobs_queue.claim, job_id=job)
    till.desk.execute(print_jobs_queue.record, job_id=job, state=state, attempt=attempt)


def state_of(till: Till, job: JobId) -> JobState:
    return till.desk.query(print_jobs.job, job_id=job).state


def next_job(till: Till, printer: str = URI) -> JobToPrint:
    found = till.desk.query(print_jobs_queue.next_queued, printer=printer)
    assert isinstance(found, ReceiptToPrint)
    return found.job


def moved_paper(till: Till, printer: str) -> JobToPrint:
    """Return the job that waits as a paper ready to print."""
    found = till.desk.query(print_jobs_queue.next_queued, printer=printer)
    assert isinstance(found, JobToPrint)
    return found


def test_a_refused_payment_leaves_no_job(till: Till) -> None:
    till.take()
    with pytest.raises(NothingChosenError):
        till.take(printer=URI)
    assert till.desk.query(print_jobs.rows) == []


def test_a_job_is_claimed_by_one_worker_only(till: Till) -> None:
    job = queued(till)
    assert till.desk.execute(print_jobs_queue.claim, job_id=job)
    assert not till.desk.execute(print_jobs_queue.claim, job_id=job)
    assert till.desk.query(print_jobs_queue.interrupted) == [job]
    assert till.desk.query(print_jobs_queue.waiting_printers) == []


def test_jobs_of_a_printer_come_oldest_first(till: Till) -> None:
    first = queued(till)
    till.world.clock.advance(seconds=1)
    second = queued(till)
    queued(till, OTHER)
    assert next_job(till).job_id == first
    became(till, first, JobState.CONFIRMED, 100)
    assert next_job(till).job_id == second
    waiting: list[str] = till.desk.query(print_jobs_queue.waiting_printers)
    assert set(waiting) == {URI, OTHER}


def test_a_named_printer_gives_address_and_model_and_an_unknown_one_nothing(till: Till) -> None:
    till.world.desk.execute(printers.add, name="前台", uri=URI, model="roll58")
    queued(till, "前台")
    queued(till, "gone")
    named, unknown = next_job(till, "前台"), next_job(till, "gone")
    assert (named.uri, named.model, unknown.uri) == (URI, "roll58", "")


def test_a_job_waits_as_long_as_the_desk_says_and_resuming_renews_that(till: Till) -> None:
    job = queued(till)
    now = till.world.clock.now()
    fresh = next_job(till)
    assert not is_stale(JobKind.DOCUMENT, fresh.queued_at, now + timedelta(minutes=10))
    assert is_stale(JobKind.DOCUMENT, fresh.queued_at, now + timedelta(minutes=11))
    till.world.clock.advance(hours=1)
    assert till.desk.execute(print_jobs_settle.resume) == [job]
    later = till.world.clock.now()
    assert not is_stale(JobKind.DOCUMENT, next_job(till).queued_at, later)


def test_every_attempt_is_kept(till: Till) -> None:
    job = queued(till)
    for _ in range(3):
        became(till, job, JobState.QUEUED)
    row = till.desk.query(print_jobs.job, job_id=job)
    assert (row.attempts, row.fault, row.accepted, row.state) == (
        3,
        "link_lost",
        0,
        JobState.QUEUED,
    )
    progress = till.desk.query(print_jobs_queue.progress, job_id=job)
    assert (progress.state, progress.attempts, progress.fault) == ("queued", 3, "link_lost")


def test_the_clerk_says_that_the_paper_is_complete(till: Till) -> None:
    job = queued(till)
    became(till, job, JobState.UNCERTAIN, 17)
    till.desk.execute(print_jobs_settle.complete, job_id=job)
    assert state_of(till, job) is JobState.CONFIRMED


def test_an_uncertain_receipt_gives_way_to_a_marked_copy(till: Till) -> None:
    job = queued(till)
    became(till, job, JobState.UNCERTAIN, 17)
    again = till.desk.execute(print_jobs_settle.print_again, job_id=job)
    assert again != job
    assert state_of(till, job) is JobState.CANCELLED
    assert till.desk.query(print_jobs.job, job_id=again).copy_no == 1
    with till.desk.database.read() as connection:
        assert connection.scalars(select(ReceiptCopy.copy_no)).all() == [1]
    assert till.verified().ok


def test_a_slip_a_mute_printer_did_not_bring_out_is_printed_again_as_a_copy(till: Till) -> None:
    job = queued(till)
    became(till, job, JobState.SENT, 900)
    again = till.desk.execute(print_jobs_settle.print_again, job_id=job)
    assert till.desk.query(print_jobs.job, job_id=again).copy_no == 1
    assert state_of(till, job) is JobState.CANCELLED


def test_a_failed_job_of_which_nothing_left_is_queued_once_more_unmarked(till: Till) -> None:
    job = queued(till)
    became(till, job, JobState.FAILED)
    assert till.desk.execute(print_jobs_settle.print_again, job_id=job) == job
    assert state_of(till, job) is JobState.QUEUED


@pytest.mark.parametrize(
    ("state", "accepted", "copy"),
    [(JobState.QUEUED, 0, 0), (JobState.FAILED, 0, 0), (JobState.UNCERTAIN, 9, 1)],
)
def test_on_another_printer_only_what_may_be_on_paper_is_a_copy(
    till: Till, state: JobState, accepted: int, copy: int
) -> None:
    job = queued(till)
    became(till, job, state, accepted)
    there = till.desk.execute(print_jobs_settle.print_elsewhere, job_id=job, printer=OTHER)
    row = till.desk.query(print_jobs.job, job_id=there)
    assert (row.printer, row.copy_no, row.state) == (OTHER, copy, JobState.QUEUED)
    assert state_of(till, job) is JobState.CANCELLED


@pytest.mark.parametrize(("state", "accepted"), [(JobState.FAILED, 0), (JobState.UNCERTAIN, 9)])
def test_a_slip_moved_by_a_person_says_where_it_was_printed_instead(
    till: Till, state: JobState, accepted: int
) -> None:
    till.world.desk.execute(printers.add, name="前台", uri=URI)
    till.world.desk.execute(printers.add, name="财务", uri=OTHER)
    job = queued(till, "前台")
    became(till, job, state, accepted)
    till.desk.execute(print_jobs_settle.print_elsewhere, job_id=job, printer="财务")
    paper = moved_paper(till, "财务")
    assert paper.job_id != job
    *others, mark = from_json(paper.document).marks
    assert (mark.text, mark.detail) == ("改由“财务”打印", "原打印机：前台")
    assert len(others) == (1 if accepted else 0)  # what may be on paper is also a marked copy


def test_a_slip_printed_again_on_the_same_printer_says_nothing_of_printers(till: Till) -> None:
    job = queued(till)
    became(till, job, JobState.FAILED)
    till.desk.execute(print_jobs_settle.print_elsewhere, job_id=job, printer=URI)
    assert isinstance(till.desk.query(print_jobs_queue.next_queued, printer=URI), ReceiptToPrint)


def test_a_moved_test_page_is_marked_too(till: Till) -> None:
    page = till.desk.execute(printers.print_test_page, printer=URI)
    there = till.desk.execute(print_jobs_settle.print_elsewhere, job_id=page, printer=OTHER)
    paper = moved_paper(till, OTHER)
    assert paper.job_id == there
    assert [mark.text for mark in from_json(paper.document).marks] == [f"改由“{OTHER}”打印"]


@pytest.mark.parametrize("state", [JobState.CONFIRMED, JobState.CANCELLED, JobState.SENDING])
def test_what_is_settled_or_under_way_is_not_decided_again(till: Till, state: JobState) -> None:
    job = queued(till)
    became(till, job, state, 9)
    with pytest.raises(PrintStepRefusedError):
        till.desk.execute(print_jobs_settle.print_again, job_id=job)
    with pytest.raises(PrintStepRefusedError):
        till.desk.execute(print_jobs_settle.complete, job_id=job)
    with pytest.raises(PrintStepRefusedError):
        till.desk.execute(print_jobs_settle.cancel, job_id=job)


def test_a_drawer_pulse_is_never_repeated(till: Till) -> None:
    job = till.desk.execute(drawers_openings.open_drawer, reason="换零钱", printer=URI)
    found = till.desk.query(print_jobs_queue.next_queued, printer=URI)
    assert isinstance(found, JobToPrint)
    assert found.kind is JobKind.DRAWER
    became(till, job, JobState.FAILED)
    assert till.desk.execute(print_jobs_settle.resume) == []
    with pytest.raises(PrintStepRefusedError):
        till.desk.execute(print_jobs_settle.print_again, job_id=job)
    with pytest.raises(PrintStepRefusedError):
        till.desk.execute(print_jobs_settle.print_elsewhere, job_id=job, printer=OTHER)


def test_a_job_whose_document_is_damaged_is_handed_over_as_it_is(till: Till) -> None:
    queued(till)
    with till.desk.database.write() as connection:
        connection.execute(text("UPDATE print_job SET document = '{'"))
    found = till.desk.query(print_jobs_queue.next_queued, printer=URI)
    assert isinstance(found, JobToPrint)
    assert found.document == "{"


def test_only_open_jobs_need_somebody(till: Till) -> None:
    done, waiting = queued(till), queued(till)
    became(till, done, JobState.CONFIRMED, 9)
    assert [row.job_id for row in till.desk.query(print_jobs.rows, only_open=True)] == [waiting]
    assert len(till.desk.query(print_jobs.rows)) == 2
    with pytest.raises(NotFoundError):
        till.desk.query(print_jobs.job, job_id=JobId(bytes(16)))


def test_a_marked_copy_is_for_those_who_take_money(till: Till) -> None:
    job = queued(till)
    became(till, job, JobState.UNCERTAIN, 9)
    admin = till.world.as_role(Role.DEVICE_ADMIN)
    with pytest.raises(PermissionDeniedError):
        admin.execute(print_jobs_settle.print_again, job_id=job)
    admin.execute(print_jobs_settle.complete, job_id=job)


def test_the_first_printer_is_the_default_until_another_is_chosen(till: Till) -> None:
    desk = till.world.desk
    desk.execute(printers.add, name="前台", uri=URI)
    desk.execute(printers.add, name="后台", uri=OTHER)
    assert [(row.name, row.is_default) for row in desk.query(printers.rows)] == [
        ("前台", True),
        ("后台", False),
    ]
    desk.execute(printers.make_default, name="后台")
    assert queued_at_default(till) == "后台"
    desk.execute(printers.add, name="后台", uri="file:///tmp/x")
    assert queued_at_default(till) == "后台"
    desk.execute(printers.remove, name="后台")
    assert till.take(100).job_id is None
    for name in ("", "tcp://x", "字" * 41):
        with pytest.raises(PrinterNameError):
            desk.execute(printers.add, name=name, uri=URI)
    with pytest.raises(NotFoundError):
        desk.execute(printers.make_default, name="后台")


def queued_at_default(till: Till) -> str:
    """Return where a receipt goes when nobody says where."""
    taken = till.take(100)
    assert taken.job_id is not None
    return till.desk.query(print_jobs.job, job_id=taken.job_id).printer


def test_a_test_page_goes_to_a_known_printer_or_an_address(till: Till) -> None:
    till.world.desk.execute(printers.add, name="前台", uri=URI)
    for printer in ("前台", URI):
        assert till.desk.execute(printers.print_test_page, printer=printer)
    with pytest.raises(NotFoundError):
        till.desk.execute(printers.print_test_page, printer="nowhere")
