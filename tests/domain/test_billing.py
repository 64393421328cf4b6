"""What one charge amounts to, for every basis of a fee."""

from datetime import date
from fractions import Fraction
from math import floor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.billing import (
    BasisChangedError,
    BillingSubject,
    ChargeTooLargeError,
    InvalidSubjectError,
    MissingAreaError,
    MissingUsageError,
    NotChargeableError,
    SharedCostError,
    Usage,
    calculate,
)
from propdesk.domain.calculations import follows
from propdesk.domain.fee_terms import (
    AreaKind,
    FeeBasis,
    FeeStandard,
    FeeTerms,
    MissingStandardError,
    OverlappingStandardsError,
    Proration,
)
from propdesk.domain.formulas import FormulaFailedError
from propdesk.domain.money import RoundingMode
from propdesk.domain.periods import DayRange, Period
from propdesk.domain.proration import Occupancy
from tests.soak import examples

DECEMBER = Period(2026, 12)
LONG_AGO = date(2020, 1, 1)
HOME = BillingSubject(unit="1-101", area=8950, inner_area=7160, people=3, floor=8)


def standard(
    basis: FeeBasis = FeeBasis.AREA,
    price: int = 2_350_000,
    first: date = LONG_AGO,
    last: date | None = None,
    **terms: Any,
) -> FeeStandard:
    return FeeStandard(FeeTerms(item="FEE", basis=basis, price_micro=price, **terms), first, last)


def fen(*standards: FeeStandard, subject: BillingSubject = HOME, usage: Usage | None = None) -> int:
    calculation = calculate(standards, subject, DECEMBER, usage)
    assert follows(calculation)
    return calculation.amount_fen


def home(**changes: Any) -> BillingSubject:
    return BillingSubject(**{"unit": "1-101", "area": 8950, **changes})


def used(units: str) -> Usage:
    return Usage(int(Fraction(units) * 10**6), DayRange(date(2026, 11, 26), date(2026, 12, 25)))


def test_the_property_fee_is_area_times_price_times_months() -> None:
    assert fen(standard()) == 21_033  # 210.325 half up
    assert fen(standard(cycle_months=3)) == 63_098  # 630.975, rounded once


def test_an_area_fee_takes_the_area_it_names() -> None:
    assert fen(standard(area_kind=AreaKind.INNER)) == 16_826


@pytest.mark.parametrize(
    ("multiplier", "amount"), [(1000, 15_000), (2000, 30_000), (1500, 22_500), (0, 0)]
)
def test_a_flat_fee_is_the_price_times_the_units_multiplier(multiplier: int, amount: int) -> None:
    parking = standard(FeeBasis.FLAT, 150_000_000)
    assert fen(parking, subject=home(multiplier_milli=multiplier)) == amount


@pytest.mark.parametrize(
    ("units", "amount"), [("50.5", 2668), ("0", 0), ("0.009", 0), ("0.0095", 1), ("2020", 106_717)]
)
def test_a_meter_fee_is_usage_times_price(units: str, amount: int) -> None:
    power = standard(FeeBasis.METER, 528_300)
    assert fen(power, usage=used(units)) == amount


def test_a_meters_multiplier_is_in_its_usage_and_not_counted_twice() -> None:
    power = standard(FeeBasis.METER, 1_000_000)
    assert fen(power, subject=home(multiplier_milli=2000), usage=used("10")) == 1000


def test_a_per_use_fee_is_uses_times_price() -> None:
    assert fen(standard(FeeBasis.PER_USE, 30_000_000), usage=used("3")) == 9000


def test_a_price_change_between_two_readings_spreads_the_usage_by_day() -> None:
    old = standard(FeeBasis.METER, 500_000, LONG_AGO, date(2026, 12, 5))
    new = standard(FeeBasis.METER, 600_000, date(2026, 12, 6))
    assert fen(old, new, usage=used("30")) == 500 + 1200


@pytest.mark.parametrize(
    ("mode", "unit", "amount"),
    [
        (RoundingMode.HALF_UP, 1, 21_033),
        (RoundingMode.HALF_EVEN, 1, 21_032),
        (RoundingMode.DOWN, 1, 21_032),
        (RoundingMode.UP, 1, 21_033),
        (RoundingMode.HALF_UP, 10, 21_030),
        (RoundingMode.UP, 100, 21_100),
        (RoundingMode.DOWN, 100, 21_000),
    ],
)
def test_a_line_is_rounded_once_by_its_mode_and_unit(
    mode: RoundingMode, unit: int, amount: int
) -> None:
    assert fen(standard(rounding=mode, unit_fen=unit)) == amount


@pytest.mark.parametrize(
    ("rule", "amount"),
    [
        (Proration.BY_DAY, 10_855),  # 210.325 × 16/31
        (Proration.THIRTY_DAYS, 11_217),  # 210.325 × 16/30
        (Proration.HALF_MONTH, 21_033),
        (Proration.FULL_MONTH, 21_033),
    ],
)
def test_who_moves_in_on_the_sixteenth_pays_by_the_items_rule(rule: Proration, amount: int) -> None:
    moved_in = Occupancy(chargeable=DayRange(date(2026, 12, 16), date.max))
    assert fen(standard(proration=rule), subject=home(occupancy=moved_in)) == amount


def test_a_price_that_changes_inside_the_month_is_charged_by_day() -> None:
    old = standard(last=date(2026, 12, 10))
    new = standard(price=2_600_000, first=date(2026, 12, 11))
    assert fen(old, new) == 22_548  # 89.5 × (2.35 × 10 + 2.60 × 21) / 31


@pytest.mark.parametrize(
    ("last_empty", "discount", "amount"),
    [
        (date(2026, 12, 31), 3000, 14_723),
        (date(2026, 12, 10), 3000, 18_997),
        (date(2026, 12, 31), 10_000, 0),
        (date(2026, 12, 31), 0, 21_033),
    ],
)
def test_empty_days_are_discounted(last_empty: date, discount: int, amount: int) -> None:
    empty = Occupancy(vacant=(DayRange(LONG_AGO, last_empty),))
    assert fen(standard(vacancy_discount_bp=discount), subject=home(occupancy=empty)) == amount


@pytest.mark.parametrize(
    ("formula", "amount"),
    [
        ("建筑面积×单价", 21_033),
        ("area*price*months", 21_033),
        ("套内面积×单价+人数×5", 18_326),
        ("if(楼层>7, area*0.5, area*0.3)", 4475),
        ("50", 5000),
    ],
)
def test_a_formula_gives_the_amount_in_yuan(formula: str, amount: int) -> None:
    assert fen(standard(FeeBasis.FORMULA, formula=formula)) == amount


@pytest.mark.parametrize("formula", ["area*price", "area*price*months", "area*price*days/31"])
def test_a_formula_is_prorated_once_whether_it_names_time_or_not(formula: str) -> None:
    moved_in = Occupancy(chargeable=DayRange(date(2026, 12, 16), date.max))
    item = standard(FeeBasis.FORMULA, formula=formula)
    assert fen(item, subject=home(occupancy=moved_in)) == 10_855


def test_a_formula_with_usage_is_not_prorated() -> None:
    tiered = standard(
        FeeBasis.FORMULA, 3_000_000, formula="if(usage>10, 10*price+(usage-10)*5, usage*price)"
    )
    moved_in = Occupancy(chargeable=DayRange(date(2026, 12, 16), date.max))
    assert fen(tiered, subject=home(occupancy=moved_in), usage=used("12")) == 4000


def test_a_formula_meets_a_price_change_by_day() -> None:
    old = standard(FeeBasis.FORMULA, last=date(2026, 12, 10), formula="area*price*months")
    new = standard(FeeBasis.FORMULA, 2_600_000, date(2026, 12, 11), formula="area*price*months")
    assert fen(old, new) == 22_548


@pytest.mark.parametrize(
    "formula", ["usage*2", "area/(floor-8)", "price-100", "area*prise", "area*", ""]
)
def test_a_formula_that_fails_charges_nothing_and_names_the_unit(formula: str) -> None:
    with pytest.raises(FormulaFailedError) as refused:
        fen(standard(FeeBasis.FORMULA, formula=formula))
    assert refused.value.values["unit"] == "1-101"


def test_an_unknown_head_count_is_not_taken_for_zero() -> None:
    with pytest.raises(FormulaFailedError):
        fen(standard(FeeBasis.FORMULA, formula="people*5+10"), subject=home())


@pytest.mark.parametrize("kind", AreaKind)
def test_a_unit_without_its_area_is_named_and_not_charged_zero(kind: AreaKind) -> None:
    with pytest.raises(MissingAreaError):
        fen(standard(area_kind=kind), subject=BillingSubject(unit="1-101"))


@pytest.mark.parametrize("basis", [FeeBasis.METER, FeeBasis.PER_USE])
def test_a_metered_item_without_a_reading_is_refused(basis: FeeBasis) -> None:
    with pytest.raises(MissingUsageError):
        fen(standard(basis))


def test_a_negative_usage_is_refused() -> None:
    with pytest.raises(InvalidSubjectError):
        fen(standard(FeeBasis.METER), usage=used("-1"))


def test_a_unit_outside_its_chargeable_days_is_not_charged() -> None:
    later = Occupancy(chargeable=DayRange(date(2027, 1, 1), date.max))
    with pytest.raises(NotChargeableError):
        fen(standard(), subject=home(occupancy=later))


@pytest.mark.parametrize(
    ("standards", "day"),
    [
        ([], "2026-12-01"),
        ([standard(first=date(2027, 1, 1))], "2026-12-01"),
        ([standard(last=date(2026, 12, 30))], "2026-12-31"),
        (
            [standard(last=date(2026, 12, 10)), standard(first=date(2026, 12, 12))],
            "2026-12-11",
        ),
    ],
)
def test_a_day_without_a_price_refuses_the_charge(standards: list[FeeStandard], day: str) -> None:
    with pytest.raises(MissingStandardError) as refused:
        fen(*standards)
    assert refused.value.values["day"] == day


def test_days_that_are_not_charged_need_no_price() -> None:
    moved_in = Occupancy(chargeable=DayRange(date(2026, 12, 16), date.max))
    assert fen(standard(first=date(2026, 12, 16)), subject=home(occupancy=moved_in)) == 10_855


def test_two_prices_on_one_day_refuse_the_charge() -> None:
    with pytest.raises(OverlappingStandardsError):
        fen(standard(), standard(first=date(2026, 12, 31)))


def test_the_basis_does_not_change_inside_a_charge() -> None:
    old = standard(FeeBasis.FLAT, last=date(2026, 12, 10))
    with pytest.raises(BasisChangedError):
        fen(old, standard(first=date(2026, 12, 11)))


def test_a_shared_cost_is_not_charged_unit_by_unit() -> None:
    with pytest.raises(SharedCostError):
        fen(standard(FeeBasis.SHARED))


def test_a_charge_beyond_all_money_is_refused() -> None:
    with pytest.raises(ChargeTooLargeError):
        fen(standard(price=10**14), subject=home(area=10**9))


@pytest.mark.parametrize("change", ["area", "inner_area", "multiplier_milli", "people"])
def test_figures_of_a_unit_are_never_negative(change: str) -> None:
    with pytest.raises(InvalidSubjectError):
        home(**{change: -1})


def by_hand(area: int, prices: dict[date, int], empty: range, discount: int) -> int:
    """Add up December day by day: each costs 1/31 of its price, less the discount if empty."""
    total = Fraction(0)
    for number in range(1, 32):
        day = date(2026, 12, number)
        price = prices[max(start for start in prices if start <= day)]
        rest = 10_000 - discount if number in empty else 10_000
        total += Fraction(area * price * rest, 10**6 * 31 * 10_000)
    return floor(total + Fraction(1, 2))


@examples(1000, 50_000)
@given(
    area=st.integers(1, 10**7),
    prices=st.dictionaries(st.integers(2, 31), st.integers(0, 10**8), max_size=3),
    empty=st.tuples(st.integers(1, 31), st.integers(1, 31)),
    discount=st.integers(0, 10_000),
)
def test_a_month_costs_what_its_days_cost_one_by_one(
    area: int, prices: dict[int, int], empty: tuple[int, int], discount: int
) -> None:
    dated = {LONG_AGO: 2_350_000} | {date(2026, 12, day): prices[day] for day in sorted(prices)}
    lasts = [*(date.fromordinal(day.toordinal() - 1) for day in list(dated)[1:]), None]
    standards = [
        standard(price=price, first=first, last=last, vacancy_discount_bp=discount)
        for (first, price), last in zip(dated.items(), lasts, strict=True)
    ]
    vacant = DayRange(date(2026, 12, min(empty)), date(2026, 12, max(empty)))
    subject = home(area=area, occupancy=Occupancy(vacant=(vacant,)))
    expected = by_hand(area, dated, range(min(empty), max(empty) + 1), discount)
    assert fen(*standards, subject=subject) == expected >= 0


@examples(500, 20_000)
@given(st.sets(st.integers(2, 31), max_size=5), st.integers(1, 10**7), st.integers(0, 10**9))
def test_cutting_a_month_at_an_equal_price_changes_nothing(
    cuts: set[int], area: int, price: int
) -> None:
    firsts = [LONG_AGO, *(date(2026, 12, day) for day in sorted(cuts))]
    lasts = [*(date.fromordinal(day.toordinal() - 1) for day in firsts[1:]), None]
    pieces = [
        standard(price=price, first=first, last=last)
        for first, last in zip(firsts, lasts, strict=True)
    ]
    subject = home(area=area)
    assert fen(*pieces, subject=subject) == fen(standard(price=price), subject=subject)
