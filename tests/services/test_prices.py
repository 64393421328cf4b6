"""Fee items, dated prices, offers, and who pays what (domain.md W08, P03)."""

from datetime import date

import pytest
from sqlalchemy import select

from propdesk.domain.due_dates import InvalidDueRuleError
from propdesk.domain.errors import DomainError, NotFoundError, PermissionDeniedError
from propdesk.domain.fee_terms import FeeBasis, InvalidTermsError, OverlappingStandardsError
from propdesk.domain.formulas import FormulaRefusedError
from propdesk.domain.late_fees import InvalidLateFeePolicyError, LateFeePolicy
from propdesk.domain.periods import Period, ReversedRangeError
from propdesk.domain.permissions import Role
from propdesk.domain.prepay_offers import OfferKind, PrepayOffer
from propdesk.models.estate import Unit
from propdesk.services import prices, prices_offers, prices_standards, prices_units
from propdesk.services.prices import ItemDraft
from propdesk.services.prices_standards import (
    EffectiveDateNeededError,
    NotPricedError,
    StandardDraft,
    StandardGapError,
)
from propdesk.services.prices_units import (
    Assignment,
    FeeTermsOfUnit,
    InvalidMultiplierError,
    UnknownStandardError,
)
from tests.builders import World
from tests.services.billing_world import NEW_YEAR, YUAN, Estate, estate


@pytest.fixture
def homes(centre: World) -> Estate:
    """A centre with people who bill."""
    return estate(centre)


def draft(**changed: object) -> ItemDraft:
    """Return a flat fee item with some fields changed."""
    values: dict[str, object] = {"code": "LIFT", "name": "电梯费", "basis": FeeBasis.FLAT}
    return ItemDraft(**{**values, **changed})  # type: ignore[arg-type]  # a table of fields


def test_prices_are_changed_by_finance_never_by_those_who_collect(homes: Estate) -> None:
    with pytest.raises(PermissionDeniedError):
        homes.world.as_role(Role.COLLECTOR).execute(prices.add_item, draft=draft())
    homes.finance.execute(prices.add_item, draft=draft())


def test_a_fee_item_is_found_by_its_code_however_it_is_typed(homes: Estate) -> None:
    homes.finance.execute(prices.add_item, draft=draft(code=" lift ", due_days=20))
    (item,) = homes.finance.query(prices.items)
    assert (item.code, item.name, item.due_days, item.is_active) == ("LIFT", "电梯费", 20, True)
    assert item.late_fee.enabled is False
    with pytest.raises(prices.ItemCodeTakenError):
        homes.finance.execute(prices.add_item, draft=draft(code="LIFT"))


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code": "电梯"}, prices.InvalidItemCodeError),
        ({"code": ""}, prices.InvalidItemCodeError),
        ({"code": "A" * 17}, prices.InvalidItemCodeError),
        ({"name": "  "}, prices.NameNeededError),
        ({"cycle_months": 0}, InvalidTermsError),
        ({"rounding_unit": 0}, InvalidTermsError),
        ({"due_days": 400}, InvalidDueRuleError),
    ],
)
def test_a_fee_item_is_checked_before_it_is_saved(
    homes: Estate, changed: dict[str, object], error: type[DomainError]
) -> None:
    with pytest.raises(error):
        homes.finance.execute(prices.add_item, draft=draft(**changed))
    assert homes.finance.query(prices.items) == []


def test_what_was_charged_keeps_its_basis_and_cycle(homes: Estate) -> None:
    homes.units("101")
    item = homes.item(code="LIFT", basis=FeeBasis.FLAT)
    homes.finance.execute(prices.change_item, item_id=item, draft=draft(cycle_months=3))
    homes.assign(item)
    homes.bill("LIFT", Period(2026, 10))
    with pytest.raises(prices.ItemChargedError):
        homes.finance.execute(prices.change_item, item_id=item, draft=draft(cycle_months=1))
    homes.finance.execute(
        prices.change_item, item_id=item, draft=draft(name="电梯运行费", cycle_months=3)
    )
    assert [row.name for row in homes.finance.query(prices.items)] == ["电梯运行费"]


def test_an_ended_item_frees_its_code_and_is_not_billed(homes: Estate) -> None:
    homes.units("101")
    item = homes.item()
    homes.assign(item)
    homes.finance.execute(prices.end_item, item_id=item)
    with pytest.raises(NotFoundError):
        homes.bill()
    homes.item()
    listed = homes.finance.query(prices.items, with_ended=True)
    assert [row.is_active for row in listed] == [True, False]


def test_a_late_fee_is_off_until_it_is_set_and_can_be_turned_off(homes: Estate) -> None:
    item = homes.item()
    policy = LateFeePolicy(enabled=True, grace_days=5, daily_rate_ppm=300, cap_bp=5000)
    homes.finance.execute(prices.set_late_fee, item_id=item, policy=policy)
    assert homes.finance.query(prices.items)[0].late_fee == policy
    homes.finance.execute(prices.set_late_fee, item_id=item, policy=LateFeePolicy())
    assert homes.finance.query(prices.items)[0].late_fee.enabled is False
    with pytest.raises(InvalidLateFeePolicyError):
        homes.finance.execute(
            prices.set_late_fee, item_id=item, policy=LateFeePolicy(enabled=True, cap_bp=1250)
        )


def test_a_price_without_an_effective_date_is_refused(homes: Estate) -> None:
    item = homes.item()
    nowhen = StandardDraft(price_micro=YUAN, valid_from=None)
    with pytest.raises(EffectiveDateNeededError):
        homes.finance.execute(prices_standards.add_standard, item_id=item, draft=nowhen)
    with pytest.raises(EffectiveDateNeededError):
        homes.finance.execute(prices_standards.change_price, item_id=item, draft=nowhen)


@pytest.mark.parametrize(
    ("first", "last", "name", "error"),
    [
        (date(2026, 6, 1), None, "", OverlappingStandardsError),
        (date(2025, 6, 1), date(2026, 1, 1), "", OverlappingStandardsError),
        (date(2025, 6, 1), date(2025, 5, 31), "", ReversedRangeError),
        (date(2025, 6, 1), date(2025, 12, 31), "", None),
        (date(2026, 6, 1), None, "shop", None),
    ],
)
def test_prices_of_one_name_never_overlap(
    homes: Estate, first: date, last: date | None, name: str, error: type[DomainError] | None
) -> None:
    item = homes.item()
    new = StandardDraft(price_micro=YUAN, valid_from=first, valid_to=last, name=name)
    if error is None:
        homes.finance.execute(prices_standards.add_standard, item_id=item, draft=new)
        return
    with pytest.raises(error):
        homes.finance.execute(prices_standards.add_standard, item_id=item, draft=new)
    assert len(homes.finance.query(prices_standards.standards, item_id=item)) == 1


def test_a_new_price_ends_the_old_one_the_day_before_and_says_what_keeps_the_old(
    homes: Estate,
) -> None:
    homes.units("101", "102")
    item = homes.item()
    homes.assign(item)
    homes.bill(period=Period(2026, 12))
    new = StandardDraft(price_micro=3 * YUAN, valid_from=date(2026, 12, 10))
    change = homes.finance.execute(prices_standards.change_price, item_id=item, draft=new)
    assert change.charged_before == 2
    old, _ = homes.finance.query(prices_standards.standards, item_id=item)
    assert old.valid_to == date(2026, 12, 9)
    assert homes.income() == 2 * 21033


def test_a_charged_day_never_loses_its_price(homes: Estate) -> None:
    homes.units("101")
    item = homes.item()
    homes.assign(item)
    homes.bill(period=Period(2026, 11))
    (standard,) = homes.finance.query(prices_standards.standards, item_id=item)
    with pytest.raises(StandardGapError) as refused:
        homes.finance.execute(
            prices_standards.end_standard,
            standard_id=standard.standard_id,
            last_day=date(2026, 11, 20),
        )
    assert refused.value.values["day"] == "2026-11-21"
    with pytest.raises(StandardGapError):
        homes.finance.execute(prices_standards.withdraw_standard, standard_id=standard.standard_id)
    short = StandardDraft(
        price_micro=YUAN, valid_from=date(2026, 11, 5), valid_to=date(2026, 11, 9)
    )
    with pytest.raises(StandardGapError):
        homes.finance.execute(prices_standards.change_price, item_id=item, draft=short)
    homes.finance.execute(
        prices_standards.end_standard,
        standard_id=standard.standard_id,
        last_day=date(2026, 11, 30),
    )


def test_a_price_entered_by_mistake_is_withdrawn_before_it_is_charged(homes: Estate) -> None:
    item = homes.item()
    (wrong,) = homes.finance.query(prices_standards.standards, item_id=item)
    homes.finance.execute(prices_standards.withdraw_standard, standard_id=wrong.standard_id)
    homes.price(item, 3 * YUAN)
    prices_now = homes.finance.query(prices_standards.standards, item_id=item)
    assert [row.price_micro for row in prices_now] == [3 * YUAN]


@pytest.mark.parametrize(
    "formula", ["", "area *", "area / 0", "0 * area", "area - 1000", "areas * price"]
)
def test_a_formula_that_could_fail_or_always_charges_nothing_is_not_saved(
    homes: Estate, formula: str
) -> None:
    item = homes.finance.execute(prices.add_item, draft=draft(code="WASTE", basis=FeeBasis.FORMULA))
    with pytest.raises(FormulaRefusedError):
        homes.price(item, YUAN, formula=formula)
    assert homes.finance.query(prices_standards.standards, item_id=item) == []


@pytest.mark.parametrize(("price", "vacancy"), [(-1, 0), (YUAN, 10001), (YUAN, -1)])
def test_a_price_below_zero_or_a_discount_over_100_percent_is_refused(
    homes: Estate, price: int, vacancy: int
) -> None:
    item = homes.item()
    with pytest.raises(InvalidTermsError):
        homes.price(item, price, name="wrong", vacancy_discount_bp=vacancy)


def test_a_shared_cost_has_no_price(homes: Estate) -> None:
    item = homes.item(code="PUMP", basis=FeeBasis.SHARED)
    with pytest.raises(NotPricedError):
        homes.price(item, YUAN)


def test_all_units_are_assigned_in_one_act_and_keep_terms_of_their_own(homes: Estate) -> None:
    first = homes.units("101", "102")
    homes.units("101", building="2")
    item = homes.item()
    homes.assign(item, first[:1], multiplier_milli=2000)
    terms = FeeTermsOfUnit(valid_from=NEW_YEAR)
    done = homes.finance.execute(prices_units.assign, item_id=item, terms=terms)
    assert done == Assignment(added=2, changed=0, kept=1)
    (fee,) = homes.finance.query(prices_units.unit_fees, unit_id=first[0])
    assert (fee.code, fee.multiplier_milli) == ("PROPERTY", 2000)
    assert homes.bill().total_fen == 4 * 21033 - 1  # 420.65 for two times, rounded once


def test_new_terms_follow_the_old_ones_from_their_first_day(homes: Estate) -> None:
    (unit,) = homes.units("101")
    item = homes.item()
    homes.assign(item)
    double = FeeTermsOfUnit(valid_from=date(2026, 7, 1), multiplier_milli=2000)
    for expected in (Assignment(0, 1, 0), Assignment(0, 0, 1)):
        done = homes.finance.execute(
            prices_units.assign, item_id=item, terms=double, units=[unit], replace=True
        )
        assert done == expected
    spans = homes.finance.query(prices_units.unit_fees, unit_id=unit)
    assert [(row.valid_from, row.valid_to) for row in spans] == [
        (NEW_YEAR, date(2026, 6, 30)),
        (date(2026, 7, 1), None),
    ]


def test_a_unit_that_stops_paying_is_billed_to_its_last_day(homes: Estate) -> None:
    (unit,) = homes.units("101")
    item = homes.item(basis=FeeBasis.FLAT, price_micro=31 * YUAN)
    homes.assign(item)
    for _ in range(2):
        homes.finance.execute(
            prices_units.unassign, item_id=item, units=[unit], last_day=date(2026, 12, 10)
        )
    assert homes.bill().total_fen == 1000


@pytest.mark.parametrize(
    ("terms", "error"),
    [
        (FeeTermsOfUnit(valid_from=None), EffectiveDateNeededError),
        (
            FeeTermsOfUnit(valid_from=NEW_YEAR, multiplier_milli=0),
            InvalidMultiplierError,
        ),
        (FeeTermsOfUnit(valid_from=NEW_YEAR, standard_name="x"), UnknownStandardError),
        (FeeTermsOfUnit(valid_from=NEW_YEAR, valid_to=date(2025, 1, 1)), ReversedRangeError),
    ],
)
def test_what_a_unit_pays_is_checked_before_it_is_saved(
    homes: Estate, terms: FeeTermsOfUnit, error: type[DomainError]
) -> None:
    homes.units("101")
    item = homes.item()
    with pytest.raises(error):
        homes.finance.execute(prices_units.assign, item_id=item, terms=terms)


def test_offers_are_listed_for_the_days_they_are_made_on(homes: Estate) -> None:
    item = homes.item()
    year = PrepayOffer(OfferKind.FREE_MONTHS, 12, 1)
    half = PrepayOffer(OfferKind.PERCENT, 6, discount_bp=250)
    for terms, last in ((year, None), (half, date(2026, 3, 31))):
        homes.finance.execute(
            prices_offers.add_offer,
            item_id=item,
            terms=terms,
            valid_from=NEW_YEAR,
            valid_to=last,
        )
    on = homes.finance.query(prices_offers.offers, item_id=item, on=date(2026, 3, 1))
    assert [offer.text for offer in on] == ["2.5 % off from 6 months", "Pay 12 months, get 1 free"]
    later = homes.finance.query(prices_offers.offers, item_id=item, on=date(2026, 4, 1))
    assert [offer.terms for offer in later] == [year]
    homes.finance.execute(
        prices_offers.end_offer, offer_id=later[0].offer_id, last_day=date(2026, 3, 31)
    )
    assert homes.finance.query(prices_offers.offers, item_id=item, on=date(2026, 4, 1)) == []


def test_a_building_is_assigned_in_one_act(homes: Estate) -> None:
    homes.units("101", "102")
    (other,) = homes.units("101", building="2")
    item = homes.item()
    with homes.world.desk.database.read() as connection:
        building = connection.scalars(select(Unit.building_id).where(Unit.id == other)).one()
    terms = FeeTermsOfUnit(valid_from=NEW_YEAR)
    done = homes.finance.execute(prices_units.assign, item_id=item, terms=terms, building=building)
    assert done == Assignment(added=1, changed=0, kept=0)
