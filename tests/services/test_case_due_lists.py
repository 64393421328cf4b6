"""Due lists: what the calendar asks for comes onto them once, whoever is first (domain.md 6.1)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from propdesk.desk import Desk
from propdesk.domain.case_due_lists import DueList, OtherCases
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.i18n import Message
from propdesk.routine import Routine, run_routine
from propdesk.services import case_due_lists, case_lists, case_rules, case_sheets, casework
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.workflows import WORKFLOWS
from tests.builders import World, add_owner, add_units

VISITS = "return_visits"
REMINDERS = DueList(
    code="ends",
    label=Message("tests", "Notices that end"),
    of=OtherCases("notices", ("draft",), "valid_to"),
    rule="P24",
    before=True,
    values={"sort": "business", "matter": "到期提醒", "way": "telephone", "customer": "前台"},
    fills={"about": "number"},
    known_by="about",
    planned="planned_on",
    ahead_days=0,
)


def households(centre: World, count: int = 3) -> list[UnitId]:
    """Return units people live in since the first of January."""
    units = centre.desk.execute(add_units, rooms=[str(101 + n) for n in range(count)])
    for unit in units:
        centre.desk.execute(add_owner, unit_id=unit)
    return units


def visits(desk: Desk) -> list[case_lists.CaseRow]:
    """Return the visits by number."""
    return list(desk.query(case_lists.page, ask=CaseAsk(VISITS, sort="number")).rows)


def test_a_night_fills_the_lists_once_a_day(centre: World) -> None:
    households(centre)
    nobody = centre.desk.seated(None)
    assert run_routine(nobody) == Routine(0, 3)
    assert run_routine(nobody) == Routine(0, 0)
    centre.clock.advance(days=1)
    assert run_routine(nobody) == Routine(0, 0)
    assert {row.unit for row in visits(centre.desk)} == {"1-101", "1-102", "1-103"}


def test_such_a_case_is_nobody_s_yet_and_says_where_it_comes_from(centre: World) -> None:
    households(centre, 1)
    run_routine(centre.desk)
    (row,) = visits(centre.desk)
    sheet = centre.desk.query(case_sheets.sheet, case_id=row.case_id)
    assert (sheet.first_responder, sheet.handler) == ("nobody yet", "nobody yet")
    assert sheet.log[0].actor == "by itself"
    assert sheet.number.startswith("C001-F38-202602-T-")
    assert sheet.texts["planned_on"] == "2026-02-01"


def test_a_day_adds_so_many_and_the_button_all_that_wait(
    centre: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    households(centre)
    workflow = WORKFLOWS[VISITS]
    few = tuple(replace(due_list, most_a_day=2) for due_list in workflow.due_lists)
    monkeypatch.setitem(WORKFLOWS, VISITS, replace(workflow, due_lists=few))
    assert run_routine(centre.desk).added == 2
    desk = centre.as_role(Role.SUPERVISOR)
    assert desk.execute(case_due_lists.generate, workflow=VISITS) == 1
    assert desk.execute(case_due_lists.generate, workflow=VISITS) == 0


def test_a_list_whose_rule_is_only_shown_is_filled_by_people_alone(centre: World) -> None:
    households(centre)
    today = date(2026, 12, 5)
    centre.desk.execute(
        case_rules.set_figure, code="P29.yearly", figure=12, effective_from=today, enforced=False
    )
    assert run_routine(centre.desk).added == 0
    assert centre.desk.execute(case_due_lists.generate, workflow=VISITS) == 3


def test_what_was_done_or_given_up_is_not_asked_for_again(centre: World) -> None:
    households(centre, 1)
    run_routine(centre.desk)
    (row,) = visits(centre.desk)
    centre.desk.execute(casework.void, case_id=row.case_id, reason="空置")
    assert centre.desk.query(case_due_lists.asked) == []


def test_a_reminder_comes_so_long_before_the_day_a_case_names(
    centre: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = replace(WORKFLOWS[VISITS], due_lists=(REMINDERS,))
    monkeypatch.setitem(WORKFLOWS, VISITS, listed)
    ends = date(2026, 12, 31)
    values = {"title": "活动", "sort": "reminder", "wording": "元旦", "valid_to": ends}
    notice = centre.desk.execute(casework.open_case, workflow="notices", values=values)
    centre.clock.advance(days=(ends - timedelta(days=16) - date(2026, 12, 5)).days)
    assert run_routine(centre.desk).added == 0
    centre.clock.advance(days=1)
    assert run_routine(centre.desk).added == 1
    (row,) = visits(centre.desk)
    sheet = centre.desk.query(case_sheets.sheet, case_id=row.case_id)
    assert (sheet.texts["about"], sheet.texts["planned_on"]) == (notice.number, "2026-12-16")
    centre.clock.advance(days=1)
    assert run_routine(centre.desk).added == 0
    ask = CaseAsk(VISITS, Which.OPEN)
    assert centre.desk.query(case_lists.page, ask=ask).total == 1
