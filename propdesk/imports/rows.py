"""Read a file into typed rows: every bad cell named with sheet, row, column, value and reason."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from propdesk.imports.columns import ColumnSpec, in_every_language
from propdesk.imports.headers import Head, MissingColumnError, NoHeadError, find_head
from propdesk.imports.notes import note
from propdesk.imports.parsed import Parsed
from propdesk.imports.raw import RawSheet, RawWorkbook
from propdesk.imports.reader import Cancelled, never_cancelled, read_workbook
from propdesk.imports.sheet_rows import Progress, SheetParse, ignore_progress
from propdesk.imports.templates import GUIDE_SHEET

_MOST_UNKNOWN_TOLD = 20


class WorkbookReader(Protocol):
    """What turns a file into raw sheets: `propdesk.imports.reader.read_workbook`."""

    def __call__(self, path: Path, *, cancelled: Cancelled) -> RawWorkbook:
        """Return every visible sheet."""
        ...


def read_rows(
    path: Path,
    specs: Sequence[ColumnSpec],
    *,
    read: WorkbookReader = read_workbook,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Parsed:
    """Return the rows of every sheet that has the required columns.

    Raises the errors of `file_errors`, and MissingColumnError, NoHeadError, RepeatedColumnError.
    """
    workbook = read(path, cancelled=cancelled)
    parsed = Parsed(workbook.fingerprint, notes=list(workbook.notes))
    for sheet, head in _tables(workbook, specs, parsed):
        SheetParse(sheet, head, specs, parsed).run(progress, cancelled)
    return parsed


def _tables(
    workbook: RawWorkbook, specs: Sequence[ColumnSpec], parsed: Parsed
) -> list[tuple[RawSheet, Head]]:
    """Return the sheets that have a whole head; tell why others were left out."""
    tables, incomplete = [], []
    guides = in_every_language(GUIDE_SHEET)
    for sheet in workbook.sheets:
        if sheet.name in guides:  # the explanation in our own template
            continue
        head = find_head(sheet, specs)
        if head is not None and not head.missing:
            tables.append((sheet, head))
        elif sheet.rows:
            missing = head.missing if head is not None else specs
            incomplete.append((sheet, head, _titles(spec for spec in missing if spec.required)))
    if not tables:
        for sheet, head, columns in incomplete:
            if head is not None:
                raise MissingColumnError(sheet=sheet.name, columns=columns)
        raise NoHeadError(columns=_titles(specs))
    for sheet, _head, columns in incomplete:
        parsed.notes.append(note("sheet_without_head", sheet=sheet.name, columns=columns))
    for sheet, head in tables:
        parsed.heads[sheet.name] = head.titles
        if head.unknown:
            told = ", ".join(head.unknown[:_MOST_UNKNOWN_TOLD])
            more = ", …" if len(head.unknown) > _MOST_UNKNOWN_TOLD else ""
            parsed.notes.append(note("unknown_columns", sheet=sheet.name, columns=told + more))
    return tables


def _titles(specs: Iterable[ColumnSpec]) -> str:
    return ", ".join(spec.title.translated() for spec in specs)
