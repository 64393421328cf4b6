"""The imports' tables, declared."""

from collections.abc import Sequence

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.file_kinds import TITLES
from propdesk.services.imports import BatchRow
from propdesk.ui.imports.preview import BadRow, SampleRow
from propdesk.ui.imports.words import batch_state
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable

_RIGHT = frozenset({CellKind.MONEY, CellKind.DECIMAL, CellKind.INTEGER})
_SHEET = QT_TRANSLATE_NOOP("imports", "Sheet")
_ROW = QT_TRANSLATE_NOOP("imports", "Row")


def batches_table() -> RowsTable[BatchRow]:
    """Return the table of earlier imports."""

    def day(row: BatchRow) -> str:
        return row.day.isoformat()

    def kind(row: BatchRow) -> str:
        return TITLES[row.kind].translated()

    def file(row: BatchRow) -> str:
        return row.file_name

    def rows(row: BatchRow) -> str:
        return f"{row.rows:,}"

    def person(row: BatchRow) -> str:
        return row.person

    def tone(row: BatchRow) -> str:
        return "faint" if row.is_undone else ""

    columns: tuple[Column[BatchRow], ...] = (
        Column("day", QT_TRANSLATE_NOOP("imports", "Day"), day, tone=tone, weight=12),
        Column("kind", QT_TRANSLATE_NOOP("imports", "What"), kind, tone=tone, weight=14),
        Column("file", QT_TRANSLATE_NOOP("imports", "File"), file, tone=tone, weight=34),
        Column(
            "rows",
            QT_TRANSLATE_NOOP("imports", "Rows"),
            rows,
            align_right=True,
            tone=tone,
            weight=10,
        ),
        Column("person", QT_TRANSLATE_NOOP("imports", "By"), person, tone=tone, weight=12),
        Column("state", QT_TRANSLATE_NOOP("imports", "State"), batch_state, tone=tone, weight=22),
    )
    empty = QT_TRANSLATE_NOOP("imports", "Nothing was imported yet.")
    words = translate("imports", "Earlier imports")
    return RowsTable("imports-batches", words, columns, empty, _batch_key)


def bad_table() -> RowsTable[BadRow]:
    """Return the table of cells that cannot be taken."""

    def sheet(row: BadRow) -> str:
        return row.sheet

    def number(row: BadRow) -> str:
        return str(row.row)

    def column(row: BadRow) -> str:
        return row.column

    def value(row: BadRow) -> str:
        return row.value or translate("imports", "(empty)")

    def reason(row: BadRow) -> str:
        return row.reason

    columns: tuple[Column[BadRow], ...] = (
        Column("sheet", _SHEET, sheet, weight=12),
        Column("row", _ROW, number, align_right=True, weight=7),
        Column("column", QT_TRANSLATE_NOOP("imports", "Column"), column, weight=16),
        Column("value", QT_TRANSLATE_NOOP("imports", "In the file"), value, weight=18),
        Column(
            "reason", QT_TRANSLATE_NOOP("imports", "What is wrong"), reason, tone=_danger, weight=50
        ),
    )
    empty = QT_TRANSLATE_NOOP("imports", "Every cell could be read.")
    return RowsTable("imports-bad", translate("imports", "Faults"), columns, empty, _bad_key)


def sample_columns(specs: Sequence[ColumnSpec]) -> list[Column[SampleRow]]:
    """Return the columns of the rows as they were understood."""
    return [
        Column("row", _ROW, _row_number, align_right=True, weight=6),
        *(
            Column(
                spec.key,
                spec.title,
                _Cell(spec.key),
                align_right=spec.kind in _RIGHT,
                weight=18 if spec.kind in (CellKind.ID_NUMBER, CellKind.TEXT) else 12,
            )
            for spec in specs
        ),
    ]


class _Cell:
    """The text of one column of a sample row."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, row: SampleRow) -> str:
        return row.texts.get(self._key, "")


def _row_number(row: SampleRow) -> str:
    return str(row.row)


def _danger(_row: BadRow) -> str:
    return "danger"


def _batch_key(row: BatchRow) -> object:
    return row.batch_id


def _bad_key(row: BadRow) -> object:
    return row.number
