"""F8 at the counter: the drawer opens without a sale, for a reason (faults 2)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.services import desk_settings, drawers, print_jobs, printers
from propdesk.settings import DRAWER_OPENINGS_ALONE
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, password_of
from tests.ui import estate
from tests.ui.dialogs import agree, enter, faults, is_open, opened, second_person
from tests.ui.keys import ESCAPE, press
from tests.ui.windows import rest, workbench_at

SUPERVISOR = "supervisor"


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    estate.settle(centre)
    centre.as_role(Role.SUPERVISOR)
    centre.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(drawers.open_shift, float_fen=20000)
    with workbench_at(qtbot, desk, "counter") as shown:
        yield shown


def pulses(centre: World) -> int:
    rows = centre.desk.query(print_jobs.rows)
    return sum(row.sort == print_jobs.DRAWER_PULSE for row in rows)


def test_the_drawer_opens_for_a_reason(qtbot: QtBot, centre: World, bench: Workbench) -> None:
    press(Qt.Key.Key_F8)
    dialog = opened("drawer")
    agree(qtbot, bench, dialog)
    assert len(faults(dialog)) == 1
    assert pulses(centre) == 0
    enter(dialog, reason="换零钱")
    agree(qtbot, bench, dialog)
    assert not is_open("drawer")
    assert pulses(centre) == 1


def test_who_thinks_better_of_it_opens_nothing(
    qtbot: QtBot, centre: World, bench: Workbench
) -> None:
    press(Qt.Key.Key_F8)
    press(ESCAPE, at=opened("drawer"))
    rest(qtbot, bench)
    assert not is_open("drawer")
    assert pulses(centre) == 0


def test_once_too_often_a_second_person_agrees(
    qtbot: QtBot, centre: World, bench: Workbench
) -> None:
    centre.desk.execute(desk_settings.change, setting=DRAWER_OPENINGS_ALONE, value=0)
    press(Qt.Key.Key_F8)
    dialog = opened("drawer")
    enter(dialog, reason="换零钱")
    agree(qtbot, bench, dialog)
    assert pulses(centre) == 0
    second_person(qtbot, bench, SUPERVISOR, password_of(SUPERVISOR))
    assert not is_open("drawer")
    assert pulses(centre) == 1


def test_without_a_shift_the_dialog_says_so(qtbot: QtBot, centre: World, bench: Workbench) -> None:
    desk = centre.as_role(Role.COLLECTOR, login="idle")
    with workbench_at(qtbot, desk, "counter") as idle:
        press(Qt.Key.Key_F8)
        dialog = opened("drawer")
        enter(dialog, reason="换零钱")
        agree(qtbot, idle, dialog)
        assert len(faults(dialog)) == 1
        dialog.reject()
        rest(qtbot, idle)
    assert pulses(centre) == 0
