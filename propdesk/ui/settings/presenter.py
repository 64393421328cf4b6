"""What can be set and kept safe at this desk, without a window."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from propdesk import backups, practice
from propdesk.app import recovery_key
from propdesk.backups import BackupFile, BackupLook, ReadyRestore, RestoreWish
from propdesk.desk import Desk
from propdesk.domain.errors import DomainError, InvalidValueError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.paths import DataFolder
from propdesk.services import accounts, backup_notes, desk_settings
from propdesk.services.desk_settings import AnySetting
from propdesk.services.work import check_right
from propdesk.settings import ALL

Value = int | str | bool
YES, NO = "yes", "no"


class PasswordsDifferError(DomainError):
    """A new password is typed twice, for nobody sees it."""

    sentence = QT_TRANSLATE_NOOP("settings", "The two new passwords differ.")


@dataclass(frozen=True)
class BackupList:
    """The backups beside the data, the newest first, where they lie, and the moment of asking."""

    folder: Path
    files: tuple[BackupFile, ...]
    now: datetime


class SettingsPresenter:
    """Everything is handed out as calls for a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._folder = DataFolder(desk.database.path.parent)

    def values(self) -> Mapping[str, Value]:
        """Return the value of every setting by name."""
        return {
            setting.name: self._desk.query(desk_settings.get, setting=setting) for setting in ALL
        }

    def save(self, typed: Mapping[str, Any]) -> Callable[[], int]:
        """Return the call that sets what was changed; it returns how many settings that were."""

        def work() -> int:
            known = self.values()
            changed = 0
            for setting in ALL:
                value = value_of(setting, typed[setting.name])
                if value != known[setting.name]:
                    self._desk.execute(desk_settings.change, setting=setting, value=value)
                    changed += 1
            return changed

        return work

    def make_practice(self) -> Callable[[object], DataFolder]:
        """Return the long work that makes practice data on this estate's rooms, afresh."""

        def work(_progress: object) -> DataFolder:
            like = practice.likeness(self._desk)
            practice.throw_away(self._folder)
            return practice.prepare(self._folder, _say_nothing, like=like)

        return work

    def drop_practice(self) -> Callable[[], bool]:
        """Return the call that deletes the practice data; False if there were none."""
        return lambda: practice.throw_away(self._folder)

    def backups(self) -> BackupList:
        """Return the backups that lie beside the data."""
        files = tuple(backups.backups(self._folder))
        return BackupList(self._folder.backups, files, self._desk.clock.now())

    def look_at(self, file: BackupFile) -> Callable[[object], BackupLook]:
        """Return the long work that checks a backup without changing anything."""
        return lambda _: backups.look_at(self._folder, file)

    def ready_restore(self, file: Path, password: str, reason: str) -> Callable[[], ReadyRestore]:
        """Return the call that makes a backup ready to take the data's place; nothing is changed.

        The person must hold the right now and in the backup.
        """

        def work() -> ReadyRestore:
            check_right(self._desk.actor, Permission.BACKUP)
            login = self._desk.actor.login if self._desk.actor else ""
            wish = RestoreWish(file, login, password, reason)
            return backups.ready_restore(self._folder, wish, self._desk.clock)

        return work

    def back_up(self, elsewhere: Path | None = None) -> Callable[[object], BackupFile]:
        """Return the long work that makes a checked backup."""
        return lambda _: backups.back_up(self._desk, self._folder, elsewhere)

    def suggested_name(self) -> str:
        """Return a file name for a backup made now."""
        return backups.suggested_name(self._desk)

    def recovery_key(self, password: str) -> Callable[[], str]:
        """Return the call that notes who sees the recovery key, and returns it."""

        def work() -> str:
            self._desk.execute(backup_notes.note_key_shown, password=password)
            return recovery_key(self._folder)

        return work

    def change_password(self, old: str, new: str, again: str) -> Callable[[], None]:
        """Return the call that changes one's own password; PasswordsDifferError."""

        def work() -> None:
            if new != again:
                raise PasswordsDifferError(field="again")
            self._desk.execute(accounts.change_password, old=old, new=new)

        return work


def value_of(setting: AnySetting, typed: object) -> Value:
    """Return a typed value in the setting's own type; InvalidValueError."""
    if isinstance(setting.default, bool):
        return typed == YES
    if isinstance(setting.default, int):
        try:
            return int(str(typed))
        except ValueError:
            raise InvalidValueError(field=setting.name, value=typed) from None
    return str(typed)


def shown_value(setting: AnySetting, value: Value) -> object:
    """Return a value as its control takes it."""
    if isinstance(setting.default, bool):
        return YES if value else NO
    return str(value) if setting.choices else value


def choices_of(setting: AnySetting) -> Sequence[str]:
    """Return what a setting can be, as its control takes it; empty for anything."""
    if isinstance(setting.default, bool):
        return (YES, NO)
    return [str(choice) for choice in setting.choices]


def _say_nothing(_step: str) -> None:
    """The screen says when it is over."""
