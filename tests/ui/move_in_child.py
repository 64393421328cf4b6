"""A program that is killed in mid-wizard of a move-in: run by test_move_ins_kill."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.models.database import Database
from propdesk.services import parked
from propdesk.services.work import Actor
from propdesk.ui.kit.changes import DeskChanges
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.tasks import Tasks
from propdesk.ui.move_ins.screen import MoveInsScreen
from tests.builders import TEST_KEY, FixedClock


def main(path: str, user: str, case: str, valid_to: str) -> None:
    """Tick two papers, type a date, tell when it is kept, and wait to be killed."""
    app = QApplication([])
    actor = Actor(UserId(bytes.fromhex(user)), "admin", "admin", frozenset(Permission))
    desk = Desk(Database(Path(path), TEST_KEY), FixedClock(), new_id, actor)
    seat = Seat(desk, Tasks(), DeskChanges(desk))
    screen = MoveInsScreen(seat)
    screen.show()
    screen.refresh()
    _settle(seat)
    screen.open_id(bytes.fromhex(case))
    _settle(seat)
    assert screen.stage is not None
    for row in range(2):
        screen.stage.ticks.item(row).setCheckState(Qt.CheckState.Checked)
    line = screen.stage.form.controls["id_valid_to"]
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, valid_to)
    while valid_to not in _kept(desk, case):
        _settle(seat)
    print("kept", flush=True)  # noqa: T201 - tells the parent
    app.exec()


def _kept(desk: Desk, case: str) -> str:
    found = desk.query(parked.live, sort=f"move-in-{case}")
    return found.payload if found is not None else ""


def _settle(seat: Seat) -> None:
    QTest.qWait(20)
    while not seat.tasks.is_idle:
        QTest.qWait(20)


if __name__ == "__main__":
    main(*sys.argv[1:])
