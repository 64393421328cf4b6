"""Rosters: filled by rota, refused where days off are missing, read by the handover (W48, N39)."""

from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from propdesk.desk import Desk
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.domain.rosters import NotMannedError, planned_turns
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import speaking
from propdesk.services import case_lines, case_sheets, casework, rosters, shift_handovers_report
from propdesk.services.case_lines import LineChange, LinesFrozenError
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from tests.builders import World
from tests.workflows.complaint_cases import do

DECEMBER = (date(2026, 12, 1), date(2026, 12, 31))


def id_of(desk: Desk) -> UserId:
    assert desk.actor is not None
    return desk.actor.user_id


def made(centre: World, count: int, pattern: str = "two") -> tuple[Desk, bytes, list[UserId]]:
    """Return a roster of December with so many people, not filled yet."""
    staff = [id_of(centre.as_role(Role.RECEPTIONIST, login=f"前台{n}")) for n in range(count)]
    desk = centre.as_role(Role.SUPERVISOR)
    first, last = DECEMBER
    values = {"team": "大堂前台", "first_day": first, "last_day": last, "pattern": pattern}
    lines = {"staff": [{"person": person} for person in staff]}
    done = desk.execute(casework.open_case, workflow="rosters", values=values, lines=lines)
    return desk, done.case_id, staff


@pytest.mark.parametrize(("people", "pattern"), [(4, "two"), (6, "three"), (9, "three")])
def test_the_rota_gives_everybody_a_turn_each_day_and_four_days_off(
    people: int, pattern: str
) -> None:
    staff = [bytes([n]) * 16 for n in range(people)]
    turns = planned_turns(staff, *DECEMBER, pattern)
    assert len(turns) == people * 31
    off = Counter(row["person"] for row in turns if row["turn"] == "off")
    assert set(off) == set(staff)
    assert min(off.values()) >= 4
    shifts = {row["turn"] for row in turns if row["person"] == staff[0]}
    assert len(shifts) == len({"two": "ab", "three": "abc"}[pattern]) + 1  # they change, and off


def test_a_roster_is_filled_published_and_then_only_changed_with_a_reason(centre: World) -> None:
    desk, case_id, staff = made(centre, 4)
    do(desk, case_id, "fill")
    do(desk, case_id, "fill")  # anew, not twice
    found = desk.query(case_sheets.sheet, case_id=case_id)
    assert len(found.lines["turns"]) == 4 * 31
    assert do(desk, case_id, "publish") == "published"
    line_id, row = found.lines["turns"][0]
    exchange = [LineChange(line_id, {**row, "turn": "off"})]
    with pytest.raises(LinesFrozenError):
        desk.execute(case_lines.change_lines, case_id=case_id, section="turns", rows=exchange)
    with pytest.raises(casework.ReasonMissingError):
        do(desk, case_id, "revise")
    on = desk.query(rosters.on, day=DECEMBER[0])
    assert set(on) == set(staff)
    assert set(on.values()) == {"day", "evening"}
    assert desk.query(rosters.on, day=date(2027, 1, 1)) == {}


def test_three_shifts_with_too_few_people_need_a_reason(centre: World) -> None:
    desk, case_id, _ = made(centre, 4, "three")
    do(desk, case_id, "fill")
    with pytest.raises(NotMannedError):
        do(desk, case_id, "publish")
    done = desk.execute(
        casework.do, case_id=case_id, transition="publish", values={}, reason="两人请产假"
    )
    assert done.state == "published"


def test_the_plan_on_paper_has_a_column_for_each_day(centre: World) -> None:
    desk, case_id, _ = made(centre, 2)
    do(desk, case_id, "fill")
    number = desk.query(case_sheets.sheet, case_id=case_id).number
    document = desk.query(form_named("rosters_plan").ask, Wanted(number, "zh_CN"))
    said = str(document.blocks)
    for words in ("前台0", "周一", "12-07", "9-18", "休息"):
        assert words in said


def test_who_takes_over_is_in_time_a_quarter_of_an_hour_before_the_turn(centre: World) -> None:
    """D52: 15 minutes early, by the roster; what was served and sold stands beside (F44)."""
    leaving = centre.as_role(Role.RECEPTIONIST)
    coming = centre.as_role(Role.SPECIALIST)
    desk = centre.as_role(Role.SUPERVISOR)
    day = date(2026, 12, 5)
    values = {"team": "大堂", "first_day": day, "last_day": day + timedelta(days=1)}
    turns = [
        {"day": day, "person": id_of(coming), "turn": "evening"},
        {"day": day, "person": id_of(leaving), "turn": "day"},
    ]
    case_id = desk.execute(
        casework.open_case,
        workflow="rosters",
        values=values | {"pattern": "two"},
        lines={"turns": turns, "staff": []},
    ).case_id
    desk.execute(casework.do, case_id=case_id, transition="publish", values={}, reason="两天")
    centre.clock.moment = datetime(2026, 12, 5, 17, 0, tzinfo=CENTRE_TIME)
    for minute in (15, 16):
        arrived = datetime(2026, 12, 5, 16, minute, tzinfo=CENTRE_TIME)
        hand_over(leaving, coming, arrived)
    with speaking("zh_CN"):
        table = centre.desk.query(shift_handovers_report.shifts, Scope(day, day))
        rows = [dict(zip((c.key for c in table.columns), row, strict=True)) for row in table.rows()]
    assert [(row["early"], row["served"], row["deals"], row["conversion"]) for row in rows] == [
        ("是", 40, 10, 2500),
        ("否", 40, 10, 2500),
    ]
    assert rows[0]["overtime"] == "加班1小时"
    log = centre.desk.query(shift_handovers_report.problems, Scope(day, day))
    assert [row[2:] for row in log.rows()] == [("打印机卡纸", "换纸盒")] * 2


def hand_over(leaving: Desk, coming: Desk, arrived: datetime) -> None:
    """Hand a shift over, with the books."""
    values = {"shift": "day", "to_person": id_of(coming)}
    lines = {"problems": [{"problem": "打印机卡纸", "solution": "换纸盒"}]}
    case_id = leaving.execute(
        casework.open_case, workflow="shift_handovers", values=values, lines=lines
    ).case_id
    do(leaving, case_id, "offer", served=40, deals=10, overtime="加班1小时")
    told = {"is_repeated": True, "is_checked": True, "has_badge": True, "arrived_at": arrived}
    do(coming, case_id, "accept", **told)
    do(leaving, case_id, "sign_outgoing")
    do(coming, case_id, "sign_incoming")
