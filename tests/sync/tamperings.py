"""Ways to tamper with a desk's file, made of the schema: any row of any table, any log entry."""

import random
from typing import Any, NamedTuple

from sqlalchemy import Connection

from propdesk.models.prepared import driver_of
from propdesk.sync.shapes import Shape

LOG = ("tx_id", "replica", "seq", "prev_hash", "hash", "hlc", "business_date", "act", "body")


class Tampering(NamedTuple):
    """What was done to which rows; `named` are what the first fault must name one of."""

    told: str
    statements: list[tuple[str, tuple[object, ...]]]
    named: set[str]


def count_of(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one())  # noqa: S608


def _some(connection: Connection, shape: Shape, chance: random.Random) -> dict[str, Any]:
    """Return any row of a table."""
    place = chance.randrange(count_of(connection, shape.name))
    names = ", ".join(f'"{name}"' for name in shape.columns)
    row = driver_of(connection).execute(
        f'SELECT {names} FROM "{shape.name}" LIMIT 1 OFFSET {place}'  # noqa: S608
    )
    return dict(zip(shape.columns, row.fetchone(), strict=True))


def _where(shape: Shape, row: dict[str, Any]) -> tuple[str, tuple[object, ...]]:
    names = " AND ".join(f'"{name}" = ?' for name in shape.key)
    return names, tuple(row[name] for name in shape.key)


def _name(shape: Shape, row: dict[str, Any]) -> str:
    parts = (row[name] for name in shape.key)
    words = " ".join(part.hex() if isinstance(part, bytes) else str(part) for part in parts)
    return f"{shape.name} {words}"


def _other_value(value: object, chance: random.Random) -> object:
    match value:
        case bytes():
            return chance.randbytes(16)
        case int():
            return value + chance.choice((-1, 1, 100))
        case str():
            return value + "x"
    return 1


def _edited(connection: Connection, shape: Shape, chance: random.Random) -> Tampering:
    row = _some(connection, shape, chance)
    column = chance.choice(shape.columns)
    value = _other_value(row[column], chance)
    where, key = _where(shape, row)
    statement = f'UPDATE "{shape.name}" SET "{column}" = ? WHERE {where}'  # noqa: S608
    return Tampering(f"{shape.name}.{column}", [(statement, (value, *key))], {_name(shape, row)})


def _deleted(connection: Connection, shape: Shape, chance: random.Random) -> Tampering:
    row = _some(connection, shape, chance)
    where, key = _where(shape, row)
    statement = f'DELETE FROM "{shape.name}" WHERE {where}'  # noqa: S608
    return Tampering(f"- {shape.name}", [(statement, key)], {_name(shape, row)})


def _put_in(connection: Connection, shape: Shape, chance: random.Random) -> Tampering:
    row = _some(connection, shape, chance)
    first = shape.key[0]
    row[first] = chance.randbytes(16) if isinstance(row[first], bytes) else f"{row[first]}x"
    marks = ", ".join("?" * len(row))
    names = ", ".join(f'"{name}"' for name in row)
    statement = f'INSERT INTO "{shape.name}" ({names}) VALUES ({marks})'  # noqa: S608
    return Tampering(f"+ {shape.name}", [(statement, tuple(row.values()))], {_name(shape, row)})


def _exchanged(connection: Connection, shape: Shape, chance: random.Random) -> Tampering:
    """Let two rows change their places: each gets the other's contents."""
    one, other = _some(connection, shape, chance), _some(connection, shape, chance)
    plain = [name for name in shape.columns if name not in shape.key]
    if all(one[name] == other[name] for name in plain):
        return _edited(connection, shape, chance)
    fields = ", ".join(f'"{name}" = ?' for name in plain)
    statements = []
    for to, what in ((one, other), (other, one)):
        where, key = _where(shape, to)
        values = (*(what[name] for name in plain), *key)
        statements.append((f'UPDATE "{shape.name}" SET {fields} WHERE {where}', values))  # noqa: S608
    return Tampering(f"<> {shape.name}", statements, {_name(shape, one), _name(shape, other)})


def _cut(connection: Connection, shape: Shape, chance: random.Random) -> Tampering:
    """Cut the newest rows off."""
    count = chance.randint(1, max(1, count_of(connection, shape.name) // 2))
    names = ", ".join(f'"{name}"' for name in shape.key)
    order = ", ".join(f'"{name}" DESC' for name in shape.key)
    last = f'SELECT {names} FROM "{shape.name}" ORDER BY {order} LIMIT {count}'  # noqa: S608
    gone = driver_of(connection).execute(last).fetchall()
    statement = f'DELETE FROM "{shape.name}" WHERE ({names}) IN ({last})'  # noqa: S608
    named = {_name(shape, dict(zip(shape.key, key, strict=True))) for key in gone}
    return Tampering(f"cut {shape.name}", [(statement, ())], named)


def _in_the_log(connection: Connection, _shape: Shape, chance: random.Random) -> Tampering:
    """Edit, delete or exchange entries of the change log."""
    rows = driver_of(connection).execute("SELECT number, seq FROM envelope").fetchall()
    number, seq = chance.choice(rows)
    named = {f" {place} " for place in (seq, seq + 1)}
    match chance.randrange(3):
        case 0:
            column = chance.choice(LOG)
            (value,) = (
                driver_of(connection)
                .execute(
                    f"SELECT {column} FROM envelope WHERE number = ?",  # noqa: S608
                    (number,),
                )
                .fetchone()
            )
            changed = (
                chance.randbytes(16) if isinstance(value, bytes) else _other_value(value, chance)
            )
            if column in ("replica", "seq"):
                named.add(" 1 ")
            statement = f"UPDATE envelope SET {column} = ? WHERE number = ?"  # noqa: S608
            return Tampering(f"log {column}", [(statement, (changed, number))], named)
        case 1:
            gone = "DELETE FROM envelope WHERE number = ?"
            return Tampering("- log", [(gone, (number,))], named | _numbers(connection, number))
        case _:
            other, other_seq = chance.choice([row for row in rows if row[0] != number])
            swap = (
                "UPDATE envelope SET body = (SELECT body FROM envelope WHERE number = ?)"
                " WHERE number = ?"
            )
            named |= {f" {other_seq} "}
            return Tampering("<> log", [(swap, (other, number))], named)


def _numbers(connection: Connection, number: int) -> set[str]:
    """Return how the stream calls an entry of the log."""
    (placed,) = (
        driver_of(connection)
        .execute(
            "SELECT s.number FROM envelope e JOIN stream_entry s ON s.tx_id = e.tx_id"
            " WHERE e.number = ?",
            (number,),
        )
        .fetchone()
    )
    return {f" {placed} "}


KINDS = (_edited, _deleted, _put_in, _exchanged, _cut, _in_the_log)
