"""A day of handovers through the real window, by keyboard, in Chinese: plan, notices, one owner.

Keys are counted: a hundred units in a day by three desks must be comfortable (domain.md W03).
"""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import (
    case_lists,
    case_sheets,
    casework,
    counter,
    counter_account,
    drawers,
    move_in_batches,
    move_ins,
    occupancy,
)
from propdesk.services.case_lists import CaseAsk
from propdesk.services.move_in_batches import Slots
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.move_ins.planning import PlanDialog
from propdesk.ui.move_ins.screen import MoveInsScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import NOON, World
from tests.services.test_move_ins import DEFECT, FEES, go, inspected, unit_of, units
from tests.ui.dialogs import agree, enter, opened
from tests.ui.dumps import unnamed
from tests.ui.keys import CONTROL, ENTER, press, type_text
from tests.ui.windows import child, rest, workbench_at

__all__ = ["units"]  # the fixture
pytestmark = pytest.mark.usefixtures("units")
MOST_KEYS = 48  # for a handover without defects, from the papers to the end


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    with speaking("zh_CN"):
        desk = centre.as_role(Role.RECEPTIONIST, Role.SUPERVISOR, login="小赵")
        with workbench_at(qtbot, desk, "move_ins") as made:
            yield made


class Hands:
    """Somebody at the keyboard; every key counts, with or without Ctrl."""

    def __init__(self, qtbot: QtBot, bench: Workbench) -> None:
        self._qtbot, self._bench, self.keys = qtbot, bench, 0

    def type(self, *texts: str) -> None:
        """Type texts, Enter after each."""
        for text in texts:
            type_text(text)
            self.press(ENTER)
            self.keys += len(text)

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        press(key, CONTROL if control else Qt.KeyboardModifier.NoModifier)
        self.keys += 1
        rest(self._qtbot, self._bench)

    def go_on(self) -> None:
        self.press(ENTER, control=True)

    def all_in_order(self) -> None:
        self.press(Qt.Key.Key_F6)


def screen(bench: Workbench) -> MoveInsScreen:
    assert isinstance(bench.current, MoveInsScreen)
    return bench.current


def said(bench: Workbench, name: str) -> str:
    found = child(screen(bench), name)
    assert isinstance(found, QLabel)
    return found.text()


def planned(centre: World) -> bytes:
    """Plan today's appointments; return the first handover."""
    times = Slots(NOON - timedelta(hours=3), desks=2, minutes=20)
    plan = centre.desk.execute(
        move_in_batches.plan, building="1", batch="第一批", times=times, fees=FEES
    )
    centre.desk.execute(casework.do, case_id=plan.case_id, transition="approve")
    return centre.desk.query(move_ins.visits)[0].case_id


def pay(centre: World, case_id: bytes) -> None:
    """Take the fees at the cash counter."""
    desk, unit_id = centre.as_role(Role.COLLECTOR, login="收费员"), unit_of(centre, case_id)
    desk.execute(drawers.open_shift, float_fen=0)
    lines = desk.query(counter_account.account, unit_id=unit_id).lines
    desk.execute(
        counter.collect,
        unit_id=unit_id,
        choices=[Choice(line.charge_id, line.open_fen) for line in lines],
        tenders=[Tender(Method.CASH, sum(line.open_fen for line in lines))],
    )


def state_of(desk: Desk, case_id: bytes) -> str:
    return desk.query(case_sheets.sheet, case_id=case_id).state.code


def test_a_handover_from_the_papers_to_the_end_takes_few_keys(qtbot: QtBot, centre: World) -> None:
    with speaking("zh_CN"):
        case_id = planned(centre)
        desk = centre.as_role(Role.RECEPTIONIST, Role.COLLECTOR, login="小赵")
        desk.execute(move_in_batches.posted, batch="第一批", day=NOON.date(), by="小李")
        with workbench_at(qtbot, desk, "move_ins") as bench:
            assert said(bench, "move-in-day") == "今日预约 3 户，已到 0，办结 0"
            caller = Hands(qtbot, bench)
            caller.type("1-101")
            caller.all_in_order()
            caller.go_on()
            assert (state_of(desk, case_id), caller.keys) == ("notified", 8)
            press(Qt.Key.Key_F3)
            _hand_over(qtbot, bench, centre, case_id)
            (stretch,) = desk.query(occupancy.history, unit_id=unit_of(centre, case_id))
            assert stretch.state.value == "owner_occupied"


def _hand_over(qtbot: QtBot, bench: Workbench, centre: World, case_id: bytes) -> None:
    hands = Hands(qtbot, bench)
    hands.type("1-101")
    hands.all_in_order()  # papers
    for _ in range(3):
        hands.press(ENTER)
    hands.type("20400101")  # the identity card
    hands.go_on()
    hands.all_in_order()  # pack
    hands.go_on()
    hands.all_in_order()  # signatures
    hands.go_on()
    assert said(bench, "move-in-owed") == "欠 300.00 元，按 Ctrl+G 收费"
    pay(centre, case_id)
    hands.go_on()
    hands.all_in_order()  # rooms
    hands.press(ENTER)
    hands.type("12.5", "3", "0")  # meters
    hands.go_on()
    hands.go_on()  # no defects
    hands.type("2", "1", "1")  # keys
    hands.all_in_order()
    hands.go_on()
    hands.all_in_order()
    hands.go_on()
    assert state_of(centre.desk, case_id) == "completed"
    assert hands.keys <= MOST_KEYS, hands.keys


def test_a_building_is_planned_seen_before_it_is_made_and_its_fees_come_along(
    qtbot: QtBot, bench: Workbench
) -> None:
    press(Qt.Key.Key_F7)
    rest(qtbot, bench)
    dialog = opened("move-in-plan")
    assert isinstance(dialog, PlanDialog)
    enter(dialog, batch="第二批", starts_at="+1 11:40", desks="1", until="14:20")
    dialog.fill({"building": "1"})
    dialog.preview()
    rest(qtbot, bench)
    seen = [visit.visit_at.astimezone(NOON.tzinfo) for visit in dialog.visits.model.rows]
    assert [(at - seen[0]).total_seconds() // 60 for at in seen] == [0, 140, 1440], (
        "11:40, after the pause, the next day"
    )
    assert dialog.summary.text().startswith("共 3 户，2 天")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    assert isinstance(bench.current, CasesScreen)
    found = bench.seat.desk.query(case_lists.page, ask=CaseAsk("move_in_batches"))
    assert [row.summary for row in found.rows] == ["第二批"]


def test_a_time_that_makes_no_sense_is_refused_at_its_field(qtbot: QtBot, bench: Workbench) -> None:
    press(Qt.Key.Key_F7)
    rest(qtbot, bench)
    dialog = opened("move-in-plan")
    assert isinstance(dialog, PlanDialog)
    enter(dialog, batch="第二批", starts_at="+1 9:00", until="25:00")
    dialog.fill({"building": "1"})
    agree(qtbot, bench, dialog)
    fault = child(dialog, "move-in-plan-form2-until-fault")
    assert isinstance(fault, QLabel)
    assert "25:00" in fault.text()
    dialog.reject()


def test_the_notices_of_a_batch_are_noted_for_all_and_the_calls_stand_beside(
    qtbot: QtBot, centre: World, bench: Workbench
) -> None:
    planned(centre)
    screen(bench).batches.ask_notices()
    rest(qtbot, bench)
    dialog = opened("move-in-notices")
    assert isinstance(dialog, FormDialog)
    dialog.fill({"batch": "第一批", "is_printed": False, "posted_on": NOON.date()})
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    screen(bench).refresh()
    rest(qtbot, bench)
    rows = screen(bench).queue.visits.model.rows
    assert [(row.is_posted, row.is_phoned) for row in rows] == [(True, False)] * 3
    assert unnamed(bench) == []


def test_defects_are_re_inspected_by_the_space_bar_beside_how_their_repairs_stand(
    qtbot: QtBot, centre: World, bench: Workbench
) -> None:
    case_id = planned(centre)
    inspected(centre, case_id, DEFECT, {**DEFECT, "place": "阳台"})
    go(centre.as_role(Role.STEWARD), case_id, "rectify")
    screen(bench).refresh()
    rest(qtbot, bench)
    hands = Hands(qtbot, bench)
    hands.type("1-101")
    stage = screen(bench).stage
    assert stage is not None
    shown = [stage.ticks.item(row).text() for row in range(stage.ticks.count())]
    assert shown == ["厨房: 墙面空鼓 · 已报修", "阳台: 墙面空鼓 · 已报修"]
    hands.press(Qt.Key.Key_Space)
    hands.go_on()
    assert state_of(centre.desk, case_id) == "rectifying"
    assert child(screen(bench), "move-in-fault").isVisible()
    hands.press(Qt.Key.Key_F6)
    hands.go_on()
    assert state_of(centre.desk, case_id) == "passed"
    rows = centre.desk.query(case_sheets.sheet, case_id=case_id).lines["defects"]
    assert [row["rechecked_on"] for _, row in rows] == [NOON.date()] * 2


def test_who_is_late_is_told_in_words(qtbot: QtBot, centre: World, bench: Workbench) -> None:
    planned(centre)
    screen(bench).refresh()
    rest(qtbot, bench)
    visits = screen(bench).queue.visits
    when, *_ = visits.model.columns
    assert [when.text(row) for row in visits.model.rows] == ["09:00 迟", "09:00 迟", "09:20 迟"]
    centre.clock.advance(hours=-2.6)
    assert [when.text(row) for row in visits.model.rows] == ["09:00", "09:00", "09:20"]


def test_a_scanned_notice_opens_its_handover(qtbot: QtBot, centre: World, bench: Workbench) -> None:
    planned(centre)
    screen(bench).refresh()
    rest(qtbot, bench)
    second = centre.desk.query(move_ins.visits)[1]
    Hands(qtbot, bench).type(second.number)
    assert said(bench, "move-in-who").startswith("1-102  业主1")
