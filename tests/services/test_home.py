"""The first screen's figures: each is the figure of the list or report it leads to."""

from datetime import timedelta

import pytest

from propdesk.desk import Desk
from propdesk.domain.collection import Tender, choose_amount
from propdesk.domain.journal import Method
from propdesk.domain.permissions import RIGHTS, Permission, Role
from propdesk.domain.reports import Scope
from propdesk.services import (
    arrears,
    case_lists,
    casework,
    counter,
    counter_account,
    drawers,
    home,
    reports_daily,
    visitors,
)
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.work import Reading, query
from propdesk.workflows import WORKFLOWS
from tests.builders import NOON, World, add_item, add_owner, add_units, charge

NOTICE = {"title": "停水通知", "sort": "outage", "wording": "停水"}


def opened(desk: Desk, count: int = 1) -> list[bytes]:
    return [
        desk.execute(casework.open_case, workflow="notices", values=NOTICE).case_id
        for _ in range(count)
    ]


def lend(centre: World, item: str) -> None:
    centre.desk.execute(
        casework.open_case,
        workflow="loans",
        values={
            "item": item,
            "sort": "trolley",
            "unit_id": "1-101",
            "borrower": f"住户{item}",  # who has something overdue gets nothing more
            "phone": f"1380000{len(item):04d}",
            "borrower_sort": "resident",
            "known_by": "known",
            "state_out": "good",
        },
        reason="未入清单",
    )


@query(Permission.REPORTS)
def total_reminded(reading: Reading, *, scope: Scope) -> int:
    """Return the total of the reminder list; it is streamed, so walked while the reading lasts."""
    table = arrears.reminders(reading, scope)
    assert list(table.rows())
    return table.main_total


@pytest.fixture
def busy(centre: World) -> World:
    """A desk with notices, a trolley that is late, and visitors inside."""
    centre.desk.execute(add_units)
    (first, *_) = opened(centre.desk, 3)
    centre.desk.execute(casework.do, case_id=first, transition="approve")
    lend(centre, "T1")
    given = {"name": "王小明", "purpose": "business", "companions": 2, "host": "李女士"}
    centre.desk.execute(visitors.sign_in, values={**given, "host_informed": True})
    centre.clock.advance(days=1)
    return centre


def test_every_count_is_that_of_its_list(busy: World) -> None:
    desk = busy.as_role(Role.RECEPTIONIST)
    found = desk.query(home.home)
    counted = 0
    for standing in found.standings:
        code = standing.workflow.code
        for state, cases in standing.states:
            counted += cases
            assert cases == desk.query(case_lists.page, ask=CaseAsk(code, state.code)).total
        assert standing.late == desk.query(case_lists.page, ask=CaseAsk(code, Which.LATE)).total
        today = desk.query(case_lists.page, ask=CaseAsk(code, Which.TODAY)).total
        assert standing.today == today
        assert standing.amber == desk.query(case_lists.page, ask=CaseAsk(code, Which.AMBER)).total
    assert counted == 5


@pytest.mark.parametrize("which", ["late", "amber", "today", "mine", "undecided"])
def test_every_tile_is_the_number_of_rows_it_lists(busy: World, which: str) -> None:
    desk = busy.as_role(Role.ADMIN)
    page = desk.query(home.listed, which=which)
    assert getattr(desk.query(home.home), which) == page.total == len(page.rows)


def test_what_is_late_comes_first_and_names_its_workflow(busy: World) -> None:
    found = busy.as_role(Role.RECEPTIONIST).query(home.home)
    assert (found.late, found.amber) == (2, 2)
    assert {s.workflow.code: s.late for s in found.standings if s.late} == {
        "loans": 1,
        "visitors": 1,
    }


def test_headlines_are_as_long_as_the_lists_they_lead_to(busy: World) -> None:
    desk = busy.as_role(Role.RECEPTIONIST)
    found = {w.code: cases for w, cases in desk.query(home.home).headlines}
    assert found["loans"] == 1
    for workflow, cases in desk.query(home.home).headlines:
        assert workflow.headline is not None
        ask = CaseAsk(workflow.code, workflow.headline.which)
        assert cases == desk.query(case_lists.page, ask=ask).total


def test_people_inside_are_those_of_the_evacuation_list(busy: World) -> None:
    desk = busy.as_role(Role.RECEPTIONIST)
    people = sum(row.people for row in desk.query(visitors.inside))
    assert desk.query(home.home).people_inside == people == 3


def test_what_is_not_uploaded_is_the_status_bars_number(busy: World) -> None:
    assert busy.as_role(Role.RECEPTIONIST).query(home.home).station.not_uploaded > 0


@pytest.mark.parametrize("role", list(Role))
def test_a_role_sees_the_workflows_it_works_in(role: Role) -> None:
    rights = RIGHTS[role]
    seen = {w.code for w in home.workflows_for(rights)}
    if Permission.CASES not in rights:
        assert seen == set(WORKFLOWS)
    for workflow in WORKFLOWS.values():
        if home.may_open(workflow, rights):
            assert workflow.code in seen


def test_finance_is_not_shown_the_gate() -> None:
    seen = {w.code for w in home.workflows_for(RIGHTS[Role.FINANCE])}
    assert "visitors" not in seen


def test_money_is_the_figure_of_the_report_it_leads_to(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit)
    centre.desk.execute(charge, unit_id=unit, item_id=centre.desk.execute(add_item))
    collector = centre.as_role(Role.COLLECTOR)
    collector.execute(drawers.open_shift, float_fen=0)
    lines = collector.query(counter_account.account, unit_id=unit).lines
    collector.execute(
        counter.collect,
        unit_id=unit,
        choices=choose_amount([line.as_open() for line in lines], 10000),
        tenders=[Tender(Method.CASH, 10000)],
    )
    centre.clock.advance(days=40)
    desk = centre.as_role(Role.FINANCE)
    day = NOON.date()
    reminded = desk.query(total_reminded, scope=Scope(day, day + timedelta(days=40)))
    found = desk.query(home.money)
    assert found.overdue == reminded == 32066
    assert (found.taken_today, found.transfers_awaited) == (0, 0)


def test_taken_today_is_the_total_of_the_daily_report(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(charge, unit_id=unit, item_id=centre.desk.execute(add_item))
    collector = centre.as_role(Role.COLLECTOR)
    collector.execute(drawers.open_shift, float_fen=0)
    lines = collector.query(counter_account.account, unit_id=unit).lines
    choices = choose_amount([line.as_open() for line in lines], 10000)
    tenders = [Tender(Method.CASH, 10000)]
    collector.execute(counter.collect, unit_id=unit, choices=choices, tenders=tenders)
    desk = centre.as_role(Role.FINANCE)
    daily = desk.query(reports_daily.daily, Scope(NOON.date(), NOON.date()))
    list(daily.rows())
    assert desk.query(home.money).taken_today == daily.main_total == 10000


def test_who_may_not_read_reports_sees_no_money(centre: World) -> None:
    found = centre.as_role(Role.GUARD).query(home.money)
    assert (found.taken_today, found.overdue, found.transfers_awaited) == (None, None, None)


def test_what_is_due_today_is_counted_until_the_day_is_over(busy: World) -> None:
    lend(busy, "T22")
    desk = busy.as_role(Role.RECEPTIONIST)
    assert {s.workflow.code: s.today for s in desk.query(home.home).standings if s.today} == {
        "loans": 1
    }
    busy.clock.advance(hours=12)
    assert busy.as_role(Role.RECEPTIONIST).query(home.home).today == 0
