"""Files taken in whole, so that the same one is recognised and a whole import can be undone."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import UnitId, UserId
from propdesk.models.base import Base, TableKind


class ImportBatch(Base):
    """One committed import."""

    __tablename__ = "import_batch"
    __table_args__ = (Index("import_batch_by_fingerprint", "fingerprint"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    sort: Mapped[str]  # units, customers, opening, readings
    file_name: Mapped[str]
    fingerprint: Mapped[str]  # SHA-256 of the file
    row_count: Mapped[int]
    imported_at: Mapped[datetime]
    business_date: Mapped[date]
    actor_id: Mapped[UserId]


class ImportUndo(Base):
    """A whole import taken back."""

    __tablename__ = "import_undo"
    __table_args__ = (Index("import_undo_by_batch", "batch_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    batch_id: Mapped[bytes] = mapped_column(ForeignKey("import_batch.id"))
    undone_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    reason: Mapped[str]


class OpeningPrepayment(Base):
    """Prepaid money taken over from an older system; a negative one takes another back."""

    __tablename__ = "opening_prepayment"
    __table_args__ = (Index("opening_prepayment_by_unit", "unit_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    business_date: Mapped[date]
    amount_fen: Mapped[int]
    actor_id: Mapped[UserId]


class ImportedRow(Base):
    """A row this desk's import made, in the order it was made; needed only to undo it."""

    __tablename__ = "imported_row"
    __table_args__ = (Index("imported_row_by_batch", "batch_id"),)
    kind = TableKind.LOCAL
    number: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[bytes]
    table_name: Mapped[str]
    row_id: Mapped[bytes]
