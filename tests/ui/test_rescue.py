"""A data file that cannot be used, through the real program: what is said, and every way on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from propdesk.app import create_app, open_app
from propdesk.domain.permissions import Role
from propdesk.i18n import LANGUAGES
from propdesk.models import keys
from propdesk.models.database import Database
from propdesk.models.keys import KEY_FILE, FileKeyStore
from propdesk.models.restore import backup_name
from propdesk.paths import DataFolder
from propdesk.services import estate
from propdesk.services.estate import UnitDraft
from propdesk.ui.program import Program
from propdesk.ui.settings.screen import SettingsScreen
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.sign_in.change_over_page import ChangeOverPage
from propdesk.ui.sign_in.go_on_page import GoOnPage
from propdesk.ui.sign_in.key_page import KeyPage
from propdesk.ui.sign_in.restore_page import RestorePage
from propdesk.ui.sign_in.set_up_page import SetUpPage
from propdesk.ui.sign_in.sign_in_page import SignInPage
from propdesk.ui.sign_in.trouble_page import TroublePage
from tests.builders import NOON, PASSWORD, TEST_KEY, World, password_of
from tests.ui.dialogs import enter, opened
from tests.ui.dumps import unnamed
from tests.ui.test_program import settle, sign_in, started
from tests.ui.troubles import newest_backup, newest_line, set_back, units_in
from tests.ui.windows import child

OTHER_KEY = bytes(reversed(range(32)))


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def lived(centre: World) -> DataFolder:
    """A data folder with a backup, work after it, and a witness of that work."""
    centre.as_role(Role.COLLECTOR)
    centre.desk.database.close()
    folder = DataFolder(centre.path.parent)
    assert FileKeyStore(folder.root).save(TEST_KEY)
    app = open_app(folder, centre.clock)
    app.database.back_up(folder.backups / backup_name(NOON))
    desk = app.desk.seated(centre.desk.actor)
    for number in range(3):
        desk.execute(estate.add_unit, draft=UnitDraft(building="1", room=f"10{number}"))
    app.close()
    return folder


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, lived: DataFolder) -> Iterator[Program]:
    """The program, not started yet."""
    settings = QSettings(str(lived.root / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    made = Program(qapp, lived, settings)
    yield made
    made.shut()


def start(qtbot: QtBot, program: Program) -> None:
    program.start()
    program.window.activateWindow()
    settle(qtbot, program)


def trouble(program: Program) -> TroublePage:
    page = program.window.page
    assert isinstance(page, TroublePage)
    return page


def ways(page: TroublePage) -> set[str]:
    buttons = page.findChildren(QPushButton)
    return {str(button.property("way")) for button in buttons if button.property("way")}


def click(program: Program, name: str) -> None:
    assert program.window.page is not None
    button = child(program.window.page, name)
    assert isinstance(button, QPushButton)
    button.click()


def fill(page: GoOnPage | RestorePage | KeyPage, **values: str) -> None:
    page.form.fill(values)


def test_an_older_copy_is_told_with_every_way_on(
    qtbot: QtBot, program: Program, lived: DataFolder
) -> None:
    set_back(lived)
    start(qtbot, program)
    page = trouble(program)
    assert "3 entries are missing" in page.banner.text
    assert ways(page) == {"restore", "go_on"}
    about = child(page, "trouble-restore-about")
    assert isinstance(about, QLabel)
    assert about.text().startswith("1 backups are here; the newest was made at 2026-12-05 12:00")
    assert unnamed(page) == []


def test_going_on_without_what_is_missing_is_done_on_purpose_only(
    qtbot: QtBot, program: Program, lived: DataFolder, centre: World
) -> None:
    set_back(lived)
    start(qtbot, program)
    click(program, "trouble-go_on")
    settle(qtbot, program)
    page = program.window.page
    assert isinstance(page, GoOnPage)
    assert "The file is sound. It goes up to 2026-12-05 12:00" in child(page, "go-on-facts").text()  # type: ignore[attr-defined]  # a label
    fill(page, login="admin", password=PASSWORD, reason="disk changed")
    page.main.click()
    assert page.banner.text == "Tick first that there is no newer backup."
    sure = child(page, "go-on-sure")
    assert isinstance(sure, QCheckBox)
    sure.setChecked(True)
    fill(page, password="wrong")
    page.main.click()
    settle(qtbot, program)
    assert child(page, "go-on-form-password-fault").isVisible()
    fill(page, password=PASSWORD)
    page.main.click()
    settle(qtbot, program)
    said = program.window.page
    assert isinstance(said, SignInPage)
    assert said.banner.text.startswith("The desk goes on with the file as it was found.")
    sign_in(qtbot, program, "admin", PASSWORD)
    assert isinstance(program.window.page, Workbench)
    program.shut_desk()
    assert newest_line(lived, centre) == ("setup.begin_new_life", "disk changed")
    assert units_in(lived) == 0


def test_a_damaged_file_gives_way_to_a_checked_backup(
    qtbot: QtBot, program: Program, lived: DataFolder, centre: World
) -> None:
    bad = lived.backups / "propdesk-20261205T050000.db"
    bad.write_bytes(b"no backup at all")
    lived.database.write_bytes(lived.database.read_bytes()[:6000])
    start(qtbot, program)
    assert "restore" in ways(trouble(program))
    click(program, "trouble-restore")
    settle(qtbot, program)
    page = program.window.page
    assert isinstance(page, RestorePage)
    assert [row.verdict() for row in page.table.model.rows] == ["Not usable", "Checked, good"]
    fill(page, login="admin", password=PASSWORD, reason="damaged")
    page.table.table.selectRow(0)
    page.main.click()
    settle(qtbot, program)
    assert "cannot be used" in page.banner.text
    page.table.table.selectRow(1)
    page.main.click()
    settle(qtbot, program)
    assert isinstance(program.window.page, SignInPage)
    sign_in(qtbot, program, "collector", password_of("collector"))
    assert isinstance(program.window.page, Workbench)
    program.shut_desk()
    assert newest_line(lived, centre) == ("setup.begin_new_life", "damaged")
    assert list(lived.backups.glob("replaced-*/propdesk.db"))


def test_who_may_not_restore_is_refused_and_nothing_is_changed(
    qtbot: QtBot, program: Program, lived: DataFolder
) -> None:
    set_back(lived)
    before = lived.database.read_bytes()
    start(qtbot, program)
    click(program, "trouble-restore")
    settle(qtbot, program)
    page = program.window.page
    assert isinstance(page, RestorePage)
    fill(page, login="collector", password=password_of("collector"), reason="let me")
    page.main.click()
    settle(qtbot, program)
    assert "back up and restore" in page.banner.text
    assert page.main.isEnabled()
    assert lived.database.read_bytes() == before
    assert not lived.database.with_name("propdesk.db.restoring").exists()
    page.back_wanted.emit()
    assert isinstance(program.window.page, TroublePage)


def test_a_missing_key_is_taken_from_the_paper(
    qtbot: QtBot, program: Program, lived: DataFolder
) -> None:
    (lived.root / KEY_FILE).unlink()
    start(qtbot, program)
    assert ways(trouble(program)) == {"key"}
    click(program, "trouble-key")
    page = program.window.page
    assert isinstance(page, KeyPage)
    for typed, fault in (
        ("ABCD-EFGH", "The recovery key is not right"),
        (keys.recovery_text(OTHER_KEY), "This key opens neither the data file nor a backup"),
    ):
        fill(page, key=typed)
        page.main.click()
        settle(qtbot, program)
        words = child(page, "key-page-form-key-fault")
        told = words.text() if isinstance(words, QLabel) and words.isVisible() else ""
        assert fault in told + page.banner.text
        assert not (lived.root / KEY_FILE).exists()
    fill(page, key=keys.recovery_text(TEST_KEY).lower())
    page.main.click()
    settle(qtbot, program)
    assert isinstance(program.window.page, SignInPage)
    assert program.window.page.banner.text.startswith("The key fits")
    sign_in(qtbot, program, "admin", PASSWORD)
    assert isinstance(program.window.page, Workbench)


def test_a_wrong_key_is_replaced_by_the_one_that_fits(
    qtbot: QtBot, program: Program, lived: DataFolder
) -> None:
    assert FileKeyStore(lived.root).save(OTHER_KEY)
    start(qtbot, program)
    assert ways(trouble(program)) == {"key", "restore"}
    click(program, "trouble-key")
    page = program.window.page
    assert isinstance(page, KeyPage)
    fill(page, key=keys.recovery_text(TEST_KEY))
    page.main.click()
    settle(qtbot, program)
    assert FileKeyStore(lived.root).load() == TEST_KEY
    sign_in(qtbot, program, "admin", PASSWORD)
    assert isinstance(program.window.page, Workbench)


def test_a_data_file_that_is_gone_is_not_silently_begun_anew(
    qtbot: QtBot, program: Program, lived: DataFolder
) -> None:
    lived.database.unlink()
    start(qtbot, program)
    page = trouble(program)
    assert "is gone" in page.banner.text
    assert ways(page) == {"restore", "set_up"}
    click(program, "trouble-set_up")
    assert isinstance(program.window.page, SetUpPage)


def test_what_was_mended_outside_is_looked_at_again(
    qtbot: QtBot, program: Program, lived: DataFolder
) -> None:
    moved = lived.root / "moved.db"
    lived.database.rename(moved)
    start(qtbot, program)
    page = trouble(program)
    moved.rename(lived.database)
    page.retry_wanted.emit()
    settle(qtbot, program)
    assert isinstance(program.window.page, SignInPage)
    sign_in(qtbot, program, "admin", PASSWORD)
    assert isinstance(program.window.page, Workbench)


def test_a_new_computer_takes_over_a_backup_with_the_printed_key(
    qtbot: QtBot, qapp: QApplication, lived: DataFolder, tmp_path: Path
) -> None:
    new = DataFolder(tmp_path / "new computer")
    program = started(new.root, qapp)
    settle(qtbot, program)
    assert isinstance(program.window.page, SetUpPage)
    click(program, "set-up-restore")
    page = program.window.page
    assert isinstance(page, RestorePage)
    page.add_file(str(newest_backup(lived)))
    fill(page, login="admin", password=PASSWORD, reason="new computer")
    fill(page, recovery=keys.recovery_text(TEST_KEY))
    page.main.click()
    settle(qtbot, program)
    assert isinstance(program.window.page, SignInPage)
    sign_in(qtbot, program, "admin", PASSWORD)
    assert isinstance(program.window.page, Workbench)
    program.shut()
    assert units_in(new) == 0


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_ways_on_are_spoken_in_every_language(
    qtbot: QtBot, program: Program, lived: DataFolder, language: str
) -> None:
    set_back(lived)
    start(qtbot, program)
    trouble(program).language_chosen.emit(language)
    settle(qtbot, program)
    words = child(trouble(program), "trouble-go_on").accessibleName()
    assert words.startswith("Go on") == (language == "en")


def test_a_restore_from_the_settings_begins_anew_on_the_backup(
    qtbot: QtBot, program: Program, lived: DataFolder, centre: World
) -> None:
    start(qtbot, program)
    sign_in(qtbot, program, "admin", PASSWORD)
    bench = program.window.page
    assert isinstance(bench, Workbench)
    bench.turn_to("settings")
    settle(qtbot, program)
    screen = bench.current
    assert isinstance(screen, SettingsScreen)
    assert screen.backups is not None
    screen.backups.restore.click()
    dialog = opened("restore")
    assert "goes up to 2026-12-05 12:00" in child(dialog, "restore-about").text()  # type: ignore[attr-defined]  # a label
    enter(dialog, reason="wrong import", password="wrong")
    child(dialog, "restore-yes").click()  # type: ignore[attr-defined]  # a button
    settle(qtbot, program)
    assert child(dialog, "restore-form-password-fault").isVisible()
    enter(dialog, password=PASSWORD)
    child(dialog, "restore-yes").click()  # type: ignore[attr-defined]  # a button
    settle(qtbot, program)
    said = program.window.page
    assert isinstance(said, SignInPage)
    assert said.banner.text.startswith("The desk is back at the backup.")
    sign_in(qtbot, program, "admin", PASSWORD)
    assert isinstance(program.window.page, Workbench)
    assert program.window.page is not bench
    program.shut_desk()
    assert newest_line(lived, centre) == ("setup.begin_new_life", "wrong import")
    assert units_in(lived) == 0


def begin_restore(qtbot: QtBot, program: Program) -> None:
    sign_in(qtbot, program, "admin", PASSWORD)
    bench = program.window.page
    assert isinstance(bench, Workbench)
    bench.turn_to("settings")
    settle(qtbot, program)
    assert isinstance(bench.current, SettingsScreen)
    assert bench.current.backups is not None
    bench.current.backups.restore.click()
    dialog = opened("restore")
    enter(dialog, reason="wrong import", password=PASSWORD)
    child(dialog, "restore-yes").click()  # type: ignore[attr-defined]  # a button
    settle(qtbot, program)


def test_data_in_use_elsewhere_stay_and_the_desk_opens_again_on_them(
    qtbot: QtBot, program: Program, lived: DataFolder
) -> None:
    start(qtbot, program)
    other = Database(lived.database, TEST_KEY).connect()
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM unit").fetchone()
    begin_restore(qtbot, program)
    page = program.window.page
    assert isinstance(page, ChangeOverPage)
    assert page.banner.text.startswith("Another program is using the data file.")
    click(program, "change-over-stay")
    settle(qtbot, program)
    other.close()
    assert isinstance(program.window.page, SignInPage)
    assert not lived.database.with_name("propdesk.db.restoring").exists()
    sign_in(qtbot, program, "admin", PASSWORD)
    assert isinstance(program.window.page, Workbench)
    program.shut_desk()
    assert units_in(lived) == 3


def test_a_change_over_that_was_refused_can_be_tried_again(
    qtbot: QtBot, program: Program, lived: DataFolder
) -> None:
    start(qtbot, program)
    other = Database(lived.database, TEST_KEY).connect()
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM unit").fetchone()
    begin_restore(qtbot, program)
    other.close()
    click(program, "change-over-banner-retry")
    settle(qtbot, program)
    assert isinstance(program.window.page, SignInPage)
    program.shut_desk()
    assert units_in(lived) == 0


def test_a_restore_killed_before_its_last_step_is_no_empty_desk(lived: DataFolder) -> None:
    newest_backup(lived).rename(lived.database.with_name("propdesk.db.ready"))
    lived.database.unlink()
    lived.witness.unlink()  # as on a new computer
    assert lived.is_used
    create_app(lived).close()
    assert units_in(lived) == 0
    assert FileKeyStore(lived.root).load() == TEST_KEY
