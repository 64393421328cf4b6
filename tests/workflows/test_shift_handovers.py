"""Shift handovers: gathered, asked back, repeated, signed by both, read-only (W48, D52)."""

from collections.abc import Mapping, Sequence

import pytest

from propdesk.desk import Desk
from propdesk.domain import shift_handovers as rules
from propdesk.domain.case_flow import Row
from propdesk.domain.case_guards import NotAllTickedError
from propdesk.domain.cases import CaseClosedError
from propdesk.domain.documents import PrintedDocument
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Role
from propdesk.domain.signatures import SignsTooEarlyError
from propdesk.services import (
    case_lines,
    case_sheets,
    casework,
    drawers,
    parked,
    shift_handovers,
    stock,
)
from propdesk.services.case_forms import printables
from propdesk.services.case_lines import LineChange, LinesFrozenError
from propdesk.services.forms import Wanted
from tests.builders import World
from tests.workflows.complaint_cases import do, receive, refused, sheet

TOLD = {"is_repeated": True, "is_checked": True}


@pytest.fixture
def leaving(centre: World) -> Desk:
    """Who hands over: the receptionist that also took the complaints down."""
    return centre.as_role(Role.RECEPTIONIST)


@pytest.fixture
def coming(centre: World) -> Desk:
    return centre.as_role(Role.SPECIALIST)


def id_of(desk: Desk) -> UserId:
    assert desk.actor is not None
    return desk.actor.user_id


def prepared(
    leaving: Desk, coming: Desk, lines: Mapping[str, Sequence[Row]] | None = None
) -> bytes:
    """Return the sheet of who leaves."""
    values = {"shift": "day", "to_person": id_of(coming), "orders": "检查消防通道"}
    return leaving.execute(
        casework.open_case, workflow="shift_handovers", values=values, lines=lines
    ).case_id


def rows(desk: Desk, case_id: bytes, table: str = "matters") -> list[Row]:
    found = desk.query(case_sheets.sheet, case_id=case_id)
    return [row for _, row in found.lines[table]]


def number(centre: World, case_id: bytes) -> str:
    return sheet(centre, case_id).number


def closed(leaving: Desk, coming: Desk) -> bytes:
    """Return a handover both have signed."""
    case_id = prepared(leaving, coming)
    do(leaving, case_id, "offer")
    do(coming, case_id, "accept", **TOLD)
    do(leaving, case_id, "sign_outgoing")
    assert do(coming, case_id, "sign_incoming") == "closed"
    return case_id


def test_the_sheet_gathers_what_is_open_and_leaves_out_what_is_done(
    centre: World, leaving: Desk, coming: Desk
) -> None:
    mine, done = receive(centre), receive(centre)
    do(leaving, done, "classify")
    leaving.execute(
        casework.do,
        case_id=done,
        transition="reject",
        values={"result": "已解释"},
        reason="不属实",
    )
    case_id = prepared(leaving, coming)
    found = rows(leaving, case_id)
    assert {row["number"] for row in found} == {number(centre, mine)}
    assert {row["sort"] for row in found} == {"Complaint"}
    assert {row["shifts"] for row in found} == {1}
    kept = sheet(centre, case_id).values
    assert (kept["gathered_at"], kept["drawer"]) == (centre.clock.now(), "No drawer")


def test_a_promise_due_soon_is_on_the_sheet_whoever_gave_it(
    centre: World, leaving: Desk, coming: Desk
) -> None:
    other = centre.as_role(Role.SUPERVISOR)
    values = {"sort": "business", "customer": "李四", "matter": "答复车位", "planned_on": None}
    far = other.execute(casework.open_case, workflow="return_visits", values=values).case_id
    soon_values = values | {"planned_on": centre.clock.now().date()}
    soon = other.execute(casework.open_case, workflow="return_visits", values=soon_values).case_id
    numbers = {row["number"] for row in rows(leaving, prepared(leaving, coming))}
    assert number(centre, soon) in numbers
    assert number(centre, far) not in numbers


def test_gathering_anew_drops_what_is_finished_and_keeps_remarks(
    centre: World, leaving: Desk, coming: Desk
) -> None:
    first, second = receive(centre), receive(centre)
    case_id = prepared(leaving, coming)
    lines = sheet(centre, case_id).lines["matters"]
    line_id, row = next(pair for pair in lines if pair[1]["number"] == number(centre, first))
    change = LineChange(line_id, {**row, "remark": "客户18点后才在家"})
    leaving.execute(case_lines.change_lines, case_id=case_id, section="matters", rows=[change])
    centre.desk.execute(casework.void, case_id=second, reason="重复")
    third = receive(centre)
    do(leaving, case_id, "gather")
    found = {row["number"]: row["remark"] for row in rows(leaving, case_id)}
    assert found == {number(centre, first): "客户18点后才在家", number(centre, third): ""}


def test_things_to_lend_are_counted_and_ticked_by_who_takes_over(
    centre: World, leaving: Desk, coming: Desk
) -> None:
    centre.desk.execute(stock.add, sort="loans", code="U01", name="雨伞")
    (umbrellas,) = rows(leaving, prepared(leaving, coming), "items")
    assert (umbrellas["expected"], umbrellas["out"]) == (1, 0)
    given: dict[str, list[Row]] = {"items": [{"item": "公章", "expected": 1, "is_there": False}]}
    case_id = prepared(leaving, coming, given)
    do(leaving, case_id, "offer")
    with pytest.raises(NotAllTickedError, match="公章"):
        do(coming, case_id, "accept", **TOLD)
    ((line_id, row),) = sheet(centre, case_id).lines["items"]
    change = LineChange(line_id, {**row, "counted": 1, "is_there": True})
    coming.execute(case_lines.change_lines, case_id=case_id, section="items", rows=[change])
    assert do(coming, case_id, "accept", **TOLD) == "accepted"


def test_who_takes_over_asks_back_repeats_and_only_then_accepts(
    centre: World, leaving: Desk, coming: Desk
) -> None:
    case_id = prepared(leaving, coming)
    do(leaving, case_id, "offer", urgent="2栋电梯困人，联系维保张工")
    assert sheet(centre, case_id).handler == "specialist"
    said = refused(lambda: do(leaving, case_id, "accept", **TOLD), rules.NotIncomingError)
    assert said == "只有接班人可以操作。"
    do(coming, case_id, "ask_back", question="维保几点到？")
    said = refused(lambda: do(coming, case_id, "explain", answer="14点"), rules.NotOutgoingError)
    assert said == "只有交班人可以操作。"
    do(leaving, case_id, "explain", answer="14点")
    said = refused(lambda: do(coming, case_id, "accept"), rules.NotRepeatedError)
    assert said == "请先复述重要事项并核对资料，再接班。"
    do(coming, case_id, "accept", **TOLD)
    assert sheet(centre, case_id).values["arrived_at"] == centre.clock.now()


def test_a_handover_to_oneself_is_none(leaving: Desk) -> None:
    case_id = prepared(leaving, leaving)
    said = refused(lambda: do(leaving, case_id, "offer"), rules.HandoverToSelfError)
    assert said == "请选择接班的同事。"


def test_both_sign_in_order_and_then_nothing_can_be_changed(
    centre: World, leaving: Desk, coming: Desk
) -> None:
    matter = receive(centre)
    case_id = prepared(leaving, coming)
    do(leaving, case_id, "offer")
    do(coming, case_id, "accept", **TOLD)
    with pytest.raises(SignsTooEarlyError, match="Hand over and sign"):
        do(coming, case_id, "sign_incoming")
    with pytest.raises(rules.NotOutgoingError):
        do(coming, case_id, "sign_outgoing")
    with pytest.raises(LinesFrozenError):
        leaving.execute(
            case_lines.change_lines,
            case_id=case_id,
            section="matters",
            rows=[LineChange(None, {"what": "补记"})],
        )
    do(leaving, case_id, "sign_outgoing")
    assert do(coming, case_id, "sign_incoming") == "closed"
    with pytest.raises(CaseClosedError):
        leaving.execute(casework.correct, case_id=case_id, values={"urgent": "x"}, reason="改")
    passed = sheet(centre, matter)
    assert (passed.handler, passed.first_responder) == ("specialist", "receptionist")


def test_what_is_carried_more_than_two_shifts_stands_on_a_list(
    centre: World, leaving: Desk, coming: Desk
) -> None:
    matter = receive(centre)
    pairs = [(leaving, coming), (coming, leaving), (leaving, coming)]
    for shifts, (old, new) in enumerate(pairs, 1):
        case_id = closed(old, new)
        assert [row["shifts"] for row in rows(old, case_id)] == [shifts]
        centre.clock.advance(hours=1)
        long = old.query(shift_handovers.carried_long)
        assert [row["number"] for row in long] == ([number(centre, matter)] if shifts > 2 else [])


def test_nobody_leaves_with_a_payment_half_taken_or_an_open_drawer(
    centre: World, coming: Desk
) -> None:
    cashier = centre.as_role(Role.COLLECTOR)
    case_id = prepared(cashier, coming)
    cashier.execute(drawers.open_shift, float_fen=20000)
    said = refused(lambda: do(cashier, case_id, "offer"), shift_handovers.DrawerOpenError)
    assert said == "您的 1 号钱箱尚未结账，请先清点并结账。"
    cashier.execute(drawers.count, denominations={10000: 2})
    cashier.execute(drawers.close, handed_to="财务李姐")
    cashier.execute(parked.park, sort="counter", title="1-101 王小明", payload="{}")
    said = refused(lambda: do(cashier, case_id, "offer"), shift_handovers.OpenPaymentError)
    assert said == "还有未完成的收款：1-101 王小明。请处理完再交班。"
    assert sheet(centre, case_id).state.code == "prepared"
    do(cashier, case_id, "gather")
    assert sheet(centre, case_id).values["drawer"] == "Drawer 1: closed, handed to 财务李姐"


def test_the_sheet_is_printed_with_both_names_to_sign(
    centre: World, leaving: Desk, coming: Desk
) -> None:
    case_id = closed(leaving, coming)
    ask = printables()["shift_handovers-sheet"].ask
    document: PrintedDocument = centre.desk.query(ask, Wanted(number(centre, case_id), "zh_CN"))
    assert document.title == "客服中心工作交接表"
    assert "交班人" in str(document.blocks)
    assert "接班人" in str(document.blocks)
