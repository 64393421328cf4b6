"""The program at its counter, without a screen: what a clerk's keys do, timed in the event loop."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.measurement import Measurement
from propdesk.domain.permissions import Role
from propdesk.models.keys import FileKeyStore
from propdesk.paths import DataFolder
from propdesk.services import drawers
from propdesk.ui.counter.screen import CounterScreen
from propdesk.ui.counter.state import CounterState
from propdesk.ui.kit.theme import apply_look, load_fonts
from propdesk.ui.program import Program
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.sign_in.sign_in_page import SignInPage
from tests.builders import TEST_KEY, World, password_of

WIDTH, HEIGHT = 1920, 1080
PATIENCE_SECONDS = 30
_LOGIN = Role.COLLECTOR.value


class Pulse(QObject):
    """Beats every millisecond in the event loop and remembers the longest it had to wait.

    `busiest_ms` is the most processor time the window's thread took between two beats: what of a
    wait is its own doing, and not a busy machine's.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = self.busiest_ms = 0.0
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self._until: Callable[[], bool] = lambda: True
        self._loop = QEventLoop(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(1)

    def run_until(self, is_so: Callable[[], bool]) -> None:
        """Let the window run until something is so; TimeoutError after long patience."""
        deadline = time.perf_counter() + PATIENCE_SECONDS
        self._until = lambda: is_so() or time.perf_counter() > deadline
        self._loop.exec()
        if time.perf_counter() > deadline:
            raise TimeoutError

    def forget(self) -> None:
        """Begin anew with the longest wait."""
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self.longest_ms = self.busiest_ms = 0.0

    def _on_beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1e3)
        self.busiest_ms = max(self.busiest_ms, (busy - self._last_busy) * 1e3)
        self._last, self._last_busy = now, busy
        if self._until():
            self._loop.quit()


def pauses(pulse: Pulse, doing: str) -> list[Measurement]:
    """Return how long the window stood still, and what of it was its own work."""
    return [
        Measurement(f"longest block of the window while {doing}", pulse.longest_ms, 50, "ms"),
        Measurement("of it the window's own processor time", pulse.busiest_ms, 50, "ms"),
    ]


class CounterWindow:
    """The signed-in program, turned to the counter."""

    def __init__(self, program: Program, pulse: Pulse) -> None:
        self.program, self.pulse = program, pulse
        bench = program.window.page
        if not isinstance(bench, Workbench):
            raise TypeError(bench)
        bench.turn_to("counter")
        screen = bench.current
        if not isinstance(screen, CounterScreen):
            raise TypeError(screen)
        self.screen = screen
        self.rest()

    @property
    def state(self) -> CounterState:
        """What the counter shows."""
        return self.screen.presenter.state

    def child(self, name: str) -> QWidget:
        """Return a control of the counter by its object name."""
        found = self.screen.findChild(QWidget, name)
        if not isinstance(found, QWidget):
            raise LookupError(name)
        return found

    def rest(self) -> None:
        """Let the window run until nothing runs, waits or is on its way back."""
        for _ in range(3):
            self.pulse.run_until(lambda: self.program.tasks.is_idle)


@contextmanager
def opened(world: World) -> Iterator[CounterWindow]:
    """Start the program on a world's file as a collector with an open shift; end both."""
    world.as_role(Role.COLLECTOR).execute(drawers.open_shift, float_fen=0)
    world.desk.database.close()
    folder = world.path.parent
    FileKeyStore(folder).save(TEST_KEY)
    with opened_folder(folder) as (program, pulse):
        yield CounterWindow(program, pulse)


@contextmanager
def opened_folder(folder: Path) -> Iterator[tuple[Program, Pulse]]:
    """Start the program on a data folder, its collector signed in; end it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # offscreen sizes cannot be hinted
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    load_fonts()
    apply_look(app)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "zh_CN")
    program, pulse = Program(app, DataFolder(folder), settings), Pulse()
    program.window.resize(WIDTH, HEIGHT)
    program.start()
    program.window.activateWindow()
    try:
        _sign_in(program, pulse)
        yield program, pulse
    finally:
        program.shut()


def _sign_in(program: Program, pulse: Pulse) -> None:
    page = program.window.page
    if not isinstance(page, SignInPage):
        raise TypeError(page)
    page.remember(_LOGIN)
    field = page.findChild(QWidget, "sign-in-form-password")
    if not isinstance(field, QWidget):
        raise LookupError(page)
    QTest.keyClicks(field, password_of(_LOGIN))
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    pulse.run_until(lambda: isinstance(program.window.page, Workbench))
