"""Compare the tables with the change log: the state must be what the log says, row by row.

An edited, deleted or slipped-in row is found by its table and id. The log is folded by the rules of
the merge: what waits or has no authority does not count, the last writer of a field does, of two
contents of one fact the rule of twins decides. Memory grows with the rows that were changed after
their insertion, not with all rows. Source: sync design 5 (state = fold of the log); faults R31.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection

from propdesk.models.base import TableKind
from propdesk.models.prepared import driver_of
from propdesk.sync import twins
from propdesk.sync.changes import BrokenChainError
from propdesk.sync.merge import refusal
from propdesk.sync.protocol import Insertion, MalformedError, Operation, body_in
from propdesk.sync.shapes import shapes, travelling

_SLICE = 400
_ENVELOPES_AT_ONCE = 200
_SHIFT = 32  # of a sum over keys: below it the plain count
_LOG = """
SELECT e.seq, e.tx_id, e.body, coalesce(s.effective, e.hlc), coalesce(s.rules, 1),
       s.number IS NOT NULL
  FROM envelope e LEFT JOIN stream_entry s ON s.tx_id = e.tx_id
 WHERE coalesce(s.verdict, '') <> 'parked' ORDER BY e.number
"""
Row = Sequence[object]
Key = tuple[object, ...]


class _Shape(NamedTuple):
    """What is needed to read a table: its columns, and the place of its key among them."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


class _Expected:
    """What the log said of rows that do not stand as they were inserted."""

    def __init__(self) -> None:
        self.inserted: dict[tuple[str, bytes], Mapping[str, object]] = {}
        self.updated: dict[tuple[str, bytes], dict[str, tuple[int, bytes, object]]] = defaultdict(
            dict
        )
        self.twins: set[tuple[str, Key]] = set()
        self.counts: Counter[str] = Counter()


def differences(connection: Connection) -> Iterator[str]:
    """Yield where a table differs from the log: its name, the row's id, the column."""
    tables = _shapes()
    expected = _Expected()
    for stamp, tx_id, operation in _operations(connection):
        shape = tables.get(operation.table)
        if shape is None:
            yield f"{operation.table}: unknown"
        elif isinstance(operation, Insertion):
            yield from _inserted(connection, shape, operation, expected)
        else:
            fields = expected.updated[operation.table, operation.key]
            for name, value in operation.fields.items():
                fields[name] = max(
                    fields.get(name, (0, b"", None)), (stamp, tx_id, value), key=_order
                )
    yield from _changed(connection, tables, expected)
    yield from _twins(connection, tables, expected)
    yield from _miscounted(connection, tables, expected.counts)


def _miscounted(
    connection: Connection, tables: Mapping[str, _Shape], counts: Counter[str]
) -> Iterator[str]:
    """Yield tables with rows the log does not know.

    A row may stand in the log twice: two desks made the same charge, or kept the same acts of a
    life that was lived twice. Only where the sum over all keys differs are they compared.
    """
    doubtful = {
        name
        for name, shape in tables.items()
        if counts[name] != sum(1 + (hash(key) << _SHIFT) for key in _keys(connection, shape))
    }
    keys: dict[str, set[Key]] = {name: set() for name in doubtful}
    for _, _, operation in _operations(connection) if doubtful else ():
        if isinstance(operation, Insertion) and operation.table in doubtful:
            places = [operation.columns.index(name) for name in tables[operation.table].key]
            keys[operation.table].update(
                tuple(row[place] for place in places) for row in operation.rows
            )
    for name in sorted(doubtful):
        yield from _unknown(connection, tables[name], keys[name])


def _unknown(connection: Connection, shape: _Shape, known: Collection[Key]) -> Iterator[str]:
    """Yield rows no entry of the log put in."""
    for key in _keys(connection, shape):
        if key not in known:
            yield f"{shape.name} {_words(key)}: not in the log"


def _keys(connection: Connection, shape: _Shape) -> Iterator[Key]:
    names = ", ".join(f'"{name}"' for name in shape.key)
    statement = f'SELECT {names} FROM "{shape.name}" ORDER BY {names}'  # noqa: S608 - declared names
    keys: Iterator[Key] = driver_of(connection).execute(statement)
    return keys


def _order(write: tuple[int, bytes, object]) -> tuple[int, bytes]:
    return write[0], write[1]


def _operations(connection: Connection) -> Iterator[tuple[int, bytes, Operation]]:
    """Yield what counts in the log, with the stamp and transaction that order it."""
    rows = driver_of(connection).execute(_LOG)
    while part := rows.fetchmany(_ENVELOPES_AT_ONCE):
        for seq, tx_id, body, stamp, rules, is_placed in part:
            try:
                operations = body_in(body).operations
            except MalformedError as error:
                raise BrokenChainError(seq=seq, fault="body") from error
            for operation in operations:
                shape = shapes().get(operation.table)
                counts = shape is None or not refusal(
                    shape, operation, rules=bool(rules) or not is_placed
                )
                if counts:
                    yield stamp, tx_id, operation


def _shapes() -> dict[str, _Shape]:
    return {shape.name: _Shape(shape.name, shape.columns, shape.key) for shape in travelling()}


def _inserted(
    connection: Connection, shape: _Shape, insertion: Insertion, expected: _Expected
) -> Iterator[str]:
    """Yield rows that are gone; keep those that stand otherwise for the end."""
    columns, rows = insertion.columns, insertion.rows
    order = columns + tuple(name for name in shape.columns if name not in columns)
    padding = (None,) * (len(order) - len(columns))
    places = [order.index(name) for name in shape.key]
    for start in range(0, len(rows), _SLICE):
        part = rows[start : start + _SLICE]
        stored = {
            tuple(found[place] for place in places): found
            for found in _read(connection, shape, order, {row[places[0]] for row in part})
        }
        for row in part:
            key = tuple(row[place] for place in places)
            expected.counts[shape.name] += 1 + (hash(key) << _SHIFT)
            wanted = (*row, *padding)
            found = stored.get(key)
            if found is None:
                yield f"{shape.name} {_words(key)}: missing"
            elif found != wanted:
                yield from _otherwise(
                    shape, key, dict(zip(order, wanted, strict=True)), found, expected
                )


def _otherwise(
    shape: _Shape, key: Key, wanted: dict[str, object], found: Row, expected: _Expected
) -> Iterator[str]:
    """Keep a row that does not stand as inserted for the end, or yield it at once."""
    is_fact = shapes()[shape.name].kind is TableKind.FACT
    if is_fact and twins.is_made_of_content(key[0]):
        expected.twins.add((shape.name, key))
    elif len(key) > 1 or not isinstance(key[0], bytes):
        yield _difference(shape.name, key, wanted, found)
    else:
        expected.inserted[shape.name, key[0]] = wanted


def _twins(
    connection: Connection, tables: Mapping[str, _Shape], expected: _Expected
) -> Iterator[str]:
    """Yield facts that are not what the rule of twins makes of all their contents in the log."""
    if not expected.twins:
        return
    best: dict[tuple[str, Key], tuple[tuple[str, ...], tuple[Any, ...]]] = {}
    for _, _, operation in _operations(connection):
        if not isinstance(operation, Insertion) or operation.table not in tables:
            continue
        shape, columns = tables[operation.table], operation.columns
        places = [columns.index(name) for name in shape.key]
        for row in operation.rows:
            named = shape.name, tuple(row[place] for place in places)
            if named in expected.twins:
                other = best.get(named)
                if other is None or twins.weight(columns, row) > twins.weight(*other):
                    best[named] = columns, row
    for (name, key), (columns, row) in best.items():
        shape = tables[name]
        places = [columns.index(part) for part in shape.key]
        for found in _read(connection, shape, columns, [key[0]]):
            if tuple(found[place] for place in places) == key and found != row:
                yield _difference(name, key, dict(zip(columns, row, strict=True)), found)


def _changed(
    connection: Connection, tables: Mapping[str, _Shape], expected: _Expected
) -> Iterator[str]:
    """Yield rows that do not stand as inserted and then updated."""
    keys_by_table: dict[str, list[bytes]] = defaultdict(list)
    for table, key in {*expected.inserted, *expected.updated}:
        keys_by_table[table].append(key)
    for table, keys in keys_by_table.items():
        shape = tables[table]
        for start in range(0, len(keys), _SLICE):
            part = keys[start : start + _SLICE]
            place = shape.columns.index(shape.key[0])
            stored = {
                row[place]: dict(zip(shape.columns, row, strict=True))
                for row in _read(connection, shape, shape.columns, part)
            }
            for key in part:
                last = expected.updated.get((table, key), {})
                wanted = {
                    **expected.inserted.get((table, key), {}),
                    **{name: value for name, (_, _, value) in last.items()},
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
    rows: list[tuple[object, ...]] = driver_of(connection).execute(statement, wanted).fetchall()
    return rows


def _difference(
    table: str, key: tuple[object, ...], wanted: Mapping[str, object], found: Row
) -> str:
    names = [
        name for (name, value), there in zip(wanted.items(), found, strict=True) if value != there
    ]
    return f"{table} {_words(key)}: {', '.join(names)}"


def _words(key: tuple[object, ...]) -> str:
    return " ".join(part.hex() if isinstance(part, bytes) else str(part) for part in key)
