"""A program that is killed while somebody types a notice: run by test_case_kill."""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.models.database import Database
from propdesk.services import parked
from propdesk.services.work import Actor
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.kit.changes import DeskChanges
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.tasks import Tasks
from tests.builders import TEST_KEY, FixedClock


def main(path: str, user: str, title: str) -> None:
    """Open the form, type a title, tell when it is kept, and wait to be killed."""
    app = QApplication([])
    actor = Actor(UserId(bytes.fromhex(user)), "admin", "admin", frozenset(Permission))
    desk = Desk(Database(Path(path), TEST_KEY), FixedClock(), new_id, actor)
    seat = Seat(desk, Tasks(), DeskChanges(desk))
    screen = CasesScreen(seat)
    screen.show()
    screen.turn_to("notices")
    _settle(seat)
    next(command.run for command in screen.commands() if command.name == "new")()
    _settle(seat)
    assert screen.opening.form is not None
    line = screen.opening.form.forms[0].controls["title"]
    assert isinstance(line, QLineEdit)
    line.insert(title)
    line.textEdited.emit(title)
    while desk.query(parked.live, sort="case-notices") is None:
        _settle(seat)
    print("kept", flush=True)  # noqa: T201 - tells the parent
    app.exec()


def _settle(seat: Seat) -> None:
    QTest.qWait(20)
    while not seat.tasks.is_idle:
        QTest.qWait(20)


if __name__ == "__main__":
    main(*sys.argv[1:])
