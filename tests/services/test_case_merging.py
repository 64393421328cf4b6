"""Cases two desks worked on at once: both steps stay, the conflict is seen and decided (R17)."""

import json

import pytest
from sqlalchemy import select

from propdesk.domain.permissions import Permission, Role
from propdesk.models.cases import CaseFile, CaseStanding, CaseStep
from propdesk.services import case_lists, case_sheets, casework
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.projections import refold
from propdesk.services.work import Work, use_case
from propdesk.workflows.notices import Notice
from tests.builders import World

GIVEN = {"title": "停水通知", "sort": "outage", "wording": "明日停水"}


@use_case(Permission.LOOK_UP)
def arrive(work: Work, *, case_id: bytes, transition: str, stamp: int) -> None:
    """Take in a step another desk made, as the meeting of desks does."""
    step_id = work.new_id()
    work.insert(
        CaseStep,
        id=step_id,
        case_id=case_id,
        workflow="notices",
        transition=transition,
        target="",
        at=work.now,
        stamp=stamp,
        actor_id=work.person.user_id,
        second_id=None,
        handler_id=None,
        station="C001-D02",
        reason="",
        overridden="",
        changes=json.dumps({}),
        clocks=json.dumps({}),
    )
    refold(work, {"case_step": [step_id]})


@use_case(Permission.LOOK_UP)
def arrive_bare(work: Work) -> bytes:
    """Take in the file of a case whose record is still on its way."""
    case_id = work.new_id()
    work.insert(
        CaseFile,
        id=case_id,
        workflow="notices",
        number="C001-F41-202612-D02A-0001",
        replica=bytes(16),
        seq=1,
        opened_at=work.now,
    )
    refold(work, {"case_file": [case_id]})
    return case_id


def stamp_of(centre: World, case_id: bytes, transition: str) -> int:
    """Return when a step was made, in the clock all desks share."""
    with centre.desk.database.read() as connection:
        found = connection.scalar(
            select(CaseStep.stamp).where(
                CaseStep.case_id == case_id, CaseStep.transition == transition
            )
        )
    assert found is not None
    return found


@pytest.fixture
def case_id(centre: World) -> bytes:
    done = centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN)
    centre.desk.execute(casework.do, case_id=done.case_id, transition="approve")
    return done.case_id


def test_a_step_made_first_elsewhere_wins_and_the_other_waits_for_a_decision(
    centre: World, case_id: bytes
) -> None:
    before = stamp_of(centre, case_id, "approve") - 1
    centre.desk.execute(arrive, case_id=case_id, transition="approve", stamp=before)
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    assert sheet.needs_decision
    assert [step.is_refused for step in sheet.log] == [False, False, True]
    undecided = centre.desk.query(case_lists.page, ask=CaseAsk("notices", Which.UNDECIDED))
    assert [row.case_id for row in undecided.rows] == [case_id]
    supervisor = centre.as_role(Role.SUPERVISOR)
    supervisor.execute(casework.settle, case_id=case_id, reason="以先审核者为准")
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    assert (sheet.needs_decision, sheet.state.code, len(sheet.log)) == (False, "approved", 4)


def test_a_step_that_fits_simply_counts(centre: World, case_id: bytes) -> None:
    later = stamp_of(centre, case_id, "approve") + 1
    centre.desk.execute(arrive, case_id=case_id, transition="publish", stamp=later)
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    assert (sheet.needs_decision, sheet.state.code) == (False, "published")


def test_a_case_whose_record_is_on_its_way_is_not_shown_yet(centre: World) -> None:
    case_id = centre.desk.execute(arrive_bare)
    with centre.desk.database.read() as connection:
        assert connection.scalar(select(CaseStanding.case_id)) is None
        assert connection.scalar(select(Notice.id)) is None
    assert centre.desk.query(case_sheets.find, number="c001-f41-202612-d02a-0001") == case_id


def test_numbers_of_other_desks_leave_our_own_alone(centre: World) -> None:
    centre.desk.execute(arrive_bare)
    done = centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN)
    assert done.number == "C001-F41-202612-D01A-0001"
