"""Stream a table into an .xlsx workbook: text can't become a formula, money is a real number.

Every text is an inline string with the text format, so that neither opening nor editing a cell
turns it into a formula (faults.md R24). Rows are formatted column by column in batches, which
keeps a million rows within seconds and memory flat (faults.md 3).
"""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from propdesk.exports import xlsx_cells, xlsx_parts
from propdesk.exports.atomic import replaced
from propdesk.exports.tables import (
    Cancelled,
    ExportTable,
    Progress,
    Row,
    batches,
    column_texts,
    ignore_progress,
    never_cancelled,
)
from propdesk.exports.xlsx_parts import PLAIN, Look

ROWS_PER_SHEET = 1_048_576
# Below 2 GiB the archive needs no Zip64 fields, which some spreadsheet programs call damaged.
BYTES_PER_SHEET = 1_900_000_000


def write(
    table: ExportTable,
    path: Path,
    *,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
    rows_per_sheet: int = ROWS_PER_SHEET,
) -> None:
    """Write the workbook; a full sheet is followed by the next one with the same head.

    Raises ExportCancelledError (no file) and ExportNotWrittenError (disk, rights).
    """
    with replaced(path) as part, _Workbook(part, table, rows_per_sheet) as book:
        for batch in batches(table.rows, progress, cancelled):
            book.append(batch)
        if table.totals is not None:
            book.append([table.totals], xlsx_parts.BOLD)


class _Workbook:
    """The archive being written and the sheet that is open in it."""

    def __init__(self, path: Path, table: ExportTable, rows_per_sheet: int) -> None:
        self._archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1)
        self._table = table
        self._rows_per_sheet = rows_per_sheet
        self._sheets: list[str] = []
        self._widths: list[float] = []
        self._stream: IO[bytes] | None = None
        self._row = 0
        self._bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._finish()
            elif self._stream is not None:
                self._stream.close()
        finally:
            self._archive.close()

    def append(self, rows: Sequence[Row], look: Look = PLAIN) -> None:
        """Write rows, opening the next sheet where the present one is full."""
        while rows:
            stream = self._open_sheet(rows)
            room = self._rows_per_sheet - self._row
            taken, rows = rows[:room], rows[room:]
            xml = _rows_xml(self._table, taken, self._row + 1, look).encode()
            stream.write(xml)
            self._bytes += len(xml)
            self._row += len(taken)

    def _open_sheet(self, rows: Sequence[Row]) -> IO[bytes]:
        full = self._row >= self._rows_per_sheet or self._bytes > BYTES_PER_SHEET
        if self._stream is not None and not full:
            return self._stream
        self._close_sheet()
        self._widths = self._widths or column_widths(self._table, rows)
        self._sheets.append(xlsx_parts.sheet_name(self._table.title, len(self._sheets)))
        name = f"xl/worksheets/sheet{len(self._sheets)}.xml"
        self._stream = self._archive.open(name, "w")
        head = xlsx_parts.sheet_head(self._widths, _head_row(self._table))
        self._stream.write(head.encode())
        self._row, self._bytes = 1, len(head)
        return self._stream

    def _close_sheet(self) -> None:
        if self._stream is not None:
            self._stream.write(xlsx_parts.SHEET_FOOT.encode())
            self._stream.close()

    def _finish(self) -> None:
        if self._stream is None:
            self._open_sheet([])
        self._close_sheet()
        for name, xml in xlsx_parts.fixed_parts(self._sheets).items():
            self._archive.writestr(name, xml)


def column_widths(table: ExportTable, sample: Sequence[Row]) -> list[float]:
    """Return widths in characters that fit the heads and the first rows, 6 to 48."""
    texts = [[column.title] for column in table.columns]
    shown = zip(*sample[:200], strict=True)  # nothing at all where there are no rows
    for column, head, values in zip(table.columns, texts, shown, strict=False):
        head.extend(column_texts(column.kind, values, table.zone))
    return [min(48.0, max(6.0, max(map(_display_width, column)) + 2.0)) for column in texts]


def _display_width(text: str) -> float:
    return sum(1.1 if char < "\u1100" else 2.2 for char in text[:60])


def _head_row(table: ExportTable) -> str:
    looks = _looks(len(table.columns), PLAIN._replace(text=xlsx_parts.HEAD_STYLE))
    titles = zip(table.columns, looks, strict=True)
    return _joined([[xlsx_cells.text_cell(column.title, look)] for column, look in titles], 1)


def _rows_xml(table: ExportTable, rows: Sequence[Row], first: int, look: Look) -> str:
    looks = _looks(len(table.columns), look)
    columns = zip(table.columns, zip(*rows, strict=True), looks, strict=True)
    written = [xlsx_cells.cells(c.kind, values, table.zone, look) for c, values, look in columns]
    return _joined(written, first)


def _looks(count: int, look: Look) -> list[Look]:
    openings = [f'<c r="{column_letters(index)}' for index in range(1, count)]
    return [look._replace(following=opening) for opening in [*openings, ""]]


def _joined(columns: Sequence[list[str]], first: int) -> str:
    rows = enumerate(zip(*columns, strict=True), first)
    return "".join([f'<row r="{n}"><c r="A{n}{str(n).join(cells)}</row>' for n, cells in rows])


def column_letters(index: int) -> str:
    """Return the letters of a column counted from 0: 0 -> 'A', 26 -> 'AA'."""
    letters = ""
    while index >= 0:
        index, letter = divmod(index, 26)
        letters = chr(ord("A") + letter) + letters
        index -= 1
    return letters
