"""Fee items without a window: the list, the chosen one's prices and payers, the acts on them."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import WHOLE_BP, AreaKind, FeeBasis, Proration
from propdesk.domain.ids import BuildingId, FeeItemId, UnitId
from propdesk.domain.late_fees import LateFeePolicy
from propdesk.domain.money import RoundingMode
from propdesk.domain.periods import Period
from propdesk.domain.prepay_offers import OfferKind, PrepayOffer
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services import (
    counter_account,
    estate_lists,
    prices,
    prices_offers,
    prices_payers,
    prices_standards,
    prices_units,
)
from propdesk.services.estate_lists import BuildingRow
from propdesk.services.prices import ItemDraft, ItemRow
from propdesk.services.prices_offers import OfferRow
from propdesk.services.prices_payers import PayersRow
from propdesk.services.prices_standards import PriceChange, StandardDraft, StandardRow
from propdesk.services.prices_units import Assignment, FeeTermsOfUnit
from propdesk.ui.kit.runner import Cancellable, Runner

ALL_UNITS, SOME_UNITS = "all", "some"
KEEP, REPLACE = "keep", "replace"
ON, OFF = "on", "off"
_BETWEEN_ROOMS = re.compile(r"[\s,，、;；]+")


class NoRoomsError(DomainError):
    """It must be said which units are meant."""

    sentence = QT_TRANSLATE_NOOP("prices", "Type the units, for example 1-101, 1-102.")


@dataclass(frozen=True)
class PricesState:
    """What is shown; prices and payers belong to the chosen item."""

    items: Sequence[ItemRow] = ()
    buildings: Sequence[BuildingRow] = ()
    chosen: FeeItemId | None = None
    standards: Sequence[StandardRow] = ()
    payers: Sequence[PayersRow] = ()

    @property
    def item(self) -> ItemRow | None:
        """The chosen item."""
        return next((item for item in self.items if item.item_id == self.chosen), None)


class PricesPresenter:
    """Holds the item that is looked at."""

    def __init__(self, desk: Desk, runner: Runner, show: Callable[[PricesState], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._asked: Cancellable | None = None
        self.state = PricesState()

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def this_month(self) -> date:
        """Return the first day of the month: from then on new things usually count."""
        return Period.of(self.today()).first_day

    def look(self) -> None:
        """Ask for items and buildings, and again for what the chosen item costs."""
        self._runner.look(partial(_seen, self._desk), self._on_seen)
        self._look_closer()

    def choose(self, item_id: FeeItemId | None) -> None:
        """Show an item's prices and payers."""
        if item_id == self.state.chosen:
            return
        self.state = replace(self.state, chosen=item_id, standards=(), payers=())
        self._show(self.state)
        self._look_closer()

    def add(self, values: Mapping[str, Any]) -> Callable[[], FeeItemId]:
        """Return the act of adding an item."""
        draft = draft_of(values, str(values["code"]))
        return partial(self._desk.execute, prices.add_item, draft=draft)

    def change(self, item: ItemRow, values: Mapping[str, Any]) -> Callable[[], None]:
        """Return the act of changing an item."""
        draft = draft_of(values, item.code)
        return partial(self._desk.execute, prices.change_item, item_id=item.item_id, draft=draft)

    def end(self, item: ItemRow) -> Callable[[], None]:
        """Return the act of charging an item no more."""
        return partial(self._desk.execute, prices.end_item, item_id=item.item_id)

    def late_fee(self, item: ItemRow, values: Mapping[str, Any]) -> Callable[[], None]:
        """Return the act of saying what lateness costs."""
        return partial(_set_late_fee, self._desk, item.item_id, dict(values))

    def price(self, item: ItemRow, values: Mapping[str, Any]) -> Callable[[], PriceChange]:
        """Return the act of giving an item a price from a day on."""
        draft = StandardDraft(
            price_micro=values["price"],
            valid_from=values["valid_from"],
            name=values["name"],
            formula=values.get("formula", ""),
            vacancy_discount_bp=values["vacancy"],
        )
        return partial(
            self._desk.execute, prices_standards.change_price, item_id=item.item_id, draft=draft
        )

    def withdraw(self, standard: StandardRow) -> Callable[[], None]:
        """Return the act of taking back a price entered by mistake."""
        return partial(
            self._desk.execute,
            prices_standards.withdraw_standard,
            standard_id=standard.standard_id,
        )

    def assign(self, item: ItemRow, values: Mapping[str, Any]) -> Callable[[], Assignment]:
        """Return the act of letting units pay an item."""
        return partial(_assign, self._desk, item.item_id, dict(values))

    def unassign(self, item: ItemRow, values: Mapping[str, Any]) -> Callable[[], int]:
        """Return the act of letting units pay an item for the last time."""
        return partial(_unassign, self._desk, item.item_id, dict(values))

    def offers(self, item: ItemRow, then: Callable[[list[OfferRow]], None]) -> None:
        """Ask for an item's offers."""
        work = partial(self._desk.query, prices_offers.offers, item_id=item.item_id)
        self._runner.look(work, then)

    def make_offer(self, item: ItemRow, values: Mapping[str, Any]) -> Callable[[], bytes]:
        """Return the act of making an offer."""
        return partial(_make_offer, self._desk, item.item_id, dict(values))

    def end_offer(self, offer: OfferRow, last_day: date) -> Callable[[], None]:
        """Return the act of making an offer for the last time on a day."""
        return partial(
            self._desk.execute,
            prices_offers.end_offer,
            offer_id=offer.offer_id,
            last_day=last_day,
        )

    def _look_closer(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        if self.state.chosen is not None:
            work = partial(_closer, self._desk, self.state.chosen)
            self._asked = self._runner.look(work, self._on_closer)

    def _on_seen(self, seen: tuple[list[ItemRow], Sequence[BuildingRow]]) -> None:
        self.state = replace(self.state, items=seen[0], buildings=seen[1])
        self._show(self.state)

    def _on_closer(self, seen: tuple[list[StandardRow], list[PayersRow]]) -> None:
        self.state = replace(self.state, standards=seen[0], payers=seen[1])
        self._show(self.state)


def draft_of(values: Mapping[str, Any], code: str) -> ItemDraft:
    """Return the item a form's values describe."""
    return ItemDraft(
        code=code,
        name=values["name"],
        basis=FeeBasis(values["basis"]),
        area_kind=AreaKind(values["area_kind"]),
        cycle_months=values["cycle_months"],
        proration=Proration(values["proration"]),
        rounding=RoundingMode(values["rounding"]),
        rounding_unit=int(values["rounding_unit"]),
        due_days=values["due_days"],
        months_later=int(values["months_later"]),
    )


def price_on(standards: Sequence[StandardRow], day: date) -> list[StandardRow]:
    """Return the prices that count on a day."""
    return [standard for standard in standards if day in standard.days]


def rooms_in(text: str) -> list[str]:
    """Return the units named in a text; NoRoomsError for none."""
    rooms = [part for part in _BETWEEN_ROOMS.split(text) if part]
    if not rooms:
        raise NoRoomsError(field="rooms")
    return rooms


def _seen(desk: Desk) -> tuple[list[ItemRow], Sequence[BuildingRow]]:
    return desk.query(prices.items), desk.query(estate_lists.buildings)


def _closer(desk: Desk, item_id: FeeItemId) -> tuple[list[StandardRow], list[PayersRow]]:
    today = local_date(desk.clock.now())
    standards = desk.query(prices_standards.standards, item_id=item_id)
    return standards, desk.query(prices_payers.payers, item_id=item_id, on=today)


def _set_late_fee(desk: Desk, item_id: FeeItemId, values: Mapping[str, Any]) -> None:
    policy = LateFeePolicy(
        enabled=values["enabled"] == ON,
        grace_days=values["grace"],
        daily_rate_ppm=values["rate"],
        cap_bp=values["cap"] * WHOLE_BP // 100,
    )
    desk.execute(prices.set_late_fee, item_id=item_id, policy=policy)


def _make_offer(desk: Desk, item_id: FeeItemId, values: Mapping[str, Any]) -> bytes:
    kind = OfferKind(values["kind"])
    is_free = kind is OfferKind.FREE_MONTHS
    free, percent = (values["free"] or 0, 0) if is_free else (0, values["percent"] or 0)
    return desk.execute(
        prices_offers.add_offer,
        item_id=item_id,
        terms=PrepayOffer(kind, values["paid"], free, percent),
        valid_from=values["valid_from"],
        valid_to=values["valid_to"],
    )


def _assign(desk: Desk, item_id: FeeItemId, values: Mapping[str, Any]) -> Assignment:
    terms = FeeTermsOfUnit(
        valid_from=values["valid_from"],
        valid_to=values["valid_to"],
        standard_name=values["standard"],
        multiplier_milli=values["multiplier"],
    )
    who: str = values["who"]
    units = _units(desk, values["rooms"]) if who == SOME_UNITS else None
    building = None if who in (ALL_UNITS, SOME_UNITS) else BuildingId(bytes.fromhex(who))
    return desk.execute(
        prices_units.assign,
        item_id=item_id,
        terms=terms,
        units=units,
        building=building,
        replace=values["replace"] == REPLACE,
    )


def _unassign(desk: Desk, item_id: FeeItemId, values: Mapping[str, Any]) -> int:
    return desk.execute(
        prices_units.unassign,
        item_id=item_id,
        units=_units(desk, values["rooms"]),
        last_day=values["last_day"],
    )


def _units(desk: Desk, text: str) -> list[UnitId]:
    try:
        return [desk.query(counter_account.find_unit, text=room) for room in rooms_in(text)]
    except DomainError as error:
        error.field = "rooms"
        raise
