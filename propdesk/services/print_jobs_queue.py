"""What the print workers ask of the queue: claim, record attempts. Each is one transaction.

Source: printing.md 4. These acts are the machine's own and need no person.
"""

from dataclasses import dataclass

import msgspec
from sqlalchemy import bindparam, func, literal_column, select, update

from propdesk.domain.documents import ReceiptContent
from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import STALE_AFTER, Attempt, Fault, JobKind, JobState, JobToPrint
from propdesk.domain.printers import abilities_of
from propdesk.models.print_jobs import PrintAttempt, Printer, PrintJob
from propdesk.services.desk_settings import value_of
from propdesk.services.print_jobs import DRAWER_PULSE, RECEIPT
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.settings import LANGUAGE, PAPER_WIDTH

_MODEL_OF_WIDTH = {80: "roll80", 58: "roll58"}
_QUEUED = JobState.QUEUED.value
_OLDEST = (
    select(
        PrintJob.id,
        PrintJob.sort,
        PrintJob.document,
        PrintJob.copy_no,
        PrintJob.expires_at,
        Printer.uri,
        Printer.model,
        Printer.abilities,
    )
    .outerjoin(Printer, (Printer.name == PrintJob.printer) & Printer.removed.is_(False))
    .where(PrintJob.state == _QUEUED, PrintJob.printer == bindparam("printer"))
    .order_by(PrintJob.created_at, PrintJob.id)
    .limit(literal_column("1"))
)
_CLAIM = (
    update(PrintJob)
    .where(PrintJob.id == bindparam("job"), PrintJob.state == _QUEUED)
    .values(state=JobState.SENDING.value, changed_at=bindparam("now"))
)
_SETTLE = (
    update(PrintJob)
    .where(PrintJob.id == bindparam("job"))
    .values(state=bindparam("state"), fault=bindparam("fault"), changed_at=bindparam("now"))
)
_NOTE = (
    update(PrintJob)
    .where(PrintJob.id == bindparam("job"), PrintJob.state == JobState.SENDING.value)
    .values(fault=bindparam("fault"), changed_at=bindparam("now"))
)


class ReceiptToPrint(msgspec.Struct, frozen=True):
    """A queued receipt: its content becomes a document only now, in the desk's language."""

    job: JobToPrint
    content: ReceiptContent
    language: str


@query(None)
def interrupted(reading: Reading) -> list[JobId]:
    """Return the jobs that are marked as being sent."""
    found = select(PrintJob.id).where(PrintJob.state == JobState.SENDING.value)
    return list(reading.connection.execute(found).scalars())


@query(None)
def waiting_printers(reading: Reading) -> list[str]:
    """Return the names (or addresses) of the printers with queued jobs."""
    found = select(PrintJob.printer).where(PrintJob.state == _QUEUED).distinct()
    return list(reading.connection.execute(found).scalars())


@query(None)
def next_queued(reading: Reading, *, printer: str) -> JobToPrint | ReceiptToPrint | None:
    """Return the oldest queued job of a printer, a name or an address given on the spot.

    An unknown name has the address "", which no device understands.
    """
    row = reading.connection.execute(_OLDEST, {"printer": printer}).first()
    if row is None:
        return None
    kind = JobKind.DRAWER if row.sort == DRAWER_PULSE else JobKind.DOCUMENT
    given = printer if "://" in printer else ""
    job = JobToPrint(
        job_id=row.id,
        printer=printer,
        uri=row.uri or given,
        model=row.model or _MODEL_OF_WIDTH[value_of(reading, PAPER_WIDTH)],
        kind=kind,
        document=row.document,
        copy_no=row.copy_no,
        # The rule counts from the queueing; a longer or renewed validity moves that forward.
        queued_at=row.expires_at - STALE_AFTER[kind],
        abilities=abilities_of(row.abilities or ""),
    )
    if row.sort != RECEIPT:
        return job
    try:
        content = msgspec.json.decode(row.document, type=ReceiptContent)
    except msgspec.DecodeError:
        return job  # a paper ready to print, or one the worker finds unreadable
    return ReceiptToPrint(job, content, value_of(reading, LANGUAGE))


@dataclass(frozen=True)
class Progress:
    """How far a job is: its state, how often it was tried, the newest fault or "", and where."""

    state: JobState
    attempts: int
    fault: str
    printer: str


@query(None)
def progress(reading: Reading, *, job_id: JobId) -> Progress:
    """Return how far a job is."""
    attempts = select(func.count(PrintAttempt.id)).where(PrintAttempt.job_id == PrintJob.id)
    row = reading.connection.execute(
        select(PrintJob.state, attempts.scalar_subquery(), PrintJob.fault, PrintJob.printer).where(
            PrintJob.id == job_id
        )
    ).one()
    return Progress(JobState(row[0]), *row[1:])


@use_case(None)
def claim(work: Work, *, job_id: JobId) -> bool:
    """Mark a queued job as being sent; False if it is no longer queued."""
    claimed = work.run_local(PrintJob, _CLAIM, [{"job": job_id, "now": work.now}])
    return claimed == 1


@use_case(None)
def note(work: Work, *, job_id: JobId, fault: Fault | None) -> None:
    """Write down what the printer of a job being sent waits for; None: it goes on."""
    row = {"job": job_id, "fault": fault.value if fault else "", "now": work.now}
    work.run_local(PrintJob, _NOTE, [row])


@use_case(None)
def record(work: Work, *, job_id: JobId, state: JobState, attempt: Attempt) -> None:
    """Write down an attempt and the state it led to, together."""
    fault = attempt.fault.value if attempt.fault else ""
    job = work.connection.execute(select(PrintJob.printer).where(PrintJob.id == job_id)).one()
    work.insert(
        PrintAttempt,
        id=work.new_id(),
        job_id=job_id,
        printer=job.printer,
        started_at=attempt.started_at,
        ended_at=attempt.ended_at,
        bytes_accepted=attempt.accepted,
        grade=attempt.grade,
        fault=fault,
        missing=attempt.missing,
    )
    row = {"job": job_id, "state": state.value, "fault": fault, "now": work.now}
    work.run_local(PrintJob, _SETTLE, [row])
