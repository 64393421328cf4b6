"""The centre's working calendar: which days are worked, holidays, days made up for. Pure.

Source: domain.md 0.2 (working day, statutory holidays, adjusted working days), P01.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone, tzinfo

from propdesk.i18n import QT_TRANSLATE_NOOP

CENTRE_TIME = timezone(timedelta(hours=8))  # one zone for the whole country, no summer time
WEEKDAYS = (
    QT_TRANSLATE_NOOP("working_calendar", "Monday"),
    QT_TRANSLATE_NOOP("working_calendar", "Tuesday"),
    QT_TRANSLATE_NOOP("working_calendar", "Wednesday"),
    QT_TRANSLATE_NOOP("working_calendar", "Thursday"),
    QT_TRANSLATE_NOOP("working_calendar", "Friday"),
    QT_TRANSLATE_NOOP("working_calendar", "Saturday"),
    QT_TRANSLATE_NOOP("working_calendar", "Sunday"),
)
SATURDAY = 5
LONGEST_BREAK = 60  # days without a working day; beyond that the calendar itself is wrong


@dataclass(frozen=True)
class WorkingCalendar:
    """Ordinary weekdays, the days that differ from them, and the desk's hours.

    `adjusted` says of single days whether they are worked: False for a statutory holiday, True for
    a made-up working day; `half` when the desk closes on a day that is worked in part. `announced`
    names the years whose holidays are known.
    """

    adjusted: Mapping[date, bool] = field(default_factory=dict)
    announced: frozenset[int] = frozenset()
    weekend: frozenset[int] = frozenset({SATURDAY, SATURDAY + 1})
    opens: time = time(8, 30)
    closes: time = time(17, 30)
    zone: tzinfo = CENTRE_TIME
    half: Mapping[date, time] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Tell whether `day` is worked."""
        special = self.adjusted.get(day)
        return day.weekday() not in self.weekend if special is None else special

    def is_known(self, day: date) -> bool:
        """Tell whether the holidays of that year have been entered; else the answer is a guess."""
        return day.year in self.announced

    def working_days_after(self, day: date, count: int) -> date:
        """Return the `count`-th working day after `day` (before it for a negative count)."""
        step = timedelta(days=1 if count >= 0 else -1)
        found, left, idle = day, abs(count), 0
        while left:
            found += step
            idle = 0 if self.is_working(found) else idle + 1
            left -= self.is_working(found)
            if idle > LONGEST_BREAK:
                raise ValueError(f"no working day near {found}")
        return found

    def working_day_from(self, day: date) -> date:
        """Return `day` if it is worked, else the next one that is."""
        return day if self.is_working(day) else self.working_days_after(day, 1)

    def local(self, moment: datetime) -> datetime:
        """Return an aware moment in the centre's own time."""
        return moment.astimezone(self.zone)

    def closing(self, day: date) -> datetime:
        """Return the moment the desk closes on `day`."""
        return datetime.combine(day, self.half.get(day, self.closes), self.zone)

    def end_of(self, day: date) -> datetime:
        """Return the last second of `day`."""
        return datetime.combine(day, time(23, 59, 59), self.zone)
