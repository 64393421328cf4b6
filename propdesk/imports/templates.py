"""Write the workbooks of an import: the template to fill in, and the rows that failed."""

import io
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from propdesk.domain.errors import EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.parsed import FailedRow
from propdesk.imports.raw import CellMark, RawCell, column_letters

if TYPE_CHECKING:
    from openpyxl import Workbook

_AS_TEXT = {CellKind.TEXT, CellKind.ROOM, CellKind.ID_NUMBER, CellKind.PHONE, CellKind.PERIOD}
_NOT_IN_SHEET_NAME = re.compile(r"[\x00-\x1f\[\]:*?/\\]")
_HEAD_COLOUR, _REQUIRED_COLOUR, _REASON_COLOUR = "E7ECF2", "FCE8D5", "FBE3E4"
_TEXT_FORMAT = "@"

GUIDE_SHEET = QT_TRANSLATE_NOOP("templates", "How to fill in")
HOW_TO_TYPE: Mapping[CellKind, Message] = {
    CellKind.TEXT: QT_TRANSLATE_NOOP("templates", "Text"),
    CellKind.ROOM: QT_TRANSLATE_NOOP("templates", "Room, like 1-101 or 1栋101"),
    CellKind.MONEY: QT_TRANSLATE_NOOP("templates", "Amount in yuan, at most two decimals"),
    CellKind.DATE: QT_TRANSLATE_NOOP("templates", "Date, like 2026-01-05"),
    CellKind.PERIOD: QT_TRANSLATE_NOOP("templates", "Month, like 2026-01"),
    CellKind.INTEGER: QT_TRANSLATE_NOOP("templates", "Whole number"),
    CellKind.DECIMAL: QT_TRANSLATE_NOOP("templates", "Number"),
    CellKind.ID_NUMBER: QT_TRANSLATE_NOOP("templates", "ID number, as text"),
    CellKind.PHONE: QT_TRANSLATE_NOOP("templates", "One phone number, as text"),
}


class WorkbookNotWrittenError(EnvironmentProblem):
    """The disk is full, the folder is read-only, or the old file is open in another program."""

    sentence = QT_TRANSLATE_NOOP(
        "templates",
        "“{name}” could not be written ({reason}). Check the free space, and close the file if"
        " another program has it open.",
    )


def write_template(path: Path, specs: Sequence[ColumnSpec], *, title: str) -> None:
    """Write an empty table with its head and an example, and a sheet that explains the columns.

    The example is recognised and left out when the file is imported with it.
    Raises WorkbookNotWrittenError.
    """
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = _sheet_name(title)
    sheet.freeze_panes = "A2"
    for number, spec in enumerate(specs, 1):
        _head_cell(sheet, number, spec)
        example = sheet.cell(2, number)
        _set_text(example, spec.example)
        _make_grey(example)
        letters = column_letters(number - 1)
        sheet.column_dimensions[letters].width = max(12, 2.2 * len(spec.title.translated()) + 4)
        if spec.kind in _AS_TEXT:
            for row in range(3, 1000):
                sheet.cell(row, number).number_format = _TEXT_FORMAT
    _explain(book.create_sheet(GUIDE_SHEET.translated()), specs)
    _save(book, path)


def write_failed_rows(
    path: Path, failed: Iterable[FailedRow], heads: Mapping[str, tuple[str, ...]]
) -> None:
    """Write the failed rows under their own titles, each with its reasons in a last column.

    The file can be corrected and imported again. Raises WorkbookNotWrittenError.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheets: dict[str, Any] = {}
    for row in failed:
        titles = heads.get(row.sheet, ())
        sheet = sheets.get(row.sheet)
        if sheet is None:
            sheet = sheets[row.sheet] = book.create_sheet(_sheet_name(row.sheet))
            sheet.freeze_panes = "A2"
            sheet.append(_failed_head(sheet, titles))
        sheet.append(_failed_cells(sheet, row, len(titles)))
    if not sheets:
        book.create_sheet(translate("templates", "No failed rows"))
    _save(book, path)


def _head_cell(sheet: Any, number: int, spec: ColumnSpec) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = sheet.cell(1, number)
    _set_text(cell, f"{spec.title.translated()}{' *' if spec.required else ''}")
    cell.font = Font(bold=True)
    cell.alignment = Alignment(horizontal="center")
    colour = _REQUIRED_COLOUR if spec.required else _HEAD_COLOUR
    cell.fill = PatternFill("solid", start_color=colour)


def _make_grey(cell: Any) -> None:
    from openpyxl.styles import Font

    cell.font = Font(italic=True, color="808080")


def _explain(sheet: Any, specs: Sequence[ColumnSpec]) -> None:
    from openpyxl.styles import Font

    head = (
        translate("templates", "Column"),
        translate("templates", "Required"),
        translate("templates", "How to type it"),
        translate("templates", "Example"),
        translate("templates", "Other accepted titles"),
        translate("templates", "Remark"),
    )
    yes = translate("templates", "yes")
    lines = [head] + [
        (
            spec.title.translated(),
            yes if spec.required else "",
            HOW_TO_TYPE[spec.kind].translated(),
            spec.example,
            ", ".join(spec.aliases),
            spec.hint.translated() if spec.hint else "",
        )
        for spec in specs
    ]
    for row, line in enumerate(lines, 1):
        for column, text in enumerate(line, 1):
            cell = sheet.cell(row, column)
            _set_text(cell, text)
            if row == 1:
                cell.font = Font(bold=True)
    for letters, width in zip("ABCDEF", (18, 8, 34, 24, 36, 48), strict=True):
        sheet.column_dimensions[letters].width = width


def _failed_head(sheet: Any, titles: Sequence[str]) -> list[Any]:
    from openpyxl.styles import Font, PatternFill

    cells = [_text_cell(sheet, title) for title in (*titles, translate("templates", "Reason"))]
    for cell in cells:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", start_color=_HEAD_COLOUR)
    cells[-1].fill = PatternFill("solid", start_color=_REASON_COLOUR)
    return cells


def _failed_cells(sheet: Any, row: FailedRow, width: int) -> list[Any]:
    cells = [_raw_cell(sheet, cell) for cell in row.raw[:width]]
    cells.extend([None] * (width - len(cells)))
    reasons = dict.fromkeys(reason.message() for reason in row.reasons)
    return [*cells, _text_cell(sheet, "；".join(reasons))]


def _raw_cell(sheet: Any, cell: RawCell) -> Any:
    if isinstance(cell, CellMark):
        return _text_cell(sheet, cell.code)
    if isinstance(cell, str):
        return _text_cell(sheet, cell)
    return cell if isinstance(cell, date | bool | int | float) else None


def _text_cell(sheet: Any, text: str) -> Any:
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    _set_text(cell, text)
    return cell


def _set_text(cell: Any, text: str) -> None:
    """Set a text that no spreadsheet takes for a formula, not even when it is edited."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text.encode("utf-8", "replace").decode("utf-8"))
    cell.data_type = "s"
    cell.number_format = _TEXT_FORMAT


def _sheet_name(name: str) -> str:
    return _NOT_IN_SHEET_NAME.sub(" ", name).strip(" '")[:31] or "Sheet"


def _save(book: "Workbook", path: Path) -> None:
    content = io.BytesIO()
    book.save(content)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        part.write_bytes(content.getvalue())
        part.replace(path)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise WorkbookNotWrittenError(name=path.name, reason=reason) from problem
    finally:
        part.unlink(missing_ok=True)
