"""Priced fee items and paying units for the screens of charges, billing, prices and meters."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from propdesk.desk import Desk
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.periods import Period
from propdesk.services import billing, prices, prices_standards, prices_units, search_index
from propdesk.services.prices import ItemDraft
from propdesk.services.prices_standards import StandardDraft
from propdesk.services.prices_units import FeeTermsOfUnit
from tests import builders
from tests.builders import World

NEW_YEAR = date(2026, 1, 1)
ROOMS = ("101", "102", "201")
ITEMS = (
    ("PROPERTY", "物业费", FeeBasis.AREA, 2_350_000),
    ("WATER", "水费", FeeBasis.METER, 4_100_000),
    ("LIFT", "电梯电费", FeeBasis.SHARED, 0),
    ("CARD", "门禁卡", FeeBasis.PER_USE, 25_000_000),
)


@dataclass(frozen=True)
class Charged:
    """The world, its units by room and its items by code."""

    world: World
    units: Mapping[str, UnitId]
    items: Mapping[str, FeeItemId]

    @property
    def desk(self) -> Desk:
        """The desk of somebody with all rights."""
        return self.world.desk

    def bill(self, period: Period, code: str = "PROPERTY") -> None:
        """Draft and publish a run."""
        billed = self.desk.execute(billing.draft, item_code=code, period=period)
        assert billed.run_id is not None
        self.desk.execute(billing.publish, run_id=billed.run_id)


def charged(world: World) -> Charged:
    """Make three units, 1-101 with an owner, that pay three items; cards are charged by use."""
    desk = world.desk
    added = desk.execute(builders.add_units, rooms=ROOMS)
    units = dict(zip(ROOMS, added, strict=True))
    desk.execute(builders.add_owner, unit_id=units["101"], name="王小明")
    desk.execute(search_index.rebuild)
    items = {}
    for code, name, basis, price in ITEMS:
        draft = ItemDraft(code=code, name=name, basis=basis)
        items[code] = desk.execute(prices.add_item, draft=draft)
        if basis != FeeBasis.SHARED:
            standard = StandardDraft(price_micro=price, valid_from=NEW_YEAR)
            desk.execute(prices_standards.add_standard, item_id=items[code], draft=standard)
        if basis != FeeBasis.PER_USE:
            terms = FeeTermsOfUnit(valid_from=NEW_YEAR)
            desk.execute(prices_units.assign, item_id=items[code], terms=terms)
    return Charged(world, units, items)
