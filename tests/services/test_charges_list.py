"""A unit's charges with their story, and who pays an item (domain.md W08)."""

from datetime import date

import pytest

from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.permissions import Role
from propdesk.services import billing, charges, charges_list, prices_payers, prices_units
from propdesk.services.charges_list import ChargeRow
from propdesk.services.prices_units import FeeTermsOfUnit
from tests import builders
from tests.builders import World
from tests.services.billing_world import DECEMBER, NEW_YEAR, Estate, estate


@pytest.fixture
def town(centre: World) -> Estate:
    return estate(centre)


def billed(town: Estate) -> tuple[UnitId, FeeItemId]:
    (unit,) = town.units("101")
    item = town.item()
    terms = FeeTermsOfUnit(valid_from=NEW_YEAR)
    town.finance.execute(prices_units.assign, item_id=item, terms=terms)
    run = town.finance.execute(billing.draft, item_code="PROPERTY", period=DECEMBER).run_id
    assert run is not None
    town.manager.execute(billing.publish, run_id=run)
    return unit, item


def only(town: Estate, unit: UnitId) -> ChargeRow:
    (row,) = town.finance.query(charges_list.of_unit, unit_id=unit)
    return row


def test_a_charge_tells_how_it_was_reckoned_and_every_change(town: Estate) -> None:
    unit, _ = billed(town)
    row = only(town, unit)
    assert row.explanation == "89.50 m² × 2.35 × 1 month = 210.33"
    assert (row.charged_fen, row.due_fen, row.open_fen, row.changes) == (21033, 21033, 21033, ())
    charge = row.charge_id
    town.manager.execute(charges.adjust, charge=charge, change_fen=-1033, reason="漏水")
    town.manager.execute(charges.void, charge=charge, reason="重复")
    after = only(town, unit)
    assert (after.charged_fen, after.due_fen, after.is_void) == (21033, 0, True)
    assert [(c.change_fen, c.is_void, c.reason, c.actor) for c in after.changes] == [
        (-1033, False, "漏水", "manager"),
        (-20000, True, "重复", "manager"),
    ]


def test_a_charge_taken_over_without_a_snapshot_has_no_explanation(centre: World) -> None:
    (unit,) = centre.desk.execute(builders.add_units)
    item = centre.desk.execute(builders.add_item)
    centre.desk.execute(
        builders.charge, unit_id=unit, item_id=item, amounts=(("2026-11", 5000), ("2026-12", 6000))
    )
    rows = centre.as_role(Role.COLLECTOR).query(charges_list.of_unit, unit_id=unit)
    assert [(row.period, row.explanation) for row in rows] == [("2026-12", ""), ("2026-11", "")]


def test_payers_are_counted_on_their_days_only(town: Estate) -> None:
    unit, item = billed(town)
    new_years_eve = date(2026, 12, 31)
    paying = town.finance.query(prices_payers.payers, item_id=item, on=new_years_eve)
    assert paying == [("1栋", "", 1)]
    last = date(2026, 12, 30)
    town.finance.execute(prices_units.unassign, item_id=item, units=[unit], last_day=last)
    assert town.finance.query(prices_payers.payers, item_id=item, on=new_years_eve) == []
