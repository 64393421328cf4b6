"""A report's values in words, and how wide its columns are."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.money import format_yuan
from propdesk.domain.tables import ColumnKind, ReportColumn, Row, rate_text
from propdesk.i18n import Message

_MEASURED = 200
_NARROWEST, _WIDEST = 7, 30
_RIGHT = frozenset({ColumnKind.MONEY, ColumnKind.INTEGER, ColumnKind.RATE})


@dataclass(frozen=True)
class ShownColumn:
    """A column on the screen; `weight` goes by its longest words."""

    name: str
    title: Message
    align_right: bool
    weight: int


def texts_of(columns: Sequence[ReportColumn], row: Row) -> tuple[str, ...]:
    """Return a row in words."""
    return tuple(cell_text(column.kind, value) for column, value in zip(columns, row, strict=True))


def cell_text(kind: ColumnKind, value: object) -> str:
    """Return a value as a person reads it."""
    if isinstance(value, datetime):
        return f"{value.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        match kind:
            case ColumnKind.MONEY:
                return format_yuan(value, grouping=True)
            case ColumnKind.RATE:
                return rate_text(value)
            case _:
                return f"{value:,}"
    return "" if value is None else str(value)


def shown_columns(
    columns: Sequence[ReportColumn], rows: Sequence[tuple[str, ...]]
) -> tuple[ShownColumn, ...]:
    """Return the columns with weights that suit their words."""
    measured = rows[:_MEASURED]
    found = []
    for index, column in enumerate(columns):
        title = _width(column.title.translated()) + 1
        longest = max((_width(row[index]) for row in measured), default=0)
        weight = min(max(longest, title, _NARROWEST), _WIDEST)
        found.append(ShownColumn(column.key, column.title, column.kind in _RIGHT, weight))
    return tuple(found)


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
