"""Late fees run up beside open charges, from the facts. Source: domain.md P03."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, select

from propdesk.domain.ids import ChargeId
from propdesk.domain.late_fees import LateFeePolicy, OpenPrincipal, late_fee
from propdesk.models.charges import Adjustment, Charge, ChargeBalance, FeeItem
from propdesk.models.payments import Allocation, Payment, Reversal
from propdesk.services.work import Reading

LINE_PREFIX = "late:"


def accrued(reading: Reading, charges: Sequence[ChargeId]) -> Mapping[ChargeId, int]:
    """Return the late fee in fen each charge has run up by today and not yet been charged."""
    if not charges:
        return {}
    changes = _changes_of_principal(reading, charges)
    rows = reading.connection.execute(
        select(
            Charge.id,
            Charge.unit_id,
            Charge.due_date,
            FeeItem.late_rate_ppm,
            FeeItem.late_grace_days,
            FeeItem.late_cap_percent,
        )
        .join(FeeItem, FeeItem.id == Charge.item_id)
        .where(Charge.id.in_(charges), ~Charge.line.startswith(LINE_PREFIX))
    ).all()
    fees = {}
    for charge, unit_id, due_date, rate, grace, cap in rows:
        policy = LateFeePolicy(
            enabled=rate > 0, grace_days=grace, daily_rate_ppm=rate, cap_bp=cap * 100
        )
        charged = _charged_so_far(reading, unit_id, charge)
        fees[charge] = late_fee(_history(changes[charge]), due_date, reading.today, policy, charged)
    return fees


def _history(changes: Sequence[tuple[date, int]]) -> list[OpenPrincipal]:
    open_fen, history = 0, []
    for day, change in sorted(changes):
        open_fen += change
        history.append(OpenPrincipal(day, max(0, open_fen)))
    return history


def _changes_of_principal(
    reading: Reading, charges: Sequence[ChargeId]
) -> Mapping[ChargeId, list[tuple[date, int]]]:
    """Return what changed the open principal, by day: charge, adjustments, money put on it."""
    run = reading.connection.execute
    found: dict[ChargeId, list[tuple[date, int]]] = defaultdict(list)
    facts = (
        select(Charge.id, Charge.business_date, Charge.amount_fen).where(Charge.id.in_(charges)),
        select(Adjustment.charge_id, Adjustment.business_date, Adjustment.amount_fen).where(
            Adjustment.charge_id.in_(charges)
        ),
        select(Allocation.charge_id, Payment.business_date, -Allocation.amount_fen)
        .join(Payment, Payment.id == Allocation.payment_id)
        .outerjoin(Reversal, Reversal.payment_id == Payment.id)
        .where(Allocation.charge_id.in_(charges), Reversal.id.is_(None)),
    )
    for statement in facts:
        for charge, day, change in run(statement):
            found[charge].append((day, change))
    return found


def _charged_so_far(reading: Reading, unit_id: bytes, charge: ChargeId) -> int:
    charged = reading.connection.scalar(
        select(func.coalesce(func.sum(ChargeBalance.due_fen), 0)).where(
            ChargeBalance.unit_id == unit_id,
            ChargeBalance.line.startswith(f"{LINE_PREFIX}{charge.hex()}:"),
        )
    )
    return charged or 0
