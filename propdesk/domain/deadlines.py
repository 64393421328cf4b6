"""When something is due: elapsed hours, calendar and working days, months; amber before red. Pure.

Source: domain.md 0.2, 4.1, P28.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from propdesk.domain.rules import TIMELESS, USUAL_AMBER, Rule, RuleNotSetError, Span
from propdesk.domain.working_calendar import WorkingCalendar


class Light(StrEnum):
    """How a running clock stands."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Due(NamedTuple):
    """The moments a clock turns amber and red; a rule that is not enforced never turns red."""

    amber_at: datetime
    due_at: datetime
    enforced: bool = True

    def light(self, now: datetime) -> Light:
        """Return how the clock stands at `now`; the due moment itself is still in time."""
        if now > self.due_at and self.enforced:
            return Light.RED
        return Light.AMBER if now >= self.amber_at else Light.GREEN


def due(rule: Rule, start: datetime, calendar: WorkingCalendar) -> Due:
    """Return when `rule` is due after `start`; RuleNotSetError for one without a figure.

    Hours run day and night to the minute. Days and months end with the last day; working days end
    at the close of the desk on the last one (0.2).
    """
    due_at = moment_after(rule, start, calendar)
    if rule.warn_hours is not None:
        amber_at = min(start + timedelta(hours=rule.warn_hours), due_at)
    else:
        amber_at = start + (due_at - start) * (rule.warn_percent or USUAL_AMBER) // 100
    return Due(amber_at, due_at, rule.enforced)


def moment_after(rule: Rule, start: datetime, calendar: WorkingCalendar) -> datetime:
    """Return the moment `rule`'s time after `start` is over; ValueError for a plain number."""
    if rule.figure is None:
        raise RuleNotSetError(code=rule.code)
    if rule.span in _ELAPSED:
        return start + _ELAPSED[rule.span] * rule.figure
    local = calendar.local(start)
    if rule.span is Span.WORKING_DAYS:
        return _close_of_working_day(local.date(), rule.figure, calendar)
    if rule.span is Span.TIME_OF_DAY:
        return _next_time(local, rule.figure)
    if rule.span in TIMELESS:
        raise ValueError(f"{rule.code} is no time rule")
    return calendar.end_of(_LAST_DAY[rule.span](local.date(), rule.figure))


def _close_of_working_day(day: date, count: int, calendar: WorkingCalendar) -> datetime:
    """Return the close of the desk on the `count`-th working day after `day`; 0: on it, or on the
    next one that is worked. Taken after hours it belongs to that day all the same."""
    if count:
        return calendar.closing(calendar.working_days_after(day, count))
    return calendar.closing(calendar.working_day_from(day))


def _next_time(local: datetime, minutes: int) -> datetime:
    """Return the next moment with that time of day."""
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    found = midnight + timedelta(minutes=minutes)
    return found if found > local else found + timedelta(days=1)


def day_before(rule: Rule, end: date, calendar: WorkingCalendar) -> date:
    """Return the last day on which something must be done `rule`'s time ahead of `end`."""
    if rule.figure is None:
        raise RuleNotSetError(code=rule.code)
    match rule.span:
        case Span.DAYS:
            return end - timedelta(days=rule.figure)
        case Span.MONTHS:
            return months_after(end, -rule.figure)
        case Span.WORKING_DAYS:
            return calendar.working_days_after(end, -rule.figure)
        case Span.HOURS:
            return end - timedelta(days=-(-rule.figure // 24))
        case _:
            raise ValueError(f"{rule.code} counts no days")


def ends_with(day: date, calendar: WorkingCalendar, warn_from: datetime) -> Due:
    """Return the clock of a promise or an end date: red when `day` is over, amber on it."""
    end = calendar.end_of(day)
    start_of_day = end - timedelta(hours=23, minutes=59, seconds=59)
    return Due(min(max(start_of_day, warn_from), end), end)


def promised(at: datetime, given: datetime, warn_percent: int = USUAL_AMBER) -> Due:
    """Return the clock of a promised moment."""
    return Due(given + max(at - given, timedelta(0)) * warn_percent // 100, at)


def months_after(day: date, months: int) -> date:
    """Return the same day number months later (earlier if negative), else the month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: date, months: int) -> date:
    """Return the last day of the month `months` after that of `day`."""
    first = months_after(day.replace(day=1), months + 1)
    return first - timedelta(days=1)


def _days_after(day: date, days: int) -> date:
    return day + timedelta(days=days)


def _day_of_month(day: date, number: int) -> date:
    """Return the next day with that number, after `day`."""
    found = day.replace(day=number)
    return found if found > day else months_after(found, 1)


def _weekday(day: date, number: int) -> date:
    """Return the next such weekday (1 Monday), `day` itself counted."""
    return day + timedelta(days=(number - day.isoweekday()) % 7)


def _nth_weekday(day: date, code: int) -> date:
    """Return the n-th such weekday of the month of `day`, of the next month once it is past."""
    count, number = divmod(code, 10)
    found = _weekday(day.replace(day=1), number) + timedelta(weeks=count - 1)
    return found if found >= day else _nth_weekday(months_after(day.replace(day=1), 1), code)


_ELAPSED = {
    Span.SECONDS: timedelta(seconds=1),
    Span.MINUTES: timedelta(minutes=1),
    Span.HOURS: timedelta(hours=1),
}
_LAST_DAY: Mapping[Span, Callable[[date, int], date]] = {
    Span.DAYS: _days_after,
    Span.MONTHS: months_after,
    Span.MONTH_END: month_end,
    Span.DAY_OF_MONTH: _day_of_month,
    Span.WEEKDAY: _weekday,
    Span.NTH_WEEKDAY: _nth_weekday,
}
