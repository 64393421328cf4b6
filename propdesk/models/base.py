"""The base of all tables: column types, and what kind of data a table holds.

Tables are SQLAlchemy declarative classes used in Core style: typed columns for `select`, no
identity map. Rows are written only through `services.work.Work`, which keeps the change log.
"""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    Dialect,
    Integer,
    LargeBinary,
    String,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase

from propdesk.domain import ids

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
COUNTER_BITS = 16  # of a stamp: the rest are milliseconds


class TableKind(StrEnum):
    """How rows of a table live and how they will merge between desks."""

    FACT = "fact"  # inserted once, never changed, never deleted
    REFERENCE = "reference"  # field-level last writer wins; removal is `ended_at`
    HEAD_OFFICE = "head_office"  # like reference, owned by head office
    LOCAL = "local"  # this desk's own; never leaves it, can be rebuilt or lost


class UtcMoment(TypeDecorator[datetime]):
    """An aware UTC datetime stored as integer microseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> int | None:
        """Store a moment."""
        return None if value is None else moment_to_number(value)

    def process_result_value(self, value: int | None, _: Dialect) -> datetime | None:
        """Load a moment."""
        return None if value is None else EPOCH + timedelta(microseconds=value)


def moment_to_number(moment: datetime) -> int:
    """Return microseconds since 1970 of an aware moment; ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a moment must be aware")
    return (moment - EPOCH) // timedelta(microseconds=1)


def wall_stamp(now: datetime) -> int:
    """Return the stamp of a moment with a zero counter."""
    return (moment_to_number(now) // 1000) << COUNTER_BITS


def stored(value: object) -> object:
    """Return `value` as the database and the change log hold it."""
    if isinstance(value, datetime):
        return moment_to_number(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, bool):
        return int(value)
    return value


class Base(DeclarativeBase):
    """Every table's parent."""

    kind: ClassVar[TableKind]
    type_annotation_map = {
        bytes: LargeBinary,
        bool: Boolean(create_constraint=False),
        int: Integer,
        str: String,
        date: Date,
        datetime: UtcMoment,
        **{
            new_type: LargeBinary(16)
            for new_type in vars(ids).values()
            if getattr(new_type, "__supertype__", None) is bytes
        },
    }
