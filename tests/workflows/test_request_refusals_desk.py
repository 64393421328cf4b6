"""What is refused at the desk: steps out of turn, unsigned, unpaid, closed (W39-W41, W48)."""

import pytest

from propdesk.domain import (
    complaints,
    return_visits,
    shift_handovers,
)
from propdesk.domain.case_fields import FieldMissingError
from propdesk.domain.cases import CaseClosedError, IllegalTransitionError
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.permissions import Role
from propdesk.domain.signatures import SignsTooEarlyError, SignsTwiceError
from propdesk.services import casework, drawers, parked
from propdesk.services.shift_handovers import DrawerOpenError, OpenPaymentError
from tests.builders import NOON, World
from tests.workflows.complaint_cases import asked, do, in_compensation, paid, receive
from tests.workflows.refusals import refusal


def test_what_is_refused_of_a_complaint_at_the_desk(centre: World) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    case_id = receive(centre)
    do(desk, case_id, "classify")
    assert refusal(lambda: do(desk, case_id, "settle_here"), FieldMissingError) == {
        "zh_CN": "“处理结果”必须填写。",
        "en": "“Result” must be filled in.",
    }
    do(desk, case_id, "settle_here", result="已清扫")
    assert refusal(lambda: do(desk, case_id, "close"), complaints.NotVisitedError) == {
        "zh_CN": "投诉未回访不能结案，请先完成待回访清单中的回访。",
        "en": "No complaint is closed without its return visit; it is on the due list.",
    }
    given_up = {"visited_at": NOON, "satisfaction": "unreachable"}
    assert refusal(lambda: do(desk, case_id, "note_visit", **given_up), complaints.TriesLeftError)[
        "zh_CN"
    ] == ("尚未按规定次数联系客户，请按待回访清单继续回访。")
    do(desk, case_id, "note_visit", visited_at=NOON, satisfaction="dissatisfied")
    assert refusal(lambda: do(desk, case_id, "close"), complaints.StillUnhappyError) == {
        "zh_CN": "客户不满意，请重新处理该投诉。",
        "en": "The customer is not satisfied: take the complaint up again.",
    }
    # nothing is deleted: declared void by a supervisor with a reason, and kept
    supervisor = centre.as_role(Role.SUPERVISOR)
    with pytest.raises(PermissionDeniedError):
        desk.execute(casework.void, case_id=case_id, reason="重复")
    said = refusal(
        lambda: supervisor.execute(casework.void, case_id=case_id, reason=""),
        casework.ReasonMissingError,
    )
    assert said["zh_CN"] == "请填写原因。"


def test_what_is_refused_of_a_compensation_and_of_a_closed_complaint(centre: World) -> None:
    special = in_compensation(centre, 50001)
    manager = centre.as_role(Role.MANAGER)
    assert refusal(lambda: do(manager, special, "approve"), complaints.SpecialCaseError) == {
        "zh_CN": "超过 500.00 元，请勾选专案并填写签批领导。",
        "en": "More than 500.00 yuan: mark it as a special case and name the leader who signed.",
    }
    case_id = paid(centre)
    asked(centre, "fair")
    assert refusal(lambda: do(manager, case_id, "close"), complaints.UnsignedError) == {
        "zh_CN": "请先由受理单位主管和处理单位主管签字。",
        "en": "The heads of the recording and the handling unit must sign first.",
    }
    do(centre.as_role(Role.SUPERVISOR), case_id, "sign_recording")
    do(manager, case_id, "sign_handling")
    do(manager, case_id, "close")
    said = refusal(
        lambda: manager.execute(
            casework.correct, case_id=case_id, values={"sort": "repair"}, reason="改类别"
        ),
        CaseClosedError,
    )
    assert said["zh_CN"].endswith("的状态是“已结案”，不能再修改。"), said
    assert said["en"].endswith("is “Closed” and cannot be changed any more."), said


def test_what_is_refused_of_a_repair_and_a_visit_out_of_turn(centre: World) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    values = {"fault": "路灯不亮", "place": "2栋大堂"}
    case_id = desk.execute(casework.open_case, workflow="repairs", values=values).case_id
    filed = refusal(lambda: do(desk, case_id, "archivist_files"), IllegalTransitionError)
    assert "已报修" in filed["zh_CN"]
    assert "Reported" in filed["en"]
    told = {"sort": "business", "customer": "王小明", "matter": "合同"}
    visit = desk.execute(casework.open_case, workflow="return_visits", values=told).case_id
    assert refusal(lambda: do(desk, visit, "visit", satisfaction="fair"), FieldMissingError) == {
        "zh_CN": "“回访结果”必须填写。",
        "en": "“Outcome” must be filled in.",
    }
    do(desk, visit, "miss")
    assert refusal(lambda: do(desk, visit, "miss"), return_visits.SameDayTryError) == {
        "zh_CN": "今天已记录过一次未联系上，请改天再试。",
        "en": "A try is noted for today. The next one counts on another day.",
    }
    early = desk.execute(
        casework.open_case, workflow="return_visits", values=told | {"sort": "repair"}
    ).case_id
    answer = {"outcome": "好", "satisfaction": "fair"}
    said = refusal(lambda: do(desk, early, "visit", **answer), return_visits.VisitTooEarlyError)
    assert said == {
        "zh_CN": "维修完成满48小时后才能回访，最早 2026-12-07 12:00（D19）。",
        "en": "This visit may begin from 2026-12-07 12:00: 48 hours after the repair (D19).",
    }


def test_nobody_leaves_unsigned_or_with_money_open(centre: World) -> None:
    leaving, coming = centre.as_role(Role.COLLECTOR), centre.as_role(Role.SPECIALIST)
    assert coming.actor is not None
    values = {"shift": "day", "to_person": coming.actor.user_id}
    case_id = leaving.execute(casework.open_case, workflow="shift_handovers", values=values).case_id
    leaving.execute(drawers.open_shift, float_fen=20000)
    assert refusal(lambda: do(leaving, case_id, "offer"), DrawerOpenError) == {
        "zh_CN": "您的 1 号钱箱尚未结账，请先清点并结账。",
        "en": "Your drawer 1 is still open. Count and close it first.",
    }
    leaving.execute(drawers.count, denominations={10000: 2})
    leaving.execute(drawers.close, handed_to="财务")
    leaving.execute(parked.park, sort="counter", title="1-101", payload="{}")
    assert refusal(lambda: do(leaving, case_id, "offer"), OpenPaymentError) == {
        "zh_CN": "还有未完成的收款：1-101。请处理完再交班。",
        "en": "A payment is still open: 1-101. Finish it before you hand over.",
    }
    (kept,) = leaving.query(parked.rows, sort="counter")
    leaving.execute(parked.drop, draft_id=kept.draft_id)
    do(leaving, case_id, "offer")
    do(coming, case_id, "accept", is_repeated=True, is_checked=True)
    assert refusal(lambda: do(coming, case_id, "sign_incoming"), SignsTooEarlyError) == {
        "zh_CN": "须先由“交班签字”签字。",
        "en": "First must sign: Hand over and sign.",
    }
    do(leaving, case_id, "sign_outgoing")
    with pytest.raises((SignsTwiceError, shift_handovers.NotIncomingError)):
        do(leaving, case_id, "sign_incoming")
