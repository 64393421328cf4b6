"""Money at its edges: a million amounts, and paying, overpaying and refunding (faults R30).

Halves of fen, shares, discounts and offers: the properties beside their rules in tests/domain.
"""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from propdesk.domain.collection import NothingChosenError, Tender
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan, parse_yuan, split_exactly
from propdesk.services import counter, refunds
from propdesk.services.refunds import RefundTooLargeError
from tests.services.takings import MANAGER, Till, agreed_by
from tests.soak import examples

MILLION = 1_000_000


def test_a_million_amounts_add_up_to_the_fen_and_are_split_again_without_a_rest() -> None:
    source = random.Random(30)
    amounts = [source.randrange(1, 10**9) for _ in range(MILLION)]
    some = amounts[:50_000]
    assert [parse_yuan(format_yuan(fen)) for fen in some] == some
    total = sum(amounts)
    assert split_exactly(total, amounts) == amounts
    assert sum(split_exactly(total + 1, amounts)) == total + 1


@given(
    st.integers(1, 10**9),
    st.integers(-(10**9), 2 * 10**9),
    st.sampled_from([Method.CASH, Method.WECHAT, Method.TRANSFER]),
)
@settings(examples(40, 2000), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_never_more_is_given_back_than_was_paid_and_not_used(
    till: Till, paid: int, wanted: int, method: Method
) -> None:
    """Overpaid money is prepaid; a refund takes any part of it, never zero, less or more."""
    boss, unit = till.world.desk, till.units[1]
    before = till.standing(unit)
    boss.execute(
        counter.collect,
        unit_id=unit,
        choices=[],
        tenders=[Tender(method, paid)],
        keep_change=True,
        prepay_fen=paid,
    )
    owed, held = before[0], before[1] + paid
    assert till.standing(unit) == (owed, held)

    def give_back(fen: int) -> None:
        boss.execute(
            refunds.refund,
            unit_id=unit,
            amount_fen=fen,
            method=method,
            reason="搬家",
            approval=agreed_by(MANAGER),
        )

    for too_much in {0, -abs(wanted), held + 1, held + abs(wanted) + 1}:
        with pytest.raises(RefundTooLargeError):
            give_back(too_much)
    if 0 < wanted <= held:
        give_back(wanted)
        held -= wanted
    assert till.standing(unit) == (owed, held)


@pytest.mark.parametrize("fen", [0, -1, -(10**9)])
def test_nothing_and_less_than_nothing_is_never_taken(till: Till, fen: int) -> None:
    before = till.standing()
    with pytest.raises(NothingChosenError):
        till.desk.execute(
            counter.collect,
            unit_id=till.unit,
            choices=[],
            tenders=[Tender(Method.CASH, 1)],
            prepay_fen=fen,
        )
    assert till.standing() == before


def test_the_books_are_in_order_after_all_of_it(till: Till) -> None:
    assert till.verified().ok
