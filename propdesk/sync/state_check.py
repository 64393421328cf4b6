"""Compare the tables with the change log: the state must be what the log says, row by row.

An edited, deleted or slipped-in row is found by its table and id. Memory grows with the rows that
were changed after their insertion, not with all rows. Source: sync design 5 (state = fold of the
log); faults R31.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
import zstandard
from sqlalchemy import Connection

from propdesk.models.base import TableKind
from propdesk.models.tables import tables_of
from propdesk.sync.changes import INSERT, BrokenChainError, operations_of

_SLICE = 400
_ENVELOPES_AT_ONCE = 200
Row = Sequence[object]


class _Shape(NamedTuple):
    """What is needed to read a table: its columns, and the place of its key among them."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


class _Expected:
    """What the log said of rows that do not stand as they were inserted."""

    def __init__(self) -> None:
        self.inserted: dict[tuple[str, bytes], Mapping[str, object]] = {}
        self.updated: dict[tuple[str, bytes], dict[str, object]] = defaultdict(dict)


def differences(connection: Connection) -> Iterator[str]:
    """Yield where a table differs from the log: its name, the row's id, the column."""
    shapes = _shapes()
    counts: Counter[str] = Counter()
    expected = _Expected()
    for kind, table, *rest in _operations(connection):
        shape = shapes.get(table)
        if shape is None:
            yield f"{table}: unknown"
        elif kind == INSERT:
            columns, rows = tuple(rest[0]), rest[1]
            counts[table] += len(rows)
            yield from _inserted(connection, shape, columns, rows, expected)
        else:
            key, values = rest
            expected.updated[table, key].update(values)
    yield from _changed(connection, shapes, expected)
    for name, shape in shapes.items():
        found = connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 - declared names
        if found != counts[name]:
            yield f"{shape.name}: {found} rows, {counts[name]} in the log"


def _operations(connection: Connection) -> Iterator[list[Any]]:
    bodies = connection.execution_options(yield_per=_ENVELOPES_AT_ONCE).exec_driver_sql(
        "SELECT seq, body FROM envelope ORDER BY number"
    )
    for seq, body in bodies:
        try:
            yield from operations_of(body)
        except (zstandard.ZstdError, msgspec.DecodeError) as error:
            raise BrokenChainError(seq=seq, fault="body") from error


def _shapes() -> dict[str, _Shape]:
    travelling = tables_of(TableKind.FACT, TableKind.REFERENCE, TableKind.HEAD_OFFICE)
    return {
        table.__tablename__: _Shape(
            table.__tablename__,
            tuple(table.__table__.columns.keys()),
            tuple(column.name for column in table.__table__.primary_key),
        )
        for table in travelling
    }


def _inserted(
    connection: Connection,
    shape: _Shape,
    columns: tuple[str, ...],
    rows: Sequence[Row],
    expected: _Expected,
) -> Iterator[str]:
    """Yield rows that are gone; keep those that stand otherwise for the end."""
    order = columns + tuple(name for name in shape.columns if name not in columns)
    padding = (None,) * (len(order) - len(columns))
    places = [order.index(name) for name in shape.key]
    for start in range(0, len(rows), _SLICE):
        part = rows[start : start + _SLICE]
        keys = {row[places[0]] for row in part}
        stored = {
            tuple(found[place] for place in places): found
            for found in _read(connection, shape, order, keys)
        }
        for row in part:
            key = tuple(row[place] for place in places)
            wanted = (*row, *padding)
            found = stored.get(key)
            if found is None:
                yield f"{shape.name} {_words(key)}: missing"
            elif found != wanted:
                if len(key) > 1 or not isinstance(key[0], bytes):
                    yield _difference(shape.name, key, dict(zip(order, wanted, strict=True)), found)
                else:
                    expected.inserted[shape.name, key[0]] = dict(zip(order, wanted, strict=True))


def _changed(
    connection: Connection, shapes: Mapping[str, _Shape], expected: _Expected
) -> Iterator[str]:
    """Yield rows that do not stand as inserted and then updated."""
    keys_by_table: dict[str, list[bytes]] = defaultdict(list)
    for table, key in {*expected.inserted, *expected.updated}:
        keys_by_table[table].append(key)
    for table, keys in keys_by_table.items():
        shape = shapes[table]
        for start in range(0, len(keys), _SLICE):
            part = keys[start : start + _SLICE]
            place = shape.columns.index(shape.key[0])
            stored = {
                row[place]: dict(zip(shape.columns, row, strict=True))
                for row in _read(connection, shape, shape.columns, part)
            }
            for key in part:
                wanted = {
                    **expected.inserted.get((table, key), {}),
                    **expected.updated.get((table, key), {}),
                }
                found = stored.get(key)
                if found is None:
                    yield f"{table} {key.hex()}: missing"
                elif any(found[name] != value for name, value in wanted.items()):
                    yield _difference(table, (key,), wanted, [found[name] for name in wanted])


def _read(
    connection: Connection, shape: _Shape, columns: Sequence[str], keys: Iterable[object]
) -> Sequence[tuple[object, ...]]:
    wanted = tuple(keys)
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(wanted))
    statement = f'SELECT {names} FROM "{shape.name}" WHERE "{shape.key[0]}" IN ({marks})'  # noqa: S608 - declared names
    return [tuple(row) for row in connection.exec_driver_sql(statement, wanted)]


def _difference(
    table: str, key: tuple[object, ...], wanted: Mapping[str, object], found: Row
) -> str:
    names = [
        name for (name, value), there in zip(wanted.items(), found, strict=True) if value != there
    ]
    return f"{table} {_words(key)}: {', '.join(names)}"


def _words(key: tuple[object, ...]) -> str:
    return " ".join(part.hex() if isinstance(part, bytes) else str(part) for part in key)
