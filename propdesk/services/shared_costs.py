"""Costs of a period that are split over the units that pay an item (lift power, pumps, light)."""

from dataclasses import dataclass

from sqlalchemy import bindparam, false, select

from propdesk.domain.bounded_text import bounded
from propdesk.domain.calculations import SharedBy
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.domain.shared_costs import InvalidPoolError
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import ChargeBalance, SharedCost
from propdesk.services.prices import item_of
from propdesk.services.work import Reading, Work, query, use_case

_COSTS = (
    select(
        SharedCost.id,
        SharedCost.item_id,
        SharedCost.period,
        SharedCost.amount_fen,
        SharedCost.split_by,
        SharedCost.note,
    )
    .where(SharedCost.item_id == bindparam("item"), SharedCost.ended_at.is_(None))
    .order_by(SharedCost.period.desc())
)
_CHARGED = (
    select(ChargeBalance.charge_id)
    .where(
        ChargeBalance.item_id == bindparam("item"),
        ChargeBalance.period == bindparam("period"),
        ChargeBalance.line == "",
        ChargeBalance.is_void == false(),
    )
    .limit(1)
)


class NotSharedError(DomainError):
    """Only a shared cost is entered as an amount to be split."""

    sentence = QT_TRANSLATE_NOOP("shared_costs", "{item} is not a shared cost.")


class CostEnteredError(DomainError):
    """An item has one amount for each period."""

    sentence = QT_TRANSLATE_NOOP(
        "shared_costs", "The cost of {item} for {period} is entered already. Take it back first."
    )


class CostChargedError(DomainError):
    """What has been split stays as it is."""

    sentence = QT_TRANSLATE_NOOP(
        "shared_costs",
        "The cost of {item} for {period} has been charged already. Void these charges first.",
    )


@dataclass(frozen=True)
class CostRow:
    """A cost of one period, in fen."""

    cost_id: bytes
    item_id: FeeItemId
    period: str
    amount_fen: int
    split_by: SharedBy
    note: str


@use_case(Permission.BILLING_DRAFT)
def enter(
    work: Work,
    *,
    item_id: FeeItemId,
    period: Period,
    amount_fen: int,
    split_by: SharedBy,
    note: str = "",
) -> bytes:
    """Enter what a period's shared cost comes to.

    NotSharedError, InvalidPoolError, CostEnteredError, CostChargedError.
    """
    item = item_of(work, item_id)
    if item.basis != FeeBasis.SHARED:
        raise NotSharedError(field="item", item=item.name)
    if amount_fen <= 0:
        raise InvalidPoolError(field="amount")
    if cost_of(work, item_id, period) is not None:
        raise CostEnteredError(item=item.name, period=str(period))
    _refuse_charged(work, item_id, str(period))
    cost_id = work.new_id()
    work.insert(
        SharedCost,
        id=cost_id,
        item_id=item_id,
        period=str(period),
        amount_fen=amount_fen,
        split_by=split_by,
        note=bounded(note, field="note"),
        ended_at=None,
    )
    work.about(cost_id, item.code)
    return cost_id


@use_case(Permission.BILLING_DRAFT)
def take_back(work: Work, *, cost_id: bytes) -> None:
    """Take back a cost entered wrongly; CostChargedError once it has been split and charged."""
    row = work.connection.execute(
        select(SharedCost.item_id, SharedCost.period).where(
            SharedCost.id == cost_id, SharedCost.ended_at.is_(None)
        )
    ).first()
    if row is None:
        raise NotFoundError(name=cost_id.hex())
    _refuse_charged(work, row.item_id, row.period)
    work.update(SharedCost, cost_id, ended_at=work.now)
    work.about(cost_id)


@query(Permission.LOOK_UP)
def costs(reading: Reading, *, item_id: FeeItemId) -> list[CostRow]:
    """Return the costs entered for an item, the newest period first."""
    return _costs(reading, item_id)


def cost_of(reading: Reading, item_id: FeeItemId, period: Period) -> CostRow | None:
    """Return what was entered for one period, None if nothing was."""
    return next((c for c in _costs(reading, item_id) if c.period == str(period)), None)


def _costs(reading: Reading, item_id: FeeItemId) -> list[CostRow]:
    rows = reading.connection.execute(_COSTS, {"item": item_id})
    return [
        CostRow(cost_id, item, period, fen, SharedBy(by), note)
        for cost_id, item, period, fen, by, note in rows
    ]


def _refuse_charged(reading: Reading, item_id: FeeItemId, period: str) -> None:
    if reading.connection.scalar(_CHARGED, {"item": item_id, "period": period}):
        item = item_of(reading, item_id)
        raise CostChargedError(item=item.name, period=period)
