"""Months and ranges of days."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.periods import (
    DayRange,
    InvalidPeriodError,
    Period,
    ReversedRangeError,
    months_after,
    service_days,
)

periods = st.builds(Period, st.integers(1990, 2100), st.integers(1, 12))


@pytest.mark.parametrize(
    "text",
    [
        "2026-12",
        "2026/12",
        "2026.12",
        "202612",
        " 2026-12 ",
        "２０２６－１２",
        "2026年12月",
        "2026 年 12 月",
        "２０２６年１２月份",
        "2026年12",
    ],
)
def test_a_month_is_read_as_clerks_type_it(text: str) -> None:
    assert Period.parse(text) == Period(2026, 12)


@pytest.mark.parametrize(
    "text", ["", "12", "2026", "2026-13", "2026-0", "26-12", "2026-12-01", "1899-12", "2026-1²"]
)
def test_what_is_no_month_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(InvalidPeriodError) as refused:
        Period.parse(text)
    assert refused.value.values["value"] == text


def test_one_digit_months_are_understood_and_written_with_two() -> None:
    assert str(Period.parse("2026-3")) == "2026-03"


@pytest.mark.parametrize(
    ("period", "days"),
    [(Period(2026, 2), 28), (Period(2028, 2), 29), (Period(2026, 12), 31), (Period(2100, 2), 28)],
)
def test_a_month_knows_its_days(period: Period, days: int) -> None:
    assert period.length == len(period.days) == days
    assert period.last_day == period.next().first_day - timedelta(days=1)


@given(periods)
def test_text_and_month_are_one(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(periods, st.integers(-400, 400))
def test_going_on_and_back_returns_to_the_month(period: Period, months: int) -> None:
    later = period.plus(months)
    assert later.plus(-months) == period
    assert period.months_to(later) == months
    assert (later > period) == (months > 0)


@given(periods, st.integers(0, 40))
def test_a_run_of_months_is_without_gap(period: Period, months: int) -> None:
    run = period.until(period.plus(months))
    assert run == period.run(months + 1)
    assert all(month.next() == follower for month, follower in pairwise(run))
    assert period.next().previous() == period


def test_a_run_backwards_is_refused() -> None:
    with pytest.raises(ReversedRangeError):
        Period(2026, 2).until(Period(2026, 1))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), 12, date(2027, 1, 15)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected


def test_paid_months_run_to_the_eve_of_the_same_day() -> None:
    assert service_days(date(2026, 1, 16), 1) == DayRange(date(2026, 1, 16), date(2026, 2, 15))
    assert service_days(date(2026, 1, 1), 12) == DayRange(date(2026, 1, 1), date(2026, 12, 31))


def test_ranges_share_their_common_days_only() -> None:
    december = Period(2026, 12).days
    moved_in = DayRange(date(2026, 12, 16), date.max)
    assert december.common(moved_in) == DayRange(date(2026, 12, 16), date(2026, 12, 31))
    assert december.common(Period(2027, 1).days) is None


def test_a_range_touches_its_months() -> None:
    days = DayRange(date(2026, 11, 30), date(2027, 1, 1))
    assert days.periods() == [Period(2026, 11), Period(2026, 12), Period(2027, 1)]


def test_an_empty_range_is_refused() -> None:
    with pytest.raises(ReversedRangeError):
        DayRange(date(2026, 1, 2), date(2026, 1, 1))


@given(st.sets(st.dates(date(2026, 11, 1), date(2027, 1, 31))))
def test_pieces_of_a_range_cover_it_once(starts: set[date]) -> None:
    whole = Period(2026, 12).days
    pieces = whole.cut(starts)
    assert sum(len(piece) for piece in pieces) == len(whole)
    assert pieces[0].first == whole.first
    assert pieces[-1].last == whole.last
