"""What a file holds before anybody judges it: sheets of rows of cells that keep their kind.

A cell is None (empty), str, bool, int, float, date, datetime, or a CellMark for a cell that holds
no value at all: an error such as #REF!, or a formula that was never calculated.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from propdesk.i18n import Message

NEVER_CALCULATED = "="


class CellMark(NamedTuple):
    """A cell without a value: `code` is its error, or NEVER_CALCULATED."""

    code: str


RawCell = None | str | bool | int | float | date | CellMark  # a datetime is a date


class RawRow(NamedTuple):
    """One row; `number` counts from 1 as the spreadsheet shows it, cell 0 is column A."""

    number: int
    cells: tuple[RawCell, ...]


class CellRange(NamedTuple):
    """Merged cells: rows from 1, columns from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


class Note(NamedTuple):
    """Something the user should know that is no error."""

    message: Message
    values: Mapping[str, object]

    def text(self) -> str:
        """Return the sentence in the current language."""
        return self.message.translated(**self.values)


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One visible sheet; `counts_from_1904` is the calendar of old Macintosh workbooks."""

    name: str
    rows: tuple[RawRow, ...]
    merged: tuple[CellRange, ...] = ()
    counts_from_1904: bool = False


@dataclass(frozen=True, slots=True)
class RawWorkbook:
    """All visible sheets; `fingerprint` is the SHA-256 of the file, in hexadecimal."""

    sheets: tuple[RawSheet, ...]
    fingerprint: str
    notes: tuple[Note, ...] = ()


def column_letters(index: int) -> str:
    """Return the letters of a column counted from 0: 0 -> 'A', 27 -> 'AB'."""
    letters = ""
    while index >= 0:
        index, letter = divmod(index, 26)
        letters = chr(ord("A") + letter) + letters
        index -= 1
    return letters


def column_index(letters: str) -> int:
    """Return the column counted from 0: 'A' -> 0, 'XFD' -> 16383."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def place(row: int, column: int) -> str:
    """Return the name of a cell: row 3, column 1 -> 'B3'."""
    return f"{column_letters(column)}{row}"
