"""Tickets, articles, visits, repairs, compensation and a change of shift, through the window.

One clock that stands still, 简体中文, each step by its key. Source: domain.md W37-W41, W48.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.services import (
    case_lists,
    case_sheets,
    casework,
    counter_account,
    prices_own,
    reports_journal,
)
from propdesk.services.case_lists import CaseAsk
from tests.builders import World, add_owner, add_units
from tests.ui.dialogs import opened
from tests.ui.dumps import dump
from tests.ui.keys import CONTROL, press
from tests.ui.windows import rest
from tests.workflows.case_story import seated
from tests.workflows.complaint_cases import in_compensation
from tests.workflows.request_rules import DAY
from tests.workflows.test_request_reports import MONTH


def home(centre: World) -> UnitId:
    """Return a unit with somebody who lives there."""
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit)
    return unit


def user(centre: World, role: Role, login: str) -> str:
    """Return a colleague as choices name them."""
    actor = centre.as_role(role, login=login).actor
    assert actor is not None
    return actor.user_id.hex()


def test_a_ticket_goes_to_its_unit_and_back_to_who_received_it(qtbot: QtBot, centre: World) -> None:
    master = user(centre, Role.TECHNICIAN, "周师傅")
    lobby, workshop = (
        centre.as_role(Role.RECEPTIONIST, login="刘前台"),
        centre.as_role(Role.TECHNICIAN, login="周师傅"),
    )
    with seated(qtbot, lobby) as story:
        ticket = story.open("tickets", subject="地库漏水", content="B1层12号车位顶部")
        assert story.state == "待分派"
        assert story.step("分派", to_unit="engineering", handler=master) == "已分派"
    with seated(qtbot, workshop) as story:
        story.show(ticket)
        assert story.step("部门接收", received_by="周师傅") == "办理中"
    with seated(qtbot, lobby) as story:
        story.show(ticket)
        said = story.refused("客户不认可", answer="仍在滴水")
        assert "“已报经理”必须填写" in said
        assert story.step("客户不认可", answer="仍在滴水", manager_told=True) == "办理中"
        assert story.step("答复并办结", answer="已补漏") == "已办结"
        assert story.sheet.texts["refused_times"] == "1"


def test_an_article_is_drafted_by_the_desk_and_approved_by_the_manager(
    qtbot: QtBot, centre: World
) -> None:
    with seated(qtbot, centre.as_role(Role.SPECIALIST)) as story:
        article = story.open(
            "knowledge_base", question="停车费怎么交", answer="前台或微信", source="停车办法"
        )
        assert story.state == "草稿"
    with seated(qtbot, centre.as_role(Role.MANAGER)) as story:
        story.show(article)
        assert story.step("批准") == "有效"
        assert story.sheet.values["version"] == 1


def test_a_walk_round_that_finds_a_fault_opens_a_repair(qtbot: QtBot, centre: World) -> None:
    home(centre)
    steward = centre.as_role(Role.STEWARD, login="管家小陈")
    with seated(qtbot, steward) as story:
        visit = story.open(
            "return_visits",
            sort="walk_round",
            customer="王小明",
            phone="13812345678",
            unit_id="1-101",
            matter="年度走访",
            way="home",
        )
        assert len(story.sheet.lines["questions"]) == 7
        assert story.step("未联系上") == "已安排"
        centre.clock.advance(days=1)
        told = {"outcome": "家中两位老人", "satisfaction": "satisfied", "found": "repairs"}
        assert story.step("已回访", to_do="阳台门关不上", **told) == "已回访"
    with seated(qtbot, centre.as_role(Role.MANAGER)) as story:
        story.show(visit)
        assert story.step("签认记录") == "已签认"
        (link,) = story.sheet.links
    (repair,) = centre.desk.query(case_lists.page, ask=CaseAsk("repairs")).rows
    assert (repair.number, repair.summary, repair.unit) == (link.number, "阳台门关不上", "1-101")


def test_a_repair_with_a_price_is_charged_to_the_unit_without_further_ado(
    qtbot: QtBot, centre: World
) -> None:
    """From the report to the account of the unit: the fee item is there from the set-up."""
    unit = home(centre)
    centre.desk.execute(prices_own.provide)
    with seated(qtbot, centre.as_role(Role.RECEPTIONIST, login="刘前台")) as story:
        repair = story.open("repairs", unit_id="1-101", fault="厨房水龙头漏水")
        assert story.step("受理") == "待派工"
    with seated(qtbot, centre.as_role(Role.TECHNICIAN, login="周师傅")) as story:
        story.show(repair)
        story.step("我来接单")
        assert story.step("预约上门", appointment_at="18:00") == "已预约"
        story.step("报价", price_material="45", price_dispatch="20")
        assert "客户还没有确认报价" in story.refused("开始维修")
        story.step("客户确认报价", quote_accepted_by="王小明")
        assert story.step("开始维修") == "维修中"
        done = {"cause": "wear", "work_done": "更换龙头", "signed_by": "王小明"}
        assert story.step("完工", **done) == "已完工"
        assert story.sheet.texts["charged"] == "65.00"
    account = centre.desk.query(counter_account.account, unit_id=unit)
    assert [(line.item, line.open_fen) for line in account.lines] == [("Repair fee", 6500)]


def test_a_compensation_is_approved_signed_for_and_stands_in_the_journal(
    qtbot: QtBot, centre: World
) -> None:
    complaint = in_compensation(centre, 8000, unit_id=home(centre))
    with seated(qtbot, centre.as_role(Role.SUPERVISOR)) as story:
        story.show(complaint)
        assert story.step("审批赔偿") == "赔偿"
    with seated(qtbot, centre.as_role(Role.FINANCE)) as story:
        story.show(complaint)
        paid = {"pay_by": "vouchers", "voucher_no": "F20-0007", "result": "已赔偿"}
        assert "涉及赔偿须附已签字的客诉处理单" in story.refused("支付赔偿", **paid)
        signed = {"has_form": True, "recipient": "王小明", "recipient_signed": True}
        assert story.step("支付赔偿", **paid, **signed) == "已解决"
    with centre.desk.stream(reports_journal.journal, MONTH) as table:
        assert any("80.00" in str(row) or 8000 in row for row in table.rows())


def test_a_shift_is_handed_over_and_signed_by_both(qtbot: QtBot, centre: World) -> None:
    taker = user(centre, Role.SPECIALIST, "小李")
    leaving = centre.as_role(Role.RECEPTIONIST, login="刘前台")
    coming = centre.as_role(Role.SPECIALIST, login="小李")
    with seated(qtbot, leaving) as story:
        ticket = story.open("tickets", subject="地库漏水")
        handover = story.open("shift_handovers", shift="day", to_person=taker)
        (row,) = (row for _, row in story.sheet.lines["matters"])
        assert (row["what"], row["state"]) == ("地库漏水", "待分派")
        assert story.step("提交交班", urgent="2栋电梯困人，联系张工") == "待接班"
    with seated(qtbot, coming) as story:
        story.show(handover)
        assert story.step("提出疑问", question="张工电话？") == "有疑问"
    with seated(qtbot, leaving) as story:
        story.show(handover)
        assert story.step("答复疑问", answer="13900001111") == "待接班"
    with seated(qtbot, coming) as story:
        story.show(handover)
        assert "请先复述重要事项" in story.refused("接班")
        told = {"is_repeated": True, "is_checked": True, "has_badge": True}
        assert story.step("接班", **told) == "已接班"
    with seated(qtbot, leaving) as story:
        story.show(handover)
        assert story.step("交班签字") == "已接班"
    with seated(qtbot, coming) as story:
        story.show(handover)
        assert story.step("接班签字") == "双方已签字"
        assert story.sheet.offered == ()
    assert centre.desk.query(case_sheets.sheet, case_id=ticket).handler == "小李"


def test_papers_of_a_list_and_of_a_case_are_shown_by_key(qtbot: QtBot, centre: World) -> None:
    with seated(qtbot, centre.as_role(Role.SUPERVISOR)) as story:
        story.screen.turn_to("return_visits")
        rest(qtbot, story.bench)
        press(Qt.Key.Key_P, CONTROL)
        rest(qtbot, story.bench)
        preview = opened("print-preview")
        assert "待回访清单" in dump(preview)
        preview.reject()
        story.open("rosters", team="大堂", first_day="2026-12-07", last_day="2026-12-13")
        press(Qt.Key.Key_P, CONTROL)
        papers = opened("case-step").findChildren(QComboBox)[0]
        assert [papers.itemText(n) for n in range(papers.count())] == ["排班表", "按周排班表"]
        opened("case-step").reject()


def test_a_roster_is_filled_and_names_its_people(qtbot: QtBot, centre: World) -> None:
    person = centre.as_role(Role.RECEPTIONIST, login="刘前台").actor
    assert person is not None
    desk = centre.as_role(Role.SUPERVISOR)
    days = {"first_day": DAY, "last_day": DAY, "pattern": "two", "team": "大堂"}
    lines = {"staff": [{"person": person.user_id}]}
    done = desk.execute(casework.open_case, workflow="rosters", values=days, lines=lines)
    with seated(qtbot, desk) as story:
        story.show(done.case_id)
        assert story.step("自动排班") == "草稿"
        (staff, turns) = (panel.rows.model for panel in story.screen.page.tables)
        assert staff.data(staff.index(0, 0)) == "刘前台"
        assert [turns.data(turns.index(0, n)) for n in (0, 1)] == ["2026-12-07", "刘前台"]
        assert "不足 1 人" in story.refused("发布")
        assert story.step("发布", reason="仅一人在岗") == "已发布"
