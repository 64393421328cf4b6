"""How a desk stands to the others: what waits, since when, whether all are equal."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, text

from propdesk.meeting import bookkeeping, outgoing
from propdesk.meeting.applying import NEEDS_UPDATE
from propdesk.meeting.timetable import Timetable
from propdesk.models.base import EPOCH
from propdesk.models.stream import HubLink, StreamEntry
from propdesk.services import file_places
from propdesk.services.desk_settings import value_of
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.settings import MEETING_HOUR
from propdesk.sync.clock import COUNTER_BITS
from propdesk.sync.protocol import Compare, Verdict
from propdesk.sync.state_hash import shape_mark, state_hash

# Written out, so that the indexes of those few are used: this is asked after every commit.
_PARKED = text(f"'{Verdict.PARKED.value}'")
_NOT_APPLIED = text(f"'{Verdict.NOT_APPLIED.value}'")


@dataclass(frozen=True)
class Standing:
    """What the status line says; `oldest` is when the oldest entry not sent yet was made."""

    url: str
    unsynced: int
    oldest: datetime | None
    met_at: datetime | None
    equal_at: datetime | None
    parked: int
    not_applied: int
    needs_update: int = 0  # of those parked: what only a newer program can follow
    files_to_send: int = 0
    files_to_come: int = 0


@query(None)
def standing(reading: Reading) -> Standing:
    """Return how this desk stands; NotEnrolledError."""
    link = bookkeeping.link_of(reading)
    waiting = outgoing.unplaced(reading)
    stamps = [
        bookkeeping.sealed_from(reading, one.replica, one.placed + 1, 1)[0].hlc for one in waiting
    ]
    reasons = reading.connection.scalars(
        select(StreamEntry.reason).where(StreamEntry.verdict == _PARKED)
    ).all()
    refused = select(func.count()).where(StreamEntry.verdict == _NOT_APPLIED)
    met_at, equal_at = reading.connection.execute(select(HubLink.met_at, HubLink.equal_at)).one()
    files = file_places.waiting(reading, epoch=link.epoch)
    return Standing(
        url=link.url,
        unsynced=sum(one.newest - one.placed for one in waiting),
        oldest=_moment(min(stamps)) if stamps else None,
        met_at=met_at,
        equal_at=equal_at,
        parked=len(reasons),
        not_applied=reading.connection.scalars(refused).one(),
        needs_update=sum(reason.startswith(NEEDS_UPDATE) for reason in reasons),
        files_to_send=files.to_send,
        files_to_come=files.to_come,
    )


@query(None)
def standing_if_enrolled(reading: Reading) -> Standing | None:
    """Return how this desk stands; None where it belongs to no head office."""
    try:
        return standing(reading)
    except (bookkeeping.NotEnrolledError, bookkeeping.PracticeStaysHereError):
        return None


@query(None)
def is_meeting_due(reading: Reading) -> bool:
    """Tell whether this desk should meet by itself now; never where it is not enrolled."""
    try:
        link = bookkeeping.link_of(reading)
    except (bookkeeping.NotEnrolledError, bookkeeping.PracticeStaysHereError):
        return False
    timetable = Timetable(value_of(reading, MEETING_HOUR), link.device)
    return timetable.is_due(reading.connection.scalar(select(HubLink.met_at)), reading.now)


@query(None)
def has_parked(reading: Reading) -> bool:
    """Tell whether entries wait for something they need."""
    parked = select(StreamEntry.tx_id).where(StreamEntry.verdict == _PARKED)
    return reading.connection.execute(parked.limit(1)).first() is not None


@query(None)
def comparison(reading: Reading) -> Compare | None:
    """Return this desk's state to be compared; None while something of it is not placed."""
    if outgoing.unplaced(reading):
        return None
    link = bookkeeping.link_of(reading)
    return Compare(link.epoch, link.cursor, shape_mark() + state_hash(reading.connection))


@use_case(None)
def note_met(work: Work, *, equal: bool) -> None:
    """Remember that a meeting came to its end now, and whether hub and desks were equal."""
    bookkeeping.change_link(work, met_at=work.now)
    if equal:
        bookkeeping.change_link(work, equal_at=work.now)


def _moment(stamp: int) -> datetime:
    return EPOCH + timedelta(milliseconds=stamp >> COUNTER_BITS)
