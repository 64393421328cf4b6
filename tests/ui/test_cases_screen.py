"""Cases through the real window: opened, moved on, corrected, found; by keyboard alone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.services import case_lists, casework, parked
from propdesk.services.case_lists import CaseAsk
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.shell.workbench import Workbench
from tests.attachments.pictures import jpeg
from tests.builders import World, add_owner, add_units, password_of
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.dumps import dump, unnamed
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, SHIFT, focused, press, type_text
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    desk = centre.as_role(Role.SUPERVISOR, login="李主管")
    with workbench_at(qtbot, desk, "cases") as made:
        screen(made).turn_to("notices")
        rest(qtbot, made)
        yield made


def screen(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def write_notice(qtbot: QtBot, bench: Workbench) -> None:
    """Type a notice as a clerk does, and save it."""
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    commit(focused(), "停水通知")
    press(ENTER)
    sort = child(screen(bench), "case0-sort")
    assert isinstance(sort, QComboBox)
    sort.setCurrentIndex(sort.findData("outage"))
    press(ENTER)
    commit(focused(), "明日停水")
    press(ENTER, CONTROL)
    rest(qtbot, bench)


def test_a_case_is_written_and_moved_on_by_keyboard(qtbot: QtBot, bench: Workbench) -> None:
    write_notice(qtbot, bench)
    said = dump(screen(bench))
    assert "case-number: C001-F41-202612-D01A-0001" in said
    assert "case-state: Draft" in said
    press(Qt.Key.Key_1, CONTROL)
    dialog = opened("case-step")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    assert "case-state: Approved" in dump(screen(bench))


def test_a_missing_field_is_said_at_the_field(qtbot: QtBot, bench: Workbench) -> None:
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    press(ENTER, CONTROL)
    rest(qtbot, bench)
    assert "case0-title-fault: “Title” must be filled in." in dump(screen(bench))


def test_a_step_asks_for_its_fields_and_shows_old_and_new(qtbot: QtBot, bench: Workbench) -> None:
    write_notice(qtbot, bench)
    press(Qt.Key.Key_1, CONTROL)
    agree(qtbot, bench, opened("case-step"))
    rest(qtbot, bench)
    bench.activateWindow()
    screen(bench).start()
    press(Qt.Key.Key_1, CONTROL)
    dialog = opened("case-step")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“Copies” must be filled in."]
    enter(dialog, copies="12")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    assert not is_open("case-step")
    assert "Copies: - → 12" in dump(screen(bench))


def test_what_is_typed_survives_the_end_of_the_program(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    commit(focused(), "半截通知")
    qtbot.waitUntil(
        lambda: bench.seat.desk.query(parked.live, sort="case-notices") is not None, timeout=5000
    )
    rest(qtbot, bench)
    screen(bench).opening.form = None
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    QCoreApplication.processEvents()
    title = [
        line
        for line in screen(bench).findChildren(QLineEdit)
        if line.objectName() == "case0-title" and line.isVisible()
    ]
    assert [line.text() for line in title] == ["半截通知"]


def test_the_list_finds_and_opens_by_key(qtbot: QtBot, bench: Workbench) -> None:
    write_notice(qtbot, bench)
    press(Qt.Key.Key_Escape)
    rest(qtbot, bench)
    assert "停水通知" in dump(screen(bench))
    type_text("tingshui")
    qtbot.wait(120)
    rest(qtbot, bench)
    press(ENTER)
    rest(qtbot, bench)
    assert "case-state: Draft" in dump(screen(bench))


def test_a_search_is_kept_and_searched_again(qtbot: QtBot, bench: Workbench) -> None:
    write_notice(qtbot, bench)
    press(Qt.Key.Key_Escape)
    rest(qtbot, bench)
    shown = screen(bench).lists["notices"]
    shown.search.setText("tingdian")
    shown.filters["sort"].fill("outage")
    shown.refresh()
    rest(qtbot, bench)
    press(Qt.Key.Key_S, CONTROL, at=shown.search)
    dialog = opened("keep-search")
    enter(dialog, name="停电")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    shown.search.setText("")
    shown.filters["sort"].fill("")
    shown.kept.setCurrentIndex(1)
    shown.kept.picked.emit(shown.kept.value())
    rest(qtbot, bench)
    assert (shown.search.sought, shown.filters["sort"].value()) == ("tingdian", "outage")
    assert shown.model.rowCount() == 0
    press(Qt.Key.Key_S, CONTROL | SHIFT, at=shown.search)
    rest(qtbot, bench)
    assert shown.kept.count() == 1


def test_rows_of_a_table_are_added_on_the_page(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    write_notice(qtbot, bench)
    add = child(screen(bench).page, "lines-places-add")
    assert isinstance(add, QPushButton)
    add.click()
    dialog = opened("row-places")
    enter(dialog, place="1栋大堂")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    assert "1栋大堂" in dump(screen(bench))
    (row,) = centre.desk.query(case_lists.page, ask=CaseAsk("notices")).rows
    assert row.summary == "停水通知"


def test_a_file_is_attached_shown_and_saved(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    write_notice(qtbot, bench)
    photo, out = tmp_path / "公告栏.jpg", tmp_path / "out.jpg"
    photo.write_bytes(jpeg())
    screen(bench).files.take(str(photo))
    rest(qtbot, bench)
    assert "公告栏.jpg" in dump(screen(bench))
    row = screen(bench).page.files.current
    assert row is not None
    screen(bench).files.save(row)
    screen(bench).files.save_to(str(out))
    rest(qtbot, bench)
    assert out.read_bytes() == jpeg()


def test_a_rule_is_let_pass_by_a_second_person_from_the_window(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    centre.as_role(Role.MANAGER, login="张经理")
    pest = {"sort": "pest_control", "takes_place_on": date(2026, 12, 5)}
    case_id = notice(centre, **pest)
    centre.desk.execute(casework.do, case_id=case_id, transition="approve")
    copies = {"copies": 1}
    centre.desk.execute(casework.do, case_id=case_id, transition="publish", values=copies)
    screen(bench).open_id(case_id)
    rest(qtbot, bench)
    press(Qt.Key.Key_1, CONTROL)
    dialog = opened("case-step")
    enter(dialog, reason="鼠患紧急")
    agree(qtbot, bench, dialog)
    second = opened("second-person")
    assert "3 days before the treatment" in dump(second)
    enter(second, login="张经理", password=password_of("张经理"))
    agree(qtbot, bench, second)
    rest(qtbot, bench)
    assert "case-state: Posted" in dump(screen(bench))
    assert "李主管 + 张经理" in dump(screen(bench))


def notice(centre: World, **values: object) -> bytes:
    """Return a notice written by somebody else."""
    given = {"title": "消杀通知", "sort": "reminder", "wording": "内容"} | values
    done = centre.desk.execute(casework.open_case, workflow="notices", values=given)
    return done.case_id


def test_what_is_due_comes_onto_its_list_by_a_key(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit)
    screen(bench).turn_to("return_visits")
    rest(qtbot, bench)
    press(Qt.Key.Key_G, CONTROL)
    rest(qtbot, bench)
    shown = screen(bench).lists["return_visits"].model
    row = shown.row_at(0)
    assert (shown.rowCount(), row.unit if row else "") == (1, "1-101")
    press(Qt.Key.Key_G, CONTROL)
    rest(qtbot, bench)
    assert shown.rowCount() == 1


def test_every_control_has_a_name(qtbot: QtBot, bench: Workbench) -> None:
    write_notice(qtbot, bench)
    assert unnamed(screen(bench)) == []
    assert all(box.accessibleName() for box in screen(bench).findChildren(QPlainTextEdit))


def test_the_screen_begins_with_the_list_of_what_is_done_every_day(
    qtbot: QtBot, bench: Workbench
) -> None:
    shown = CasesScreen(bench.seat)
    shown.start()
    rest(qtbot, bench)
    assert shown.stack.currentWidget() is shown.lists["visitors"]
