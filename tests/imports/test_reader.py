"""Whatever the file, the program lives: rows come out, or one sentence that says what to do."""

import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from propdesk.domain.errors import DomainError, SpokenError
from propdesk.i18n import speaking
from propdesk.imports import file_errors
from propdesk.imports.raw import NEVER_CALCULATED, CellMark, CellRange, RawCell
from propdesk.imports.reader import ReadingLimits, child_command, read_workbook
from propdesk.imports.rows import read_rows
from tests.imports.corpus import HARMFUL, READABLE
from tests.imports.workbooks import (
    SPECS,
    Raw,
    good_rows,
    packed,
    sheet_xml,
    written,
)


def cells(path: Path) -> list[tuple[RawCell, ...]]:
    (sheet,) = read_workbook(path).sheets
    return [row.cells for row in sheet.rows]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "file.xlsx"


@pytest.mark.parametrize("kind", HARMFUL)
def test_a_harmful_file_ends_in_a_sentence_that_says_what_it_is(tmp_path: Path, kind: str) -> None:
    make, error, name = HARMFUL[kind]
    path = tmp_path / name
    path.write_bytes(make())
    with pytest.raises(SpokenError) as caught:
        read_rows(path, SPECS)
    assert type(caught.value) is error
    with speaking("zh_CN"):
        sentence = caught.value.message()
    assert sentence
    assert "{" not in sentence


@pytest.mark.parametrize("kind", READABLE)
def test_a_readable_file_ends_in_rows(tmp_path: Path, kind: str) -> None:
    make, name = READABLE[kind]
    path = tmp_path / name
    path.write_bytes(make())
    parsed = read_rows(path, SPECS)
    assert parsed.rows
    assert not parsed.bad
    assert parsed.rows[0].values["room"] == "1-101"
    assert len(parsed.fingerprint) == 64


def test_a_missing_file_and_a_folder_are_problems_of_the_surroundings(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.xlsx", tmp_path):
        with pytest.raises(file_errors.FileNotReadableError):
            read_workbook(path)


def test_a_file_of_more_than_64_megabytes_is_not_read(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate((64 << 20) + 1)
    with pytest.raises(file_errors.FileTooLargeError):
        read_workbook(file)


def test_cells_keep_their_kinds_and_places(file: Path) -> None:
    file.write_bytes(
        packed(
            {
                "S": sheet_xml(
                    [
                        [],
                        [None, "0101", 101, 1.5, True, Raw('s="1"', "<v>46027</v>")],
                        [Raw('s="1"', "<v>46027.5</v>"), Raw("", "<v>110101199003077213</v>")],
                    ]
                )
            }
        )
    )
    (sheet,) = read_workbook(file).sheets
    assert [row.number for row in sheet.rows] == [2, 3]
    first, second = sheet.rows[0].cells, sheet.rows[1].cells
    assert first[1:] == ("0101", 101, 1.5, True, date(2026, 1, 5))
    assert [type(cell) for cell in first[2:5]] == [int, float, bool]
    assert str(second[0]) == "2026-01-05 12:00:00"
    assert isinstance(second[0], datetime)
    assert isinstance(second[1], float)


@pytest.mark.parametrize(
    "code", ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]
)
def test_an_error_cell_is_not_taken_for_an_empty_one(file: Path, code: str) -> None:
    error = Raw('t="e"', f"<v>{code}</v>")
    file.write_bytes(packed({"S": sheet_xml([["a", error], [error], [None, None, error]])}))
    read = cells(file)
    assert read[0][1] == read[1][0] == read[2][2] == CellMark(code)


@pytest.mark.parametrize("value", ["", "<v></v>", "<v/>"])
def test_a_formula_that_was_never_calculated_is_not_taken_for_an_empty_cell(
    file: Path, value: str
) -> None:
    file.write_bytes(packed({"S": sheet_xml([["a", Raw("", f"<f>1+1</f>{value}")]])}))
    assert cells(file) == [("a", CellMark(NEVER_CALCULATED))]


def test_a_calculated_formula_is_its_stored_value(file: Path) -> None:
    number, text = Raw("", "<f>1+1</f><v>2</v>"), Raw('t="str"', '<f>""</f><v></v>')
    file.write_bytes(packed({"S": sheet_xml([[number, text, "x"]])}))
    assert cells(file) == [(2, "", "x")]


@pytest.mark.parametrize("value", ["NaN", "1e400", "-INF"])
def test_a_number_that_is_none_is_marked(file: Path, value: str) -> None:
    file.write_bytes(packed({"S": sheet_xml([["a", Raw("", f"<v>{value}</v>")]])}))
    assert cells(file)[0][1] in {CellMark("#NUM!"), value}


def test_days_of_the_1904_calendar_are_read_as_the_days_they_show(file: Path) -> None:
    sheet = sheet_xml([[Raw('s="1"', "<v>44565</v>"), 44565]])
    file.write_bytes(packed({"S": sheet}, workbook_attributes='date1904="1"'))
    (read,) = read_workbook(file).sheets
    assert read.counts_from_1904
    assert read.rows[0].cells[0] == date(2026, 1, 5)


def test_merged_and_hidden_rows_are_told(file: Path) -> None:
    sheet = sheet_xml(
        [["a", None], ["b", "c"]], '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
    )
    file.write_bytes(packed({"S": sheet.replace('<row r="2"', '<row r="2" hidden="1"')}))
    workbook = read_workbook(file)
    assert workbook.sheets[0].merged == (CellRange(1, 0, 1, 1),)
    assert [row.number for row in workbook.sheets[0].rows] == [1, 2]
    assert [note.message.source[:30] for note in workbook.notes] == [
        "Sheet “{sheet}” has {count} hi"
    ]


def test_a_hidden_sheet_is_left_out_and_told(file: Path) -> None:
    sheets = {"A": sheet_xml([["a"]]), "B": sheet_xml([["b"]]), "C": sheet_xml([["c"]])}
    states = {"B": "hidden", "C": "veryHidden"}
    file.write_bytes(packed(sheets, states=states))
    workbook = read_workbook(file)
    assert [sheet.name for sheet in workbook.sheets] == ["A"]
    assert len(workbook.notes) == 2


def test_the_same_bytes_have_the_same_fingerprint_under_any_name(tmp_path: Path) -> None:
    content = written(good_rows())
    for name in ("a.xlsx", "b.xlsx"):
        (tmp_path / name).write_bytes(content)
    prints = {read_workbook(tmp_path / name).fingerprint for name in ("a.xlsx", "b.xlsx")}
    assert len(prints) == 1


def play(tmp_path: Path, script: str) -> tuple[str, ...]:
    """Return the command of a child that does something else than read."""
    path = tmp_path / "child.py"
    path.write_text(script, encoding="utf-8")
    return (sys.executable, str(path))


@pytest.mark.parametrize(
    "script",
    [
        "import os; os.abort()",
        "raise SystemExit(3)",
        "print('no frame')",
        "import sys; sys.stdout.buffer.write(b'\\x00\\x00\\x00\\x09abc')",
        "import sys; sys.stdout.buffer.write(b'\\xff\\xff\\xff\\xff')",
        "import sys; sys.stdout.buffer.write(b'\\x00\\x00\\x00\\x02\\x81\\xa1')",
        "pass",
    ],
)
def test_a_child_that_dies_or_babbles_is_told_as_an_unreadable_file(
    tmp_path: Path, file: Path, script: str
) -> None:
    with pytest.raises(file_errors.ReadingFailedError):
        read_workbook(file, command=play(tmp_path, script))


def test_the_last_words_of_a_dying_child_are_passed_on(tmp_path: Path, file: Path) -> None:
    with pytest.raises(file_errors.ReadingFailedError, match="out of ideas"):
        read_workbook(file, command=play(tmp_path, "raise SystemExit('out of ideas')"))


def test_a_bug_in_the_child_is_told_by_its_last_words(tmp_path: Path, file: Path) -> None:
    script = (
        "import sys\n"
        "from propdesk.imports import child\n"
        "def broken(path):\n"
        "    raise ArithmeticError('a bug')\n"
        "    yield\n"
        "child.read_file = broken\n"
        "child.main(sys.argv[1:])\n"
    )
    with pytest.raises(file_errors.ReadingFailedError, match="ArithmeticError: a bug"):
        read_workbook(file, command=play(tmp_path, script))


def test_a_child_that_never_ends_is_stopped_by_the_clock(tmp_path: Path, file: Path) -> None:
    endless = "import threading\nthreading.Event().wait()"
    with pytest.raises(file_errors.ReadingTookTooLongError):
        read_workbook(file, command=play(tmp_path, endless), limits=ReadingLimits(seconds=0.3))


def test_the_cancel_button_stops_the_child(tmp_path: Path, file: Path) -> None:
    endless = "import threading\nthreading.Event().wait()"
    asked: Iterator[bool] = iter([False, False, True])
    with pytest.raises(file_errors.ReadingCancelledError):
        read_workbook(file, command=play(tmp_path, endless), cancelled=lambda: next(asked))


@pytest.mark.skipif(sys.platform == "win32", reason="no address-space limit there")
def test_a_child_that_eats_memory_is_stopped_by_its_limit(tmp_path: Path, file: Path) -> None:
    hungry = (
        "import sys\n"
        "from propdesk.imports.child import limit_memory\n"
        "limit_memory(int(sys.argv[2]) << 20)\n"
        "x = bytearray(600 << 20)\n"
    )
    with pytest.raises(file_errors.ReadingFailedError, match="MemoryError"):
        read_workbook(file, command=play(tmp_path, hungry))


def test_a_foreign_error_name_can_not_raise_a_foreign_class() -> None:
    error = file_errors.rebuilt("SystemExit", {})
    assert isinstance(error, file_errors.ReadingFailedError)
    assert isinstance(error, DomainError)


def test_the_packaged_program_reads_with_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert child_command()[1:] == ("-m", "propdesk.imports.child")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command()[1:] == ("--read-sheet",)
