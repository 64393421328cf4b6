"""The charge for lateness (P03)."""

from datetime import date, timedelta
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.late_fees import (
    InvalidLateFeePolicyError,
    LateFeePolicy,
    OpenPrincipal,
    late_fee,
)
from tests.soak import examples

ISSUED, DUE = date(2026, 12, 1), date(2026, 12, 16)
ON = LateFeePolicy(enabled=True)
UNPAID = [OpenPrincipal(ISSUED, 100_000)]


def after(days: int) -> date:
    return DUE + timedelta(days=days)


def test_the_late_fee_is_off_by_default() -> None:
    assert late_fee(UNPAID, DUE, after(1000), LateFeePolicy()) == 0


@pytest.mark.parametrize(("days", "fen"), [(-5, 0), (0, 0), (1, 50), (2, 100), (30, 1500)])
def test_each_day_after_the_due_day_costs_its_rate_once(days: int, fen: int) -> None:
    assert late_fee(UNPAID, DUE, after(days), ON) == fen


@pytest.mark.parametrize(("days", "fen"), [(5, 0), (6, 50), (7, 100)])
def test_grace_days_are_free_for_good(days: int, fen: int) -> None:
    policy = LateFeePolicy(enabled=True, grace_days=5)
    assert late_fee(UNPAID, DUE, after(days), policy) == fen


def test_a_part_payment_lowers_the_fee_from_the_next_day() -> None:
    history = [*UNPAID, OpenPrincipal(after(10), 40_000)]
    assert late_fee(history, DUE, after(10), ON) == 10 * 50
    assert late_fee(history, DUE, after(15), ON) == 10 * 50 + 5 * 20


def test_who_pays_on_the_first_late_day_owes_one_day_and_no_more() -> None:
    history = [*UNPAID, OpenPrincipal(after(1), 0)]
    assert late_fee(history, DUE, after(1), ON) == 50
    assert late_fee(history, DUE, after(400), ON) == 50


def test_who_pays_on_the_due_day_owes_nothing() -> None:
    assert late_fee([*UNPAID, OpenPrincipal(DUE, 0)], DUE, after(400), ON) == 0


def test_the_last_line_of_a_day_counts() -> None:
    history = [*UNPAID, OpenPrincipal(after(2), 60_000), OpenPrincipal(after(2), 20_000)]
    assert late_fee(history, DUE, after(3), ON) == 2 * 50 + 10


@pytest.mark.parametrize(("cap_bp", "fen"), [(10_000, 100_000), (3000, 30_000), (0, 0)])
def test_the_fee_never_exceeds_its_cap(cap_bp: int, fen: int) -> None:
    policy = LateFeePolicy(enabled=True, cap_bp=cap_bp)
    assert late_fee(UNPAID, DUE, after(10_000), policy) == fen


def test_what_was_charged_before_is_taken_off_and_never_paid_back() -> None:
    assert late_fee(UNPAID, DUE, after(30), ON, charged_fen=500) == 1000
    assert late_fee(UNPAID, DUE, after(30), ON, charged_fen=5000) == 0


def test_an_overpaid_charge_bears_no_fee() -> None:
    assert late_fee([OpenPrincipal(ISSUED, -500)], DUE, after(30), ON) == 0


def test_half_a_fen_counts_as_one() -> None:
    assert late_fee([OpenPrincipal(ISSUED, 1000)], DUE, after(1), ON) == 1
    assert late_fee([OpenPrincipal(ISSUED, 999)], DUE, after(1), ON) == 0


@pytest.mark.parametrize(
    ("grace", "rate", "cap"), [(-1, 500, 0), (0, -1, 0), (0, 10_001, 0), (0, 500, 10_001)]
)
def test_policies_beyond_their_limits_are_refused(grace: int, rate: int, cap: int) -> None:
    with pytest.raises(InvalidLateFeePolicyError):
        LateFeePolicy(grace_days=grace, daily_rate_ppm=rate, cap_bp=cap)


histories = st.lists(
    st.builds(OpenPrincipal, st.dates(ISSUED, after(200)), st.integers(0, 10**9)), max_size=6
)
policies = st.builds(
    LateFeePolicy,
    enabled=st.just(True),
    grace_days=st.integers(0, 40),
    daily_rate_ppm=st.integers(0, 10_000),
    cap_bp=st.integers(0, 10_000),
)


def day_by_day(history: list[OpenPrincipal], as_of: date, policy: LateFeePolicy) -> int:
    """Reckon the rule as a clerk would: one late day after the other."""
    fen_days, principal, day = 0, 0, DUE + timedelta(days=policy.grace_days + 1)
    while day <= as_of:
        open_fen = 0
        for line in sorted(history, key=lambda line: line.since):
            open_fen = line.open_fen if line.since < day else open_fen
        fen_days, principal = fen_days + open_fen, max(principal, open_fen)
        day += timedelta(days=1)
    accrued = floor(Fraction(fen_days * policy.daily_rate_ppm, 10**6) + Fraction(1, 2))
    return min(accrued, principal * policy.cap_bp // 10_000)


@examples(500, 10_000)
@given(histories, st.integers(0, 250), policies)
def test_the_fee_is_what_counting_day_by_day_gives(
    history: list[OpenPrincipal], days: int, policy: LateFeePolicy
) -> None:
    assert late_fee(history, DUE, after(days), policy) == day_by_day(history, after(days), policy)


@examples(500, 10_000)
@given(histories, st.integers(-20, 400), st.integers(0, 400), policies, st.integers(0, 10**6))
def test_the_fee_never_falls_with_time_and_stays_within_the_principal(
    history: list[OpenPrincipal], days: int, more: int, policy: LateFeePolicy, charged: int
) -> None:
    earlier = late_fee(history, DUE, after(days), policy, charged)
    later = late_fee(history, DUE, after(days + more), policy, charged)
    assert 0 <= earlier <= later
    assert later <= max((line.open_fen for line in history), default=0)
