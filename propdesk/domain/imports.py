"""Imports as rules see them: what is imported, rows of values, and faults in them."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol

from propdesk.domain.errors import DomainError


class ImportKind(StrEnum):
    """What a file holds."""

    UNITS = "units"
    CUSTOMERS = "customers"
    OPENING = "opening"
    READINGS = "readings"


class FileRow(Protocol):
    """One row of a file: values by column, empty cells None."""

    @property
    def values(self) -> Mapping[str, object]:
        """Return the typed values."""
        ...


class RowFault(NamedTuple):
    """Why the row at `position` cannot be taken; `key` is the column to look at."""

    position: int
    key: str
    reason: DomainError


def text_in(row: FileRow, key: str) -> str:
    """Return a text of a row, "" for an empty cell."""
    value = row.values.get(key)
    return value if isinstance(value, str) else ""


def number_in(row: FileRow, key: str) -> int | None:
    """Return a whole number of a row (fen, hundredths ...), None for an empty cell."""
    value = row.values.get(key)
    return value if isinstance(value, int) else None


def day_in(row: FileRow, key: str) -> date | None:
    """Return a day of a row, None for an empty cell."""
    value = row.values.get(key)
    return value if isinstance(value, date) else None
