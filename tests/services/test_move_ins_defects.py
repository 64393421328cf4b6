"""A defect knows when its repair is done (domain.md W03, W39)."""

from datetime import UTC, date, datetime

import pytest

from propdesk.desk import Desk
from propdesk.domain.permissions import Role
from propdesk.services import case_lists, case_sheets, casework
from propdesk.services.case_lines import LineChange
from propdesk.services.case_lists import CaseAsk
from tests.builders import World
from tests.services.test_move_ins import DEFECT, approved, go, inspected, keys_counted, units

__all__ = ["units"]  # the fixture
pytestmark = pytest.mark.usefixtures("units")
TODAY = date(2026, 12, 5)


def repaired(desk: Desk, case_id: bytes) -> None:
    """Do the work of a repair at once and say so."""
    given = {
        "completed_at": datetime(2026, 12, 5, 4, tzinfo=UTC),
        "cause": "wear",
        "work_done": "已修好",
        "signed_by": "业主0",
    }
    for way, values in (("start_now", {}), ("complete", given)):
        desk.execute(casework.do, case_id=case_id, transition=way, values=values)


def ordered(centre: World, case_id: bytes) -> list[bytes]:
    """Order the repairs of a handover with three defects, two of them told alike."""
    inspected(centre, case_id, DEFECT, DEFECT, {**DEFECT, "place": "阳台"})
    go(centre.as_role(Role.STEWARD), case_id, "rectify")
    desk = centre.desk
    rows = desk.query(case_lists.page, ask=CaseAsk("repairs")).rows
    repairs = [row.case_id for row in rows]
    for repair in repairs:
        values = {"urgency": "burst_pipe"}
        desk.execute(casework.correct, case_id=repair, values=values, reason="漏水")
        desk.execute(casework.do, case_id=repair, transition="accept")
        desk.execute(casework.do, case_id=repair, transition="take")
    return repairs


def days_of(desk: Desk, case_id: bytes) -> list[tuple[object, object]]:
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines["defects"]
    return [(row["place"], row["done_on"]) for _, row in rows]


def test_a_completed_repair_fills_the_day_of_its_defect(centre: World) -> None:
    case_id, *_ = approved(centre)
    repairs = ordered(centre, case_id)
    kitchens = [r for r in repairs if _place(centre.desk, r) == "厨房"]
    technician = centre.desk
    repaired(technician, kitchens[0])
    found = days_of(technician, case_id)
    assert found == [("厨房", TODAY), ("厨房", None), ("阳台", None)]
    repaired(technician, kitchens[1])
    assert days_of(technician, case_id)[:2] == [("厨房", TODAY), ("厨房", TODAY)]


def test_a_repair_done_after_the_handover_changes_nothing_there(centre: World) -> None:
    case_id, *_ = approved(centre)
    repair, *_ = ordered(centre, case_id)
    desk = centre.as_role(Role.RECEPTIONIST)
    signed = {"keys_signed": True, "defects_signed": True}
    go(desk, case_id, "issue_keys", keys_counted(desk, case_id), **signed)
    go(desk, case_id, "complete", used_as="owner_occupied")
    repaired(centre.desk, repair)
    assert {day for _, day in days_of(desk, case_id)} == {None}


def test_a_defect_the_owner_has_seen_in_order_keeps_its_day(centre: World) -> None:
    case_id, *_ = approved(centre)
    repairs = ordered(centre, case_id)
    (balcony,) = [r for r in repairs if _place(centre.desk, r) == "阳台"]
    rows = centre.desk.query(case_sheets.sheet, case_id=case_id).lines["defects"]
    (line_id,) = [key for key, row in rows if row["place"] == "阳台"]
    seen = {"done_on": date(2026, 12, 4), "rechecked_on": date(2026, 12, 4)}
    steward = centre.as_role(Role.STEWARD)
    go(steward, case_id, "fail_again", {"defects": [LineChange(line_id, seen)]})
    repaired(centre.desk, balcony)
    assert days_of(centre.desk, case_id)[2] == ("阳台", date(2026, 12, 4))


def _place(desk: Desk, case_id: bytes) -> object:
    return desk.query(case_sheets.sheet, case_id=case_id).values["place"]
