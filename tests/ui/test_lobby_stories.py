"""One story for each workflow of the lobby through the real window, its paper compared at the end.

Visits and entries after hours have theirs in test_visitors_screen and test_after_hours_window, the
count of keys in test_lending_screen.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.printing.rendering import slip_letters
from propdesk.routine import run_routine
from propdesk.services import case_sheets, casework, stock
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.goods_passes.screen import GateScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, add_item, add_units
from tests.printing.golden import assert_golden
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.dumps import dump
from tests.ui.keys import CONTROL, ENTER, press, type_text
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """The manager stands in for everybody at the lobby, on a Saturday at noon."""
    centre.desk.execute(add_units)
    centre.desk.execute(add_item, code="LOAN")
    centre.desk.execute(stock.add, sort="loans", code="U01", name="雨伞")
    desk = centre.as_role(Role.MANAGER, login="陈经理")
    with speaking("zh_CN"), workbench_at(qtbot, desk, "cases") as made:
        yield made


class Clerk:
    """Works one case as it is worked by hand."""

    def __init__(self, qtbot: QtBot, bench: Workbench) -> None:
        self.qtbot, self.bench = qtbot, bench

    @property
    def screen(self) -> CasesScreen:
        assert isinstance(self.bench.current, CasesScreen)
        return self.bench.current

    @property
    def state(self) -> str:
        """The state of the case that is shown."""
        assert self.screen.page.sheet is not None
        return self.screen.page.sheet.state.code

    @property
    def number(self) -> str:
        assert self.screen.page.sheet is not None
        return self.screen.page.sheet.number

    def take_down(self, code: str, *ticks: str, **values: str) -> None:
        """Open the form of a workflow and fill it in."""
        self.screen.turn_to(code)
        rest(self.qtbot, self.bench)
        press(Qt.Key.Key_N, CONTROL)
        rest(self.qtbot, self.bench)
        assert self.screen.opening.form is not None
        fill(self.screen.opening.form, *ticks, **values)

    def add_row(self, table: str, *ticks: str, **values: str) -> None:
        """Add a row to a table of the form, or of the case."""
        shown = self.screen.stack.currentWidget()
        assert shown is not None
        button = child(shown, f"lines-{table}-add")
        assert isinstance(button, QPushButton)
        button.click()
        rest(self.qtbot, self.bench)
        dialog = opened(f"row-{table}")
        fill(dialog, *ticks, **values)
        agree(self.qtbot, self.bench, dialog)

    def save(self) -> None:
        """Press Ctrl+Enter in the form."""
        press(Qt.Key.Key_Return, CONTROL)
        rest(self.qtbot, self.bench)
        rest(self.qtbot, self.bench)

    def step(self, way: str, *ticks: str, **values: str) -> list[str]:
        """Press the button of a step, fill in what it asks; return what it says against it."""
        button = child(self.screen.page, f"case-do-{way}")
        assert isinstance(button, QPushButton)
        button.click()
        rest(self.qtbot, self.bench)
        dialog = opened("case-step")
        fill(dialog, *ticks, **values)
        agree(self.qtbot, self.bench, dialog)
        rest(self.qtbot, self.bench)
        if not is_open("case-step"):
            return []
        said = faults(opened("case-step"))
        opened("case-step").close()
        return said

    def paper(self, key: str) -> None:
        """Compare the paper of the case with the one that was accepted."""
        document = self.bench.seat.desk.query(form_named(key).ask, Wanted(self.number, "zh_CN"))
        slip = slip_letters(document, Medium.SLIP80).encode()
        assert_golden(f"story-{key}.txt", slip)


def fill(form: QWidget, *ticks: str, **values: str) -> None:
    """Type into lines, choose in lists, tick boxes; a name is the end of the control's."""
    notes = {n: text for n, text in values.items() if _note(form, n) is not None}
    for name, text in notes.items():
        box = _note(form, name)
        assert box is not None
        box.setPlainText(text)
    enter(form, **{n: text for n, text in values.items() if n not in notes})  # type: ignore[arg-type]  # any widget
    for name in ticks:
        boxes = [b for b in form.findChildren(QCheckBox) if b.objectName().endswith(f"-{name}")]
        boxes[0].setChecked(True)


def _note(form: QWidget, name: str) -> QPlainTextEdit | None:
    boxes = form.findChildren(QPlainTextEdit)
    return next((box for box in boxes if box.objectName().endswith(f"-{name}")), None)


@pytest.fixture
def clerk(qtbot: QtBot, bench: Workbench) -> Clerk:
    return Clerk(qtbot, bench)


def test_a_notice_is_approved_posted_found_torn_and_taken_down(clerk: Clerk) -> None:
    clerk.take_down("notices", title="停水通知", sort="outage", wording="周二上午停水。")
    clerk.add_row("places", place="1栋大堂")
    clerk.save()
    for way, values in (
        ("approve", {}),
        ("publish", {"copies": "1"}),
        ("post", {}),
        ("repost", {"check_note": "右上角破损"}),
    ):
        assert clerk.step(way, **values) == []
    assert clerk.state == "reposted"
    assert clerk.step("remove") == ["此通知有效期至 2027-01-05，提前撤下须填写原因。"]
    assert clerk.step("remove", reason="已恢复供水") == []
    assert clerk.state == "removed"
    clerk.paper("notices-round")


def test_a_companys_list_is_announced_approved_and_runs_out(clerk: Clerk, centre: World) -> None:
    clerk.take_down(
        "visitor_lists",
        company="远方贸易",
        unit_id="1-101",
        host="陈总",
        from_day="2026-12-05",
        to_day="2026-12-05",
    )
    clerk.save()
    assert clerk.step("approve") == ["“来访人员”尚无内容。"]
    paste(clerk, "people", "姓名\t电话\n赵一\t139 0000 1111\n\t12\n钱二\t13900002222\n")
    assert "以下各行无法识别：3" in dump(clerk.screen)
    rest(clerk.qtbot, clerk.bench)
    assert clerk.step("approve") == []
    clerk.paper("visitor_lists-sheet")
    centre.clock.advance(hours=13)
    run_routine(clerk.bench.seat.desk)
    clerk.screen.refresh()
    rest(clerk.qtbot, clerk.bench)
    assert clerk.state == "over"


def test_a_person_is_barred_and_the_bar_is_lifted(clerk: Clerk) -> None:
    clerk.take_down("barred_persons", name="孙某", why="冒充快递员，王经理决定")
    clerk.save()
    assert "只有姓名会误拦同名的人" in dump(clerk.screen)
    assert clerk.screen.opening.form is not None
    fill(clerk.screen.opening.form, looks="高个子，左臂有纹身")
    clerk.save()
    clerk.paper("barred_persons-sheet")
    assert clerk.step("lift", reason="已道歉") == []
    assert clerk.state == "lifted"


def test_goods_are_issued_sent_back_issued_anew_and_released(
    qtbot: QtBot, clerk: Clerk, bench: Workbench
) -> None:
    clerk.take_down(
        "goods_passes",
        "id_seen",
        "stamped_list",
        unit_id="1-101",
        holder="远方贸易",
        applicant="tenant",
        why="move_out",
    )
    clerk.add_row("goods", name="纸箱", quantity="5")
    clerk.save()
    assert clerk.step("issue") == []
    clerk.paper("goods_passes-slip")
    number = clerk.number
    assert compared(qtbot, bench, number, "6") == "mismatch"
    bench.turn_to("cases")
    rest(qtbot, bench)
    assert clerk.state == "mismatch"
    clerk.add_row("goods", name="打印机", quantity="1")
    assert clerk.step("issue") == []
    assert compared(qtbot, bench, number, "6") == "released"


def paste(clerk: Clerk, table: str, text: str) -> None:
    """Paste what a company sent, copied out of its spreadsheet."""
    QGuiApplication.clipboard().setText(text)
    shown = clerk.screen.stack.currentWidget()
    assert shown is not None
    button = child(shown, f"lines-{table}-paste")
    assert isinstance(button, QPushButton)
    button.click()


def compared(qtbot: QtBot, bench: Workbench, number: str, count: str) -> str:
    """Scan a pass at the gate and type the count; return its state."""
    bench.turn_to("goods_passes")
    rest(qtbot, bench)
    assert isinstance(bench.current, GateScreen)
    type_text(number)
    press(ENTER)
    rest(qtbot, bench)
    type_text(count)
    press(Qt.Key.Key_Return, CONTROL)
    rest(qtbot, bench)
    desk = bench.seat.desk
    case_id = desk.query(case_sheets.find, number=number)
    return desk.query(case_sheets.sheet, case_id=case_id).state.code


def test_an_umbrella_is_lent_overdue_reminded_of_and_charged(clerk: Clerk, centre: World) -> None:
    clerk.take_down(
        "loans",
        item="U01",
        sort="umbrella",
        unit_id="1-101",
        borrower="王小明",
        phone="13812345678",
    )
    clerk.save()
    clerk.paper("loans-slip")
    assert clerk.step("remind", told="电话") == ["尚未到期，不必催还。"]
    centre.clock.advance(days=3)
    run_routine(clerk.bench.seat.desk)
    clerk.screen.refresh()
    rest(clerk.qtbot, clerk.bench)
    assert clerk.state == "overdue"
    assert clerk.step("remind", told="已电话，今晚还") == []
    assert clerk.step("give_back", state_in="damaged") != []
    assert clerk.step("charge", charge_fen="30") == []
    assert clerk.state == "charged"


def test_keys_are_kept_go_out_for_a_job_come_back_and_are_collected(
    clerk: Clerk, centre: World
) -> None:
    desk = clerk.bench.seat.desk
    fault = {"unit_id": "1-101", "fault": "水龙头漏水", "contact": "王小明"}
    job = desk.execute(casework.open_case, workflow="repairs", values=REPAIR | fault).number
    clerk.take_down("keys", tag="101", unit_id="1-101", owner="王小明")
    clerk.add_row("kinds", sort="房门", mark="A1", count="3")
    clerk.save()
    assert clerk.step("leave", kept_for="repair", from_day="2026-12-05") == []
    clerk.paper("keys-custody")
    out = {"taken_by": "李师傅", "why": "修水龙头", "due_back": "14:00"}
    assert clerk.step("check_out", job="无", **out) != []
    assert clerk.step("check_out", job=job, **out) == []
    clerk.paper("keys-out")
    centre.clock.advance(hours=3)
    run_routine(desk)
    clerk.screen.refresh()
    rest(clerk.qtbot, clerk.bench)
    assert clerk.state == "overdue"
    assert clerk.step("check_in") == []
    assert clerk.step("collect", handed_to="李四", handed_as="family") != []
    assert clerk.step("collect", handed_to="王小明", handed_as="owner") == []
    assert clerk.state == "with_owner"


REPAIR: dict[str, object] = {"trade": "plumbing", "phone": "13812345678"}
