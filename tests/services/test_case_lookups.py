"""What guards may ask of the rest of the desk, from real rows."""

from datetime import date, datetime, timedelta

import pytest

from propdesk.domain.case_flow import Span
from propdesk.domain.permissions import Permission
from propdesk.services import casework, stock
from propdesk.services.case_lookups import DeskLookups
from propdesk.services.work import Reading, query
from tests import builders
from tests.builders import World

TODAY = date(2026, 12, 5)


@query(Permission.LOOK_UP)
def arrears(reading: Reading, *, unit: bytes, today: date) -> int:
    """Ask for a unit's arrears."""
    return DeskLookups(reading).arrears_fen(unit, today)


@query(Permission.LOOK_UP)
def counted(reading: Reading, *, sort: str, now: datetime) -> tuple[int, int]:
    """Ask for open and late notices of a kind."""
    look = DeskLookups(reading)
    return look.open_cases("notices", sort=sort), look.late_cases("notices", now, sort=sort)


@query(Permission.LOOK_UP)
def overlap(reading: Reading, *, first: date, last: date, except_id: bytes = b"") -> str:
    """Ask for a notice whose days overlap."""
    span = Span("takes_place_on", "valid_to", first, last)
    return DeskLookups(reading).overlapping("notices", span, except_id, sort="reminder")


@query(Permission.LOOK_UP)
def there(reading: Reading, *, code: str) -> bool:
    """Ask whether there is a thing to lend."""
    return DeskLookups(reading).has_stock("notices", code)


def notice(centre: World, first: int, last: int) -> casework.Done:
    """Open a notice for some days from today."""
    return centre.desk.execute(
        casework.open_case,
        workflow="notices",
        values={
            "title": "通知",
            "sort": "reminder",
            "wording": "内容",
            "takes_place_on": TODAY + timedelta(days=first),
            "valid_to": TODAY + timedelta(days=last),
        },
    )


def test_arrears_are_what_is_overdue_and_nothing_else(centre: World) -> None:
    unit, other = centre.desk.execute(builders.add_units, rooms=("101", "102"))
    item = centre.desk.execute(builders.add_item)
    centre.desk.execute(builders.charge, unit_id=unit, item_id=item)
    for day, fen in ((date(2026, 11, 16), 0), (date(2026, 11, 17), 21033), (TODAY, 21033)):
        assert centre.desk.query(arrears, unit=unit, today=day) == fen
    assert centre.desk.query(arrears, unit=unit, today=date(2027, 1, 1)) == 42066
    assert centre.desk.query(arrears, unit=other, today=date(2027, 1, 1)) == 0


@pytest.mark.parametrize(
    ("first", "last", "is_taken"),
    [(0, 5, False), (0, 6, True), (5, 10, True), (6, 7, True), (9, 20, True), (10, 12, False)],
)
def test_times_overlap_unless_one_ends_where_the_other_begins(
    centre: World, first: int, last: int, *, is_taken: bool
) -> None:
    done = notice(centre, 5, 10)
    begin, end = TODAY + timedelta(days=first), TODAY + timedelta(days=last)
    assert bool(centre.desk.query(overlap, first=begin, last=end)) is is_taken
    own = centre.desk.query(overlap, first=begin, last=end, except_id=done.case_id)
    assert own == ""
    centre.desk.execute(casework.void, case_id=done.case_id, reason="取消")
    assert centre.desk.query(overlap, first=begin, last=end) == ""


def test_open_and_late_cases_are_counted_by_value(centre: World) -> None:
    done = notice(centre, 1, 2)
    steps: list[tuple[str, dict[str, object]]] = [
        ("approve", {}),
        ("publish", {"copies": 1}),
        ("post", {"posted_at": centre.clock.now()}),
    ]
    for way, values in steps:
        centre.desk.execute(casework.do, case_id=done.case_id, transition=way, values=values)
    now = centre.clock.now()
    assert centre.desk.query(counted, sort="reminder", now=now) == (1, 0)
    later = now + timedelta(days=9)
    assert centre.desk.query(counted, sort="reminder", now=later) == (1, 1)
    assert centre.desk.query(counted, sort="outage", now=later) == (0, 0)


def test_a_lost_thing_is_not_there(centre: World) -> None:
    item = centre.desk.execute(stock.add, sort="notices", code="U1", name="雨伞")
    assert centre.desk.query(there, code="U1")
    centre.desk.execute(stock.mark, item_id=item, is_lost=True)
    assert not centre.desk.query(there, code="U1")
    centre.desk.execute(stock.mark, item_id=item, is_lost=False, is_given_up=True)
    assert not centre.desk.query(there, code="U1")
