"""A complaint taken down and settled through the real window, by keyboard, in Chinese (W40)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import case_lists
from propdesk.services.case_lists import CaseAsk
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, add_owner, add_units
from tests.ui.dialogs import agree, opened
from tests.ui.dumps import dump
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit)
    with speaking("zh_CN"):
        desk = centre.as_role(Role.RECEPTIONIST, login="刘前台")
        with workbench_at(qtbot, desk, "cases") as made:
            screen(made).turn_to("complaints")
            rest(qtbot, made)
            yield made


def screen(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def take_down(qtbot: QtBot, bench: Workbench) -> None:
    """Type a complaint as a receptionist does: unit, name, telephone, class, content."""
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    type_text("1-101")
    press(ENTER)
    commit(focused(), "王小明")
    press(ENTER)
    type_text("13812345678")
    press(ENTER)
    press(ENTER)  # by telephone, as usual
    sort = child(screen(bench), "case1-sort")
    assert isinstance(sort, QComboBox)
    sort.setCurrentIndex(sort.findData("cleaning"))
    press(ENTER)
    commit(focused(), "三楼走廊三天没有打扫")
    press(ENTER, CONTROL)
    rest(qtbot, bench)


def step(qtbot: QtBot, bench: Workbench, key: Qt.Key, words: str = "") -> None:
    """Make the step on a key, with words in its first field."""
    press(key, CONTROL)
    dialog = opened("case-step")
    if words:
        commit(focused(), words)
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    bench.activateWindow()
    screen(bench).start()


def test_a_complaint_is_taken_down_classified_and_settled_by_keyboard(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    take_down(qtbot, bench)
    said = dump(screen(bench))
    assert "case-state: 已受理" in said
    sheet = screen(bench).page.sheet
    assert sheet is not None
    assert (sheet.values["channel"], sheet.values["level"]) == ("telephone", "primary")
    step(qtbot, bench, Qt.Key.Key_1)
    assert "case-state: 已分级" in dump(screen(bench))
    classified = screen(bench).page.sheet
    assert classified is not None
    labels = [way.label.translated() for way in classified.offered]
    key = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3][labels.index("当场解决")]
    step(qtbot, bench, key, "已派人清扫")
    assert "case-state: 已解决" in dump(screen(bench))
    (visit,) = centre.desk.query(case_lists.page, ask=CaseAsk("return_visits")).rows
    assert (visit.customer, visit.unit) == ("王小明", "1-101")
