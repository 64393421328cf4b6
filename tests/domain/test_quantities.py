"""Exact quantities as text."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.quantities import (
    InvalidQuantityError,
    fraction_text,
    parse_scaled,
    price_text,
    scaled_text,
)


@pytest.mark.parametrize(
    ("text", "places", "scaled"),
    [
        ("89.5", 2, 8950),
        ("89.50", 2, 8950),
        ("８９．５", 2, 8950),
        ("1,234.5", 2, 123450),
        ("0.5283", 6, 528_300),
        (".5", 2, 50),
        ("7.", 2, 700),
        ("-3.2", 3, -3200),
        ("2.350000000", 6, 2_350_000),
        ("0", 0, 0),
    ],
)
def test_a_number_is_kept_exactly(text: str, places: int, scaled: int) -> None:
    assert parse_scaled(text, places) == scaled


@pytest.mark.parametrize(
    "text", ["", ".", "-", "1.005", "1e3", "12,34", "abc", "1 2", "5²", "9" * 13, "nan", "٣"]
)
def test_more_decimals_or_other_signs_are_refused_not_rounded(text: str) -> None:
    with pytest.raises(InvalidQuantityError):
        parse_scaled(text, 2)


@given(st.integers(-(10**17), 10**17), st.integers(0, 6))
def test_text_and_quantity_are_one(value: int, places: int) -> None:
    text = scaled_text(value, places)
    if len(text.lstrip("-").split(".")[0]) <= 12:
        assert parse_scaled(text, places) == value


def test_prices_show_at_least_two_decimals() -> None:
    assert [price_text(p) for p in (2_350_000, 528_300, 3_000_000)] == ["2.35", "0.5283", "3.00"]


def test_fractions_show_as_decimals_where_these_are_exact() -> None:
    assert fraction_text(Fraction(179, 2)) == "89.5"
    assert fraction_text(Fraction(15, 31)) == "15/31"
