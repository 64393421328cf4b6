"""Visitors through the real window: signed in by keyboard, signed out by a scan."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import case_sheets, visitors
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.visitors.screen import VisitorsScreen
from tests.builders import World, add_units
from tests.ui.dialogs import agree, is_open, opened
from tests.ui.dumps import unnamed
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, SHIFT, focused, press, type_text
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    centre.clock.advance(days=2)  # a Monday at noon
    centre.desk.execute(add_units)
    with speaking("zh_CN"):
        desk = centre.as_role(Role.RECEPTIONIST, login="小赵")
        with workbench_at(qtbot, desk, "visitors") as made:
            yield made


def screen(bench: Workbench) -> VisitorsScreen:
    assert isinstance(bench.current, VisitorsScreen)
    return bench.current


def sign_in(qtbot: QtBot, bench: Workbench) -> None:
    """Type a new visitor as a receptionist does; counted keys: see the decision record."""
    type_text("13812345678")
    qtbot.wait(80)
    press(ENTER)
    rest(qtbot, bench)
    commit(focused(), "王小明")
    for _ in range(5):
        press(ENTER)
    type_text("1-101")
    press(Qt.Key.Key_Return, CONTROL)
    rest(qtbot, bench)


def rows(bench: Workbench) -> list[str]:
    return [row.name for row in screen(bench).inside.model.rows]


def test_a_new_visitor_is_let_in_and_the_line_waits_for_the_next(
    qtbot: QtBot, bench: Workbench
) -> None:
    sign_in(qtbot, bench)
    assert rows(bench) == ["王小明"]
    assert focused() is screen(bench).form.line
    assert screen(bench).form.line.text() == ""
    count = child(screen(bench), "visitors-count")
    assert isinstance(count, QLabel)
    assert count.text() == "在内 1 人"
    assert unnamed(bench) == []


def test_a_returning_visitor_takes_six_keys(qtbot: QtBot, bench: Workbench) -> None:
    sign_in(qtbot, bench)
    (row,) = bench.seat.desk.query(visitors.inside)
    type_text(row.number.lower())  # the printed badge is scanned
    press(ENTER)
    rest(qtbot, bench)
    assert rows(bench) == []
    type_text("5678")
    press(ENTER)
    rest(qtbot, bench)
    press(Qt.Key.Key_Return, CONTROL)
    rest(qtbot, bench)
    (again,) = bench.seat.desk.query(visitors.inside)
    assert (again.name, again.unit) == ("王小明", "1-101")
    assert again.number != row.number


def test_a_refusal_stands_at_its_field_and_nothing_is_lost(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    centre.clock.advance(hours=7)
    sign_in(qtbot, bench)
    assert rows(bench) == []
    fault = child(screen(bench), "visitor-where-host_informed-fault")
    assert isinstance(fault, QLabel)
    assert fault.text() == "非办公时间未经被访人同意不得放行，请先电话联系被访人。"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CONTROL)
    rest(qtbot, bench)
    assert rows(bench) == ["王小明"]


def test_the_late_are_closed_out_with_a_reason(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    sign_in(qtbot, bench)
    centre.clock.advance(hours=8)
    screen(bench).refresh()
    rest(qtbot, bench)
    late = child(screen(bench), "visitors-late")
    assert isinstance(late, QLabel)
    assert late.text() == "1 人应已离开"
    press(Qt.Key.Key_F8, SHIFT)
    rest(qtbot, bench)
    dialog = opened("visitor-close")
    commit(focused(), "保安巡查，无人")
    agree(qtbot, bench, dialog)
    assert not is_open("visitor-close")
    rest(qtbot, bench)
    assert rows(bench) == []


def test_an_identity_number_is_asked_for_only_behind_its_key(
    qtbot: QtBot, bench: Workbench
) -> None:
    assert "id_number" not in {n for form in screen(bench).form.forms for n in form.controls}
    press(Qt.Key.Key_F6)
    rest(qtbot, bench)
    dialog = opened("visitor-further")
    assert isinstance(dialog, FormDialog)
    made = {n: c for form in dialog.forms for n, c in form.controls.items()}
    made["id_number"].fill("440301199001011234")
    made["id_reason"].fill("进入机房")
    agree(qtbot, bench, dialog)
    screen(bench).start()
    sign_in(qtbot, bench)
    (row,) = bench.seat.desk.query(visitors.inside)
    texts = bench.seat.desk.query(case_sheets.sheet, case_id=row.case_id).texts
    assert texts["id_reason"] == "进入机房"


def test_f8_signs_out_who_stands_at_the_cursor(qtbot: QtBot, bench: Workbench) -> None:
    sign_in(qtbot, bench)
    bench.seat.desk.execute(
        visitors.sign_in, values={"name": "刘三", "phone": "13911112222", "purpose": "delivery"}
    )
    rest(qtbot, bench)
    assert rows(bench) == ["王小明", "刘三"]
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_F8)
    rest(qtbot, bench)
    assert rows(bench) == ["王小明"]
