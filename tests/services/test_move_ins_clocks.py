"""The clocks of a handover, row by row with a fixed clock (domain.md W03, D18, D26)."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.services import case_lists, case_sheets, casework, move_in_batches, move_ins
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.move_in_batches import Slots
from tests.builders import World, add_units
from tests.services.test_move_ins import (
    DEFECT,
    NINE,
    approved,
    go,
    inspected,
    not_handed_over,
    signed,
    units,
)

__all__ = ["units"]  # the fixture


def due(centre: World, case_id: bytes) -> dict[str, date]:
    """Return the running clocks by their labels."""
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    return {c.label.source: c.due_at.astimezone(CENTRE_TIME).date() for c in sheet.clocks}


def ordered(centre: World, case_id: bytes) -> None:
    inspected(centre, case_id, DEFECT)
    go(centre.as_role(Role.STEWARD), case_id, "rectify")


@pytest.mark.usefixtures("units")
@pytest.mark.parametrize(
    ("reach", "clock", "day"),
    [
        (None, "Appointment", date(2026, 12, 6)),
        (signed, "File complete by", date(2026, 12, 7)),  # Saturday: the next working day
        (ordered, "Re-inspect by", date(2026, 12, 9)),  # three working days from Saturday
    ],
)
def test_a_clock_runs_to_its_day(
    centre: World, reach: Callable[[World, bytes], None] | None, clock: str, day: date
) -> None:
    case_id, *_ = approved(centre)
    if reach is not None:
        reach(centre, case_id)
    assert due(centre, case_id)[clock] == day


@pytest.mark.usefixtures("units")
def test_a_failed_round_starts_the_clock_anew(centre: World) -> None:
    case_id, *_ = approved(centre)
    ordered(centre, case_id)
    centre.clock.advance(days=3)  # Tuesday
    go(centre.as_role(Role.STEWARD), case_id, "fail_again")
    assert due(centre, case_id)["Re-inspect by"] == date(2026, 12, 11)


@pytest.mark.usefixtures("units")
def test_who_does_not_come_is_late_until_there_is_another_day(centre: World) -> None:
    case_id, *others = approved(centre)
    go(
        centre.as_role(Role.RECEPTIONIST),
        case_id,
        "notify",
        posted_on=NINE.date(),
        phoned_at=centre.clock.now(),
    )
    centre.clock.advance(days=2)
    late = CaseAsk("move_ins", Which.LATE)
    assert centre.desk.query(case_lists.page, ask=late).total == 1 + len(others)
    again = datetime(2026, 12, 20, 9, tzinfo=CENTRE_TIME)
    go(centre.as_role(Role.RECEPTIONIST), case_id, "miss", visit_at=again)
    assert due(centre, case_id)["Appointment"] == date(2026, 12, 20)
    assert centre.desk.query(case_lists.page, ask=late).total == len(others)


def test_a_hundred_units_are_planned_approved_and_posted_at_once(centre: World) -> None:
    rooms = [f"{floor}{room:02d}" for floor in range(1, 26) for room in range(1, 5)]
    found = centre.desk.execute(add_units, rooms=rooms)
    centre.desk.execute(not_handed_over, units=found)
    plan = centre.desk.execute(
        move_in_batches.plan, building="1", batch="第一批", times=Slots(NINE, desks=3, minutes=15)
    )
    centre.desk.execute(casework.do, case_id=plan.case_id, transition="approve")
    visits = centre.desk.query(move_ins.visits, day=NINE.date())
    assert len(visits) == 100
    first, last = visits[0].visit_at, visits[-1].visit_at
    assert first is not None
    assert last is not None
    assert last.astimezone(CENTRE_TIME).hour < 18
    posted = centre.desk.execute(move_in_batches.posted, batch="第一批", day=NINE.date(), by="小李")
    assert posted == 100
