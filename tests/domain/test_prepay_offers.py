"""Offers for paying ahead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.money import RoundingMode
from propdesk.domain.prepay_offers import (
    InvalidOfferError,
    NegativeChargeError,
    OfferKind,
    PrepayOffer,
    months_covered,
    quote,
)
from tests.soak import examples

TWELVE_AND_TWO = PrepayOffer(OfferKind.FREE_MONTHS, paid_months=12, free_months=2)
FIVE_PERCENT = PrepayOffer(OfferKind.PERCENT, paid_months=12, discount_bp=500)


@pytest.mark.parametrize(("paid", "covered"), [(11, 11), (12, 14), (23, 25), (24, 28)])
def test_twelve_months_paid_bring_two_free(paid: int, covered: int) -> None:
    assert months_covered(paid, TWELVE_AND_TWO) == covered


@pytest.mark.parametrize(
    ("months", "free"), [(11, 0), (12, 0), (13, 1), (14, 2), (15, 2), (26, 2), (28, 4)]
)
def test_free_months_follow_the_paid_ones_that_earned_them(months: int, free: int) -> None:
    offered = quote([21_033] * months, TWELVE_AND_TWO)
    assert offered.discount_fen == 21_033 * free
    assert offered.due_fen == 21_033 * (months - free)


def test_the_free_months_are_the_thirteenth_and_fourteenth_at_their_own_price() -> None:
    amounts = list(range(1, 15))
    assert quote(amounts, TWELVE_AND_TWO).discounts_fen == (*[0] * 12, 13, 14)


def test_a_percentage_is_rounded_once_and_spread_exactly() -> None:
    offered = quote([3333] * 12, FIVE_PERCENT)
    assert offered.discount_fen == 2000  # 1999.8
    assert sum(offered.discounts_fen) == 2000


def test_too_few_months_earn_no_percentage() -> None:
    assert quote([3333] * 11, FIVE_PERCENT).discount_fen == 0


@pytest.mark.parametrize(
    ("paid", "free", "discount"), [(0, 0, 0), (1, 0, 10_001), (1, 0, -1), (1, -1, 0)]
)
def test_offers_over_the_whole_or_for_nothing_are_refused(
    paid: int, free: int, discount: int
) -> None:
    with pytest.raises(InvalidOfferError):
        PrepayOffer(OfferKind.PERCENT, paid, free, discount)


def test_a_negative_month_is_refused() -> None:
    with pytest.raises(NegativeChargeError):
        quote([100, -1], FIVE_PERCENT)


offers = st.builds(
    PrepayOffer,
    st.sampled_from(OfferKind),
    paid_months=st.integers(1, 24),
    free_months=st.integers(0, 24),
    discount_bp=st.integers(0, 10_000),
    rounding=st.sampled_from(RoundingMode),
)


@examples(1000, 20_000)
@given(st.lists(st.integers(0, 10**9), max_size=40), offers)
def test_no_month_is_discounted_below_zero_and_the_parts_add_up(
    amounts: list[int], offer: PrepayOffer
) -> None:
    offered = quote(amounts, offer)
    assert all(0 <= off <= fen for off, fen in zip(offered.discounts_fen, amounts, strict=True))
    assert offered.due_fen + sum(offered.discounts_fen) == sum(amounts)
    assert offered.due_fen >= 0
