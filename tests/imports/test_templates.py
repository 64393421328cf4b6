"""The template can be filled in and imported; failed rows can be corrected and imported again."""

from pathlib import Path

import openpyxl
import pytest

from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.headers import NoHeadError
from propdesk.imports.parsed import FailedRow
from propdesk.imports.raw import CellMark
from propdesk.imports.rows import read_rows
from propdesk.imports.templates import (
    HOW_TO_TYPE,
    WorkbookNotWrittenError,
    write_failed_rows,
    write_template,
)
from tests.exports.ledgers import FORMULAS
from tests.imports.workbooks import HEAD, SPECS, Value, good_rows, written

TEMPLATE = (
    ColumnSpec(
        "room",
        QT_TRANSLATE_NOOP("templates", "Column"),
        CellKind.ROOM,
        required=True,
        example="1-101",
        hint=QT_TRANSLATE_NOOP("templates", "Remark"),
    ),
    ColumnSpec("sum", QT_TRANSLATE_NOOP("templates", "Number"), CellKind.MONEY, example="12.50"),
)


@pytest.mark.parametrize("language", ["zh_CN", "en", "zh_TW"])
def test_a_template_filled_in_is_imported_in_any_language(tmp_path: Path, language: str) -> None:
    path = tmp_path / "template.xlsx"
    with speaking(language):
        write_template(path, TEMPLATE, title="房屋/导入")
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    assert sheet.title == "房屋 导入"
    assert sheet["A1"].font.b
    sheet["A3"], sheet["B3"] = "0102", 7
    book.save(path)
    parsed = read_rows(path, TEMPLATE)
    assert [dict(row.values) for row in parsed.rows] == [{"room": "0102", "sum": 700}]
    assert not parsed.bad


def test_the_template_explains_every_column(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, SPECS, title="Units")
    notes = openpyxl.load_workbook(path).worksheets[1]
    assert notes.max_row == len(SPECS) + 1
    assert {kind for kind in CellKind if kind in HOW_TO_TYPE} == set(CellKind)


def test_an_untouched_template_gives_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, TEMPLATE, title="t")
    parsed = read_rows(path, TEMPLATE)
    assert not parsed.rows
    assert not parsed.bad


def test_failed_rows_alone_can_be_corrected_and_imported_again(tmp_path: Path) -> None:
    rows = good_rows(3)
    rows[2][5] = "一百"
    source, failed = tmp_path / "a.xlsx", tmp_path / "failed.xlsx"
    source.write_bytes(written(rows))
    parsed = read_rows(source, SPECS)
    write_failed_rows(failed, parsed.failed, parsed.heads)
    book = openpyxl.load_workbook(failed)
    lines = list(book.worksheets[0].iter_rows(values_only=True))
    assert [line[:8] for line in lines[:1]] == [HEAD]
    assert len(lines) == 2
    assert lines[1][5] == "一百"
    assert "amount" in str(lines[1][8])
    book.worksheets[0]["F2"] = 100
    book.save(failed)
    again = read_rows(failed, SPECS)
    assert [row.values["balance"] for row in again.rows] == [10_000]
    assert not again.bad


def test_failed_rows_hold_no_formulas_and_keep_every_kind_of_cell(tmp_path: Path) -> None:
    path = tmp_path / "failed.xlsx"
    raws: list[Value] = [*FORMULAS, 1.5, True, None]
    rows = [FailedRow("a/b", n, (raw, CellMark("#REF!")), ()) for n, raw in enumerate(raws, 2)]
    write_failed_rows(path, rows, {"a/b": ("=head", "x")})
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert sheet["A1"].value == "=head"
    assert [row[0] for row in sheet.iter_rows(min_row=2 + len(FORMULAS), values_only=True)] == [
        1.5,
        True,
        None,
    ]


def test_no_failed_rows_still_make_a_file(tmp_path: Path) -> None:
    path = tmp_path / "failed.xlsx"
    write_failed_rows(path, [], {})
    with pytest.raises(NoHeadError):
        read_rows(path, SPECS)


def test_a_file_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkbookNotWrittenError):
        write_template(tmp_path / "gone" / "t.xlsx", SPECS, title="t")
