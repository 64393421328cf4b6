"""Every try at a print job, as people ask for it afterwards: when, how much, how sure."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from propdesk.domain.ids import JobId
from propdesk.domain.permissions import Permission
from propdesk.models.print_jobs import PrintAttempt
from propdesk.services.work import Reading, query

_OF_JOB = (
    select(
        PrintAttempt.printer,
        PrintAttempt.started_at,
        PrintAttempt.ended_at,
        PrintAttempt.bytes_accepted,
        PrintAttempt.grade,
        PrintAttempt.fault,
        PrintAttempt.missing,
    )
    .where(PrintAttempt.job_id == bindparam("job"))
    .order_by(PrintAttempt.ended_at, PrintAttempt.id)
)


@dataclass(frozen=True)
class AttemptRow:
    """One try. `accepted` counts the bytes that left, None where nobody knows; `fault` may be "".

    `missing` lists the characters no font could draw.
    """

    printer: str
    started_at: datetime
    ended_at: datetime
    accepted: int | None
    grade: str
    fault: str
    missing: str


@query(Permission.PRINTING)
def rows(reading: Reading, *, job_id: JobId) -> list[AttemptRow]:
    """Return the tries at a job, the first one first; none for an unknown job."""
    found = reading.connection.execute(_OF_JOB, {"job": job_id})
    return [AttemptRow(*row) for row in found]
