"""Killed in mid-wizard of a move-in: reopened, the draft is there and the step goes on."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.services import case_sheets
from propdesk.ui.move_ins.screen import MoveInsScreen
from tests.builders import World
from tests.services.test_move_ins import approved, invited, units
from tests.ui.keys import CONTROL, ENTER, press, type_text
from tests.ui.windows import rest, workbench_at

__all__ = ["units"]  # the fixture
ROOT = Path(__file__).resolve().parents[2]
VALID_TO = "2040-01-01"


@pytest.mark.usefixtures("units")
def test_a_kill_in_mid_wizard_keeps_what_was_ticked_and_typed(qtbot: QtBot, centre: World) -> None:
    case_id, *_ = approved(centre)
    invited(centre, case_id)
    _kill_while_typing(centre, case_id)
    with workbench_at(qtbot, centre.desk, "move_ins") as bench:
        screen = bench.current
        assert isinstance(screen, MoveInsScreen)
        type_text("1-101")
        press(ENTER)
        rest(qtbot, bench)
        stage = screen.stage
        assert stage is not None
        assert len(stage.ticked) == 2
        read = stage.read()
        assert read is not None
        assert read["id_valid_to"].isoformat() == VALID_TO
        press(Qt.Key.Key_F6)
        press(ENTER, CONTROL)
        rest(qtbot, bench)
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    assert sheet.state.code == "docs_checked"


def _kill_while_typing(centre: World, case_id: bytes) -> None:
    assert centre.desk.actor is not None
    centre.desk.database.close()
    words = [str(centre.path), centre.desk.actor.user_id.hex(), case_id.hex(), VALID_TO]
    command = [sys.executable, "-m", "tests.ui.move_in_child", *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        try:
            assert child.stdout.readline().strip() == "kept"
        finally:
            child.kill()
