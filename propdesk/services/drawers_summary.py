"""What a shift took, by method and fee item; what should be in the drawer only after the count.

Source: domain.md W15.
"""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import ShiftId, UserId
from propdesk.domain.journal import Account, Fact
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.models.charges import FeeItem
from propdesk.models.drawers import Shift, ShiftClose, ShiftCount
from propdesk.models.journal import Posting
from propdesk.models.payments import Payment, Refund, Reversal
from propdesk.models.receipts import Receipt
from propdesk.services.work import Reading, check_right, query


@dataclass(frozen=True)
class ShiftRow:
    """A shift in the list; the difference is None until it is closed."""

    shift_id: ShiftId
    drawer: str
    collector: str
    business_date: date
    opened_at: datetime
    closed_at: datetime | None
    difference_fen: int | None


@dataclass(frozen=True)
class ShiftSummary:
    """A shift's takings net of voids and refunds, in fen.

    Until the count the drawer stays blind: `methods` {method: net fen} leaves cash out, `items`
    {fee item code: fen} is empty and `prepaid_fen` (kept as prepayment less given back) is None,
    for from these and the other methods the cash could be reckoned. The last four figures are None
    until the count or the close.
    """

    shift_id: ShiftId
    drawer: str
    collector: str
    business_date: date
    opened_at: datetime
    float_fen: int
    receipts: int
    first_receipt: str
    last_receipt: str
    voids: int
    refunds: int
    methods: dict[str, int]
    items: dict[str, int]
    prepaid_fen: int | None
    expected_fen: int | None
    counted_fen: int | None
    difference_fen: int | None
    closed_at: datetime | None
    late_fen: int = 0  # cash that came to the shift after it was closed: its addendum


@dataclass(frozen=True)
class _Head:
    shift_id: ShiftId
    collector_id: UserId
    drawer: str
    collector: str
    business_date: date
    opened_at: datetime
    float_fen: int
    closed_at: datetime | None


@query(Permission.DRAWER)
def own(reading: Reading, *, shift_id: ShiftId) -> ShiftSummary:
    """Return the summary of one's own shift; of another's only with the right to reports.

    Raises NotFoundError, PermissionDeniedError.
    """
    head = _head(reading, shift_id)
    if head.collector_id != reading.person.user_id:
        check_right(reading.actor, Permission.REPORTS)
    return _summary(reading, head)


@query(Permission.REPORTS)
def of_shift(reading: Reading, *, shift_id: ShiftId) -> ShiftSummary:
    """Return the summary of any shift; NotFoundError."""
    return _summary(reading, _head(reading, shift_id))


@query(Permission.REPORTS)
def rows(reading: Reading, *, first_day: date, last_day: date) -> list[ShiftRow]:
    """Return the shifts of a time of business dates, newest first."""
    found = reading.connection.execute(
        select(
            Shift.id,
            Shift.drawer,
            User.name,
            Shift.business_date,
            Shift.opened_at,
            ShiftClose.closed_at,
            ShiftClose.difference_fen,
        )
        .join(User, User.id == Shift.collector_id)
        .outerjoin(ShiftClose, ShiftClose.shift_id == Shift.id)
        .where(Shift.business_date.between(first_day, last_day))
        .order_by(Shift.stamp.desc())
    )
    return [ShiftRow(*row) for row in found]


def _head(reading: Reading, shift_id: ShiftId) -> _Head:
    row = reading.connection.execute(
        select(
            Shift.id,
            Shift.collector_id,
            Shift.drawer,
            User.name,
            Shift.business_date,
            Shift.opened_at,
            Shift.float_fen,
            ShiftClose.closed_at,
        )
        .join(User, User.id == Shift.collector_id)
        .outerjoin(ShiftClose, ShiftClose.shift_id == Shift.id)
        .where(Shift.id == shift_id)
    ).first()
    if row is None:
        raise NotFoundError(name=shift_id.hex())
    return _Head(*row)


def _summary(reading: Reading, head: _Head) -> ShiftSummary:
    shift = head.shift_id
    run = reading.connection.execute
    counted = run(
        select(ShiftCount.counted_fen, ShiftCount.expected_fen)
        .where(ShiftCount.shift_id == shift)
        .order_by(ShiftCount.attempt.desc())
    ).first()
    receipts = run(
        select(
            func.count(),
            func.coalesce(func.min(Receipt.number), ""),
            func.coalesce(func.max(Receipt.number), ""),
        )
        .join(Payment, Payment.id == Receipt.payment_id)
        .where(Payment.shift_id == shift)
    ).one()
    voids = run(select(func.count()).where(Reversal.shift_id == shift)).scalar_one()
    refunds = run(select(func.count()).where(Refund.shift_id == shift)).scalar_one()
    expected = counted.expected_fen if counted else None
    return ShiftSummary(
        shift_id=shift,
        drawer=head.drawer,
        collector=head.collector,
        business_date=head.business_date,
        opened_at=head.opened_at,
        float_fen=head.float_fen,
        receipts=receipts[0],
        first_receipt=receipts[1],
        last_receipt=receipts[2],
        voids=voids,
        refunds=refunds,
        methods=_by_method(reading, shift, with_cash=counted is not None),
        items=_by_item(reading, shift) if counted else {},
        prepaid_fen=_prepaid(reading, shift) if counted else None,
        expected_fen=expected,
        counted_fen=counted.counted_fen if counted else None,
        difference_fen=counted.counted_fen - expected if counted else None,
        closed_at=head.closed_at,
        late_fen=_late(reading, head, expected) if head.closed_at and expected is not None else 0,
    )


def _late(reading: Reading, head: _Head, expected: int) -> int:
    """Return the cash of a closed shift that its count could not know of (sync design 5)."""
    moved = reading.connection.scalar(
        select(func.sum(Posting.amount_fen)).where(
            Posting.shift_id == head.shift_id,
            Posting.account == Account.CASH.value,
            Posting.fact != Fact.SHIFT_CLOSE.value,
        )
    )
    return head.float_fen + int(moved or 0) - expected


def _by_method(reading: Reading, shift: ShiftId, *, with_cash: bool) -> dict[str, int]:
    rows = reading.connection.execute(
        select(Posting.method, func.sum(Posting.amount_fen))
        .where(
            Posting.shift_id == shift,
            Posting.method != "",
            Posting.fact != Fact.SHIFT_CLOSE.value,
        )
        .group_by(Posting.method)
        .order_by(Posting.method)
    )
    return {method: fen for method, fen in rows if with_cash or method != Account.CASH.value}


def _by_item(reading: Reading, shift: ShiftId) -> dict[str, int]:
    rows = reading.connection.execute(
        select(FeeItem.code, (-func.sum(Posting.amount_fen)).label("fen"))
        .join(FeeItem, FeeItem.id == Posting.item_id)
        .where(Posting.shift_id == shift, Posting.account == Account.RECEIVABLE.value)
        .group_by(FeeItem.code)
        .order_by(FeeItem.code)
    )
    return {row.code: row.fen for row in rows}


def _prepaid(reading: Reading, shift: ShiftId) -> int:
    total = select(func.coalesce(-func.sum(Posting.amount_fen), 0)).where(
        Posting.shift_id == shift, Posting.account == Account.PREPAYMENT.value
    )
    return reading.connection.scalar(total) or 0
