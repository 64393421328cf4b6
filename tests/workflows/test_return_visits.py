"""Return visits: three tries, by somebody else, told back, planned by the calendar (W41)."""

from datetime import date

import pytest

from propdesk.desk import Desk
from propdesk.domain import return_visits as rules
from propdesk.domain.case_clocks import Times
from propdesk.domain.case_due_lists import Households, Subject, due_on
from propdesk.domain.case_fields import FieldMissingError
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.estate import UnitUsage
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.domain.return_visits_plan import DUE_LISTS
from propdesk.domain.working_calendar import CENTRE_TIME, WorkingCalendar
from propdesk.services import case_due_lists, case_lists, case_sheets, casework
from propdesk.services.accounts import Approval
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.reports import report_named
from tests.builders import NOON, World, add_owner, add_units, password_of
from tests.workflows.complaint_cases import do, receive, refused, sheet, visit_of

TODAY = date(2026, 12, 5)
VISITS = "return_visits"
MADE = {"outcome": "已电话回访，一切正常", "satisfaction": "satisfied"}


def planned_visit(centre: World, **values: object) -> bytes:
    """Return a visit somebody entered."""
    given = {"sort": "business", "customer": "王小明", "phone": "13812345678", "matter": "合同"}
    desk = centre.as_role(Role.RECEPTIONIST)
    done = desk.execute(
        casework.open_case, workflow="return_visits", values=given | values, reason=""
    )
    return done.case_id


@pytest.fixture
def desk(centre: World) -> Desk:
    return centre.as_role(Role.SPECIALIST)


def test_a_visit_is_made_signed_within_24_hours_and_filed(centre: World, desk: Desk) -> None:
    case_id = planned_visit(centre)
    with pytest.raises(FieldMissingError):
        do(desk, case_id, "visit", satisfaction="satisfied")
    assert do(desk, case_id, "visit", **MADE) == "done"
    found = sheet(centre, case_id)
    assert (found.values["is_reached"], found.values["visited_at"]) == (True, centre.clock.now())
    (clock,) = found.clocks
    assert f"{clock.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}" == "12-06 12:00"
    with pytest.raises(PermissionDeniedError):
        do(desk, case_id, "record")
    do(centre.as_role(Role.MANAGER), case_id, "record")
    (clock,) = sheet(centre, case_id).clocks
    assert f"{clock.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}" == "12-07 17:30"
    assert do(desk, case_id, "file", file_no="H-12") == "filed"


def test_three_tries_on_different_days_then_unreachable(centre: World, desk: Desk) -> None:
    case_id = planned_visit(centre)
    assert do(desk, case_id, "miss") == "scheduled"
    said = refused(lambda: do(desk, case_id, "miss"), rules.SameDayTryError)
    assert said == "今天已记录过一次未联系上，请改天再试。"
    for state in ("scheduled", "unreachable"):
        centre.clock.advance(days=1)
        assert do(desk, case_id, "miss") == state
    assert sheet(centre, case_id).values["tries"] == 3


def test_a_complaint_whose_customer_was_never_reached_may_be_closed(
    centre: World, desk: Desk
) -> None:
    case_id = receive(centre)
    do(desk, case_id, "classify")
    do(desk, case_id, "settle_here", result="已清扫")
    visit = visit_of(centre)
    for _ in range(3):
        do(desk, visit, "miss")
        centre.clock.advance(days=1)
    assert sheet(centre, case_id).values["satisfaction"] == "unreachable"
    assert do(desk, case_id, "close") == "closed"


def test_nobody_asks_about_their_own_job(centre: World, desk: Desk) -> None:
    assert desk.actor is not None
    case_id = planned_visit(centre, worker=desk.actor.user_id)
    said = refused(lambda: do(desk, case_id, "visit", **MADE), rules.OwnWorkVisitError)
    assert said == "作业人员本人不能回访，请由其他人回访。"
    assert do(centre.as_role(Role.RECEPTIONIST), case_id, "visit", **MADE) == "done"


def test_a_repair_is_asked_after_48_hours_later_or_with_a_supervisors_word(
    centre: World, desk: Desk
) -> None:
    case_id = planned_visit(centre, sort="repair")
    with pytest.raises(casework.OverrideNeededError, match="2026-12-07 12:00"):
        do(desk, case_id, "visit", **MADE)
    centre.as_role(Role.SUPERVISOR)
    done = desk.execute(
        casework.do,
        case_id=case_id,
        transition="visit",
        values=MADE,
        reason="客户要求提前",
        approval=Approval("supervisor", password_of("supervisor")),
    )
    assert done.state == "done"
    later = planned_visit(centre, sort="repair")
    centre.clock.advance(hours=48)
    assert do(desk, later, "visit", **MADE) == "done"


def test_an_agreed_time_is_a_clock_and_missing_it_is_a_try(centre: World, desk: Desk) -> None:
    case_id = planned_visit(centre)
    at = centre.clock.now().replace(hour=9)
    do(desk, case_id, "appoint", appointed_at=at)
    assert at in [clock.due_at for clock in sheet(centre, case_id).clocks]
    assert do(desk, case_id, "miss") == "scheduled"


def test_what_a_visit_finds_becomes_a_case_of_its_own(centre: World, desk: Desk) -> None:
    case_id = planned_visit(centre)
    told = MADE | {"found": "complaints", "to_do": "楼道灯坏了两周没人修"}
    do(desk, case_id, "visit", **told)
    do(centre.as_role(Role.MANAGER), case_id, "record")
    (row,) = desk.query(case_lists.page, ask=CaseAsk("complaints")).rows
    found = desk.query(case_sheets.sheet, case_id=row.case_id)
    assert found.values["content"] == "楼道灯坏了两周没人修"
    assert found.values["customer"] == "王小明"
    assert [link.number for link in sheet(centre, case_id).links] == [row.number]


def test_a_walk_round_carries_its_list(centre: World) -> None:
    case_id = planned_visit(centre, sort="walk_round")
    rows = [row["question"] for _, row in sheet(centre, case_id).lines["questions"]]
    assert rows[2] == "Introduced oneself, shoe covers on"
    assert len(rows) == len(rules.TOPICS)
    assert sheet(centre, planned_visit(centre)).lines["questions"] == []


@pytest.mark.parametrize(
    ("usage", "since", "last", "expected"),
    [
        (UnitUsage.RESIDENTIAL, date(2026, 11, 20), {}, [("walk_round", date(2026, 12, 20))]),
        (
            UnitUsage.RESIDENTIAL,
            date(2020, 1, 1),
            {"walk_round": date(2026, 3, 31)},
            [("walk_round", date(2027, 3, 31))],
        ),
        # the people before were visited, those who live there now were not
        (
            UnitUsage.RESIDENTIAL,
            date(2026, 11, 20),
            {"walk_round": date(2026, 11, 1)},
            [("walk_round", date(2026, 12, 20))],
        ),
        (UnitUsage.SHOP, date(2026, 10, 31), {}, [("merchant", date(2026, 11, 30))]),
        (
            UnitUsage.SHOP,
            date(2026, 1, 1),
            {"complaint": date(2026, 12, 1)},
            [("merchant", date(2027, 1, 1))],
        ),
        (UnitUsage.OFFICE, date(2026, 12, 31), {}, [("care", date(2027, 2, 28))]),
        (UnitUsage.PARKING, date(2026, 1, 1), {}, []),
    ],
)
def test_the_calendar_asks_for_visits(
    usage: UnitUsage, since: date, last: dict[str, date], expected: list[tuple[str, date]]
) -> None:
    times = Times(HANDBOOK, WorkingCalendar(), NOON)
    found = []
    for due_list in DUE_LISTS:
        if isinstance(due_list.of, Households) and usage in due_list.of.usages:
            counted = [
                day for sort, day in last.items() if due_list.any_counts or sort == due_list.code
            ]
            subject = Subject(bytes(16), "1-101", since, {})
            found.append(
                (due_list.code, due_on(due_list, subject, max(counted, default=None), times))
            )
    assert found == expected


def test_due_visits_are_put_on_the_list_once(centre: World) -> None:
    units = centre.desk.execute(add_units, rooms=("101", "102", "103"))
    for unit in units[:2]:
        centre.desk.execute(add_owner, unit_id=unit)
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.RECEPTIONIST).execute(case_due_lists.generate, workflow=VISITS)
    desk = centre.as_role(Role.SUPERVISOR)
    soon = desk.query(case_due_lists.asked, workflow=VISITS)
    assert [(each.subject.name, each.due_list.code) for each in soon] == [
        ("1-101", "walk_round"),
        ("1-102", "walk_round"),
    ]
    assert desk.execute(case_due_lists.generate, workflow=VISITS) == 2
    assert desk.execute(case_due_lists.generate, workflow=VISITS) == 0
    listed = desk.query(case_lists.page, ask=CaseAsk("return_visits", Which.OPEN))
    assert {row.unit for row in listed.rows} == {"1-101", "1-102"}
    visited = listed.rows[0].case_id
    do(desk, visited, "visit", **MADE)
    do(centre.as_role(Role.MANAGER), visited, "record")
    do(desk, visited, "file")
    assert desk.query(case_due_lists.asked, workflow=VISITS) == []


def test_visits_are_reported_by_kind_and_person(centre: World, desk: Desk) -> None:
    do(desk, planned_visit(centre), "visit", **MADE)
    do(desk, planned_visit(centre), "visit", **(MADE | {"satisfaction": "fair"}))
    missed = planned_visit(centre, sort="care")
    for _ in range(3):
        do(desk, missed, "miss")
        centre.clock.advance(days=1)
    scope = Scope(date(2026, 12, 1), date(2026, 12, 31))
    with centre.desk.stream(report_named("visits-return").ask, scope) as table:
        rows = [tuple(row) for row in table.rows()]
    assert [(row[0], *row[2:6]) for row in rows] == [
        ("Routine business", 2, 2, 0, 1),
        ("Care", 1, 0, 1, 0),
    ]
