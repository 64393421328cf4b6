"""Seal a transaction's operations into hash-chained envelopes, and check the chain.

Source: sync design 3. The hash covers the previous hash, the identity and order of the transaction
and the body as stored, so the bytes are kept verbatim for good.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.prepared import driver_of
from propdesk.sync.compression import compressed, inflated
from propdesk.sync.protocol import BODY_LIMIT, GENESIS, chained

SCHEMA_VERSION = 2
MIN_READER = 1
ROWS_PER_ENVELOPE = 500
INSERT, UPDATE = "+", "~"

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode
_NEWEST = "SELECT seq, hash, hlc FROM envelope WHERE replica = ? ORDER BY seq DESC LIMIT 1"
_STANDPOINT = (
    "SELECT r.centre, r.station, r.id, e.seq, e.hash, e.hlc, h.stamp FROM replica r"
    " LEFT JOIN envelope e ON e.replica = r.id"
    " AND e.seq = (SELECT max(seq) FROM envelope WHERE replica = r.id)"
    " LEFT JOIN hub_link h ON h.id = 1 WHERE r.is_current"
)
_CHAIN = (
    "SELECT seq, tx_id, prev_hash, hash, hlc, actor_id, business_date, act, body FROM envelope"
    " WHERE replica = ? ORDER BY seq"
)
_AT_ONCE = 1000
_INSERT_ENVELOPE = (
    "INSERT INTO envelope (tx_id, replica, seq, prev_hash, hash, hlc, schema, min_reader, actor_id,"
    " business_date, act, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Tip(NamedTuple):
    """The newest envelope of a replica's chain."""

    seq: int
    hash: bytes
    hlc: int


class Standpoint(NamedTuple):
    """Where this data file stands: whose life it is, its newest envelope, the stamp to exceed."""

    centre: str
    station: str
    replica: bytes
    tip: Tip
    stamp: int


@dataclass(frozen=True)
class Header:
    """Who did what when: the part of an envelope beside its operations."""

    replica: bytes
    actor_id: bytes | None
    business_date: date
    act: str


class BrokenChainError(DomainError):
    """The change log is not what was written: something was edited, cut or put in between."""

    sentence = QT_TRANSLATE_NOOP(
        "changes", "The change log does not fit together at entry {seq} ({fault})."
    )

    def __init__(self, *, seq: int, fault: str) -> None:
        super().__init__(seq=seq, fault=FAULTS[fault])


FAULTS: Mapping[str, Message] = {
    "missing": QT_TRANSLATE_NOOP("changes", "it is missing"),
    "hash": QT_TRANSLATE_NOOP("changes", "it was altered, or one before it"),
    "header": QT_TRANSLATE_NOOP("changes", "its day, person or act were altered"),
    "body": QT_TRANSLATE_NOOP("changes", "its content cannot be read"),
    "entry": QT_TRANSLATE_NOOP("changes", "its place is not the one it was given"),
    "end": QT_TRANSLATE_NOOP("changes", "the end is missing"),
}


def standpoint(connection: Connection) -> Standpoint | None:
    """Return where the data file stands now; None before the first set-up.

    Asked for every transaction: a meeting in another process may have begun a new life meanwhile,
    or have seen later stamps.
    """
    row = driver_of(connection).execute(_STANDPOINT).fetchone()
    if row is None:
        return None
    centre, station, replica, seq, digest, hlc, seen = row
    tip = Tip(seq, digest, hlc) if seq else Tip(0, GENESIS, 0)
    return Standpoint(centre, station, replica, tip, max(tip.hlc, seen or 0))


def tip_of(connection: Connection, replica: bytes) -> Tip:
    """Return the newest envelope of the replica; seq 0 before the first."""
    row = driver_of(connection).execute(_NEWEST, (replica,)).fetchone()
    return Tip(*row) if row else Tip(0, GENESIS, 0)


def seal(
    connection: Connection,
    header: Header,
    operations: Sequence[Any],
    tx_ids: Iterator[bytes],
    tip: Tip,
    stamp: int,
) -> tuple[Tip, int]:
    """Append the operations as envelopes after `tip`; return the new tip and the rows written.

    A transaction of more than 500 rows becomes several envelopes, committed together.
    """
    count = 0
    for slice_ in _slices(operations):
        body = compressed(_encode([header.act, _business(header), _plain(slice_)]))
        seq, tx_id = tip.seq + 1, next(tx_ids)
        stamp = max(stamp, tip.hlc + 1)
        digest = chained(tip.hash, tx_id, header.replica, seq, stamp, body)
        driver_of(connection).execute(
            _INSERT_ENVELOPE,
            (
                tx_id,
                header.replica,
                seq,
                tip.hash,
                digest,
                stamp,
                SCHEMA_VERSION,
                MIN_READER,
                header.actor_id,
                header.business_date.isoformat(),
                header.act,
                body,
            ),
        )
        tip = Tip(seq, digest, stamp)
        count += 1
    return tip, count


def operations_of(body: bytes) -> list[Any]:
    """Return the operations in an envelope's body: ['+', table, columns, rows] or
    ['~', table, key, fields]."""
    operations: list[Any] = _decode(inflated(body, BODY_LIMIT))[2]
    return operations


def check_chain(connection: Connection, replica: bytes) -> int:
    """Return the length of the replica's chain; BrokenChainError at its first fault."""
    rows = driver_of(connection).execute(_CHAIN, (replica,))
    expected, head, last = 1, GENESIS, 0
    while part := rows.fetchmany(_AT_ONCE):
        for seq, tx_id, prev_hash, digest, hlc, actor, day, act, body in part:
            if seq != expected:
                raise BrokenChainError(seq=expected, fault="missing")
            if prev_hash != head or chained(head, tx_id, replica, seq, hlc, body) != digest:
                raise BrokenChainError(seq=seq, fault="hash")
            if hlc <= last or not _header_agrees(body, act, day, actor):
                raise BrokenChainError(seq=seq, fault="header")
            expected, head, last = seq + 1, digest, hlc
    return expected - 1


def _header_agrees(body: bytes, act: str, day: str, actor: bytes | None) -> bool:
    named_act, (named_day, named_actor), _ = _decode(inflated(body, BODY_LIMIT))
    return (named_act, named_day, named_actor) == (act, day, actor)


def _business(header: Header) -> tuple[str, bytes | None]:
    return header.business_date.isoformat(), header.actor_id


def _plain(operations: Sequence[Any]) -> list[tuple[object, ...]]:
    return [
        (INSERT, op.table, op.columns, op.rows)
        if hasattr(op, "rows")
        else (UPDATE, op.table, op.key, op.values)
        for op in operations
    ]


def _slices(operations: Sequence[Any]) -> Iterator[list[Any]]:
    """Cut operations into runs of at most 500 rows; an insertion may be cut in between."""
    slice_: list[Any] = []
    room = ROWS_PER_ENVELOPE
    for op in operations:
        rows = getattr(op, "rows", None)
        if rows is None or len(rows) <= room:
            slice_.append(op)
            room -= len(rows) if rows is not None else 1
        else:
            for start in range(0, len(rows), ROWS_PER_ENVELOPE):
                if slice_:
                    yield slice_
                part = rows[start : start + ROWS_PER_ENVELOPE]
                slice_ = [op._replace(rows=part)]
                room = ROWS_PER_ENVELOPE - len(part)
        if room <= 0:
            yield slice_
            slice_, room = [], ROWS_PER_ENVELOPE
    if slice_:
        yield slice_
