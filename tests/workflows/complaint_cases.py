"""Complaints brought as far as a test needs them, by the people who would do it."""

from collections.abc import Callable

import pytest

from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import speaking
from propdesk.services import case_lists, case_sheets, casework
from propdesk.services.case_lists import CaseAsk
from propdesk.services.case_sheets import CaseSheet
from tests.builders import World

TAKEN = {
    "customer": "王小明",
    "phone": "13812345678",
    "channel": "telephone",
    "sort": "cleaning",
    "content": "三楼走廊三天没有打扫，垃圾堆在门口。",
    "level": "primary",
}


def receive(centre: World, **values: object) -> bytes:
    """Take a complaint down as the receptionist does."""
    desk = centre.as_role(Role.RECEPTIONIST)
    return desk.execute(casework.open_case, workflow="complaints", values=TAKEN | values).case_id


def do(desk: Desk, case_id: bytes, transition: str, **values: object) -> str:
    """Make a step; return the state it led to."""
    return desk.execute(casework.do, case_id=case_id, transition=transition, values=values).state


def sheet(centre: World, case_id: bytes) -> CaseSheet:
    return centre.desk.query(case_sheets.sheet, case_id=case_id)


def clocks(centre: World, case_id: bytes) -> dict[str, str]:
    """Return the running clocks: {label: due at the centre}."""
    return {
        c.label.source: f"{c.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}"
        for c in sheet(centre, case_id).clocks
    }


def refused(call: Callable[[], object], error: type[DomainError]) -> str:
    """Return what a refusal says in Chinese."""
    with pytest.raises(error) as caught:
        call()
    with speaking("zh_CN"):
        return caught.value.message()


def dispatched(centre: World, **values: object) -> bytes:
    """Return a complaint its department has signed for."""
    case_id = receive(centre, level="level1", **values)
    desk = centre.as_role(Role.RECEPTIONIST)
    do(desk, case_id, "refer")
    do(desk, case_id, "dispatch", head="陈领班")
    return case_id


def in_compensation(centre: World, fen: int, **values: object) -> bytes:
    """Return a complaint whose compensation the manager proposed."""
    case_id = dispatched(centre, **values)
    told = {"cause": "漏扫", "steps_so_far": "已两次补扫", "demand": "减免物业费"}
    do(centre.as_role(Role.RECEPTIONIST), case_id, "escalate", **told)
    do(
        centre.as_role(Role.MANAGER),
        case_id,
        "compensate",
        responsible="陈领班",
        amount_fen=fen,
        charged_to="cleaning",
        staff_share_fen=fen // 2,
    )
    return case_id


def paid(centre: World, fen: int = 8000, pay_by: str = "vouchers", **values: object) -> bytes:
    """Return a complaint whose compensation is paid."""
    case_id = in_compensation(centre, fen, **values)
    do(centre.as_role(Role.SUPERVISOR), case_id, "approve")
    pay(centre, case_id, pay_by)
    return case_id


def pay(centre: World, case_id: bytes, pay_by: str = "vouchers", **values: object) -> str:
    given: dict[str, object] = {
        "pay_by": pay_by,
        "voucher_no": "F20-0007",
        "has_form": True,
        "recipient": "王小明",
        "recipient_signed": True,
        "result": "已赔偿并道歉",
    }
    return do(centre.as_role(Role.FINANCE), case_id, "pay", **(given | values))


def visit_of(centre: World) -> bytes:
    """Return the newest return visit."""
    rows = centre.desk.query(case_lists.page, ask=CaseAsk("return_visits")).rows
    return rows[0].case_id


def asked(centre: World, satisfaction: str = "satisfied", opinion: str = "") -> None:
    """Make the return visit that is due."""
    desk = centre.as_role(Role.SPECIALIST)
    told = {"outcome": "已电话回访", "satisfaction": satisfaction, "opinion": opinion}
    do(desk, visit_of(centre), "visit", **told)
