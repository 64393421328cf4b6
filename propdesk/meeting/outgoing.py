"""What a desk says of itself: its greeting, and the envelopes the stream does not hold yet.

No difference is made between own envelopes and those of others that a restored hub has lost: what
has no number is offered, each replica's in its own order.
"""

from typing import NamedTuple

from propdesk.meeting import bookkeeping
from propdesk.meeting.bookkeeping import link_of
from propdesk.services.work import Reading, query
from propdesk.sync.changes import SCHEMA_VERSION
from propdesk.sync.protocol import (
    PAGE_BYTES,
    PAGE_ENVELOPES,
    PROTOCOL,
    Hello,
    Offered,
    Pull,
    Rung,
    Sealed,
)


class Unplaced(NamedTuple):
    """A replica whose envelopes after `placed` have no number, up to `newest`."""

    replica: bytes
    placed: int
    newest: int


@query(None)
def greeting(reading: Reading) -> Hello:
    """Return how a meeting is opened; NotEnrolledError."""
    link = link_of(reading)
    ladder = [
        Rung(number, bookkeeping.accumulator_at(reading, number)) for number in rungs(link.cursor)
    ]
    return Hello(PROTOCOL, SCHEMA_VERSION, bookkeeping.lives(reading), link.epoch, ladder)


def rungs(cursor: int) -> list[int]:
    """Return the numbers a desk tells its hashes at: the last, and ever further back."""
    if not cursor:
        return []
    steps = (cursor - (1 << power) + 1 for power in range(cursor.bit_length()))
    return [number for number in steps if number > 0]


@query(None)
def next_pull(reading: Reading) -> Pull:
    """Return the wish for what follows."""
    link = link_of(reading)
    return Pull(link.epoch, link.cursor)


@query(None)
def unplaced(reading: Reading) -> list[Unplaced]:
    """Return the replicas that have envelopes without a number."""
    found = []
    for replica in bookkeeping.replicas(reading):
        placed = bookkeeping.placed_up_to(reading, replica)
        newest = bookkeeping.tip(reading, replica).seq
        if newest > placed:
            found.append(Unplaced(replica, placed, newest))
    return found


@query(None)
def offer(reading: Reading, *, replica: bytes, first: int) -> list[Offered]:
    """Return a replica's envelopes from a seq on, as many as one push may hold."""
    envelopes: list[Sealed] = []
    size = 0
    for sealed in bookkeeping.sealed_from(reading, replica, first, PAGE_ENVELOPES):
        size += len(sealed.body)
        if envelopes and size > PAGE_BYTES:
            break
        envelopes.append(sealed)
    known = bookkeeping.entries_of(reading, [sealed.tx_id for sealed in envelopes])
    return [
        Offered(sealed, entry.effective, entry.signature)
        if (entry := known.get(sealed.tx_id))
        else Offered(sealed)
        for sealed in envelopes
    ]
