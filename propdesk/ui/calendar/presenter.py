"""What can be done about the working calendar, without a window."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.domain.search_text import fold
from propdesk.domain.working_calendar import WEEKDAYS, WorkingCalendar
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services import calendar_days, case_rules
from propdesk.services.calendar_days import DayKind, DayRow

KINDS: Mapping[DayKind, Message] = {
    DayKind.HOLIDAY: QT_TRANSLATE_NOOP("calendar_screen", "Holiday"),
    DayKind.WORKING: QT_TRANSLATE_NOOP("calendar_screen", "Worked to make up"),
    DayKind.HALF: QT_TRANSLATE_NOOP("calendar_screen", "Half day"),
}


class TimeNotUnderstoodError(DomainError):
    """What was typed is no time of day."""

    sentence = QT_TRANSLATE_NOOP("calendar_screen", "“{text}” is no time. Type it as 12:00.")


@dataclass(frozen=True)
class DaysLook:
    """The listed days and the calendar they stand in."""

    rows: Sequence[DayRow]
    calendar: WorkingCalendar


class CalendarPresenter:
    """Acts are handed out as calls for a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def days(self) -> DaysLook:
        """Return the days that differ, and the calendar."""
        rows = self._desk.query(calendar_days.days)
        return DaysLook(rows, self._desk.query(case_rules.working_calendar))

    def enter(self, values: Mapping[str, Any]) -> Callable[[], int]:
        """Return the call that says of days what they are."""
        desk = self._desk
        return lambda: desk.execute(
            calendar_days.set_days,
            first=values["first"],
            last=values["last"],
            kind=DayKind(values["kind"]),
            name=values["name"],
            closes=minutes_of(values["closes"]),
        )

    def clear(self, row: DayRow) -> Callable[[], None]:
        """Return the call that lets a day be as its weekday says."""
        desk = self._desk
        return lambda: desk.execute(calendar_days.clear_day, day=row.day)

    def announce(self, year: int) -> Callable[[], None]:
        """Return the call that says the holidays of a year are entered."""
        desk = self._desk
        return lambda: desk.execute(calendar_days.announce_year, year=year)


def minutes_of(text: str) -> int | None:
    """Return "12:00" as a minute of the day, None for nothing; TimeNotUnderstoodError."""
    text = text.strip().replace("：", ":")
    if not text:
        return None
    hours, _, minutes = text.partition(":")
    if not (hours.isdecimal() and (minutes or "0").isdecimal() and int(hours) < 24):
        raise TimeNotUnderstoodError(field="closes", text=text)
    return int(hours) * 60 + min(int(minutes or 0), 59)


def closing_text(row: DayRow | None) -> str:
    """Return when a half day ends, as it is typed."""
    if row is None or row.closes is None:
        return ""
    return f"{row.closes // 60:02d}:{row.closes % 60:02d}"


def matching(rows: Sequence[DayRow], text: str, years: Sequence[int]) -> list[DayRow]:
    """Return the days of these years (none: all) whose date, weekday, kind or name has the text."""
    sought = fold(text)
    return [
        row
        for row in rows
        if (not years or row.day.year in years) and (not sought or sought in fold(_words(row)))
    ]


def kind_text(row: DayRow) -> str:
    """Return what a day is, with the hour a half day ends."""
    words = KINDS[row.kind].translated()
    if row.closes is None:
        return words
    until = translate("calendar_screen", "{kind}, to {time}")
    return until.format(kind=words, time=closing_text(row))


def weekday_text(day: date) -> str:
    """Return a day's weekday."""
    return WEEKDAYS[day.weekday()].translated()


def summary_text(calendar: WorkingCalendar, today: date) -> str:
    """Return the desk's hours, and whether the holidays of this year and the next are known."""
    worked = sum(day not in calendar.weekend for day in range(7))
    words = translate("calendar_screen", "Desk {opens}-{closes}, Monday to {last}.")
    text = words.format(
        opens=f"{calendar.opens:%H:%M}",
        closes=f"{calendar.closes:%H:%M}",
        last=WEEKDAYS[worked - 1].translated(),
    )
    missing = [str(y) for y in (today.year, today.year + 1) if y not in calendar.announced]
    if not missing:
        return text
    more = translate("calendar_screen", "Holidays not entered yet: {years}; due days are a guess.")
    return f"{text}  {more.format(years=', '.join(missing))}"


def _words(row: DayRow) -> str:
    return f"{row.day.isoformat()} {weekday_text(row.day)} {kind_text(row)} {row.name}"
