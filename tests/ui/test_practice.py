"""The practice window is told from the real one at a glance, and started from the sign-in page."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from propdesk import practice
from propdesk.app import open_app
from propdesk.i18n import use_language
from propdesk.models.keys import FileKeyStore
from propdesk.paths import DataFolder
from propdesk.print_store import Lease
from propdesk.services import personal_data
from propdesk.ui.practice.frame import COLOUR, EDGE
from propdesk.ui.practice.start import command
from propdesk.ui.program import Program
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.sign_in.sign_in_page import SignInPage
from tests.builders import TEST_KEY, World
from tests.ui.windows import child


def settle(qtbot: QtBot, program: Program) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: program.tasks.is_idle, timeout=20_000)
        QCoreApplication.processEvents()


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """Practice data of two units."""
    folder = DataFolder(tmp_path_factory.mktemp("practised"))
    return practice.prepare(folder, lambda _: None, units=2)


def started(qapp: QApplication, folder: DataFolder, ini: Path) -> Program:
    settings = QSettings(str(ini), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    program = Program(qapp, folder, settings)
    program.start()
    return program


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, scratch: DataFolder, tmp_path: Path
) -> Iterator[Program]:
    """The window on practice data."""
    program = started(qapp, scratch, tmp_path / "window.ini")
    settle(qtbot, program)
    yield program
    program.shut()


def test_the_window_has_a_coloured_edge_and_says_who_may_sign_in(
    qtbot: QtBot, window: Program
) -> None:
    page = window.window.page
    assert isinstance(page, SignInPage)
    assert not page.practice.isVisible()
    assert "collector / demo-collector" in page.banner.text
    page.submitted.emit("collector", "demo-collector")
    settle(qtbot, window)
    assert isinstance(window.window.page, Workbench)
    picture = window.window.grab().toImage()
    edge = QColor(COLOUR).name()
    middle = picture.height() // 2
    assert picture.pixelColor(EDGE // 2, middle).name() == edge
    assert picture.pixelColor(picture.width() - EDGE // 2 - 1, middle).name() == edge
    assert picture.pixelColor(picture.width() // 2, picture.height() - EDGE // 2).name() == edge
    assert picture.pixelColor(EDGE * 3, middle).name() != edge
    assert child(window.window, "practice-words").isVisible()


def test_a_real_window_has_no_edge_and_offers_practice(
    qtbot: QtBot, qapp: QApplication, centre: World, tmp_path: Path
) -> None:
    centre.desk.database.close()
    assert FileKeyStore(centre.path.parent).save(TEST_KEY)
    program = started(qapp, DataFolder(centre.path.parent), tmp_path / "window.ini")
    settle(qtbot, program)
    page = program.window.page
    assert isinstance(page, SignInPage)
    assert page.practice.isVisible()
    assert program.window.findChild(QFrame, "practice-frame") is None
    program.shut()


def test_practice_data_are_deleted_by_a_button_once_their_window_is_closed(
    qtbot: QtBot, qapp: QApplication, centre: World, tmp_path: Path
) -> None:
    centre.desk.database.close()
    assert FileKeyStore(centre.path.parent).save(TEST_KEY)
    folder = DataFolder(centre.path.parent)
    practice.prepare(folder, lambda _: None, units=1)
    program = started(qapp, folder, tmp_path / "window.ini")
    settle(qtbot, program)
    page = program.window.page
    assert isinstance(page, SignInPage)
    assert page.drop.isVisible()
    lease = Lease(folder.practice.printing_lock)
    assert lease.take()
    page.drop.click()
    settle(qtbot, program)
    assert "Close it first" in page.banner.text
    assert folder.practice.root.exists()
    lease.give_back()
    page.drop.click()
    settle(qtbot, program)
    assert page.banner.text == "The practice data are deleted."
    assert not folder.practice.root.exists()
    assert not page.drop.isVisible()
    program.shut()


def test_practice_is_another_process_on_the_same_folder(tmp_path: Path) -> None:
    use_language("zh_CN")
    program, words = command(DataFolder(tmp_path))
    assert program == sys.executable
    assert words[-5:] == ["--data-dir", str(tmp_path), "--lang", "zh_CN", "practice"]


def test_the_nightly_job_runs_once_a_day_for_an_open_folder(scratch: DataFolder) -> None:
    app = open_app(scratch)
    assert app.sweep_personal_data_if_due() == personal_data.Swept(0, 0, 0)
    assert app.sweep_personal_data_if_due() is None
    app.close()
