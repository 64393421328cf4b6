"""When a life was lived twice: set its unplaced envelopes aside and seal what they did anew.

A cloned disk, or an old copy put back unseen, goes on writing under an identity another file goes
on with too. The hub's stream holds the one that came first; the other keeps every act and every
receipt it made, under a new replica and a new receipt book. Source: sync design 2; faults R18.
"""

import msgspec
from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from propdesk.meeting import bookkeeping
from propdesk.models.changes import Envelope
from propdesk.models.stream import LifeFork, SetAside, StreamEntry
from propdesk.services import review, review_finders, setup
from propdesk.services.work import InsertOp, UpdateOp, Work
from propdesk.sync import field_index
from propdesk.sync.protocol import Change, Insertion, MalformedError, Sealed, body_in

_encode = msgspec.msgpack.Encoder().encode
_ALL = 1 << 40


def rescue(work: Work, replica: bytes, first: int) -> int:
    """Set a replica's envelopes from `first` on aside and seal their acts under this desk's life.

    Where it is the life of this very file, a new one begins. Returns the number of envelopes.
    """
    forked = bookkeeping.sealed_from(work, replica, first, _ALL)
    if replica == work.station.replica:
        setup.begin_new_life(work)
    stamps = bookkeeping.entries_of(work, [sealed.tx_id for sealed in forked])
    for sealed in forked:
        _set_aside(work, sealed)
        entry = stamps.get(sealed.tx_id)
        _seal_again(work, sealed, entry.effective if entry else sealed.hlc)
    fork = work.new_id()
    work.insert(
        LifeFork,
        id=fork,
        replica=replica,
        first_seq=first,
        envelopes=len(forked),
        station=work.station.desk,
        found_at=work.now,
    )
    review.keep(work, review_finders.found_after(work, {LifeFork.__tablename__: {fork}}))
    return len(forked)


def _set_aside(work: Work, sealed: Sealed) -> None:
    values = {
        "hash": sealed.hash,
        "replica": sealed.replica,
        "seq": sealed.seq,
        "envelope": _encode(sealed),
        "set_aside_at": work.now,
    }
    work.run_local(SetAside, insert(SetAside).values(values).on_conflict_do_nothing())
    work.run_local(
        Envelope,
        delete(Envelope).where(Envelope.replica == sealed.replica, Envelope.seq == sealed.seq),
    )
    work.run_local(StreamEntry, delete(StreamEntry).where(StreamEntry.tx_id == sealed.tx_id))


def _seal_again(work: Work, sealed: Sealed, stamp: int) -> None:
    """Keep what an envelope did for the log; its rows stand already."""
    try:
        operations = body_in(sealed.body).operations
    except MalformedError:
        return  # of a newer version: its bytes are set aside
    field_index.forget(work, sealed.tx_id, stamp, list(field_index.changes_in(operations)))
    for operation in operations:
        match operation:
            case Insertion(table, columns, rows):
                work.seal_again(InsertOp(table, columns, rows), len(rows))
            case Change(table, key, fields):
                work.seal_again(UpdateOp(table, key, fields), 1)
