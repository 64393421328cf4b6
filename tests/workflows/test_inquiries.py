"""Calls, tickets and the knowledge base (domain.md W37, W38, D10, D11, D29, D30)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain import inquiries as rules
from propdesk.domain.case_fields import FieldMissingError, Value
from propdesk.domain.case_flow import Act, Spawn
from propdesk.domain.case_guards import OnlyFirstResponderError, SamePersonError
from propdesk.domain.errors import DomainError
from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import speaking
from propdesk.printing.rendering import slip_letters
from propdesk.services import case_lists, case_sheets, casework, inquiries
from propdesk.services.case_forms import printables
from propdesk.services.case_lists import CaseAsk
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.forms import Wanted
from propdesk.services.inquiries import Taken
from propdesk.ui.inquiries.presenter import taken_words
from propdesk.ui.inquiries.quick_entry import QuickEntry
from propdesk.ui.shell.workbench import Workbench
from propdesk.workflows.inquiries import WORKFLOW
from tests.builders import NOON, World, add_owner, add_units
from tests.printing.golden import assert_golden
from tests.ui.dialogs import is_open, opened
from tests.ui.dumps import dump
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import rest, workbench_at
from tests.workflows.acts import act

MONDAY = datetime(2026, 12, 7, 10, 0, tzinfo=CENTRE_TIME)
BLANK: Mapping[str, Value] = {field.name: field.empty for field in WORKFLOW.fields}
WHOLE: dict[str, Value] = {"caller": "王女士", "phone": "13812345678", "place": "地库"}
REFUSED: list[tuple[Callable[[Act], None], dict[str, Value], str, str]] = [
    (
        rules.can_be_taken_up,
        WHOLE | {"caller": ""},
        "Write down “Caller” before this is passed on or promised.",
        "转办或承诺回复前，请先记下“来电人”。",
    ),
    (
        rules.can_be_taken_up,
        WHOLE | {"phone": ""},
        "Write down “Telephone” before this is passed on or promised.",
        "转办或承诺回复前，请先记下“电话”。",
    ),
    (
        rules.can_be_taken_up,
        WHOLE | {"place": ""},
        "Write down the unit or the place first.",
        "请先记下房屋或地点。",
    ),
    (
        rules.promised_ahead,
        {"promised_at": NOON},
        "The promised time must lie ahead.",
        "承诺时间必须在现在之后。",
    ),
    (
        rules.complaint_is_classed,
        {"purpose": "complaint"},
        "Choose what the complaint is about.",
        "请选择投诉类别。",
    ),
]


@pytest.mark.parametrize(("rule", "values", "english", "chinese"), REFUSED)
def test_a_rule_refuses_with_its_sentence_in_both_languages(
    rule: Callable[[Act], None], values: dict[str, Value], english: str, chinese: str
) -> None:
    with pytest.raises(DomainError) as refused:
        rule(act({**BLANK, **values}))
    for language, words in (("en", english), ("zh_CN", chinese)):
        with speaking(language):
            assert refused.value.message() == words


def test_what_is_whole_may_be_left_to_somebody_else() -> None:
    rules.can_be_taken_up(act({**BLANK, **WHOLE}))
    rules.promised_ahead(act({**BLANK, "promised_at": NOON + timedelta(minutes=1)}))
    rules.complaint_is_classed(act({**BLANK, "purpose": "complaint", "complaint_about": "goods"}))


@pytest.mark.parametrize(
    ("purpose", "workflow"),
    [
        ("repair", "repairs"),
        ("complaint", "complaints"),
        ("inquiry", "tickets"),
        ("suggestion", "tickets"),
        ("other", "tickets"),
    ],
)
def test_a_call_is_passed_on_as_what_it_is(purpose: str, workflow: str) -> None:
    (spawned,) = rules.pass_on(act({**BLANK, **WHOLE, "purpose": purpose}))
    assert isinstance(spawned, Spawn)
    assert spawned.workflow == workflow


@pytest.fixture
def lobby(centre: World) -> Desk:
    """The lobby on a Monday morning, with a household in 1-101."""
    centre.clock.moment = MONDAY
    unit, _ = centre.desk.execute(add_units, rooms=("101", "102"))
    centre.desk.execute(add_owner, unit_id=unit)
    return centre.as_role(Role.RECEPTIONIST, login="刘前台")


def take(desk: Desk, line: str, article: str = "") -> Taken:
    return desk.execute(inquiries.take_down, line=line, article=article)


def sheet(desk: Desk, case_id: bytes) -> CaseSheet:
    return desk.query(case_sheets.sheet, case_id=case_id)


def newest(desk: Desk, workflow: str) -> CaseSheet:
    """Return the newest case of a workflow."""
    return sheet(desk, desk.query(case_lists.page, ask=CaseAsk(workflow)).rows[0].case_id)


def due(found: CaseSheet) -> dict[str, str]:
    return {
        clock.label.source: f"{clock.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}"
        for clock in found.clocks
    }


def do(desk: Desk, case_id: bytes, way: str, reason: str = "", **values: object) -> str:
    return desk.execute(
        casework.do, case_id=case_id, transition=way, values=values, reason=reason
    ).state


def test_a_repair_noted_in_one_line_becomes_a_repair_order_of_the_household(lobby: Desk) -> None:
    taken = take(lobby, "1-101 报修 厨房漏水")
    assert (taken.state, len(taken.opened)) == ("routed", 1)
    repair = newest(lobby, "repairs")
    values = repair.values
    assert (values["fault"], values["contact"], values["phone"]) == (
        "厨房漏水",
        "王小明",
        "13812345678",
    )
    assert repair.texts["unit_id"] == "1-101"


def test_a_household_is_known_by_its_telephone(lobby: Desk) -> None:
    taken = take(lobby, "13812345678 问几点上班 = 八点半")
    found = sheet(lobby, taken.case_id)
    assert (taken.state, found.texts["unit_id"], found.values["caller"]) == (
        "answered",
        "1-101",
        "王小明",
    )


def test_a_promise_opens_a_ticket_with_its_time(lobby: Desk) -> None:
    taken = take(lobby, "1-101 查去年的物业费 @14:30")
    assert due(sheet(lobby, taken.case_id)) == {"Call back by": "12-07 14:30"}
    ticket = newest(lobby, "tickets")
    assert due(ticket) == {"Pass on by": "12-08 10:00", "Settle by": "12-07 14:30"}
    assert ticket.number == taken.opened[0]
    tomorrow = MONDAY + timedelta(days=1)
    again = do(lobby, taken.case_id, "not_accepted", promised_at=tomorrow, answer="还没查到")
    assert again == "pending"
    assert due(sheet(lobby, taken.case_id)) == {"Call back by": "12-08 10:00"}
    assert do(lobby, taken.case_id, "answer", answer="共1200元") == "answered"


def test_a_line_that_cannot_be_promised_leaves_nothing_behind(lobby: Desk) -> None:
    with pytest.raises(rules.DetailMissingError):
        take(lobby, "查物业费 @14:30")
    assert lobby.query(case_lists.page, ask=CaseAsk("inquiries")).total == 0


def test_nothing_is_closed_without_an_answer(lobby: Desk) -> None:
    taken = take(lobby, "问几点上班")
    assert (taken.state, due(sheet(lobby, taken.case_id))) == (
        "received",
        {"Answer by": "12-08 10:00"},
    )
    with pytest.raises(FieldMissingError) as refused:
        do(lobby, taken.case_id, "answer")
    assert refused.value.message() == "“Answer” must be filled in."
    with speaking("zh_CN"):
        assert refused.value.message() == "“答复”必须填写。"


@pytest.mark.parametrize(("how", "by"), [("missed", "12-07 23:59"), ("voicemail", "12-08 17:30")])
def test_a_missed_call_is_called_back_with_the_reason(lobby: Desk, how: str, by: str) -> None:
    taken = take(lobby, "未接来电")
    do(lobby, taken.case_id, "miss", missed_as=how)
    assert due(sheet(lobby, taken.case_id)) == {"Call back by": by}
    with pytest.raises(FieldMissingError, match="Reason of the delay"):
        do(lobby, taken.case_id, "call_back", answer="已回电")
    back = do(lobby, taken.case_id, "call_back", answer="已回电", delay_reason="占线")
    assert back == "returned"


def test_a_message_for_a_colleague_is_taken_and_passed_on(lobby: Desk) -> None:
    taken = take(lobby, "1-101 请张工回电")
    do(lobby, taken.case_id, "take_message", message_for="张工")
    with speaking("zh_CN"):
        document = lobby.query(printables()["inquiries-message"].ask, Wanted(taken.number, "zh_CN"))
    assert_golden("inquiries-message-slip80.txt", slip_letters(document, Medium.SLIP80).encode())
    assert do(lobby, taken.case_id, "deliver") == "delivered"


def test_an_article_answers_once_the_manager_approved_it(centre: World, lobby: Desk) -> None:
    article = lobby.execute(
        casework.open_case,
        workflow="knowledge_base",
        values={"question": "停车费怎么交", "answer": "前台或微信", "source": "停车管理办法"},
    )
    line = "1-102 停车费在哪交"
    assert lobby.query(inquiries.understood, line=line).articles == ()
    manager = centre.as_role(Role.MANAGER)
    do(manager, article.case_id, "approve")
    (found,) = lobby.query(inquiries.understood, line=line).articles
    taken = take(lobby, line, article=found.number)
    values = sheet(lobby, taken.case_id).values
    assert (values["answer"], values["article_no"]) == ("前台或微信", article.number)
    do(manager, article.case_id, "revise", reason="收费变了")
    do(
        manager,
        article.case_id,
        "edit",
        question="停车费怎么交",
        answer="只收微信",
        source="新办法",
    )
    with pytest.raises(SamePersonError):
        do(manager, article.case_id, "approve")
    assert sheet(lobby, article.case_id).values["version"] == 1


def ticket(desk: Desk, **values: object) -> bytes:
    given = {"subject": "地库漏水", "content": "B1层12号车位顶部", **values}
    return desk.execute(casework.open_case, workflow="tickets", values=given).case_id


def test_a_matter_of_the_night_is_passed_on_by_the_next_working_day(
    centre: World, lobby: Desk
) -> None:
    centre.clock.moment = datetime(2026, 12, 11, 23, 40, tzinfo=CENTRE_TIME)  # a Friday
    assert due(newest_of(lobby, channel="control_room"))["Pass on by"] == "12-14 17:30"
    assert due(newest_of(lobby, channel="desk"))["Pass on by"] == "12-12 23:40"


def newest_of(desk: Desk, **values: object) -> CaseSheet:
    return sheet(desk, ticket(desk, **values))


def test_a_ticket_is_closed_by_who_received_it_or_a_supervisor(centre: World, lobby: Desk) -> None:
    case_id = ticket(lobby)
    technician = centre.as_role(Role.TECHNICIAN, login="周师傅")
    assert technician.actor is not None
    lobby.execute(
        casework.do,
        case_id=case_id,
        transition="give",
        values={"to_unit": "engineering"},
        handler=technician.actor.user_id,
    )
    do(technician, case_id, "receive", received_by="周师傅")
    other = centre.as_role(Role.SPECIALIST)
    with pytest.raises(OnlyFirstResponderError) as refused:
        do(other, case_id, "close", answer="已处理")
    with speaking("zh_CN"):
        assert refused.value.message() == "只有首问责任人或主管可以办结。"
    with pytest.raises(FieldMissingError, match="Manager told"):
        do(lobby, case_id, "not_accepted", answer="仍在滴水")
    do(lobby, case_id, "not_accepted", answer="仍在滴水", manager_told=True)
    assert sheet(lobby, case_id).values["refused_times"] == 1
    assert do(lobby, case_id, "close", answer="已补漏，业主认可") == "closed"
    assert sheet(lobby, case_id).values["accepted"] is True


def test_a_ticket_sent_back_is_the_first_responders_again(centre: World, lobby: Desk) -> None:
    case_id = ticket(lobby)
    technician = centre.as_role(Role.TECHNICIAN, login="周师傅")
    do(technician, case_id, "take")
    assert sheet(lobby, case_id).handler == "周师傅"
    do(technician, case_id, "send_back", reason="不归工程部")
    assert (sheet(lobby, case_id).state.code, sheet(lobby, case_id).handler) == ("open", "刘前台")


def test_the_internal_work_notice_comes_out_as_it_was_accepted(lobby: Desk) -> None:
    case_id = ticket(
        lobby, to_unit="engineering", customer="王女士", phone="13812345678", from_unit="service"
    )
    number = sheet(lobby, case_id).number
    document = lobby.query(printables()["tickets-notice"].ask, Wanted(number, "zh_CN"))
    assert_golden("tickets-notice-slip80.txt", slip_letters(document, Medium.SLIP80).encode())


@pytest.fixture
def bench(qtbot: QtBot, lobby: Desk) -> Iterator[Workbench]:
    with workbench_at(qtbot, lobby, "registry") as made:
        yield made


def entry(qtbot: QtBot, bench: Workbench) -> QuickEntry:
    """Open the one-line entry by its key."""
    press(Qt.Key.Key_M, CONTROL)
    rest(qtbot, bench)
    found = opened("quick-entry")
    assert isinstance(found, QuickEntry)
    return found


def test_a_call_is_noted_from_any_screen_by_keyboard(
    qtbot: QtBot, bench: Workbench, lobby: Desk
) -> None:
    line = entry(qtbot, bench)
    type_text("1-101 ")
    commit(focused(), "报修 厨房漏水")
    qtbot.wait(180)
    rest(qtbot, bench)
    said = dump(line)
    assert "Unit：1-101" in said
    assert "a repair order is opened" in said
    press(ENTER)
    rest(qtbot, bench)
    assert not is_open("quick-entry")
    assert newest(lobby, "repairs").values["fault"] == "厨房漏水"


def test_a_refusal_keeps_what_was_typed(qtbot: QtBot, bench: Workbench) -> None:
    line = entry(qtbot, bench)
    commit(focused(), "查物业费 @23:00")
    press(ENTER)
    rest(qtbot, bench)
    assert "before this is passed on or promised" in dump(line)
    assert line.line.text() == "查物业费 @23:00"
    press(Qt.Key.Key_Escape)
    assert not is_open("quick-entry")


def test_danger_in_a_callers_words_is_answered_in_half_an_hour(lobby: Desk) -> None:
    take(lobby, "1-101 报修 卫生间爆管")
    assert due(newest(lobby, "repairs"))["First reaction by"] == "12-07 10:30"


def test_a_repair_noted_with_a_time_is_promised_by_then(lobby: Desk) -> None:
    take(lobby, "1-101 报修 厨房漏水 @14:30")
    assert due(newest(lobby, "repairs"))["Finish by"] == "12-07 14:30"


def test_a_question_that_comes_back_is_to_be_told_at_once(centre: World, lobby: Desk) -> None:
    """D32: the second time within a week."""
    article = lobby.execute(
        casework.open_case,
        workflow="knowledge_base",
        values={"question": "停车费怎么交", "answer": "前台或微信", "source": "停车管理办法"},
    )
    do(centre.as_role(Role.MANAGER), article.case_id, "approve")
    times = []
    for days in (0, 1, 8):
        centre.clock.advance(days=days)
        times.append(take(lobby, "停车费在哪交", article=article.number))
    assert [taken.times for taken in times] == [1, 2, 1]
    with speaking("zh_CN"):
        assert taken_words(times[1]).endswith("近期已问 2 次，请立即告知档案专员。")
    assert "lately" not in taken_words(times[2])
