"""F4 at the counter: months ahead, with the offer that is made for them (domain.md W09)."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.domain.prepay_offers import OfferKind, PrepayOffer
from propdesk.services import billing_ahead_choices, counter_account, drawers, prices_offers
from propdesk.ui.counter.screen import CounterScreen
from propdesk.ui.shell.workbench import Workbench
from propdesk.verify import verify
from tests.builders import World
from tests.ui.charged import Charged, charged
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.keys import press
from tests.ui.windows import child, rest, workbench_at

YEAR_AND_TWO = PrepayOffer(OfferKind.FREE_MONTHS, 12, 2)


@pytest.fixture
def estate(centre: World) -> Charged:
    return charged(centre)


@pytest.fixture
def bench(qtbot: QtBot, centre: World, estate: Charged) -> Iterator[Workbench]:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(drawers.open_shift, float_fen=0)
    with workbench_at(qtbot, desk, "counter") as shown:
        yield shown


def offer(estate: Charged, code: str = "PROPERTY", terms: PrepayOffer = YEAR_AND_TWO) -> bytes:
    return estate.desk.execute(
        prices_offers.add_offer,
        item_id=estate.items[code],
        terms=terms,
        valid_from=date(2026, 12, 1),
        valid_to=date(2026, 12, 31),
    )


def show(qtbot: QtBot, bench: Workbench, estate: Charged) -> None:
    screen = bench.current
    assert isinstance(screen, CounterScreen)
    screen.presenter.open_unit(estate.units["101"])
    rest(qtbot, bench)


def hint(bench: Workbench) -> QPushButton:
    button = child(bench, "counter-offers")
    assert isinstance(button, QPushButton)
    return button


def quoted() -> str:
    words = opened("ahead").findChild(QLabel, "ahead-quote")
    assert isinstance(words, QLabel)
    return words.text()


def test_an_offer_is_told_when_the_account_opens_and_charged_by_key(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    offer(estate)
    show(qtbot, bench, estate)
    assert hint(bench).isVisible()
    assert "Pay 12 months, get 2 free" in hint(bench).text()
    press(Qt.Key.Key_F4)
    rest(qtbot, bench)
    dialog = opened("ahead")
    rest(qtbot, bench)
    assert "2026-12 to 2028-01" in quoted()
    monthly = 21033  # 89.50 m² at 2.35 yuan, half up
    assert f"{monthly * 12 / 100:,.2f}" in quoted()
    assert f"{monthly * 2 / 100:,.2f} less than" in quoted()
    agree(qtbot, bench, dialog)
    assert not is_open("ahead")
    unit = estate.units["101"]
    account = estate.desk.query(counter_account.account, unit_id=unit)
    assert account.open_fen == monthly * 12
    screen = bench.current
    assert isinstance(screen, CounterScreen)
    assert len(screen.presenter.state.lines) == 12
    assert verify(estate.desk).ok


def test_months_without_an_offer_are_charged_as_they_are(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    show(qtbot, bench, estate)
    assert not hint(bench).isVisible()
    press(Qt.Key.Key_F4)
    rest(qtbot, bench)
    dialog = opened("ahead")
    enter(dialog, what="PROPERTY:", months="3")
    rest(qtbot, bench)
    assert "2026-12 to 2027-02" in quoted()
    agree(qtbot, bench, dialog)
    account = estate.desk.query(counter_account.account, unit_id=estate.units["101"])
    assert [line.period for line in account.lines] == ["2026-12", "2027-01", "2027-02"]


def test_a_lifetime_is_not_charged_ahead(qtbot: QtBot, bench: Workbench, estate: Charged) -> None:
    show(qtbot, bench, estate)
    press(Qt.Key.Key_F4)
    rest(qtbot, bench)
    dialog = opened("ahead")
    enter(dialog, what="PROPERTY:", months="61")
    agree(qtbot, bench, dialog)
    assert "From 1 to 60 months" in faults(dialog)[0]
    dialog.reject()


def test_only_offers_of_today_and_items_known_ahead_are_told(
    centre: World, estate: Charged
) -> None:
    offer(estate)
    ask = billing_ahead_choices.choices
    found = centre.desk.query(ask, unit_id=estate.units["101"])
    assert [(choice.code, len(choice.offers)) for choice in found] == [("PROPERTY", 1)]
    centre.clock.advance(days=30)
    later = centre.desk.query(ask, unit_id=estate.units["101"])
    assert [choice.offers for choice in later] == [()]
