"""Snapshots: what was reckoned can be read again and reckoned again."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.billing import BillingSubject, Usage, calculate
from propdesk.domain.calculations import (
    Calculation,
    ReadingSpan,
    SharedBy,
    calculation_from,
    follows,
    snapshot_text,
)
from propdesk.domain.fee_terms import FeeBasis, FeeStandard, FeeTerms
from propdesk.domain.money import RoundingMode
from propdesk.domain.periods import DayRange, Period
from propdesk.domain.proration import Occupancy
from propdesk.domain.shared_costs import SharingUnit, split_pool

DECEMBER = Period(2026, 12)
TERMS = FeeTerms(item="PROPERTY", basis=FeeBasis.AREA, price_micro=2_350_000)
HOME = BillingSubject(unit="1-101", area=8950)


def property_fee(terms: FeeTerms = TERMS, subject: BillingSubject = HOME) -> Calculation:
    return calculate([FeeStandard(terms, date(2020, 1, 1))], subject, DECEMBER)


def test_a_plain_charge_keeps_a_short_snapshot() -> None:
    text = snapshot_text(property_fee())
    assert text == (
        '{"amount_fen":21033,"basis":"area","steps":[{"first":"2026-12-01","last":"2026-12-31",'
        '"price_micro":2350000,"quantity_micro":89500000}]}'
    )


def test_a_changed_amount_does_not_follow_from_its_snapshot() -> None:
    assert follows(property_fee())
    assert not follows(msgspec.structs.replace(property_fee(), amount_fen=21_034))


def test_a_share_may_be_rounded_either_way_but_not_further() -> None:
    (_, part), *_ = split_pool(10_000, SharedBy.COUNT, [SharingUnit(name) for name in "abc"])
    assert part.amount_fen == 3334
    assert follows(msgspec.structs.replace(part, amount_fen=3333))
    assert not follows(msgspec.structs.replace(part, amount_fen=3335))


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"amount_fen":"1","basis":"area"}'])
def test_a_text_that_is_no_snapshot_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"Invalid|missing|Expected|truncated"):
        calculation_from(text)


def test_readings_are_kept_with_a_metered_charge() -> None:
    terms = replace(TERMS, basis=FeeBasis.METER)
    days = DayRange(date(2026, 12, 1), date(2026, 12, 31))
    usage = Usage(10_000_000, days, (ReadingSpan(5000, 15_000),))
    charge = calculate([FeeStandard(terms, date(2020, 1, 1))], HOME, DECEMBER, usage)
    assert calculation_from(snapshot_text(charge)).readings == usage.readings


@given(
    st.sampled_from([FeeBasis.AREA, FeeBasis.FLAT, FeeBasis.FORMULA]),
    st.integers(0, 10**9),
    st.sampled_from(RoundingMode),
    st.sampled_from([1, 10, 100]),
    st.integers(1, 31),
)
def test_every_calculation_survives_storing_and_follows_from_it(
    basis: FeeBasis, price: int, mode: RoundingMode, unit: int, moved_in: int
) -> None:
    terms = FeeTerms(
        item="FEE",
        basis=basis,
        price_micro=price,
        rounding=mode,
        unit_fen=unit,
        formula="area*price/7",
        cycle_months=2,
    )
    chargeable = DayRange(date(2026, 12, moved_in), date.max)
    charge = property_fee(terms, replace(HOME, occupancy=Occupancy(chargeable)))
    stored = calculation_from(snapshot_text(charge))
    assert stored == charge
    assert follows(stored)
    assert charge.amount_fen % unit == 0
