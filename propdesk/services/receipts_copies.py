"""Print a receipt again: the copy is numbered before anything is sent (补打 第 n 次).

Source: domain.md W13; printing.md 4; faults, separation of duties.
"""

from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.bounded_text import bounded
from propdesk.domain.documents import ReceiptContent, Reprint
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import JobId, ReceiptId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.print_jobs import PrintAttempt, PrintJob
from propdesk.models.receipts import ReceiptCopy
from propdesk.services import print_jobs
from propdesk.services.accounts import Approval, second_person
from propdesk.services.charges import ReasonNeededError
from propdesk.services.desk_settings import value_of
from propdesk.services.receipts_list import ReceiptDetail, detail_of
from propdesk.services.work import Reading, Work, use_case
from propdesk.settings import COPIES_ALONE


class NoPrinterError(DomainError):
    """There is nowhere to print."""

    sentence = QT_TRANSLATE_NOOP("receipts", "No printer is set up for this desk.")


class PrintWaitingError(DomainError):
    """What is still waiting to be printed needs no copy."""

    sentence = QT_TRANSLATE_NOOP(
        "receipts", "Receipt {number} still waits for its printer: see the print list."
    )


@dataclass(frozen=True)
class PrintedCopy:
    """A queued printing; `copy_no` 0 is the first printing of a receipt nobody has on paper."""

    copy_no: int
    job_id: JobId


@use_case(Permission.COLLECT)
def print_copy(
    work: Work,
    *,
    receipt_id: ReceiptId,
    reason: str,
    printer: str | None = None,
    approval: Approval | None = None,
) -> PrintedCopy:
    """Print a receipt again, marked with its count, or for the first time if none is on paper.

    Beyond the copies a person may print alone a second person agrees. Raises NotFoundError,
    NoPrinterError, PrintWaitingError, ReasonNeededError, SecondPersonNeededError.
    """
    target = printer or print_jobs.default_printer(work)
    if target is None:
        raise NoPrinterError(field="printer")
    copy_no, content = next_copy(work, receipt_id, reason, approval)
    return PrintedCopy(copy_no, _queue(work, target, receipt_id, content, copy_no))


def next_copy(
    work: Work, receipt_id: ReceiptId, reason: str, approval: Approval | None
) -> tuple[int, ReceiptContent]:
    """Reserve what a receipt is printed as next: number 0 for the first time, else a marked copy.

    Raises NotFoundError, PrintWaitingError, ReasonNeededError, SecondPersonNeededError.
    """
    detail = detail_of(work, receipt_id)
    if print_jobs.is_waiting(work, receipt_id):
        raise PrintWaitingError(number=detail.number)
    if not is_on_paper(work, detail):
        return 0, detail.content
    stated = bounded(reason, field="reason")
    if not stated:
        raise ReasonNeededError(field="reason")
    if detail.copies + 1 > value_of(work, COPIES_ALONE):
        second_person(work, approval, Permission.APPROVE_VOID)
    return _reserved(work, detail, stated)


def marked_copy(work: Work, receipt_id: ReceiptId, printer: str, reason: str) -> JobId:
    """Reserve the next copy number of a receipt and queue the marked copy."""
    copy_no, content = _reserved(work, detail_of(work, receipt_id), reason)
    return _queue(work, printer, receipt_id, content, copy_no)


def is_on_paper(reading: Reading, detail: ReceiptDetail) -> bool:
    """Return whether paper of a receipt may exist."""
    return bool(detail.copies) or print_jobs.was_printed(reading, detail.receipt_id)


def marked_content(reading: Reading, detail: ReceiptDetail) -> ReceiptContent:
    """Return what the next copy of a receipt says."""
    first = _first_printed(reading, detail.receipt_id) or detail.content.issued_at
    mark = Reprint(detail.copies + 1, first.astimezone(CENTRE_ZONE), reading.person.name)
    return msgspec.structs.replace(detail.content, reprint=mark)


def _reserved(work: Work, detail: ReceiptDetail, reason: str) -> tuple[int, ReceiptContent]:
    copy_no, content = detail.copies + 1, marked_content(work, detail)
    work.insert(
        ReceiptCopy,
        id=work.new_id(),
        receipt_id=detail.receipt_id,
        copy_no=copy_no,
        printed_at=work.now,
        actor_id=work.person.user_id,
        reason=reason,
    )
    work.about(detail.receipt_id, f"{detail.number} #{copy_no}")
    return copy_no, content


def _queue(
    work: Work, printer: str, receipt_id: ReceiptId, content: ReceiptContent, copy_no: int
) -> JobId:
    return print_jobs.enqueue(
        work,
        printer=printer,
        sort=print_jobs.RECEIPT,
        title=content.number,
        document=msgspec.json.encode(content).decode(),
        subject_id=receipt_id,
        copy_no=copy_no,
    )


def _first_printed(reading: Reading, receipt_id: ReceiptId) -> datetime | None:
    return reading.connection.execute(
        select(PrintAttempt.started_at)
        .join(PrintJob, PrintJob.id == PrintAttempt.job_id)
        .where(PrintJob.subject_id == receipt_id)
        .order_by(PrintAttempt.started_at)
        .limit(1)
    ).scalar()
