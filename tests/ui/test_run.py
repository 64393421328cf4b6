"""The real program, started and ended as people do it, in its own process."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.app import create_app
from propdesk.paths import DataFolder
from propdesk.services import setup

ROOT = Path(__file__).resolve().parent.parent.parent
STARTS = 20
# Ends the program from inside, as closing its window does, after the desk was signed in to.
DRIVER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv[:1])
from propdesk.ui import program as course
start = course.Program.start
def begin(self):
    start(self)
    if sys.argv[2] == "bug":
        QTimer.singleShot(0, lambda: 1 / 0)
    if sys.argv[2] != "stay":
        self.tasks.busy_changed.connect(self.when_idle)
        self.signs = ["sign", "leave"]
def when_idle(self, busy):
    if busy or not self.signs:
        return
    if self.signs.pop(0) == "sign":
        self.window.page.submitted.emit("admin", "a password")
    else:
        QTimer.singleShot(int(sys.argv[3]), self.window.close)
course.Program.start = begin
course.Program.when_idle = when_idle
from propdesk.ui.run import run_window
sys.exit(run_window(sys.argv[1]))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set-up data folder."""
    root = tmp_path_factory.mktemp("desk") / "data"
    app = create_app(DataFolder(root))
    app.desk.execute(
        setup.initialise, project="示范小区", centre="C001", desk="D01", password="a password"
    )
    app.close()
    return root


def start(folder: Path, course: str, pause: int = 0) -> "subprocess.Popen[str]":
    """Start the real program with a driver inside."""
    return subprocess.Popen(
        [sys.executable, "-c", DRIVER, str(folder), course, str(pause)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def staying(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """A program that stays open until it is ended."""
    process = start(folder, "stay")
    yield process
    process.kill()
    process.communicate()


@pytest.mark.timeout(300)
def test_the_program_starts_and_ends_twenty_times_without_a_crash(folder: Path) -> None:
    for number in range(STARTS):
        process = start(folder, "leave", pause=number % 4 * 20)
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, f"start {number}: {process.returncode}\n{errors}"
        assert "Traceback" not in errors


def test_a_bug_leaves_a_report_and_the_program_goes_on(folder: Path) -> None:
    process = start(folder, "bug")
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    reports = list((folder / "logs").glob("crash-*.txt"))
    assert any("ZeroDivisionError" in file.read_text("utf-8") for file in reports)


def test_a_second_start_raises_the_first_window_and_ends(
    folder: Path, staying: "subprocess.Popen[str]"
) -> None:
    lock = folder / "window.lock"
    deadline = time.monotonic() + 30
    while not lock.exists() and time.monotonic() < deadline:
        assert staying.poll() is None
    second = start(folder, "leave")
    _, errors = second.communicate(timeout=30)
    assert second.returncode == 0, errors
    assert staying.poll() is None


def test_a_dead_window_does_not_keep_the_folder(folder: Path) -> None:
    first = start(folder, "stay")
    lock = folder / "window.lock"
    deadline = time.monotonic() + 30
    while not lock.exists() and time.monotonic() < deadline:
        assert first.poll() is None
    first.kill()
    first.communicate()
    second = start(folder, "leave")
    _, errors = second.communicate(timeout=60)
    assert second.returncode == 0, errors
