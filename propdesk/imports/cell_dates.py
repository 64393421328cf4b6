"""Read calendar days and months from date cells, day counts and the texts clerks type."""

import re
from datetime import date, datetime, timedelta

from propdesk.imports import cell_faults as faults
from propdesk.imports.raw import RawCell

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
# Day counts taken for dates only where they mean a day of a service centre's lifetime.
_FIRST_COUNTED, _LAST_COUNTED = date(1950, 1, 1), date(2100, 12, 31)
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_TIME = r"(?:[ T]*[0-9]{1,2}(?::|时)[0-9]{1,2}(?:[:分][0-9]{0,2}(?:\.[0-9]+)?秒?)?)?"
_YEAR_FIRST = re.compile(
    rf"([0-9]{{4}})\s*[-/.年]\s*([0-9]{{1,2}})\s*[-/.月]\s*([0-9]{{1,2}})\s*日?号?{_TIME}"
)
_EIGHT_DIGITS = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_UNCLEAR = re.compile(r"[0-9]{1,2}\s*[-/.年]\s*[0-9]{1,2}(?:\s*[-/.月]\s*[0-9]{1,4}日?)?")
_MONTH = re.compile(r"([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*月?份?")
_SIX_DIGITS = re.compile(r"([0-9]{4})([0-9]{2})")


def date_of(cell: RawCell, counts_from_1904: bool) -> date | None:  # noqa: FBT001
    """Return the day; raises NotADateError and AmbiguousDateError."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, datetime):
        return _sensible(cell.date())
    if isinstance(cell, date):
        return _sensible(cell)
    if isinstance(cell, str):
        return _date_of_text(cell)
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        raise faults.NotADateError
    return _date_of_number(cell, counts_from_1904)


def period_of(cell: RawCell, counts_from_1904: bool) -> str | None:  # noqa: FBT001
    """Return the month as 'YYYY-MM'; a day stands for its month; raises NotAPeriodError."""
    if cell is None or cell == "":
        return None
    line = str(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell
    if isinstance(line, str):
        found = _MONTH.fullmatch(line) or _SIX_DIGITS.fullmatch(line)
        if found:
            return _month(int(found[1]), int(found[2]))
    try:
        day = date_of(cell, counts_from_1904)
    except (faults.NotADateError, faults.AmbiguousDateError) as fault:
        raise faults.NotAPeriodError from fault
    return None if day is None else f"{day:%Y-%m}"


def _month(year: int, month: int) -> str:
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):
        raise faults.NotAPeriodError
    return f"{year:04d}-{month:02d}"


def _date_of_text(line: str) -> date:
    found = _YEAR_FIRST.fullmatch(line) or _EIGHT_DIGITS.fullmatch(line)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if _UNCLEAR.fullmatch(line):
        raise faults.AmbiguousDateError
    raise faults.NotADateError


def _date_of_number(number: float, counts_from_1904: bool) -> date:  # noqa: FBT001
    if 19_000_101 <= number <= 21_991_231 and number == int(number):
        return _date_of_text(str(int(number)))
    epoch = _EPOCH_1904 if counts_from_1904 else _EPOCH
    first, last = (_FIRST_COUNTED - epoch).days, (_LAST_COUNTED - epoch).days
    if not first <= number < last + 1:
        raise faults.NotADateError
    return epoch + timedelta(days=int(number))


def _day(year: int, month: int, day: int) -> date:
    try:
        return _sensible(date(year, month, day))
    except ValueError as problem:
        raise faults.NotADateError from problem


def _sensible(day: date) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise faults.NotADateError
    return day
