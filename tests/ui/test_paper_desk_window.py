"""The paperwork desk through the real window by keyboard: form, card, file, deposit, plan."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.case_fields import Value
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import case_lists, case_sheets, prices_own
from propdesk.services.case_lists import CaseAsk
from propdesk.services.case_sheets import CaseSheet
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, add_owner, add_units
from tests.services.takings import open_till
from tests.ui.dialogs import agree, enter, opened
from tests.ui.dumps import dump, unnamed
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """Reception and supervisor in one, at the list of cases."""
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit, name="王小明", phone="13812345678")
    centre.desk.execute(prices_own.provide)
    with speaking("zh_CN"):
        desk = centre.as_role(Role.RECEPTIONIST, Role.SUPERVISOR, login="小赵")
        with workbench_at(qtbot, desk, "cases") as made:
            yield made


def screen(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def begin(qtbot: QtBot, bench: Workbench, workflow: str) -> None:
    """Turn to a list and open its empty form."""
    screen(bench).turn_to(workflow)
    rest(qtbot, bench)
    press(Qt.Key.Key_N, CONTROL)
    rest(qtbot, bench)


def save(qtbot: QtBot, bench: Workbench) -> None:
    press(ENTER, CONTROL)
    rest(qtbot, bench)


def put(name: str, text: str, bench: Workbench) -> None:
    """Type into a field of the form, as an input method does."""
    form = screen(bench).opening.form
    assert form is not None
    control = next(c for part in form.forms for n, c in part.controls.items() if n == name)
    control.setFocus()
    commit(focused(), text)


def step(qtbot: QtBot, bench: Workbench, number: int, **values: str) -> None:
    """Make the step of a number key, filling in what it asks for."""
    press(Qt.Key[f"Key_{number}"], CONTROL)
    dialog = opened("case-step")
    enter(dialog, **values)
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)


def sheet(bench: Workbench) -> CaseSheet:
    found = screen(bench).page.sheet
    assert found is not None
    return found


def only(desk: Desk, workflow: str) -> dict[str, Value]:
    (row,) = desk.query(case_lists.page, ask=CaseAsk(workflow)).rows
    return dict(desk.query(case_sheets.sheet, case_id=row.case_id).values)


def test_a_registration_form_is_taken_in_and_entered(qtbot: QtBot, bench: Workbench) -> None:
    begin(qtbot, bench, "household_forms")
    type_text("1-101")
    press(ENTER)
    put("owner", "王小明", bench)
    put("phone", "13812345678", bench)
    save(qtbot, bench)
    assert "case-state: 已收表" in dump(screen(bench)) or sheet(bench).state.code == "received"
    step(qtbot, bench, 1)
    assert sheet(bench).state.code == "entered"
    assert sheet(bench).values["id_sort"] == "resident"
    assert unnamed(bench) == []


def test_a_card_is_allowed_and_handed_out_with_a_deposit(qtbot: QtBot, bench: Workbench) -> None:
    begin(qtbot, bench, "access_cards")
    put("unit_id", "1-101", bench)
    put("holder", "王小明", bench)
    save(qtbot, bench)
    press(Qt.Key.Key_1, CONTROL)
    dialog = opened("case-step")
    assert isinstance(dialog, FormDialog)
    dialog.fill({"identity_seen": True, "photo_kept": True})
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    step(qtbot, bench, 1, card_no="C100", deposit="50")
    assert (sheet(bench).state.code, sheet(bench).values["card_no"]) == ("active", "C100")
    assert only(bench.seat.desk, "deposits")["amount"] == 5_000


def test_a_file_is_opened_filed_and_asked_for(qtbot: QtBot, bench: Workbench) -> None:
    begin(qtbot, bench, "archives")
    put("item", "1-101 王小明", bench)
    put("customer", "王小明", bench)
    save(qtbot, bench)
    assert sheet(bench).state.code == "expected"
    step(qtbot, bench, 1, place="二柜三层", reason="登记表后补")
    step(qtbot, bench, 1, borrower="张律师", purpose="办理产权证", due_back="+3")
    assert sheet(bench).state.code == "loan_requested"


def test_a_deposit_is_paid_at_the_counter_and_its_page_shows_it(
    qtbot: QtBot, centre: World, bench: Workbench
) -> None:
    begin(qtbot, bench, "deposits")
    put("unit_id", "1-101", bench)
    form = screen(bench).opening.form
    assert form is not None
    form.forms[0].fill({"sort": "decoration"})
    put("payer", "王小明", bench)
    put("amount", "2000", bench)
    save(qtbot, bench)
    assert sheet(bench).state.code == "due"
    case_id = sheet(bench).case_id
    unit_id = sheet(bench).values["unit_id"]
    assert isinstance(unit_id, bytes)
    open_till(centre).take(unit=UnitId(unit_id))
    screen(bench).open_id(case_id)
    rest(qtbot, bench)
    assert "case-state: 已收存" in dump(screen(bench))
    assert sheet(bench).values["receipt_no"]
