"""A numbered paper that may be out is printed as a marked copy, wherever it is asked for."""

import pytest
from sqlalchemy import select

from propdesk.domain.documents import from_json
from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import (
    Attempt,
    Fault,
    Grade,
    JobState,
    PrintStepRefusedError,
)
from propdesk.models.print_jobs import PrintJob
from propdesk.services import (
    case_forms,
    case_store,
    casework,
    forms_printing,
    print_jobs,
    print_jobs_queue,
    print_jobs_settle,
    receipts_pages,
)
from propdesk.services.forms import Wanted
from propdesk.services.print_jobs_settle import PrintedAsPagesError
from propdesk.services.work import Reading, query
from propdesk.workflows import WORKFLOWS
from tests.builders import World
from tests.services.takings import Till, open_till

URI, OTHER = "tcp://127.0.0.1:9", "tcp://127.0.0.1:10"
PAPER = WORKFLOWS["notices"].prints[0].key


@query(None)
def number_of(reading: Reading, *, case_id: bytes) -> str:
    """Return a case's number."""
    return case_store.load(reading, case_id).number


@pytest.fixture
def case_id(centre: World) -> bytes:
    given = {"title": "停水通知", "sort": "outage", "wording": "12月8日停水。"}
    return centre.desk.execute(casework.open_case, workflow="notices", values=given).case_id


@pytest.fixture
def wanted(centre: World, case_id: bytes) -> Wanted:
    return Wanted(centre.desk.query(number_of, case_id=case_id))


def slip(centre: World, case_id: bytes) -> JobId:
    return centre.desk.execute(case_forms.print_paper, case_id=case_id, key=PAPER, printer=URI)


def marks(centre: World, job: JobId) -> list[str]:
    with centre.desk.database.read() as connection:
        found = connection.scalar(select(PrintJob.document).where(PrintJob.id == job))
    return [mark.text for mark in from_json(found or "").marks]


def became(centre: World, job: JobId, state: JobState, accepted: int) -> None:
    """Let an attempt end so."""
    now = centre.clock.now()
    grade = Grade.UNCERTAIN if accepted else Grade.FAILED
    attempt = Attempt(now, now, accepted, grade, Fault.LINK_LOST)
    centre.desk.execute(print_jobs_queue.claim, job_id=job)
    centre.desk.execute(print_jobs_queue.record, job_id=job, state=state, attempt=attempt)


def test_a_case_s_paper_is_counted_from_its_page_and_from_the_preview(
    centre: World, case_id: bytes, wanted: Wanted
) -> None:
    desk = centre.desk
    assert marks(centre, slip(centre, case_id)) == []
    paged = desk.execute(forms_printing.record_pages, form=PAPER, wanted=wanted, printer="office")
    assert [mark.text for mark in paged.marks] == ["补打（第1次）"]
    previewed = desk.execute(forms_printing.print_slip, form=PAPER, wanted=wanted, printer=URI)
    assert marks(centre, previewed) == ["补打（第2次）"]
    assert marks(centre, slip(centre, case_id)) == ["补打（第3次）"]
    with desk.database.read() as connection:
        assert set(connection.scalars(select(PrintJob.subject_id))) == {case_id}


def test_a_case_s_paper_nobody_saw_come_out_is_printed_again_as_a_copy(
    centre: World, case_id: bytes
) -> None:
    job = slip(centre, case_id)
    for count in (1, 2):
        became(centre, job, JobState.UNCERTAIN, 17)
        job = centre.desk.execute(print_jobs_settle.print_again, job_id=job)
        assert marks(centre, job) == [f"补打（第{count}次）"]
    became(centre, job, JobState.UNCERTAIN, 17)
    there = centre.desk.execute(print_jobs_settle.print_elsewhere, job_id=job, printer=OTHER)
    assert marks(centre, there) == ["补打（第3次）", f"改由“{OTHER}”打印"]


def test_what_never_left_does_not_count(centre: World, case_id: bytes) -> None:
    first = slip(centre, case_id)
    became(centre, first, JobState.FAILED, 0)
    again = slip(centre, case_id)
    assert marks(centre, again) == []
    centre.desk.execute(print_jobs_settle.cancel, job_id=again)
    assert centre.desk.execute(print_jobs_settle.print_again, job_id=first) == first
    assert marks(centre, first) == []


def test_a_failed_paper_tried_anew_is_a_copy_where_another_came_out_meanwhile(
    centre: World, case_id: bytes
) -> None:
    first = slip(centre, case_id)
    became(centre, first, JobState.FAILED, 0)
    became(centre, slip(centre, case_id), JobState.CONFIRMED, 900)
    centre.desk.execute(print_jobs_settle.print_again, job_id=first)
    assert marks(centre, first) == ["补打（第1次）"]


def refused(till: Till, job: JobId) -> None:
    """Check what may be said of a paper the system's printer had."""
    with pytest.raises(PrintedAsPagesError):
        till.desk.execute(print_jobs_settle.print_again, job_id=job)
    with pytest.raises(PrintedAsPagesError):
        till.desk.execute(print_jobs_settle.print_elsewhere, job_id=job, printer=OTHER)
    with pytest.raises(PrintStepRefusedError):
        till.desk.execute(print_jobs_settle.cancel, job_id=job)
    assert till.desk.query(print_jobs.job, job_id=job).state is JobState.SENT
    till.desk.execute(print_jobs_settle.complete, job_id=job)
    assert till.desk.query(print_jobs.job, job_id=job).state is JobState.CONFIRMED
    assert till.desk.execute(print_jobs_settle.resume) == []


def newest(till: Till) -> print_jobs.JobRow:
    return till.desk.query(print_jobs.rows)[0]


def test_pages_are_complete_or_printed_again_from_their_record(centre: World) -> None:
    till = open_till(centre)
    wanted = Wanted("1-101")
    till.world.desk.execute(
        forms_printing.record_pages, form="fee-statement", wanted=wanted, printer="office"
    )
    assert newest(till).sort == print_jobs.PAGES
    refused(till, newest(till).job_id)


def test_a_receipt_on_pages_is_not_sent_to_a_slip_printer(centre: World) -> None:
    till = open_till(centre)
    taken = till.take()
    till.desk.execute(receipts_pages.print_page, number=taken.receipt, printer="office")
    assert newest(till).sort == print_jobs.RECEIPT_PAGES
    refused(till, newest(till).job_id)
    copy = till.desk.execute(
        receipts_pages.print_page, number=taken.receipt, printer="office", reason="卡纸"
    )
    assert copy.reprint
    assert copy.reprint.copy_no == 1
    assert till.verified().ok
