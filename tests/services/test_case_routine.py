"""Cases whose time is over move on by themselves, the same at every desk (architecture 3, R17)."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from propdesk.desk import Desk
from propdesk.domain.case_flow import Flow
from propdesk.domain.ids import CLOCK_ID
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.cases import CaseStep
from propdesk.services import case_lists, case_routine, case_sheets, casework
from propdesk.services.case_lapses import NotOverYetError
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.casework import Done
from propdesk.workflows import WORKFLOWS
from tests.builders import World, add_units, world
from tests.workflows.refusals import refusal

PASSES = "goods_passes"
MIDNIGHT = datetime(2026, 12, 6, tzinfo=CENTRE_TIME)


@pytest.fixture(autouse=True)
def _expiring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let goods passes expire by themselves, and nothing else, whatever is declared just now."""
    passes = WORKFLOWS[PASSES]
    ways = tuple(
        replace(way, lapses="valid" if way.code == "expire" else "", guards=())
        for way in passes.flow.transitions
    )
    flow = Flow(passes.flow.states, ways, passes.flow.clocks)
    for code, workflow in WORKFLOWS.items():
        plain = tuple(replace(way, lapses="") for way in workflow.flow.transitions)
        there = Flow(workflow.flow.states, plain, workflow.flow.clocks)
        monkeypatch.setitem(WORKFLOWS, code, replace(workflow, flow=there))
    monkeypatch.setitem(WORKFLOWS, PASSES, replace(passes, flow=flow))


@pytest.fixture
def issued(centre: World) -> Done:
    return _issued(centre.desk)


def _issued(desk: Desk) -> Done:
    desk.execute(add_units)
    values = {
        "unit_id": "1-101",
        "holder": "远方贸易",
        "applicant": "owner",
        "why": "repair",
        "id_seen": True,
    }
    goods = {"goods": [{"name": "纸箱", "quantity": 5}]}
    done = desk.execute(casework.open_case, workflow=PASSES, values=values, lines=goods)
    return desk.execute(casework.do, case_id=done.case_id, transition="issue")


def run(desk: Desk) -> int:
    """Do what the routine does."""
    return sum(
        desk.execute(case_routine.lapse, case_id=case_id, transition=transition)
        for case_id, transition in desk.query(case_routine.over)
    )


def last_step(desk: Desk) -> Any:
    """Return the newest step of any case."""
    with desk.database.read() as connection:
        steps = select(CaseStep).order_by(CaseStep.stamp.desc())
        return connection.execute(steps.limit(1)).one()


def test_a_pass_expires_a_second_after_its_last_moment_and_once(
    centre: World, issued: Done
) -> None:
    centre.clock.moment = MIDNIGHT - timedelta(seconds=1)
    assert run(centre.desk) == 0
    centre.clock.moment = MIDNIGHT + timedelta(hours=3)
    nobody = centre.desk.seated(None)
    assert (run(nobody), run(nobody)) == (1, 0)
    sheet = centre.desk.query(case_sheets.sheet, case_id=issued.case_id)
    assert sheet.state.code == "expired"
    assert (sheet.log[-1].at, sheet.log[-1].actor) == (MIDNIGHT, "by itself")
    assert not sheet.clocks


def test_desks_that_do_it_at_different_hours_make_the_same_step(
    centre: World, issued: Done, tmp_path: Path
) -> None:
    """Two desks with the same data: one looks after midnight, the other in the morning."""
    copy, other = tmp_path / "copy.db", tmp_path / "other"
    centre.desk.database.back_up(copy)
    other.mkdir()
    elsewhere = world(copy, other)
    for desk, hours in ((centre, 0), (elsewhere, 9)):
        desk.clock.moment = MIDNIGHT + timedelta(hours=hours)
        assert run(desk.desk.seated(None)) == 1
    here, there = last_step(centre.desk), last_step(elsewhere.desk)
    assert here == there
    assert (here.actor_id, here.transition) == (CLOCK_ID, "expire")
    elsewhere.desk.database.close()


def test_nobody_makes_it_before_its_time(centre: World, issued: Done) -> None:
    said = refusal(
        lambda: centre.desk.execute(casework.do, case_id=issued.case_id, transition="expire"),
        NotOverYetError,
    )
    assert said["en"] == "“Expire” comes by itself on 2026-12-05 23:59, not before."
    assert "2026-12-05 23:59" in said["zh_CN"]


def test_made_by_hand_after_its_time_it_is_the_step_the_clock_makes(
    centre: World, issued: Done
) -> None:
    centre.clock.moment = MIDNIGHT + timedelta(hours=1)
    guard = centre.as_role(Role.GUARD, Role.RECEPTIONIST)
    guard.execute(casework.do, case_id=issued.case_id, transition="expire")
    assert last_step(centre.desk).actor_id == CLOCK_ID
    assert run(centre.desk) == 0


def test_a_step_offered_by_time_stands_on_no_button(centre: World, issued: Done) -> None:
    sheet = centre.desk.query(case_sheets.sheet, case_id=issued.case_id)
    assert "expire" not in [way.code for way in sheet.offered]


def test_an_end_put_off_in_time_holds(centre: World, issued: Done) -> None:
    later = MIDNIGHT.date() + timedelta(days=2)
    values = {"leaves_on": later}
    centre.desk.execute(casework.correct, case_id=issued.case_id, values=values, reason="改期")
    centre.clock.moment = MIDNIGHT + timedelta(hours=1)
    assert run(centre.desk) == 0
    centre.clock.advance(days=3)
    assert run(centre.desk) == 1


def test_a_case_finished_by_then_is_left_alone(centre: World, issued: Done) -> None:
    counted = {"counted": 5}
    centre.desk.execute(casework.do, case_id=issued.case_id, transition="release", values=counted)
    centre.clock.moment = MIDNIGHT + timedelta(hours=1)
    assert run(centre.desk) == 0


def test_the_lists_know_at_once(centre: World, issued: Done) -> None:
    centre.clock.moment = MIDNIGHT + timedelta(hours=1)
    ask = CaseAsk(PASSES, Which.LATE)
    assert centre.desk.query(case_lists.page, ask=ask).total == 1
    run(centre.desk)
    assert centre.desk.query(case_lists.page, ask=ask).total == 0
    assert centre.desk.query(case_lists.page, ask=CaseAsk(PASSES, "expired")).total == 1
