"""Decide how a table lies on A4: upright or across, and how wide each column is."""

from collections.abc import Sequence
from dataclasses import dataclass

from propdesk.domain.tables import ColumnKind
from propdesk.exports.pdf_text import typeface
from propdesk.exports.tables import ExportColumn, ExportTable, Row, column_texts

A4_SHORT, A4_LONG = 595.28, 841.89  # points
MARGIN = 34.0
PADDING = 3.0
TEXT_SIZE = 8.0
NARROWEST = 24.0
_WIDEST_TEXT = 220.0
_RIGHT_ALIGNED = {ColumnKind.MONEY, ColumnKind.INTEGER}


@dataclass(frozen=True, slots=True)
class PrintedColumn:
    """A column on paper: its left edge and width in points."""

    column: ExportColumn
    left: float
    width: float

    @property
    def right_aligned(self) -> bool:
        """Figures stand under each other."""
        return self.column.kind in _RIGHT_ALIGNED

    @property
    def room(self) -> float:
        """Return the width left for the text."""
        return self.width - 2 * PADDING


@dataclass(frozen=True, slots=True)
class Paper:
    """The page and its columns."""

    width: float
    height: float
    columns: tuple[PrintedColumn, ...]


def paper_for(table: ExportTable, sample: Sequence[Row]) -> Paper:
    """Choose upright A4 where the sampled rows fit, else across; share the width out."""
    wanted = [_wanted(table, index, sample) for index in range(len(table.columns))]
    upright = sum(wanted) <= A4_SHORT - 2 * MARGIN
    width, height = (A4_SHORT, A4_LONG) if upright else (A4_LONG, A4_SHORT)
    shared = _shared(table, wanted, width - 2 * MARGIN)
    columns, left = [], MARGIN
    for column, share in zip(table.columns, shared, strict=True):
        columns.append(PrintedColumn(column, left, share))
        left += share
    return Paper(width, height, tuple(columns))


def printed_texts(table: ExportTable, kind: ColumnKind, values: Sequence[object]) -> list[str]:
    """Return the texts of a column as printed: money with thousands separated."""
    texts = column_texts(kind, values, table.zone)
    return [_grouped(text) for text in texts] if kind is ColumnKind.MONEY else texts


def _grouped(amount: str) -> str:
    if len(amount) <= 6 or not amount[-1].isdigit():
        return amount
    whole, _, cents = amount.partition(".")
    return f"{int(whole):,}.{cents}" if whole.lstrip("-").isdigit() else amount


def _wanted(table: ExportTable, index: int, sample: Sequence[Row]) -> float:
    column = table.columns[index]
    values = [row[index] for row in sample]
    if table.totals is not None:
        values.append(table.totals[index])
    face = typeface("Bold")
    texts = [column.title, *printed_texts(table, column.kind, values)]
    widest = max(face.width(face.shown(text[:80]), TEXT_SIZE) for text in texts)
    if column.kind is ColumnKind.MONEY:
        widest = max(widest, face.width("9,999,999.99", TEXT_SIZE))  # sums outgrow their items
    return float(min(widest, _WIDEST_TEXT) + 2 * PADDING + 1)


def _shared(table: ExportTable, wanted: Sequence[float], available: float) -> list[float]:
    texts = [column.kind is ColumnKind.TEXT for column in table.columns]
    if not any(texts):
        texts = [True] * len(texts)
    flexible = sum(width for width, is_text in zip(wanted, texts, strict=True) if is_text)
    factor = (available - (sum(wanted) - flexible)) / flexible
    shares = [
        max(NARROWEST, width * factor) if is_text else width
        for width, is_text in zip(wanted, texts, strict=True)
    ]
    excess = sum(shares) / available
    return [share / excess for share in shares] if excess > 1 else shares
