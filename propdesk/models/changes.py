"""The change log: one envelope for each committed transaction, chained by hash (sync design 3)."""

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.models.base import Base, TableKind


class Envelope(Base):
    """The verbatim bytes of one transaction's operations, and its place in the replica's chain."""

    __tablename__ = "envelope"
    __table_args__ = (UniqueConstraint("replica", "seq"),)
    kind = TableKind.LOCAL
    number: Mapped[int] = mapped_column(primary_key=True)
    tx_id: Mapped[bytes]
    replica: Mapped[bytes]
    seq: Mapped[int]
    prev_hash: Mapped[bytes]
    hash: Mapped[bytes]
    hlc: Mapped[int]
    schema: Mapped[int]
    min_reader: Mapped[int]
    actor_id: Mapped[bytes | None]
    business_date: Mapped[date]
    act: Mapped[str]
    body: Mapped[bytes]  # zstd of a msgpack array of operations


class Replica(Base):
    """This life of this database file; a restore or a clone starts another."""

    __tablename__ = "replica"
    kind = TableKind.LOCAL
    id: Mapped[bytes] = mapped_column(primary_key=True)
    station: Mapped[str]  # desk slot, "D01"
    centre: Mapped[str]
    started_at: Mapped[datetime]
    is_current: Mapped[bool]


class Setting(Base):
    """A changed setting of this desk; unchanged ones live in `settings.py` as defaults."""

    __tablename__ = "setting"
    kind = TableKind.LOCAL
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]  # JSON
