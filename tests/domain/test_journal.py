"""Every money fact posts a balanced entry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.ids import ChargeId, FeeItemId, ShiftId, UnitId
from propdesk.domain.journal import (
    Account,
    ChargeSide,
    Method,
    UnbalancedError,
    charge_entries,
    difference_entries,
    payment_entries,
    refund_entries,
    reversed_entries,
)

UNIT, SHIFT = UnitId(b"u" * 16), ShiftId(b"s" * 16)
SIDE = ChargeSide(ChargeId(b"c" * 16), UNIT, FeeItemId(b"i" * 16), "2026-12")
methods = st.lists(st.tuples(st.sampled_from(Method), st.integers(1, 10**9)), min_size=1)


@given(st.integers(-(10**9), 10**9), st.booleans())
def test_a_charge_balances(fen: int, is_late_fee: bool) -> None:  # noqa: FBT001
    entry = charge_entries(SIDE._replace(is_late_fee=is_late_fee), fen)
    assert sum(side.amount_fen for side in entry) == 0
    assert entry[1].account is (Account.LATE_FEE if is_late_fee else Account.INCOME)


@given(methods, st.data())
def test_a_payment_balances_and_its_reversal_takes_it_back(
    parts: list[tuple[Method, int]], data: st.DataObject
) -> None:
    total = sum(fen for _, fen in parts)
    allocated = data.draw(st.integers(0, total))
    entry = payment_entries(UNIT, SHIFT, parts, [(SIDE, allocated)], total - allocated)
    back = reversed_entries(entry, SHIFT)
    sums: dict[Account, int] = {}
    for side in (*entry, *back):
        sums[side.account] = sums.get(side.account, 0) + side.amount_fen
    assert not any(sums.values())


def test_money_that_went_nowhere_is_refused() -> None:
    with pytest.raises(UnbalancedError):
        payment_entries(UNIT, SHIFT, [(Method.CASH, 100)], [(SIDE, 60)], 39)


def test_a_balance_taken_over_is_no_income() -> None:
    accounts = {entry.account for entry in charge_entries(SIDE, 5, against=Account.OPENING)}
    assert accounts == {Account.RECEIVABLE, Account.OPENING}


def test_money_given_back_leaves_the_drawer_and_the_prepayment() -> None:
    entry = refund_entries(UNIT, SHIFT, Method.CASH, 500)
    assert {(e.account, e.amount_fen) for e in entry} == {
        (Account.PREPAYMENT, 500),
        (Account.CASH, -500),
    }


@pytest.mark.parametrize("fen", [0, 1, -1, 500])
def test_a_cash_difference_is_kept_in_the_books(fen: int) -> None:
    entry = difference_entries(SHIFT, fen)
    assert sum(side.amount_fen for side in entry) == 0
    assert sum(side.amount_fen for side in entry if side.account is Account.CASH) == fen
