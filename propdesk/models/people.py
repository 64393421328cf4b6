"""Customers, what they are to a unit, and their vehicles."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import CustomerId, UnitId, UserId
from propdesk.models.base import Base, TableKind


class Customer(Base):
    """A person or company. The identity number is sealed; `id_digest` finds duplicates."""

    __tablename__ = "customer"
    __table_args__ = (Index("customer_by_id_digest", "id_digest"),)
    kind = TableKind.REFERENCE
    id: Mapped[CustomerId] = mapped_column(primary_key=True)
    name: Mapped[str]
    is_company: Mapped[bool]
    phone: Mapped[str]  # digits only
    id_kind: Mapped[str]
    id_sealed: Mapped[bytes | None]
    id_digest: Mapped[bytes | None]
    id_masked: Mapped[str]
    address: Mapped[str]
    note: Mapped[str]
    ended_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]  # the row is a pseudonym since then


class Tenure(Base):
    """What a customer is to a unit over a time: owner, co-owner, tenant, member, agent."""

    __tablename__ = "tenure"
    __table_args__ = (
        Index("tenure_by_unit", "unit_id"),
        Index("tenure_by_customer", "customer_id"),
    )
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    customer_id: Mapped[CustomerId] = mapped_column(ForeignKey("customer.id"))
    role: Mapped[str]  # TenureRole
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]  # last day, inclusive
    ended_at: Mapped[datetime | None]


class CustomerAlias(Base):
    """Two entries of one person; both identities stay valid. Ended: they are two persons again.

    Its identity is made of the two: desks that merge the same pair write the same row, and the last
    word says which entry is shown. A fresh row has no word yet.
    """

    __tablename__ = "customer_alias"
    __table_args__ = (
        Index("customer_alias_by_one", "one_id"),
        Index("customer_alias_by_other", "other_id"),
    )
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    one_id: Mapped[CustomerId] = mapped_column(ForeignKey("customer.id"))  # the lesser
    other_id: Mapped[CustomerId] = mapped_column(ForeignKey("customer.id"))
    kept_id: Mapped[CustomerId | None]
    decided_at: Mapped[datetime | None]
    actor_id: Mapped[UserId | None]
    ended_at: Mapped[datetime | None]


class Vehicle(Base):
    """A plate known to belong to a unit."""

    __tablename__ = "vehicle"
    __table_args__ = (Index("vehicle_by_unit", "unit_id"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    customer_id: Mapped[CustomerId | None] = mapped_column(ForeignKey("customer.id"))
    plate: Mapped[str]
    ended_at: Mapped[datetime | None]


class SearchTerm(Base):
    """One thing a clerk may type to find a unit; a projection, rebuilt at will.

    The key itself is the covering index of a search: a range of terms of one source, in order.
    """

    __tablename__ = "search_term"
    __table_args__ = (Index("search_term_by_unit", "unit_id"),)
    kind = TableKind.LOCAL
    source: Mapped[str] = mapped_column(primary_key=True)  # services.search_index.TermSource
    term: Mapped[str] = mapped_column(primary_key=True)  # folded; phones reversed: tail = prefix
    unit_id: Mapped[UnitId] = mapped_column(primary_key=True)
    subject_id: Mapped[bytes] = mapped_column(primary_key=True)  # customer, vehicle or the unit


class SearchCard(Base):
    """What a search shows of a unit, in one row: reading it from its sources takes ten.

    A projection kept together with the terms.
    """

    __tablename__ = "search_card"
    kind = TableKind.LOCAL
    unit_id: Mapped[UnitId] = mapped_column(primary_key=True)
    unit: Mapped[str]
    sort_text: Mapped[str]
    household: Mapped[bytes]  # services.search_index.Household in MessagePack
