"""Snapshots of centres in the hub's database: kept piece by piece, given out from any byte."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import blake2b
from typing import Any

from sqlalchemy import Row, func, select

from propdesk.hub import tables
from propdesk.hub.ledger import Ledger
from propdesk.hub.store import Store
from propdesk.models.base import moment_to_number
from propdesk.sync.protocol import DIGEST_BYTES, Offer

_piece = tables.snapshot_piece.c


def keep(
    store: Store,
    tenant: bytes,
    place: tuple[str, int, int],
    pieces: Iterable[bytes],
    key: bytes,
    now: datetime,
) -> int:
    """Keep a snapshot of `place` (centre, epoch, stream number); return its bytes.

    Only when it is whole can it be asked for. The one before stays, for a desk that fetches it.
    """
    centre, epoch, number = place
    with store.ledger(tenant) as ledger:
        _drop(ledger, centre, number)
    digest, size = blake2b(digest_size=DIGEST_BYTES), 0
    for piece in pieces:
        row = {"centre": centre, "number": number, "place": size, "bytes": piece}
        with store.ledger(tenant) as ledger:
            ledger.add(tables.snapshot_piece, [row])
        digest.update(piece)
        size += len(piece)
    whole = {"epoch": epoch, "size": size, "digest": digest.digest(), "key": key}
    with store.ledger(tenant) as ledger:
        known = [row.number for row in ledger.rows(tables.snapshot, centre=centre)]
        for old in known[:-1]:
            _drop(ledger, centre, old)
        made = {"made_at": moment_to_number(now), **whole}
        ledger.add(tables.snapshot, [{"centre": centre, "number": number, **made}])
    return size


def newest(ledger: Ledger, centre: str) -> Row[Any] | None:
    """Return the newest snapshot of the life the centre's stream has now."""
    epoch = ledger.centre(centre).epoch
    found = ledger.rows(tables.snapshot, centre=centre, epoch=epoch)
    return found[-1] if found else None


def offered(ledger: Ledger, centre: str) -> Offer:
    """Return what an empty desk may begin with."""
    found = newest(ledger, centre)
    if found is None:
        return Offer(ledger.centre(centre).epoch, 0)
    return Offer(found.epoch, found.number, found.size, found.digest, found.key)


def size_of(ledger: Ledger, centre: str, number: int) -> int | None:
    """Return the bytes of a snapshot; None for an unknown one."""
    found = ledger.rows(tables.snapshot, centre=centre, number=number)
    return found[0].size if found else None


def bytes_from(ledger: Ledger, centre: str, number: int, start: int) -> bytes:
    """Return a snapshot's bytes from one on, to the end of the piece it lies in; b"" at the end."""
    of_it = (_piece.tenant == ledger.tenant, _piece.centre == centre, _piece.number == number)
    place = select(func.max(_piece.place)).where(*of_it, _piece.place <= start).scalar_subquery()
    row = ledger.connection.execute(
        select(_piece.place, _piece.bytes).where(*of_it, _piece.place == place)
    ).first()
    return bytes(row.bytes[start - row.place :]) if row else b""


def _drop(ledger: Ledger, centre: str, number: int) -> None:
    ledger.remove(tables.snapshot, centre=centre, number=number)
    ledger.remove(tables.snapshot_piece, centre=centre, number=number)
