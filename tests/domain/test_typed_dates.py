"""Dates as clerks type them, all seen from one fixed day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.typed_dates import (
    DateOutOfRangeError,
    InvalidDateError,
    NoSuchDayError,
    parse_date,
)

TODAY = date(2026, 11, 21)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("3", "2026-11-03"),
        ("03", "2026-11-03"),
        ("3日", "2026-11-03"),
        ("3号", "2026-11-03"),
        ("5-2", "2026-05-02"),
        ("5/2", "2026-05-02"),
        ("5.2", "2026-05-02"),
        ("5。2", "2026-05-02"),
        ("5月2日", "2026-05-02"),
        ("5月2", "2026-05-02"),
        ("0502", "2026-05-02"),
        ("+5", "2026-11-26"),
        ("＋５", "2026-11-26"),
        ("-10", "2026-11-11"),
        ("－10", "2026-11-11"),
        ("+0", "2026-11-21"),
        ("今天", "2026-11-21"),
        (" 今日 ", "2026-11-21"),
        ("Today", "2026-11-21"),
        ("昨天", "2026-11-20"),
        ("明天", "2026-11-22"),
        ("前天", "2026-11-19"),
        ("后天", "2026-11-23"),
        ("月初", "2026-11-01"),
        ("月底", "2026-11-30"),
        ("月末", "2026-11-30"),
        ("上月底", "2026-10-31"),
        ("上个月初", "2026-10-01"),
        ("下月初", "2026-12-01"),
        ("下个月底", "2026-12-31"),
        ("年初", "2026-01-01"),
        ("年底", "2026-12-31"),
        ("20261121", "2026-11-21"),
        ("2026-11-21", "2026-11-21"),
        ("2026-1-2", "2026-01-02"),
        ("2026/11/21", "2026-11-21"),
        ("2026.11.21", "2026-11-21"),
        ("2026年11月21日", "2026-11-21"),
        ("2026年1月2号", "2026-01-02"),
        ("2026 年 11 月 21 日", "2026-11-21"),
        ("２０２６年１１月２１日", "2026-11-21"),
        ("２０２６１１２１", "2026-11-21"),
        ("26-11-21", "2026-11-21"),
        ("46-1-1", "2046-01-01"),
        ("47-1-1", "1947-01-01"),
        ("95-3-2", "1995-03-02"),
        ("2026-11-21 00:00:00", "2026-11-21"),
        ("2026/11/21 0:00", "2026-11-21"),
        ("2026-11-21T00:00:00.000", "2026-11-21"),
        ("2024-2-29", "2024-02-29"),
    ],
)
def test_a_date_is_read_as_clerks_type_it(typed: str, iso: str) -> None:
    assert parse_date(typed, today=TODAY) == date.fromisoformat(iso)


@pytest.mark.parametrize(
    ("today", "typed", "iso"),
    [
        ("2026-01-31", "上月底", "2025-12-31"),
        ("2026-12-31", "下月底", "2027-01-31"),
        ("2028-01-31", "下月底", "2028-02-29"),
        ("2026-03-01", "昨天", "2026-02-28"),
        ("2026-12-31", "+1", "2027-01-01"),
        ("2026-01-05", "-10", "2025-12-26"),
    ],
)
def test_words_and_offsets_cross_months_and_years(today: str, typed: str, iso: str) -> None:
    assert parse_date(typed, today=date.fromisoformat(today)) == date.fromisoformat(iso)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            " ",
            "abc",
            "5-",
            "-",
            "+",
            "1-2-3-4",
            "2026-11",
            "202611",
            "261121",
            "2026-11-21 13:45",
        ),
        *(
            "月",
            "5月",
            "二十一",
            "+1个月",
            "1e1",
            "3\x00",
            "٣",
            "²",
            "9" * 10_000,
            "\u202e3",
            "+ 5",
        ),
    ],
)
def test_what_is_no_date_is_refused_with_examples(typed: str) -> None:
    with pytest.raises(InvalidDateError, match="20261121") as refusal:
        parse_date(typed, today=TODAY, field="until")
    assert refusal.value.field == "until"
    assert len(str(refusal.value)) < 160


@pytest.mark.parametrize("typed", ["31", "0", "2-30", "13-1", "2026-2-29", "20261301", "2026-0-1"])
def test_a_day_the_calendar_does_not_have_is_refused_never_moved(typed: str) -> None:
    with pytest.raises(NoSuchDayError):
        parse_date(typed, today=TODAY)


@pytest.mark.parametrize("typed", ["1899-12-31", "2200-1-1", "+99999", "-99999", "99991231"])
def test_a_date_far_outside_the_books_is_refused(typed: str) -> None:
    with pytest.raises(DateOutOfRangeError):
        parse_date(typed, today=TODAY)


def test_an_offset_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(DateOutOfRangeError):
        parse_date("-99999", today=date(100, 1, 1))


@given(days, st.sampled_from(["%Y%m%d", "%Y-%m-%d", "%Y/%m/%d", "%Y年%m月%d日"]))
def test_a_full_date_means_the_same_on_every_day(day: date, form: str) -> None:
    assert parse_date(day.strftime(form), today=TODAY) == day


@given(days, st.integers(-9999, 9999))
def test_an_offset_counts_days(today: date, offset: int) -> None:
    wanted = today + timedelta(days=offset)
    if 1900 <= wanted.year <= 2199:
        assert parse_date(f"{offset:+d}", today=today) == wanted
