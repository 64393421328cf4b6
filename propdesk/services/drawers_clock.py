"""Which day a shift belongs to, and when the computer's clock is not believed.

Source: sync design 4 (the business date is a human decision); faults R09, R33.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from propdesk.clock import CENTRE_ZONE, local_date
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.base import EPOCH
from propdesk.models.changes import Envelope
from propdesk.models.drawers import Shift
from propdesk.services.accounts import Approval, second_person
from propdesk.services.work import Reading, Work

MOST_BEHIND = timedelta(minutes=5)
MOST_AHEAD = timedelta(days=15)  # longer than any holiday without a shift
MOST_DAYS_OPEN = 1  # a night shift may go on into the next day
_STAMP_COUNTER_BITS = 16


class ClockBehindError(DomainError):
    """The clock says less than what has already happened."""

    sentence = QT_TRANSLATE_NOOP(
        "drawers",
        "The computer's clock says {now}, but work was already recorded at {last}. "
        "Set the clock right, or confirm the business date.",
    )


class ClockAheadError(DomainError):
    """The clock has run far from the last shift."""

    sentence = QT_TRANSLATE_NOOP(
        "drawers",
        "The computer's clock says {now}; the last shift here was on {last}. "
        "Set the clock right, or confirm the business date.",
    )


class BackdatingRefusedError(DomainError):
    """A shift belongs to the day it is opened on."""

    sentence = QT_TRANSLATE_NOOP(
        "drawers", "A shift can only be opened for today, {today}, not for {day}."
    )


class ShiftOutdatedError(DomainError):
    """Money of today does not go into a shift of another day."""

    sentence = QT_TRANSLATE_NOOP(
        "drawers",
        "This shift belongs to {day}, and it is {today} now. "
        "Check the computer's clock, or close the shift and open a new one.",
    )


@dataclass(frozen=True)
class DayWish:
    """The day a person wants for a shift; `confirmed` after being asked about the clock."""

    day: date | None = None
    confirmed: bool = False
    approval: Approval | None = None


def business_day(work: Work, wish: DayWish) -> date:
    """Return the business date of a shift opened now.

    While the clock is believable that is today. A clock behind the change log, or far ahead of the
    last shift, is asked about; then a person names the day, and a second one agrees to a day
    before the desk's last. Raises ClockBehindError, ClockAheadError, BackdatingRefusedError,
    SecondPersonNeededError.
    """
    today, day = work.today, wish.day or work.today
    doubt = _doubt(work)
    if doubt is not None and not wish.confirmed:
        raise doubt
    if doubt is None and day != today:
        raise BackdatingRefusedError(field="business_date", today=today, day=day)
    last = _last_shift(work)
    if last is not None and day < last.business_date:
        second_person(work, wish.approval, Permission.APPROVE_DIFFERENCE)
    return day


def check_still_its_day(reading: Reading, opened_at: datetime, day: date) -> None:
    """Raise ShiftOutdatedError once a shift's day is over; a clock set back changes nothing.

    What counts is the time since the opening: on a wrong clock a person named the right day, and
    the desk must be able to take money until somebody sets the clock.
    """
    if reading.today - local_date(opened_at) > timedelta(days=MOST_DAYS_OPEN):
        raise ShiftOutdatedError(day=day, today=reading.today)


def _doubt(work: Work) -> DomainError | None:
    recorded = _last_recorded(work)
    if recorded is not None and work.now < recorded - MOST_BEHIND:
        return ClockBehindError(field="business_date", now=_words(work.now), last=_words(recorded))
    last = _last_shift(work)
    if last is not None and work.now > last.opened_at + MOST_AHEAD:
        return ClockAheadError(field="business_date", now=_words(work.now), last=last.business_date)
    return None


def _last_recorded(reading: Reading) -> datetime | None:
    """Return the moment of the newest envelope by its hybrid clock, which never goes back."""
    stamp = reading.connection.scalar(
        select(Envelope.hlc)
        .where(Envelope.replica == reading.station.replica)
        .order_by(Envelope.seq.desc())
        .limit(1)
    )
    if stamp is None:
        return None
    return EPOCH + timedelta(milliseconds=stamp >> _STAMP_COUNTER_BITS)


@dataclass(frozen=True)
class _LastShift:
    business_date: date
    opened_at: datetime


def _last_shift(reading: Reading) -> _LastShift | None:
    row = reading.connection.execute(
        select(Shift.business_date, Shift.opened_at)
        .where(Shift.station == reading.station.desk)
        .order_by(Shift.stamp.desc())
        .limit(1)
    ).first()
    return _LastShift(*row) if row else None


def _words(moment: datetime) -> str:
    return f"{moment.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"
