"""Killed in the middle of a form: reopened, the draft is there."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from propdesk.services import parked
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.visitors.presenter import DRAFT
from propdesk.ui.visitors.screen import VisitorsScreen
from tests.builders import World
from tests.ui.dumps import dump
from tests.ui.windows import rest, workbench_at

ROOT = Path(__file__).resolve().parents[2]
TITLE = "half a notice"


def killed(centre: World, what: str, text: str) -> None:
    """Let a program of its own keep what is typed, and kill it."""
    assert centre.desk.actor is not None
    centre.desk.database.close()
    command = [sys.executable, "-m", "tests.ui.typing_child", str(centre.path)]
    words = [centre.desk.actor.user_id.hex(), text, what]
    with subprocess.Popen([*command, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        try:
            assert child.stdout.readline().strip() == "kept"
        finally:
            child.kill()


def test_a_kill_in_the_middle_of_a_form_keeps_the_draft(qtbot: QtBot, centre: World) -> None:
    killed(centre, "notice", TITLE)
    with workbench_at(qtbot, centre.desk, "cases") as bench:
        screen = bench.current
        assert isinstance(screen, CasesScreen)
        screen.turn_to("notices")
        rest(qtbot, bench)
        next(command.run for command in screen.commands() if command.name == "new")()
        rest(qtbot, bench)
        assert f"case0-title: [{TITLE}]" in dump(screen)


def test_a_kill_while_a_visitor_is_taken_down_keeps_the_visitor(
    qtbot: QtBot, centre: World
) -> None:
    killed(centre, "visitor", "王小明")
    with workbench_at(qtbot, centre.desk, "visitors") as bench:
        screen = bench.current
        assert isinstance(screen, VisitorsScreen)
        rest(qtbot, bench)
        assert "visitor-who-name: [王小明]" in dump(screen)
        next(command.run for command in screen.commands() if command.name == "visitor-next")()
        rest(qtbot, bench)
        assert bench.seat.desk.query(parked.live, sort=DRAFT) is None
