"""Cash-desk shifts: one drawer, one person, one shift. Facts only."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import ShiftId, UserId
from propdesk.models.base import Base, TableKind


class Shift(Base):
    """The opening of a shift with its float; `stamp` is the hybrid clock, which never goes back."""

    __tablename__ = "shift"
    __table_args__ = (Index("shift_by_collector", "collector_id", "opened_at"),)
    kind = TableKind.FACT
    id: Mapped[ShiftId] = mapped_column(primary_key=True)
    drawer: Mapped[str]
    station: Mapped[str]
    collector_id: Mapped[UserId] = mapped_column(ForeignKey("user.id"))
    business_date: Mapped[date]
    opened_at: Mapped[datetime]
    stamp: Mapped[int]
    float_fen: Mapped[int]


class ShiftCount(Base):
    """A blind count by denomination; the second one, if any, is the recount that holds."""

    __tablename__ = "shift_count"
    __table_args__ = (Index("shift_count_by_shift", "shift_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    shift_id: Mapped[ShiftId] = mapped_column(ForeignKey("shift.id"))
    attempt: Mapped[int]
    counted_at: Mapped[datetime]
    denominations: Mapped[str]  # JSON {fen: count}
    counted_fen: Mapped[int]
    expected_fen: Mapped[int]


class ShiftClose(Base):
    """The end of a shift; a difference names its reason and a second person."""

    __tablename__ = "shift_close"
    __table_args__ = (Index("shift_close_by_shift", "shift_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    shift_id: Mapped[ShiftId] = mapped_column(ForeignKey("shift.id"))
    closed_at: Mapped[datetime]
    expected_fen: Mapped[int]
    counted_fen: Mapped[int]
    difference_fen: Mapped[int]
    reason: Mapped[str]
    handed_to: Mapped[str]
    actor_id: Mapped[UserId]
    second_id: Mapped[UserId | None]
