"""Fold the centres' streams into the tables the consolidated views are made of.

The fold itself is the desks' code over a centre's copy; here its outcome is brought into the hub's
database: only the rows that the envelopes since the last time are about. Where the two do not
follow each other (a restore, another schema, the first time) a centre is written anew. The rows and
the number they stand at are one transaction, so the views never show half.
"""

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, delete, insert

from propdesk.central import copies
from propdesk.clock import Clock
from propdesk.domain.ids import IdSource, UserId
from propdesk.domain.permissions import Permission
from propdesk.hub import folded
from propdesk.hub.ledger import Ledger
from propdesk.hub.office import Office
from propdesk.models.base import moment_to_number
from propdesk.models.migrate import newest
from propdesk.models.prepared import driver_of
from propdesk.services.projections import PROJECTIONS
from propdesk.services.work import Actor, Reading, Station
from propdesk.sync.protocol import Insertion, MalformedError, body_in

AT_ONCE = 500
MOST_FOLLOWED = 20_000  # envelopes; beyond, a centre is written anew
READER = Actor(UserId(bytes(16)), "hub", "hub", frozenset(Permission))
_FOLLOWED = "SELECT cursor, accumulator FROM hub_link"
_FIRST_WAITING = "SELECT min(number) FROM stream_entry WHERE verdict = 'parked'"
_WAITING = "SELECT count(*) FROM stream_entry WHERE verdict = 'parked'"
_SINCE = """
SELECT e.body FROM stream_entry s JOIN envelope e ON e.replica = s.replica AND e.seq = s.seq
 WHERE s.number > ? AND s.verdict <> 'parked' ORDER BY s.number
"""
Touched = dict[str, set[bytes]]


class Folded(NamedTuple):
    """What a fold wrote, and how many transactions this version could not follow."""

    rows: int
    waiting: int


def fold(office: Office, folder: Path, code: str, new_id: IdSource) -> Folded:
    """Bring a centre's folded tables to the end of its stream."""
    with (
        contextlib.closing(copies.followed(office, folder, code, new_id)) as database,
        database.read() as copy,
        office.store.ledger(office.tenant) as ledger,
    ):
        reading = Reading(copy, READER, office.clock.now(), Station(code, "hub", bytes(16)))
        known = ledger.rows(folded.fold, centre=code)
        (cursor, _), (waiting,) = _one(copy, _FOLLOWED), _one(copy, _WAITING)
        since = known[0].number if known and _follows(ledger, code, known[0]) else None
        if since is not None and cursor - since <= MOST_FOLLOWED:
            if since == cursor:
                return Folded(0, waiting)
            count = _write_touched(ledger, copy, code, _touched(reading, since))
        else:
            count = sum(_write_anew(ledger, copy, code, table) for table in folded.FOLDED)
        _note(ledger, copy, code, office.clock)
        return Folded(count, waiting)


def _one(copy: Connection, question: str) -> tuple[Any, ...]:
    row: tuple[Any, ...] = driver_of(copy).execute(question).fetchone()
    return row


def _follows(ledger: Ledger, code: str, known: Any) -> bool:
    """Tell whether what was folded is the beginning of what the stream holds, by this schema."""
    is_same = ledger.accumulator(code, known.number) == bytes(known.accumulator)
    return bool(is_same and known.schema == newest())


def _note(ledger: Ledger, copy: Connection, code: str, clock: Clock) -> None:
    """Note how far was folded; from what waits in it on it is folded again."""
    (number, _), (waiting,) = _one(copy, _FOLLOWED), _one(copy, _FIRST_WAITING)
    number = number if waiting is None else min(number, waiting - 1)
    ledger.remove(folded.fold, centre=code)
    row = {"centre": code, "number": number, "schema": newest()}
    stand = {"accumulator": ledger.accumulator(code, number)}
    moment = {"folded_at": moment_to_number(clock.now())}
    ledger.add(folded.fold, [{**row, **stand, **moment}])


def _touched(reading: Reading, since: int) -> Touched:
    """Return the rows the envelopes after a number are about, and what is derived of them."""
    touched: Touched = defaultdict(set)
    for (body,) in driver_of(reading.connection).execute(_SINCE, (since,)):
        try:
            operations = body_in(body).operations
        except MalformedError:
            continue
        for operation in operations:
            if isinstance(operation, Insertion):
                touched[operation.table].update(row[0] for row in _keys(operation))
            else:
                touched[operation.table].add(operation.key)
    for projection in PROJECTIONS:
        if "case_file" in projection.sources:
            for table, trace in projection.sources.items():
                if ids := touched.get(table):
                    touched["case_standing"].update(trace(reading, ids))
    return touched


def _keys(insertion: Insertion) -> Iterator[Sequence[Any]]:
    """Yield the first key column of inserted rows."""
    name = "fact_id" if insertion.table == "posting" else "id"
    if name in insertion.columns:
        place = insertion.columns.index(name)
        yield from ((row[place],) for row in insertion.rows)


def _write_touched(ledger: Ledger, copy: Connection, code: str, touched: Touched) -> int:
    count = 0
    for table in folded.FOLDED:
        keys = sorted(touched.get(folded.source_of(table), ()))
        for start in range(0, len(keys), AT_ONCE):
            count += _write_rows(ledger, copy, code, table, keys[start : start + AT_ONCE])
    return count


def _write_rows(
    ledger: Ledger, copy: Connection, code: str, table: Table, keys: Sequence[bytes]
) -> int:
    first = _columns(table)[0]
    marks = ", ".join("?" * len(keys))
    where = f' WHERE "{first}" IN ({marks})'
    ledger.connection.execute(
        delete(table).where(
            table.c.tenant == ledger.tenant, table.c.centre == code, table.c[first].in_(keys)
        )
    )
    return sum(_add(ledger, code, table, rows) for rows in _rows(copy, table, where, keys))


def _write_anew(ledger: Ledger, copy: Connection, code: str, table: Table) -> int:
    ledger.remove(table, centre=code)
    return sum(_add(ledger, code, table, rows) for rows in _rows(copy, table, "", ()))


def _rows(
    copy: Connection, table: Table, where: str, keys: Iterable[bytes]
) -> Iterator[list[tuple[Any, ...]]]:
    names = ", ".join(f'"{name}"' for name in _columns(table))
    rows = driver_of(copy).execute(
        f'SELECT {names} FROM "{folded.source_of(table)}"{where}',  # noqa: S608 - declared names
        tuple(keys),
    )
    while part := rows.fetchmany(AT_ONCE):
        yield part


def _add(ledger: Ledger, code: str, table: Table, rows: Sequence[tuple[Any, ...]]) -> int:
    place, names = {"tenant": ledger.tenant, "centre": code}, _columns(table)
    ledger.connection.execute(
        insert(table), [{**place, **dict(zip(names, row, strict=True))} for row in rows]
    )
    return len(rows)


def _columns(table: Table) -> list[str]:
    """Return the names of a folded table's own columns, the key's first one in front."""
    return [column.name for column in table.columns if column.name not in {"tenant", "centre"}]
