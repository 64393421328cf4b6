"""Hidden numbers of a case are shown for a reason, noted, and hidden again (faults 4, PIPL)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import audit, casework
from propdesk.services.audit import AuditFilter
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, add_units
from tests.ui.dialogs import agree, field, is_open, opened
from tests.ui.dumps import dump
from tests.ui.keys import CONTROL, press
from tests.ui.windows import child, rest, workbench_at

VALUES = {"customer": "王小明", "phone": "13812345678", "subject": "地库漏水", "unit_id": "1-101"}


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """A receptionist who looks at a ticket."""
    centre.desk.execute(add_units)
    desk = centre.as_role(Role.RECEPTIONIST, login="小赵")
    values = VALUES | {"to_unit": "engineering"}
    case_id = desk.execute(casework.open_case, workflow="tickets", values=values).case_id
    with speaking("zh_CN"), workbench_at(qtbot, desk, "cases") as made:
        screen = made.current
        assert isinstance(screen, CasesScreen)
        screen.open_id(case_id)
        rest(qtbot, made)
        yield made


def phone(bench: Workbench) -> str:
    assert bench.current is not None
    shown = child(bench.current, "case-field-phone")
    assert isinstance(shown, QLabel)
    return shown.text()


def test_a_number_is_shown_for_a_reason_noted_and_hidden_again(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    assert phone(bench) == "138****5678"
    press(Qt.Key.Key_R, CONTROL)
    rest(qtbot, bench)
    dialog = opened("case-step")
    agree(qtbot, bench, dialog)  # the usual reason stands there
    assert phone(bench) == "138 1234 5678"
    line = centre.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert (line.act, line.person) == ("case_sheets.reveal", "小赵")
    assert line.detail.endswith(": 联系客户")
    assert isinstance(bench.current, CasesScreen)
    bench.current.hide_numbers()
    rest(qtbot, bench)
    assert phone(bench) == "138****5678"


def test_what_is_hidden_is_not_in_the_correction_either(qtbot: QtBot, bench: Workbench) -> None:
    press(Qt.Key.Key_F4)
    rest(qtbot, bench)
    dialog = opened("case-step")
    assert "13812345678" not in dump(dialog)
    with pytest.raises(AssertionError):
        field(dialog, "phone")
    dialog.close()
    assert isinstance(bench.current, CasesScreen)
    bench.current.acts.reveal()
    rest(qtbot, bench)
    agree(qtbot, bench, opened("case-step"))
    assert not is_open("case-step")
    bench.current.acts.correct()
    rest(qtbot, bench)
    assert field(opened("case-step"), "phone").isVisible()
    opened("case-step").close()
