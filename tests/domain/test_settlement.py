"""The settlement rule: order-free, idempotent, no fen lost (architecture 3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.ids import ChargeId, PaymentId
from propdesk.domain.settlement import (
    AdjustmentFact,
    AllocationFact,
    ChargeFact,
    Standing,
    settle,
)
from tests.soak import examples

T = TypeVar("T")
CHARGE = ChargeId(b"c" * 16)
FIRST, SECOND = PaymentId(b"1" * 16), PaymentId(b"2" * 16)


def paid(payment: PaymentId, fen: int, stamp: int) -> AllocationFact:
    return AllocationFact(payment + b"a", payment, CHARGE, fen, stamp)


def test_an_unpaid_charge_is_open_whole() -> None:
    standing = settle([ChargeFact(CHARGE, 100)])[CHARGE]
    assert (standing.open_fen, standing.paid_fen, standing.surplus_fen) == (100, 0, 0)


def test_two_payments_of_one_charge_settle_it_once_and_leave_a_surplus_with_a_name() -> None:
    standing = settle(
        [ChargeFact(CHARGE, 100)], allocations=[paid(SECOND, 100, 20), paid(FIRST, 100, 10)]
    )[CHARGE]
    assert (standing.open_fen, standing.paid_fen, standing.surplus_fen) == (0, 100, 100)
    assert standing.payments == (FIRST,)
    assert standing.surplus_of == (SECOND,)


def test_a_reversed_payment_settles_nothing() -> None:
    standing = settle([ChargeFact(CHARGE, 100)], (), [paid(FIRST, 100, 1)], [FIRST])[CHARGE]
    assert (standing.open_fen, standing.surplus_fen) == (100, 0)


def test_a_reduction_below_what_was_paid_leaves_a_surplus() -> None:
    cut = AdjustmentFact(b"x", CHARGE, -40)
    standing = settle([ChargeFact(CHARGE, 100)], [cut], [paid(FIRST, 100, 1)])[CHARGE]
    assert (standing.due_fen, standing.open_fen, standing.surplus_fen) == (60, 0, 40)


def test_a_void_charge_owes_nothing_and_says_so() -> None:
    void = AdjustmentFact(b"x", CHARGE, -100, is_void=True)
    standing = settle([ChargeFact(CHARGE, 100)], [void])[CHARGE]
    assert (standing.due_fen, standing.is_void) == (0, True)


@dataclass(frozen=True)
class Facts:
    """A world of facts about three charges."""

    charges: dict[ChargeId, int]
    adjustments: list[AdjustmentFact]
    allocations: list[AllocationFact]
    reversed_payments: list[PaymentId]

    def settled(self) -> Mapping[ChargeId, Standing]:
        charges = [ChargeFact(*pair) for pair in self.charges.items()]
        return settle(charges, self.adjustments, self.allocations, self.reversed_payments)


def shuffled(random: Random, items: list[T]) -> list[T]:
    """Return every item twice, in any order."""
    doubled = items + items
    random.shuffle(doubled)
    return doubled


charge_ids = st.sampled_from([ChargeId(bytes([n]) * 16) for n in range(3)])
payment_ids = st.sampled_from([PaymentId(bytes([n]) * 16) for n in range(10, 14)])
fact_ids = st.binary(min_size=4, max_size=4)
facts = st.builds(
    Facts,
    charges=st.dictionaries(charge_ids, st.integers(1, 10**6)),
    adjustments=st.lists(
        st.builds(
            AdjustmentFact, fact_ids, charge_ids, st.integers(-(10**6), 10**6), st.booleans()
        ),
        max_size=5,
        unique_by=lambda fact: fact[0],
    ),
    allocations=st.lists(
        st.builds(
            AllocationFact,
            fact_ids,
            payment_ids,
            charge_ids,
            st.integers(1, 10**6),
            st.integers(0, 50),
        ),
        max_size=8,
        unique_by=lambda fact: fact[0],
    ),
    reversed_payments=st.lists(payment_ids, max_size=2),
)


@examples(300, 10_000)
@given(facts, st.randoms())
def test_order_and_repetition_of_facts_change_nothing(world: Facts, random: Random) -> None:
    again = settle(
        shuffled(random, [ChargeFact(*pair) for pair in world.charges.items()]),
        shuffled(random, world.adjustments),
        shuffled(random, world.allocations),
        shuffled(random, world.reversed_payments),
    )
    assert world.settled() == again


@examples(300, 10_000)
@given(facts)
def test_what_was_put_on_a_charge_is_paid_or_surplus(world: Facts) -> None:
    for charge, standing in world.settled().items():
        put = sum(
            a.amount_fen
            for a in world.allocations
            if a.charge_id == charge and a.payment_id not in world.reversed_payments
        )
        assert standing.paid_fen + standing.surplus_fen == put
        assert 0 <= standing.paid_fen <= standing.due_fen
        assert standing.surplus_fen == 0 or standing.open_fen == 0
