"""Notices from draft to removal (domain.md W44, D47, D49, D50)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.deadlines import Light
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.notices import (
    PestNoticeTooLateError,
    TakenDownEarlyError,
    TreatmentDayMissingError,
)
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.cases import CaseStep
from propdesk.services import case_lists, case_sheets, casework
from propdesk.services.accounts import Approval
from propdesk.services.case_lists import CaseAsk, Which
from tests.builders import World, password_of

TODAY = date(2026, 12, 5)


def written(centre: World, **values: object) -> bytes:
    """Return a notice as the receptionist writes it."""
    given = {"title": "关于停水的通知", "sort": "outage", "wording": "12月8日停水。"} | values
    desk = centre.as_role(Role.RECEPTIONIST)
    return desk.execute(casework.open_case, workflow="notices", values=given).case_id


def posted(centre: World, **values: object) -> bytes:
    """Return a notice that is up."""
    case_id = written(centre, **values)
    centre.as_role(Role.SUPERVISOR).execute(casework.do, case_id=case_id, transition="approve")
    desk = centre.as_role(Role.RECEPTIONIST)
    desk.execute(casework.do, case_id=case_id, transition="publish", values={"copies": 12})
    post(centre, case_id)
    return case_id


def post(centre: World, case_id: bytes, reason: str = "", approval: Approval | None = None) -> None:
    centre.as_role(Role.STEWARD).execute(
        casework.do,
        case_id=case_id,
        transition="post",
        values={"posted_at": centre.clock.now()},
        reason=reason,
        approval=approval,
    )


def test_a_notice_gets_the_next_number_of_the_desk(centre: World) -> None:
    desk = centre.desk
    numbers = [desk.query(case_sheets.sheet, case_id=written(centre)).number for _ in range(2)]
    assert numbers == ["C001-F41-202612-D01A-0001", "C001-F41-202612-D01A-0002"]


def test_the_drafter_cannot_approve(centre: World) -> None:
    case_id = written(centre)
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.RECEPTIONIST).execute(
            casework.do, case_id=case_id, transition="approve"
        )


def test_a_draft_cannot_be_posted(centre: World) -> None:
    case_id = written(centre)
    with pytest.raises(IllegalTransitionError, match="is “Draft” now"):
        post(centre, case_id)


def test_a_notice_without_end_date_comes_down_after_a_month(centre: World) -> None:
    case_id = posted(centre)
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    (clock,) = sheet.clocks
    assert clock.due_at.astimezone(CENTRE_TIME).date() == date(2027, 1, 5)
    assert clock.light is Light.GREEN
    centre.clock.advance(days=32)
    late = centre.desk.query(case_lists.due)
    assert [row.case_id for row in late.rows] == [case_id]
    assert late.rows[0].light is Light.RED


def test_a_notice_with_an_end_date_comes_down_on_it(centre: World) -> None:
    case_id = posted(centre, valid_to=TODAY + timedelta(days=2))
    (clock,) = centre.desk.query(case_sheets.sheet, case_id=case_id).clocks
    assert clock.due_at.astimezone(CENTRE_TIME).date() == date(2026, 12, 7)


def test_a_corrected_end_date_moves_the_clock_and_keeps_the_old_value(centre: World) -> None:
    case_id = posted(centre, valid_to=TODAY + timedelta(days=2))
    centre.as_role(Role.RECEPTIONIST).execute(
        casework.correct,
        case_id=case_id,
        values={"valid_to": TODAY + timedelta(days=9)},
        reason="延期",
    )
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    assert sheet.clocks[0].due_at.astimezone(CENTRE_TIME).date() == date(2026, 12, 14)
    assert sheet.log[-1].changes == (("Valid to", "2026-12-07", "2026-12-14"),)


def test_pest_control_is_announced_three_days_ahead(centre: World) -> None:
    with pytest.raises(casework.OverrideNeededError, match="3 days before"):
        posted(centre, sort="pest_control", takes_place_on=TODAY + timedelta(days=2))
    for days in (3, 10):
        posted(centre, sort="pest_control", takes_place_on=TODAY + timedelta(days=days))


def test_the_manager_may_let_a_late_pest_notice_pass_with_a_reason(centre: World) -> None:
    with pytest.raises(casework.OverrideNeededError):
        posted(centre, sort="pest_control", takes_place_on=TODAY)
    (case_id,) = (
        row.case_id for row in centre.desk.query(case_lists.page, ask=CaseAsk("notices")).rows
    )
    centre.as_role(Role.MANAGER)
    agreed = Approval("manager", password_of("manager"))
    with pytest.raises(casework.ReasonMissingError):
        post(centre, case_id, approval=agreed)
    post(centre, case_id, approval=agreed, reason="紧急消杀")
    step = centre.desk.query(case_sheets.sheet, case_id=case_id).log[-1]
    assert (step.overridden, step.second) == (
        (PestNoticeTooLateError(day=1, days=1).code,),
        "manager",
    )


def test_a_pest_notice_needs_the_day_of_the_treatment(centre: World) -> None:
    with pytest.raises(casework.OverrideNeededError, match="day of the treatment"):
        posted(centre, sort="pest_control")
    assert TreatmentDayMissingError.sentence.source == "Enter the day of the treatment first."


def test_nobody_takes_a_notice_down_early_without_a_reason(centre: World) -> None:
    case_id = posted(centre, valid_to=TODAY + timedelta(days=5))
    desk = centre.as_role(Role.STEWARD)
    with pytest.raises(TakenDownEarlyError, match="2026-12-10"):
        desk.execute(casework.do, case_id=case_id, transition="remove")
    done = desk.execute(casework.do, case_id=case_id, transition="remove", reason="已恢复供水")
    assert done.state == "removed"
    closed = desk.query(case_lists.page, ask=CaseAsk("notices", Which.OPEN))
    assert closed.total == 0


@pytest.mark.parametrize("text", ["停水", "gyts", "0001", "C001-F41"])
def test_a_notice_is_found_by_words_pinyin_and_number(centre: World, text: str) -> None:
    case_id = written(centre)
    found = centre.desk.query(case_lists.page, ask=CaseAsk("notices", text=text))
    assert [row.case_id for row in found.rows] == [case_id]


def test_every_step_is_a_fact_with_person_and_station(centre: World) -> None:
    case_id = posted(centre)
    with centre.desk.database.read() as connection:
        rows = connection.execute(
            select(CaseStep.transition, CaseStep.station).where(CaseStep.case_id == case_id)
        ).all()
    assert {tuple(row) for row in rows} == {
        (code, "C001-D01") for code in ("open", "approve", "publish", "post")
    }
