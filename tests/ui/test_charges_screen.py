"""A unit's charges through the real window: how reckoned, adjusted, voided, a use charged."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.periods import Period
from propdesk.services import charges_list
from propdesk.ui.charges.screen import ChargesScreen
from propdesk.ui.shell.workbench import Workbench
from propdesk.verify import verify
from tests.builders import World
from tests.ui.charged import Charged, charged
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.dumps import dump
from tests.ui.keys import ENTER, press, type_text
from tests.ui.windows import rest, workbench_at


@pytest.fixture
def estate(centre: World) -> Charged:
    made = charged(centre)
    for month in (10, 11):
        made.bill(Period(2026, month))
    return made


@pytest.fixture
def bench(qtbot: QtBot, estate: Charged) -> Iterator[Workbench]:
    with workbench_at(qtbot, estate.desk, "charges") as made:
        yield made


def screen(bench: Workbench) -> ChargesScreen:
    assert isinstance(bench.current, ChargesScreen)
    return bench.current


def open_unit(qtbot: QtBot, bench: Workbench, text: str) -> None:
    """Type and press Enter at once, as quick clerks do."""
    type_text(text)
    press(ENTER)
    rest(qtbot, bench)


def rows_of(estate: Charged) -> list[charges_list.ChargeRow]:
    return estate.desk.query(charges_list.of_unit, unit_id=estate.units["101"])


def test_a_quick_enter_opens_the_household_and_shows_how_it_was_reckoned(
    qtbot: QtBot, bench: Workbench
) -> None:
    open_unit(qtbot, bench, "wxm")
    said = dump(screen(bench))
    assert "charges-unit: 1-101" in said
    assert "89.50 m² × 2.35 × 1 month = 210.33" in said
    assert "Open 420.66 yuan" in said


def test_nothing_found_is_said(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "zzzz")
    assert "Nothing found" in dump(screen(bench))


def test_an_amount_is_changed_with_a_reason_and_the_story_tells_it(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    open_unit(qtbot, bench, "1-101")
    press(Qt.Key.Key_F6)
    dialog = opened("adjust")
    enter(dialog, amount="150")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["“Reason” must be filled in."]
    enter(dialog, reason="漏水减免")
    agree(qtbot, bench, dialog)
    assert not is_open("adjust")
    assert rows_of(estate)[0].due_fen == 15000
    assert "-60.33 by admin: 漏水减免" in dump(screen(bench))
    assert verify(estate.desk).ok


def test_an_amount_below_nothing_is_refused_at_its_field(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    open_unit(qtbot, bench, "1-101")
    press(Qt.Key.Key_F6)
    dialog = opened("adjust")
    enter(dialog, amount="-1", reason="错")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["The charge cannot be reduced by more than it is."]
    dialog.reject()
    assert rows_of(estate)[0].due_fen == 21033


def test_a_voided_charge_leaves_what_is_open_but_stays_in_the_full_list(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    open_unit(qtbot, bench, "1-101")
    press(Qt.Key.Key_F7)
    dialog = opened("void-charge")
    enter(dialog, reason="重复出账")
    agree(qtbot, bench, dialog)
    assert len(screen(bench).page.rows.model.rows) == 1
    screen(bench).presenter.show_all(is_all=True)
    assert [row.is_void for row in screen(bench).page.rows.model.rows] == [True, False]
    screen(bench).page.rows.table.selectRow(0)
    assert "voided by admin: 重复出账" in dump(screen(bench))


def test_a_use_is_charged_at_its_price(qtbot: QtBot, bench: Workbench, estate: Charged) -> None:
    open_unit(qtbot, bench, "1-101")
    press(Qt.Key.Key_F8)
    rest(qtbot, bench)
    dialog = opened("use")
    enter(dialog, quantity="0", note="卡号 12")
    agree(qtbot, bench, dialog)
    assert "must be above zero" in faults(dialog)[0]
    enter(dialog, quantity="2")
    agree(qtbot, bench, dialog)
    assert rows_of(estate)[0].due_fen == 5000
    assert rows_of(estate)[0].item == "门禁卡"


def test_another_desk_s_charge_appears_by_itself(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    open_unit(qtbot, bench, "1-101")
    estate.bill(Period(2026, 12))
    rest(qtbot, bench)
    assert len(screen(bench).page.rows.model.rows) == 3
