"""Money taken, what it was put on, and money given back. Facts only."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import ChargeId, CustomerId, PaymentId, ShiftId, UnitId, UserId
from propdesk.models.base import Base, TableKind


class Payment(Base):
    """One taking of money from a payer for a unit.

    paid_fen is what stays with us (tendered less change); it equals allocations plus kept_fen, the
    part that becomes prepayment. `stamp` is the hybrid clock that orders payments between desks.
    """

    __tablename__ = "payment"
    __table_args__ = (
        Index("payment_by_unit", "unit_id"),
        Index("payment_by_shift", "shift_id"),
    )
    kind = TableKind.FACT
    id: Mapped[PaymentId] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    customer_id: Mapped[CustomerId | None] = mapped_column(ForeignKey("customer.id"))
    shift_id: Mapped[ShiftId] = mapped_column(ForeignKey("shift.id"))
    collector_id: Mapped[UserId] = mapped_column(ForeignKey("user.id"))
    business_date: Mapped[date]
    taken_at: Mapped[datetime]
    stamp: Mapped[int]
    paid_fen: Mapped[int]
    tendered_fen: Mapped[int]
    change_fen: Mapped[int]
    kept_fen: Mapped[int]
    note: Mapped[str]


class PaymentPart(Base):
    """The share of a payment that came by one method, net of change."""

    __tablename__ = "payment_part"
    __table_args__ = (Index("payment_part_by_payment", "payment_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    payment_id: Mapped[PaymentId] = mapped_column(ForeignKey("payment.id"))
    method: Mapped[str]  # domain.journal.Method
    amount_fen: Mapped[int]
    reference: Mapped[str]  # bank, wallet or slip number, where there is one


class Allocation(Base):
    """The share of a payment that was put on one charge."""

    __tablename__ = "allocation"
    __table_args__ = (
        Index("allocation_by_charge", "charge_id"),
        Index("allocation_by_payment", "payment_id"),
    )
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    payment_id: Mapped[PaymentId] = mapped_column(ForeignKey("payment.id"))
    charge_id: Mapped[ChargeId] = mapped_column(ForeignKey("charge.id"))
    amount_fen: Mapped[int]


class Reversal(Base):
    """A payment taken back whole (冲红); the original stays as it was."""

    __tablename__ = "reversal"
    __table_args__ = (Index("reversal_by_payment", "payment_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    payment_id: Mapped[PaymentId] = mapped_column(ForeignKey("payment.id"))
    shift_id: Mapped[ShiftId | None] = mapped_column(ForeignKey("shift.id"))
    business_date: Mapped[date]
    reversed_at: Mapped[datetime]
    reason: Mapped[str]
    actor_id: Mapped[UserId]
    second_id: Mapped[UserId | None]


class TransferConfirmation(Base):
    """Finance saw an announced transfer on the bank statement."""

    __tablename__ = "transfer_confirmation"
    __table_args__ = (Index("transfer_confirmation_by_payment", "payment_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    payment_id: Mapped[PaymentId] = mapped_column(ForeignKey("payment.id"))
    business_date: Mapped[date]
    confirmed_at: Mapped[datetime]
    arrived_on: Mapped[date]  # the bank's own day
    bank_line: Mapped[str]  # the reference of the line on the statement
    amount_fen: Mapped[int]
    actor_id: Mapped[UserId]


class Refund(Base):
    """Prepaid money given back to a customer."""

    __tablename__ = "refund"
    __table_args__ = (Index("refund_by_unit", "unit_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    # None where no drawer was touched: finance gives back by transfer
    shift_id: Mapped[ShiftId | None] = mapped_column(ForeignKey("shift.id"))
    business_date: Mapped[date]
    refunded_at: Mapped[datetime]
    method: Mapped[str]
    amount_fen: Mapped[int]
    reason: Mapped[str]
    actor_id: Mapped[UserId]
    second_id: Mapped[UserId]


class Payout(Base):
    """Money the centre pays somebody at its own expense, for a case that was decided."""

    __tablename__ = "payout"
    __table_args__ = (Index("payout_by_case", "case_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    case_id: Mapped[bytes]
    unit_id: Mapped[UnitId | None] = mapped_column(ForeignKey("unit.id"))
    shift_id: Mapped[ShiftId | None] = mapped_column(ForeignKey("shift.id"))  # cash only
    business_date: Mapped[date]
    paid_at: Mapped[datetime]
    method: Mapped[str]  # domain.journal.PayoutMethod
    amount_fen: Mapped[int]
    charged_to: Mapped[str]  # the department whose expense it is
    actor_id: Mapped[UserId]


class DepositMove(Base):
    """Money of a deposit that was given back, or kept for a reason: a part deducted, all forfeited.

    What is held is what its charge was paid, less these.
    """

    __tablename__ = "deposit_move"
    __table_args__ = (Index("deposit_move_by_case", "case_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    case_id: Mapped[bytes]
    charge_id: Mapped[ChargeId] = mapped_column(ForeignKey("charge.id"))
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    # None where no drawer was touched
    shift_id: Mapped[ShiftId | None] = mapped_column(ForeignKey("shift.id"))
    business_date: Mapped[date]
    moved_at: Mapped[datetime]
    sort: Mapped[str]  # deduct, forfeit, refund
    method: Mapped[str]  # domain.journal.Method, "" where it is kept
    amount_fen: Mapped[int]
    actor_id: Mapped[UserId]


class ParkedDraft(Base):
    """A half-done counter act set aside; survives a kill, never leaves the desk."""

    __tablename__ = "parked_draft"
    kind = TableKind.LOCAL
    id: Mapped[bytes] = mapped_column(primary_key=True)
    sort: Mapped[str]  # which screen it belongs to, "counter"
    owner_id: Mapped[UserId]
    title: Mapped[str]
    payload: Mapped[str]  # JSON of the screen's own draft
    parked_at: Mapped[datetime]
    is_live: Mapped[bool]  # written while typing, not parked by hand
