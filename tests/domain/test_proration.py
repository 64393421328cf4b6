"""Charging by day: slices of a month and of a usage."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.fee_terms import FeeBasis, FeeStandard, FeeTerms, Proration
from propdesk.domain.periods import DayRange, Period
from propdesk.domain.proration import (
    Occupancy,
    Slice,
    month_slices,
    share_of_month,
    usage_slices,
)
from tests.soak import examples

DECEMBER = Period(2026, 12)


def standard(
    first: date,
    last: date | None = None,
    *,
    price: int = 2_000_000,
    rule: Proration = Proration.BY_DAY,
    vacancy: int = 0,
) -> FeeStandard:
    terms = FeeTerms(
        item="PROPERTY",
        basis=FeeBasis.AREA,
        price_micro=price,
        proration=rule,
        vacancy_discount_bp=vacancy,
    )
    return FeeStandard(terms, first, last)


def total(slices: list[Slice]) -> Fraction:
    return sum((Fraction(*piece.share) for piece in slices), Fraction(0))


@pytest.mark.parametrize(
    ("rule", "charged", "of", "share"),
    [
        (Proration.BY_DAY, 16, 31, (16, 31)),
        (Proration.BY_DAY, 15, 30, (15, 30)),
        (Proration.BY_DAY, 28, 28, (1, 1)),
        (Proration.THIRTY_DAYS, 16, 31, (16, 30)),
        (Proration.THIRTY_DAYS, 30, 31, (1, 1)),
        (Proration.THIRTY_DAYS, 27, 28, (27, 30)),
        (Proration.THIRTY_DAYS, 28, 28, (1, 1)),
        (Proration.HALF_MONTH, 1, 31, (1, 2)),
        (Proration.HALF_MONTH, 15, 31, (1, 2)),
        (Proration.HALF_MONTH, 16, 31, (1, 1)),
        (Proration.FULL_MONTH, 1, 31, (1, 1)),
    ],
)
def test_a_part_of_a_month_costs_what_the_rule_says(
    rule: Proration, charged: int, of: int, share: tuple[int, int]
) -> None:
    assert share_of_month(rule, charged, of) == share


def test_who_moves_in_on_the_sixteenth_pays_sixteen_days_of_december() -> None:
    occupancy = Occupancy(chargeable=DayRange(date(2026, 12, 16), date.max))
    (piece,) = month_slices([standard(date(2020, 1, 1))], occupancy, [DECEMBER])
    assert piece.share == (16, 31)


def test_a_price_that_changes_inside_the_month_is_charged_by_day_on_either_side() -> None:
    standards = [
        standard(date(2020, 1, 1), date(2026, 12, 10)),
        standard(date(2026, 12, 11), price=3_000_000),
    ]
    slices = month_slices(standards, Occupancy(), [DECEMBER])
    assert [(len(s.days), s.terms.price_micro, s.share) for s in slices] == [
        (10, 2_000_000, (10, 31)),
        (21, 3_000_000, (21, 31)),
    ]


def test_only_the_days_a_unit_stands_empty_are_discounted() -> None:
    occupancy = Occupancy(vacant=(DayRange(date(2026, 11, 1), date(2026, 12, 20)),))
    slices = month_slices([standard(date(2020, 1, 1), vacancy=3000)], occupancy, [DECEMBER])
    assert [(s.discount_bp, s.share) for s in slices] == [(3000, (20, 31)), (0, (11, 31))]


def test_vacancy_without_a_discount_cuts_nothing() -> None:
    occupancy = Occupancy(vacant=(DayRange(date(2026, 12, 5), date(2026, 12, 20)),))
    (piece,) = month_slices([standard(date(2020, 1, 1))], occupancy, [DECEMBER])
    assert piece.share == (1, 1)


def test_whole_months_of_a_quarter_are_counted_whole() -> None:
    (piece,) = month_slices([standard(date(2020, 1, 1))], Occupancy(), DECEMBER.run(3))
    assert piece.share == (3, 1)
    assert piece.days == DayRange(date(2026, 12, 1), date(2027, 2, 28))


def test_a_unit_not_yet_handed_over_has_no_slice() -> None:
    occupancy = Occupancy(chargeable=DayRange(date(2027, 1, 1), date.max))
    assert month_slices([standard(date(2020, 1, 1))], occupancy, [DECEMBER]) == []


@examples(1000, 20_000)
@given(
    rule=st.sampled_from(Proration),
    changes=st.sets(st.dates(date(2026, 11, 2), date(2027, 1, 31)), max_size=4),
    moved=st.tuples(st.integers(0, 90), st.integers(0, 90)),
    empty=st.tuples(st.integers(0, 90), st.integers(0, 20)),
)
def test_slices_add_up_to_the_whole_whatever_cuts_them(
    rule: Proration, changes: set[date], moved: tuple[int, int], empty: tuple[int, int]
) -> None:
    start = date(2026, 11, 1)
    firsts = [start, *sorted(changes)]
    lasts = [*(day - timedelta(days=1) for day in firsts[1:]), None]
    standards = [
        standard(first, last, price=10**6 + index, rule=rule, vacancy=100)
        for index, (first, last) in enumerate(zip(firsts, lasts, strict=True))
    ]
    chargeable = DayRange(start + timedelta(days=min(moved)), start + timedelta(days=max(moved)))
    vacant = DayRange(start + timedelta(days=empty[0]), start + timedelta(days=empty[0] + empty[1]))
    months = Period(2026, 11).run(3)
    pieces = month_slices(standards, Occupancy(chargeable, (vacant,)), months)
    whole = month_slices([standard(start, rule=rule)], Occupancy(chargeable), months)
    assert total(pieces) == total(whole)
    assert sum(len(piece.days) for piece in pieces) == sum(len(piece.days) for piece in whole)


@given(st.sets(st.dates(date(2026, 11, 26), date(2026, 12, 25)), max_size=4))
def test_shares_of_a_usage_add_up_to_all_of_it(changes: set[date]) -> None:
    days = DayRange(date(2026, 11, 26), date(2026, 12, 25))
    firsts = [date(2020, 1, 1), *sorted(changes)]
    lasts = [*(day - timedelta(days=1) for day in firsts[1:]), None]
    standards = [
        standard(first, last, price=index)
        for index, (first, last) in enumerate(zip(firsts, lasts, strict=True))
    ]
    assert total(usage_slices(standards, Occupancy(), days)) == 1
