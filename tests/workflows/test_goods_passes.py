"""Goods passes from the desk through the gate (domain.md W24, P16)."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from propdesk.desk import Desk
from propdesk.domain.case_guards import InArrearsError
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.documents import Barcode, Table
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.goods_passes import (
    CountDiffersError,
    DayPassedError,
    FurnitureNeedsConsentError,
    IdentityNotSeenError,
    NobodyAgreesError,
    PassExpiredError,
    QuantityMissingError,
)
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.services import case_lines, case_sheets, casework, goods_passes
from propdesk.services.accounts import Approval
from propdesk.services.case_lapses import NotOverYetError
from propdesk.services.case_lines import LineChange, LinesFrozenError
from propdesk.services.casework import Done
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from propdesk.services.goods_passes import NoSuchPassError
from tests.builders import World, add_item, add_units, charge, password_of
from tests.workflows.refusals import refusal

TODAY = date(2026, 12, 5)
SOFA = {"name": "沙发", "quantity": 1, "is_furniture": True}
BOXES = {"name": "纸箱", "quantity": 5, "measure": "箱"}


@pytest.fixture
def desk(centre: World) -> Desk:
    centre.desk.execute(add_units)
    return centre.as_role(Role.RECEPTIONIST)


def applied(desk: Desk, goods: Sequence[dict[str, object]] = (BOXES,), **values: object) -> bytes:
    """Return a pass as the receptionist takes it down."""
    given: dict[str, object] = {
        "unit_id": "1-101",
        "holder": "远方贸易",
        "applicant": "tenant",
        "why": "move_out",
        "id_seen": True,
        "stamped_list": True,
    }
    return desk.execute(
        casework.open_case,
        workflow="goods_passes",
        values=given | values,
        lines={"goods": [dict(row) for row in goods]},
    ).case_id


def issue(desk: Desk, case_id: bytes, **more: object) -> Done:
    values = {k: v for k, v in more.items() if k not in {"reason", "approval"}}
    approval, reason = more.get("approval"), str(more.get("reason", ""))
    assert approval is None or isinstance(approval, Approval)
    return desk.execute(
        casework.do,
        case_id=case_id,
        transition="issue",
        values=values,
        reason=reason,
        approval=approval,
    )


def issued(desk: Desk, goods: Sequence[dict[str, object]] = (BOXES,), **values: object) -> Done:
    return issue(desk, applied(desk, goods, **values))


def test_counted_goods_leave_on_a_scanned_pass(centre: World, desk: Desk) -> None:
    done = issued(desk, goods=(BOXES, {"name": "打印机", "quantity": 2}))
    gate = centre.as_role(Role.GUARD)
    shown = gate.query(goods_passes.at_gate, code=done.number.lower())
    assert (shown.is_good, shown.unit, shown.holder) == (True, "1-101", "远方贸易")
    assert [(row["name"], row["quantity"]) for row in shown.goods] == [("纸箱", 5), ("打印机", 2)]
    out = gate.execute(goods_passes.check, code=done.number, counted=7)
    assert out.state == "released"
    texts = gate.query(case_sheets.sheet, case_id=done.case_id).texts
    assert texts["released_at"] == "2026-12-05 12:00"
    assert not gate.query(goods_passes.at_gate, code=done.number).is_good
    with pytest.raises(IllegalTransitionError):
        gate.execute(goods_passes.check, code=done.number, counted=7)


def test_what_differs_goes_back_to_the_desk_and_is_issued_anew(centre: World, desk: Desk) -> None:
    done = issued(desk)
    gate = centre.as_role(Role.GUARD)
    back = gate.execute(goods_passes.check, code=done.number, counted=6, found="多一台电视")
    assert back.state == "mismatch"
    sheet = gate.query(case_sheets.sheet, case_id=done.case_id)
    assert sheet.texts["found"] == "The pass says 5 pieces, the gate counted 6.\n多一台电视"
    (line_id, row) = sheet.lines["goods"][0]
    desk = centre.as_role(Role.RECEPTIONIST)
    desk.execute(
        case_lines.change_lines,
        case_id=done.case_id,
        section="goods",
        rows=[LineChange(line_id, dict(row) | {"quantity": 6})],
    )
    issue(desk, done.case_id)
    gate = centre.as_role(Role.GUARD)
    assert gate.execute(goods_passes.check, code=done.number, counted=6).state == "released"


def test_the_same_number_of_other_things_goes_back_too(centre: World, desk: Desk) -> None:
    done = issued(desk)
    gate = centre.as_role(Role.GUARD)
    back = gate.execute(goods_passes.check, code=done.number, counted=5, found="不是纸箱")
    assert back.state == "mismatch"


def test_the_gate_cannot_release_another_count_by_hand(centre: World, desk: Desk) -> None:
    done = issued(desk)
    gate = centre.as_role(Role.GUARD)
    said = refusal(
        lambda: gate.execute(
            casework.do, case_id=done.case_id, transition="release", values={"counted": 4}
        ),
        CountDiffersError,
    )
    assert said["en"].startswith("The pass says 5 pieces, you counted 4.")
    assert said["zh_CN"] == "放行条载明5件，清点为4件，不得放行，请退回前台。"


def test_the_desk_does_not_let_goods_out(desk: Desk) -> None:
    done = issued(desk)
    with pytest.raises(PermissionDeniedError):
        desk.execute(goods_passes.check, code=done.number, counted=5)


def test_a_pass_is_good_to_midnight_of_its_day(centre: World, desk: Desk) -> None:
    done = issued(desk)
    sheet = desk.query(case_sheets.sheet, case_id=done.case_id)
    assert sheet.texts["leaves_on"] == "2026-12-05"
    assert f"{sheet.clocks[0].due_at.astimezone(CENTRE_TIME)}" == "2026-12-05 23:59:59+08:00"
    said = refusal(
        lambda: desk.execute(casework.do, case_id=done.case_id, transition="expire"),
        NotOverYetError,
    )
    assert said["zh_CN"] == "“作过期处理”到2026-12-05 23:59由系统自动办理，不能提前。"
    centre.clock.advance(hours=12)
    gate = centre.as_role(Role.GUARD)
    said = refusal(
        lambda: gate.execute(
            casework.do, case_id=done.case_id, transition="release", values={"counted": 5}
        ),
        PassExpiredError,
    )
    assert said["en"] == "This pass was good until 2026-12-05 23:59. Send them back to the desk."
    assert said["zh_CN"] == "该放行条有效期至2026-12-05 23:59，已过期，请持条人回前台办理。"
    assert gate.execute(goods_passes.check, code=done.number, counted=5).state == "expired"


def test_a_pass_for_a_later_day_is_good_on_that_day(centre: World, desk: Desk) -> None:
    done = issued(desk, leaves_on=TODAY + timedelta(days=2))
    centre.clock.advance(days=2)
    gate = centre.as_role(Role.GUARD)
    assert gate.execute(goods_passes.check, code=done.number, counted=5).state == "released"


def test_everything_that_is_over_expires_at_once(centre: World, desk: Desk) -> None:
    numbers = [issued(desk).number for _ in range(3)]
    later = issued(desk, leaves_on=TODAY + timedelta(days=5)).number
    assert desk.execute(goods_passes.expire_due) == 0
    centre.clock.advance(days=1)
    desk = centre.as_role(Role.GUARD)
    assert desk.execute(goods_passes.expire_due) == 3
    states = [desk.query(goods_passes.at_gate, code=n).is_good for n in (*numbers, later)]
    assert states == [False, False, False, True]


def test_arrears_hold_goods_back_until_the_manager_lets_them_go(centre: World, desk: Desk) -> None:
    case_id = applied(desk)
    (unit_id,) = [desk.query(case_sheets.sheet, case_id=case_id).values["unit_id"]]
    assert isinstance(unit_id, bytes)
    item = centre.desk.execute(add_item)
    centre.desk.execute(charge, unit_id=UnitId(unit_id), item_id=item)
    desk = centre.as_role(Role.RECEPTIONIST)
    said = refusal(lambda: issue(desk, case_id), InArrearsError)
    assert "210.33" in said["en"]
    assert "210.33" in said["zh_CN"]
    centre.as_role(Role.MANAGER)
    desk = centre.as_role(Role.RECEPTIONIST)
    agreed = Approval("manager", password_of("manager"))
    with pytest.raises(casework.ReasonMissingError):
        issue(desk, case_id, approval=agreed)
    assert issue(desk, case_id, approval=agreed, reason="已签还款协议").state == "issued"
    step = desk.query(case_sheets.sheet, case_id=case_id).log[-1]
    assert (step.overridden, step.second) == (("InArrears",), "manager")


@pytest.mark.parametrize(
    ("values", "goods", "kind", "chinese", "english"),
    [
        (
            {"id_seen": False},
            (BOXES,),
            IdentityNotSeenError,
            "请先核对身份证件再勾选。",
            "Look at the identity card first, then tick it.",
        ),
        (
            {"stamped_list": False},
            (BOXES,),
            NobodyAgreesError,
            "既没有盖章清单，也没有业主同意。",
            "There is neither a stamped list nor the owner's consent.",
        ),
        (
            {},
            (BOXES, SOFA),
            FurnitureNeedsConsentError,
            "租户搬出家具须经业主同意：沙发。",
            "A tenant takes furniture out only with the owner's consent: 沙发.",
        ),
        (
            {},
            (BOXES, {"name": "电线", "quantity": 0}),
            QuantityMissingError,
            "请填写“电线”的数量。",
            "How many of “电线”?",
        ),
        (
            {"leaves_on": TODAY - timedelta(days=1)},
            (BOXES,),
            DayPassedError,
            "放行日期已过。",
            "The day of leaving is past.",
        ),
    ],
)
def test_a_pass_is_refused(
    desk: Desk,
    values: dict[str, object],
    goods: tuple[dict[str, object], ...],
    kind: type[IdentityNotSeenError],
    chinese: str,
    english: str,
) -> None:
    case_id = applied(desk, goods, **values)
    assert refusal(lambda: issue(desk, case_id), kind) == {"zh_CN": chinese, "en": english}


@pytest.mark.parametrize(
    "values",
    [
        {"applicant": "owner", "stamped_list": False},
        {"owner_consent": True, "stamped_list": False},
        {"applicant": "contractor"},
    ],
)
def test_furniture_leaves_with_whoever_may_give_it(desk: Desk, values: dict[str, object]) -> None:
    assert issued(desk, (SOFA,), **values).state == "issued"


def test_nothing_is_edited_after_issue(desk: Desk) -> None:
    done = issued(desk)
    (line_id, row) = desk.query(case_sheets.sheet, case_id=done.case_id).lines["goods"][0]
    change = LineChange(line_id, dict(row) | {"quantity": 50})
    said = refusal(
        lambda: desk.execute(
            case_lines.change_lines,
            case_id=done.case_id,
            section="goods",
            rows=[change],
        ),
        LinesFrozenError,
    )
    assert said["en"] == "“Goods” cannot be changed any more: “Issued”."
    assert "物品" in said["zh_CN"]


@pytest.mark.parametrize("code", ["C001-W24-202612-D01A-9999", "白条", ""])
def test_what_is_no_pass_lets_nothing_out(centre: World, desk: Desk, code: str) -> None:
    gate = centre.as_role(Role.GUARD)
    said = refusal(lambda: gate.query(goods_passes.at_gate, code=code), NoSuchPassError)
    assert said["en"] == f"There is no goods pass “{code}”. Do not release."
    assert said["zh_CN"] == f"没有编号为“{code}”的放行条，不得放行。"


def test_the_pass_comes_in_two_named_copies_with_a_bar_code(desk: Desk) -> None:
    done = issued(desk, (BOXES, SOFA), owner_consent=True, id_tail="1234")
    document = desk.query(form_named("goods_passes-slip").ask, Wanted(done.number))
    assert document.copies == ("门岗联", "服务中心联")
    (code,) = [block for block in document.blocks if isinstance(block, Barcode)]
    assert code.payload == done.number
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert [row[1:4] for row in table.rows] == [("纸箱", "", "5"), ("沙发", "", "1")]
    assert "2026-12-05" in str(document.blocks)
    assert "1234" not in str(document.blocks)
