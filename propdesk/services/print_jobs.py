"""Print jobs as rows: queued in the transaction that makes them true, looked at by people."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, update

from propdesk.domain.bounded_text import NAME_LIMIT, check_bounded
from propdesk.domain.documents import PrintedDocument, from_json, to_json
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import JobId, ReceiptId
from propdesk.domain.paper_marks import practised
from propdesk.domain.permissions import Permission
from propdesk.domain.print_jobs import STALE_AFTER, JobKind, JobState
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.practice import is_practice
from propdesk.models.print_jobs import PrintAttempt, Printer, PrintJob
from propdesk.services.desk_settings import value_of
from propdesk.services.work import Reading, Work, query
from propdesk.settings import PRINT_JOB_MINUTES

RECEIPT, DOCUMENT, DRAWER_PULSE = "receipt", "document", "drawer_pulse"
# What the system's own queue printed: noted here, never sent by our workers.
PAGES, RECEIPT_PAGES = "pages", "receipt_pages"
PULSE = QT_TRANSLATE_NOOP("drawers", "Open the drawer")
_UNSENT = (JobState.QUEUED.value, JobState.FAILED.value)


@dataclass(frozen=True)
class JobRow:
    """A print job as the queue shows it; `accepted` is what the newest attempt brought out."""

    job_id: JobId
    state: JobState
    sort: str
    title: str
    printer: str
    copy_no: int
    created_at: datetime
    changed_at: datetime
    fault: str
    attempts: int
    accepted: int | None


def enqueue(
    work: Work,
    *,
    printer: str,
    sort: str,
    title: str,
    document: str,
    subject_id: bytes | None = None,
    copy_no: int = 0,
) -> JobId:
    """Queue a job in this transaction; it is printed only after the commit."""
    check_bounded(printer, field="printer", limit=NAME_LIMIT)
    if sort == DOCUMENT and is_practice(work.connection):
        document = to_json(practised(from_json(document)))
    job_id = JobId(work.new_id())
    work.insert(
        PrintJob,
        id=job_id,
        printer=printer,
        sort=sort,
        title=title,
        subject_id=subject_id,
        copy_no=copy_no,
        document=document,
        state=JobState.QUEUED,
        created_at=work.now,
        expires_at=work.now + validity(work, sort),
        actor_id=work.person.user_id,
        fault="",
        changed_at=work.now,
    )
    return job_id


def enqueue_document(work: Work, printer: str, document: PrintedDocument) -> JobId:
    """Queue a paper that is no receipt."""
    return enqueue(
        work, printer=printer, sort=DOCUMENT, title=title_of(document), document=to_json(document)
    )


def title_of(document: PrintedDocument) -> str:
    """Return what a job that prints a document is called."""
    return f"{document.title} {document.number}".strip()


def enqueue_pulse(work: Work, printer: str) -> JobId:
    """Queue the opening of the cash drawer that hangs on a printer; never retried."""
    title = PULSE.translated()
    return enqueue(work, printer=printer, sort=DRAWER_PULSE, title=title, document="")


def validity(reading: Reading, sort: str) -> timedelta:
    """Return how long a job of a sort may wait for its printer."""
    if sort == DRAWER_PULSE:
        return STALE_AFTER[JobKind.DRAWER]
    return timedelta(minutes=value_of(reading, PRINT_JOB_MINUTES))


def default_printer(reading: Reading) -> str | None:
    """Return the name of the desk's receipt printer, or None while there is none."""
    return reading.connection.scalar(
        select(Printer.name).where(Printer.is_default, Printer.removed.is_(False))
    )


def was_printed(reading: Reading, receipt_id: ReceiptId) -> bool:
    """Return whether paper of a receipt may exist: any byte of it has left, or might have."""
    may_have_left = exists().where(
        PrintAttempt.job_id == PrintJob.id,
        or_(PrintAttempt.bytes_accepted.is_(None), PrintAttempt.bytes_accepted > 0),
    )
    sending = PrintJob.state == JobState.SENDING.value
    found = select(PrintJob.id).where(
        PrintJob.subject_id == receipt_id, or_(sending, may_have_left)
    )
    return reading.connection.execute(found.limit(1)).first() is not None


def is_waiting(reading: Reading, receipt_id: ReceiptId) -> bool:
    """Return whether a job of a receipt has not been printed yet but may still be."""
    found = select(PrintJob.id).where(_waiting(receipt_id))
    return reading.connection.execute(found.limit(1)).first() is not None


def withdraw(work: Work, receipt_id: ReceiptId) -> int:
    """Cancel what of a receipt has not been printed; return how many jobs."""
    return work.run_local(
        PrintJob,
        update(PrintJob)
        .where(_waiting(receipt_id))
        .values(state=JobState.CANCELLED.value, changed_at=work.now),
    )


@query(Permission.PRINTING)
def rows(reading: Reading, *, only_open: bool = False, limit: int = 200) -> list[JobRow]:
    """Return the jobs, newest first; `only_open` leaves out what needs nobody any more."""
    condition = PrintJob.state.not_in(
        [JobState.CONFIRMED.value, JobState.SENT.value, JobState.CANCELLED.value]
    )
    return _rows(reading, condition if only_open else PrintJob.state.is_not(None), limit)


@query(Permission.PRINTING)
def job(reading: Reading, *, job_id: JobId) -> JobRow:
    """Return one job; NotFoundError for an unknown one."""
    found = _rows(reading, PrintJob.id == job_id, 1)
    if not found:
        raise NotFoundError(field="job", name=job_id.hex())
    return found[0]


def _rows(reading: Reading, condition: ColumnElement[bool], limit: int) -> list[JobRow]:
    attempts = select(func.count(PrintAttempt.id)).where(PrintAttempt.job_id == PrintJob.id)
    accepted = (
        select(PrintAttempt.bytes_accepted)
        .where(PrintAttempt.job_id == PrintJob.id)
        .order_by(PrintAttempt.ended_at.desc())
        .limit(1)
    )
    found = reading.connection.execute(
        select(
            PrintJob.id,
            PrintJob.state,
            PrintJob.sort,
            PrintJob.title,
            PrintJob.printer,
            PrintJob.copy_no,
            PrintJob.created_at,
            PrintJob.changed_at,
            PrintJob.fault,
            attempts.scalar_subquery(),
            accepted.scalar_subquery(),
        )
        .where(condition)
        .order_by(PrintJob.created_at.desc(), PrintJob.id.desc())
        .limit(limit)
    )
    return [JobRow(row[0], JobState(row[1]), *row[2:]) for row in found]


def _waiting(receipt_id: ReceiptId) -> ColumnElement[bool]:
    return and_(PrintJob.subject_id == receipt_id, PrintJob.state.in_(_UNSENT))
