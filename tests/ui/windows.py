"""Open parts of the window on a test's desk, and wait for what it does."""

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.ui.kit.changes import DeskChanges
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.kit.tasks import Tasks
from propdesk.ui.shell.workbench import Workbench

STATION, PROJECT = "C001-D01", "示范小区"


@contextmanager
def seat_at(desk: Desk) -> Iterator[Seat]:
    """Give a seat at a desk, and end its threads afterwards."""
    tasks = Tasks()
    changes = DeskChanges(desk)
    try:
        yield Seat(desk, tasks, changes)
    finally:
        changes.close()
        tasks.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def workbench_at(qtbot: QtBot, desk: Desk, stem: str = "") -> Iterator[Workbench]:
    """Open the signed-in person's page at one screen."""
    assert desk.actor is not None
    with seat_at(desk) as seat:
        bench = Workbench(seat, desk.actor, STATION, PROJECT)
        bench.resize(1280, 800)
        bench.show()
        bench.activateWindow()
        bench.turn_to_first(stem)
        rest(qtbot, bench)
        try:
            yield bench
        finally:
            rest(qtbot, bench)
            shiboken6.delete(bench)


def rest(qtbot: QtBot, bench: Workbench) -> None:
    """Wait until nothing runs and nothing is on its way back."""
    settle(qtbot, bench.seat)


def settle(qtbot: QtBot, seat: Seat) -> None:
    """Wait until the lanes are empty and stay so for a round of events."""
    for _ in range(3):
        qtbot.waitUntil(lambda: seat.tasks.is_idle, timeout=10_000)
        QCoreApplication.processEvents()


def screen_of(bench: Workbench) -> Screen:
    """Return the open screen."""
    assert bench.current is not None
    return bench.current


def child(parent: QWidget, name: str) -> QWidget:
    """Return a control by its object name."""
    found = parent.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found
