"""A list of a million cases on the screen: opened, scrolled and jumped about in, memory watched."""

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measurement import Measurement, memory_mb, percentile
from propdesk.services.case_lists import Which
from propdesk.services.case_searches import Search
from propdesk.ui.kit.case_list import CaseList
from propdesk.ui.kit.changes import DeskChanges
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.tasks import Tasks
from propdesk.ui.kit.theme import apply_look, load_fonts
from propdesk.workflows import workflow_of
from tests.builders import World

OPENINGS, PAGES, JUMPS = 20, 300, 300
FRAME_MS = 1000 / 60
PATIENCE_SECONDS = 30
EVERYTHING = Search("", {"which": Which.ALL.value}, "opened", True)


def measure(made: World) -> list[Measurement]:
    """Return how soon the list stands, what a page costs the window, and how memory grows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    load_fonts()
    apply_look(app)
    with _shown(made) as shown:
        opened = [_opening(shown) for _ in range(OPENINGS)]
        before = memory_mb()
        frames = [_page_down(shown) for _ in range(PAGES)]
        _jump_about(shown)
        grown = memory_mb() - before
    middle = f"median {percentile(opened, 0.5):.1f} ms"
    note = f"median {percentile(frames, 0.5):.1f} ms, most {max(frames):.1f} ms"
    return [
        Measurement("list of 1,000,000 painted p95", percentile(opened, 0.95), 150, "ms", middle),
        Measurement(
            "a page down in it, the window's work p95",
            percentile(frames, 0.95),
            FRAME_MS,
            "ms",
            note,
        ),
        Measurement(f"memory after {PAGES} pages and {JUMPS} jumps", grown, 30, "MB"),
    ]


class _Shown(QObject):
    """A list on the screen that knows when its rows were painted."""

    def __init__(self, cases: CaseList, tasks: Tasks) -> None:
        super().__init__()
        self.cases, self.tasks = cases, tasks
        self.is_painted = False
        cases.table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a painting with rows in it."""
        if event.type() == QEvent.Type.Paint and self.cases.model.row_at(0) is not None:
            self.is_painted = True
        return False

    def rest(self) -> None:
        """Let the window run until nothing is asked any more."""
        end = time.monotonic() + PATIENCE_SECONDS
        for _ in range(2):
            QApplication.processEvents()
            while not self.tasks.is_idle:
                QApplication.processEvents()
                if time.monotonic() > end:
                    raise TimeoutError


@contextmanager
def _shown(made: World) -> Iterator[_Shown]:
    tasks, changes = Tasks(), DeskChanges(made.desk)
    cases = CaseList(Seat(made.desk, tasks, changes), workflow_of("notices"))
    cases.resize(1280, 800)
    cases.show()
    try:
        yield _Shown(cases, tasks)
    finally:
        changes.close()
        tasks.close()
        shiboken6.delete(cases)


def _opening(shown: _Shown) -> float:
    """Return the milliseconds from asking for all cases to their rows being painted."""
    shown.rest()
    shown.is_painted = False
    begun = time.perf_counter()
    shown.cases.show_search(EVERYTHING)
    while not shown.is_painted or not shown.tasks.is_idle:
        QApplication.processEvents()
        if time.perf_counter() - begun > PATIENCE_SECONDS:
            raise TimeoutError
    return (time.perf_counter() - begun) * 1e3


def _page_down(shown: _Shown) -> float:
    """Return the milliseconds the window's own thread works for a page, its painting included."""
    begun = time.thread_time()
    QTest.keyClick(shown.cases.table, Qt.Key.Key_PageDown)
    QApplication.processEvents()
    spent = (time.thread_time() - begun) * 1e3
    shown.rest()
    return spent


def _jump_about(shown: _Shown) -> None:
    numbers = random.Random(4)
    rows = shown.cases.model.rowCount()
    for _ in range(JUMPS):
        shown.cases.table.selectRow(numbers.randrange(rows))
        shown.rest()
