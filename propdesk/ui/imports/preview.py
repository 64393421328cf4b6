"""What a file's rows look like before they are imported; personal numbers are masked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from propdesk.domain.identity_numbers import mask_identity
from propdesk.domain.money import format_yuan
from propdesk.domain.phones import mask_phone
from propdesk.domain.quantities import scaled_text
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.parsed import BadCell, Parsed

MOST_SHOWN = 200
_PERSONAL = frozenset({CellKind.ID_NUMBER, CellKind.PHONE})
_HEAD, _TAIL = 3, 2


@dataclass(frozen=True)
class SampleRow:
    """A row as it was understood: its place, and its values in words by column."""

    sheet: str
    row: int
    texts: Mapping[str, str]


@dataclass(frozen=True)
class BadRow:
    """A cell that cannot be taken, as the screen tells it."""

    number: int
    sheet: str
    row: int
    column: str
    value: str
    reason: str


def columns_of(parsed: Parsed, specs: Sequence[ColumnSpec]) -> tuple[ColumnSpec, ...]:
    """Return the columns that hold anything in the rows that are shown."""
    rows = parsed.rows[:MOST_SHOWN]
    return tuple(
        spec for spec in specs if any(row.values.get(spec.key) is not None for row in rows)
    )


def sample(parsed: Parsed, specs: Sequence[ColumnSpec]) -> tuple[SampleRow, ...]:
    """Return the first rows in words."""
    return tuple(
        SampleRow(
            row.sheet,
            row.row,
            {spec.key: value_text(spec, row.values.get(spec.key)) for spec in specs},
        )
        for row in parsed.rows[:MOST_SHOWN]
    )


def bad_rows(bad: Sequence[BadCell], specs: Sequence[ColumnSpec]) -> tuple[BadRow, ...]:
    """Return the bad cells as the screen tells them."""
    personal = {spec.key for spec in specs if spec.kind in _PERSONAL}
    return tuple(
        BadRow(
            number=number,
            sheet=cell.sheet,
            row=cell.row,
            column=f"{cell.column} ({cell.cell})" if cell.cell else cell.column,
            value=partly_hidden(cell.value) if cell.key in personal else cell.value,
            reason=cell.reason.message(),
        )
        for number, cell in enumerate(bad)
    )


def value_text(spec: ColumnSpec, value: object) -> str:
    """Return a value as a person reads it."""
    if isinstance(value, date):
        return value.isoformat()
    match spec.kind, value:
        case CellKind.MONEY, int():
            return format_yuan(value, grouping=True)
        case CellKind.DECIMAL, int():
            return scaled_text(value, spec.places)
        case CellKind.ID_NUMBER, str():
            return mask_identity(value)
        case CellKind.PHONE, str():
            return mask_phone(value)
        case _:
            return "" if value is None else str(value)


def partly_hidden(text: str) -> str:
    """Return a number that is no proper one with its middle hidden; short ones stay readable."""
    if len(text) <= _HEAD + _TAIL:
        return text
    return text[:_HEAD] + "*" * (len(text) - _HEAD - _TAIL) + text[-_TAIL:]
