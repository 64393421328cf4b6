"""The centre's working calendar: weekdays and hours by rule (P01), the days that differ entered.

Holidays and the days worked to make up for them are told by the state each year; the manager enters
them, nothing is fetched. Source: domain.md 0.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from sqlalchemy import select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.domain.rules import Rulebook
from propdesk.domain.working_calendar import WorkingCalendar
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CalendarDay, CalendarYear
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work, query, use_case

LONGEST = 31  # days entered at once; more is a slip of the year
_DAYS = Prepared(
    select(
        CalendarDay.id,
        CalendarDay.day,
        CalendarDay.is_working,
        CalendarDay.closes,
        CalendarDay.name,
    )
    .where(CalendarDay.ended_at.is_(None))
    .order_by(CalendarDay.set_at, CalendarDay.id)
)
_YEARS = Prepared(
    select(CalendarYear.year).where(CalendarYear.ended_at.is_(None)).order_by(CalendarYear.year)
)


class DayKind(StrEnum):
    """What a day is that differs from its weekday."""

    HOLIDAY = "holiday"
    WORKING = "working"
    HALF = "half"  # worked until noon or so


class TooManyDaysError(DomainError):
    """Somebody typed the wrong year."""

    sentence = QT_TRANSLATE_NOOP(
        "calendar_days", "These are {count} days. Enter at most {limit} at once."
    )


class EndBeforeStartError(DomainError):
    """A span ends before it begins."""

    sentence = QT_TRANSLATE_NOOP("calendar_days", "The last day comes before the first.")


class ClosingMissingError(DomainError):
    """A half day says when it ends."""

    sentence = QT_TRANSLATE_NOOP("calendar_days", "Say when the desk closes on that day.")


class NotListedError(DomainError):
    """A day is as its weekday says."""

    sentence = QT_TRANSLATE_NOOP("calendar_days", "{day} is not on the list.")


@dataclass(frozen=True)
class DayRow:
    """A day that differs; `closes` is the minute of the day a half day ends with."""

    day: date
    kind: DayKind
    name: str
    closes: int | None


def calendar_by(reading: Reading, rules: Rulebook) -> WorkingCalendar:
    """Return the calendar with the hours and weekdays of P01; later entries for a day go before."""
    today = reading.today
    rows = _DAYS.rows(reading.connection)
    return WorkingCalendar(
        adjusted={row.day: bool(row.is_working) for row in rows},
        announced=frozenset(row.year for row in _YEARS.rows(reading.connection)),
        weekend=frozenset(range(max(rules.figure("P01.days", today), 1), 7)),
        opens=time_of(rules.figure("P01.opens", today)),
        closes=time_of(rules.figure("P01.closes", today)),
        half={row.day: time_of(row.closes) for row in rows if row.closes is not None},
    )


def time_of(minutes: int) -> time:
    """Return a minute of the day as a time; midnight at its end is a minute before."""
    minutes = min(minutes, 24 * 60 - 1)
    return time(minutes // 60, minutes % 60)


@query(Permission.LOOK_UP)
def days(reading: Reading, *, year: int | None = None) -> list[DayRow]:
    """Return the days that differ from their weekday, of one year or of all, in order."""
    found = {row.day: row for row in _DAYS.rows(reading.connection)}
    return [
        DayRow(day, _kind(row.is_working, row.closes), row.name, row.closes)
        for day, row in sorted(found.items())
        if year in (None, day.year)
    ]


@query(Permission.LOOK_UP)
def announced(reading: Reading) -> list[int]:
    """Return the years whose holidays are entered."""
    return [row.year for row in _YEARS.rows(reading.connection)]


@use_case(Permission.RULES)
def set_days(
    work: Work,
    *,
    first: date,
    last: date | None = None,
    kind: DayKind,
    name: str = "",
    closes: int | None = None,
) -> int:
    """Say of a span of days what they are; return how many. `closes` is for half days.

    EndBeforeStartError, TooManyDaysError, ClosingMissingError.
    """
    last = last or first
    count = (last - first).days + 1
    if count < 1:
        raise EndBeforeStartError(field="last")
    if count > LONGEST:
        raise TooManyDaysError(field="last", count=count, limit=LONGEST)
    if kind is DayKind.HALF and closes is None:
        raise ClosingMissingError(field="closes")
    name = bounded(name, field="name", limit=NAME_LIMIT)
    wanted = [first + timedelta(days=n) for n in range(count)]
    _end(work, wanted)
    for day in wanted:
        work.insert(
            CalendarDay,
            id=work.new_id(),
            day=day,
            is_working=kind is not DayKind.HOLIDAY,
            closes=closes if kind is DayKind.HALF else None,
            name=name,
            set_at=work.now,
            ended_at=None,
        )
    work.about(work.new_id(), f"{first}..{last} {kind.value}")
    return count


@use_case(Permission.RULES)
def clear_day(work: Work, *, day: date) -> None:
    """Let a day be as its weekday says; the change log keeps what was entered. NotListedError."""
    if not _end(work, [day]):
        raise NotListedError(field="day", day=day.isoformat())
    work.about(work.new_id(), f"{day}")


@use_case(Permission.RULES)
def announce_year(work: Work, *, year: int) -> None:
    """Say that the holidays of a year are known and entered; until then due days are a guess."""
    if year in announced(work):
        return
    year_id = work.new_id()
    work.insert(CalendarYear, id=year_id, year=year, announced_at=work.now, ended_at=None)
    work.about(year_id, str(year))


def _end(work: Work, wanted: Sequence[date]) -> int:
    known = [row.id for row in _DAYS.rows(work.connection) if row.day in set(wanted)]
    for day_id in known:
        work.update(CalendarDay, day_id, ended_at=work.now)
    return len(known)


def _kind(is_working: object, closes: int | None) -> DayKind:
    if not is_working:
        return DayKind.HOLIDAY
    return DayKind.WORKING if closes is None else DayKind.HALF
