"""Killed in the middle of a form: reopened, the draft is there."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from propdesk.ui.cases.screen import CasesScreen
from tests.builders import World
from tests.ui.dumps import dump
from tests.ui.windows import rest, workbench_at

ROOT = Path(__file__).resolve().parents[2]
TITLE = "half a notice"


def test_a_kill_in_the_middle_of_a_form_keeps_the_draft(qtbot: QtBot, centre: World) -> None:
    assert centre.desk.actor is not None
    centre.desk.database.close()
    command = [sys.executable, "-m", "tests.ui.typing_child", str(centre.path)]
    words = [centre.desk.actor.user_id.hex(), TITLE]
    with subprocess.Popen([*command, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        try:
            assert child.stdout.readline().strip() == "kept"
        finally:
            child.kill()
    with workbench_at(qtbot, centre.desk, "cases") as bench:
        screen = bench.current
        assert isinstance(screen, CasesScreen)
        screen.turn_to("notices")
        rest(qtbot, bench)
        next(command.run for command in screen.commands() if command.name == "new")()
        rest(qtbot, bench)
        assert f"case0-title: [{TITLE}]" in dump(screen)
