"""The colour map is worked by keys, says in letters what it shows in colours, and leads on."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.ids import BuildingId, UnitId
from propdesk.domain.permissions import Role
from propdesk.services.building_map import MapUnit
from propdesk.ui.building_map.arranging import Cell, neighbour, plan
from propdesk.ui.building_map.marks import Mark, letter, marks_of
from propdesk.ui.building_map.screen import BuildingMapScreen
from propdesk.ui.counter.screen import CounterScreen
from propdesk.ui.kit.theme import current_look
from propdesk.ui.registry.screen import RegistryScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui.dumps import unnamed
from tests.ui.estate import settle
from tests.ui.keys import CONTROL, ENTER, press
from tests.ui.windows import child, rest, workbench_at


def unit(
    room: str, *, building: int = 1, entrance: str = "", floor: int | None = None, fen: int = 0
) -> MapUnit:
    identity = UnitId(f"{building}-{entrance}-{room}".encode())
    named = BuildingId(bytes([building]))
    code, name = f"{building}-{room}", f"{building}栋"
    return MapUnit(
        identity, code, named, name, entrance, room, floor, fen, None, is_decorating=False,
        is_ended=False,
    )  # fmt: skip


def places(units: Sequence[MapUnit], columns: int = 40) -> dict[str, tuple[int, int]]:
    return {cell.unit.unit: (cell.column, cell.line) for cell in plan(units, columns).cells}


def test_the_highest_floor_stands_above_and_entrances_stand_side_by_side() -> None:
    shown = [
        unit("101", entrance="1"),
        unit("102", entrance="1"),
        unit("1601", entrance="1"),
        unit("201", entrance="2"),
    ]
    assert places(shown) == {"1-1601": (1, 1), "1-201": (3, 2), "1-101": (1, 3), "1-102": (2, 3)}


def test_buildings_stand_side_by_side_as_far_as_they_fit() -> None:
    shown = [unit(f"10{n}", building=b) for b in (1, 2, 3) for n in (1, 2)]
    wide, narrow = places(shown, 40), places(shown, 7)
    assert (wide["1-101"], wide["2-101"], wide["3-101"]) == ((1, 1), (5, 1), (9, 1))
    assert (narrow["2-101"], narrow["3-101"]) == ((5, 1), (1, 4))


def test_units_without_a_floor_stand_below_in_lines() -> None:
    shown = [unit("101"), *(unit(f"P-{n}") for n in range(13))]
    where = places(shown)
    assert where["1-P-0"] == (1, 2)
    assert where["1-P-12"] == (1, 3)


def test_arrows_go_to_the_nearest_and_stop_at_the_edge() -> None:
    cells = plan([unit("101"), unit("102"), unit("103"), unit("201"), unit("301")], 40).cells
    by = {cell.unit.unit: cell for cell in cells}

    def step(start: str, across: int, down: int) -> str:
        found: Cell = neighbour(cells, by[start], across, down)
        return found.unit.unit

    assert step("1-101", 1, 0) == "1-102"
    assert step("1-103", 1, 0) == "1-103"
    assert step("1-103", 0, -1) == "1-201"
    assert step("1-301", 0, 1) == "1-201"


def test_every_mark_has_a_letter_of_its_own() -> None:
    assert len({letter(mark) for mark in Mark}) == len(Mark)
    assert marks_of(unit("101", fen=5)) == (Mark.OWING,)
    assert marks_of(unit("101")) == (Mark.PAID,)
    working = unit("101", fen=5)._replace(is_decorating=True)
    assert marks_of(working) == (Mark.OWING, Mark.DECORATING)
    assert marks_of(unit("101")._replace(is_waiting=True)) == (Mark.WAITING,)


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """The map of four units, three of which owe."""
    settle(centre)
    with workbench_at(qtbot, centre.as_role(Role.COLLECTOR), "building_map") as opened:
        yield opened


def screen(bench: Workbench) -> BuildingMapScreen:
    shown = bench.current
    assert isinstance(shown, BuildingMapScreen)
    return shown


def test_enter_opens_the_counter_on_the_unit(qtbot: QtBot, bench: Workbench) -> None:
    current = screen(bench).grid.current
    assert current is not None
    assert current.unit == "1-201"  # the first of the highest floor
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right)
    press(ENTER)
    rest(qtbot, bench)
    counter = bench.current
    assert isinstance(counter, CounterScreen)
    assert counter.presenter.state.account is not None
    assert counter.presenter.state.account.unit == "1-102"


def test_control_enter_opens_the_register(qtbot: QtBot, bench: Workbench) -> None:
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Home)
    press(ENTER, CONTROL)
    rest(qtbot, bench)
    register = bench.current
    assert isinstance(register, RegistryScreen)
    assert register.search.text() == "1-201"


def test_the_next_that_owes_is_one_key_away(bench: Workbench) -> None:
    seen = []
    for _ in range(3):
        press(Qt.Key.Key_F4)
        current = screen(bench).grid.current
        assert current is not None
        seen.append(current.unit)
    assert set(seen) == {"1-101", "1-102", "1-202"}


def test_the_legend_counts_and_lights(bench: Workbench) -> None:
    owing = child(bench, "building-map-owing")
    assert isinstance(owing, QPushButton)
    assert owing.text().startswith("O owes 3 (")
    owing.click()
    assert owing.isChecked()
    child(bench, "building-map-paid").setFocus()
    paid = child(bench, "building-map-paid")
    assert isinstance(paid, QPushButton)
    paid.click()
    assert not owing.isChecked()


def test_colours_are_drawn_and_everything_has_a_name(bench: Workbench) -> None:
    shown = screen(bench)
    picture = shown.grid.viewport().grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, min(picture.height(), 160), 3)
    }
    tokens = current_look().tokens
    assert {QColor(tokens.danger_ground).name(), QColor(tokens.success_ground).name()} <= colours
    assert unnamed(shown) == []
    assert shown.grid.accessibleDescription().startswith("1-201 · ")
