"""Where every charge and unit stands: the settlement rule applied to the stored facts."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, ColumnElement, bindparam, func, literal_column, select, update
from sqlalchemy.orm import InstrumentedAttribute

from propdesk.domain.ids import ChargeId, UnitId
from propdesk.domain.journal import Account
from propdesk.domain.settlement import (
    AdjustmentFact,
    AllocationFact,
    ChargeFact,
    Standing,
    settle,
)
from propdesk.models.charges import Adjustment, Charge, ChargeBalance
from propdesk.models.journal import Posting
from propdesk.models.payments import Allocation, Payment, Reversal
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work

SLICE = 500

# Statements of the hot path are built once: building one costs more than running it.
_IDS: BindParameter[bytes] = bindparam("ids", expanding=True)
_CHARGES = Prepared(select(Charge.id, Charge.amount_fen).where(Charge.id.in_(_IDS)))
_ADJUSTMENTS = Prepared(
    select(Adjustment.id, Adjustment.charge_id, Adjustment.amount_fen, Adjustment.is_void).where(
        Adjustment.charge_id.in_(_IDS)
    )
)
_ALLOCATIONS = Prepared(
    select(
        Allocation.id,
        Allocation.payment_id,
        Allocation.charge_id,
        Allocation.amount_fen,
        Payment.stamp,
        Reversal.id,
    )
    .join(Payment, Payment.id == Allocation.payment_id)
    .outerjoin(Reversal, Reversal.payment_id == Payment.id)
    .where(Allocation.charge_id.in_(_IDS))
)
_REFRESH = Prepared(
    update(ChargeBalance)
    .where(ChargeBalance.charge_id == bindparam("charge"))
    .values(
        {
            name: bindparam(name)
            for name in ("due_fen", "paid_fen", "open_fen", "surplus_fen", "is_void")
        }
    )
)


def _sum(column: InstrumentedAttribute[int], *conditions: ColumnElement[bool]) -> Any:
    return select(func.coalesce(func.sum(column), 0)).where(*conditions).scalar_subquery()


_UNIT = Prepared(
    select(
        _sum(
            ChargeBalance.open_fen,
            ChargeBalance.unit_id == bindparam("unit"),
            ChargeBalance.open_fen > literal_column("0"),
        ),
        _sum(
            ChargeBalance.surplus_fen,
            ChargeBalance.unit_id == bindparam("unit"),
            ChargeBalance.surplus_fen > literal_column("0"),
        ),
        _sum(
            Posting.amount_fen,
            Posting.unit_id == bindparam("unit"),
            Posting.account == Account.PREPAYMENT.value,
        ),
    )
)


class UnitStanding(NamedTuple):
    """What a unit owes and has in hand, in fen."""

    open_fen: int
    prepaid_fen: int


def standings(reading: Reading, charges: Collection[ChargeId]) -> Mapping[ChargeId, Standing]:
    """Return the standing of the given charges, derived afresh from all facts about them."""
    found: dict[ChargeId, Standing] = {}
    wanted = list(charges)
    for start in range(0, len(wanted), SLICE):
        found.update(_settled(reading, wanted[start : start + SLICE]))
    return found


def refresh(work: Work, charges: Collection[ChargeId]) -> None:
    """Write the standing of the given charges into the projection, after facts about them."""
    rows = [
        {
            "charge": charge,
            "due_fen": standing.due_fen,
            "paid_fen": standing.paid_fen,
            "open_fen": standing.open_fen,
            "surplus_fen": standing.surplus_fen,
            "is_void": standing.is_void,
        }
        for charge, standing in standings(work, charges).items()
    ]
    if rows:
        work.change_local(ChargeBalance, _REFRESH, rows)


def unit_standing(reading: Reading, unit_id: UnitId) -> UnitStanding:
    """Return what is open on a unit's charges, and what it has prepaid (surpluses included)."""
    open_fen, surplus, kept = _UNIT.first(reading.connection, unit=unit_id)
    return UnitStanding(open_fen, surplus - kept)


def _settled(reading: Reading, ids: Sequence[ChargeId]) -> Mapping[ChargeId, Standing]:
    connection = reading.connection
    money = _ALLOCATIONS.rows(connection, ids=ids)
    return settle(
        (ChargeFact(*row) for row in _CHARGES.rows(connection, ids=ids)),
        (AdjustmentFact(*row) for row in _ADJUSTMENTS.rows(connection, ids=ids)),
        (AllocationFact(*row[:5]) for row in money),
        (row[1] for row in money if row[5] is not None),
    )
