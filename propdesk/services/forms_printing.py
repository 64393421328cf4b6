"""Print a registered form: as a slip through the queue, as pages through the system's printer.

A numbered paper that was printed before is marked 补打 with its count, the first time and who
prints it now. Source: printing.md 4.5.
"""

from propdesk.domain.bounded_text import NAME_LIMIT, check_bounded
from propdesk.domain.documents import PrintedDocument, to_json
from propdesk.domain.ids import JobId
from propdesk.domain.permissions import Permission
from propdesk.domain.print_jobs import JobState
from propdesk.models.print_jobs import PrintJob
from propdesk.services import paper_copies, print_jobs
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from propdesk.services.print_jobs import title_of
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.services.work import Reading, Work, check_right, query, use_case


@query(Permission.PRINTING)
def paper(reading: Reading, *, form: str, wanted: Wanted) -> PrintedDocument:
    """Return a form as it would be printed now, marked if it was printed before.

    Raises NotFoundError, PermissionDeniedError and what the form's own question raises.
    """
    entry = form_named(form)
    check_right(reading.actor, entry.ask.permission)
    return paper_copies.marked(reading, entry.ask(reading, wanted))


@use_case(Permission.PRINTING)
def print_slip(work: Work, *, form: str, wanted: Wanted, printer: str | None = None) -> JobId:
    """Queue a form for a slip printer; NoPrinterError where there is none."""
    target = printer or print_jobs.default_printer(work)
    if target is None:
        raise NoPrinterError(field="printer")
    document = paper(work, form=form, wanted=wanted)
    subject = _subject(work, form, wanted)
    work.about(subject or work.new_id(), title_of(document))
    return print_jobs.enqueue(
        work,
        printer=target,
        sort=print_jobs.DOCUMENT,
        title=title_of(document),
        document=to_json(document),
        subject_id=subject,
    )


@use_case(Permission.PRINTING)
def record_pages(work: Work, *, form: str, wanted: Wanted, printer: str) -> PrintedDocument:
    """Note that a form is handed to the system's printer, and return what is to be printed.

    The note is made first: paper without a note would be a second original.
    """
    check_bounded(printer, field="printer", limit=NAME_LIMIT)
    document = paper(work, form=form, wanted=wanted)
    subject = _subject(work, form, wanted)
    work.insert(
        PrintJob,
        id=JobId(work.new_id()),
        printer=printer,
        sort=print_jobs.PAGES,
        title=title_of(document),
        subject_id=subject,
        copy_no=0,
        document=to_json(document),
        state=JobState.SENT,
        created_at=work.now,
        expires_at=work.now,
        actor_id=work.person.user_id,
        fault="",
        changed_at=work.now,
    )
    work.about(subject or work.new_id(), title_of(document))
    return document


def _subject(reading: Reading, form: str, wanted: Wanted) -> bytes | None:
    """Return the id of the record a paper belongs to, None where the form names none."""
    subject = form_named(form).subject
    return subject(reading, wanted.ident) if subject is not None else None
