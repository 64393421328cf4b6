"""Archive, cards and registration forms through the services (domain.md W01, W02, W07)."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from propdesk.domain.archives import NotComparedError, RetentionRunsError
from propdesk.domain.case_guards import SamePersonError
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.household_forms import NotInRegisterError
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.charges import Charge
from propdesk.services import case_lists, case_sheets, casework
from propdesk.services.accounts import Approval
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.casework import Done
from tests.builders import World, add_item, add_owner, add_units, password_of

SLIP: dict[str, Any] = {
    "borrower": "张律师",
    "purpose": "办理产权证",
    "due_back": date(2026, 12, 7),
}
LENT: dict[str, Any] = {"lent_on": date(2026, 12, 5)}


def go(
    world: World, role: Role, case_id: bytes, step: str, /, reason: str = "", **values: object
) -> Done:
    """Make a step as a person of a role."""
    return world.as_role(role).execute(
        casework.do, case_id=case_id, transition=step, values=values, reason=reason
    )


def filed(centre: World) -> bytes:
    """Return an item that lies in its place."""
    values = {
        "item": "会议记录",
        "sort": "minutes",
        "keep_until": date(2026, 12, 31),
        "met_on": date(2026, 12, 1),
        "met_at": "会议室",
        "present": "王经理、张管家",
        "points": "首批于周六办理。",
    }
    desk = centre.as_role(Role.SPECIALIST)
    case_id = desk.execute(casework.open_case, workflow="archives", values=values).case_id
    go(centre, Role.SPECIALIST, case_id, "file", place="2柜")
    return case_id


def lent(centre: World) -> bytes:
    """Return an item that is out on a slip."""
    case_id = filed(centre)
    go(centre, Role.SPECIALIST, case_id, "ask", **SLIP)
    go(centre, Role.MANAGER, case_id, "agree", **LENT)
    return case_id


def test_only_the_manager_lends_and_never_to_oneself(centre: World) -> None:
    case_id = filed(centre)
    go(centre, Role.SPECIALIST, case_id, "ask", **SLIP)
    with pytest.raises(PermissionDeniedError):
        go(centre, Role.SUPERVISOR, case_id, "agree", **LENT)
    go(centre, Role.MANAGER, case_id, "refuse", reason="原件在用")
    go(centre, Role.MANAGER, case_id, "ask", **SLIP)
    with pytest.raises(SamePersonError):
        go(centre, Role.MANAGER, case_id, "agree", **LENT)


def test_what_is_out_is_not_lent_twice_and_comes_back_compared(centre: World) -> None:
    case_id = lent(centre)
    with pytest.raises(IllegalTransitionError):
        go(centre, Role.SPECIALIST, case_id, "ask", **SLIP)
    back: dict[str, Any] = {"returned_on": date(2026, 12, 6), "condition": "完好"}
    with pytest.raises(NotComparedError):
        go(centre, Role.SPECIALIST, case_id, "take_back", **back)
    done = go(centre, Role.SPECIALIST, case_id, "take_back", compared=True, **back)
    assert done.state == "filed"


def test_a_loan_is_late_after_its_last_day(centre: World) -> None:
    case_id = lent(centre)
    (clock,) = centre.desk.query(case_sheets.sheet, case_id=case_id).clocks
    assert clock.due_at.astimezone(CENTRE_TIME).date() == date(2026, 12, 7)
    late = CaseAsk("archives", Which.LATE)
    assert centre.desk.query(case_lists.page, ask=late).total == 0
    centre.clock.advance(days=3)
    assert [r.case_id for r in centre.desk.query(case_lists.page, ask=late).rows] == [case_id]


def test_nothing_is_destroyed_before_retention_ends_nor_by_one_alone(centre: World) -> None:
    case_id = filed(centre)
    desk = centre.as_role(Role.MANAGER, login="manager")
    centre.as_role(Role.SUPERVISOR, login="supervisor")
    agreed = Approval("supervisor", password_of("supervisor"))
    with pytest.raises(RetentionRunsError, match="2028-12-05"):
        desk.execute(casework.do, case_id=case_id, transition="destroy", reason="到期")
    centre.clock.advance(days=732)
    with pytest.raises(Exception, match="second person"):
        desk.execute(casework.do, case_id=case_id, transition="destroy", reason="到期")
    done = desk.execute(
        casework.do, case_id=case_id, transition="destroy", reason="到期", approval=agreed
    )
    assert done.state == "destroyed"


@pytest.mark.parametrize(
    ("workflow", "values"),
    [
        ("archives", {"item": "客户档案", "sort": "customer"}),
        ("household_forms", {"unit_id": "1-101", "owner": "王小明", "phone": "13812345678"}),
    ],
)
@pytest.mark.parametrize(
    ("opened", "due"),
    [
        (datetime(2026, 12, 4, 2, tzinfo=UTC), date(2026, 12, 7)),  # Friday: Monday
        (datetime(2026, 12, 7, 2, tzinfo=UTC), date(2026, 12, 8)),  # Monday: Tuesday
        (datetime(2026, 12, 31, 2, tzinfo=UTC), date(2027, 1, 1)),  # the calendar has no feast yet
    ],
)
def test_d26_a_new_file_is_complete_within_a_working_day(
    centre: World, workflow: str, values: dict[str, object], opened: datetime, due: date
) -> None:
    centre.desk.execute(add_units)
    centre.clock.advance(hours=(opened - centre.clock.now()).total_seconds() / 3600)
    done = centre.desk.execute(casework.open_case, workflow=workflow, values=values)
    (clock,) = centre.desk.query(case_sheets.sheet, case_id=done.case_id).clocks
    assert clock.due_at.astimezone(CENTRE_TIME).date() == due


def card(centre: World, reason: str = "") -> bytes:
    """Return a card somebody applied for."""
    values = {"unit_id": "1-101", "holder": "王小明", "sort": "resident"}
    desk = centre.as_role(Role.RECEPTIONIST)
    return desk.execute(
        casework.open_case, workflow="access_cards", values=values, reason=reason
    ).case_id


def test_a_lost_card_is_replaced_counted_and_charged(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit)
    centre.desk.execute(add_item, code="CARD", name="门禁卡工本费")
    case_id = card(centre)
    go(centre, Role.RECEPTIONIST, case_id, "approve", identity_seen=True, photo_kept=True)
    go(centre, Role.RECEPTIONIST, case_id, "issue", card_no="A1")
    go(centre, Role.RECEPTIONIST, case_id, "lose")
    done = go(centre, Role.RECEPTIONIST, case_id, "replace", card_no="A2", fee=2000)
    assert done.state == "active"
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    kept = [sheet.values[name] for name in ("card_no", "blocked_no", "replacements")]
    assert kept == ["A2", "A1", 1]
    with centre.desk.database.read() as connection:
        assert connection.scalar(Charge.__table__.select().with_only_columns(Charge.amount_fen))


def test_a_card_for_a_stranger_needs_a_supervisor_a_second_one_a_reason(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    with pytest.raises(casework.OverrideNeededError, match="not registered"):
        card(centre)
    centre.desk.execute(add_owner, unit_id=unit)
    card(centre)
    with pytest.raises(Exception, match="needs a reason"):
        card(centre)
    assert card(centre, reason="家中老人另用")


def test_a_form_is_entered_when_the_owner_is_in_the_register(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    values = {"unit_id": "1-101", "owner": "王小明", "phone": "13812345678", "photos": 2}
    desk = centre.as_role(Role.SPECIALIST)
    case_id = desk.execute(casework.open_case, workflow="household_forms", values=values).case_id
    with pytest.raises(NotInRegisterError):
        go(centre, Role.SPECIALIST, case_id, "enter")
    centre.desk.execute(add_owner, unit_id=unit)
    go(centre, Role.SPECIALIST, case_id, "enter")
    assert go(centre, Role.SPECIALIST, case_id, "file").state == "filed"
