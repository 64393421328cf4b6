"""The register through the real window: found, added, changed, shown in full for a while (W01)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.services import audit, registry, vehicles
from propdesk.services.audit import AuditFilter
from propdesk.services.registry import UnitSheet
from propdesk.ui.registry.screen import RegistryScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui import estate
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.input_method import compose
from tests.ui.keys import CONTROL, press
from tests.ui.windows import child, rest, workbench_at

GOOD_ID = "11010519491231002X"
ODD_ID = "110105194912310021"


@pytest.fixture
def units(centre: World) -> dict[str, UnitId]:
    """The small estate: 1-101 王小明, 1-102 曾丽华, 1-201 单建国, 1-202 a shop."""
    return estate.settle(centre)


@pytest.fixture
def bench(qtbot: QtBot, centre: World, units: dict[str, UnitId]) -> Iterator[Workbench]:
    clerk = centre.as_role(Role.RECEPTIONIST, login="小陈")
    with workbench_at(qtbot, clerk, "registry") as made:
        yield made


def screen(bench: Workbench) -> RegistryScreen:
    assert isinstance(bench.current, RegistryScreen)
    return bench.current


def listed(bench: Workbench) -> list[str]:
    model = screen(bench).model
    rows = [model.row_at(number) for number in range(model.rowCount())]
    return [row.unit.unit for row in rows if row is not None]


def shown(bench: Workbench) -> UnitSheet:
    sheet = screen(bench).presenter.state.sheet
    assert sheet is not None
    return sheet


def people(bench: Workbench) -> list[tuple[str, str, str]]:
    """Return (name, telephone, document) as the panel shows them."""
    model = screen(bench).panel.people.model
    return [
        tuple(str(model.data(model.index(row, column))) for column in (1, 2, 3))  # type: ignore[misc]  # three
        for row in range(model.rowCount())
    ]


def seek(qtbot: QtBot, bench: Workbench, text: str) -> list[str]:
    screen(bench).search.setText(text)
    qtbot.waitUntil(lambda: screen(bench).model.ask.text == text)
    rest(qtbot, bench)
    return listed(bench)


@pytest.mark.parametrize("text", ["1-102", "曾丽", "zlh", "zenglihua", "4321"])
def test_a_household_is_found_by_whatever_the_person_says_and_shown_beside(
    qtbot: QtBot, bench: Workbench, text: str
) -> None:
    assert seek(qtbot, bench, text)[0] == "1-102"
    assert shown(bench).detail.unit == "1-102"
    assert people(bench) == [("曾丽华", "139****4321", "")]


def test_letters_that_are_still_composed_search_already(qtbot: QtBot, bench: Workbench) -> None:
    compose(screen(bench).search, "zlh")
    qtbot.waitUntil(lambda: screen(bench).model.ask.text == "zlh")
    rest(qtbot, bench)
    assert listed(bench) == ["1-102"]


def test_a_unit_is_shown_with_what_it_owes(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-201")
    assert shown(bench).open_fen == 0
    seek(qtbot, bench, "1-102")
    assert shown(bench).open_fen == 2 * 21033


def test_nothing_found_says_so_and_shows_no_unit(qtbot: QtBot, bench: Workbench) -> None:
    assert seek(qtbot, bench, "nobody") == []
    assert child(bench, "registry-empty").isVisible()
    assert not screen(bench).panel.isVisible()


def test_buildings_narrow_the_list(qtbot: QtBot, bench: Workbench) -> None:
    control = screen(bench).filters["building"]
    assert [control.itemText(place) for place in range(control.count())] == ["All", "1栋"]
    control.setCurrentIndex(1)
    screen(bench).refresh()
    rest(qtbot, bench)
    assert len(listed(bench)) == 4
    assert control.currentIndex() == 1


def test_a_unit_is_added_by_key_and_refused_at_its_field_when_it_is_there(
    qtbot: QtBot, bench: Workbench
) -> None:
    press(Qt.Key.Key_N, CONTROL)
    dialog = opened("unit")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“Room” must be filled in."]
    enter(dialog, room="101", area="88.8", floor="-1", state="vacant")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["The unit 1-101 is already there."]
    enter(dialog, room="301", floor="x")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“x” is not understood here."]
    enter(dialog, floor="-1")
    agree(qtbot, bench, dialog)
    assert not is_open("unit")
    assert seek(qtbot, bench, "1-301") == ["1-301"]
    detail = shown(bench).detail
    assert (detail.area, detail.floor, detail.state) == (8880, -1, "vacant")


def test_a_unit_is_corrected_and_keeps_what_was_not_touched(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-201")
    press(Qt.Key.Key_F4)
    enter(opened("unit"), area="90")
    agree(qtbot, bench, opened("unit"))
    detail = shown(bench).detail
    assert (detail.unit, detail.area, detail.inner_area) == ("1-201", 9000, 7200)
    assert detail.delivered_on is not None


def test_an_odd_document_number_takes_a_reason(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-201")
    press(Qt.Key.Key_F6)
    dialog = opened("person")
    enter(dialog, role="tenant", name="李雷", phone="13711112222", id_number=ODD_ID)
    agree(qtbot, bench, dialog)
    assert "give a reason" in faults(dialog)[0]
    enter(dialog, doubt_reason="证件原件如此")
    agree(qtbot, bench, dialog)
    assert not is_open("person")
    assert people(bench)[1] == ("李雷", "137****2222", "110105********0021")
    assert shown(bench).detail.state == "leased"


def test_a_known_person_is_taken_and_not_entered_twice(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-201")
    press(Qt.Key.Key_F6)
    enter(opened("person"), role="member", name="李雷", id_number=GOOD_ID)
    agree(qtbot, bench, opened("person"))
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_F6)
    dialog = opened("person")
    enter(dialog, role="agent", id_number=GOOD_ID)
    rest(qtbot, bench)
    tick = child(dialog, "person-same")
    assert isinstance(tick, QCheckBox)
    assert tick.isVisible()
    assert "李雷" in tick.text()
    agree(qtbot, bench, dialog)
    known = {row.customer_id for row in shown(bench).detail.people if row.name == "李雷"}
    seek(qtbot, bench, "1-201")
    assert known == {row.customer_id for row in shown(bench).detail.people if row.name == "李雷"}


def test_numbers_left_empty_stay_and_a_dash_removes_them(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_F7)
    rest(qtbot, bench)
    enter(opened("person"), name="曾丽")
    agree(qtbot, bench, opened("person"))
    assert people(bench) == [("曾丽", "139****4321", "")]
    press(Qt.Key.Key_F7)
    rest(qtbot, bench)
    enter(opened("person"), phone="-")
    agree(qtbot, bench, opened("person"))
    assert people(bench) == [("曾丽", "", "")]


def test_a_number_is_shown_in_full_for_a_reason_and_half_a_minute(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_F8)
    dialog = opened("reveal")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“Why you need to see it” must be filled in."]
    enter(dialog, reason="水管爆裂")
    agree(qtbot, bench, dialog)
    assert people(bench)[0][1] == "13987654321"
    (line,) = centre.desk.query(audit.lines, only=AuditFilter(text="水管爆裂")).rows
    assert (line.person, line.act, line.subject) == ("小陈", "people.reveal", "曾丽华")
    assert "13987654321" not in line.detail
    (timer,) = screen(bench).people.findChildren(QTimer)
    assert timer.interval() == 30_000
    timer.setInterval(1)
    qtbot.waitUntil(lambda: people(bench)[0][1] == "139****4321")


def test_another_unit_or_another_screen_hides_what_was_shown(
    qtbot: QtBot, bench: Workbench
) -> None:
    for leave in (lambda: seek(qtbot, bench, "1-101"), lambda: bench.turn_to("receipts")):
        seek(qtbot, bench, "1-102")
        press(Qt.Key.Key_F8)
        enter(opened("reveal"), reason="核对")
        agree(qtbot, bench, opened("reveal"))
        page = screen(bench)
        assert page.presenter.state.revealed
        leave()
        assert not page.presenter.state.revealed
    bench.turn_to("registry")
    rest(qtbot, bench)


def test_a_role_ends_with_its_last_day_or_is_taken_back(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_E, CONTROL)
    dialog = opened("end-role")
    enter(dialog, last="2025-01-01")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["The last day lies before the first."]
    enter(dialog, last="-1")
    agree(qtbot, bench, dialog)
    assert [row.is_former for row in shown(bench).detail.people] == [True]
    seek(qtbot, bench, "1-101")
    press(Qt.Key.Key_E, CONTROL)
    enter(opened("end-role"), how="mistake", reason="录错房号")
    agree(qtbot, bench, opened("end-role"))
    assert people(bench) == []


def test_a_sold_unit_has_the_buyer_and_keeps_the_seller(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_T, CONTROL)
    enter(opened("person"), name="买方", phone="13700002222", first="2026-12-01")
    agree(qtbot, bench, opened("person"))
    rows = [(row.name, row.is_former) for row in shown(bench).detail.people]
    assert rows == [("买方", False), ("曾丽华", True)]


def test_use_and_vehicles_are_kept_by_key(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_U, CONTROL)
    enter(opened("occupancy"), state="owner_occupied")
    agree(qtbot, bench, opened("occupancy"))
    assert shown(bench).detail.state == "owner_occupied"
    press(Qt.Key.Key_B, CONTROL)
    dialog = opened("vehicle")
    enter(dialog, plate="?")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“?” is not a plate."]
    enter(dialog, plate="粤b12345")
    agree(qtbot, bench, dialog)
    assert [row.plate for row in shown(bench).detail.vehicles] == ["粤B·12345"]
    assert seek(qtbot, bench, "b12345") == ["1-102"]


def test_a_unit_with_money_cannot_go(qtbot: QtBot, bench: Workbench) -> None:
    seek(qtbot, bench, "1-102")
    press(Qt.Key.Key_Delete, CONTROL)
    dialog = opened("end-unit")
    enter(dialog, reason="拆除")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["The unit 1-102 has charges or payments and cannot be removed."]


def test_who_may_only_look_is_offered_nothing_to_change(
    qtbot: QtBot, centre: World, units: dict[str, UnitId]
) -> None:
    with workbench_at(qtbot, centre.as_role(Role.COLLECTOR), "registry") as bench:
        names = {action.objectName() for action in screen(bench).actions()}
        assert "command-reveal" in names
        assert not names & {"command-add", "command-change", "command-person", "command-edit"}
        assert screen(bench).panel.findChild(QPushButton, "unit-person-add") is None


def test_a_change_at_another_window_is_shown_at_once(
    qtbot: QtBot, bench: Workbench, centre: World, units: dict[str, UnitId]
) -> None:
    seek(qtbot, bench, "1-102")
    sheet = centre.desk.query(registry.unit, unit_id=units["102"])
    assert sheet.open_fen == shown(bench).open_fen
    centre.desk.execute(vehicles.add, unit_id=units["102"], plate="粤B99999")
    rest(qtbot, bench)
    assert [row.plate for row in shown(bench).detail.vehicles] == ["粤B·99999"]
