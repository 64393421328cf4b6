"""Complaints from the first word to the close (domain.md W40, D01-D12, N02, N03, P33)."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from propdesk.domain import complaints as rules
from propdesk.domain.cases import CaseClosedError
from propdesk.domain.deadlines import Light
from propdesk.domain.errors import DomainError, PermissionDeniedError
from propdesk.domain.journal import Account
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.journal import Posting
from propdesk.models.payments import Payout
from propdesk.services import case_lists, casework, complaints
from propdesk.services.case_forms import printables
from propdesk.services.case_lists import CaseAsk
from propdesk.services.drawers import ShiftNotOpenError
from propdesk.services.forms import Wanted
from propdesk.services.payouts import CreditNeedsUnitError
from propdesk.verify import verify
from tests.builders import NOON, World
from tests.workflows.complaint_cases import (
    asked,
    clocks,
    dispatched,
    do,
    in_compensation,
    paid,
    pay,
    receive,
    refused,
    sheet,
)
from tests.workflows.samples import unit_of


def test_a_complaint_settled_on_the_spot_is_closed_after_its_visit(centre: World) -> None:
    case_id = receive(centre)
    assert clocks(centre, case_id) == {
        "First answer by": "12-06 12:00",
        "Settle by": "12-06 23:59",
    }
    desk = centre.as_role(Role.RECEPTIONIST)
    do(desk, case_id, "classify")
    assert sheet(centre, case_id).values["department"] == "cleaning"
    do(desk, case_id, "settle_here", result="已派人清扫")
    assert set(clocks(centre, case_id)) == {"Return visit by"}
    said = refused(lambda: do(desk, case_id, "close"), rules.NotVisitedError)
    assert said == "投诉未回访不能结案，请先完成待回访清单中的回访。"
    asked(centre)
    found = sheet(centre, case_id)
    assert (found.values["satisfaction"], found.values["validity"]) == ("satisfied", "justified")
    assert do(desk, case_id, "close") == "closed"
    with pytest.raises(CaseClosedError):
        desk.execute(casework.correct, case_id=case_id, values={"sort": "repair"}, reason="改类别")


def test_the_chain_is_3_24_24_and_48_hours_each_from_the_step_before(centre: World) -> None:
    case_id = receive(centre, level="level1")
    desk, steward = centre.as_role(Role.RECEPTIONIST), centre.as_role(Role.STEWARD)
    do(desk, case_id, "refer")
    assert clocks(centre, case_id) == {"Department signs by": "12-05 15:00"}
    centre.clock.advance(hours=3, minutes=1)
    (late,) = sheet(centre, case_id).clocks
    assert late.light is Light.RED
    do(desk, case_id, "dispatch", head="陈领班")
    assert clocks(centre, case_id) == {"Facts by": "12-06 15:01"}
    centre.clock.advance(hours=1)
    do(steward, case_id, "verify", facts="属实")
    assert clocks(centre, case_id) == {"Solution by": "12-06 16:01"}
    told = {"cause": "排班遗漏", "responsible": "陈领班", "solution": "每天两次"}
    do(steward, case_id, "propose", visit_at=centre.clock.now() + timedelta(hours=20), **told)
    assert clocks(centre, case_id) == {"On site by": "12-07 16:01"}
    do(desk, case_id, "agree")
    do(steward, case_id, "finish", result="已完成")
    # Saturday: two working days end on Tuesday, amber a day after the handling (C1)
    assert clocks(centre, case_id) == {"Return visit by": "12-08 17:30"}
    (clock,) = sheet(centre, case_id).clocks
    assert f"{clock.amber_at.astimezone(CENTRE_TIME):%m-%d %H:%M}" == "12-06 16:01"


def test_what_came_after_hours_is_answered_on_the_next_working_day(centre: World) -> None:
    case_id = receive(centre, channel="after_hours")
    assert clocks(centre, case_id)["First answer by"] == "12-07 17:30"


def test_an_escalated_complaint_gets_its_joint_visit_in_two_working_days(centre: World) -> None:
    case_id = dispatched(centre)
    told = {"cause": "漏扫", "steps_so_far": "补扫", "demand": "减免"}
    desk = centre.as_role(Role.RECEPTIONIST)
    assert do(desk, case_id, "escalate", **told) == "escalated"
    assert clocks(centre, case_id) == {"Joint visit by": "12-08 17:30"}
    with pytest.raises(PermissionDeniedError):
        do(desk, case_id, "plan", responsible="陈领班", solution="每天两次")
    manager = centre.as_role(Role.MANAGER)
    assert do(manager, case_id, "plan", responsible="陈", solution="每天两次") == "in_progress"
    assert clocks(centre, case_id) == {"On site by": "12-07 12:00"}


def test_who_is_not_satisfied_has_it_taken_up_again_with_the_wish(centre: World) -> None:
    case_id = receive(centre)
    desk = centre.as_role(Role.RECEPTIONIST)
    do(desk, case_id, "classify")
    do(desk, case_id, "settle_here", result="已清扫")
    asked(centre, "dissatisfied", "还是很脏，要求每天两次")
    found = sheet(centre, case_id)
    assert found.state.code == "in_progress"
    assert found.values["wish"] == "还是很脏，要求每天两次"
    do(desk, case_id, "finish", result="改为每天两次")
    assert centre.desk.query(case_lists.page, ask=CaseAsk("return_visits")).total == 2
    with pytest.raises(rules.NotVisitedError):
        do(desk, case_id, "close")


def test_an_unhappy_customer_is_not_closed_with_a_hand_noted_visit(centre: World) -> None:
    case_id = receive(centre)
    desk = centre.as_role(Role.RECEPTIONIST)
    do(desk, case_id, "classify")
    do(desk, case_id, "settle_here", result="已清扫")
    do(desk, case_id, "note_visit", visited_at=NOON, satisfaction="dissatisfied")
    said = refused(lambda: do(desk, case_id, "close"), rules.StillUnhappyError)
    assert said == "客户不满意，请重新处理该投诉。"


def test_from_level_1_on_both_heads_sign_before_the_close(centre: World) -> None:
    case_id = paid(centre)
    asked(centre)
    supervisor, manager = centre.as_role(Role.SUPERVISOR), centre.as_role(Role.MANAGER)
    said = refused(lambda: do(supervisor, case_id, "close"), rules.UnsignedError)
    assert said == "请先由受理单位主管和处理单位主管签字。"
    assert sheet(centre, case_id).waits_for == "Recording head signs (Cashier supervisor, Manager)"
    do(supervisor, case_id, "sign_recording")
    assert sheet(centre, case_id).waits_for.startswith("Handling head signs (")
    do(manager, case_id, "sign_handling")
    assert do(supervisor, case_id, "close") == "closed"


def test_compensation_goes_through_the_journal(centre: World) -> None:
    unit = unit_of(centre)
    case_id = paid(centre, 8000, "credit", unit_id=unit)
    with centre.desk.database.read() as connection:
        postings = connection.execute(
            select(Posting.account, func.sum(Posting.amount_fen))
            .where(Posting.fact == "payout")
            .group_by(Posting.account)
        ).all()
        payout = connection.execute(select(Payout)).one()
    assert {(account, fen) for account, fen in postings} == {
        (Account.EXPENSE, 8000),
        (Account.PREPAYMENT, -8000),
    }
    assert (payout.case_id, payout.charged_to, payout.unit_id) == (case_id, "cleaning", unit)
    found = sheet(centre, case_id)
    assert (found.state.code, found.values["deduct_by"]) == ("resolved", date(2026, 12, 31))
    assert verify(centre.desk).ok


def test_cash_leaves_only_a_running_drawer_and_a_refusal_takes_the_step_back(
    centre: World,
) -> None:
    case_id = in_compensation(centre, 8000)
    do(centre.as_role(Role.SUPERVISOR), case_id, "approve")
    with pytest.raises(ShiftNotOpenError):
        pay(centre, case_id, "cash")
    said = refused(lambda: pay(centre, case_id, "credit"), CreditNeedsUnitError)
    assert said == "没有房号，无法记入预存款，请选择其他支付方式。"
    assert sheet(centre, case_id).state.code == "compensation"
    with centre.desk.database.read() as connection:
        assert connection.scalar(select(func.count(Payout.id))) == 0


def test_nobody_is_paid_unsigned_unapproved_or_by_the_approver(centre: World) -> None:
    case_id = in_compensation(centre, 8000)
    said = refused(lambda: pay(centre, case_id), rules.NotApprovedError)
    assert said == "赔偿尚未审批，或审批后有更正，请先审批。"
    do(centre.as_role(Role.SUPERVISOR), case_id, "approve")
    said = refused(lambda: pay(centre, case_id, recipient=""), rules.RecipientMissingError)
    assert said == "没有领取人姓名和签字，不能支付赔偿。"
    with pytest.raises(rules.RecipientMissingError):
        pay(centre, case_id, recipient_signed=False)
    centre.as_role(Role.RECEPTIONIST).execute(
        casework.correct, case_id=case_id, values={"amount_fen": 900000}, reason="更正"
    )
    with pytest.raises(rules.NotApprovedError):
        pay(centre, case_id)


@pytest.mark.parametrize(
    ("role", "fen", "error", "said"),
    [
        (Role.SUPERVISOR, 10000, None, ""),
        (
            Role.SUPERVISOR,
            10001,
            rules.BeyondAuthorityError,
            "赔偿 100.01 元超出您的审批权限（100.00 元）。",
        ),
        (Role.MANAGER, 50000, None, ""),
        (Role.MANAGER, 50001, rules.SpecialCaseError, "超过 500.00 元，请勾选专案并填写签批领导。"),
    ],
)
def test_supervisor_and_manager_allow_up_to_their_limit(
    centre: World, role: Role, fen: int, error: type[DomainError] | None, said: str
) -> None:
    case_id = in_compensation(centre, fen)
    desk = centre.as_role(role)
    if error is None:
        do(desk, case_id, "approve")
    else:
        assert refused(lambda: do(desk, case_id, "approve"), error) == said
    if error is rules.SpecialCaseError:
        do(desk, case_id, "approve", is_special=True, leader="李总")


def test_a_promise_runs_on_its_own_clock(centre: World) -> None:
    at = datetime(2026, 12, 5, 18, tzinfo=CENTRE_TIME)
    case_id = receive(centre, promise="今天答复", promised_at=at)
    assert clocks(centre, case_id)["Promised for"] == "12-05 18:00"


def test_the_form_comes_in_three_copies_named_by_keeper(centre: World) -> None:
    case_id = paid(centre)
    ask = printables()["complaints-form"].ask
    document = centre.desk.query(ask, Wanted(sheet(centre, case_id).number, "zh_CN"))
    assert document.title == "客诉处理单"
    assert document.copies == (
        "处理单位",
        "稽核处（涉及赔偿先送财务）",
        "企划部",
    )


def test_the_month_is_analysed_with_rates_and_root_causes(centre: World) -> None:
    paid(centre)
    asked(centre)
    second = receive(centre, sort="repair")
    desk = centre.as_role(Role.RECEPTIONIST)
    do(desk, second, "classify")
    do(desk, second, "settle_here", result="已修")
    receive(centre)
    gone = receive(centre)
    centre.desk.execute(casework.void, case_id=gone, reason="重复登记")
    found = centre.desk.query(complaints.analysis, month=date(2026, 12, 9))
    assert (found.received, found.handled.part, found.handled.percent) == (3, 2, 66)
    assert (found.visited.part, found.visited.whole) == (1, 2)
    assert found.satisfied.percent == 100
    assert found.counts["sort"] == {"Cleaning": 2, "Repair": 1}
    assert [(c.department, c.cause) for c in found.causes] == [("Cleaning and greening", "漏扫")]
    assert (found.compensation_fen, found.staff_share_fen) == (8000, 4000)
    assert [found.clocks[c].in_time for c in ("sign_for", "joint_visit", "on_site")] == [1, 1, 0]
