"""Imports through the real window: looked at first, all or none, taken back whole (U15)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.services import estate_lists
from propdesk.services.estate_lists import UnitFilter
from propdesk.ui.imports.presenter import ImportsState, Stage
from propdesk.ui.imports.preview import partly_hidden
from propdesk.ui.imports.screen import ImportsScreen
from propdesk.ui.imports.words import progress_of, progress_text
from propdesk.ui.kit.screen import Leaving
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui.dialogs import agree, enter, faults, opened
from tests.ui.keys import ESCAPE, press
from tests.ui.windows import child, rest, workbench_at

UNITS = "房号,建筑面积,用途\n2-101,89.5,住宅\n2-102,１２０．５,商铺\n"
PEOPLE = (
    "房号,姓名,电话,证件号码\n"
    "2-101,张三,13800138000,11010519491231002X\n"
    "2-102,李四,1380013,\n"
    "2-999,王五,13900001234,\n"
    "2-102,,13900001235,\n"
)


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    with workbench_at(qtbot, centre.as_role(Role.MANAGER), "imports") as made:
        yield made


def screen(bench: Workbench) -> ImportsScreen:
    assert isinstance(bench.current, ImportsScreen)
    return bench.current


def file(folder: Path, text: str, name: str = "名单.csv") -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


def stage(bench: Workbench) -> Stage:
    return screen(bench).presenter.state.stage


def look_at(qtbot: QtBot, bench: Workbench, path: str, kind: str = "units") -> None:
    control = screen(bench)._kind
    control.fill(kind)
    control.picked.emit(kind)
    screen(bench).open_file(path)
    rest(qtbot, bench)


def rooms(centre: World) -> list[str]:
    page = centre.desk.query(estate_lists.units, only=UnitFilter())
    return [row.unit for row in page.rows]


def bad(bench: Workbench) -> list[tuple[int, str, str, str]]:
    rows = screen(bench).presenter.state.bad
    return [(row.row, row.column, row.value, row.reason) for row in rows]


def test_a_good_file_is_looked_at_first_and_then_imported_by_key(
    qtbot: QtBot, bench: Workbench, centre: World, tmp_path: Path
) -> None:
    look_at(qtbot, bench, file(tmp_path, UNITS))
    state = screen(bench).presenter.state
    assert state.may_commit
    assert [row.texts["area"] for row in state.sample] == ["89.5", "120.5"]
    assert rooms(centre) == []
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert rooms(centre) == ["2-101", "2-102"]
    assert screen(bench).banner.text == "2 rows imported from 名单.csv."
    assert screen(bench).history.table.model.rowCount() == 1


def test_every_bad_cell_is_named_personal_numbers_masked_and_nothing_is_written(
    qtbot: QtBot, bench: Workbench, centre: World, tmp_path: Path
) -> None:
    look_at(qtbot, bench, file(tmp_path, UNITS, "units.csv"))
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    look_at(qtbot, bench, file(tmp_path, PEOPLE), "customers")
    assert [(row, column, value) for row, column, value, _ in bad(bench)] == [
        (3, "电话 (C3)", "138**13"),
        (4, "房号 (A4)", "2-999"),
        (5, "姓名 (B5)", ""),
    ]
    assert all(reason for *_, reason in bad(bench))
    assert "3 of 4 rows must be corrected" in screen(bench).file._summary.text()
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert stage(bench) is Stage.LOOKING
    assert not screen(bench).file.commit.isVisible()


def test_good_rows_show_masked_numbers_too(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    look_at(qtbot, bench, file(tmp_path, UNITS, "units.csv"))
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    look_at(qtbot, bench, file(tmp_path, PEOPLE), "customers")
    child(bench, "imports-show-rows").click()  # type: ignore[attr-defined]  # a button
    first = screen(bench).presenter.state.sample[0].texts
    assert (first["phone"], first["id_number"]) == ("138****8000", "110105********002X")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("", ""), ("12345", "12345"), ("1380013", "138**13"), ("13800138000", "138******00")],
)
def test_what_is_no_proper_number_keeps_its_ends_only(text: str, shown: str) -> None:
    assert partly_hidden(text) == shown


def test_the_faulty_rows_are_saved_alone_with_their_reasons(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    look_at(qtbot, bench, file(tmp_path, UNITS.replace("89.5", "much")))
    target = tmp_path / "failed.xlsx"
    screen(bench).save_failed(str(target))
    rest(qtbot, bench)
    rows = list(load_workbook(target).active.iter_rows(values_only=True))
    assert rows[0][:3] == ("房号", "建筑面积", "用途")
    assert rows[1][:2] == ("2-101", "much")
    assert len(rows) == 2


def test_a_template_can_be_imported_again_without_its_example(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    target = tmp_path / "template.xlsx"
    screen(bench).save_template(str(target))
    rest(qtbot, bench)
    look_at(qtbot, bench, str(target))
    state = screen(bench).presenter.state
    assert (state.rows, state.bad_row_count, state.may_commit) == (0, 0, False)
    assert any("example" in note for note in state.notes)


def test_the_same_file_is_not_imported_twice(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    path = file(tmp_path, UNITS)
    for _ in range(2):
        look_at(qtbot, bench, path)
        press(Qt.Key.Key_F12)
        rest(qtbot, bench)
    assert "already imported on 2026-12-05" in screen(bench).banner.text
    assert stage(bench) is Stage.CHOOSING


def test_a_file_that_is_none_is_said_and_another_can_be_chosen(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    look_at(qtbot, bench, file(tmp_path, "", "empty.csv"))
    assert screen(bench).banner.text == "The file is empty."
    look_at(qtbot, bench, str(tmp_path / "gone.csv"))
    assert "gone.csv" in screen(bench).banner.text
    assert stage(bench) is Stage.CHOOSING


def test_a_whole_import_is_taken_back_by_key(
    qtbot: QtBot, bench: Workbench, centre: World, tmp_path: Path
) -> None:
    look_at(qtbot, bench, file(tmp_path, UNITS))
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    press(Qt.Key.Key_F8)
    enter(opened("undo"), reason="拿错文件")
    agree(qtbot, bench, opened("undo"))
    assert rooms(centre) == []
    assert screen(bench).banner.text == "2 rows were taken back."
    press(Qt.Key.Key_F8)
    agree(qtbot, bench, opened("undo"))
    assert faults(opened("undo")) == ["This import was already taken back."]


def test_what_was_built_on_an_import_keeps_it(
    qtbot: QtBot, bench: Workbench, centre: World, tmp_path: Path
) -> None:
    look_at(qtbot, bench, file(tmp_path, UNITS, "units.csv"))
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    centre.clock.advance(minutes=1)
    good = "\n".join(PEOPLE.splitlines()[:2])
    look_at(qtbot, bench, file(tmp_path, good), "customers")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    table = screen(bench).history.table.table
    table.selectRow(1)
    press(Qt.Key.Key_F8)
    agree(qtbot, bench, opened("undo"))
    assert "2-101" in faults(opened("undo"))[0]
    assert rooms(centre) == ["2-101", "2-102"]


def test_reading_stops_by_key_and_leaves_nothing(
    qtbot: QtBot, bench: Workbench, centre: World, tmp_path: Path
) -> None:
    many = "房号\n" + "".join(f"3-{number}\n" for number in range(1, 30_000))
    control = screen(bench)
    control.open_file(file(tmp_path, many))
    assert stage(bench) is Stage.READING
    assert child(bench, "imports-progress").isVisible()
    press(ESCAPE, at=control)
    assert stage(bench) is Stage.CHOOSING
    rest(qtbot, bench)
    assert stage(bench) is Stage.CHOOSING
    assert not child(bench, "imports-progress").isVisible()
    assert control.leaving() is Leaving.FREE
    assert rooms(centre) == []


def test_writing_stops_by_key_too_and_leaves_nothing(
    qtbot: QtBot, bench: Workbench, centre: World, tmp_path: Path
) -> None:
    rows = "".join(f"2-{number + 1000},80,住宅\n" for number in range(600))
    look_at(qtbot, bench, file(tmp_path, f"房号,建筑面积,用途\n{rows}"))
    presenter = screen(bench).presenter
    presenter.commit()
    assert stage(bench) is Stage.WRITING
    assert screen(bench).leaving() is Leaving.UNSAVED
    stop = child(bench, "imports-progress-stop")
    assert stop.isVisible()
    press(ESCAPE)
    assert presenter.state.is_stopping
    assert not stop.isVisible()
    rest(qtbot, bench)
    assert screen(bench).banner.text == "The import was stopped; nothing was changed."
    assert stage(bench) is Stage.LOOKING
    assert rooms(centre) == []
    presenter.commit()
    rest(qtbot, bench)
    assert len(rooms(centre)) > 0


def test_how_far_the_writing_is_stands_in_words(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    told: list[ImportsState] = []
    screen(bench).presenter._show = told.append
    rows = "".join(f"2-{number + 1000},80,住宅\n" for number in range(600))
    look_at(qtbot, bench, file(tmp_path, f"房号,建筑面积,用途\n{rows}"))
    screen(bench).presenter.commit()
    rest(qtbot, bench)
    writing = [state for state in told if state.stage is Stage.WRITING]
    assert progress_text(writing[0]) == "Importing 600 rows, all or none …"
    checked = next(state for state in writing if state.checked and not state.written)
    assert progress_text(checked) == f"Checking 600 rows once more: {checked.checked} …"
    assert progress_of(checked) == (checked.checked, 600)
    written = replace(checked, written=1234)
    assert progress_text(written) == "Importing 600 rows: 1,234 records written …"


@pytest.mark.parametrize(("name", "taken"), [("units.csv", True), ("photo.png", False)])
def test_a_table_can_be_dragged_in_other_files_cannot(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, name: str, *, taken: bool
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file(tmp_path, UNITS, name))])
    where, copy = QPointF(5, 5), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where.toPoint(), copy, data, buttons, keys)
    QCoreApplication.sendEvent(screen(bench), entering)
    assert entering.isAccepted() is taken
    if taken:
        QCoreApplication.sendEvent(screen(bench), QDropEvent(where, copy, data, buttons, keys))
        rest(qtbot, bench)
        assert screen(bench).presenter.state.rows == 2
