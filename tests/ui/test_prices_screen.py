"""Prices through the real window: an item, a checked formula, who pays (domain.md W08)."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.fee_terms import FeeBasis
from propdesk.services import prices, prices_payers, prices_standards
from propdesk.ui.prices.formula_dialog import PriceDialog
from propdesk.ui.prices.presenter import NoRoomsError, rooms_in
from propdesk.ui.prices.screen import PricesScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui.charged import Charged, charged
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.dumps import dump
from tests.ui.keys import CONTROL, SHIFT, press
from tests.ui.windows import rest, workbench_at

TODAY = date(2026, 12, 5)


@pytest.fixture
def estate(centre: World) -> Charged:
    return charged(centre)


@pytest.fixture
def bench(qtbot: QtBot, estate: Charged) -> Iterator[Workbench]:
    with workbench_at(qtbot, estate.desk, "prices") as made:
        yield made


def screen(bench: Workbench) -> PricesScreen:
    assert isinstance(bench.current, PricesScreen)
    return bench.current


def choose(qtbot: QtBot, bench: Workbench, code: str) -> None:
    table = screen(bench).items
    codes = [item.code for item in table.model.rows]
    table.table.selectRow(codes.index(code))
    rest(qtbot, bench)


def test_an_item_says_how_it_is_charged_and_who_pays(qtbot: QtBot, bench: Workbench) -> None:
    choose(qtbot, bench, "PROPERTY")
    said = dump(screen(bench))
    assert "By area · Gross area" in said
    assert "from 2026-01-01 |  | 2.35 yuan for each m² and month" in said
    assert "3 units pay it today: 1栋: 3 units" in said


def test_an_item_with_a_formula_is_added_priced_and_assigned(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    press(Qt.Key.Key_N, CONTROL)
    dialog = opened("item")
    enter(dialog, code="采暖", name="采暖费", basis="formula")
    agree(qtbot, bench, dialog)
    assert "cannot be a code" in faults(dialog)[0]
    enter(dialog, code="heat")
    agree(qtbot, bench, dialog)
    assert "Next: its price (F7)" in screen(bench).banner.text
    choose(qtbot, bench, "HEAT")
    assert "No price yet" in dump(screen(bench))
    press(Qt.Key.Key_F7)
    priced = opened("price")
    assert isinstance(priced, PriceDialog)
    enter(priced, formula="面积 * 单价 / (人数 - 3)", price="30")
    assert "It divides by zero." in dump(priced)
    agree(qtbot, bench, priced)
    assert "The formula is not saved" in faults(priced)[0]
    enter(priced, formula="面积 * 单价 / 12")
    assert "area 89.5, price 30 → 223.75" in dump(priced)
    agree(qtbot, bench, priced)
    press(Qt.Key.Key_F8)
    assigned = opened("assign")
    enter(assigned, who="some", rooms="")
    agree(qtbot, bench, assigned)
    assert faults(assigned) == ["Type the units, for example 1-101, 1-102."]
    enter(assigned, rooms="1-101、1栋102")
    agree(qtbot, bench, assigned)
    assert "2 units pay it now, 0 changed, 0 kept" in screen(bench).banner.text
    item = next(item for item in estate.desk.query(prices.items) if item.code == "HEAT")
    assert item.basis == FeeBasis.FORMULA
    (standard,) = estate.desk.query(prices_standards.standards, item_id=item.item_id)
    assert (standard.formula, standard.price_micro) == ("面积 * 单价 / 12", 30_000_000)
    paying = estate.desk.query(prices_payers.payers, item_id=item.item_id, on=TODAY)
    assert [row.units for row in paying] == [2]


def test_an_unknown_unit_is_refused_at_its_field(qtbot: QtBot, bench: Workbench) -> None:
    choose(qtbot, bench, "PROPERTY")
    press(Qt.Key.Key_F8)
    dialog = opened("assign")
    enter(dialog, who="some", rooms="1-101 9-999")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“9-999” was not found."]
    dialog.reject()


def test_a_new_price_ends_the_old_one(qtbot: QtBot, bench: Workbench, estate: Charged) -> None:
    choose(qtbot, bench, "PROPERTY")
    press(Qt.Key.Key_F7)
    dialog = opened("price")
    enter(dialog, price="2.5", valid_from="2027-1-1")
    agree(qtbot, bench, dialog)
    found = estate.desk.query(prices_standards.standards, item_id=estate.items["PROPERTY"])
    assert [(one.price_micro, one.valid_to) for one in found] == [
        (2_350_000, date(2026, 12, 31)),
        (2_500_000, None),
    ]


def test_a_shared_cost_takes_no_price(qtbot: QtBot, bench: Workbench) -> None:
    choose(qtbot, bench, "LIFT")
    press(Qt.Key.Key_F7)
    assert not is_open("price")
    assert "A shared cost has no price" in screen(bench).banner.text


def test_the_late_fee_is_off_until_the_contract_allows_it(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    choose(qtbot, bench, "PROPERTY")
    assert "No late fee" in dump(screen(bench))
    press(Qt.Key.Key_F4)
    dialog = opened("late-fee")
    enter(dialog, enabled="on", rate="5", grace="10", cap="50")
    agree(qtbot, bench, dialog)
    assert "the rate lies from 0 to 1 % a day" in faults(dialog)[0]
    enter(dialog, rate="0.03")
    agree(qtbot, bench, dialog)
    assert "Late fee 0.03 % a day after 10 days, at most 50 % of the sum" in dump(screen(bench))


def test_a_unit_pays_no_more_after_a_day(qtbot: QtBot, bench: Workbench, estate: Charged) -> None:
    choose(qtbot, bench, "PROPERTY")
    press(Qt.Key.Key_F8, SHIFT)
    dialog = opened("unassign")
    enter(dialog, rooms="1-101", last_day="昨天")
    agree(qtbot, bench, dialog)
    paying = estate.desk.query(prices_payers.payers, item_id=estate.items["PROPERTY"], on=TODAY)
    assert [row.units for row in paying] == [2]


def test_a_name_changes_and_an_item_ends(qtbot: QtBot, bench: Workbench, estate: Charged) -> None:
    choose(qtbot, bench, "CARD")
    press(Qt.Key.Key_F6)
    dialog = opened("item")
    enter(dialog, name="门禁卡工本费")
    agree(qtbot, bench, dialog)
    assert "门禁卡工本费" in dump(screen(bench))
    press(Qt.Key.Key_Delete)
    agree(qtbot, bench, opened("question"))
    assert "CARD" not in [item.code for item in estate.desk.query(prices.items)]
    assert "CARD" not in dump(screen(bench).items)


@pytest.mark.parametrize(
    ("text", "rooms"),
    [
        ("1-101", ["1-101"]),
        ("1-101, 1-102；1-103", ["1-101", "1-102", "1-103"]),
        (" 1栋101 、\n2#302 ", ["1栋101", "2#302"]),
    ],
)
def test_units_are_typed_as_people_list_them(text: str, rooms: list[str]) -> None:
    assert rooms_in(text) == rooms


def test_no_unit_at_all_is_refused() -> None:
    with pytest.raises(NoRoomsError):
        rooms_in(" 、 ")
