"""An entry after hours through the real window: taken down by keyboard, the guard sent in time."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import case_lists
from propdesk.services.case_lists import CaseAsk
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.visitors.screen import VisitorsScreen
from tests.builders import World, add_units
from tests.ui.dialogs import agree, enter, faults, opened
from tests.ui.dumps import dump
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import child, rest, workbench_at
from tests.workflows.test_after_hours import listed

LIST = "C001-W29L-202612-D01A-0001"


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """The night desk on a Saturday at noon."""
    centre.desk.execute(add_units)
    assert listed(centre) == LIST
    desk = centre.as_role(Role.RECEPTIONIST, login="夜班")
    with speaking("zh_CN"), workbench_at(qtbot, desk, "cases") as made:
        screen = made.current
        assert isinstance(screen, CasesScreen)
        screen.turn_to("after_hours")
        rest(qtbot, made)
        yield made


def write(qtbot: QtBot, bench: Workbench) -> None:
    """Take down somebody who works overtime until 14:00."""
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    assert bench.current is not None
    commit(focused(), "赵一")
    press(ENTER)
    sort = child(bench.current, "case0-sort")
    assert isinstance(sort, QComboBox)
    sort.setCurrentIndex(sort.findData("overtime"))
    for text in ("", "远方贸易", "", "123X", "", "1-101"):
        if text.isascii():
            type_text(text)
        else:
            commit(focused(), text)
        press(ENTER)
    for _ in range(4):
        press(ENTER)
    type_text("14:00")
    press(Qt.Key.Key_Return, CONTROL)
    rest(qtbot, bench)


def test_from_entry_to_the_guards_round(qtbot: QtBot, bench: Workbench, centre: World) -> None:
    write(qtbot, bench)
    press(Qt.Key.Key_1, CONTROL)
    rest(qtbot, bench)
    dialog = opened("case-step")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == [
        "没有人确认接待赵一：请联系被访人并勾选“已联系被访人”，或填写单位报送的名单编号。"
    ]
    enter(dialog, announced_by=LIST)
    agree(qtbot, bench, dialog)
    (row,) = bench.seat.desk.query(case_lists.page, ask=CaseAsk("after_hours")).rows
    assert row.state.code == "inside"
    centre.clock.advance(hours=3)
    bench.turn_to("visitors")
    rest(qtbot, bench)
    rest(qtbot, bench)
    assert isinstance(bench.current, VisitorsScreen)
    assert "待查看" not in dump(bench.current)
    assert "已派保安" in dump(bench.current)
    late = child(bench.current, "visitors-late")
    assert isinstance(late, QLabel)
    assert late.text() == "1 人应已离开"
    press(Qt.Key.Key_F8)
    rest(qtbot, bench)
    assert bench.current.inside.model.rows == ()
