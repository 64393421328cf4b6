"""What a desk knows of its meetings with the others. Local: each desk's own bookkeeping.

The change log itself (`envelope`) holds every replica's envelopes verbatim; here stands where each
lies in the centre's common stream, what could not be applied yet, and which write of a field won.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import UnitId, UserId
from propdesk.models.base import Base, TableKind


class HubLink(Base):
    """The one row that ties this data file to its hub; none before the desk is enrolled."""

    __tablename__ = "hub_link"
    kind = TableKind.LOCAL
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # always 1
    url: Mapped[str]
    tenant: Mapped[bytes]  # the company, as the hub names it
    device: Mapped[bytes]  # the hub's name for this desk's key
    rules: Mapped[bool]  # whether this desk writes what head office owns
    epoch: Mapped[int]  # which life of the hub's stream `cursor` counts in
    cursor: Mapped[int]  # the last stream number applied
    accumulator: Mapped[bytes]  # hash over the stream up to `cursor`
    stamp: Mapped[int]  # the highest effective stamp seen: the next one of ours comes after it
    indexed: Mapped[int]  # envelope.number up to which field writes are known
    met_at: Mapped[datetime | None]
    equal_at: Mapped[datetime | None]  # when hub and desk last were equal


class StreamEntry(Base):
    """An envelope's place in the centre's stream; without a number it waits to be placed."""

    __tablename__ = "stream_entry"
    __table_args__ = (
        Index("stream_entry_by_number", "number"),
        Index("stream_entry_by_replica", "replica", "seq"),
        Index("stream_entry_waiting", "verdict", sqlite_where=text("verdict = 'parked'")),
        Index("stream_entry_refused", "verdict", sqlite_where=text("verdict = 'not_applied'")),
    )
    kind = TableKind.LOCAL
    tx_id: Mapped[bytes] = mapped_column(primary_key=True)
    replica: Mapped[bytes]
    seq: Mapped[int]
    number: Mapped[int | None]  # None where a restored hub has lost it
    effective: Mapped[int]
    rules: Mapped[bool]  # whether what head office owns counts in it
    accumulator: Mapped[bytes]
    verdict: Mapped[str]  # sync.protocol.Verdict
    reason: Mapped[str]  # why it is parked or not applied, "" otherwise
    signature: Mapped[bytes]  # its author's, where a push ended with it


class FieldWrite(Base):
    """One write of one field of a reference row, in the order that decides: the last one holds."""

    __tablename__ = "field_write"
    kind = TableKind.LOCAL
    table_name: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[bytes] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    stamp: Mapped[int] = mapped_column(primary_key=True)
    tx_id: Mapped[bytes] = mapped_column(primary_key=True)
    value: Mapped[bytes]  # MessagePack


class SetAside(Base):
    """An envelope of a life that was lived twice: its bytes are kept, its rows were sealed anew."""

    __tablename__ = "set_aside"
    kind = TableKind.LOCAL
    hash: Mapped[bytes] = mapped_column(primary_key=True)
    replica: Mapped[bytes]
    seq: Mapped[int]
    envelope: Mapped[bytes]  # sync.protocol.Sealed in MessagePack
    set_aside_at: Mapped[datetime]


class LifeFork(Base):
    """Two files lived one life: what the second did was sealed again; all desks are told."""

    __tablename__ = "life_fork"
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    replica: Mapped[bytes]  # the life that was lived twice
    first_seq: Mapped[int]
    envelopes: Mapped[int]
    station: Mapped[str]  # the desk that found it out and goes on under a new life
    found_at: Mapped[datetime]


class RefundClaim(Base):
    """A desk wants to give a unit's prepaid money back; live until it has, or gave up."""

    __tablename__ = "refund_claim"
    __table_args__ = (Index("refund_claim_by_unit", "unit_id"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    station: Mapped[str]
    claimed_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class RefundReservation(Base):
    """This desk's claim was met by nobody else's: until then the money may be given back here."""

    __tablename__ = "refund_reservation"
    kind = TableKind.LOCAL
    unit_id: Mapped[UnitId] = mapped_column(primary_key=True)
    granted_at: Mapped[datetime]
    until: Mapped[datetime]


class ReviewCase(Base):
    """Something a merge brought about that a person must look at; its id is the same everywhere."""

    __tablename__ = "review_case"
    __table_args__ = (Index("review_case_by_subject", "subject_id"),)
    kind = TableKind.LOCAL
    id: Mapped[bytes] = mapped_column(primary_key=True)
    sort: Mapped[str]  # services.review.Sort
    subject_id: Mapped[bytes]
    detail: Mapped[str]  # JSON, no personal data
    seen_at: Mapped[datetime]


class ReviewResolution(Base):
    """What a person decided on a review case."""

    __tablename__ = "review_resolution"
    __table_args__ = (Index("review_resolution_by_case", "case_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    case_id: Mapped[bytes]
    decision: Mapped[str]
    resolved_at: Mapped[datetime]
    actor_id: Mapped[UserId]
