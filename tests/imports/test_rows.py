"""A file becomes typed rows; every bad cell is named with sheet, row, column, value and reason."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from propdesk.i18n import Message
from propdesk.imports import sheet_rows
from propdesk.imports.cell_faults import (
    DigitsLostError,
    NotAnAmountError,
    RequiredCellError,
    TurnedIntoDateError,
)
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.file_errors import ReadingCancelledError
from propdesk.imports.headers import MissingColumnError, NoHeadError
from propdesk.imports.notes import NOTES
from propdesk.imports.parsed import Parsed
from propdesk.imports.raw import CellMark, CellRange, RawCell, RawRow, RawSheet, RawWorkbook
from propdesk.imports.reader import Cancelled, never_cancelled
from propdesk.imports.rows import read_rows
from propdesk.imports.sheet_rows import Progress, ignore_progress
from tests.imports.workbooks import GOOD_ID, HEAD, SPECS, good_rows, written

Cells = Sequence[RawCell]


def table(
    *rows: Cells, name: str = "业主", merged: tuple[CellRange, ...] = (), from_1904: bool = False
) -> RawSheet:
    numbered = tuple(RawRow(n, tuple(row)) for n, row in enumerate(rows, 1))
    return RawSheet(name, numbered, merged, from_1904)


def parse(
    *sheets: RawSheet,
    specs: Sequence[ColumnSpec] = SPECS,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Parsed:
    def read(path: Path, *, cancelled: Cancelled) -> RawWorkbook:
        return RawWorkbook(sheets, "f" * 64)

    return read_rows(Path("unused.xlsx"), specs, read=read, progress=progress, cancelled=cancelled)


def told(parsed: Parsed) -> list[str]:
    codes = {message: code for code, message in NOTES.items()}
    return [codes[note.message] for note in parsed.notes]


def test_a_row_becomes_typed_values_by_column_key(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(written(good_rows(2)))
    parsed = read_rows(path, SPECS)
    assert [row.row for row in parsed.rows] == [2, 3]
    assert parsed.rows[0].sheet == "业主"
    assert parsed.rows[0].values == {
        "room": "1-101",
        "name": "王小明",
        "phone": "13800138000",
        "id_number": GOOD_ID,
        "area": 8935,
        "balance": 123450,
        "since": date(2026, 1, 5),
        "period": "2026-01",
    }
    assert parsed.heads == {"业主": HEAD}
    assert not parsed.bad
    assert not parsed.failed


def test_columns_that_are_not_there_give_nothing() -> None:
    parsed = parse(table(["房号"], ["1-101"]))
    assert set(parsed.rows[0].values) == {spec.key for spec in SPECS}
    assert parsed.rows[0].values["balance"] is None


def test_every_bad_cell_is_named_with_sheet_row_column_value_and_reason() -> None:
    parsed = parse(
        table(
            ["房号", "欠费", "身份证号"], ["1-101", "一百", 1.1e17], ["1-102", 5, None], [None, 7]
        )
    )
    named = [(b.sheet, b.row, b.column, b.cell, b.value, type(b.reason)) for b in parsed.bad]
    assert named == [
        ("业主", 2, "身份证号", "C2", "1.1e+17", DigitsLostError),
        ("业主", 2, "欠费", "B2", "一百", NotAnAmountError),
        ("业主", 4, "房号", "A4", "", RequiredCellError),
    ]
    assert [row.row for row in parsed.rows] == [3]
    assert [(row.row, len(row.reasons)) for row in parsed.failed] == [(2, 2), (4, 1)]


def test_a_room_that_a_spreadsheet_made_a_date_of_is_refused() -> None:
    parsed = parse(table(["房号"], [date(2026, 3, 12)]))
    assert isinstance(parsed.bad[0].reason, TurnedIntoDateError)


def test_an_error_cell_is_shown_by_its_code() -> None:
    parsed = parse(table(["房号", "欠费"], ["1", CellMark("#REF!")]))
    assert parsed.bad[0].value == "#REF!"


def test_blank_rows_and_rows_of_unused_columns_are_no_rows() -> None:
    parsed = parse(table(["房号", "备注"], ["", None], [" ", "x"], [None, "remark"], ["1", None]))
    assert [row.row for row in parsed.rows] == [5]
    assert not parsed.bad


@pytest.mark.parametrize("word", ["合计", " 合 计：", "总计", "Total", "小計"])
def test_a_sum_below_the_table_is_left_out_and_told(word: str) -> None:
    parsed = parse(table(["房号", "欠费"], ["1", 5], [word, 5]))
    assert [row.row for row in parsed.rows] == [2]
    assert told(parsed) == ["sum_row"]


def test_the_example_of_the_template_is_left_out_and_told() -> None:
    specs = (
        ColumnSpec("room", Message("test", "房号"), CellKind.ROOM, example="1-101", required=True),
        ColumnSpec("area", Message("test", "面积"), CellKind.DECIMAL, example="89.35"),
    )
    rows = [["房号", "面积"], ["1-101", "89.35"], ["1-101", "90"]]
    parsed = parse(table(*rows), specs=specs)
    assert [row.row for row in parsed.rows] == [3]
    assert told(parsed) == ["example_row"]


def test_texts_merged_downward_count_for_each_of_their_rows_but_amounts_do_not() -> None:
    merged = (CellRange(2, 0, 4, 0), CellRange(2, 1, 3, 1), CellRange(2, 2, 4, 2))
    rows: list[Cells] = [
        ["房号", "姓名", "欠费"],
        ["1-101", "王", 5],
        [None, None, None],
        ["", "李", None],
    ]
    parsed = parse(table(*rows, merged=merged))
    values = [
        (row.values["room"], row.values["name"], row.values["balance"]) for row in parsed.rows
    ]
    assert values == [("1-101", "王", 500), ("1-101", "王", None), ("1-101", "李", None)]
    assert told(parsed) == ["merged_filled"]


def test_a_merged_range_without_end_costs_no_memory() -> None:
    merged = tuple(CellRange(2, 0, 1_048_576, 0) for _ in range(1000))
    parsed = parse(table(["房号"], ["1-101"], merged=merged))
    assert len(parsed.rows) == 1


def test_day_counts_follow_the_calendar_of_the_workbook() -> None:
    for from_1904, count in ((False, 46027), (True, 44565)):
        parsed = parse(table(["房号", "入住日期"], ["1", count], from_1904=from_1904))
        assert parsed.rows[0].values["since"] == date(2026, 1, 5)


def test_every_sheet_with_a_head_is_read_and_the_others_are_told() -> None:
    parsed = parse(
        table(["房号"], ["1"], name="一期"),
        table(["说明"], ["如何填写"], name="说明"),
        table(["房号"], ["2"], name="二期"),
        table(name="空"),
    )
    assert [(row.sheet, row.row) for row in parsed.rows] == [("一期", 2), ("二期", 2)]
    assert told(parsed) == ["sheet_without_head"]


def test_a_missing_required_column_is_named() -> None:
    with pytest.raises(MissingColumnError, match=r"业主.*房号"):
        parse(table(["姓名"], ["王"]))
    with pytest.raises(NoHeadError, match="房号"):
        parse(table(["x"], ["y"]))
    with pytest.raises(NoHeadError):
        parse()


def test_unused_columns_are_told() -> None:
    parsed = parse(table(["房号", "爱好"], ["1", "钓鱼"]))
    assert told(parsed) == ["unknown_columns"]
    assert "爱好" in parsed.notes[0].text()


def test_a_flood_of_bad_cells_keeps_one_reason_for_each_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sheet_rows, "MOST_DETAILED", 4)
    rows: list[Cells] = [["房号", "欠费", "面积"], *[["1", "x", "x"]] * 5]
    parsed = parse(table(*rows))
    assert len(parsed.bad) == 2 * 2 + 3
    assert [len(row.reasons) for row in parsed.failed] == [2, 2, 1, 1, 1]


def test_progress_is_told_and_cancel_is_heard() -> None:
    rows: list[Cells] = [["房号"], *[["1"]] * 5000]
    seen: list[int] = []
    parse(table(*rows), progress=seen.append)
    assert seen == [0, 2000, 4000, 5001]
    seen.clear()
    with pytest.raises(ReadingCancelledError):
        parse(table(*rows), progress=seen.append, cancelled=lambda: len(seen) > 1)
