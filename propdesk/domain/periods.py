"""Reckon in billing months and in ranges of service days."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from propdesk.domain.errors import DomainError
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP

FIRST_YEAR, LAST_YEAR = 1900, 9998
ONE_DAY = timedelta(days=1)
_SEPARATED = re.compile(r"([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*(?:月份?)?")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})")


class InvalidPeriodError(DomainError):
    """A text is not a month."""

    sentence = QT_TRANSLATE_NOOP(
        "periods", "“{value}” is not a month. Write it like 2026-12 or 2026年12月."
    )


class ReversedRangeError(DomainError):
    """The last day or month of a range lies before its first."""

    sentence = QT_TRANSLATE_NOOP(
        "periods", "The range ends on {last}, before it begins on {first}."
    )


@dataclass(frozen=True, order=True, slots=True)
class DayRange:
    """Days from `first` to `last`, both included; never empty."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ReversedRangeError(first=self.first.isoformat(), last=self.last.isoformat())

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return f"{self.first.isoformat()}..{self.last.isoformat()}"

    def common(self, other: "DayRange") -> "DayRange | None":
        """Return the days both ranges share, None where there are none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return DayRange(first, last) if first <= last else None

    def cut(self, starts: set[date]) -> list["DayRange"]:
        """Return the range in pieces, a new one beginning on each of `starts` that lies inside."""
        inside = sorted(day for day in starts if self.first < day <= self.last)
        firsts = [self.first, *inside]
        lasts = [*(day - ONE_DAY for day in inside), self.last]
        return [DayRange(first, last) for first, last in zip(firsts, lasts, strict=True)]

    def periods(self) -> list["Period"]:
        """Return every month the range touches, in order."""
        return Period.of(self.first).until(Period.of(self.last))


@dataclass(frozen=True, order=True, slots=True)
class Period:
    """One billing month; its text is 'YYYY-MM'."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (FIRST_YEAR <= self.year <= LAST_YEAR and 1 <= self.month <= 12):
            raise InvalidPeriodError(value=f"{self.year}-{self.month}")

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    @classmethod
    def of(cls, day: date) -> "Period":
        """Return the month that holds `day`."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read 2026-12, 2026/12, 2026.12, 202612, 2026年12月 in half or full width.

        Raises InvalidPeriodError.
        """
        plain = narrow(text)
        found = _SEPARATED.fullmatch(plain) or _COMPACT.fullmatch(plain)
        if found is None:
            raise InvalidPeriodError(value=excerpt(text))
        try:
            return cls(int(found[1]), int(found[2]))
        except InvalidPeriodError:
            raise InvalidPeriodError(value=excerpt(text)) from None

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, self.month, self.length)

    @property
    def length(self) -> int:
        """The number of days, 28 to 31."""
        return _length(self.year, self.month)

    @property
    def days(self) -> DayRange:
        return DayRange(self.first_day, self.last_day)

    def plus(self, months: int) -> "Period":
        """Return the month `months` later, or earlier where negative."""
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Period(year, month + 1)

    def next(self) -> "Period":
        """Return the month after this one."""
        return self.plus(1)

    def previous(self) -> "Period":
        """Return the month before this one."""
        return self.plus(-1)

    def months_to(self, other: "Period") -> int:
        """Return how many months `other` is later; 0 for the same month, negative if earlier."""
        return (other.year - self.year) * 12 + other.month - self.month

    def until(self, last: "Period") -> list["Period"]:
        """Return every month from this one to `last`, both included."""
        if last < self:
            raise ReversedRangeError(first=str(self), last=str(last))
        return list(self._onward(self.months_to(last) + 1))

    def run(self, months: int) -> list["Period"]:
        """Return `months` consecutive months beginning with this one."""
        return list(self._onward(months))

    def _onward(self, months: int) -> Iterator["Period"]:
        return (self.plus(offset) for offset in range(months))


@lru_cache(maxsize=1200)
def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def months_after(day: date, months: int) -> date:
    """Return the same day number `months` later, else the last day of that month.

    Source: domain.md 0.2, one month is the same day number, else the last day of the month.
    """
    target = Period.of(day).plus(months)
    return date(target.year, target.month, min(day.day, target.length))


def service_days(first: date, months: int) -> DayRange:
    """Return the days that `months` paid months from `first` cover.

    From the 16th of January one month runs to the 15th of February. `months` is at least 1.
    """
    return DayRange(first, months_after(first, months) - ONE_DAY)
