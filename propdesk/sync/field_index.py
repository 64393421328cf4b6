"""Keep the writes of fields in step with the log: own acts, new stamps, what lost its authority."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from propdesk.models.base import TableKind
from propdesk.models.prepared import driver_of
from propdesk.models.stream import FieldWrite
from propdesk.sync.merge import FieldRow, Target, field_writes, note_writes, settle_fields
from propdesk.sync.protocol import Change, Insertion, Operation, body_in
from propdesk.sync.shapes import shapes

_DROP_WRITE = (
    "DELETE FROM field_write WHERE table_name = ? AND row_id = ? AND field = ?"
    " AND stamp = ? AND tx_id = ?"
)


class Indexed(NamedTuple):
    """What own acts wrote, by table: rows whose fields were settled, and every row."""

    settled: dict[str, set[bytes]]
    touched: dict[str, set[bytes]]


def index_own(target: Target, after: int) -> Indexed:
    """Note the writes of fields in envelopes appended after a number; return what they wrote.

    Acts of this desk write their tables at once and need no index; only before something is merged
    must it be known what they wrote.
    """
    rows = driver_of(target.connection).execute(
        "SELECT tx_id, hlc, body FROM envelope WHERE number > ? ORDER BY number", (after,)
    )
    writes: list[FieldRow] = []
    touched: dict[str, set[bytes]] = defaultdict(set)
    for tx_id, hlc, body in rows:
        operations = body_in(body).operations
        for operation in operations:
            if isinstance(operation, Insertion) and operation.table in shapes():
                place = operation.columns.index(shapes()[operation.table].key[0])
                touched[operation.table].update(row[place] for row in operation.rows)
        for change in changes_in(operations):
            touched[change.table].add(change.key)
            writes += field_writes(change, hlc, tx_id)
    return Indexed(_settled(target, writes), touched)


def restamp(
    target: Target, tx_id: bytes, old: int, new: int, operations: Iterable[Operation]
) -> dict[str, set[bytes]]:
    """Give a transaction's writes another place in the order; return the rows written."""
    changes = list(changes_in(operations))
    forget(target, tx_id, old, changes)
    return _settled(target, [row for change in changes for row in field_writes(change, new, tx_id)])


def _settled(target: Target, writes: Sequence[FieldRow]) -> dict[str, set[bytes]]:
    """Keep writes and give their rows the values of the last ones; return the rows."""
    touched = note_writes(target, writes) if writes else {}
    for name, keys in touched.items():
        settle_fields(target, shapes()[name], keys)
    return touched


def forget(target: Target, tx_id: bytes, stamp: int, changes: Sequence[Change]) -> None:
    """Drop a transaction's writes of fields."""
    rows = [
        (change.table, change.key, field, stamp, tx_id)
        for change in changes
        for field in change.fields
    ]
    if rows:
        target.write_merged(FieldWrite, _DROP_WRITE, rows)


def changes_in(operations: Iterable[Operation]) -> Iterable[Change]:
    """Yield the changes of fields of tables that merge by field."""
    for operation in operations:
        if isinstance(operation, Change) and operation.table in shapes():
            yield operation


def owned_by_head_office(operations: Iterable[Operation]) -> bool:
    """Return whether any of the operations is on a table head office owns."""
    return any(
        op.table in shapes() and shapes()[op.table].kind is TableKind.HEAD_OFFICE
        for op in operations
    )


def withdraw(target: Target, tx_id: bytes, stamp: int, operations: Sequence[Operation]) -> bool:
    """Take back what a transaction wrote to tables of head office; False if something must stay.

    A field goes back to its last writer with authority, else to what the row was inserted with. A
    row goes unless something names it already.
    """
    owned = [op for op in operations if shapes()[op.table].kind is TableKind.HEAD_OFFICE]
    changes = [op for op in owned if isinstance(op, Change)]
    forget(target, tx_id, stamp, changes)
    for change in changes:
        _put_back(target, change)
    is_whole = True
    for insertion in owned:
        if isinstance(insertion, Insertion):
            is_whole &= _remove(target, insertion)
    return is_whole


def _put_back(target: Target, change: Change) -> None:
    shape = shapes()[change.table]
    first = _as_inserted(target, change.table, change.key)
    for field in change.fields:
        if first is not None:
            statement = f'UPDATE "{shape.name}" SET "{field}" = ? WHERE "{shape.key[0]}" = ?'  # noqa: S608 - declared names
            target.write_merged(shape.model, statement, [(first.get(field), change.key)])
    settle_fields(target, shape, [change.key])


def _as_inserted(target: Target, table: str, key: bytes) -> dict[str, object] | None:
    """Return the values a row was inserted with, out of the log."""
    bodies = driver_of(target.connection).execute("SELECT body FROM envelope ORDER BY number")
    place = shapes()[table].key[0]
    for (body,) in bodies:
        for operation in body_in(body).operations:
            if isinstance(operation, Insertion) and operation.table == table:
                column = operation.columns.index(place)
                for row in operation.rows:
                    if row[column] == key:
                        return dict(zip(operation.columns, row, strict=True))
    return None


def _remove(target: Target, insertion: Insertion) -> bool:
    """Remove rows nobody names; foreign keys are asked by hand, row by row."""
    shape = shapes()[insertion.table]
    place = insertion.columns.index(shape.key[0])
    statement = f'DELETE FROM "{shape.name}" WHERE "{shape.key[0]}" = ?'  # noqa: S608 - declared names
    keys = [row[place] for row in insertion.rows]
    free = [key for key in keys if not _is_named(target, shape.name, key)]
    if free:
        target.write_merged(shape.model, statement, [(key,) for key in free])
    return len(free) == len(keys)


def _is_named(target: Target, table: str, key: object) -> bool:
    for shape in shapes().values():
        for foreign in shape.model.__table__.foreign_keys:
            if foreign.column.table.name == table:
                statement = (
                    f'SELECT 1 FROM "{shape.name}" WHERE "{foreign.parent.name}" = ? LIMIT 1'  # noqa: S608 - declared names
                )
                if driver_of(target.connection).execute(statement, (key,)).fetchone():
                    return True
    return False
