"""When each deadline of the desk turns amber and red, row by row, over a spring festival.

Everything begins on Thursday 4 February 2027 at 18:40: after the noon close of a half day, before
seven days off, with a Saturday worked to make up for them and the end of a short month ahead. The
moments were reckoned apart from the program, from the figures of the handbook.
"""

from datetime import date, datetime, time, timedelta

import pytest

from propdesk.domain.deadlines import Light, due
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.rules_deadlines import DEADLINES
from propdesk.domain.working_calendar import CENTRE_TIME, WorkingCalendar

BEGUN = datetime(2027, 2, 4, 18, 40, tzinfo=CENTRE_TIME)
CALENDAR = WorkingCalendar(
    adjusted={
        date(2027, 2, 4): True,
        **{date(2027, 2, day): False for day in range(5, 12)},
        date(2027, 2, 13): True,
    },
    half={date(2027, 2, 4): time(12)},
    announced=frozenset({2027}),
)
WITHOUT_TIME = {"D16", "D39", "D40", "D48"}  # promised each time, rings, no figure
ROWS = (  # rule, amber from, the last moment in time
    ("D01", "2027-02-05 16:39:59.25", "2027-02-05 23:59:59"),
    ("D02", "2027-02-04 20:55:00", "2027-02-04 21:40:00"),
    ("D03", "2027-02-05 12:40:00", "2027-02-05 18:40:00"),
    ("D04", "2027-02-05 12:40:00", "2027-02-05 18:40:00"),
    ("D05", "2027-02-06 06:40:00", "2027-02-06 18:40:00"),
    ("D06", "2027-02-11 11:47:30", "2027-02-13 17:30:00"),
    ("D07", "2027-02-05 12:40:00", "2027-02-05 18:40:00"),
    ("D08", "2027-02-05 18:40:00", "2027-02-13 17:30:00"),
    ("D09", "2027-02-12 23:47:30", "2027-02-15 17:30:00"),
    ("D10", "2027-02-05 12:40:00", "2027-02-05 18:40:00"),
    ("D11", "2027-02-10 17:47:30", "2027-02-12 17:30:00"),
    ("D12", "2027-02-22 22:39:59.25", "2027-02-28 23:59:59"),
    ("D13", "2027-02-25 22:39:59.25", "2027-03-04 23:59:59"),
    ("D14", "2027-02-22 22:39:59.25", "2027-02-28 23:59:59"),
    ("D15", "2028-08-06 04:39:59.25", "2029-02-04 23:59:59"),
    ("D17", "2027-02-10 17:47:30", "2027-02-12 17:30:00"),
    ("D18", "2027-02-12 23:47:30", "2027-02-15 17:30:00"),
    ("D19", "2027-02-06 06:40:00", "2027-02-06 18:40:00"),
    ("D20", "2027-04-12 16:39:59.25", "2027-05-04 23:59:59"),
    ("D21", "2027-03-21 04:39:59.25", "2027-04-04 23:59:59"),
    ("D22", "2027-02-10 17:47:30", "2027-02-12 17:30:00"),
    ("D23", "2027-02-05 16:39:59.25", "2027-02-05 23:59:59"),
    ("D24", "2027-02-05 12:40:00", "2027-02-05 18:40:00"),
    ("D25", "2027-02-10 17:47:30", "2027-02-12 17:30:00"),
    ("D26", "2027-02-10 17:47:30", "2027-02-12 17:30:00"),
    ("D27", "2027-04-12 16:39:59.25", "2027-05-04 23:59:59"),
    ("D28", "2027-02-10 17:47:30", "2027-02-12 17:30:00"),
    ("D29", "2027-02-04 22:39:59.25", "2027-02-04 23:59:59"),
    ("D30", "2027-02-10 17:47:30", "2027-02-12 17:30:00"),
    ("D31", "2027-02-25 22:39:59.25", "2027-03-04 23:59:59"),
    ("D32", "2027-02-10 04:39:59.25", "2027-02-11 23:59:59"),
    ("D33", "2027-02-10 04:39:59.25", "2027-02-11 23:59:59"),
    ("D34", "2027-02-04 22:39:59.25", "2027-02-04 23:59:59"),
    ("D35", "2027-02-10 04:39:59.25", "2027-02-11 23:59:59"),
    ("D36", "2027-02-05 16:39:59.25", "2027-02-05 23:59:59"),
    ("D37", "2027-02-10 04:39:59.25", "2027-02-11 23:59:59"),
    ("D38", "2027-02-10 04:39:59.25", "2027-02-11 23:59:59"),
    ("D41", "2027-02-04 18:40:11.25", "2027-02-04 18:40:15"),
    ("D42", "2027-02-04 18:47:30", "2027-02-04 18:50:00"),
    ("D43", "2027-02-05 16:39:59.25", "2027-02-05 23:59:59"),
    ("D44", "2027-02-04 18:40:00", "2027-02-04 18:40:00"),
    ("D45", "2027-02-04 18:40:07.5", "2027-02-04 18:40:10"),
    ("D46", "2027-02-04 18:42:15", "2027-02-04 18:43:00"),
    ("D47", "2027-02-07 04:39:59.25", "2027-02-07 23:59:59"),
    ("D49", "2027-02-25 22:39:59.25", "2027-03-04 23:59:59"),
    ("D50", "2027-02-04 22:39:59.25", "2027-02-04 23:59:59"),
    ("D51", "2027-04-22 11:37:35.34", "2027-05-31 23:59:59"),
    ("D52", "2027-02-04 18:51:15", "2027-02-04 18:55:00"),
)
A_MOMENT = timedelta(microseconds=1)


def at(text: str) -> datetime:
    """Return a moment of the centre's time."""
    return datetime.fromisoformat(text).replace(tzinfo=CENTRE_TIME)


@pytest.mark.parametrize(("code", "amber", "last"), ROWS)
def test_a_deadline_is_green_then_amber_then_red(code: str, amber: str, last: str) -> None:
    found = due(HANDBOOK.on(code, date(2027, 2, 4)), BEGUN, CALENDAR)
    assert (found.amber_at, found.due_at) == (at(amber), at(last))
    assert found.light(at(amber) - A_MOMENT) is Light.GREEN
    assert found.light(at(amber)) is Light.AMBER
    assert found.light(at(last)) is Light.AMBER
    assert found.light(at(last) + A_MOMENT) is Light.RED


def test_the_table_has_every_rule_of_the_desk() -> None:
    assert {code for code, _, _ in ROWS} | WITHOUT_TIME == {rule.code for rule in DEADLINES}


@pytest.mark.parametrize(
    ("begun", "last"),
    [
        ("2027-02-04 11:00", "2027-02-04 12:00"),  # before the noon close
        ("2027-02-04 18:40", "2027-02-04 12:00"),  # taken after hours it belongs to that day
        ("2027-02-06 09:00", "2027-02-12 17:30"),  # on a holiday: the next day that is worked
        ("2027-02-13 08:00", "2027-02-13 17:30"),  # a Saturday worked to make up
        ("2027-02-14 08:00", "2027-02-15 17:30"),  # a plain Sunday
    ],
)
def test_the_close_of_the_same_day_is_that_of_the_calendar(begun: str, last: str) -> None:
    assert due(HANDBOOK.on("D56", date(2027, 2, 4)), at(begun), CALENDAR).due_at == at(last)
