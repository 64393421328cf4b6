"""Receipts: books of numbers, the receipts themselves, their voids and copies."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import PaymentId, ReceiptId, UnitId, UserId
from propdesk.models.base import Base, TableKind


class ReceiptBook(Base):
    """A series of numbers 1..n without gaps, owned by one replica."""

    __tablename__ = "receipt_book"
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    replica: Mapped[bytes]
    prefix: Mapped[str]
    opened_at: Mapped[datetime]


class Receipt(Base):
    """A numbered proof of one payment; `document` is what was printed, as JSON.

    `code` is the 8-character check code printed on the paper: it stands for `digest`, which chains
    this receipt to the one before it and to the head of the change log.
    """

    __tablename__ = "receipt"
    __table_args__ = (
        Index("receipt_by_book", "book_id", "seq"),
        Index("receipt_by_payment", "payment_id"),
        Index("receipt_by_number", "number"),
        Index("receipt_by_date", "business_date"),
    )
    kind = TableKind.FACT
    id: Mapped[ReceiptId] = mapped_column(primary_key=True)
    book_id: Mapped[bytes] = mapped_column(ForeignKey("receipt_book.id"))
    seq: Mapped[int]
    number: Mapped[str]
    payment_id: Mapped[PaymentId] = mapped_column(ForeignKey("payment.id"))
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    business_date: Mapped[date]
    issued_at: Mapped[datetime]
    total_fen: Mapped[int]
    chain_head: Mapped[bytes]
    digest: Mapped[bytes]
    code: Mapped[str]
    document: Mapped[str]


class ReceiptVoid(Base):
    """A receipt declared void (作废): number, reason and both persons are kept."""

    __tablename__ = "receipt_void"
    __table_args__ = (Index("receipt_void_by_receipt", "receipt_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    receipt_id: Mapped[ReceiptId] = mapped_column(ForeignKey("receipt.id"))
    business_date: Mapped[date]
    voided_at: Mapped[datetime]
    reason: Mapped[str]
    copies_returned: Mapped[bool]  # else a signed statement stands in for the customer's copy
    actor_id: Mapped[UserId]
    second_id: Mapped[UserId | None]


class ReceiptCopy(Base):
    """A further printing of a receipt, counted before anything is sent (补打 第 n 次)."""

    __tablename__ = "receipt_copy"
    __table_args__ = (Index("receipt_copy_by_receipt", "receipt_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    receipt_id: Mapped[ReceiptId] = mapped_column(ForeignKey("receipt.id"))
    copy_no: Mapped[int]
    printed_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    reason: Mapped[str]
