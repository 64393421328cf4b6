"""The workbook export: no formulas, real numbers and dates, whole sheets, nothing half written."""

import random
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest
from openpyxl.utils.escape import unescape
from python_calamine import load_workbook

from propdesk.domain.tables import ColumnKind
from propdesk.exports import xlsx
from propdesk.exports.tables import ExportCancelledError, ExportColumn, ExportTable, Row
from tests.exports.ledgers import COLUMNS, FORMULAS, ODD_TEXTS, ledger, ledger_row


@pytest.mark.parametrize("kind", list(ColumnKind))
@pytest.mark.parametrize("payload", FORMULAS + ODD_TEXTS)
def test_a_text_in_any_column_is_never_a_formula_and_comes_back_whole(
    tmp_path: Path, kind: ColumnKind, payload: str
) -> None:
    path = tmp_path / "out.xlsx"
    table = ExportTable(payload, (ExportColumn("a", payload, kind),), [(payload,)], (payload,))
    xlsx.write(table, path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type in {"s", "inlineStr", "n"} for cell in cells)
    assert all(cell.value is None for cell in cells if cell.data_type == "n")
    assert [unescape(cell.value or "").replace("\r\n", "\n") for cell in cells] == [
        payload.replace("\r\n", "\n")
    ] * 3
    read = load_workbook(str(path)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert read == ([[payload]] * 3 if payload else [])


def test_no_part_of_the_workbook_holds_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    rows = [(text, text, text, text, text, text, text) for text in FORMULAS]
    xlsx.write(ledger(rows), path)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
        assert b"<f" not in sheet
        assert not [n for n in archive.namelist() if "externalLink" in n or "vba" in n]


def test_money_is_a_number_with_two_decimals_and_days_are_days(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    xlsx.write(ledger(1), path)
    head, row = openpyxl.load_workbook(path).worksheets[0].iter_rows()
    assert [cell.value for cell in head] == [column.title for column in COLUMNS]
    assert all(cell.font.b for cell in head)
    assert [str(cell.value) for cell in row] == [
        "D01-00000000",
        "王小明",
        "2026-01",
        "1234.56",
        "0",
        "2026-01-05 00:00:00",
        "2026-01-06 00:30:05",
    ]
    assert [cell.number_format for cell in row] == [
        *["@"] * 3,
        "0.00",
        "0",
        "yyyy-mm-dd",
        "yyyy-mm-dd hh:mm:ss",
    ]


@pytest.mark.parametrize(
    ("fen", "shown"),
    [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (-100, "-1.00"), (10**14 + 1, "1000000000000.01")],
)
def test_fen_are_written_exactly(tmp_path: Path, fen: int, shown: str) -> None:
    path = tmp_path / "out.xlsx"
    xlsx.write(ExportTable("t", (ExportColumn("a", "a", ColumnKind.MONEY),), [(fen,)]), path)
    with zipfile.ZipFile(path) as archive:
        assert f"<v>{shown}</v>".encode() in archive.read("xl/worksheets/sheet1.xml")


def test_identifiers_keep_their_zeros_and_all_digits(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    texts = ["0101", "510100199001011234", "13800138000", "1E5", "1-1"]
    column = ExportColumn("a", "证件号", ColumnKind.IDENTIFIER)
    xlsx.write(ExportTable("t", (column,), [(text,) for text in texts]), path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == texts
    assert {row[0].number_format for row in sheet.iter_rows(min_row=2)} == {"@"}


def test_a_full_sheet_is_followed_by_the_next_with_the_same_head(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    totals = ("合计", None, None, 7, 3, None, None)
    xlsx.write(ledger(2500, totals), path, rows_per_sheet=1001)
    book = openpyxl.load_workbook(path, read_only=True)
    counts = [sum(1 for _ in sheet.iter_rows()) for sheet in book]
    assert counts == [1001, 1001, 502]
    assert book.sheetnames == ["收款台账", "收款台账 (2)", "收款台账 (3)"]
    first = [next(sheet.iter_rows(values_only=True))[0] for sheet in book]
    assert first == ["收据号"] * 3
    values = [row[0] for sheet in book for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert values == [f"D01-{n:08d}" for n in range(2500)] + ["合计"]


def test_every_cell_names_its_place_and_columns_go_beyond_z(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    columns = tuple(ExportColumn(str(n), str(n), ColumnKind.INTEGER) for n in range(30))
    xlsx.write(ExportTable("t", columns, [tuple(range(30))] * 2), path)
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    places = [cell.get("r") for cell in root.iter() if cell.tag.endswith("}c")]
    assert places[:2] == ["A1", "B1"]
    assert places[29] == "AD1"
    assert places[-1] == "AD3"
    assert len(set(places)) == 90


def test_a_table_without_rows_still_has_its_head(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    xlsx.write(ledger(0), path)
    assert openpyxl.load_workbook(path).worksheets[0].max_row == 1


@pytest.mark.parametrize(
    "title", ["", "a/b\\c:d*e?f[g]h", "历史" * 40, "'quoted'", "History", "\x00\x01", "𠮷" * 40]
)
def test_any_title_makes_a_sheet_name_that_spreadsheets_take(tmp_path: Path, title: str) -> None:
    path = tmp_path / "out.xlsx"
    table = ExportTable(title, COLUMNS, [ledger_row(n) for n in range(3)])
    xlsx.write(table, path, rows_per_sheet=3)
    names = openpyxl.load_workbook(path).sheetnames
    assert len(set(names)) == 2
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) <= 62
        assert not set(name) & set("[]:*?/\\")
        assert name.lower() != "history"


def test_a_text_longer_than_a_cell_is_cut_with_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    xlsx.write(ExportTable("t", (ExportColumn("a", "a"),), [("𠮷" * 20_000,)]), path)
    value = openpyxl.load_workbook(path).worksheets[0]["A2"].value
    assert value.endswith("…")
    assert len(value.encode("utf-16-le")) // 2 <= 32_767


def test_lone_surrogates_do_not_stop_an_export(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    xlsx.write(ExportTable("t", (ExportColumn("a", "a"),), [("a\ud800b",)]), path)
    assert openpyxl.load_workbook(path).worksheets[0]["A2"].value == "a\ufffdb"


def test_days_before_the_spreadsheet_calendar_are_texts(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    column = ExportColumn("a", "a", ColumnKind.DATE)
    xlsx.write(ExportTable("t", (column,), [(date(1899, 1, 1),)]), path)
    assert openpyxl.load_workbook(path).worksheets[0]["A2"].value == "1899-01-01"


def test_cancelling_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"old")
    seen: list[int] = []
    with pytest.raises(ExportCancelledError):
        xlsx.write(ledger(5000), path, progress=seen.append, cancelled=lambda: len(seen) == 2)
    assert seen == [1000, 2000]
    assert [file.name for file in tmp_path.iterdir()] == ["out.xlsx"]
    assert path.read_bytes() == b"old"


def test_a_failing_query_leaves_no_file(tmp_path: Path) -> None:
    def rows() -> Iterator[Row]:
        yield ledger_row(1)
        raise RuntimeError("the cursor died")

    table = ExportTable("t", COLUMNS, rows())
    with pytest.raises(RuntimeError):
        xlsx.write(table, tmp_path / "out.xlsx")
    assert not list(tmp_path.iterdir())


def test_random_texts_come_back_from_the_reader_we_import_with(tmp_path: Path) -> None:
    random.seed(7)
    alphabet = "ab=+'_x0D\r\n\t <>&王\x07\x7f\u200b\U00020bb7 "
    texts = ["".join(random.choices(alphabet, k=8)) + "." for _ in range(3000)]
    path = tmp_path / "out.xlsx"
    xlsx.write(ExportTable("t", (ExportColumn("a", "a"),), [(text,) for text in texts]), path)
    read = load_workbook(str(path)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in read[1:]] == texts
