"""Count how often a numbered paper may be out, and mark the next one 补打; receipts count apart.

Counted are the jobs of this desk that wait, or of which a byte may have left, on slips and on
pages, whatever a person decided about them later. Source: printing.md 4.5.
"""

from datetime import datetime

from sqlalchemy import func, or_, select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.documents import PrintedDocument, Reprint
from propdesk.domain.paper_marks import reprinted
from propdesk.domain.print_jobs import JobState
from propdesk.models.print_jobs import PrintAttempt, PrintJob
from propdesk.services.print_jobs import title_of
from propdesk.services.work import Reading

_MAY_COME_OUT = tuple(
    state.value for state in JobState if state not in (JobState.FAILED, JobState.CANCELLED)
)
_HAD_BYTES = select(PrintAttempt.job_id).where(
    or_(PrintAttempt.bytes_accepted.is_(None), PrintAttempt.bytes_accepted > 0)
)


def marked(reading: Reading, document: PrintedDocument) -> PrintedDocument:
    """Return a paper as it would be printed now: marked if one with its number may be out."""
    count, first = _printed_before(reading, document)
    if first is None:
        return document
    again = Reprint(count, first.astimezone(CENTRE_ZONE), reading.person.name)
    return reprinted(document, again)


def _printed_before(reading: Reading, document: PrintedDocument) -> tuple[int, datetime | None]:
    """Return how often a numbered paper may have been printed, and when first."""
    if not document.number:
        return 0, None
    may_be_out = or_(PrintJob.state.in_(_MAY_COME_OUT), PrintJob.id.in_(_HAD_BYTES))
    count, first = reading.connection.execute(
        select(func.count(), func.min(PrintJob.created_at)).where(
            PrintJob.title == title_of(document), may_be_out
        )
    ).one()
    return count, first
