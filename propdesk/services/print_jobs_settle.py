"""What people decide about print jobs: it is there, print again, elsewhere, not at all.

Source: printing.md 4: after the first byte nobody but a person decides; a second paper is a marked
copy with a number of its own.
"""

import contextlib
from dataclasses import dataclass

import msgspec
from sqlalchemy import select, update

from propdesk.domain.documents import (
    Mark,
    PrintedDocument,
    ReceiptContent,
    UnreadableDocumentError,
    from_json,
    to_json,
)
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import JobId, ReceiptId
from propdesk.domain.permissions import Permission
from propdesk.domain.print_jobs import JobEvent, JobState, PrintStepRefusedError, next_state
from propdesk.domain.print_jobs import state_name as name_of_state
from propdesk.domain.receipt_papers import receipt_document
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking, translate
from propdesk.models.print_jobs import PrintJob
from propdesk.services import paper_copies, print_jobs
from propdesk.services.desk_settings import value_of
from propdesk.services.receipts_copies import marked_copy
from propdesk.services.work import Reading, Work, check_right, use_case
from propdesk.settings import LANGUAGE

UNCERTAIN_REASON = QT_TRANSLATE_NOOP("print_jobs", "The first printing is incomplete")
_MAY_BE_ON_PAPER = (JobState.UNCERTAIN, JobState.SENT)


class PrintedAsPagesError(DomainError):
    """The system's own printer had this paper; nothing of it waits in our queue."""

    sentence = QT_TRANSLATE_NOOP(
        "print_jobs",
        "“{title}” was printed on pages: print it again from its own screen, where it is marked "
        "as a copy.",
    )


@dataclass(frozen=True)
class _Job:
    job_id: JobId
    state: JobState
    printer: str
    sort: str
    title: str
    subject_id: bytes | None
    copy_no: int
    document: str


@use_case(Permission.PRINTING)
def complete(work: Work, *, job_id: JobId) -> None:
    """Say that the paper is there and complete; NotFoundError, PrintStepRefusedError."""
    _step(work, _job(work, job_id), JobEvent.SEEN_COMPLETE)


@use_case(Permission.PRINTING)
def cancel(work: Work, *, job_id: JobId) -> None:
    """Give a job up; NotFoundError, PrintStepRefusedError."""
    _step(work, _job(work, job_id), JobEvent.CANCELLED)


@use_case(Permission.PRINTING)
def print_again(work: Work, *, job_id: JobId) -> JobId:
    """Print a job again and return the job that does it.

    A failed job, of which nothing left, is queued once more; one that may be on paper gives way to
    a marked copy. Raises NotFoundError, PrintStepRefusedError.
    """
    job = _job(work, job_id)
    if job.state is JobState.FAILED:
        _requeue(work, job)
        return job_id
    return _replace(work, job, job.printer)


@use_case(Permission.PRINTING)
def print_elsewhere(work: Work, *, job_id: JobId, printer: str) -> JobId:
    """Print a job on another printer, because a person says so, and return the new job.

    Its paper says where it was printed instead. NotFoundError, PrintStepRefusedError.
    """
    job = _job(work, job_id)
    there = _replace(work, job, printer)
    if printer != job.printer:
        _mark_moved(work, _job(work, there), job.printer)
    return there


@use_case(Permission.PRINTING)
def resume(work: Work) -> list[JobId]:
    """Let every paper that is not printed yet be tried anew, failed or waiting; return the jobs.

    Drawer pulses stay as they are: an old one would open the drawer by surprise.
    """
    unprinted = select(PrintJob.id, PrintJob.state).where(
        PrintJob.state.in_([JobState.FAILED.value, JobState.QUEUED.value]),
        PrintJob.sort != print_jobs.DRAWER_PULSE,
    )
    jobs = work.connection.execute(unprinted.order_by(PrintJob.created_at)).all()
    for job_id, state in jobs:
        if state == JobState.FAILED.value:
            _requeue(work, _job(work, job_id))
        else:
            _renew(work, job_id, print_jobs.DOCUMENT)
    return [row.id for row in jobs]


def _replace(work: Work, job: _Job, printer: str) -> JobId:
    _check_ours(job)
    if job.sort == print_jobs.DRAWER_PULSE or job.state is JobState.SENDING:
        raise PrintStepRefusedError(state=name_of_state(job.state))
    if job.state is JobState.QUEUED:
        _step(work, job, JobEvent.CANCELLED)
    else:
        _step(work, job, JobEvent.REPLACED)
    if job.state in _MAY_BE_ON_PAPER and job.sort == print_jobs.RECEIPT and job.subject_id:
        check_right(work.actor, Permission.COLLECT)
        reason = UNCERTAIN_REASON.translated()
        return marked_copy(work, ReceiptId(job.subject_id), printer, reason)
    return print_jobs.enqueue(
        work,
        printer=printer,
        sort=job.sort,
        title=job.title,
        document=_marked_again(work, job),
        subject_id=job.subject_id,
        copy_no=job.copy_no,
    )


def _check_ours(job: _Job) -> None:
    """Refuse to send what the system's own queue printed; its record prints it, counted."""
    if job.sort in (print_jobs.PAGES, print_jobs.RECEIPT_PAGES):
        raise PrintedAsPagesError(title=job.title)


def _marked_again(work: Work, job: _Job) -> str:
    """Return the document to print for a job given up: a copy where its number may be out."""
    if job.sort != print_jobs.DOCUMENT:
        return job.document
    try:
        document = from_json(job.document)
    except UnreadableDocumentError:
        return job.document  # the worker says so
    return to_json(paper_copies.marked(work, document))


def _mark_moved(work: Work, job: _Job, instead_of: str) -> None:
    """Let every copy say which printer it came out of, and which it was meant for."""
    with speaking(value_of(work, LANGUAGE)):
        mark = Mark(
            translate("print_jobs", "Printed on {printer}").format(printer=job.printer),
            translate("print_jobs", "instead of {printer}").format(printer=instead_of),
        )
        document = _paper_of(job)
    marked = to_json(msgspec.structs.replace(document, marks=(*document.marks, mark)))
    statement = update(PrintJob).where(PrintJob.id == job.job_id)
    work.run_local(PrintJob, statement.values(document=marked))


def _paper_of(job: _Job) -> PrintedDocument:
    """Return the paper of a job; UnreadableDocumentError if what is stored is damaged."""
    if job.sort == print_jobs.RECEIPT:
        with contextlib.suppress(msgspec.DecodeError):
            return receipt_document(msgspec.json.decode(job.document, type=ReceiptContent))
    return from_json(job.document)


def _requeue(work: Work, job: _Job) -> None:
    if job.sort == print_jobs.DRAWER_PULSE:
        raise PrintStepRefusedError(state=name_of_state(job.state))
    document = _marked_again(work, job)
    _step(work, job, JobEvent.RETRIED)
    _renew(work, job.job_id, job.sort)
    if document != job.document:  # another was printed meanwhile
        work.run_local(
            PrintJob,
            update(PrintJob).where(PrintJob.id == job.job_id).values(document=document),
        )


def _renew(work: Work, job_id: JobId, sort: str) -> None:
    """Let a queued job wait as long as a new one."""
    renewed = work.now + print_jobs.validity(work, sort)
    statement = update(PrintJob).where(PrintJob.id == job_id).values(expires_at=renewed)
    work.run_local(PrintJob, statement)


def _step(work: Work, job: _Job, event: JobEvent) -> None:
    state = next_state(job.state, event)
    statement = update(PrintJob).where(PrintJob.id == job.job_id)
    work.run_local(PrintJob, statement.values(state=state.value, changed_at=work.now))
    if job.subject_id is not None:
        work.about(job.subject_id, f"{job.title} {event.value}")


def _job(reading: Reading, job_id: JobId) -> _Job:
    row = reading.connection.execute(
        select(
            PrintJob.id,
            PrintJob.state,
            PrintJob.printer,
            PrintJob.sort,
            PrintJob.title,
            PrintJob.subject_id,
            PrintJob.copy_no,
            PrintJob.document,
        ).where(PrintJob.id == job_id)
    ).first()
    if row is None:
        raise NotFoundError(field="job", name=job_id.hex())
    return _Job(
        row.id,
        JobState(row.state),
        row.printer,
        row.sort,
        row.title,
        row.subject_id,
        row.copy_no,
        row.document,
    )
