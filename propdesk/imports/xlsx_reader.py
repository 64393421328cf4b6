"""Read an .xlsx workbook, guarded, into frames; runs in the child process."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from math import isfinite
from typing import Any, NamedTuple
from xml.etree import ElementTree

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from propdesk.imports.error_cells import has_unknown, with_known_errors
from propdesk.imports.file_errors import (
    DamagedFileError,
    EncryptedWorkbookError,
    NoSheetError,
    SheetTooLargeError,
)
from propdesk.imports.frames import Frame, NoteFrame, SheetFrame, packed, row_frames
from propdesk.imports.guard import open_archive
from propdesk.imports.raw import CellMark
from propdesk.imports.sheet_scan import SheetScan, refuse_definitions, scan_sheet

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_AS_IT_IS = {str, bool, int}
_EXACT = 10**15  # beyond 15 digits a spreadsheet keeps none
_MOST_MERGED = 20_000
_BROKEN_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    ElementTree.ParseError,
    LookupError,
    ValueError,
    OverflowError,
    EOFError,
    OSError,
    NotImplementedError,
)
_BROKEN = (CalamineError, ValueError, KeyError, IndexError, OSError, EOFError)


class _Inside(NamedTuple):
    """What the archive told before the parser saw it."""

    scans: Mapping[str, SheetScan]
    counts_from_1904: bool
    notes: tuple[NoteFrame, ...]
    rewritten: bytes | None  # a copy the parser can read, where it could not read the file


def read_xlsx(data: bytes) -> Iterator[Frame]:
    """Yield the frames of a workbook; raises the errors of `file_errors`."""
    with open_archive(data) as archive:
        try:
            inside = _look_inside(archive)
        except _BROKEN_ARCHIVE as problem:
            raise DamagedFileError(detail="zip") from problem
    yield from inside.notes
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(inside.rewritten or data))
    except PasswordError as problem:
        raise EncryptedWorkbookError from problem
    except _BROKEN as problem:
        raise DamagedFileError(detail=type(problem).__name__) from problem
    yield from _sheets(book, inside)


def _look_inside(archive: zipfile.ZipFile) -> _Inside:
    real = {name.lower(): name for name in archive.namelist()}
    if _WORKBOOK not in real or _RELATIONS not in real:
        raise DamagedFileError(detail=_WORKBOOK)
    xml = [name for name in real if name.endswith((".xml", ".rels"))]
    for name in (_WORKBOOK, _RELATIONS):
        _refuse_definitions(archive, real[name])
    parts, counts_from_1904 = _book(archive.read(real[_WORKBOOK]), archive.read(real[_RELATIONS]))
    for name in set(xml) - {part.lower() for part in parts.values()}:
        _refuse_definitions(archive, real[name])
    present = {sheet: real[part.lower()] for sheet, part in parts.items() if part.lower() in real}
    scans = {sheet: _scanned(archive, sheet, part) for sheet, part in present.items()}
    strange = {present[sheet] for sheet in scans if has_unknown(scans[sheet].marks.values())}
    notes = []
    if any(name.endswith("vbaproject.bin") for name in real):
        notes.append(NoteFrame("macros", {}))
    if any(name.startswith("xl/externallinks/") for name in real):
        notes.append(NoteFrame("links", {}))
    rewritten = with_known_errors(archive, strange) if strange else None
    return _Inside(scans, counts_from_1904, tuple(notes), rewritten)


def _refuse_definitions(archive: zipfile.ZipFile, name: str) -> None:
    with archive.open(name) as part:
        refuse_definitions(part)


def _scanned(archive: zipfile.ZipFile, sheet: str, part: str) -> SheetScan:
    scan = scan_sheet(lambda: archive.open(part))
    if scan.too_large:
        raise SheetTooLargeError(sheet=sheet, cell=scan.farthest)
    return scan


def _book(workbook: bytes, relations: bytes) -> tuple[dict[str, str], bool]:
    """Return {sheet name: part name} and whether days are counted from 1904."""
    targets = {
        item.get("Id", ""): posixpath.normpath(posixpath.join("/xl", item.get("Target", "")))[1:]
        for item in ElementTree.fromstring(relations)
    }
    parts: dict[str, str] = {}
    counts_from_1904 = False
    for element in ElementTree.fromstring(workbook).iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "workbookPr":
            counts_from_1904 = element.get("date1904") in {"1", "true", "on"}
        elif tag == "sheet":
            relation = next((v for k, v in element.items() if k.endswith("}id")), "")
            parts[element.get("name", "")] = targets.get(relation, "")
    return parts, counts_from_1904


def _sheets(book: CalamineWorkbook, inside: _Inside) -> Iterator[Frame]:
    seen = False
    for metadata in book.sheets_metadata:
        if metadata.typ is not SheetTypeEnum.WorkSheet:
            continue
        if metadata.visible is not SheetVisibleEnum.Visible:
            yield NoteFrame("hidden_sheet", {"sheet": metadata.name})
            continue
        scan = inside.scans.get(metadata.name)
        if scan is None:
            raise DamagedFileError(detail=metadata.name[:40])
        try:
            sheet = book.get_sheet_by_name(metadata.name)
        except _BROKEN as problem:
            raise DamagedFileError(detail=metadata.name[:40]) from problem
        seen = True
        yield from _sheet(sheet, scan, counts_from_1904=inside.counts_from_1904)
    if not seen:
        raise NoSheetError


def _sheet(sheet: CalamineSheet, scan: SheetScan, *, counts_from_1904: bool) -> Iterator[Frame]:
    merged = [
        (top + 1, left, bottom + 1, right)
        for (top, left), (bottom, right) in (sheet.merged_cell_ranges or [])[:_MOST_MERGED]
    ]
    yield SheetFrame(sheet.name, merged, counts_from_1904)
    if scan.hidden_rows:
        yield NoteFrame("hidden_rows", {"sheet": sheet.name, "count": scan.hidden_rows})
    yield from row_frames(_rows(sheet, scan))


def _rows(sheet: CalamineSheet, scan: SheetScan) -> Iterator[list[Any]]:
    left = sheet.start[1] if sheet.start else 0
    padding: list[Any] = [None] * left
    marks: dict[int, list[tuple[int, CellMark]]] = {}
    for (row, column), mark in scan.marks.items():
        marks.setdefault(row, []).append((column, mark))
    number = 0
    for number, values in enumerate(sheet.iter_rows(), 1):
        cells = [*padding, *[v if type(v) in _AS_IT_IS else _packed(v) for v in values]]
        yield _marked(cells, marks.pop(number, ()))
    for missing in range(number + 1, max(marks, default=0) + 1):
        yield _marked([], marks.get(missing, ()))


def _packed(value: str | float | date | time | timedelta) -> object:
    """Return what the parser gave, packed as one of our kinds of cells."""
    if isinstance(value, float):
        if value.is_integer() and -_EXACT < value < _EXACT:
            return int(value)
        return value if isfinite(value) else packed(CellMark("#NUM!"))
    return packed(value) if isinstance(value, date) else str(value)


def _marked(cells: list[Any], marks: Sequence[tuple[int, CellMark]]) -> list[Any]:
    for column, mark in marks:
        cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = packed(mark)
    return cells
