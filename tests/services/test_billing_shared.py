"""Shared costs: entered for a period, split so that the parts add up to the fen (W08)."""

from datetime import date

import pytest
from sqlalchemy import select

from propdesk.domain.calculations import SharedBy
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.periods import Period
from propdesk.domain.shared_costs import InvalidPoolError, MissingWeightError
from propdesk.models.charges import ChargeBalance
from propdesk.services import billing, charges, shared_costs
from propdesk.services.billing_shared import MissingCostError, SharesChangedError
from propdesk.services.shared_costs import CostChargedError, CostEnteredError, NotSharedError
from tests.builders import World
from tests.services.billing_world import DECEMBER, Estate, estate


class Pumps:
    """Three homes that share the power of the pumps."""

    def __init__(self, world: World) -> None:
        self.homes: Estate = estate(world)
        self.units: list[UnitId] = self.homes.units("101", "102", "103")
        self.item: FeeItemId = self.homes.item(code="PUMP", basis=FeeBasis.SHARED)
        self.homes.assign(self.item)

    def enter(self, fen: int = 10000, by: SharedBy = SharedBy.COUNT) -> bytes:
        """Enter what December came to."""
        return self.homes.finance.execute(
            shared_costs.enter,
            item_id=self.item,
            period=DECEMBER,
            amount_fen=fen,
            split_by=by,
        )

    def void(self, unit: UnitId) -> None:
        """Void a unit's part."""
        with self.homes.world.desk.database.read() as connection:
            charge = connection.scalars(
                select(ChargeBalance.charge_id).where(
                    ChargeBalance.unit_id == unit, ChargeBalance.is_void.is_(False)
                )
            ).one()
        self.homes.manager.execute(charges.void, charge=charge, reason="again")


@pytest.fixture
def pumps(centre: World) -> Pumps:
    """Three homes that share the power of the pumps."""
    return Pumps(centre)


@pytest.mark.parametrize("fen", [1, 2, 3, 10000, 100001])
def test_the_parts_add_up_to_the_cost(pumps: Pumps, fen: int) -> None:
    pumps.enter(fen)
    billed = pumps.homes.bill("PUMP")
    assert billed.total_fen == fen == pumps.homes.income()
    assert len(billed.skipped) == max(0, 3 - fen)
    assert {one.code for one in billed.skipped} <= {"ZeroAmount"}


def test_a_larger_home_bears_more(pumps: Pumps) -> None:
    pumps.homes.set_unit(pumps.units[2], area=17900)
    pumps.enter(by=SharedBy.AREA)
    pumps.homes.bill("PUMP")
    assert pumps.homes.amounts() == {"1-101": [2500], "1-102": [2500], "1-103": [5000]}


def test_a_home_that_cannot_be_weighed_stops_the_split(pumps: Pumps) -> None:
    pumps.homes.set_unit(pumps.units[2], area=0)
    pumps.enter(by=SharedBy.AREA)
    with pytest.raises(MissingWeightError):
        pumps.homes.finance.execute(billing.draft, item_code="PUMP", period=DECEMBER)


def test_a_home_not_delivered_yet_bears_nothing(pumps: Pumps) -> None:
    pumps.homes.set_unit(pumps.units[2], delivered_on=date(2027, 1, 1))
    pumps.enter()
    billed = pumps.homes.bill("PUMP")
    assert [(one.unit, one.code) for one in billed.skipped] == [("1-103", "NotChargeable")]
    assert pumps.homes.amounts() == {"1-101": [5000], "1-102": [5000]}


def test_a_cost_must_be_entered_before_it_is_split(pumps: Pumps) -> None:
    with pytest.raises(MissingCostError):
        pumps.homes.finance.execute(billing.draft, item_code="PUMP", period=DECEMBER)


def test_one_voided_part_is_billed_again_as_it_was(pumps: Pumps) -> None:
    pumps.enter(10001)
    pumps.homes.bill("PUMP")
    before = pumps.homes.amounts()
    pumps.void(pumps.units[1])
    assert pumps.homes.bill("PUMP").charges == 1
    after = pumps.homes.amounts()
    assert after["1-102"] == before["1-102"] * 2
    assert pumps.homes.income() == 10001


def test_a_part_is_not_billed_again_once_more_homes_share(pumps: Pumps) -> None:
    pumps.enter()
    pumps.homes.bill("PUMP")
    pumps.void(pumps.units[1])
    pumps.homes.assign(pumps.item, pumps.homes.units("101", building="2"))
    with pytest.raises(SharesChangedError):
        pumps.homes.finance.execute(billing.draft, item_code="PUMP", period=DECEMBER)
    for unit in (pumps.units[0], pumps.units[2]):
        pumps.void(unit)
    assert pumps.homes.bill("PUMP").total_fen == 10000
    assert pumps.homes.income() == 10000


def test_a_cost_is_entered_once_and_stays_once_it_is_charged(pumps: Pumps) -> None:
    wrong = pumps.enter(1)
    with pytest.raises(CostEnteredError):
        pumps.enter(2)
    pumps.homes.finance.execute(shared_costs.take_back, cost_id=wrong)
    right = pumps.enter(9000)
    pumps.homes.bill("PUMP")
    with pytest.raises(CostChargedError):
        pumps.homes.finance.execute(shared_costs.take_back, cost_id=right)
    (kept,) = pumps.homes.finance.query(shared_costs.costs, item_id=pumps.item)
    assert (kept.amount_fen, kept.period) == (9000, "2026-12")


@pytest.mark.parametrize(
    ("code", "fen", "error"), [("LIFT", 100, NotSharedError), ("PUMP", 0, InvalidPoolError)]
)
def test_only_a_shared_cost_above_zero_is_entered(
    pumps: Pumps, code: str, fen: int, error: type[DomainError]
) -> None:
    item = pumps.homes.item(code="LIFT") if code == "LIFT" else pumps.item
    with pytest.raises(error):
        pumps.homes.finance.execute(
            shared_costs.enter,
            item_id=item,
            period=Period(2026, 12),
            amount_fen=fen,
            split_by=SharedBy.COUNT,
        )
