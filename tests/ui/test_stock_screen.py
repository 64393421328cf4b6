"""The list of things to lend through the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import RIGHTS, Permission, Role
from propdesk.services import casework, stock
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.shell.screens import screens_for
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.stock.screen import StockScreen
from tests.builders import World, add_units
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.dumps import unnamed
from tests.ui.keys import CONTROL, ENTER, press
from tests.ui.windows import rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    with workbench_at(qtbot, centre.as_role(Role.SUPERVISOR), "stock") as made:
        yield made


def screen(bench: Workbench) -> StockScreen:
    assert isinstance(bench.current, StockScreen)
    return bench.current


def listed(qtbot: QtBot, bench: Workbench) -> list[tuple[str, str, str]]:
    """Return number, place and holder of what is shown."""
    rest(qtbot, bench)
    model = screen(bench).model
    rows = [model.row_at(number) for number in range(model.rowCount())]
    return [(row.thing.code, row.state_text, row.thing.holder) for row in rows if row is not None]


def lend(centre: World) -> bytes:
    """Lend the umbrella U07."""
    centre.desk.execute(add_units)
    values = {
        "item": "U07",
        "sort": "umbrella",
        "unit_id": "1-101",
        "borrower": "王小明",
        "phone": "13812345678",
        "borrower_sort": "resident",
        "known_by": "known",
        "state_out": "good",
    }
    return centre.desk.execute(casework.open_case, workflow="loans", values=values).case_id


def test_a_thing_is_added_described_lost_found_and_taken_off(
    qtbot: QtBot, bench: Workbench
) -> None:
    assert unnamed(bench) == []
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    dialog = opened("thing")
    agree(qtbot, bench, dialog)
    assert len(faults(dialog)) == 2
    enter(dialog, code="U07", name="雨伞")
    agree(qtbot, bench, dialog)
    assert not is_open("thing")
    assert listed(qtbot, bench) == [("U07", "Here", "")]
    screen(bench).table.selectRow(0)
    press(Qt.Key.Key_F6)
    assert listed(qtbot, bench) == [("U07", "Lost", "")]
    press(Qt.Key.Key_F6)
    assert listed(qtbot, bench) == [("U07", "Here", "")]
    press(Qt.Key.Key_F4)
    dialog = opened("thing")
    enter(dialog, note="伞骨弯")
    agree(qtbot, bench, dialog)
    press(Qt.Key.Key_F7)
    agree(qtbot, bench, opened("question"))
    assert listed(qtbot, bench) == []


def test_a_number_stands_for_one_thing(qtbot: QtBot, bench: Workbench, centre: World) -> None:
    centre.desk.execute(stock.add, sort="loans", code="U07", name="雨伞")
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    dialog = opened("thing")
    enter(dialog, code="U07", name="伞")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“U07” is there already."]


def test_who_has_it_is_shown_and_enter_opens_the_loan(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    centre.desk.execute(stock.add, sort="loans", code="U07", name="雨伞")
    case_id = lend(centre)
    assert listed(qtbot, bench) == [("U07", "Out", "王小明")]
    centre.clock.advance(days=5)
    screen(bench).refresh()
    assert listed(qtbot, bench) == [("U07", "Overdue", "王小明")]
    screen(bench).table.selectRow(0)
    screen(bench).table.setFocus()
    press(ENTER)
    rest(qtbot, bench)
    assert isinstance(bench.current, CasesScreen)
    assert bench.current.page.sheet is not None
    assert bench.current.page.sheet.case_id == case_id


def test_only_who_may_change_it_sees_the_list() -> None:
    for role, rights in RIGHTS.items():
        stems = {entry.stem for entry in screens_for(rights)}
        assert ("stock" in stems) is (Permission.CASE_APPROVE in rights), role
