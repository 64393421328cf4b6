"""The counter's choices and change (domain.md W09)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.collection import (
    ChangeNotCashError,
    Choice,
    InvalidTenderError,
    OpenCharge,
    Tender,
    TenderedTooLittleError,
    choose_all,
    choose_amount,
    choose_charges,
    choose_months,
    choose_until,
    settle_tender,
    skipped_older,
    total_of,
)
from propdesk.domain.ids import ChargeId
from propdesk.domain.journal import Method
from tests.soak import examples


def line(number: int, period: str, fen: int, item: str = "PROPERTY", late: int = 0) -> OpenCharge:
    day = date.fromisoformat(f"{period}-16")
    return OpenCharge(ChargeId(bytes([number]) * 16), item, period, day, fen, late)


OCTOBER = line(1, "2026-10", 100, late=3)
NOVEMBER = line(2, "2026-11", 100)
WATER = line(3, "2026-11", 40, item="WATER")
DECEMBER = line(4, "2026-12", 100)
LINES = [DECEMBER, WATER, OCTOBER, NOVEMBER]


def ids(choices: list[Choice]) -> list[ChargeId]:
    return [choice.charge_id for choice in choices]


def of(*lines: OpenCharge) -> list[ChargeId]:
    return [line.charge_id for line in lines]


def test_all_means_every_line_oldest_first_with_late_fees() -> None:
    assert ids(choose_all(LINES)) == of(OCTOBER, NOVEMBER, WATER, DECEMBER)
    assert total_of(choose_all(LINES)) == 343


@pytest.mark.parametrize(
    ("months", "chosen"),
    [
        (0, []),
        (1, of(OCTOBER)),
        (2, of(OCTOBER, NOVEMBER, WATER)),
        (9, of(OCTOBER, NOVEMBER, WATER, DECEMBER)),
    ],
)
def test_months_are_the_oldest_periods_that_are_open(months: int, chosen: list[ChargeId]) -> None:
    assert ids(choose_months(LINES, months)) == chosen


def test_until_a_day_takes_the_periods_begun_by_then() -> None:
    assert ids(choose_until(LINES, date(2026, 11, 1))) == of(OCTOBER, NOVEMBER, WATER)
    assert choose_until(LINES, date(2026, 9, 30)) == []


def test_single_charges_are_taken_whole() -> None:
    assert choose_charges(LINES, of(WATER)) == [Choice(WATER.charge_id, 40)]


def test_an_amount_fills_the_oldest_first_and_the_last_in_part() -> None:
    assert choose_amount(LINES, 150) == [
        Choice(OCTOBER.charge_id, 100, 3),
        Choice(NOVEMBER.charge_id, 47),
    ]


@examples(300, 10_000)
@given(st.integers(0, 1000))
def test_an_amount_is_used_to_the_fen_or_all_is_paid(fen: int) -> None:
    assert total_of(choose_amount(LINES, fen)) == min(fen, 343)


def test_paying_a_newer_period_names_the_older_ones_of_the_same_item() -> None:
    choices = choose_charges(LINES, of(DECEMBER, WATER))
    assert skipped_older(LINES, choices) == [OCTOBER, NOVEMBER]
    assert skipped_older(LINES, choose_all(LINES)) == []


def cash(fen: int) -> Tender:
    return Tender(Method.CASH, fen)


def wechat(fen: int) -> Tender:
    return Tender(Method.WECHAT, fen)


def test_change_comes_out_of_the_cash() -> None:
    settled = settle_tender(100, [wechat(30), cash(100)], keep_change=False)
    assert (settled.change_fen, settled.kept_fen) == (30, 0)
    assert settled.parts == (wechat(30), cash(70))


def test_change_can_be_kept_as_prepayment() -> None:
    settled = settle_tender(100, [cash(120)], keep_change=True)
    assert (settled.change_fen, settled.kept_fen) == (0, 20)


def test_too_little_is_refused() -> None:
    with pytest.raises(TenderedTooLittleError):
        settle_tender(100, [cash(99)], keep_change=False)


def test_no_change_on_a_wallet() -> None:
    with pytest.raises(ChangeNotCashError):
        settle_tender(100, [wechat(101)], keep_change=False)


def test_prepaid_money_is_not_prepaid_again() -> None:
    with pytest.raises(ChangeNotCashError):
        settle_tender(100, [Tender(Method.PREPAID, 130)], keep_change=True)


@pytest.mark.parametrize("fen", [0, -5])
def test_nothing_and_less_cannot_be_handed_over(fen: int) -> None:
    with pytest.raises(InvalidTenderError):
        settle_tender(10, [cash(20), wechat(fen)], keep_change=False)


@examples(300, 10_000)
@given(
    st.integers(1, 10**6),
    st.lists(st.tuples(st.sampled_from(Method), st.integers(1, 10**6)), min_size=1),
    st.booleans(),
)
def test_what_stays_is_what_was_due_and_kept(
    due: int,
    handed: list[tuple[Method, int]],
    keep: bool,  # noqa: FBT001
) -> None:
    try:
        settled = settle_tender(due, [Tender(*pair) for pair in handed], keep_change=keep)
    except (TenderedTooLittleError, ChangeNotCashError):
        return
    stayed = sum(part.fen for part in settled.parts)
    assert stayed == due + settled.kept_fen == settled.tendered_fen - settled.change_fen
