"""What came from the other desks lately, and what of it could not be followed here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select

from propdesk.domain.permissions import Permission
from propdesk.meeting import bookkeeping
from propdesk.meeting.applying import NEEDS_UPDATE
from propdesk.models.accounts import User
from propdesk.models.changes import Envelope
from propdesk.models.stream import SetAside, StreamEntry
from propdesk.services.work import Reading, query
from propdesk.sync.protocol import Verdict

MOST = 200


@dataclass(frozen=True)
class Come:
    """An act of another desk; `number` is its place in the centre's stream."""

    number: int | None
    day: date
    act: str
    person: str
    verdict: Verdict
    reason: str

    @property
    def needs_update(self) -> bool:
        """Whether only a newer program can follow it."""
        return self.verdict is Verdict.PARKED and self.reason.startswith(NEEDS_UPDATE)


@dataclass(frozen=True)
class Aside:
    """An entry of a life that two files lived; its bytes are kept, its rows were sealed anew."""

    seq: int
    at: datetime


@dataclass(frozen=True)
class Lately:
    """The newest first, `MOST` of each at most."""

    come: Sequence[Come]
    waiting: Sequence[Come]
    aside: Sequence[Aside]


_ENTRIES: Select[*tuple[Any, ...]] = (
    select(
        StreamEntry.number,
        Envelope.business_date,
        Envelope.act,
        User.name,
        StreamEntry.verdict,
        StreamEntry.reason,
    )
    .join(Envelope, Envelope.tx_id == StreamEntry.tx_id)
    .outerjoin(User, User.id == Envelope.actor_id)
    .order_by(StreamEntry.number.desc())
    .limit(MOST)
)
_HELD = (Verdict.PARKED.value, Verdict.NOT_APPLIED.value)


@query(Permission.LOOK_UP)
def lately(reading: Reading) -> Lately:
    """Return what came from others, what of all entries waits or was refused, what was set aside.

    A desk that belongs to no head office has none of it.
    """
    own = bookkeeping.lives(reading)
    come = _ENTRIES.where(StreamEntry.replica.not_in(own), StreamEntry.number.is_not(None))
    held = _ENTRIES.where(StreamEntry.verdict.in_(_HELD))
    aside = select(SetAside.seq, SetAside.set_aside_at).order_by(SetAside.set_aside_at.desc())
    return Lately(
        come=_entries(reading, come),
        waiting=_entries(reading, held),
        aside=[Aside(*row) for row in reading.connection.execute(aside.limit(MOST))],
    )


def _entries(reading: Reading, wanted: Select[*tuple[Any, ...]]) -> list[Come]:
    return [
        Come(number, day, act, person or "", Verdict(verdict), reason)
        for number, day, act, person, verdict, reason in reading.connection.execute(wanted)
    ]
