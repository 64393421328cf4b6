"""The one settlement rule: what is open, paid, prepaid and left over, from the set of facts.

A pure function of a set: no order of arrival, no repetition of a fact changes the answer, so two
desks that have seen the same facts agree. Payments fill a charge in the order of their stamps; what
they bring beyond the amount due is the customer's surplus. Source: architecture 3, sync design 5.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from propdesk.domain.ids import ChargeId, PaymentId


class ChargeFact(NamedTuple):
    """An amount due."""

    charge_id: ChargeId
    amount_fen: int


class AdjustmentFact(NamedTuple):
    """A change of an amount due; a void takes what is left."""

    adjustment_id: bytes
    charge_id: ChargeId
    amount_fen: int
    is_void: bool = False


class AllocationFact(NamedTuple):
    """Money put on a charge by a payment; `stamp` orders payments between desks."""

    allocation_id: bytes
    payment_id: PaymentId
    charge_id: ChargeId
    amount_fen: int
    stamp: int


class Standing(NamedTuple):
    """Where one charge stands, in fen; `payments` that settled it, `surplus_of` the excess."""

    due_fen: int
    paid_fen: int
    surplus_fen: int
    is_void: bool
    payments: tuple[PaymentId, ...]
    surplus_of: tuple[PaymentId, ...]

    @property
    def open_fen(self) -> int:
        """What is still owed."""
        return self.due_fen - self.paid_fen


def settle(
    charges: Iterable[ChargeFact],
    adjustments: Iterable[AdjustmentFact] = (),
    allocations: Iterable[AllocationFact] = (),
    reversed_payments: Iterable[PaymentId] = (),
) -> Mapping[ChargeId, Standing]:
    """Return the standing of every charge given.

    Facts that name no charge given are left aside (they settle it when it arrives). A due amount
    pushed below zero by adjustments counts as zero.
    """
    changes: dict[ChargeId, set[AdjustmentFact]] = defaultdict(set)
    for adjustment in adjustments:
        changes[adjustment.charge_id].add(adjustment)
    gone = frozenset(reversed_payments)
    money: dict[ChargeId, set[AllocationFact]] = defaultdict(set)
    for allocation in allocations:
        if allocation.payment_id not in gone:
            money[allocation.charge_id].add(allocation)
    touched = changes.keys() | money.keys()
    return {
        charge.charge_id: _standing(charge, changes[charge.charge_id], money[charge.charge_id])
        if charge.charge_id in touched
        else _untouched(charge)  # most of a month that was just billed
        for charge in charges
    }


def _untouched(charge: ChargeFact) -> Standing:
    return Standing(max(0, charge.amount_fen), 0, 0, is_void=False, payments=(), surplus_of=())


def _standing(
    charge: ChargeFact, adjustments: set[AdjustmentFact], allocations: set[AllocationFact]
) -> Standing:
    due = max(0, charge.amount_fen + sum(change.amount_fen for change in adjustments))
    left = due
    settled_by: list[PaymentId] = []
    surplus_of: list[PaymentId] = []
    for allocation in sorted(allocations, key=lambda a: (a.stamp, a.payment_id, a.allocation_id)):
        used = min(left, allocation.amount_fen)
        left -= used
        if used:
            settled_by.append(allocation.payment_id)
        if used < allocation.amount_fen:
            surplus_of.append(allocation.payment_id)
    paid = due - left
    return Standing(
        due_fen=due,
        paid_fen=paid,
        surplus_fen=sum(a.amount_fen for a in allocations) - paid,
        is_void=any(change.is_void for change in adjustments),
        payments=tuple(settled_by),
        surplus_of=tuple(surplus_of),
    )
