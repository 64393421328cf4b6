"""From the first start to the desk: set-up, sign-in, lock, language; the real program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.models.keys import FileKeyStore
from propdesk.paths import DataFolder
from propdesk.services import accounts
from propdesk.ui.program import Program
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.sign_in.new_password_page import NewPasswordPage
from propdesk.ui.sign_in.recovery_page import RecoveryPage
from propdesk.ui.sign_in.set_up_page import SetUpPage
from propdesk.ui.sign_in.sign_in_page import SignInPage
from tests.builders import PASSWORD, TEST_KEY, World, password_of
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import child


def started(folder: Path, qapp: QApplication) -> Program:
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    program = Program(qapp, DataFolder(folder), settings)
    program.start()
    program.window.activateWindow()
    return program


def settle(qtbot: QtBot, program: Program) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: program.tasks.is_idle, timeout=10_000)
        QCoreApplication.processEvents()


@pytest.fixture
def new(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program on an empty folder."""
    program = started(tmp_path / "data", qapp)
    yield program
    program.shut()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, centre: World) -> Iterator[Program]:
    """The program on a set-up folder with a collector."""
    centre.as_role(Role.COLLECTOR)
    centre.desk.database.close()
    folder = centre.path.parent
    assert FileKeyStore(folder).save(TEST_KEY)
    opened = started(folder, qapp)
    yield opened
    opened.shut()


def sign_in(qtbot: QtBot, program: Program, login: str, password: str) -> None:
    page = program.window.page
    assert isinstance(page, SignInPage)
    page.remember(login)
    type_text(password, at=child(page, "sign-in-form-password"))
    press(ENTER, CONTROL, at=child(page, "sign-in-form-password"))
    settle(qtbot, program)


def test_an_empty_folder_is_set_up_and_shows_the_recovery_key(
    qtbot: QtBot, new: Program, tmp_path: Path
) -> None:
    assert isinstance(new.window.page, SetUpPage)
    type_text("Sunshine Gardens")
    for _ in range(3):
        press(ENTER)
    type_text("my password")
    press(ENTER)
    type_text("not the same")
    press(ENTER)
    press(ENTER)
    fault = child(new.window, "set-up-form-again-fault")
    assert fault.isVisible()
    type_text("my password")
    press(ENTER, CONTROL)
    settle(qtbot, new)
    page = new.window.page
    assert isinstance(page, RecoveryPage)
    key = child(page, "recovery-key")
    assert isinstance(key, QLabel)
    page.save_to(tmp_path / "key.txt")
    assert (tmp_path / "key.txt").read_text().strip() == key.text().replace("\n", "-")
    print_to_pdf(page, tmp_path / "key.pdf")
    press(ENTER, at=child(page, "recovery-go-on"))
    assert new.window.page is page
    kept = child(page, "recovery-kept")
    assert isinstance(kept, QCheckBox)
    kept.setChecked(True)
    press(ENTER, at=child(page, "recovery-go-on"))
    sign_in(qtbot, new, "admin", "my password")
    assert isinstance(new.window.page, Workbench)


def print_to_pdf(page: RecoveryPage, file: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    page.print_on(printer)
    assert file.read_bytes().startswith(b"%PDF")


def test_a_wrong_password_is_told_at_the_field_and_typed_again(
    qtbot: QtBot, program: Program
) -> None:
    settle(qtbot, program)
    sign_in(qtbot, program, "collector", "wrong")
    page = program.window.page
    assert isinstance(page, SignInPage)
    assert child(page, "sign-in-form-password-fault").isVisible()
    assert page.form.controls["password"].is_empty()
    assert focused() is page.form.controls["password"]


def test_signing_in_does_not_wait_for_the_data_file(qtbot: QtBot, program: Program) -> None:
    sign_in(qtbot, program, "collector", password_of("collector"))  # at once: it is being opened
    qtbot.waitUntil(lambda: isinstance(program.window.page, Workbench))


def test_the_lock_keeps_what_was_begun(qtbot: QtBot, program: Program) -> None:
    settle(qtbot, program)
    sign_in(qtbot, program, "collector", password_of("collector"))
    bench = bench_of(program)
    type_text("1-1")
    press(Qt.Key.Key_L, CONTROL)
    assert not bench.isVisible()
    sign_in(qtbot, program, "collector", password_of("collector"))
    assert bench_of(program) is bench


def bench_of(program: Program) -> Workbench:
    page = program.window.page
    assert isinstance(page, Workbench)
    return page


def test_another_person_may_sign_in_at_the_lock(qtbot: QtBot, program: Program) -> None:
    settle(qtbot, program)
    sign_in(qtbot, program, "collector", password_of("collector"))
    before = bench_of(program)
    press(Qt.Key.Key_L, CONTROL)
    sign_in(qtbot, program, "admin", PASSWORD)
    assert bench_of(program) is not before
    assert bench_of(program).actor.login == "admin"


def test_silence_locks_the_screen(qtbot: QtBot, program: Program) -> None:
    settle(qtbot, program)
    sign_in(qtbot, program, "collector", password_of("collector"))
    program.window.watch_idle(1e-9)
    program.window.look_for_silence()
    assert isinstance(program.window.page, SignInPage)


def test_a_given_password_is_changed_at_the_first_sign_in(
    qtbot: QtBot, qapp: QApplication, centre: World
) -> None:
    centre.desk.execute(
        accounts.add, login="new", name="New", roles=(Role.COLLECTOR,), password="given once"
    )
    centre.desk.database.close()
    assert FileKeyStore(centre.path.parent).save(TEST_KEY)
    program = started(centre.path.parent, qapp)
    settle(qtbot, program)
    sign_in(qtbot, program, "new", "given once")
    assert isinstance(program.window.page, NewPasswordPage)
    type_text("my very own")
    press(ENTER)
    type_text("my very own")
    press(ENTER, CONTROL)
    settle(qtbot, program)
    assert isinstance(program.window.page, Workbench)
    program.shut()


def test_the_language_changes_at_once_and_is_remembered(qtbot: QtBot, program: Program) -> None:
    settle(qtbot, program)
    sign_in(qtbot, program, "collector", password_of("collector"))
    bench = bench_of(program)
    bench.language_chosen.emit("zh_CN")
    settle(qtbot, program)
    assert bench_of(program) is not bench
    assert child(bench_of(program), "go-counter").accessibleName() == "收费"


def test_a_bug_is_told_and_the_window_lives_on(qtbot: QtBot, program: Program) -> None:
    settle(qtbot, program)
    sign_in(qtbot, program, "collector", password_of("collector"))
    bench = bench_of(program)
    program.on_bug("report")
    assert bench.current is not None
    assert bench.current.banner.text.startswith("Something went wrong")
