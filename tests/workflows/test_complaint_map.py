"""The map from class to unit, cases in public, papers of one case under several names (W40)."""

import pytest

from propdesk.domain.complaints import ManagerNotToldError
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.permissions import Role
from propdesk.domain.return_visits import OwnWorkVisitError
from propdesk.services import casework
from propdesk.services.case_forms import printables
from propdesk.services.forms import Wanted
from tests.builders import World
from tests.workflows.complaint_cases import clocks, dispatched, do, paid, receive, sheet, visit_of

GREENING = {"sort": "cleaning", "department": "outside", "contact": "洁美公司李主管"}


def test_the_managers_map_goes_before_the_usual_unit(centre: World) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    with pytest.raises(PermissionDeniedError):
        desk.execute(casework.open_case, workflow="complaint_routes", values=GREENING)
    manager = centre.as_role(Role.MANAGER)
    route = manager.execute(casework.open_case, workflow="complaint_routes", values=GREENING)
    mapped, other = receive(centre), receive(centre, sort="repair")
    for case_id in (mapped, other):
        do(desk, case_id, "classify")
    assert sheet(centre, mapped).values["department"] == "outside"
    assert sheet(centre, other).values["department"] == "engineering"
    manager.execute(
        casework.do, case_id=route.case_id, transition="end", values={}, reason="合同到期"
    )
    again = receive(centre)
    do(desk, again, "classify")
    assert sheet(centre, again).values["department"] == "cleaning"


@pytest.mark.parametrize("channel", ["media", "online"])
def test_what_the_public_reads_is_the_managers_at_once(centre: World, channel: str) -> None:
    case_id = receive(centre, channel=channel)
    assert clocks(centre, case_id)["First answer by"] == "12-05 12:30"
    desk = centre.as_role(Role.RECEPTIONIST)
    with pytest.raises(ManagerNotToldError):
        do(desk, case_id, "classify")
    assert do(desk, case_id, "classify", manager_told=True) == "classified"


def test_a_promise_that_cannot_be_kept_is_given_anew_with_a_reason(centre: World) -> None:
    """The customer is told before; the clock runs to the new time, the old one stays in the log."""
    at = centre.clock.now().replace(hour=9)
    case_id = receive(centre, promise="当天答复", promised_at=at)
    desk = centre.as_role(Role.RECEPTIONIST)
    later = at.replace(day=7)
    desk.execute(
        casework.correct, case_id=case_id, values={"promised_at": later}, reason="已电话说明"
    )
    assert clocks(centre, case_id)["Promised for"] == "12-07 17:00"
    log = sheet(centre, case_id).log
    assert any(name == "Promised for" for step in log for name, _, _ in step.changes)


@pytest.mark.parametrize(
    ("paper", "title", "keepers"),
    [
        ("problem", "售中、售后问题确认单", ("相关部门", "客服中心")),
        ("file", "客户投诉档案", ()),
        ("notice", "工作知会单", ()),
        ("comment", "顾客意见表", ()),
        ("form", "客诉处理单", ("处理单位", "稽核处（涉及赔偿先送财务）", "企划部")),
    ],
)
def test_one_case_comes_out_under_all_its_names(
    centre: World, paper: str, title: str, keepers: tuple[str, ...]
) -> None:
    case_id = paid(centre)
    asking = printables()[f"complaints-{paper}"].ask
    document = centre.desk.query(asking, Wanted(sheet(centre, case_id).number, "zh_CN"))
    assert (document.title, document.copies) == (title, keepers)


def test_who_settled_it_for_a_department_does_not_ask_about_it(centre: World) -> None:
    case_id = dispatched(centre)
    steward, desk = centre.as_role(Role.STEWARD), centre.as_role(Role.RECEPTIONIST)
    do(steward, case_id, "verify", facts="属实")
    told = {"cause": "漏扫", "responsible": "陈领班", "solution": "每天两次"}
    do(steward, case_id, "propose", visit_at=centre.clock.now(), **told)
    do(desk, case_id, "agree")
    do(steward, case_id, "finish", result="已清扫")
    answer = {"outcome": "很好", "satisfaction": "satisfied"}
    with pytest.raises(OwnWorkVisitError):
        do(steward, visit_of(centre), "visit", **answer)
    assert do(desk, visit_of(centre), "visit", **answer) == "done"
