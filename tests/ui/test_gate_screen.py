"""Goods at the gate through the real window: scanned, counted, released or sent back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import case_sheets
from propdesk.services.casework import Done
from propdesk.ui.goods_passes.screen import GateScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, add_units
from tests.ui.dumps import dump, unnamed
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import rest, workbench_at
from tests.workflows.test_goods_passes import issued


@pytest.fixture
def goods_pass(centre: World) -> Done:
    """Five boxes that may leave today."""
    centre.desk.execute(add_units)
    return issued(centre.as_role(Role.RECEPTIONIST))


@pytest.fixture
def bench(qtbot: QtBot, centre: World, goods_pass: Done) -> Iterator[Workbench]:
    assert goods_pass.state == "issued"
    with (
        speaking("zh_CN"),
        workbench_at(qtbot, centre.as_role(Role.GUARD), "goods_passes") as made,
    ):
        yield made


def scan(qtbot: QtBot, bench: Workbench, code: str) -> None:
    type_text(code)
    press(ENTER)
    rest(qtbot, bench)


def state(bench: Workbench, done: Done) -> str:
    return bench.seat.desk.query(case_sheets.sheet, case_id=done.case_id).state.code


def test_a_scanned_and_counted_pass_is_released(
    qtbot: QtBot, bench: Workbench, goods_pass: Done
) -> None:
    scan(qtbot, bench, goods_pass.number)
    assert isinstance(bench.current, GateScreen)
    assert "远方贸易" in dump(bench.current)
    assert bench.current.state.text() == "已签发"
    assert unnamed(bench) == []
    type_text("5")
    press(Qt.Key.Key_Return, CONTROL)
    rest(qtbot, bench)
    assert state(bench, goods_pass) == "released"
    assert f"{goods_pass.number}：准予放行。" in dump(bench.current)
    assert focused() is bench.current.line


def test_another_count_goes_back_to_the_desk(
    qtbot: QtBot, bench: Workbench, goods_pass: Done
) -> None:
    scan(qtbot, bench, goods_pass.number.lower())
    type_text("4")
    for _ in range(3):
        press(ENTER)
    rest(qtbot, bench)
    assert state(bench, goods_pass) == "mismatch"
    assert bench.current is not None
    assert "不得放行" in dump(bench.current)


def test_a_pass_of_yesterday_and_a_wrong_code_are_told(
    qtbot: QtBot, bench: Workbench, centre: World, goods_pass: Done
) -> None:
    scan(qtbot, bench, "12345")
    assert bench.current is not None
    assert "没有编号为“12345”的放行条，不得放行。" in dump(bench.current)
    centre.clock.advance(hours=13)
    press(Qt.Key.Key_F3)
    scan(qtbot, bench, goods_pass.number)
    assert "凭此放行条不得放行物品。" in dump(bench.current)
    bench.current.refresh()
    rest(qtbot, bench)
    assert state(bench, goods_pass) == "expired"
