"""Rows copied from a spreadsheet into a table of a case: a company's list of visitors, goods."""

from collections.abc import Sequence
from datetime import date, tzinfo
from typing import NamedTuple

from propdesk.domain.case_fields import IDENTITIES, Field, Value, is_empty, typed
from propdesk.domain.errors import DomainError

MOST_ROWS = 500


class Pasted(NamedTuple):
    """What could be read, and the numbers of the lines (from 1) that made no sense."""

    rows: tuple[dict[str, Value], ...]
    refused: tuple[int, ...]


def pasted(columns: Sequence[Field], text: str, *, today: date, zone: tzinfo) -> Pasted:
    """Return the rows of a copied text: a line each, cells between tabs in the table's order.

    A first line that repeats the headings is left out, as are empty lines. What names a unit or a
    colleague is not pasted: it is looked up when it is typed.
    """
    wanted = [column for column in columns if column.kind not in IDENTITIES]
    rows, refused = [], []
    for number, line in enumerate(text.splitlines()[:MOST_ROWS], start=1):
        cells = [cell.strip() for cell in line.split("\t")]
        if not any(cells) or (number == 1 and _is_heading(wanted, cells)):
            continue
        row = _row(columns, wanted, cells, today, zone)
        if row is None:
            refused.append(number)
        else:
            rows.append(row)
    return Pasted(tuple(rows), tuple(refused))


def _is_heading(columns: Sequence[Field], cells: Sequence[str]) -> bool:
    labels = {column.label.translated() for column in columns}
    labels |= {column.label.source.partition("|")[0] for column in columns}
    return all(cell in labels for cell in cells if cell)


def _row(
    columns: Sequence[Field],
    wanted: Sequence[Field],
    cells: Sequence[str],
    today: date,
    zone: tzinfo,
) -> dict[str, Value] | None:
    """Return a row, None where a cell makes no sense or one that is needed is empty."""
    row: dict[str, Value] = {column.name: column.empty for column in columns}
    try:
        for column, cell in zip(wanted, cells, strict=False):
            row[column.name] = typed(column, cell, today=today, zone=zone)
    except DomainError:
        return None
    missing = (c for c in columns if c.required and is_empty(c, row[c.name]))
    return None if any(missing) else row
