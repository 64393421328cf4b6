"""Data that can only be read, or that were found damaged: said at the start, and it stays said."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.models.database import Database
from propdesk.models.keys import FileKeyStore
from propdesk.paths import DataFolder
from propdesk.ui.program import Program
from propdesk.ui.shell.standing import Standing
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.start_check import StartCheck
from tests.builders import PASSWORD, TEST_KEY, World, password_of
from tests.ui.test_program import settle, sign_in
from tests.ui.windows import child

PAGE = 4096
ROOT = Path(__file__).resolve().parent.parent.parent
# Signs in, says what the window says, tries to write, then ends as closing the window does.
READER = """
import json, os, sys
from tests.faults.rights import obey_modes
obey_modes()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv[:1])
from propdesk.ui import program as course
from propdesk.i18n import use_language
start = course.Program.start
said = {}
def steps(self):
    said["gate"] = self.window.page.banner.text
    self.window.page.submitted.emit("admin", sys.argv[2])
    yield
    bench = self.window.page
    said["standing"] = bench.standing.text
    said["mark"] = bench.status.read_only.isVisible()
    bench.turn_to("settings")
    yield
    card = bench.current.desk_card
    card.form.fill({"lock_minutes": 3})
    card.send()
    yield
    said["write"] = bench.current.banner.text
    bench.turn_to("reports")
    yield
    bench.current._on_wanted()
    yield
    said["report"] = bench.current.presenter.state.shown is not None
    said["after"] = bench.standing.text
def begin(self):
    self._settings.setValue("language", "en")
    start(self)
    self.course, self.still, self.timer = steps(self), 0, QTimer(self)
    self.timer.timeout.connect(self.look)
    self.timer.start(10)
def look(self):
    self.still = self.still + 1 if self.tasks.is_idle else 0
    if self.still < 5:
        return
    self.still = 0
    if next(self.course, "end") == "end":
        self.timer.stop()
        print(json.dumps(said))
        self.window.close()
        leave = [b for b in app.allWidgets() if b.objectName() == "question-yes"]
        leave[0].click()  # the setting that could not be saved is still on the screen
course.Program.start = begin
course.Program.look = look
from propdesk.ui.run import run_window
sys.exit(run_window(sys.argv[1]))
"""


@pytest.fixture
def folder(centre: World) -> DataFolder:
    """A set-up data folder, closed."""
    centre.as_role(Role.COLLECTOR)
    centre.desk.database.close()
    assert FileKeyStore(centre.path.parent).save(TEST_KEY)
    return DataFolder(centre.path.parent)


@pytest.fixture
def sealed(folder: DataFolder) -> Iterator[Callable[[str], DataFolder]]:
    """Take the right to write away from a part of the folder; it comes back at the end."""

    def seal(part: str) -> DataFolder:
        folder.database.chmod(0o400)
        if part == "folder":
            folder.root.chmod(0o500)
        return folder

    yield seal
    folder.root.chmod(0o700)
    folder.database.chmod(0o600)


@pytest.mark.skipif(sys.platform != "linux", reason="rights work differently here")
@pytest.mark.parametrize("part", ["file", "folder"])
def test_data_that_can_only_be_read_are_said_to_be_so_and_stay_so(
    sealed: Callable[[str], DataFolder], part: str
) -> None:
    folder = sealed(part)
    done = subprocess.run(
        [sys.executable, "-c", READER, str(folder.root), PASSWORD],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["gate"] == "The data can only be read here: look things up and export them."
    assert said["standing"].startswith("The data can only be read here")
    assert said["mark"] is True
    assert said["write"].startswith("The data file cannot be written.")
    assert said["report"] is True
    assert said["after"] == said["standing"]


def begun(qtbot: QtBot, qapp: QApplication, folder: DataFolder) -> Program:
    """Start the program and wait until its check of the data file is over."""
    settings = QSettings(str(folder.root / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    program = Program(qapp, folder, settings)
    program.start()
    settle(qtbot, program)
    check = program.findChild(StartCheck)
    assert isinstance(check, StartCheck)
    qtbot.waitUntil(lambda: not check.is_running, timeout=10_000)
    QCoreApplication.processEvents()
    return program


def spoil_what_is_not_read_at_the_start(folder: DataFolder) -> None:
    """Damage the page of an index nobody asks for before a list of receipts is opened."""
    connection = Database(folder.database, TEST_KEY).connect()
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'receipt_by_date'"
    ).fetchone()
    connection.close()
    with folder.database.open("r+b") as file:
        file.seek((page - 1) * PAGE + 1000)
        file.write(bytes(200))


@pytest.mark.parametrize(
    ("login", "password"),
    [("admin", PASSWORD), ("collector", password_of("collector"))],
)
def test_damage_found_by_the_check_at_the_start_stays_said_with_what_to_do(
    qtbot: QtBot, qapp: QApplication, folder: DataFolder, login: str, password: str
) -> None:
    spoil_what_is_not_read_at_the_start(folder)
    program = begun(qtbot, qapp, folder)
    try:
        assert program.standing.damage is not None
        sign_in(qtbot, program, login, password)
        bench = program.window.page
        assert isinstance(bench, Workbench)
        assert bench.standing.text.startswith("The check at the start found a fault:")
        may_restore = login == "admin"
        assert ("Fetch somebody" in bench.standing.text) is not may_restore
        if may_restore:
            child(bench.standing, "standing-backups").click()  # type: ignore[attr-defined]  # a button
            settle(qtbot, program)
            assert bench.stem == "settings"
        bench.language_chosen.emit("zh_CN")
        settle(qtbot, program)
        spoken = program.window.page
        assert isinstance(spoken, Workbench)
        assert spoken.standing.text.startswith("启动检查发现问题")
    finally:
        program.shut()


def test_a_sound_file_is_not_spoken_of(
    qtbot: QtBot, qapp: QApplication, folder: DataFolder
) -> None:
    program = begun(qtbot, qapp, folder)
    try:
        assert program.standing == Standing()
        sign_in(qtbot, program, "admin", PASSWORD)
        bench = program.window.page
        assert isinstance(bench, Workbench)
        assert bench.standing.text == ""
        mark = child(bench, "status-read-only")
        assert isinstance(mark, QLabel)
        assert mark.isHidden()
    finally:
        program.shut()
