"""The journal: balanced double entries, appended only."""

from datetime import date

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import ChargeId, FeeItemId, ShiftId, UnitId, UserId
from propdesk.models.base import Base, TableKind


class Posting(Base):
    """One side of a fact's entry; the postings of a fact add up to zero. Debit is positive fen."""

    __tablename__ = "posting"
    __table_args__ = (
        Index("posting_by_date", "business_date"),
        Index("posting_by_charge", "charge_id", sqlite_where=text("charge_id IS NOT NULL")),
        Index("posting_by_unit_account", "unit_id", "account"),
        Index("posting_by_shift", "shift_id", sqlite_where=text("shift_id IS NOT NULL")),
    )
    kind = TableKind.FACT
    fact_id: Mapped[bytes] = mapped_column(primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    fact: Mapped[str]  # domain.journal.Fact
    business_date: Mapped[date]
    account: Mapped[str]  # domain.journal.Account
    method: Mapped[str]
    unit_id: Mapped[UnitId | None]
    item_id: Mapped[FeeItemId | None]
    charge_id: Mapped[ChargeId | None]
    shift_id: Mapped[ShiftId | None]
    period: Mapped[str]
    actor_id: Mapped[UserId]
    amount_fen: Mapped[int]
