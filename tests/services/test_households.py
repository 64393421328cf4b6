"""A case about a unit without a name is about who lives there."""

import pytest

from propdesk.domain.errors import NotFoundError
from propdesk.services import case_sheets, casework, households
from tests.builders import World, add_owner, add_units


def opened(centre: World, **values: object) -> dict[str, object]:
    """Take a repair down; return what stands in it."""
    done = centre.desk.execute(
        casework.open_case, workflow="repairs", values={"fault": "漏水", **values}
    )
    return dict(centre.desk.query(case_sheets.sheet, case_id=done.case_id).values)


def test_nobody_named_means_the_owner_with_their_telephone(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit, name="王小明", phone="13812345678")
    values = opened(centre, unit_id="1-101")
    assert (values["contact"], values["phone"]) == ("王小明", "13812345678")


def test_whoever_is_named_gets_no_telephone_of_another(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit, name="王小明", phone="13812345678")
    values = opened(centre, unit_id="1-101", contact="邻居")
    assert (values["contact"], values["phone"]) == ("邻居", "")


def test_an_empty_unit_and_a_public_area_name_nobody(centre: World) -> None:
    centre.desk.execute(add_units)
    assert opened(centre, unit_id="1-101")["contact"] == ""
    assert opened(centre, place="大堂")["contact"] == ""


def test_the_form_hears_a_masked_telephone_and_the_unit_as_it_is_called(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit, name="王小明", phone="13812345678")
    found = centre.desk.query(households.household, text="wxm")
    assert found == households.Household("1-101", "王小明", "138****5678")
    with pytest.raises(NotFoundError):
        centre.desk.query(households.household, text="9-999")
