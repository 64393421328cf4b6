"""What stands between personal data and their deletion: a hold, and clocks that were changed."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import CustomerId, UserId
from propdesk.models.base import Base, TableKind


class LegalHold(Base):
    """A person's data are needed in a dispute or an inquiry: nothing of them is deleted."""

    __tablename__ = "legal_hold"
    __table_args__ = (Index("legal_hold_by_customer", "customer_id"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    customer_id: Mapped[CustomerId] = mapped_column(ForeignKey("customer.id"))
    reason: Mapped[str]
    placed_at: Mapped[datetime]
    placed_by: Mapped[UserId]
    ended_at: Mapped[datetime | None]


class RetentionClock(Base):
    """A clock that was set otherwise than domain.retention declares; the newest of a kind holds."""

    __tablename__ = "retention_clock"
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    data_kind: Mapped[str]  # domain.retention.RetentionKind
    days: Mapped[int]
    set_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
