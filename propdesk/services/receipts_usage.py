"""How receipt numbers were used, and what people did that somebody else looks over.

Source: domain.md W13 (number usage, gaps, voids, reprints); faults, separation of duties.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import AuditLine, User
from propdesk.models.drawers import Shift, ShiftClose
from propdesk.models.payments import Payment, Refund, Reversal
from propdesk.models.receipts import Receipt, ReceiptBook, ReceiptCopy, ReceiptVoid
from propdesk.services.drawers_openings import OPENED
from propdesk.services.work import Reading, query


@dataclass(frozen=True)
class BookUsage:
    """What became of a book's numbers in a time; `gaps` are the missing ones as (from, to)."""

    prefix: str
    first: str
    last: str
    issued: int
    voids: int
    copies: int
    total_fen: int
    gaps: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class PersonActs:
    """How often a person did what is looked over; sums in fen."""

    user_id: UserId
    name: str
    receipts: int
    voids: int
    copies: int
    refunds: int
    drawer_openings: int
    differences: int
    difference_fen: int


@query(Permission.REPORTS)
def books(reading: Reading, *, first_day: date, last_day: date) -> list[BookUsage]:
    """Return the use of every book's numbers in a time of business dates."""
    inside = Receipt.business_date.between(first_day, last_day)
    voids = select(func.count(ReceiptVoid.id)).where(ReceiptVoid.receipt_id == Receipt.id)
    copies = select(func.count(ReceiptCopy.id)).where(ReceiptCopy.receipt_id == Receipt.id)
    rows = reading.connection.execute(
        select(
            ReceiptBook.id,
            ReceiptBook.prefix,
            func.min(Receipt.seq),
            func.max(Receipt.seq),
            func.count(),
            func.sum(voids.scalar_subquery()),
            func.sum(copies.scalar_subquery()),
            func.sum(Receipt.total_fen),
        )
        .join(ReceiptBook, ReceiptBook.id == Receipt.book_id)
        .where(inside)
        .group_by(ReceiptBook.id)
        .order_by(ReceiptBook.prefix)
    ).all()
    return [
        BookUsage(
            prefix=prefix,
            first=_number(reading, book, low),
            last=_number(reading, book, high),
            issued=issued,
            voids=void_count,
            copies=copy_count,
            total_fen=total_fen,
            gaps=gaps_of(reading, book, low, high),
        )
        for book, prefix, low, high, issued, void_count, copy_count, total_fen in rows
    ]


@query(Permission.AUDIT)
def people(reading: Reading, *, first_day: date, last_day: date) -> list[PersonActs]:
    """Return, for everybody who did any of it, voids, copies, refunds, openings, differences."""

    def counted(
        who: InstrumentedAttribute[UserId], *conditions: ColumnElement[bool]
    ) -> dict[bytes, int]:
        statement = select(who.label("who"), func.count().label("acts"))
        found = reading.connection.execute(statement.where(*conditions).group_by(who))
        return {row.who: row.acts for row in found}

    days = (first_day, last_day)
    receipts = counted(Payment.collector_id, Payment.business_date.between(*days))
    voids = counted(Reversal.actor_id, Reversal.business_date.between(*days))
    start = datetime.combine(first_day, time.min, CENTRE_ZONE)
    end = datetime.combine(last_day + timedelta(days=1), time.min, CENTRE_ZONE)
    in_time = (ReceiptCopy.printed_at >= start, ReceiptCopy.printed_at < end)
    copies = counted(ReceiptCopy.actor_id, *in_time)
    refunds = counted(Refund.actor_id, Refund.business_date.between(*days))
    openings = _openings(reading, first_day, last_day)
    differences = _differences(reading, first_day, last_day)
    names = reading.connection.execute(select(User.id, User.name).order_by(User.name)).all()
    return [
        PersonActs(
            user,
            name,
            receipts.get(user, 0),
            voids.get(user, 0),
            copies.get(user, 0),
            refunds.get(user, 0),
            openings.get(user, 0),
            *differences.get(user, (0, 0)),
        )
        for user, name in names
        if user in {*receipts, *voids, *copies, *refunds, *openings, *differences}
    ]


def gaps_of(reading: Reading, book: bytes, low: int, high: int) -> tuple[tuple[int, int], ...]:
    """Return the numbers missing between two numbers of a book, as ranges (from, to)."""
    before = func.lag(Receipt.seq).over(order_by=Receipt.seq)
    numbers = (
        select(before.label("before"), Receipt.seq.label("seq"))
        .where(Receipt.book_id == book, Receipt.seq.between(low, high))
        .subquery()
    )
    holes = select(numbers.c.before + 1, numbers.c.seq - 1).where(
        numbers.c.seq > numbers.c.before + 1
    )
    return tuple((first, last) for first, last in reading.connection.execute(holes))


def _number(reading: Reading, book: bytes, seq: int) -> str:
    wanted = select(Receipt.number).where(Receipt.book_id == book, Receipt.seq == seq)
    return reading.connection.execute(wanted).scalars().first() or ""


def _openings(reading: Reading, first_day: date, last_day: date) -> dict[bytes, int]:
    rows = reading.connection.execute(
        select(AuditLine.actor_id, func.count())
        .where(AuditLine.act == OPENED, AuditLine.business_date.between(first_day, last_day))
        .group_by(AuditLine.actor_id)
    )
    return {user: count for user, count in rows if user is not None}


def _differences(reading: Reading, first_day: date, last_day: date) -> dict[bytes, tuple[int, int]]:
    rows = reading.connection.execute(
        select(ShiftClose.actor_id, func.count(), func.sum(ShiftClose.difference_fen))
        .join(Shift, Shift.id == ShiftClose.shift_id)
        .where(ShiftClose.difference_fen != 0, Shift.business_date.between(first_day, last_day))
        .group_by(ShiftClose.actor_id)
    )
    return {user: (count, fen) for user, count, fen in rows}
