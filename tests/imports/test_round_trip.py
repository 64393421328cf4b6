"""What we export, hostile texts included, is what our own import reads back (faults.md R24)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from propdesk.domain.tables import ColumnKind
from propdesk.exports import csv, xlsx
from propdesk.exports.tables import ExportColumn, ExportTable
from propdesk.i18n import Message
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.reader import read_workbook
from propdesk.imports.rows import read_rows
from tests.exports.ledgers import FORMULAS, ODD_TEXTS

Writer = Callable[[ExportTable, Path], None]
WRITERS: dict[str, Writer] = {
    "xlsx": xlsx.write,
    "csv": csv.write,
}


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize(
    "kind", [ColumnKind.TEXT, ColumnKind.PERIOD, ColumnKind.IDENTIFIER, ColumnKind.MONEY]
)
def test_every_hostile_text_comes_back_as_it_was(
    tmp_path: Path, writer: str, kind: ColumnKind
) -> None:
    path = tmp_path / f"out.{writer}"
    texts = [text for text in FORMULAS + ODD_TEXTS if text]
    columns = (ExportColumn("a", "a", kind), ExportColumn("b", "b"))
    WRITERS[writer](ExportTable("t", columns, [(text, "x") for text in texts]), path)
    (sheet,) = read_workbook(path).sheets
    assert [row.cells[0] for row in sheet.rows[1:]] == texts


@pytest.mark.parametrize("writer", WRITERS)
def test_every_kind_of_value_comes_back_as_it_was(tmp_path: Path, writer: str) -> None:
    path = tmp_path / f"out.{writer}"
    columns = (
        ExportColumn("room", "房号", ColumnKind.IDENTIFIER),
        ExportColumn("name", "姓名"),
        ExportColumn("open", "欠费", ColumnKind.MONEY),
        ExportColumn("count", "数量", ColumnKind.INTEGER),
        ExportColumn("since", "日期", ColumnKind.DATE),
        ExportColumn("period", "账期", ColumnKind.PERIOD),
        ExportColumn("document", "证件号", ColumnKind.IDENTIFIER),
    )
    kinds = (
        CellKind.ROOM,
        CellKind.TEXT,
        CellKind.MONEY,
        CellKind.INTEGER,
        CellKind.DATE,
        CellKind.PERIOD,
        CellKind.ID_NUMBER,
    )
    rows = [
        ("0101", "王小明", -5, 3, date(2026, 1, 5), "2026-01", "110101199003077213"),
        ("1-1", "=1+1", 10**12 + 1, -3, date(1999, 12, 31), "2025-12", "11010119900307707X"),
    ]
    WRITERS[writer](ExportTable("t", columns, rows), path)
    specs = [
        ColumnSpec(column.key, Message("test", column.title), kind)
        for column, kind in zip(columns, kinds, strict=True)
    ]
    parsed = read_rows(path, specs)
    assert [tuple(row.values.values()) for row in parsed.rows] == rows
