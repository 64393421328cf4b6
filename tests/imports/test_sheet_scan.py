"""The quick look and the full walk agree on how far a sheet reaches."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.imports import sheet_scan
from propdesk.imports.file_errors import DamagedFileError, ForeignDefinitionsError
from propdesk.imports.raw import CellMark, column_index, column_letters, place
from propdesk.imports.sheet_scan import SheetScan, refuse_definitions, scan_sheet
from tests.imports.workbooks import Raw, Value, sheet_xml

values = st.one_of(
    st.none(), st.text("ab<&>王\n", max_size=5), st.integers(-9, 9), st.booleans(), st.floats(0, 9)
)


def scanned(xml: str) -> SheetScan:
    return scan_sheet(lambda: io.BytesIO(xml.encode()))


@given(st.lists(st.lists(values, max_size=5), max_size=8))
def test_both_ways_find_the_same_bounds(rows: list[list[Value]]) -> None:
    xml = sheet_xml(rows).encode()
    quick = sheet_scan._quick_look(io.BytesIO(xml))
    full = sheet_scan._full_walk(io.BytesIO(xml))
    assert quick == full


def test_pieces_never_cut_a_tag(monkeypatch: pytest.MonkeyPatch) -> None:
    rows: list[list[Value]] = [[f"text {n}", n] for n in range(50)]
    monkeypatch.setattr(sheet_scan, "_CHUNK", 17)
    assert scanned(sheet_xml(rows)) == SheetScan(rows=50, columns=2)


@pytest.mark.parametrize(
    ("xml", "bounds"),
    [
        (sheet_xml([]), (0, 0)),
        (sheet_xml([["a"]]), (1, 1)),
        (sheet_xml([[1, Raw("", "<f>1</f><v>1</v>")]]), (1, 2)),
        (sheet_xml([[1], [None, 2]]).replace("r=", "r ="), (2, 2)),
        (sheet_xml([[1], [None, 2]]).replace('"', "'"), (2, 2)),
        (re.sub(r'<c r="\w+"', "<c", sheet_xml([[1, 2], [3]])), (2, 2)),
        (re.sub(r'<row r="\d+"', "<row", sheet_xml([[1, 2], [3]])), (2, 2)),
        (sheet_xml([[1]]).replace("<sheetData>", "<!-- comment --><sheetData>"), (1, 1)),
    ],
)
def test_any_way_of_writing_cells_is_understood(xml: str, bounds: tuple[int, int]) -> None:
    scan = scanned(xml)
    assert (scan.rows, scan.columns) == bounds


def test_cells_without_values_do_not_count() -> None:
    far = '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    scan = scanned(sheet_xml([[1]]).replace("</sheetData>", far))
    assert (scan.rows, scan.columns) == (1, 1)


@pytest.mark.parametrize(
    ("rows", "columns", "too_large"),
    [
        (1, 16_384, False),
        (1_048_576, 5, False),
        (100_000, 60, False),
        (1_048_576, 6, True),
        (2, 16_385, True),
        (1_048_577, 1, True),
    ],
)
def test_the_limit_is_the_size_of_the_grid(rows: int, columns: int, *, too_large: bool) -> None:
    assert SheetScan(rows=rows, columns=columns).too_large is too_large


def test_marks_know_their_cells_in_any_order() -> None:
    error = Raw('t="e"', "<v>#REF!</v>")
    xml = sheet_xml([[1, error], [Raw("", "<f>A1</f>"), 2]])
    assert scanned(xml).marks == {(1, 1): CellMark("#REF!"), (2, 0): CellMark("=")}


@pytest.mark.parametrize("end", ["", "</row>", "</sheetData>"])
def test_a_sheet_that_breaks_off_is_damaged(end: str) -> None:
    xml = sheet_xml([[1]])
    with pytest.raises(DamagedFileError):
        scanned(xml[: xml.index("</row>")] + end)


def test_definitions_are_refused_wherever_they_stand() -> None:
    hostile = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(ForeignDefinitionsError):
        refuse_definitions(io.BytesIO(hostile.encode()))
    with pytest.raises(ForeignDefinitionsError):
        refuse_definitions(io.BytesIO(hostile.encode("utf-16")))


@given(st.integers(0, 16_383))
def test_column_letters_and_numbers_are_one_thing(index: int) -> None:
    assert column_index(column_letters(index)) == index


def test_the_last_cell_is_called_xfd1048576() -> None:
    assert place(1_048_576, 16_383) == "XFD1048576"
