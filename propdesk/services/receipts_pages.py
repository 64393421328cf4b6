"""Receipts on pages and on pre-printed paper: counted like those on slips (补打 第 n 次).

The system's own queue prints them, so the note is written first: paper that nobody noted would be
a second original. Source: domain.md W13; printing.md 4.
"""

import msgspec

from propdesk.domain.bounded_text import NAME_LIMIT, check_bounded
from propdesk.domain.documents import ReceiptContent
from propdesk.domain.ids import JobId, ReceiptId
from propdesk.domain.permissions import Permission
from propdesk.domain.print_jobs import Grade, JobState
from propdesk.models.print_jobs import PrintAttempt, PrintJob
from propdesk.services import print_jobs
from propdesk.services.accounts import Approval
from propdesk.services.receipts_copies import is_on_paper, marked_content, next_copy
from propdesk.services.receipts_list import detail_of, find
from propdesk.services.work import Reading, Work, query, use_case


@query(Permission.LOOK_UP)
def next_page(reading: Reading, *, number: str) -> ReceiptContent:
    """Return a receipt as it would be printed now: unmarked at first, then as the next copy.

    Raises NotFoundError, SeveralReceiptsError.
    """
    detail = detail_of(reading, find(reading, number=number))
    return marked_content(reading, detail) if is_on_paper(reading, detail) else detail.content


@use_case(Permission.COLLECT)
def print_page(
    work: Work, *, number: str, printer: str, reason: str = "", approval: Approval | None = None
) -> ReceiptContent:
    """Note that a receipt is handed to the system's printer; return what is to be printed.

    Raises what `receipts_copies.print_copy` raises, and SeveralReceiptsError.
    """
    check_bounded(printer, field="printer", limit=NAME_LIMIT)
    receipt_id = find(work, number=number)
    copy_no, content = next_copy(work, receipt_id, reason, approval)
    _note(work, printer, receipt_id, content, copy_no)
    return content


def _note(
    work: Work, printer: str, receipt_id: ReceiptId, content: ReceiptContent, copy_no: int
) -> None:
    job_id = JobId(work.new_id())
    work.insert(
        PrintJob,
        id=job_id,
        printer=printer,
        sort=print_jobs.RECEIPT_PAGES,
        title=content.number,
        subject_id=receipt_id,
        copy_no=copy_no,
        document=msgspec.json.encode(content).decode(),
        state=JobState.SENT,
        created_at=work.now,
        expires_at=work.now,
        actor_id=work.person.user_id,
        fault="",
        changed_at=work.now,
    )
    work.insert(
        PrintAttempt,
        id=work.new_id(),
        job_id=job_id,
        printer=printer,
        started_at=work.now,
        ended_at=work.now,
        bytes_accepted=None,
        grade=Grade.SENT,
        fault="",
        missing="",
    )
