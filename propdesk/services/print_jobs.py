"""Print jobs as rows: queued in the transaction that makes them true, settled by what is known."""

from datetime import timedelta

from sqlalchemy import select

from propdesk.domain.ids import JobId
from propdesk.models.print_jobs import Printer, PrintJob
from propdesk.services.desk_settings import value_of
from propdesk.services.work import Reading, Work
from propdesk.settings import PRINT_JOB_MINUTES

RECEIPT, DOCUMENT, DRAWER_PULSE = "receipt", "document", "drawer_pulse"


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
        state="queued",
        created_at=work.now,
        expires_at=work.now + timedelta(minutes=value_of(work, PRINT_JOB_MINUTES)),
        actor_id=work.person.user_id,
        fault="",
        changed_at=work.now,
    )
    return job_id


def default_printer(reading: Reading) -> str | None:
    """Return the name of the desk's receipt printer, or None while there is none."""
    return reading.connection.scalar(
        select(Printer.name).where(Printer.is_default, Printer.removed.is_(False))
    )
