"""A program that is killed while somebody types: a notice, a visitor. Run by test_case_kill."""

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
from propdesk.ui.visitors.presenter import DRAFT
from propdesk.ui.visitors.screen import VisitorsScreen
from tests.builders import TEST_KEY, FixedClock


def main(path: str, user: str, title: str, what: str = "notice") -> None:
    """Open a form, type into it, tell when it is kept, and wait to be killed."""
    app = QApplication([])
    actor = Actor(UserId(bytes.fromhex(user)), "admin", "admin", frozenset(Permission))
    desk = Desk(Database(Path(path), TEST_KEY), FixedClock(), new_id, actor)
    seat = Seat(desk, Tasks(), DeskChanges(desk))
    {"notice": _notice, "visitor": _visitor}[what](seat, title)
    print("kept", flush=True)  # noqa: T201 - tells the parent
    app.exec()


def _visitor(seat: Seat, name: str) -> None:
    screen = VisitorsScreen(seat)
    screen.show()
    _settle(seat)
    line = screen.form.forms[0].controls["name"]
    assert isinstance(line, QLineEdit)
    line.insert(name)
    _wait_for(seat, DRAFT)


def _notice(seat: Seat, title: str) -> None:
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
    _wait_for(seat, "case-notices")


def _wait_for(seat: Seat, sort: str) -> None:
    while seat.desk.query(parked.live, sort=sort) is None:
        _settle(seat)


def _settle(seat: Seat) -> None:
    QTest.qWait(20)
    while not seat.tasks.is_idle:
        QTest.qWait(20)


if __name__ == "__main__":
    main(*sys.argv[1:])
