"""Every deadline of the handbook, row by row, on a calendar with holidays and made-up days."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.deadlines import (
    Due,
    Light,
    day_before,
    due,
    ends_with,
    moment_after,
    month_end,
    months_after,
    promised,
)
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.rules import (
    DatedFigure,
    Rule,
    Rulebook,
    RuleNotSetError,
    Span,
    UnknownRuleError,
    rulebook,
)
from propdesk.domain.rules_deadlines import DEADLINES
from propdesk.domain.working_calendar import CENTRE_TIME, WorkingCalendar

# New Year 2027: 1 to 3 January off, Sunday 27 December 2026 worked to make up for it.
CALENDAR = WorkingCalendar(
    adjusted={
        date(2026, 12, 27): True,
        date(2027, 1, 1): False,
        date(2027, 1, 2): False,
        date(2027, 1, 3): False,
    },
    announced=frozenset({2026, 2027}),
)


def at(text: str) -> datetime:
    """Return a moment of the centre's time."""
    return datetime.fromisoformat(text).replace(tzinfo=CENTRE_TIME)


FRIDAY_EVENING = "2026-12-25 22:10"  # after the desk has closed, before a worked Sunday
EVE = "2026-12-31 16:00"  # Thursday before three days off
ROWS: tuple[tuple[str, str, str], ...] = (
    ("D01", EVE, "2027-01-01 23:59:59"),
    ("D02", "2026-12-31 22:30", "2027-01-01 01:30"),
    ("D03", FRIDAY_EVENING, "2026-12-26 22:10"),
    ("D04", EVE, "2027-01-01 16:00"),
    ("D05", "2026-12-26 23:59", "2026-12-28 23:59"),
    ("D06", FRIDAY_EVENING, "2026-12-28 17:30"),  # Sunday counts, it is worked
    ("D07", EVE, "2027-01-01 16:00"),
    ("D08", EVE, "2027-01-05 17:30"),
    ("D09", FRIDAY_EVENING, "2026-12-29 17:30"),
    ("D10", "2026-12-06 03:00", "2026-12-07 03:00"),
    ("D11", FRIDAY_EVENING, "2026-12-27 17:30"),
    ("D12", "2026-12-10 09:00", "2026-12-31 23:59:59"),
    ("D13", "2026-12-31 23:00", "2027-01-04 23:59:59"),
    ("D14", "2027-02-01 08:00", "2027-02-28 23:59:59"),
    ("D15", "2026-12-05 12:00", "2028-12-05 23:59:59"),
    ("D17", EVE, "2027-01-04 17:30"),
    ("D18", FRIDAY_EVENING, "2026-12-29 17:30"),
    ("D19", "2026-12-31 10:15", "2027-01-02 10:15"),
    ("D20", "2026-11-30 10:00", "2027-02-28 23:59:59"),
    ("D21", "2026-12-31 10:00", "2027-02-28 23:59:59"),
    ("D22", "2026-12-26 10:00", "2026-12-27 17:30"),
    ("D23", EVE, "2027-01-01 23:59:59"),
    ("D24", FRIDAY_EVENING, "2026-12-26 22:10"),
    ("D25", "2026-12-28 17:31", "2026-12-29 17:30"),
    ("D26", EVE, "2027-01-04 17:30"),
    ("D27", "2026-12-31 00:00", "2027-03-31 23:59:59"),
    ("D28", "2027-01-02 09:00", "2027-01-04 17:30"),
    ("D29", "2026-12-05 19:59", "2026-12-05 23:59:59"),
    ("D30", "2026-12-05 19:59", "2026-12-07 17:30"),
    ("D31", "2027-01-31 12:00", "2027-02-28 23:59:59"),
    ("D32", "2026-12-28 00:00", "2027-01-04 23:59:59"),
    ("D33", "2026-12-28 12:00", "2027-01-04 23:59:59"),
    ("D34", "2026-12-28 00:00", "2026-12-28 23:59:59"),
    ("D35", "2026-12-28 00:00", "2027-01-04 23:59:59"),
    ("D36", "2026-12-31 08:00", "2027-01-01 23:59:59"),
    ("D37", "2026-12-31 08:00", "2027-01-07 23:59:59"),
    ("D38", "2026-12-31 08:00", "2027-01-07 23:59:59"),
    ("D41", "2026-12-05 12:00:50", "2026-12-05 12:01:05"),
    ("D42", "2026-12-05 08:30", "2026-12-05 08:40"),
    ("D43", "2026-12-31 08:00", "2027-01-01 23:59:59"),
    ("D44", "2026-12-05 12:00", "2026-12-05 12:00"),
    ("D45", "2026-12-05 12:00", "2026-12-05 12:00:10"),
    ("D46", "2026-12-05 12:00", "2026-12-05 12:03"),
    ("D47", "2026-12-29 12:00", "2027-01-01 23:59:59"),
    ("D49", "2027-01-31 12:00", "2027-02-28 23:59:59"),
    ("D50", "2026-12-31 00:00", "2026-12-31 23:59:59"),
    ("D51", "2026-12-05 12:00", "2027-03-31 23:59:59"),
    ("D52", "2026-12-05 07:45", "2026-12-05 08:00"),
)
WITHOUT_TIME = {"D16", "D39", "D40", "D48"}  # promised each time, rings, no figure
REPORTS = (
    ("D68", "2026-12-28 00:00", "2026-12-30 23:59:59"),
    ("D77", "2026-12-05 23:00", "2026-12-06 09:00"),
    ("D78", "2026-12-05 10:00", "2026-12-05 23:59:59"),
    ("D85", "2026-12-25 10:00", "2027-01-25 23:59:59"),
    ("D86", "2026-12-24 00:00", "2027-01-27 23:59:59"),
    ("D86", "2026-12-01 00:00", "2026-12-23 23:59:59"),
)


@pytest.mark.parametrize(("code", "start", "expected"), [*ROWS, *REPORTS])
def test_a_rule_of_the_handbook_is_due(code: str, start: str, expected: str) -> None:
    rule = HANDBOOK.on(code, date(2026, 12, 5))
    assert moment_after(rule, at(start), CALENDAR) == at(expected)


def test_the_table_has_every_rule_of_the_desk() -> None:
    assert {code for code, _, _ in ROWS} | WITHOUT_TIME == {rule.code for rule in DEADLINES}
    assert [rule.code for rule in DEADLINES] == [f"D{number:02}" for number in range(1, 53)]


def test_every_deadline_of_the_handbook_is_there() -> None:
    assert {f"D{number:02}" for number in range(1, 92)} <= HANDBOOK.defaults.keys()


def test_a_complaint_visit_is_amber_after_24_hours_and_red_after_two_working_days() -> None:
    found = due(HANDBOOK.on("D08", date(2026, 12, 31)), at(EVE), CALENDAR)
    assert found.light(at("2027-01-01 15:59")) is Light.GREEN
    assert found.light(at("2027-01-01 16:00")) is Light.AMBER
    assert found.light(at("2027-01-05 17:30")) is Light.AMBER
    assert found.light(at("2027-01-05 17:31")) is Light.RED


def test_a_limit_is_amber_at_three_quarters() -> None:
    found = due(HANDBOOK.on("D10", date(2026, 12, 5)), at("2026-12-05 00:00"), CALENDAR)
    assert found.amber_at == at("2026-12-05 18:00")


def test_an_estimate_of_an_outside_office_never_turns_red() -> None:
    rule = HANDBOOK.on("D71", date(2026, 12, 5))
    found = due(rule, at("2026-12-05 12:00"), CALENDAR)
    assert found.light(at("2027-12-05 12:00")) is Light.AMBER


def test_a_rule_without_a_figure_must_be_set_first() -> None:
    with pytest.raises(RuleNotSetError, match="D48"):
        moment_after(HANDBOOK.on("D48", date(2026, 12, 5)), at(EVE), CALENDAR)
    with pytest.raises(RuleNotSetError):
        HANDBOOK.figure("D16", date(2026, 12, 5))


def test_a_plain_number_is_no_time() -> None:
    with pytest.raises(ValueError, match="D39"):
        moment_after(HANDBOOK.on("D39", date(2026, 12, 5)), at(EVE), CALENDAR)


def test_an_unknown_rule_is_said_so() -> None:
    with pytest.raises(UnknownRuleError, match="D99"):
        HANDBOOK.on("D99", date(2026, 12, 5))


def test_a_code_is_declared_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        rulebook(DEADLINES, DEADLINES[:1])


def test_a_project_s_figure_holds_from_its_day_on() -> None:
    changed = DatedFigure("D19", date(2027, 1, 1), 24, 50, enforced=True)
    later = DatedFigure("D19", date(2027, 6, 1), 12, 50, enforced=True)
    book = Rulebook(HANDBOOK.defaults, (later, changed))
    figures = [book.figure("D19", day) for day in (date(2026, 12, 31), date(2027, 1, 1))]
    assert figures == [48, 24]
    assert book.figure("D19", date(2027, 7, 1)) == 12


@pytest.mark.parametrize(
    ("code", "end", "expected"),
    [
        ("D47", date(2027, 1, 3), date(2026, 12, 31)),
        ("D27", date(2027, 5, 31), date(2027, 2, 28)),
        ("P18", date(2027, 1, 4), date(2026, 12, 29)),
        ("P35", date(2027, 1, 3), date(2027, 1, 2)),
    ],
)
def test_the_last_day_ahead_of_something(code: str, end: date, expected: date) -> None:
    assert day_before(HANDBOOK.on(code, end), end, CALENDAR) == expected


def test_no_day_is_ahead_by_a_number_or_minutes() -> None:
    with pytest.raises(ValueError, match="D46"):
        day_before(HANDBOOK.on("D46", date(2026, 12, 5)), date(2026, 12, 5), CALENDAR)


def test_an_end_date_is_amber_on_its_day_and_red_after_it() -> None:
    found = ends_with(date(2026, 12, 8), CALENDAR, at("2026-12-05 12:00"))
    lights = [found.light(at(f"2026-12-{day} 12:00")) for day in ("07", "08", "09")]
    assert lights == [Light.GREEN, Light.AMBER, Light.RED]


def test_a_promise_is_due_to_the_minute() -> None:
    found = promised(at("2026-12-05 16:00"), at("2026-12-05 12:00"))
    assert found == Due(at("2026-12-05 15:00"), at("2026-12-05 16:00"))


def test_a_promise_that_is_over_when_given_is_red_at_once() -> None:
    found = promised(at("2026-12-05 11:00"), at("2026-12-05 12:00"))
    assert found.light(at("2026-12-05 12:00")) is Light.RED


def test_a_year_not_announced_is_a_guess() -> None:
    assert CALENDAR.is_known(date(2027, 5, 1))
    assert not CALENDAR.is_known(date(2028, 5, 1))


def test_a_calendar_without_working_days_is_refused() -> None:
    closed = WorkingCalendar(weekend=frozenset(range(7)))
    with pytest.raises(ValueError, match="no working day"):
        closed.working_days_after(date(2026, 12, 5), 1)


DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))


@given(day=DAYS, count=st.integers(1, 40))
def test_working_days_count_there_and_back(day: date, count: int) -> None:
    found = CALENDAR.working_days_after(day, count)
    assert CALENDAR.is_working(found)
    between = [day + timedelta(days=n) for n in range(1, (found - day).days + 1)]
    assert sum(map(CALENDAR.is_working, between)) == count


@given(day=DAYS, months=st.integers(-36, 36))
def test_months_keep_the_day_or_take_the_last(day: date, months: int) -> None:
    found = months_after(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == min(day.day, month_end(found, 0).day)


@given(
    day=DAYS,
    minute=st.integers(0, 24 * 60 - 1),
    code=st.sampled_from([code for code, _, _ in ROWS]),
)
def test_nothing_is_due_before_it_began_and_amber_comes_first(
    day: date, minute: int, code: str
) -> None:
    begun = at(f"{day} 00:00") + timedelta(minutes=minute)
    rule = HANDBOOK.on(code, date(2026, 12, 5))
    found = due(rule, begun, CALENDAR)
    is_close = rule.span is Span.WORKING_DAYS and rule.figure == 0
    assert is_close or begun <= found.amber_at <= found.due_at


@given(figure=st.integers(0, 60))
def test_a_longer_time_is_never_due_earlier(figure: int) -> None:
    for span in (Span.HOURS, Span.DAYS, Span.WORKING_DAYS, Span.MONTHS):
        short, long = (
            moment_after(Rule("X", n, span, DEADLINES[0].label), at(EVE), CALENDAR)
            for n in (figure, figure + 1)
        )
        assert short < long or span is Span.WORKING_DAYS
