"""The lobby's papers as they come out on an 80 mm roll, read and accepted."""

from datetime import timedelta

import pytest

from propdesk.desk import Desk
from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.printing.rendering import sheets_of, slip_letters
from propdesk.services import after_hours, casework, visitors
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from tests.builders import World, add_units
from tests.printing.golden import assert_golden
from tests.workflows.test_goods_passes import BOXES, SOFA, TODAY, issued


@pytest.fixture
def numbers(centre: World) -> dict[str, str]:
    """One case of each kind, by the key of its paper."""
    centre.desk.execute(add_units, rooms=("101", "102"))
    guarded = centre.as_role(Role.SUPERVISOR, login="李主管")
    desk = centre.as_role(Role.RECEPTIONIST, login="刘前台")
    return {
        "visitors-badge": _visitor(desk),
        "after_hours-pass": _entry(desk),
        "goods_passes-slip": issued(
            desk, (BOXES, SOFA | {"model": "三人位"}), owner_consent=True, plate="粤B12345"
        ).number,
        "visitor_lists-sheet": _list(desk),
        "barred_persons-sheet": _bar(guarded),
        "evacuation-list": "",
    }


@pytest.mark.parametrize(
    "key",
    [
        "visitors-badge",
        "after_hours-pass",
        "goods_passes-slip",
        "visitor_lists-sheet",
        "barred_persons-sheet",
        "evacuation-list",
    ],
)
def test_a_paper_of_the_lobby_says_what_was_accepted(
    centre: World, numbers: dict[str, str], key: str
) -> None:
    document = centre.desk.query(form_named(key).ask, Wanted(numbers[key], "zh_CN"))
    assert_golden(f"{key}-slip80.txt", slip_letters(document, Medium.SLIP80).encode())
    assert len(sheets_of(document, Medium.A4).pages) == max(len(document.copies), 1)


def _visitor(desk: Desk) -> str:
    values = {
        "name": "王小明",
        "phone": "13812345678",
        "company": "远方贸易",
        "companions": 2,
        "unit_id": "1-101",
        "host": "李女士",
        "host_informed": True,
        "purpose": "business",
        "badge": "A7",
    }
    return desk.execute(visitors.sign_in, values=values).number


def _entry(desk: Desk) -> str:
    values = {
        "name": "赵一",
        "sort": "overtime",
        "company": "远方贸易",
        "id_tail": "123X",
        "unit_id": "1-102",
        "host": "陈总",
        "host_informed": True,
        "purpose": "年终盘点",
        "planned_out": desk.clock.now() + timedelta(hours=4),
    }
    return desk.execute(after_hours.sign_in, values=values).number


def _list(desk: Desk) -> str:
    values = {
        "company": "远方贸易",
        "unit_id": "1-102",
        "host": "陈总",
        "from_day": TODAY,
        "to_day": TODAY + timedelta(days=1),
        "hours": "18:30-22:00",
        "purpose": "年终盘点",
        "aircon_hours": 3,
    }
    people = [{"name": "赵一", "phone": "13900001111", "plate": "粤B12345"}, {"name": "钱二"}]
    return desk.execute(
        casework.open_case, workflow="visitor_lists", values=values, lines={"people": people}
    ).number


def _bar(desk: Desk) -> str:
    values = {
        "name": "孙某",
        "looks": "高个子，左臂有纹身",
        "why": "冒充快递员，王经理决定",
        "until": TODAY + timedelta(days=90),
    }
    return desk.execute(casework.open_case, workflow="barred_persons", values=values).number
