"""Merge envelopes of other replicas into the tables: the same answer in whatever order they come.

Facts: insert if absent. Reference data: each field has its last writer by (effective stamp,
transaction); every write is kept in `field_write`. What head office owns counts only where the hub
gave the envelope that authority. Source: sync design 5.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Protocol

import msgspec
from sqlalchemy import Connection

from propdesk.models.base import Base, TableKind
from propdesk.models.prepared import driver_of
from propdesk.models.stream import FieldWrite
from propdesk.sync import twins
from propdesk.sync.protocol import Change, Insertion, Operation
from propdesk.sync.shapes import Shape, shapes

AT_ONCE = 500
_NOTE_WRITE = (
    "INSERT INTO field_write (table_name, row_id, field, stamp, tx_id, value)"
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
)
FieldRow = tuple[str, bytes, str, int, bytes, bytes]  # table, row, field, stamp, transaction, value
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode


class Target(Protocol):
    """Where merged rows go; `services.work.Work` is one."""

    @property
    def connection(self) -> Connection:
        """The transaction."""
        ...

    def write_merged(
        self, table: type[Base], statement: str, rows: Sequence[Sequence[object]]
    ) -> int:
        """Run a statement once for each of `rows`; return the number of rows changed."""
        ...


class Incoming(NamedTuple):
    """An envelope to be merged; `rules` is its authority over what head office owns."""

    tx_id: bytes
    stamp: int
    rules: bool
    operations: Sequence[Operation]


class Merged(NamedTuple):
    """What a merge did: rows touched by table, facts that exist twice, envelopes cut short."""

    touched: dict[str, set[bytes]]
    twins: list[twins.Twin]
    not_applied: dict[bytes, str]  # transaction -> why a part of it does not count


class UnknownPartError(ValueError):
    """A table, column or type this version does not know: the envelope waits for an update."""


class OrphanError(LookupError):
    """A row that names what is not here: the envelope waits for it."""


class Batches:
    """The operations of several envelopes, put together by what one statement can write."""

    def __init__(self) -> None:
        self.insertions: dict[tuple[int, str, tuple[str, ...]], list[tuple[Any, ...]]] = (
            defaultdict(list)
        )
        self.writes: list[FieldRow] = []
        self.not_applied: dict[bytes, str] = {}

    def add(self, envelope: Incoming) -> None:
        """Sort an envelope's operations; UnknownPartError."""
        for operation in envelope.operations:
            shape = known(operation.table)
            if reason := refusal(shape, operation, rules=envelope.rules):
                self.not_applied[envelope.tx_id] = reason
            elif isinstance(operation, Insertion):
                check_rows(shape, operation.columns, operation.rows)
                group = shape.order, shape.name, operation.columns
                self.insertions[group].extend(operation.rows)
            else:
                check_rows(shape, tuple(operation.fields), [tuple(operation.fields.values())])
                self.writes += field_writes(operation, envelope.stamp, envelope.tx_id)


def merge(target: Target, envelopes: Iterable[Incoming]) -> Merged:
    """Write what the envelopes say; UnknownPartError, OrphanError and the database's errors.

    Statements are put together over all envelopes, parents first: an update never comes before the
    insertion it follows, since it was written by somebody who had seen it.
    """
    batches = Batches()
    for envelope in envelopes:
        batches.add(envelope)
    merged = Merged(defaultdict(set), [], batches.not_applied)
    for (_, name, columns), rows in sorted(batches.insertions.items(), key=lambda item: item[0]):
        shape = shapes()[name]
        place = columns.index(shape.key[0])
        merged.touched[name].update(row[place] for row in rows)
        merged.twins.extend(_insert(target, shape, columns, rows))
    if batches.writes:
        for name, keys in note_writes(target, batches.writes).items():
            merged.touched[name].update(keys)
            settle_fields(target, shapes()[name], keys)
    return merged


def known(name: str) -> Shape:
    """Return a table's shape; UnknownPartError."""
    shape = shapes().get(name)
    if shape is None:
        raise UnknownPartError(name)
    return shape


def check_rows(shape: Shape, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
    """Raise UnknownPartError unless every value has the type of its column."""
    if not set(columns) <= shape.types.keys() or len(set(columns)) != len(columns):
        raise UnknownPartError(f"{shape.name}: {', '.join(columns)}")
    allowed = [shape.types[name] for name in columns]
    seen: set[tuple[type, ...]] = set()
    for row in rows:
        signature = tuple(map(type, row))
        if signature in seen:
            continue
        fits = len(row) == len(allowed) and all(
            kind in types for kind, types in zip(signature, allowed, strict=True)
        )
        if not fits:
            raise UnknownPartError(f"{shape.name}: {signature}")
        seen.add(signature)


def field_writes(change: Change, stamp: int, tx_id: bytes) -> list[FieldRow]:
    """Return the rows of `field_write` a change stands for."""
    return [
        (change.table, change.key, field, stamp, tx_id, _encode(value))
        for field, value in change.fields.items()
    ]


def note_writes(target: Target, writes: Sequence[FieldRow]) -> dict[str, set[bytes]]:
    """Keep writes of fields for good; return the rows they are about, by table."""
    target.write_merged(FieldWrite, _NOTE_WRITE, writes)
    rows: dict[str, set[bytes]] = defaultdict(set)
    for name, key, *_ in writes:
        rows[name].add(key)
    return rows


def settle_fields(target: Target, shape: Shape, keys: Iterable[bytes]) -> None:
    """Give every written field of the rows its last writer's value; OrphanError if a row is not
    there."""
    by_field: dict[str, list[tuple[object, bytes]]] = defaultdict(list)
    wanted = list(keys)
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        marks = ", ".join("?" * len(part))
        statement = (
            "SELECT row_id, field, value FROM field_write"  # noqa: S608 - marks only
            f" WHERE table_name = ? AND row_id IN ({marks})"
            " ORDER BY row_id, field, stamp, tx_id"
        )
        found = driver_of(target.connection).execute(statement, (shape.name, *part))
        last = {(key, field): value for key, field, value in found}
        for (key, field), value in last.items():
            by_field[field].append((_decode(value), key))
    for field, rows in by_field.items():
        statement = f'UPDATE "{shape.name}" SET "{field}" = ? WHERE "{shape.key[0]}" = ?'  # noqa: S608 - declared names
        if target.write_merged(shape.model, statement, rows) != len(rows):
            raise OrphanError(f"{shape.name}.{field}")


def refusal(shape: Shape, operation: Operation, *, rules: bool) -> str:
    """Return why an operation does not count, "" if it does."""
    if shape.kind is TableKind.LOCAL:
        return f"{shape.name}: local"
    if shape.kind is TableKind.FACT and isinstance(operation, Change):
        return f"{shape.name}: fact"
    if shape.kind is TableKind.HEAD_OFFICE and not rules:
        return f"{shape.name}: authority"
    return ""


def _insert(
    target: Target, shape: Shape, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> list[twins.Twin]:
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    statement = f'INSERT INTO "{shape.name}" ({names}) VALUES ({marks}) ON CONFLICT DO NOTHING'  # noqa: S608 - declared names
    if target.write_merged(shape.model, statement, rows) == len(rows):
        return []
    return twins.settle(target, shape, columns, rows)
