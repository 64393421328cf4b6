"""A repair through the real window by keyboard, and its papers as they were read and accepted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.printing.page import Words
from propdesk.printing.rendering import sheets_of, slip_letters
from propdesk.services import casework, parked
from propdesk.services.case_forms import printables
from propdesk.services.forms import Wanted
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.kit.case_form import AUTOSAVE_MILLISECONDS
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, add_owner, add_units
from tests.printing.golden import assert_golden
from tests.ui.dialogs import agree, opened
from tests.ui.dumps import dump
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit)
    with speaking("zh_CN"):
        desk = centre.as_role(Role.RECEPTIONIST, login="刘前台")
        with workbench_at(qtbot, desk, "cases") as made:
            screen(made).turn_to("repairs")
            rest(qtbot, made)
            yield made


def screen(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def report(qtbot: QtBot, bench: Workbench) -> None:
    """Take down a repair as a receptionist does: unit, fault, save."""
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    type_text("1-101")
    press(ENTER)
    commit(focused(), "厨房水龙头漏水")
    press(ENTER, CONTROL)
    rest(qtbot, bench)


def test_a_repair_is_taken_down_with_the_usual_values_and_accepted(
    qtbot: QtBot, bench: Workbench
) -> None:
    report(qtbot, bench)
    assert "case-state: 已报修" in dump(screen(bench))
    sheet = screen(bench).page.sheet
    assert sheet is not None
    assert sheet.texts["unit_id"] == "1-101"
    assert (sheet.values["urgency"], sheet.values["channel"]) == ("ordinary", "telephone")
    press(Qt.Key.Key_1, CONTROL)
    agree(qtbot, bench, opened("case-step"))
    rest(qtbot, bench)
    assert "case-state: 待派工" in dump(screen(bench))


def test_the_form_begins_at_the_unit_with_an_ordinary_telephone_report(
    qtbot: QtBot, bench: Workbench
) -> None:
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    assert focused().objectName() == "case0-unit_id"
    urgency = child(screen(bench), "case0-urgency")
    assert isinstance(urgency, QComboBox)
    assert urgency.currentText() == "一般"


@pytest.mark.parametrize("paper", ["acceptance", "order", "requisition"])
def test_its_papers_come_out_as_they_were_accepted(centre: World, paper: str) -> None:
    (unit,) = centre.desk.execute(add_units)
    technician = centre.as_role(Role.TECHNICIAN, login="周师傅")
    desk = centre.as_role(Role.RECEPTIONIST, login="刘前台")
    done = desk.execute(
        casework.open_case,
        workflow="repairs",
        values={
            "unit_id": unit,
            "fault": "厨房水龙头漏水",
            "contact": "王女士",
            "phone": "13812345678",
            "urgency": "ordinary",
            "channel": "telephone",
            "trade": "plumbing",
        },
        lines={
            "parts": [{"part": "水龙头 DN15", "quantity": 1, "price": 4500, "requisition": "L-7"}]
        },
    )
    desk.execute(casework.do, case_id=done.case_id, transition="accept")
    technician.execute(casework.do, case_id=done.case_id, transition="take")
    asked = printables()[f"repairs-{paper}"].ask
    document = desk.query(asked, Wanted(done.number, "zh_CN"))
    slip = slip_letters(document, Medium.SLIP80)
    assert_golden(f"repairs-{paper}-slip80.txt", slip.encode())
    (page,) = sheets_of(document, Medium.A4).pages
    said = "".join(item.text for item in page.items if isinstance(item, Words))
    assert "厨房水龙头漏水" in said


def field(bench: Workbench, name: str) -> QLineEdit:
    form = screen(bench).opening.form
    assert form is not None
    found = child(form, name)
    assert isinstance(found, QLineEdit)
    return found


def test_the_form_names_who_lives_there_in_grey_and_keeps_the_number_masked(
    qtbot: QtBot, bench: Workbench
) -> None:
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    type_text("wxm")
    press(ENTER)
    rest(qtbot, bench)
    assert field(bench, "case0-unit_id").text() == "1-101"
    assert field(bench, "case0-contact").placeholderText() == "王小明"
    assert field(bench, "case0-phone").placeholderText() == "138****5678"
    assert field(bench, "case0-phone").text() == ""


def test_a_form_begun_again_in_the_form_is_empty(qtbot: QtBot, bench: Workbench) -> None:
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    type_text("1-101")
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)
    assert field(bench, "case0-unit_id").text() == ""


def test_a_saved_form_leaves_no_draft_and_its_case_has_the_focus_on_the_next_step(
    qtbot: QtBot, bench: Workbench
) -> None:
    report(qtbot, bench)
    qtbot.wait(2 * AUTOSAVE_MILLISECONDS)
    assert bench.seat.desk.query(parked.live, sort="case-repairs") is None
    press(Qt.Key.Key_1, CONTROL)
    agree(qtbot, bench, opened("case-step"))
    rest(qtbot, bench)
    assert focused().objectName() == "case-do-dispatch"
