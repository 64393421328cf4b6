"""Pictures of an inspection at the move-in screen, by keyboard, in Chinese (domain.md W03)."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import move_ins
from tests.attachments.pictures import jpeg
from tests.builders import NOON, World
from tests.services.test_move_ins import go, ticked
from tests.ui.dialogs import agree, opened
from tests.ui.keys import CONTROL, press
from tests.ui.test_move_ins_screen import find, planned, screen, stage
from tests.ui.windows import rest, workbench_at

SHIFT = Qt.KeyboardModifier.ShiftModifier


def at_the_unit(centre: World) -> None:
    """Bring the handover of 1-101 to where its rooms are walked through."""
    desk: Desk = centre.as_role(Role.RECEPTIONIST)
    case_id = desk.query(move_ins.visits)[0].case_id
    go(desk, case_id, "notify", posted_on=NOON.date(), phoned_at=NOON)
    papers = ticked(desk, case_id, "papers")
    go(desk, case_id, "check_docs", papers, id_valid_to=NOON.date() + timedelta(days=90))
    go(desk, case_id, "issue_pack", ticked(desk, case_id, "pack"))
    go(desk, case_id, "sign", f01_done=True, covenant_copies=3, agreement_copies=3)
    go(centre.as_role(Role.COLLECTOR), case_id, "confirm_fees")


def choose_no_file() -> None:
    """Close the window that asks for a file; a test names its file itself."""
    (asked,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
    asked.reject()


def test_a_photograph_of_a_room_is_told_beside_it_and_looked_at_with_its_name(
    qtbot: QtBot, centre: World, tmp_path: Path
) -> None:
    picture = tmp_path / "IMG_1.jpg"
    picture.write_bytes(jpeg())
    with speaking("zh_CN"):
        planned(centre)
        at_the_unit(centre)
        with workbench_at(qtbot, centre.as_role(Role.STEWARD), "move_ins") as bench:
            find(qtbot, bench, "1-101")
            stage(bench).ticks.setCurrentRow(3)
            press(Qt.Key.Key_O, CONTROL)
            agree(qtbot, bench, opened("move-in-photo-of"))
            choose_no_file()
            screen(bench).pictures.take(str(picture))
            rest(qtbot, bench)
            assert stage(bench).ticks.item(3).text() == "厨房 · 照片 1"
            bench.activateWindow()
            qtbot.waitUntil(bench.isActiveWindow)
            stage(bench).start()
            press(Qt.Key.Key_L, CONTROL | SHIFT)
            rest(qtbot, bench)
            viewer = screen(bench).pictures.viewer
            assert viewer is not None
            assert "1 · 厨房" in viewer.note.text()
            assert not viewer.view.image.isNull()
            viewer.reject()
