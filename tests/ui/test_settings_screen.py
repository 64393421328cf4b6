"""Settings through the real window: by right, saved with an audit line; backups, key, password."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton
from pytestqt.qtbot import QtBot

from propdesk import practice
from propdesk.domain.errors import InvalidValueError
from propdesk.domain.permissions import Role
from propdesk.models import keys
from propdesk.models.database import Database
from propdesk.paths import DataFolder
from propdesk.services import accounts, audit, desk_settings
from propdesk.services.audit import AuditFilter
from propdesk.settings import ALL, LOCK_MINUTES, PAPER_WIDTH
from propdesk.ui.kit.screen import Leaving
from propdesk.ui.settings.presenter import shown_value, value_of
from propdesk.ui.settings.screen import SettingsScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import TEST_KEY, World, add_units, password_of
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.keys import press
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    assert keys.FileKeyStore(centre.path.parent).save(TEST_KEY)
    with workbench_at(qtbot, centre.as_role(Role.ADMIN, login="li"), "settings") as made:
        yield made


def screen(bench: Workbench) -> SettingsScreen:
    assert isinstance(bench.current, SettingsScreen)
    return bench.current


def newest_act(centre: World) -> str:
    return centre.desk.query(audit.lines, only=AuditFilter()).rows[0].act


def test_every_declared_setting_has_its_field_with_its_value(bench: Workbench) -> None:
    card = screen(bench).desk_card
    assert card is not None
    assert list(card.form.controls) == [setting.name for setting in ALL]
    assert card.form.controls["lock_minutes"].value() == LOCK_MINUTES.default
    assert card.form.controls["paper_width"].value() == str(PAPER_WIDTH.default)


def test_what_was_changed_is_saved_by_key_and_only_that(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    card = screen(bench).desk_card
    assert card is not None
    card.form.fill({"paper_width": "58", "lock_minutes": 3})
    assert screen(bench).leaving() is Leaving.UNSAVED
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert screen(bench).leaving() is Leaving.FREE
    assert centre.desk.query(desk_settings.get, setting=PAPER_WIDTH) == 58
    assert centre.desk.query(desk_settings.get, setting=LOCK_MINUTES) == 3
    lines = centre.desk.query(audit.lines, only=AuditFilter()).rows
    assert [line.act for line in lines].count("desk_settings.change") == 2


def test_a_value_that_makes_no_sense_stays_at_its_field(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    card = screen(bench).desk_card
    assert card is not None
    child(bench, "settings-form-lock_minutes").setText("soon")  # type: ignore[attr-defined]  # line
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert child(bench, "settings-form-lock_minutes-fault").isVisible()
    assert centre.desk.query(desk_settings.get, setting=LOCK_MINUTES) == LOCK_MINUTES.default


def test_a_backup_is_made_checked_listed_and_noted(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    press(Qt.Key.Key_F8)
    rest(qtbot, bench)
    made = centre.path.parent / "backups" / "propdesk-20261205T040000.db"
    assert made.exists()
    assert str(made) in screen(bench).banner.text
    card = screen(bench).backups
    assert card is not None
    assert card.table is not None
    assert [row.file.path for row in card.table.model.rows] == [made]
    assert [row.verdict() for row in card.table.model.rows] == ["Checked, good"]
    assert (
        card.table.model.rows[0]
        .sentence()
        .startswith("propdesk-20261205T040000.db · desk C001-D01: goes up to 2026-12-05 12:00")
    )
    assert newest_act(centre) == "backup_notes.note"
    Database(made, TEST_KEY).check(full=True)


def test_a_backup_goes_to_another_disk_and_is_encrypted_there(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    target = tmp_path / "stick" / "copy.db"
    screen(bench).back_up_to(str(target))
    rest(qtbot, bench)
    Database(target, TEST_KEY).check(full=True)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(target).execute("SELECT count(*) FROM sqlite_master")


def test_a_backup_that_cannot_be_written_is_said_and_can_be_tried_again(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    screen(bench).back_up_to(str(tmp_path / "file" / "copy.db"))
    rest(qtbot, bench)
    assert screen(bench).banner.text
    card = screen(bench).backups
    assert card is not None
    assert card.now.isEnabled()


def test_the_recovery_key_is_shown_to_who_types_the_password_again(
    qtbot: QtBot, bench: Workbench, centre: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    keys.keep_key(keys.stores_for(centre.path.parent), TEST_KEY)
    child(bench, "settings-key-show").click()  # type: ignore[attr-defined]  # a button
    dialog = opened("key")
    enter(dialog, password="wrong")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["User name or password is wrong."]
    enter(dialog, password=password_of("li"))
    agree(qtbot, bench, dialog)
    assert child(opened("key-window"), "key-text").text() == keys.recovery_text(TEST_KEY)  # type: ignore[attr-defined]  # label
    assert newest_act(centre) == "backup_notes.note_key_shown"
    opened("key-window").accept()


def test_ones_own_password_is_changed_by_who_knows_it(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    press(Qt.Key.Key_F6)
    dialog = opened("password")
    enter(dialog, old="wrong", password="brand new one", again="brand new two")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["The two new passwords differ."]
    enter(dialog, again="brand new one")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["User name or password is wrong."]
    enter(dialog, old=password_of("li"), password="short", again="short")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["A password needs at least 8 characters."]
    enter(dialog, password="brand new one", again="brand new one")
    agree(qtbot, bench, dialog)
    assert not is_open("password")
    answer = centre.desk.seated(None).execute(
        accounts.sign_in, login="li", password="brand new one"
    )
    assert answer.actor is not None


@pytest.mark.parametrize(
    ("role", "cards"),
    [
        (Role.COLLECTOR, {"settings-mine"}),
        (Role.MANAGER, {"settings-mine", "settings-backups"}),
        (Role.DEVICE_ADMIN, {"settings-mine", "settings-backups", "settings-desk"}),
        (Role.ADMIN, {"settings-mine", "settings-backups", "settings-desk", "settings-key"}),
    ],
)
def test_everybody_sees_what_they_may_do(
    qtbot: QtBot, centre: World, role: Role, cards: set[str]
) -> None:
    every = {"settings-mine", "settings-backups", "settings-desk", "settings-key"}
    with workbench_at(qtbot, centre.as_role(role), "settings") as bench:
        page = screen(bench)
        found = {name for name in every if page.findChild(QFrame, name) is not None}
        assert found == cards


@pytest.mark.parametrize("setting", ALL, ids=lambda setting: setting.name)
def test_a_default_survives_its_control(setting: desk_settings.AnySetting) -> None:
    assert value_of(setting, shown_value(setting, setting.default)) == setting.default


def test_a_number_that_is_none_is_refused_for_its_setting() -> None:
    with pytest.raises(InvalidValueError) as refused:
        value_of(LOCK_MINUTES, "soon")
    assert refused.value.field == "lock_minutes"


def test_practice_is_made_on_our_rooms_and_deleted_again(qtbot: QtBot, centre: World) -> None:
    centre.desk.execute(add_units, rooms=("101",))
    with workbench_at(qtbot, centre.as_role(Role.MANAGER), "settings") as bench:
        shown = screen(bench)
        folder = DataFolder(centre.path.parent)
        make, drop = (child(shown, f"settings-practice-{act}") for act in ("make", "drop"))
        assert isinstance(make, QPushButton)
        assert isinstance(drop, QPushButton)
        make.click()
        qtbot.waitUntil(lambda: practice.is_ready(folder), timeout=30_000)
        rest(qtbot, bench)
        assert shown.banner.text.startswith("Practice data are made.")
        drop.click()
        rest(qtbot, bench)
        assert shown.banner.text == "The practice data are deleted."
        assert not folder.practice.root.exists()
