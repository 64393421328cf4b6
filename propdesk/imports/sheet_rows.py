"""Walk the rows below a head: skip what is no data, convert what is, name every bad cell."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from propdesk.domain.errors import DomainError
from propdesk.imports.cell_faults import RequiredCellError
from propdesk.imports.cells import Converter, cleaned, converter
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.file_errors import ReadingCancelledError
from propdesk.imports.headers import Head
from propdesk.imports.notes import note
from propdesk.imports.parsed import BadCell, FailedRow, Parsed, ParsedRow
from propdesk.imports.raw import CellMark, RawCell, RawRow, RawSheet, place
from propdesk.imports.reader import Cancelled

Progress = Callable[[int], None]
MOST_DETAILED = 20_000  # bad cells told one by one; beyond, only the first one of each row
_STEP = 2000
_LONGEST_SHOWN = 100
_MOST_SKIPS_TOLD = 50
_MOST_FILLED = 500_000
_SUMS = {"合计", "总计", "小计", "合計", "總計", "小計", "total", "sum"}
_FILLED_DOWN = {CellKind.TEXT, CellKind.ROOM}


class _Plan(NamedTuple):
    key: str
    column: int
    convert: Converter
    required: bool


def ignore_progress(_rows: int) -> None:
    """Tell nobody."""


def shown(cell: RawCell) -> str:
    """Return a cell as the user may recognise it, cut to a reasonable length."""
    if isinstance(cell, CellMark):
        return cell.code
    return "" if cell is None else cleaned(str(cell))[:_LONGEST_SHOWN]


class SheetParse:
    """Converts one sheet and adds what it finds to a `Parsed`."""

    def __init__(
        self, sheet: RawSheet, head: Head, specs: Sequence[ColumnSpec], parsed: Parsed
    ) -> None:
        self._sheet = sheet
        self._head = head
        self._parsed = parsed
        self._skips_told = 0
        self._empty: dict[str, object] = dict.fromkeys(spec.key for spec in specs)
        present = [spec for spec in specs if spec.key in head.columns]
        self._plan = [
            _Plan(
                spec.key,
                head.columns[spec.key],
                converter(spec, counts_from_1904=sheet.counts_from_1904),
                spec.required,
            )
            for spec in present
        ]
        self._examples = _examples(head, specs)
        fillable = {head.columns[spec.key] for spec in present if spec.kind in _FILLED_DOWN}
        self._merged = _reaching_down(sheet, head, fillable)

    def run(self, progress: Progress, cancelled: Cancelled) -> None:
        """Walk the rows; raises ReadingCancelledError."""
        if self._merged:
            self._parsed.notes.append(note("merged_filled", sheet=self._sheet.name))
        for done, row in enumerate(self._sheet.rows):
            if done % _STEP == 0:
                if cancelled():
                    raise ReadingCancelledError
                progress(done)
            if row.number > self._head.last_row:
                merged = self._merged.get(row.number)
                self._take(row if merged is None else _with_merged(row, merged))
        progress(len(self._sheet.rows))

    def _take(self, row: RawRow) -> None:
        cells, width = row.cells, len(row.cells)
        values = dict(self._empty)
        faults: list[tuple[_Plan, RawCell, DomainError]] = []
        filled = False
        for plan in self._plan:
            key, column, convert, required = plan
            cell = cells[column] if column < width else None
            if cell is not None and cell != "":
                try:
                    cell_value = values[key] = convert(cell)
                except DomainError as fault:
                    filled = True
                    faults.append((plan, cell, fault))
                    continue
                if cell_value is not None:
                    filled = True
                    continue
            if required:
                faults.append((plan, cell, RequiredCellError()))
        if not filled or self._is_no_data(row):
            return
        if faults:
            self._fail(row, faults)
        else:
            self._parsed.rows.append(ParsedRow(self._sheet.name, row.number, values, cells))

    def _fail(self, row: RawRow, faults: list[tuple[_Plan, RawCell, DomainError]]) -> None:
        told = faults if len(self._parsed.bad) < MOST_DETAILED else faults[:1]
        for plan, cell, fault in told:
            self._parsed.bad.append(
                BadCell(
                    sheet=self._sheet.name,
                    row=row.number,
                    column=self._head.titles[plan.column],
                    cell=place(row.number, plan.column),
                    key=plan.key,
                    value=shown(cell),
                    reason=fault,
                )
            )
        reasons = tuple(fault for _plan, _cell, fault in told)
        self._parsed.failed.append(FailedRow(self._sheet.name, row.number, row.cells, reasons))

    def _is_no_data(self, row: RawRow) -> bool:
        """Tell whether this is the sum below the table or the example of our own template."""
        first = next((cell for cell in row.cells if cell is not None and cell != ""), None)
        if isinstance(first, str) and "".join(first.split()).rstrip(":：").casefold() in _SUMS:
            self._tell_skip("sum_row", row)
            return True
        if self._examples and all(
            shown(row.cells[index] if index < len(row.cells) else None) == example
            for index, example in self._examples.items()
        ):
            self._tell_skip("example_row", row)
            return True
        return False

    def _tell_skip(self, code: str, row: RawRow) -> None:
        self._skips_told += 1
        if self._skips_told <= _MOST_SKIPS_TOLD:
            self._parsed.notes.append(note(code, sheet=self._sheet.name, row=row.number))


def _examples(head: Head, specs: Sequence[ColumnSpec]) -> dict[int, str]:
    """Return {column: example} of our own template; {} for a table that lacks some of its columns.

    A list of rooms alone may well begin with 1-101, which is also the example.
    """
    with_example = [spec for spec in specs if spec.example]
    if not with_example or any(spec.key not in head.columns for spec in with_example):
        return {}
    return {head.columns[spec.key]: spec.example for spec in specs if spec.key in head.columns}


def _with_merged(row: RawRow, merged: Mapping[int, RawCell]) -> RawRow:
    """Return the row with the texts of merged cells that reach down into it."""
    cells = list(row.cells)
    cells.extend([None] * (max(merged) + 1 - len(cells)))
    for column, cell in merged.items():
        if cells[column] is None or cells[column] == "":
            cells[column] = cell
    return RawRow(row.number, tuple(cells))


def _reaching_down(
    sheet: RawSheet, head: Head, columns: Collection[int]
) -> dict[int, dict[int, RawCell]]:
    """Return {row: {column: cell}} for the rows below the first of each merged range."""
    ranges = [m for m in sheet.merged if m.top > head.last_row and m.bottom > m.top]
    tops = {merged.top for merged in ranges}
    cells = {row.number: row.cells for row in sheet.rows if row.number in tops}
    reached: dict[int, dict[int, RawCell]] = {}
    left = _MOST_FILLED
    for merged in ranges:
        top = cells.get(merged.top, ())
        if merged.left not in columns or merged.left >= len(top):
            continue
        for number in range(merged.top + 1, min(merged.bottom, merged.top + left) + 1):
            reached.setdefault(number, {})[merged.left] = top[merged.left]
            left -= 1
    return reached
