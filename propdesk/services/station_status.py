"""What the foot of the window tells: the shift, the printer's trouble, what is not yet uploaded."""

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from propdesk.domain.permissions import Permission
from propdesk.domain.print_jobs import JobState
from propdesk.models.changes import Envelope
from propdesk.models.estate import Project
from propdesk.models.practice import is_practice
from propdesk.models.print_jobs import Printer, PrintJob
from propdesk.models.stream import StreamEntry
from propdesk.services.desk_settings import value_of
from propdesk.services.drawers import OpenShift, find_open_shift
from propdesk.services.work import Reading, query
from propdesk.settings import LANGUAGE, LOCK_MINUTES

_JOBS = (
    select(PrintJob.state, func.count())
    .where(PrintJob.state.in_([JobState.QUEUED, JobState.UNCERTAIN, JobState.FAILED]))
    .group_by(PrintJob.state)
)
_PROJECT = select(Project.name)
_PRINTERS = select(func.count()).select_from(Printer).where(Printer.removed.is_(False))
# Sequence numbers have no gaps and are placed in order: the difference is the count.
_LAST_PLACED = (
    select(func.coalesce(func.max(StreamEntry.seq), 0))
    .where(StreamEntry.replica == bindparam("replica"), StreamEntry.number.is_not(None))
    .scalar_subquery()
)
_NOT_PLACED = select(func.max(Envelope.seq) - _LAST_PLACED).where(
    Envelope.replica == bindparam("replica")
)


@dataclass(frozen=True)
class StationProfile:
    """What a window must know of its desk before anybody signs in."""

    station: str
    project: str
    language: str
    lock_minutes: int
    is_practice: bool = False


@dataclass(frozen=True)
class StationStatus:
    """The desk at a glance. `shift` is the signed-in person's."""

    shift: OpenShift | None
    has_printer: bool
    waiting_jobs: int
    uncertain_jobs: int
    failed_jobs: int
    not_uploaded: int


@query(None)
def profile(reading: Reading) -> StationProfile:
    """Return what the desk is called and how its window behaves."""
    return StationProfile(
        station=reading.station.label,
        project=reading.connection.scalar(_PROJECT) or "",
        language=value_of(reading, LANGUAGE),
        lock_minutes=value_of(reading, LOCK_MINUTES),
        is_practice=is_practice(reading.connection),
    )


@query(None)
def status(reading: Reading) -> StationStatus:
    """Return the desk at a glance."""
    actor = reading.actor
    jobs = {row[0]: row[1] for row in reading.connection.execute(_JOBS)}
    may_shift = actor is not None and Permission.DRAWER in actor.rights
    replica = {"replica": reading.station.replica}
    return StationStatus(
        shift=find_open_shift(reading) if may_shift else None,
        has_printer=bool(reading.connection.scalar(_PRINTERS)),
        waiting_jobs=jobs.get(JobState.QUEUED, 0),
        uncertain_jobs=jobs.get(JobState.UNCERTAIN, 0),
        failed_jobs=jobs.get(JobState.FAILED, 0),
        not_uploaded=reading.connection.scalar(_NOT_PLACED, replica) or 0,
    )
