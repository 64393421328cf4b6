"""Dates as clerks type them: a day, a month and day, days from now, a word, a full date."""

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from propdesk.domain.errors import DomainError
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP

EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
_YEARS_AHEAD = 20  # a two-digit year further ahead than this means the last century

_OFFSET = re.compile(r"([+-])([0-9]{1,5})")
_DAY = re.compile(r"([0-9]{1,2})(?: ?[日号號])?")
_MONTH_DAY = re.compile(r"([0-9]{1,2}) ?[-/.月] ?([0-9]{1,2})(?: ?[日号號])?|([0-9]{2})([0-9]{2})")
_FULL = re.compile(
    r"([0-9]{4}|[0-9]{2}) ?[-/.年] ?([0-9]{1,2}) ?[-/.月] ?([0-9]{1,2})(?: ?[日号號])?"
    r"|([0-9]{4})([0-9]{2})([0-9]{2})"
)
_MIDNIGHT = re.compile(r"(?<=[0-9日])[ T]0?0:00(:00(\.0+)?)?$")


class InvalidDateError(DomainError):
    """The typed text is no date."""

    sentence = QT_TRANSLATE_NOOP(
        "typed_dates", "“{value}” is not a date. Type for example 3, 5-2, +5, 今天 or 20261121."
    )


class NoSuchDayError(InvalidDateError):
    """The typed day does not exist in the calendar."""

    sentence = QT_TRANSLATE_NOOP("typed_dates", "There is no such day: “{value}”.")


class DateOutOfRangeError(InvalidDateError):
    """The date is real but far outside anything kept here."""

    sentence = QT_TRANSLATE_NOOP(
        "typed_dates", "“{value}” is too far away. Dates run from 1900 to 2199."
    )


def parse_date(text: str, *, today: date, field: str | None = None) -> date:
    """Return the date a clerk means by `text` (desk-habits.md U24).

    "3" is the 3rd of this month, "5-2" and "0502" the 2nd of May this year, "+5" and "-10" days
    from `today`; 今天, 昨天, 月初, 月底 and their like, 20261121, 2026-11-21, 2026/11/21,
    2026年11月21日, 26-11-21; full-width digits anywhere. A midnight time from a spreadsheet is
    ignored. Raises InvalidDateError or one of its kinds, with `field`.
    """
    plain = _MIDNIGHT.sub("", narrow(text).replace("。", ".")).lower()
    if word := _WORDS.get(plain):
        return word(today)
    if offset := _OFFSET.fullmatch(plain):
        days = int(offset[2]) * (-1 if offset[1] == "-" else 1)
        return _in_range(_moved(today, days), text, field)
    numbers = _year_month_day(plain, today)
    if numbers is None:
        raise InvalidDateError(field=field, value=excerpt(text))
    try:
        found = date(*numbers)
    except ValueError:
        raise NoSuchDayError(field=field, value=excerpt(text)) from None
    return _in_range(found, text, field)


def _year_month_day(plain: str, today: date) -> tuple[int, int, int] | None:
    if match := _FULL.fullmatch(plain):
        year, month, day = (group for group in match.groups() if group)
        return _full_year(year, today), int(month), int(day)
    if match := _MONTH_DAY.fullmatch(plain):
        month, day = (group for group in match.groups() if group)
        return today.year, int(month), int(day)
    if match := _DAY.fullmatch(plain):
        return today.year, today.month, int(match[1])
    return None


def _full_year(digits: str, today: date) -> int:
    if len(digits) == 4:
        return int(digits)
    year = 2000 + int(digits)
    return year if year <= today.year + _YEARS_AHEAD else year - 100


def _in_range(found: date | None, text: str, field: str | None) -> date:
    if found is None or not EARLIEST_YEAR <= found.year <= LATEST_YEAR:
        raise DateOutOfRangeError(field=field, value=excerpt(text))
    return found


def _moved(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _first_of_month(today: date, months: int) -> date:
    count = today.year * 12 + today.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def _last_of_month(today: date, months: int) -> date:
    first = _first_of_month(today, months)
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _days_on(days: int) -> Callable[[date], date]:
    return lambda today: today + timedelta(days=days)


def _month_start(months: int) -> Callable[[date], date]:
    return lambda today: _first_of_month(today, months)


def _month_end(months: int) -> Callable[[date], date]:
    return lambda today: _last_of_month(today, months)


_WORDS: Mapping[str, Callable[[date], date]] = {
    **dict.fromkeys(("今天", "今日", "today"), _days_on(0)),
    **dict.fromkeys(("昨天", "昨日", "yesterday"), _days_on(-1)),
    **dict.fromkeys(("明天", "明日", "tomorrow"), _days_on(1)),
    "前天": _days_on(-2),
    **dict.fromkeys(("后天", "後天"), _days_on(2)),
    **dict.fromkeys(("月初", "本月初"), _month_start(0)),
    **dict.fromkeys(("月底", "月末", "本月底"), _month_end(0)),
    **dict.fromkeys(("上月初", "上个月初", "上個月初"), _month_start(-1)),
    **dict.fromkeys(("上月底", "上月末", "上个月底", "上個月底"), _month_end(-1)),
    **dict.fromkeys(("下月初", "下个月初", "下個月初"), _month_start(1)),
    **dict.fromkeys(("下月底", "下月末", "下个月底", "下個月底"), _month_end(1)),
    "年初": lambda today: today.replace(month=1, day=1),
    **dict.fromkeys(("年底", "年末"), lambda today: today.replace(month=12, day=31)),
}
