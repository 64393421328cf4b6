"""Dated standards of a fee item."""

from datetime import date
from typing import Any

import pytest

from propdesk.domain.fee_terms import (
    FeeBasis,
    FeeStandard,
    FeeTerms,
    InvalidTermsError,
    MissingStandardError,
    OverlappingStandardsError,
    check_standards,
    standard_on,
)
from propdesk.domain.periods import ReversedRangeError


def terms(price_micro: int = 2_350_000, **changes: Any) -> FeeTerms:
    return FeeTerms(item="PROPERTY", basis=FeeBasis.AREA, price_micro=price_micro, **changes)


OLD = FeeStandard(terms(2_000_000), date(2020, 1, 1), date(2026, 6, 30))
NEW = FeeStandard(terms(2_350_000), date(2026, 7, 1))


def test_standards_that_follow_each_other_are_accepted_in_any_order() -> None:
    check_standards([OLD, NEW])
    check_standards([NEW, OLD])


@pytest.mark.parametrize(
    "other",
    [
        FeeStandard(terms(), date(2026, 6, 30)),
        FeeStandard(terms(), date(2019, 1, 1)),
        FeeStandard(terms(), date(2021, 1, 1), date(2021, 1, 1)),
    ],
)
def test_standards_must_not_overlap(other: FeeStandard) -> None:
    with pytest.raises(OverlappingStandardsError):
        check_standards([OLD, other])


def test_a_standard_must_not_end_before_it_begins() -> None:
    with pytest.raises(ReversedRangeError):
        check_standards([FeeStandard(terms(), date(2026, 7, 1), date(2026, 6, 30))])


@pytest.mark.parametrize(
    ("day", "price"),
    [(date(2026, 6, 30), 2_000_000), (date(2026, 7, 1), 2_350_000), (date(2099, 1, 1), 2_350_000)],
)
def test_the_price_of_a_day_is_the_one_valid_on_it(day: date, price: int) -> None:
    assert standard_on(day, [OLD, NEW], "PROPERTY").terms.price_micro == price


def test_a_day_without_a_price_is_refused_and_named() -> None:
    with pytest.raises(MissingStandardError) as refused:
        standard_on(date(2019, 12, 31), [OLD, NEW], "PROPERTY")
    assert refused.value.values == {"item": "PROPERTY", "day": "2019-12-31"}


@pytest.mark.parametrize(
    "changes",
    [
        {"price_micro": -1},
        {"vacancy_discount_bp": 10_001},
        {"vacancy_discount_bp": -1},
        {"unit_fen": 0},
        {"cycle_months": 0},
    ],
)
def test_prices_below_zero_and_discounts_over_the_whole_are_refused(
    changes: dict[str, int],
) -> None:
    with pytest.raises(InvalidTermsError):
        terms(**changes)
