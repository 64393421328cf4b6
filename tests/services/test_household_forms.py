"""A registration form entered: household and vehicles stand in the register (W01, F01, D26)."""

from datetime import date

import pytest

from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.services import case_sheets, casework, people_lists, vehicles
from propdesk.services.people import DoubtfulIdentityError
from tests.builders import World, add_owner, add_units

GOOD_ID = "11010519491231002X"


@pytest.fixture
def unit(centre: World) -> UnitId:
    """A unit with its owner."""
    (found,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=found, name="王小明", phone="13812345678")
    return found


def received(centre: World, unit: UnitId, **member: str) -> bytes:
    """Take a form with one member and a car in."""
    values = {
        "unit_id": unit,
        "owner": "王小明",
        "phone": "13812345678",
        "photos": 2,
        "moved_in_on": date(2026, 12, 1),
    }
    person = {"name": "李丽", "relation": "spouse", "phone": "13912345678", "photos": 2} | member
    lines: dict[str, list[dict[str, object]]] = {
        "members": [dict(person)],
        "vehicles": [{"plate": "粤B12345"}],
    }
    desk = centre.as_role(Role.RECEPTIONIST)
    return desk.execute(
        casework.open_case, workflow="household_forms", values=values, lines=lines
    ).case_id


def test_entering_a_form_writes_household_and_cars_into_the_register_once(
    centre: World, unit: UnitId
) -> None:
    case_id = received(centre, unit, id_number=GOOD_ID)
    desk = centre.as_role(Role.RECEPTIONIST)
    desk.execute(casework.do, case_id=case_id, transition="enter")
    household = desk.query(people_lists.of_unit, unit_id=unit)
    assert sorted(person.name for person in household) == ["李丽", "王小明"]
    assert [row.plate for row in desk.query(vehicles.of_unit, unit_id=unit)] == ["粤B·12345"]
    desk.execute(casework.do, case_id=case_id, transition="file")
    again = received(centre, unit)
    desk.execute(casework.do, case_id=again, transition="enter")
    assert len(desk.query(people_lists.of_unit, unit_id=unit)) == 2
    assert len(desk.query(vehicles.of_unit, unit_id=unit)) == 1


def test_a_doubtful_number_holds_the_step_unless_a_reason_stands_with_it(
    centre: World, unit: UnitId
) -> None:
    case_id = received(centre, unit, id_number="110105194912310021")
    desk = centre.as_role(Role.RECEPTIONIST)
    with pytest.raises(DoubtfulIdentityError):
        desk.execute(casework.do, case_id=case_id, transition="enter")
    assert desk.query(case_sheets.sheet, case_id=case_id).state.code == "received"
    desk.execute(casework.do, case_id=case_id, transition="enter", reason="原件如此")
    assert len(desk.query(people_lists.of_unit, unit_id=unit)) == 2
