"""Printing receipts again (domain.md W13; printing.md 4)."""

import msgspec
import pytest
from sqlalchemy import select

from propdesk.domain.documents import ReceiptContent
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.ids import JobId
from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import Attempt, Fault, Grade, JobState
from propdesk.models.print_jobs import PrintJob
from propdesk.services import (
    desk_settings,
    print_jobs_queue,
    receipts_copies,
    receipts_list,
    reversals,
)
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.charges import ReasonNeededError
from propdesk.services.receipts_copies import NoPrinterError, PrintWaitingError
from propdesk.settings import COPIES_ALONE
from tests.builders import World
from tests.services.takings import SUPERVISOR, Till, agreed_by, open_till

PRINTER = "tcp://127.0.0.1:9"


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def came_out(till: Till, job_id: JobId) -> None:
    """Let a job be printed."""
    now = till.world.clock.now()
    attempt = Attempt(now, now, 3454, Grade.CONFIRMED)
    till.desk.execute(
        print_jobs_queue.record, job_id=job_id, state=JobState.CONFIRMED, attempt=attempt
    )


def content_of(till: Till, job_id: JobId) -> ReceiptContent:
    """Return what a job prints."""
    with till.desk.database.read() as connection:
        document = connection.scalar(select(PrintJob.document).where(PrintJob.id == job_id))
    return msgspec.json.decode(document or "", type=ReceiptContent)


def test_a_copy_carries_its_count_the_first_time_and_who_printed_it(till: Till) -> None:
    taken = till.take(1000, printer=PRINTER)
    assert taken.job_id
    came_out(till, taken.job_id)
    till.world.clock.advance(hours=2)
    other = till.colleague("other")
    for count in (1, 2):
        copy = other.execute(
            receipts_copies.print_copy, receipt_id=taken.receipt_id, reason="丢失", printer=PRINTER
        )
        came_out(till, copy.job_id)
        mark = content_of(till, copy.job_id).reprint
        assert mark is not None
        assert (copy.copy_no, mark.copy_no, mark.operator) == (count, count, "other")
        assert mark.first_printed_at.isoformat() == "2026-12-05T12:00:00+08:00"
    detail = till.desk.query(receipts_list.detail, receipt_id=taken.receipt_id)
    assert detail.copies == 2


def test_a_receipt_nobody_has_on_paper_is_printed_as_the_original(till: Till) -> None:
    taken = till.take(1000)
    assert taken.job_id is None
    first = till.desk.execute(
        receipts_copies.print_copy, receipt_id=taken.receipt_id, reason="", printer=PRINTER
    )
    assert first.copy_no == 0
    assert content_of(till, first.job_id).reprint is None


def test_a_receipt_still_in_the_queue_gets_no_second_paper(till: Till) -> None:
    taken = till.take(1000, printer=PRINTER)
    with pytest.raises(PrintWaitingError):
        till.desk.execute(
            receipts_copies.print_copy, receipt_id=taken.receipt_id, reason="急", printer=PRINTER
        )


def test_an_uncertain_first_printing_makes_the_next_one_a_marked_copy(till: Till) -> None:
    taken = till.take(1000, printer=PRINTER)
    assert taken.job_id
    now = till.world.clock.now()
    till.desk.execute(
        print_jobs_queue.record,
        job_id=taken.job_id,
        state=JobState.UNCERTAIN,
        attempt=Attempt(now, now, 17, Grade.UNCERTAIN, Fault.LINK_LOST),
    )
    copy = till.desk.execute(
        receipts_copies.print_copy, receipt_id=taken.receipt_id, reason="断线", printer=PRINTER
    )
    assert copy.copy_no == 1


def test_a_copy_needs_a_reason_and_a_printer(till: Till) -> None:
    taken = till.take(1000, printer=PRINTER)
    assert taken.job_id
    came_out(till, taken.job_id)
    with pytest.raises(NoPrinterError):
        till.desk.execute(receipts_copies.print_copy, receipt_id=taken.receipt_id, reason="丢失")
    with pytest.raises(ReasonNeededError):
        till.desk.execute(
            receipts_copies.print_copy, receipt_id=taken.receipt_id, reason=" ", printer=PRINTER
        )


def test_beyond_the_usual_copies_a_second_person_agrees(till: Till) -> None:
    taken = till.take(1000, printer=PRINTER)
    assert taken.job_id
    came_out(till, taken.job_id)
    till.world.desk.execute(desk_settings.change, setting=COPIES_ALONE, value=1)

    def copy(second: str = "") -> int:
        made = till.desk.execute(
            receipts_copies.print_copy,
            receipt_id=taken.receipt_id,
            reason="丢失",
            printer=PRINTER,
            approval=agreed_by(second) if second else None,
        )
        came_out(till, made.job_id)
        return made.copy_no

    assert copy() == 1
    with pytest.raises(SecondPersonNeededError):
        copy()
    assert copy(SUPERVISOR) == 2
    assert till.verified().ok


def test_a_copy_of_a_void_receipt_says_that_it_is_void(till: Till) -> None:
    taken = till.take(1000, printer=PRINTER)
    assert taken.job_id
    came_out(till, taken.job_id)
    till.desk.execute(
        reversals.void, receipt_id=taken.receipt_id, reason="错", approval=agreed_by(SUPERVISOR)
    )
    copy = till.desk.execute(
        receipts_copies.print_copy, receipt_id=taken.receipt_id, reason="存档", printer=PRINTER
    )
    content = content_of(till, copy.job_id)
    assert content.voided
    assert content.reprint


def test_the_device_administrator_prints_no_receipts(till: Till) -> None:
    taken = till.take(1000)
    admin = till.world.as_role(Role.DEVICE_ADMIN)
    with pytest.raises(PermissionDeniedError):
        admin.execute(
            receipts_copies.print_copy, receipt_id=taken.receipt_id, reason="x", printer=PRINTER
        )


def test_the_list_shows_how_the_newest_printing_stands(till: Till) -> None:
    taken = till.take(1000, printer=PRINTER)
    (row,) = till.desk.query(receipts_list.rows)
    assert row.printing == "queued"
    assert taken.job_id
    came_out(till, taken.job_id)
    (row,) = till.desk.query(receipts_list.rows)
    assert (row.printing, row.copies) == ("confirmed", 0)
