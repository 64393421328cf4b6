"""Decide between two facts of one identity: a rule of their content alone, so all desks agree.

Two desks that bill the same unit, item and period make the same charge; where they billed
different amounts, the larger one stands, else the larger digest. Rows of one entry (a charge, its
postings) carry the same amount and so are decided alike. Identities drawn at random cannot meet by
chance: there what was here first stays, and a person is told. Source: sync design 4.
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

import msgspec

from propdesk.models.base import TableKind
from propdesk.models.prepared import driver_of
from propdesk.sync.shapes import Shape

_AMOUNT = "amount_fen"
_AT_ONCE = 400
_MADE_OF_CONTENT = {5, 8}  # UUID versions
_encode = msgspec.msgpack.Encoder(order="deterministic").encode
Row = tuple[Any, ...]


class Twin(NamedTuple):
    """Two contents of one fact; `differs` names the columns, `amounts` what each came to (fen)."""

    table: str
    key: bytes
    differs: tuple[str, ...]
    amounts: tuple[int, int] | None
    is_chance: bool  # an identity that should have been unique


def settle(target: Any, shape: Shape, columns: tuple[str, ...], rows: Sequence[Row]) -> list[Twin]:
    """Compare rows with what stands under their keys; let the content decide; return the twins."""
    places = [columns.index(name) for name in shape.key]
    found: list[Twin] = []
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        standing = _standing(target, shape, columns, [row[places[0]] for row in part])
        changed: dict[Row, Row] = {}
        for row in part:
            key = tuple(row[place] for place in places)
            there = standing[key]
            if there == row:
                continue
            found.append(_twin(shape, columns, there, row))
            if _may_replace(shape, key[0]) and weight(columns, row) > weight(columns, there):
                standing[key] = changed[key] = row
        if changed:
            _replace(target, shape, columns, changed)
    return found


def is_made_of_content(identity: object) -> bool:
    """Return whether an identity is derived from what it names, not drawn at random."""
    return (
        isinstance(identity, bytes) and len(identity) == 16 and identity[6] >> 4 in _MADE_OF_CONTENT
    )


def _may_replace(shape: Shape, identity: object) -> bool:
    return shape.kind is TableKind.FACT and is_made_of_content(identity)


def weight(columns: tuple[str, ...], row: Row) -> tuple[int, bytes]:
    """Return what decides between two contents of one fact: the greater one stands."""
    amount = abs(row[columns.index(_AMOUNT)]) if _AMOUNT in columns else 0
    return amount, blake2b(_encode(sorted(zip(columns, row, strict=True))), digest_size=16).digest()


def _standing(
    target: Any, shape: Shape, columns: tuple[str, ...], keys: Sequence[object]
) -> dict[Row, Row]:
    names = ", ".join(f'"{name}"' for name in (*shape.key, *columns))
    marks = ", ".join("?" * len(keys))
    statement = f'SELECT {names} FROM "{shape.name}" WHERE "{shape.key[0]}" IN ({marks})'  # noqa: S608 - declared names
    width = len(shape.key)
    rows = driver_of(target.connection).execute(statement, tuple(keys))
    return {row[:width]: row[width:] for row in rows}


def _replace(target: Any, shape: Shape, columns: tuple[str, ...], changed: dict[Row, Row]) -> None:
    names = ", ".join(f'"{name}" = ?' for name in columns)
    keys = " AND ".join(f'"{name}" = ?' for name in shape.key)
    statement = f'UPDATE "{shape.name}" SET {names} WHERE {keys}'  # noqa: S608 - declared names
    target.write_merged(shape.model, statement, [(*row, *key) for key, row in changed.items()])


def _twin(shape: Shape, columns: tuple[str, ...], there: Row, row: Row) -> Twin:
    differs = tuple(name for name, old, new in zip(columns, there, row, strict=True) if old != new)
    place = columns.index(_AMOUNT) if _AMOUNT in columns else None
    amounts = (there[place], row[place]) if place is not None and _AMOUNT in differs else None
    key = row[columns.index(shape.key[0])]
    return Twin(shape.name, key, differs, amounts, not is_made_of_content(key))
