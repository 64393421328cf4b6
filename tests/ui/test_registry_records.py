"""What the register tells of a record: decorating, old values, money given back (W01)."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from propdesk.domain.collection import Tender
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.services import audit, counter, drawers, vehicles
from propdesk.services.audit import AuditFilter
from propdesk.ui.registry.history_dialog import HistoryDialog
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, password_of
from tests.ui import estate
from tests.ui.dialogs import agree, enter, faults, is_open, opened, second_person
from tests.ui.keys import CONTROL, press
from tests.ui.test_registry_screen import listed, screen, seek, shown
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def units(centre: World) -> dict[str, UnitId]:
    """The small estate: 1-101 王小明, 1-102 曾丽华, 1-201 单建国, 1-202 a shop."""
    return estate.settle(centre)


@pytest.fixture
def bench(qtbot: QtBot, centre: World, units: dict[str, UnitId]) -> Iterator[Workbench]:
    clerk = centre.as_role(Role.RECEPTIONIST, login="小陈")
    with workbench_at(qtbot, clerk, "registry") as made:
        yield made


def test_decorating_is_noted_listed_and_ended_by_key(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_D, CONTROL)
    dialog = opened("decorating")
    enter(dialog, works="on", first="2026-12-01")
    agree(qtbot, bench, dialog)
    assert shown(bench).detail.decorating_from == date(2026, 12, 1)
    assert label_text(bench, "unit-state").endswith("being decorated")
    seek(qtbot, bench, "")
    choice = screen(bench).filters["state"]
    choice.setCurrentIndex(choice.findData("decorating"))
    screen(bench).refresh()
    rest(qtbot, bench)
    assert listed(bench) == ["1-102"]
    press(Qt.Key.Key_D, CONTROL)
    enter(opened("decorating"), works="over")
    agree(qtbot, bench, opened("decorating"))
    assert listed(bench) == []


def test_old_values_are_shown_masked_and_in_full_for_a_reason(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_F7)
    rest(qtbot, bench)
    enter(opened("person"), phone="13711112222")
    agree(qtbot, bench, opened("person"))
    press(Qt.Key.Key_J, CONTROL)
    rest(qtbot, bench)
    dialog = opened("history")
    assert isinstance(dialog, HistoryDialog)
    first = dialog.table.model.rows[0]
    assert (first.person, first.old, first.new) == ("小陈", "139****4321", "137****2222")
    dialog.full.click()
    enter(opened("history-reveal"), reason="核对旧号码")
    agree(qtbot, bench, opened("history-reveal"))
    first = dialog.table.model.rows[0]
    assert (first.old, first.new) == ("13987654321", "13711112222")
    (line,) = centre.desk.query(audit.lines, only=AuditFilter(text="核对旧号码")).rows
    assert (line.person, line.act) == ("小陈", "history.reveal")
    (timer,) = dialog.findChildren(QTimer)
    assert timer.interval() == 30_000
    timer.setInterval(1)
    qtbot.waitUntil(lambda: dialog.table.model.rows[0].old == "139****4321")
    dialog.end.click()
    assert not is_open("history")


def test_a_unit_tells_its_changes_to_whoever_may_look(
    qtbot: QtBot, centre: World, units: dict[str, UnitId]
) -> None:
    centre.desk.execute(vehicles.add, unit_id=units["102"], plate="粤B12345")
    with workbench_at(qtbot, centre.as_role(Role.AUDITOR), "registry") as bench:
        seek(qtbot, bench, "1-102")
        press(Qt.Key.Key_H, CONTROL)
        rest(qtbot, bench)
        dialog = opened("history")
        assert isinstance(dialog, HistoryDialog)
        assert dialog.table.model.rows[0].new == "粤B12345"
        assert not dialog.full.isVisible()
        dialog.end.click()


def test_finance_gives_prepaid_money_back_by_transfer_with_a_second_person(
    qtbot: QtBot, centre: World, units: dict[str, UnitId]
) -> None:
    centre.desk.execute(drawers.open_shift, float_fen=0)
    centre.desk.execute(
        counter.collect,
        unit_id=units["102"],
        choices=[],
        tenders=[Tender(Method.CASH, 5000)],
        prepay_fen=5000,
    )
    centre.as_role(Role.MANAGER, login="老张")
    with workbench_at(qtbot, centre.as_role(Role.FINANCE), "registry") as bench:
        seek(qtbot, bench, "1-102")
        before = shown(bench).prepaid_fen
        press(Qt.Key.Key_G, CONTROL)
        dialog = opened("refund")
        enter(dialog, amount="30.00", reason="搬家")
        agree(qtbot, bench, dialog)
        second_person(qtbot, bench, "老张", password_of("老张"))
        assert not is_open("refund")
        assert shown(bench).prepaid_fen == before - 3000
        press(Qt.Key.Key_G, CONTROL)
        dialog = opened("refund")
        enter(dialog, amount="10.00", method="cash", reason="搬家")
        agree(qtbot, bench, dialog)
        assert "Open your shift first" in faults(dialog)[0]
        dialog.reject()


def label_text(bench: Workbench, name: str) -> str:
    words = child(bench, name)
    assert isinstance(words, QLabel)
    return words.text()
