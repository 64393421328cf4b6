"""Importing and searching from a script."""

import csv
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from propdesk.domain.imports import ImportKind
from tests.cli.conftest import Run

ID = "11010519491231002X"
UNITS = (("楼栋", "房号", "建筑面积", "用途"), ("5栋", "0101", "８９．５", "住宅"))


def sheet(path: Path, *rows: tuple[object, ...]) -> str:
    """Write a workbook of one sheet; return its path."""
    book = Workbook()
    assert book.active is not None
    book.active.title = "房屋"
    for row in rows:
        book.active.append(row)
    book.save(path)
    return str(path)


def test_a_preview_tells_and_changes_nothing(run: Run, tmp_path: Path) -> None:
    file = sheet(tmp_path / "units.xlsx", *UNITS)
    ran = run("import", "units", file)
    assert (ran.status, ran.answer["rows"], ran.answer["ok"], ran.answer["bad"]) == (0, 1, 1, [])
    assert run("search", "5-101").answer["hits"] == []


def test_a_commit_writes_and_the_unit_is_found(run: Run, tmp_path: Path) -> None:
    ran = run("import", "units", sheet(tmp_path / "units.xlsx", *UNITS), "--commit")
    assert (ran.status, ran.answer["ok"]) == (0, 1)
    hits = run("search", "5栋101").answer["hits"]
    assert hits == [{"unit": "5-101", "name": "", "why": "room"}]


def test_every_bad_row_is_named_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    rows = (
        ("5栋", "0102", "12.345", "住宅"),
        ("1栋", "101", "80", "住宅"),
        ("5栋", "1", "80", "城堡"),
    )
    file = sheet(tmp_path / "units.xlsx", *UNITS, *rows)
    ran = run("import", "units", file, "--commit", "--failed", str(tmp_path / "failed.xlsx"))
    assert ran.status == 1
    assert (ran.answer["rows"], ran.answer["ok"]) == (4, 1)
    places = [(bad["sheet"], bad["row"], bad["column"], bad["value"]) for bad in ran.answer["bad"]]
    assert places == [
        ("房屋", 3, "建筑面积", "12.345"),
        ("房屋", 4, "房号", "101"),
        ("房屋", 5, "用途", "城堡"),
    ]
    assert all(bad["reason"] for bad in ran.answer["bad"])
    assert run("search", "5-101").answer["hits"] == []
    failed = load_workbook(tmp_path / "failed.xlsx")["房屋"]
    assert [row[1].value for row in failed.iter_rows()] == ["房号", "0102", "101", "1"]


def test_bad_rows_are_shown_as_a_table_of_words(run: Run, tmp_path: Path) -> None:
    file = sheet(tmp_path / "units.xlsx", *UNITS, ("1栋", "101", "80", "住宅"))
    out = run("import", "units", file, plain=True).out
    assert "2 rows, 1 of them good" in out
    assert "row 3" in out
    assert "The unit 1-101 is already there." in out


def test_the_same_file_is_refused_until_its_import_is_taken_back(run: Run, tmp_path: Path) -> None:
    file = sheet(tmp_path / "units.xlsx", *UNITS)
    batch = run("import", "units", file, "--commit").answer["batch"]
    again = run("import", "units", file, "--commit")
    assert (again.status, again.answer["error"]) == (1, "SameFile")
    assert run("import", "undo", batch, "--reason", "wrong file").answer["rows"] == 1
    assert run("import", "list").answer["imports"][0]["undone"] is True
    assert run("import", "units", file, "--commit").status == 0


@pytest.mark.parametrize("kind", list(ImportKind))
def test_a_template_can_be_filled_in_and_imported(
    run: Run, tmp_path: Path, kind: ImportKind
) -> None:
    file = tmp_path / f"{kind.value}.xlsx"
    assert run("import", "template", kind.value, "--out", str(file)).status == 0
    empty = run("import", kind.value, str(file))
    assert (empty.status, empty.answer["rows"], empty.answer["bad"]) == (0, 0, [])


def test_customers_of_a_csv_file_are_found_by_pinyin_and_masked(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "customers.csv"
    with file.open("w", encoding="gb18030", newline="") as stream:
        lines = csv.writer(stream)
        lines.writerow(("房号", "业主姓名", "身份", "手机号码", "身份证号", "车牌"))
        lines.writerow(("1-102", "单雄信", "家庭成员", "13900002222", ID, "粤B12345"))
    ran = run("import", "customers", str(file), "--commit")
    assert (ran.status, ran.answer["bad"]) == (0, [])
    for text, why in (("sxx", "name"), ("2222", "phone"), ("粤b123", "plate")):
        hits = run("search", text).answer["hits"]
        assert hits == [{"unit": "1-102", "name": "单雄信", "why": why}], text
    shown = run("search", "sxx", plain=True).out
    assert "139****2222" in shown
    assert "13900002222" not in shown


def test_an_opening_balance_is_owed_at_the_counter(run: Run, tmp_path: Path) -> None:
    rows = (("房号", "收费项目", "月份", "欠费金额"), ("1-101", "物业费", "2026-01", "￥1,210.33"))
    file = sheet(tmp_path / "opening.xlsx", *rows)
    before = run("charges", "1-101").answer["open_fen"]
    assert run("import", "opening", file, "--commit").status == 0
    assert run("charges", "1-101").answer["open_fen"] == before + 121033


def test_an_identity_number_that_lost_its_digits_is_refused_with_the_reason(
    run: Run, tmp_path: Path
) -> None:
    rows = (("房号", "姓名", "证件号码"), ("1-102", "李雷", 110105194912310020))
    ran = run("import", "customers", sheet(tmp_path / "c.xlsx", *rows), "--commit")
    (bad,) = ran.answer["bad"]
    assert (ran.status, bad["column"]) == (1, "证件号码")


@pytest.mark.parametrize("name", ["none.xlsx", "empty.xlsx", "text.xlsx"])
def test_a_file_that_cannot_be_read_is_told_in_a_sentence(
    run: Run, tmp_path: Path, name: str
) -> None:
    (tmp_path / "empty.xlsx").write_bytes(b"")
    (tmp_path / "text.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    ran = run("import", "units", str(tmp_path / name))
    assert ran.status in (1, 3)
    assert ran.answer["message"]


def test_a_collector_may_search_but_not_import(run: Run, tmp_path: Path) -> None:
    ran = run("import", "units", sheet(tmp_path / "u.xlsx", *UNITS), "--commit", who="collector")
    assert (ran.status, ran.answer["error"]) == (1, "PermissionDenied")
    assert run("search", "1-101", who="collector").answer["hits"][0]["name"] == "王小明"
