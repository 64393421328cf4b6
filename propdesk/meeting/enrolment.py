"""Tie a data file to its hub: a desk with data of its own, or an empty file that joins a centre."""

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert

from propdesk.domain.permissions import Permission
from propdesk.meeting import bookkeeping
from propdesk.meeting.bookkeeping import LINK
from propdesk.models.changes import Replica, Setting
from propdesk.models.stream import HubLink, StreamEntry
from propdesk.services.setup import FIELD_KEY, AlreadySetUpError, open_book
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.sync.protocol import GENESIS, Life


@dataclass(frozen=True)
class Place:
    """What a hub said a machine is."""

    url: str
    tenant: bytes
    device: bytes
    rules: bool


@query(Permission.DEVICES)
def lives(reading: Reading) -> list[Life]:
    """Return the lives of this data file, and how far each goes."""
    return [
        Life(replica, bookkeeping.tip(reading, replica).seq)
        for replica in bookkeeping.lives(reading)
    ]


@query(Permission.DEVICES)
def field_key(reading: Reading) -> str:
    """Return what seals identity numbers at all desks of the centre."""
    statement = select(Setting.value).where(Setting.name == FIELD_KEY)
    return reading.connection.scalars(statement).one()


@use_case(Permission.DEVICES)
def enrol(work: Work, *, place: Place) -> None:
    """Note the hub of this desk; another hub's stream is forgotten, the log stays."""
    _link(work, place)
    work.about(place.device)


@use_case(None)
def join_centre(work: Work, *, centre: str, desk: str, field_key: str, place: Place) -> bytes:
    """Make an empty data file a desk of a centre; users and data come with the first meeting.

    Returns its replica. AlreadySetUpError.
    """
    known = work.connection.execute(select(Replica.centre, Replica.station)).first()
    if known:
        raise AlreadySetUpError(centre=known.centre, desk=known.station)
    replica = work.new_id()
    work.insert(
        Replica, id=replica, station=desk, centre=centre, started_at=work.now, is_current=True
    )
    work.insert(Setting, name=FIELD_KEY, value=field_key)
    open_book(work, replica, centre, desk, joins=True)
    _link(work, place)
    work.about(replica)
    return replica


def _link(work: Work, place: Place) -> None:
    bookkeeping.refuse_practice(work)
    work.run_local(StreamEntry, update(StreamEntry).values(number=None))
    values = {
        "url": place.url,
        "tenant": place.tenant,
        "device": place.device,
        "rules": place.rules,
        "epoch": 0,
        "cursor": 0,
        "accumulator": GENESIS,
        "stamp": 0,
    }
    fresh = {"id": LINK, "indexed": 0, "met_at": None, "equal_at": None}
    work.run_local(
        HubLink,
        insert(HubLink)
        .values({**fresh, **values})
        .on_conflict_do_update(index_elements=["id"], set_=values),
    )
