"""Stream a table into CSV: UTF-8 with BOM, CRLF, and no cell a spreadsheet would run.

Texts that could be taken for a formula, and identifiers whose zeros or last digits a spreadsheet
would lose, begin with an apostrophe; `propdesk.domain.spreadsheet_text.restored`, which our import
uses, takes it away again. Money, integers, dates and moments are written as they are.
"""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from propdesk.domain.spreadsheet_text import (
    all_neutralised,
    neutralised,
    neutralised_identifier,
)
from propdesk.domain.tables import ColumnKind
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

_AS_THEY_ARE = {ColumnKind.MONEY, ColumnKind.INTEGER, ColumnKind.DATE, ColumnKind.MOMENT}


def write(
    table: ExportTable,
    path: Path,
    *,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> None:
    """Write head, rows and totals; raises ExportCancelledError and ExportNotWrittenError."""
    with (
        replaced(path) as part,
        part.open("w", encoding="utf-8-sig", errors="replace", newline="") as file,
    ):
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([neutralised(column.title) for column in table.columns])
        for batch in batches(table.rows, progress, cancelled):
            writer.writerows(_texts(table, batch))
        if table.totals is not None:
            writer.writerows(_texts(table, [table.totals]))


def _texts(table: ExportTable, rows: list[Row]) -> Iterable[tuple[str, ...]]:
    columns = [
        _column(table, column.kind, values)
        for column, values in zip(table.columns, zip(*rows, strict=True), strict=True)
    ]
    return zip(*columns, strict=True)


def _column(table: ExportTable, kind: ColumnKind, values: Sequence[object]) -> Sequence[str]:
    texts = column_texts(kind, values, table.zone)
    if kind is ColumnKind.IDENTIFIER:
        return [neutralised_identifier(text) for text in texts]
    if kind in _AS_THEY_ARE:  # a negative amount is no formula, a text among amounts may be one
        strange = [isinstance(value, str) for value in values]
        if not any(strange):
            return texts
        return [neutralised(t) if odd else t for t, odd in zip(texts, strange, strict=True)]
    return all_neutralised(texts)
