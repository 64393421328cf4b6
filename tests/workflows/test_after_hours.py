"""Entries outside office hours: who is let in, the guard's round, overtime (domain.md W28, P20)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from propdesk.desk import Desk
from propdesk.domain.after_hours import (
    ListNotForTodayError,
    NoSuchListError,
    NotOnListError,
    OutTimePassedError,
    StillInTimeError,
    UnknownHostError,
    half_hours,
    is_after_hours,
)
from propdesk.domain.barred_persons import BarredError
from propdesk.domain.deadlines import Light
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME, WorkingCalendar
from propdesk.services import after_hours, case_sheets, casework, visitors
from propdesk.services.after_hours import Overtime
from propdesk.services.casework import Done
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from tests.builders import World, add_units
from tests.workflows.refusals import refusal

SATURDAY = date(2026, 12, 5)
HOLIDAY, MADE_UP = date(2026, 10, 1), date(2026, 10, 10)
CALENDAR = WorkingCalendar(adjusted={HOLIDAY: False, MADE_UP: True})


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-12-07 07:29", True),
        ("2026-12-07 07:30", False),
        ("2026-12-07 18:29", False),
        ("2026-12-07 18:30", True),
        ("2026-12-07 00:00", True),
        ("2026-12-05 12:00", True),  # Saturday
        ("2026-10-01 12:00", True),  # a holiday on a Thursday
        ("2026-10-10 12:00", False),  # a Saturday worked
        ("2026-10-10 19:00", True),
    ],
)
def test_after_hours_are_nights_weekends_and_holidays(moment: str, *, expected: bool) -> None:
    local = datetime.fromisoformat(moment).replace(tzinfo=CENTRE_TIME)
    assert is_after_hours(local.astimezone(UTC), CALENDAR, 1110, 450) is expected


@pytest.mark.parametrize(
    ("minutes", "expected"), [(0, 0), (1, 1), (30, 1), (31, 2), (150, 5), (-5, 0)]
)
def test_overtime_counts_half_hours_begun(minutes: int, expected: int) -> None:
    came = datetime(2026, 12, 5, 20, tzinfo=CENTRE_TIME)
    assert half_hours(came, came + timedelta(minutes=minutes)) == expected


@pytest.fixture
def gate(centre: World) -> Desk:
    """The gate on a Saturday at noon."""
    centre.desk.execute(add_units)
    return centre.as_role(Role.GUARD)


def enter(desk: Desk, **values: object) -> Done:
    given: dict[str, object] = {
        "name": "赵一",
        "sort": "overtime",
        "company": "远方贸易",
        "id_tail": "123X",
        "unit_id": "1-101",
        "host": "陈总",
        "host_informed": True,
        "planned_out": desk.clock.now() + timedelta(hours=2),
    }
    return desk.execute(after_hours.sign_in, values=given | values)


def test_whoever_is_expected_is_let_in_and_counted_inside(gate: Desk) -> None:
    done = enter(gate, companions=1)
    gate.execute(
        visitors.sign_in,
        values={"name": "王小明", "purpose": "private", "host": "李女士", "host_informed": True},
    )
    rows = gate.query(visitors.inside)
    assert [(row.workflow, row.people) for row in rows] == [("after_hours", 2), ("visitors", 1)]
    assert gate.execute(visitors.sign_out, code=done.number).state == "left"
    assert [row.name for row in gate.query(visitors.inside)] == ["王小明"]


@pytest.mark.parametrize("values", [{"host_informed": False}, {"host": "", "host_informed": True}])
def test_nobody_enters_to_an_unknown_host(gate: Desk, values: dict[str, object]) -> None:
    said = refusal(lambda: enter(gate, **values), UnknownHostError)
    assert said["en"].startswith("Nobody here expects 赵一")
    assert said["zh_CN"].startswith("没有人确认接待赵一")
    assert gate.query(visitors.inside) == ()


def listed(centre: World, *, is_approved: bool = True, **values: object) -> str:
    """Return the number of a company's list with 赵一 on it, for this Saturday."""
    given: dict[str, object] = {
        "company": "远方贸易",
        "unit_id": "1-101",
        "host": "陈总",
        "from_day": SATURDAY,
        "to_day": SATURDAY,
    }
    done = centre.as_role(Role.RECEPTIONIST).execute(
        casework.open_case,
        workflow="visitor_lists",
        values=given | values,
        lines={"people": [{"name": "赵一"}]},
    )
    if is_approved:
        boss = centre.as_role(Role.SUPERVISOR)
        boss.execute(casework.do, case_id=done.case_id, transition="approve")
    return done.number


def test_a_list_approved_in_advance_stands_for_the_hosts_word(centre: World, gate: Desk) -> None:
    number = listed(centre)
    done = enter(centre.as_role(Role.GUARD), host="", host_informed=False, announced_by=number)
    assert done.state == "inside"


def test_a_list_that_is_not_there_approved_or_for_today_opens_no_door(
    centre: World, gate: Desk
) -> None:
    waiting = listed(centre, is_approved=False)
    sunday = SATURDAY + timedelta(days=1)
    later = listed(centre, from_day=sunday, to_day=sunday)
    good = listed(centre)
    gate = centre.as_role(Role.GUARD)

    def said(number: str, kind: type[DomainError], name: str = "赵一") -> dict[str, str]:
        values = {"host": "", "host_informed": False, "announced_by": number, "name": name}
        return refusal(lambda: enter(gate, **values), kind)

    for number in ("W29L-1", waiting):
        words = said(number, NoSuchListError)
        assert words["en"] == f"There is no approved list “{number}”. Call the host instead."
        assert words["zh_CN"] == f"没有已批准的名单“{number}”，请联系被访人。"
    words = said(later, ListNotForTodayError)
    assert words["en"] == f"List {later} is for 2026-12-06 to 2026-12-06, not for today."
    assert words["zh_CN"] == f"名单{later}适用于2026-12-06至2026-12-06，今天不适用。"
    words = said(good, NotOnListError, "钱二")
    assert words["en"] == f"钱二 does not stand on list {good}."
    assert words["zh_CN"] == f"钱二不在名单{good}上。"


def test_a_barred_person_does_not_enter_after_hours_either(centre: World, gate: Desk) -> None:
    centre.as_role(Role.SUPERVISOR).execute(
        casework.open_case,
        workflow="barred_persons",
        values={"name": "化名", "phone": "13812345678", "why": "盗窃"},
    )
    gate = centre.as_role(Role.GUARD)
    said = refusal(lambda: enter(gate, phone="13812345678"), BarredError)
    assert said["zh_CN"] == "赵一在禁入人员名单上（电话或车牌相符）。"


def test_the_announced_time_lies_ahead(gate: Desk) -> None:
    said = refusal(lambda: enter(gate, planned_out=gate.clock.now()), OutTimePassedError)
    assert said == {
        "en": "The announced time out is over. Ask for a new one.",
        "zh_CN": "预计离开时间已过，请重新询问。",
    }


def test_past_the_announced_time_the_guard_is_sent_and_may_let_them_stay(
    centre: World, gate: Desk
) -> None:
    done = enter(gate)
    assert gate.execute(after_hours.call_guard) == 0
    said = refusal(
        lambda: gate.execute(casework.do, case_id=done.case_id, transition="send"),
        StillInTimeError,
    )
    assert said["zh_CN"] == "预计离开时间未到，派人查看请填写原因。"
    centre.clock.advance(hours=3)
    assert gate.execute(after_hours.call_guard) == 1
    sheet = gate.query(case_sheets.sheet, case_id=done.case_id)
    assert (sheet.state.code, sheet.clocks[0].light) == ("check_needed", Light.RED)
    assert [row.is_late for row in gate.query(visitors.inside)] == [True]
    longer = {"planned_out": gate.clock.now() + timedelta(hours=1), "round_note": "赶项目"}
    gate.execute(casework.do, case_id=done.case_id, transition="found", values=longer)
    sheet = gate.query(case_sheets.sheet, case_id=done.case_id)
    assert (sheet.state.code, sheet.clocks[0].light) == ("inside", Light.GREEN)
    centre.clock.advance(hours=2)
    late = [row.case_id for row in gate.query(visitors.not_left)]
    assert gate.execute(visitors.close_out, cases=late, reason="人已离开，灯已关") == 1
    texts = gate.query(case_sheets.sheet, case_id=done.case_id).texts
    assert texts["round_note"] == "人已离开，灯已关"


def test_overtime_and_air_conditioning_are_summed_by_company(centre: World, gate: Desk) -> None:
    first = enter(gate, companions=1, aircon_hours=2)
    second = enter(gate, name="钱二", aircon_hours=1)
    other = enter(gate, name="孙三", company="")
    enter(gate, name="还在内")
    centre.clock.advance(minutes=65)
    for done in (first, second, other):
        gate.execute(visitors.sign_out, code=done.number)
    day = date(2026, 12, 5)
    assert gate.query(after_hours.overtime, first_day=day, last_day=day) == (
        Overtime("1-101", 1, 1, 3, 0),
        Overtime("远方贸易", 2, 3, 9, 3),
    )
    later = day + timedelta(days=1)
    assert gate.query(after_hours.overtime, first_day=later, last_day=later) == ()


def test_the_day_pass_bears_name_and_time_but_no_number_of_a_paper(gate: Desk) -> None:
    done = enter(gate)
    document = gate.query(form_named("after_hours-pass").ask, Wanted(done.number))
    words = str(document.blocks)
    assert "赵一" in words
    assert "2026-12-05 14:00" in words
    assert "123X" not in words
    assert document.title == "非办公时间出入证"
