"""The rules of a roster: a turn for everybody, days off, each shift manned (domain.md W48, N39)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from propdesk.domain.case_flow import Act, Row
from propdesk.domain.errors import DomainError
from propdesk.domain.shift_handovers import SHIFTS
from propdesk.i18n import QT_TRANSLATE_NOOP

OFF = "off"
TURNS = (*SHIFTS, (OFF, QT_TRANSLATE_NOOP("rosters", "Day off")))
PATTERNS = (
    ("two", QT_TRANSLATE_NOOP("rosters", "Two shifts: 09-18 and 16:30-22")),
    ("three", QT_TRANSLATE_NOOP("rosters", "Three shifts: 08-17, 17-01 and 09-18")),
)
SHIFTS_OF: Mapping[str, tuple[str, ...]] = {
    "two": ("day", "evening"),
    "three": ("early", "late", "day"),
}
WEEK, MONTH = 7, 28  # days; the days off are counted from four weeks on


class SpanBackwardsError(DomainError):
    """A roster ends after it begins."""

    sentence = QT_TRANSLATE_NOOP("rosters", "The last day comes before the first.")


class SpanTooLongError(DomainError):
    """A roster is made for a month at most."""

    sentence = QT_TRANSLATE_NOOP("rosters", "A roster covers at most 31 days.")


class OutsideError(DomainError):
    """A turn lies within the roster."""

    sentence = QT_TRANSLATE_NOOP("rosters", "The turn of {day} lies outside this roster.")


class TwiceError(DomainError):
    """Nobody is on twice on a day."""

    sentence = QT_TRANSLATE_NOOP("rosters", "Somebody has two turns on {day}.")


class TooFewDaysOffError(DomainError):
    """Everybody has days off (N39)."""

    sentence = QT_TRANSLATE_NOOP(
        "rosters", "{people} of the staff have fewer than {days} days off. Give the reason."
    )


class NotMannedError(DomainError):
    """A shift needs its people (N39)."""

    sentence = QT_TRANSLATE_NOOP(
        "rosters", "On {day} the shift {shift} has fewer than {people}. Give the reason."
    )


def span_fits(act: Act) -> None:
    """Refuse a roster that runs backwards or over more than a month."""
    first, last = _span(act)
    if last < first:
        raise SpanBackwardsError(field="last_day")
    if (last - first).days > 30:
        raise SpanTooLongError(field="last_day")


def within_the_roster(act: Act) -> None:
    """Refuse turns of other days."""
    first, last = _span(act)
    for row in act.lines["turns"]:
        if not first <= _day(row) <= last:
            raise OutsideError(field="turns", day=row["day"])


def nobody_twice(act: Act) -> None:
    """Refuse two turns of one person on a day."""
    counted = Counter((row["person"], _day(row)) for row in act.lines["turns"])
    for (_, day), turns in counted.items():
        if turns > 1:
            raise TwiceError(field="turns", day=day)


def days_off_kept(act: Act) -> None:
    """Refuse fewer days off than N39 says without a reason; spans under four weeks are free."""
    first, last = _span(act)
    days = (last - first).days + 1
    if days < MONTH or act.reason:
        return
    worked = Counter(row["person"] for row in act.lines["turns"] if row["turn"] != OFF)
    least = act.figure("N39.free")
    short = sum(days - count < least for count in worked.values())
    if short:
        raise TooFewDaysOffError(people=short, days=least)


def shifts_manned(act: Act) -> None:
    """Refuse a shift with too few people without a reason (N39: two in each of three shifts)."""
    if act.reason:
        return
    pattern = str(act.values["pattern"])
    least = act.figure("N39.each") if pattern == "three" else 1
    here = Counter((_day(row), row["turn"]) for row in act.lines["turns"])
    first, last = _span(act)
    words = dict(TURNS)
    for day in _days(first, last):
        for shift in SHIFTS_OF[pattern]:
            if here[day, shift] < least:
                raise NotMannedError(day=day, shift=words[shift], people=least)


def planned_turns(people: Sequence[bytes], first: date, last: date, pattern: str) -> Sequence[Row]:
    """Return a turn for everybody on every day: shifts change from week to week, the day off
    moves from person to person, so that each week has one for each.
    """
    shifts = SHIFTS_OF[pattern]
    rows: list[Row] = []
    for place, day in enumerate(_days(first, last)):
        for index, person in enumerate(people):
            is_off = (place + index) % WEEK == WEEK - 1
            turn = OFF if is_off else shifts[(index + place // WEEK) % len(shifts)]
            rows.append({"day": day, "person": person, "turn": turn, "remark": ""})
    return rows


def _span(act: Act) -> tuple[date, date]:
    first, last = act.values["first_day"], act.values["last_day"]
    assert isinstance(first, date)  # both are required
    assert isinstance(last, date)
    return first, last


def _day(row: Row) -> date:
    day = row["day"]
    assert isinstance(day, date)  # required
    return day


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=place) for place in range((last - first).days + 1)]
