"""The CSV export: opens in a spreadsheet as it is, runs nothing, and can be read back exactly."""

import csv as stdlib_csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.spreadsheet_text import (
    all_neutralised,
    neutralised,
    neutralised_identifier,
    restored,
)
from propdesk.domain.tables import ColumnKind
from propdesk.exports import csv
from propdesk.exports.tables import ExportCancelledError, ExportColumn, ExportTable
from tests.exports.ledgers import COLUMNS, FORMULAS, ODD_TEXTS, ledger

TRIGGERS = "=+-@＝＋－＠"


def looks_runnable(cell: str) -> bool:
    """Judge as the most lenient spreadsheet would, independently of our own rule."""
    bare = cell.lstrip(' \t\r\n\u3000\ufeff\u200b"')
    return (bare[:1] != "" and bare[0] in TRIGGERS) or cell[:1] in {"\t", "\r", "\n"}


def cells_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(stdlib_csv.reader(file))


@pytest.mark.parametrize("kind", list(ColumnKind))
@pytest.mark.parametrize("payload", FORMULAS + ODD_TEXTS)
def test_a_text_in_any_column_runs_nowhere_and_is_restored(
    tmp_path: Path, kind: ColumnKind, payload: str
) -> None:
    path = tmp_path / "out.csv"
    columns = (ExportColumn("a", payload, kind), ExportColumn("b", "b"))
    csv.write(ExportTable("t", columns, [(payload, "b")], (payload, "b")), path)
    cells = [row[0] for row in cells_of(path)]
    assert not any(map(looks_runnable, cells))
    assert [restored(cell) for cell in cells] == [payload] * 3


@given(st.text(max_size=12))
def test_neutralising_is_undone_exactly(text: str) -> None:
    assert restored(neutralised(text)) == text
    assert restored(neutralised_identifier(text)) == text
    assert not looks_runnable(neutralised(text))


@given(st.lists(st.text(alphabet="='+\x00\t 0a\uffff王", max_size=4), max_size=6))
def test_a_whole_column_is_neutralised_as_its_texts_are(texts: list[str]) -> None:
    assert list(all_neutralised(texts)) == [neutralised(text) for text in texts]


def test_a_long_run_of_apostrophes_is_judged_at_once() -> None:
    text = "'" * 200_000
    assert neutralised(text) == text
    assert neutralised(text + "=") == f"'{text}="


def test_the_file_begins_with_a_byte_order_mark_and_ends_lines_with_crlf(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    csv.write(ledger(2), path)
    content = path.read_bytes()
    assert content.startswith("\ufeff收据号,客户".encode())
    assert content.count(b"\r\n") == content.count(b"\n") == 3


def test_numbers_stay_numbers_and_negative_money_is_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    rows = [("R1", "a", "2026-01", -123_405, -3, None, None)]
    csv.write(ledger(rows, ("合计", None, None, -123_405, -3, None, None)), path)
    assert [row[3:5] for row in cells_of(path)[1:]] == [["-1234.05", "-3"]] * 2


def test_a_text_among_amounts_is_neutralised_and_the_amounts_are_not(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    column = ExportColumn("a", "a", ColumnKind.MONEY)
    csv.write(ExportTable("t", (column, column), [(-5, 1), ("=1+1", 2)]), path)
    assert [row[0] for row in cells_of(path)[1:]] == ["-0.05", "'=1+1"]


@pytest.mark.parametrize("text", ["0101", "510100199001011234", "1E5", "1-101", "3/12", "1.1"])
def test_identifiers_a_spreadsheet_would_alter_are_marked_as_text(text: str) -> None:
    assert neutralised_identifier(text) == f"'{text}"


@pytest.mark.parametrize("text", ["101", "13800138000", "D01-00000001", "1栋101", ""])
def test_identifiers_that_come_through_unharmed_are_left_alone(text: str) -> None:
    assert neutralised_identifier(text) == text


def test_days_and_moments_are_written_as_the_desk_sees_them(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    csv.write(ledger(1), path)
    assert cells_of(path)[1][5:] == ["2026-01-05", "2026-01-06 00:30:05"]


def test_bytes_are_written_in_hexadecimal(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    columns = (ExportColumn("a", "a", ColumnKind.IDENTIFIER), COLUMNS[1])
    csv.write(ExportTable("t", columns, [(b"\xfa\x01", None)]), path)
    assert cells_of(path)[1] == ["fa01", ""]


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(ExportCancelledError):
        csv.write(ledger(10), tmp_path / "out.csv", cancelled=lambda: True)
    assert not list(tmp_path.iterdir())
