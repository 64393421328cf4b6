"""Visits of every kind come onto their list by themselves (domain.md W41, D21, D27, D38, P29)."""

from datetime import date

import pytest

from propdesk.domain.estate import UnitUsage
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.permissions import Role
from propdesk.models.estate import Unit
from propdesk.models.people import Tenure
from propdesk.routine import run_routine
from propdesk.services import case_lists, casework, return_visits_due
from propdesk.services.case_lists import CaseAsk
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from propdesk.services.work import Work, use_case
from tests.builders import World, add_owner, add_units
from tests.workflows.complaint_cases import do, receive

VISITS = "return_visits"
Leased = tuple[str, date, date | None]


@use_case(None)
def leased(work: Work, *, unit_id: UnitId, usage: str, since: date, until: date | None) -> None:
    """Let somebody lease a unit, used for something, over a time."""
    work.update(Unit, unit_id, usage=usage)
    customer = add_owner(work, unit_id=unit_id)
    (tenure,) = work.connection.execute(
        Tenure.__table__.select().where(Tenure.customer_id == CustomerId(customer))
    )
    role = "tenant" if until else "owner"
    work.update(Tenure, tenure.id, role=role, valid_from=since, valid_to=until)


@pytest.mark.parametrize(
    ("usage", "since", "until", "expected"),
    [
        # it is Saturday 5 December 2026; what was due before keeps its day and is late
        ("office", date(2026, 11, 20), None, {"new_customer": date(2026, 12, 20)}),
        ("office", date(2026, 8, 1), None, {"care": date(2026, 10, 1)}),
        (
            "residential",
            date(2025, 12, 1),
            date(2027, 3, 4),
            {"renewal": date(2026, 12, 4), "walk_round": date(2026, 1, 1)},
        ),
        (
            "shop",
            date(2026, 11, 30),
            date(2027, 3, 31),
            {"merchant": date(2026, 12, 30), "renewal": date(2026, 12, 31)},
        ),
        ("shop", date(2025, 1, 1), date(2026, 12, 1), {"lapsed": date(2026, 12, 8)}),
        ("shop", date(2025, 1, 1), date(2026, 9, 1), {}),  # too long ago to be called
        ("parking", date(2026, 12, 1), None, {}),
    ],
)
def test_each_kind_comes_onto_the_list_on_its_day(
    centre: World, usage: str, since: date, until: date | None, expected: dict[str, date]
) -> None:
    (unit,) = centre.desk.execute(add_units)
    assert usage in set(UnitUsage)
    centre.desk.execute(leased, unit_id=unit, usage=usage, since=since, until=until)
    run_routine(centre.desk)
    run_routine(centre.desk)
    rows = centre.desk.query(case_lists.page, ask=CaseAsk(VISITS)).rows
    planned = centre.desk.query(return_visits_due.due_list)
    assert len(planned) == len(rows)
    assert {v.sort: v.due_at.date() for v in planned if v.due_at} == expected


def test_the_list_on_paper_is_that_on_the_screen_and_repairs_stand_on_it_too(
    centre: World,
) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    case_id = receive(centre)
    do(desk, case_id, "classify")
    do(desk, case_id, "settle_here", result="已清扫")
    technician = centre.as_role(Role.TECHNICIAN)
    values = {"fault": "灯不亮", "place": "大堂", "urgency": "danger", "contact": "王女士"}
    repair = desk.execute(casework.open_case, workflow="repairs", values=values).case_id
    do(desk, repair, "accept")
    do(technician, repair, "take")
    do(technician, repair, "start_now")
    told = {"completed_at": centre.clock.now(), "cause": "wear", "work_done": "换灯"}
    do(technician, repair, "complete", signed_by="王女士", **told)
    assert [visit.sort for visit in desk.query(return_visits_due.due_list)] == ["complaint"]
    centre.clock.advance(hours=48, minutes=1)
    found = desk.query(return_visits_due.due_list)
    assert [visit.sort for visit in found] == ["repair", "complaint"]
    run_routine(centre.desk)  # the 48 hours are over: the visit opens by itself
    (row,) = desk.query(case_lists.page, ask=CaseAsk("repairs", "visit_due")).rows
    assert row.case_id == repair
    assert len(desk.query(return_visits_due.due_list)) == 2
    paper = desk.query(form_named("return_visits_due").ask, Wanted("", "zh_CN"))
    said = str(paper.blocks)
    assert paper.title == "待回访清单"
    assert "灯不亮" in said
    assert "138 1234 5678" in said  # whoever calls needs it in full
    do(desk, repair, "satisfied", visit_result="好")
    assert len(desk.query(return_visits_due.due_list)) == 1
    until = desk.query(form_named("return_visits_due").ask, Wanted("2026-12-01", "zh_CN"))
    assert "灯不亮" not in str(until.blocks)


def test_an_answer_noted_in_the_complaint_takes_its_visit_off_the_list(centre: World) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    case_id = receive(centre)
    do(desk, case_id, "classify")
    do(desk, case_id, "settle_here", result="已清扫")
    do(desk, case_id, "note_visit", visited_at=centre.clock.now(), satisfaction="satisfied")
    assert desk.query(return_visits_due.due_list) == []
    (visit,) = desk.query(case_lists.page, ask=CaseAsk(VISITS)).rows
    assert visit.state.code == "done"
    assert do(desk, case_id, "close") == "closed"
