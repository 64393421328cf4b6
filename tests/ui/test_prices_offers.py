"""Offers for paying ahead, kept through the prices screen (交N送M, domain.md W09)."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.domain.prepay_offers import OfferKind, PrepayOffer
from propdesk.services import prices_offers
from propdesk.ui.prices.offers_dialog import OffersDialog
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui.charged import Charged, charged
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.keys import CONTROL, press
from tests.ui.test_prices_screen import choose
from tests.ui.windows import rest, workbench_at


@pytest.fixture
def estate(centre: World) -> Charged:
    return charged(centre)


@pytest.fixture
def bench(qtbot: QtBot, estate: Charged) -> Iterator[Workbench]:
    with workbench_at(qtbot, estate.desk, "prices") as made:
        yield made


def offers_of(qtbot: QtBot, bench: Workbench) -> OffersDialog:
    choose(qtbot, bench, "PROPERTY")
    press(Qt.Key.Key_G, CONTROL)
    rest(qtbot, bench)
    dialog = opened("offers")
    assert isinstance(dialog, OffersDialog)
    return dialog


def told(dialog: OffersDialog) -> list[str]:
    return [offer.text for offer in dialog.table.model.rows]


def test_an_offer_is_made_seen_and_ended(qtbot: QtBot, bench: Workbench, estate: Charged) -> None:
    dialog = offers_of(qtbot, bench)
    assert told(dialog) == []
    dialog.add.click()
    enter(opened("offer"), paid="12", free="2", valid_from="2026-12-01")
    agree(qtbot, bench, opened("offer"))
    rest(qtbot, bench)
    assert told(dialog) == ["Pay 12 months, get 2 free"]
    dialog.add.click()
    enter(opened("offer"), kind="percent", paid="6", percent="5", valid_to="2026-12-31")
    agree(qtbot, bench, opened("offer"))
    rest(qtbot, bench)
    assert told(dialog) == ["5 % off from 6 months", "Pay 12 months, get 2 free"]
    kept = estate.desk.query(prices_offers.offers, item_id=estate.items["PROPERTY"])
    assert [row.terms for row in kept] == [
        PrepayOffer(OfferKind.PERCENT, 6, 0, 500),
        PrepayOffer(OfferKind.FREE_MONTHS, 12, 2),
    ]
    dialog.finish.click()
    enter(opened("offer-end"), last_day="2026-12-20")
    agree(qtbot, bench, opened("offer-end"))
    rest(qtbot, bench)
    days = estate.desk.query(
        prices_offers.offers, item_id=estate.items["PROPERTY"], on=date(2026, 12, 21)
    )
    assert [row.terms.paid_months for row in days] == [6]
    dialog.close_button.click()
    assert not is_open("offers")


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ({"paid": "12"}, "Say what is given: months free, or a percentage off."),
        ({"paid": "0", "free": "2"}, "An offer asks for at least one paid month"),
        ({"paid": "6", "kind": "percent", "percent": "101"}, "takes off from 0 to 100 %"),
    ],
)
def test_an_offer_of_nothing_or_of_too_much_is_refused(
    qtbot: QtBot, bench: Workbench, typed: dict[str, str], fault: str
) -> None:
    offers_of(qtbot, bench).add.click()
    dialog = opened("offer")
    enter(dialog, **typed)
    agree(qtbot, bench, dialog)
    assert fault in faults(dialog)[0]
    dialog.reject()
    opened("offers").close()


def test_whoever_may_not_change_prices_makes_no_offer(
    qtbot: QtBot, centre: World, estate: Charged
) -> None:
    with workbench_at(qtbot, centre.as_role(Role.COLLECTOR), "prices") as bench:
        dialog = offers_of(qtbot, bench)
        assert not dialog.add.isVisible()
        assert not dialog.finish.isVisible()
        dialog.close_button.click()
