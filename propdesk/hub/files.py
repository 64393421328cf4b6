"""Keep the sealed files of a centre for its desks: in pieces, checked by their hash when whole.

The hub has no key. What is to be deleted it reads in the stream itself: a desk's signed log says
so, not a request. Source: sync design 6, 7.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import NamedTuple

from sqlalchemy import delete, func, select, text

from propdesk.hub import tables
from propdesk.hub.ledger import Device, Ledger
from propdesk.models.base import moment_to_number
from propdesk.sync.compression import SwollenError, inflated
from propdesk.sync.files import (
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
from propdesk.sync.protocol import (
    BODY_LIMIT,
    Insertion,
    MalformedError,
    Refusal,
    Refused,
    body_in,
)

CENTRE_BYTES = 200 * 1024**3  # what the files of one centre may take
FOLLOWED_BYTES = 16 * 1024**2  # of the stream read in one request
FOLLOWED_ROWS = 20_000
PATIENCE = timedelta(days=14)  # with a file that was begun and not gone on with
REMOVAL, DIGEST = "attachment_removal", "digest"
_AT_ONCE = 8
_BEGIN = text(
    "INSERT INTO blob (tenant, centre, digest, size, received, ended, touched_at)"
    " VALUES (:tenant, :centre, :digest, :size, 0, 0, :now) ON CONFLICT DO NOTHING"
)


class Blob(NamedTuple):
    """A file at the hub; `ended` is the stream number of the entry that deleted it, 0: none."""

    digest: bytes
    size: int
    received: int
    ended: int


def answer(ledger: Ledger, device: Device, asked: FileRequest, now: datetime) -> FileReply:
    """Return the reply to a desk's request about files; it goes out after the ledger's commit."""
    centre = ledger.centre(device.centre)
    if asked.epoch != centre.epoch:
        return Refused(Refusal.OTHER_EPOCH)
    if not follow(ledger, centre.code, centre.head):
        return Refused(Refusal.TOO_MANY, retry_seconds=1)
    match asked:
        case Ask():
            _forget_abandoned(ledger, centre.code, now)
            return Known([_held(blob, asked.cursor) for blob in _blobs(ledger, centre.code, asked)])
        case Send():
            return _take(ledger, centre.code, asked, now)
        case Fetch():
            return _piece(ledger, centre.code, asked)
        case Doubt():
            return _look_again(ledger, centre.code, asked.digest)


def follow(ledger: Ledger, centre: str, head: int) -> bool:
    """Read on in the stream and delete what it says is deleted; True once all of it was read."""
    known = ledger.rows(tables.blob_cursor, centre=centre)
    number = known[0].number if known else 0
    if number >= head:
        return True
    if not known:
        ledger.add(tables.blob_cursor, [{"centre": centre, "number": 0}])
    size = 0
    for row_number, body in _stream(ledger, centre, number):
        for digest in _removed_in(body):
            _end(ledger, centre, digest, row_number)
        number, size = row_number, size + len(body)
        if size > FOLLOWED_BYTES:
            break
    ledger.change(tables.blob_cursor, {"centre": centre}, {"number": number})
    return number >= head


def _stream(ledger: Ledger, centre: str, after: int) -> Iterator[tuple[int, bytes]]:
    stream = tables.stream.c
    rows = ledger.connection.execute(
        select(stream.number, stream.body)
        .where(stream.tenant == ledger.tenant, stream.centre == centre, stream.number > after)
        .order_by(stream.number)
        .limit(FOLLOWED_ROWS)
        .execution_options(yield_per=500)
    )
    for row in rows:
        yield row.number, row.body


def _removed_in(body: bytes) -> list[bytes]:
    """Return the files an envelope deletes; of what this version cannot read, none."""
    try:
        if REMOVAL.encode() not in inflated(body, BODY_LIMIT):
            return []
        operations = body_in(body).operations
    except (MalformedError, SwollenError):
        return []
    found = []
    for operation in operations:
        is_removal = isinstance(operation, Insertion) and operation.table == REMOVAL
        if isinstance(operation, Insertion) and is_removal and DIGEST in operation.columns:
            place = operation.columns.index(DIGEST)
            found += [row[place] for row in operation.rows if len(row) > place]
    return [digest for digest in found if isinstance(digest, bytes)]


def _end(ledger: Ledger, centre: str, digest: bytes, number: int) -> None:
    """Delete a file's bytes and remember that it ended."""
    key = {"centre": centre, "digest": digest}
    ledger.remove(tables.blob_piece, **key)
    ledger.remove(tables.blob, **key)
    row = {**key, "size": 0, "received": 0, "ended": number, "touched_at": 0}
    ledger.add(tables.blob, [row])


def _blobs(ledger: Ledger, centre: str, asked: Ask) -> list[Blob]:
    blob = tables.blob.c
    rows = ledger.connection.execute(
        select(*(blob[name] for name in Blob._fields)).where(
            blob.tenant == ledger.tenant,
            blob.centre == centre,
            blob.digest.in_(asked.digests),
        )
    )
    return [Blob._make(row) for row in rows]


def _blob(ledger: Ledger, centre: str, digest: bytes, *, locked: bool = False) -> Blob | None:
    blob = tables.blob.c
    statement = select(*(blob[name] for name in Blob._fields)).where(
        blob.tenant == ledger.tenant, blob.centre == centre, blob.digest == digest
    )
    row = ledger.connection.execute(statement.with_for_update() if locked else statement).first()
    return Blob._make(row) if row else None


def _held(blob: Blob, cursor: int) -> Held:
    """Return what a desk is told of a file: one it knows the end of may come anew."""
    return Held(blob.digest, blob.size, blob.received, blob.ended > cursor)


def _take(ledger: Ledger, centre: str, asked: Send, now: datetime) -> FileReply:
    """Keep a piece that goes on where the last one ended; any other changes nothing."""
    blob = _begun(ledger, centre, asked, now)
    if blob is None:
        return Refused(Refusal.TOO_LARGE)
    if blob.ended > asked.cursor:
        return _held(blob, asked.cursor)
    if asked.size != blob.size or asked.offset + len(asked.piece) > blob.size:
        return Refused(Refusal.MALFORMED)
    if asked.offset != blob.received:
        return _held(blob, asked.cursor)
    key = {"centre": centre, "digest": asked.digest}
    ledger.add(tables.blob_piece, [{**key, "place": asked.offset, "bytes": asked.piece}])
    received = asked.offset + len(asked.piece)
    if received == blob.size and not _is_sound(ledger, centre, asked.digest):
        return _dropped(ledger, centre, blob)
    touched = {"received": received, "touched_at": moment_to_number(now)}
    ledger.change(tables.blob, key, touched)
    return Held(blob.digest, blob.size, received)


def _begun(ledger: Ledger, centre: str, asked: Send, now: datetime) -> Blob | None:
    """Return the file a piece belongs to, begun if it is new; None where there is no room."""
    blob = _blob(ledger, centre, asked.digest, locked=True)
    if blob is not None and (blob.ended == 0 or blob.ended > asked.cursor):
        return blob
    table = tables.blob.c
    used = ledger.connection.scalar(
        select(func.coalesce(func.sum(table.size), 0)).where(
            table.tenant == ledger.tenant, table.centre == centre
        )
    )
    if int(used or 0) + asked.size > CENTRE_BYTES:
        return None
    key = {"centre": centre, "digest": asked.digest}
    if blob is not None:  # its end is known to the desk, which names it in another fact
        ledger.change(tables.blob, key, {"size": asked.size, "ended": 0})
    now_number = moment_to_number(now)
    values = {"tenant": ledger.tenant, **key, "size": asked.size, "now": now_number}
    ledger.connection.execute(_BEGIN, values)
    return _blob(ledger, centre, asked.digest, locked=True)


def _piece(ledger: Ledger, centre: str, asked: Fetch) -> FileReply:
    blob = _blob(ledger, centre, asked.digest)
    if blob is None or blob.received != blob.size or not asked.offset < blob.size:
        return Held(asked.digest, 0, 0, bool(blob and blob.ended))
    piece = tables.blob_piece.c
    row = ledger.connection.execute(
        select(piece.place, piece.bytes)
        .where(
            piece.tenant == ledger.tenant,
            piece.centre == centre,
            piece.digest == asked.digest,
            piece.place <= asked.offset,
        )
        .order_by(piece.place.desc())
        .limit(1)
    ).first()
    if row is None:
        return _dropped(ledger, centre, blob)
    start = asked.offset - row.place
    return Piece(blob.size, asked.offset, row.bytes[start : start + min(asked.most, PIECE_BYTES)])


def _look_again(ledger: Ledger, centre: str, digest: bytes) -> FileReply:
    blob = _blob(ledger, centre, digest, locked=True)
    if blob is None:
        return Held(digest, 0, 0)
    if blob.received == blob.size and not _is_sound(ledger, centre, digest):
        return _dropped(ledger, centre, blob)
    return Held(blob.digest, blob.size, blob.received, bool(blob.ended))


def _dropped(ledger: Ledger, centre: str, blob: Blob) -> Held:
    """Throw away pieces that do not make the file they were sent for: it may come anew."""
    key = {"centre": centre, "digest": blob.digest}
    ledger.remove(tables.blob_piece, **key)
    ledger.remove(tables.blob, **key)
    return Held(blob.digest, blob.size, 0)


def _is_sound(ledger: Ledger, centre: str, digest: bytes) -> bool:
    """Return whether a file's pieces lie without a gap and make its hash."""
    piece = tables.blob_piece.c
    rows = ledger.connection.execute(
        select(piece.place, piece.bytes)
        .where(piece.tenant == ledger.tenant, piece.centre == centre, piece.digest == digest)
        .order_by(piece.place)
        .execution_options(yield_per=_AT_ONCE)
    )
    hashed, place = blake2b(digest_size=32), 0
    for row in rows:
        if row.place != place:
            return False
        hashed.update(row.bytes)
        place += len(row.bytes)
    return hashed.digest() == digest


def _forget_abandoned(ledger: Ledger, centre: str, now: datetime) -> None:
    """Delete files that were begun long ago and never became whole."""
    blob = tables.blob.c
    left = ledger.connection.scalars(
        select(blob.digest).where(
            blob.tenant == ledger.tenant,
            blob.centre == centre,
            blob.received < blob.size,
            blob.touched_at < moment_to_number(now - PATIENCE),
        )
    ).all()
    for digest in left:
        for table in (tables.blob_piece, tables.blob):
            ledger.connection.execute(
                delete(table).where(
                    table.c.tenant == ledger.tenant,
                    table.c.centre == centre,
                    table.c.digest == digest,
                )
            )
