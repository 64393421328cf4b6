"""The carrying of files from a desk's side, as a conversation: it yields requests, is sent replies.

It begins when data have met and never stops them. No clock, no network: it can be dropped after any
word, and the next one goes on where the bytes ended. Source: sync design 6.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

from propdesk.attachments.keeping import drop_removed, take_stock
from propdesk.attachments.store import FileStore
from propdesk.desk import Desk
from propdesk.domain.errors import EnvironmentProblem
from propdesk.meeting import bookkeeping
from propdesk.meeting.talk import HubMisunderstoodProblem, refusal_of
from propdesk.services import file_places
from propdesk.services.work import Reading, query
from propdesk.sync.files import (
    MOST_ASKED,
    PIECE_BYTES,
    Ask,
    Doubt,
    Fetch,
    FileReply,
    FileRequest,
    Held,
    Known,
    Piece,
    Send,
)
from propdesk.sync.protocol import Refusal, Refused

Carrying = Generator[FileRequest, FileReply, "Carried"]


@dataclass
class Carried:
    """What was carried: files sent and come; those that were found damaged here or there."""

    sent: int = 0
    come: int = 0
    damaged: int = 0
    is_full: bool = False  # the hub takes no more


@dataclass(frozen=True)
class _Stand:
    """How far this desk knows the hub's stream."""

    epoch: int
    cursor: int


def carry(desk: Desk, store: FileStore) -> Carrying:
    """Send what the hub lacks, fetch what is missing here.

    NotEnrolledError, HubRefusedProblem, HubMisunderstoodProblem, problems of the disk.
    """
    carried = Carried()
    take_stock(desk)
    drop_removed(desk)
    stand = desk.query(_stand)
    unsent = desk.query(file_places.unsent, epoch=stand.epoch)
    missing = desk.query(file_places.missing)
    known = yield from _ask(stand, [*unsent, *missing])
    _note_whole(desk, stand, known, unsent)
    for digest in _smallest_first(unsent):
        held = known.get(digest)
        if (held is None or not held.is_whole) and not carried.is_full:
            yield from _send(desk, store, stand, digest, carried)
    for digest in _smallest_first(missing):
        held = known.get(digest)
        if held is not None and held.is_whole:
            yield from _fetch(desk, store, stand, held, carried)
    return carried


def _ask(
    stand: _Stand, digests: Sequence[bytes]
) -> Generator[FileRequest, FileReply, dict[bytes, Held]]:
    """Return what the hub holds of files; asked of none, it still follows what was deleted."""
    found: dict[bytes, Held] = {}
    for start in range(0, max(len(digests), 1), MOST_ASKED):
        page = list(digests[start : start + MOST_ASKED])
        reply = yield Ask(stand.epoch, stand.cursor, page)
        if not isinstance(reply, Known):
            raise _problem(reply)
        found.update({held.digest: held for held in reply.held})
    return found


def _note_whole(
    desk: Desk, stand: _Stand, known: Mapping[bytes, Held], unsent: Mapping[bytes, int]
) -> None:
    """Remember what the hub has, so that it is asked for again in a week only."""
    there = [digest for digest in unsent if (held := known.get(digest)) and held.is_whole]
    if there:
        desk.execute(file_places.note_at_hub, digests=there, epoch=stand.epoch)


def _send(
    desk: Desk, store: FileStore, stand: _Stand, digest: bytes, carried: Carried
) -> Generator[FileRequest, FileReply, None]:
    """Send a file from where the hub says its own ends; one that is damaged here is not sent."""
    sealed = store.get(digest)
    if sealed is None:
        carried.damaged += 1
        store.drop(digest)
        desk.execute(file_places.note_here, digests=[digest], is_here=False)
        return
    offset, starts = 0, 0
    while offset < len(sealed):
        piece = sealed[offset : offset + PIECE_BYTES]
        reply = yield Send(stand.epoch, stand.cursor, digest, len(sealed), offset, piece)
        if isinstance(reply, Refused) and reply.reason is Refusal.TOO_LARGE:
            carried.is_full = True
            return
        if not isinstance(reply, Held):
            raise _problem(reply)
        if reply.ended:
            return  # deleted meanwhile: the next meeting brings the word of it
        if reply.received <= offset:
            starts += 1  # what lay there made no whole; once more from its end, not for ever
            if starts > 1:
                carried.damaged += 1
                return
        offset = reply.received
    desk.execute(file_places.note_at_hub, digests=[digest], epoch=stand.epoch)
    carried.sent += 1


def _fetch(
    desk: Desk, store: FileStore, stand: _Stand, held: Held, carried: Carried
) -> Generator[FileRequest, FileReply, None]:
    """Fetch a file from where the bytes that are here end."""
    offset = store.begun(held.digest)
    if offset > held.size:
        offset = 0
    while offset < held.size:
        reply = yield Fetch(stand.epoch, held.digest, offset)
        if isinstance(reply, Held):
            return  # gone meanwhile
        if not isinstance(reply, Piece):
            raise _problem(reply)
        if (reply.size, reply.offset) != (held.size, offset) or not reply.piece:
            raise HubMisunderstoodProblem
        store.extend(held.digest, offset, reply.piece)
        offset += len(reply.piece)
    if offset == held.size and store.finish(held.digest):
        desk.execute(file_places.note_here, digests=[held.digest])
        desk.execute(file_places.note_at_hub, digests=[held.digest], epoch=stand.epoch)
        carried.come += 1
        return
    carried.damaged += 1
    reply = yield Doubt(stand.epoch, held.digest)
    if not isinstance(reply, Held):
        raise _problem(reply)


def _smallest_first(sizes: Mapping[bytes, int]) -> Iterator[bytes]:
    return iter(sorted(sizes, key=lambda digest: (sizes[digest], digest)))


@query(None)
def _stand(reading: Reading) -> _Stand:
    link = bookkeeping.link_of(reading)
    return _Stand(link.epoch, link.cursor)


def _problem(reply: FileReply) -> EnvironmentProblem:
    if isinstance(reply, Refused):
        return refusal_of(reply)
    return HubMisunderstoodProblem()
