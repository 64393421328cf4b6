"""Money: what may be typed, how it is written, exact splitting, rounding and change."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.money import (
    CASH_DENOMINATIONS,
    FEN_COINS,
    MAX_FEN,
    AmountTooLargeError,
    InvalidAmountError,
    RoundingMode,
    TooManyDecimalsError,
    UnusableSharesError,
    change_by_denomination,
    format_yuan,
    parse_yuan,
    round_fraction,
    split_exactly,
)
from tests.soak import examples

DIMES = [(50, 1), (10, 1)]
amounts = st.integers(-MAX_FEN, MAX_FEN)


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("1250", 125000),
        ("1250.00", 125000),
        (".5", 50),
        ("0.5", 50),
        ("12.", 1200),
        ("１２．５", 1250),
        ("12。5", 1250),
        ("１２。５", 1250),
        ("  88.08\u3000", 8808),
        ("¥100", 10000),
        ("￥ 100.10", 10010),
        ("12.3元", 1230),
        ("-12.30", -1230),
        ("－12.3", -1230),
        ("+7", 700),
        ("0", 0),
        ("-0", 0),
        ("007", 700),
        ("12\u200b.5", 1250),
        ("999999999999.99", MAX_FEN),
    ],
)
def test_an_amount_is_read_as_clerks_type_it(typed: str, fen: int) -> None:
    assert parse_yuan(typed) == fen


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", ".", "-", "¥", "元", "1e5", "1E5", "1,2,3", "1,250", "12,5", "1.2.3", "abc"),
        *("5²", "½", "①", "١٢", "--5", "1 2", "1\x002", "0x10", "1_000", "nan", "inf", "十"),
        *("\u202e21", "12\t5", "9" * 10_000 + "x", "{value}", "+ 5 5"),
    ],
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(InvalidAmountError) as refusal:
        parse_yuan(typed, field="tendered")
    assert refusal.value.field == "tendered"
    assert len(str(refusal.value)) < 120


@pytest.mark.parametrize("typed", ["1.005", "0.001", "12.500", ".123"])
def test_more_than_two_decimals_are_refused_never_rounded(typed: str) -> None:
    with pytest.raises(TooManyDecimalsError):
        parse_yuan(typed)


@pytest.mark.parametrize("typed", ["1000000000000", "-1000000000000.00", "9" * 5_000])
def test_an_amount_beyond_the_capitals_is_refused(typed: str) -> None:
    with pytest.raises(InvalidAmountError):
        parse_yuan(typed)
    with pytest.raises(AmountTooLargeError):
        parse_yuan(typed[:20])


@pytest.mark.parametrize(
    ("pasted", "fen"), [("1,409.50", 140950), ("1,234,567", 123456700), ("-1,000.5", -100050)]
)
def test_thousands_commas_are_read_only_where_text_is_pasted(pasted: str, fen: int) -> None:
    assert parse_yuan(pasted, grouped=True) == fen
    with pytest.raises(InvalidAmountError):
        parse_yuan(pasted)


@pytest.mark.parametrize("pasted", ["1,2,3", "12,34.5", ",100", "1,,000", "1000,000"])
def test_wrongly_placed_commas_are_refused_even_there(pasted: str) -> None:
    with pytest.raises(InvalidAmountError):
        parse_yuan(pasted, grouped=True)


@pytest.mark.parametrize(
    ("fen", "plain", "grouped"),
    [
        (140950, "1409.50", "1,409.50"),
        (-1230, "-12.30", "-12.30"),
        (0, "0.00", "0.00"),
        (-5, "-0.05", "-0.05"),
        (123456789012, "1234567890.12", "1,234,567,890.12"),
    ],
)
def test_an_amount_is_written_with_two_decimals(fen: int, plain: str, grouped: str) -> None:
    assert format_yuan(fen) == plain
    assert format_yuan(fen, grouping=True) == grouped


@examples(300, 10_000)
@given(amounts)
def test_a_written_amount_is_read_back_the_same(fen: int) -> None:
    assert parse_yuan(format_yuan(fen)) == fen
    assert parse_yuan(format_yuan(fen, grouping=True), grouped=True) == fen


def read_or_refused(text: str) -> int | str:
    try:
        return parse_yuan(text)
    except InvalidAmountError as refusal:
        return refusal.message()


@examples(300, 10_000)
@given(st.text())
def test_any_text_is_an_amount_or_refused_with_a_sentence(text: str) -> None:
    outcome = read_or_refused(text)
    assert outcome if isinstance(outcome, str) else abs(outcome) <= MAX_FEN


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (100, [1, 1, 1], [34, 33, 33]),
        (-100, [1, 1, 1], [-34, -33, -33]),
        (1, [1, 1], [1, 0]),
        (10, [0, 3, 0, 7], [0, 3, 0, 7]),
        (2, [0, 1, 1, 1], [0, 1, 1, 0]),
        (0, [5, 6], [0, 0]),
        (1000, [8930, 12050, 6501], [325, 438, 237]),
    ],
)
def test_a_sum_is_split_by_largest_remainder_earlier_parts_first(
    total: int, weights: list[int], parts: list[int]
) -> None:
    assert split_exactly(total, weights) == parts


@pytest.mark.parametrize("weights", [[], [0], [0, 0], [1, -1], [3, -1]])
def test_a_sum_without_usable_shares_is_refused(weights: list[int]) -> None:
    with pytest.raises(UnusableSharesError):
        split_exactly(100, weights)


@examples(300, 10_000)
@given(amounts, st.lists(st.integers(0, 10**9), min_size=1, max_size=40).filter(any))
def test_parts_add_up_and_stay_within_one_fen_of_their_share(
    total: int, weights: list[int]
) -> None:
    parts = split_exactly(total, weights)
    assert sum(parts) == total
    assert split_exactly(-total, weights) == [-part for part in parts]
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1
        assert weight or not part


@pytest.mark.parametrize(
    ("numerator", "denominator", "unit", "expected"),
    [  # expected: half_up, half_even, up, down
        (5, 2, 1, (3, 2, 3, 2)),
        (7, 2, 1, (4, 4, 4, 3)),
        (-5, 2, 1, (-3, -2, -3, -2)),
        (5, -2, 1, (-3, -2, -3, -2)),
        (9, 4, 1, (2, 2, 3, 2)),
        (11, 4, 1, (3, 3, 3, 2)),
        (6, 2, 1, (3, 3, 3, 3)),
        (0, 7, 1, (0, 0, 0, 0)),
        (1245, 1, 10, (1250, 1240, 1250, 1240)),
        (1235, 1, 10, (1240, 1240, 1240, 1230)),
        (15049, 1, 100, (15000, 15000, 15100, 15000)),
        (-15050, 1, 100, (-15100, -15000, -15100, -15000)),
    ],
)
def test_a_fraction_rounds_by_its_mode_and_unit(
    numerator: int, denominator: int, unit: int, expected: tuple[int, int, int, int]
) -> None:
    modes = (RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN)
    rounded = tuple(round_fraction(numerator, denominator, mode, unit) for mode in modes)
    assert rounded == expected


@examples(300, 10_000)
@given(
    st.integers(-(10**18), 10**18),
    st.integers(-(10**6), 10**6).filter(bool),
    st.sampled_from(RoundingMode),
    st.sampled_from([1, 5, 10, 50, 100]),
)
def test_rounding_stays_within_its_unit_and_mirrors_negatives(
    numerator: int, denominator: int, mode: RoundingMode, unit: int
) -> None:
    rounded = round_fraction(numerator, denominator, mode, unit)
    exact = Fraction(numerator, denominator)
    assert rounded % unit == 0
    assert round_fraction(-numerator, denominator, mode, unit) == -rounded
    if mode in (RoundingMode.HALF_UP, RoundingMode.HALF_EVEN):
        assert abs(rounded - exact) <= Fraction(unit, 2)
    else:
        assert abs(rounded - exact) < unit
        away = abs(rounded) >= abs(exact)
        assert away if mode is RoundingMode.UP else abs(rounded) <= abs(exact)


@examples(300, 10_000)
@given(st.integers(-(10**12), 10**12), st.integers(1, 10**5))
def test_half_even_agrees_with_exact_fractions(numerator: int, denominator: int) -> None:
    expected = round(Fraction(numerator, denominator))
    assert round_fraction(numerator, denominator, RoundingMode.HALF_EVEN) == expected


def test_a_zero_denominator_or_unit_is_a_bug_and_loud() -> None:
    with pytest.raises(ZeroDivisionError):
        round_fraction(1, 0, RoundingMode.UP)
    with pytest.raises(ValueError, match="unit"):
        round_fraction(1, 1, RoundingMode.UP, 0)


@pytest.mark.parametrize(
    ("fen", "pieces"),
    [
        (0, []),
        (
            18860,
            [(10000, 1), (5000, 1), (2000, 1), (1000, 1), (500, 1), (100, 3), (50, 1), (10, 1)],
        ),
        (4000, [(2000, 2)]),
        (58, [(50, 1), (5, 1), (2, 1), (1, 1)]),
        (9, [(5, 1), (2, 2)]),
    ],
)
def test_change_is_counted_from_large_notes_to_coins(
    fen: int, pieces: list[tuple[int, int]]
) -> None:
    assert change_by_denomination(fen) == pieces


@examples(300, 10_000)
@given(st.integers(0, 10**9))
def test_change_adds_up_and_fen_coins_carry_only_the_rest(fen: int) -> None:
    pieces = change_by_denomination(fen)
    assert sum(denomination * count for denomination, count in pieces) == fen
    assert all(count > 0 for _, count in pieces)
    assert [d for d, _ in pieces] == sorted((d for d, _ in pieces), reverse=True)
    assert {d for d, _ in pieces} <= {*CASH_DENOMINATIONS, *FEN_COINS}
    assert sum(d * count for d, count in pieces if d in FEN_COINS) == fen % 10


def test_negative_change_is_a_bug_and_loud() -> None:
    with pytest.raises(ValueError, match="negative"):
        change_by_denomination(-1)
