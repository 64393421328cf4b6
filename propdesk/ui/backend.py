"""What the window needs of the desk before and at sign-in; everything heavy is imported inside.

These functions run on a worker while the sign-in page is already painted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from propdesk.clock import SystemClock
from propdesk.domain.errors import EnvironmentProblem
from propdesk.paths import DataFolder
from propdesk.ui.sign_in.wishes import SetUpWishes

if TYPE_CHECKING:
    from propdesk.app import App
    from propdesk.backups import BackupFile, BackupLook, ReadyRestore, RestoreWish, Way
    from propdesk.services.accounts import SignInAnswer
    from propdesk.services.station_status import StationProfile
    from propdesk.services.work import Actor


@dataclass(frozen=True)
class Opened:
    """An opened data folder, or None where it must be set up; with what it is called."""

    app: "App | None"
    profile: "StationProfile | None" = None
    is_read_only: bool = False


@dataclass(frozen=True)
class Trouble:
    """A data folder that cannot be opened, and what there is to help; no problem: none is set up.

    `files` are its backups, the newest first.
    """

    problem: EnvironmentProblem | None
    ways: "Sequence[Way]"
    files: "Sequence[BackupFile]"
    has_key: bool


def open_folder(folder: DataFolder) -> Opened | Trouble:
    """Open the data folder; problems that nothing here helps against are raised."""
    from propdesk import backups

    try:
        return _opened(folder)
    except EnvironmentProblem as problem:
        ways = backups.ways_on(folder, problem)
        if not ways:
            raise
        return Trouble(problem, ways, backups.backups(folder), backups.has_key(folder))


def nothing_here(folder: DataFolder) -> Trouble:
    """Return a folder that is not set up, for taking over a backup of another computer."""
    from propdesk import backups

    return Trouble(None, (backups.Way.RESTORE,), (), backups.has_key(folder))


def look_at(folder: DataFolder, file: "BackupFile") -> "BackupLook":
    """Check a backup without changing anything."""
    from propdesk import backups

    return backups.look_at(folder, file)


def go_back(folder: DataFolder, wish: "RestoreWish") -> None:
    """Put a checked backup in the place of the data file, which is closed."""
    from propdesk import backups

    ready = backups.ready_restore(folder, wish)
    try:
        backups.finish_restore(folder, ready)
    finally:
        backups.forget_restore(ready)


def change_over(app: "App", folder: DataFolder, ready: "ReadyRestore") -> None:
    """Close the desk and let what was made ready take its place."""
    from propdesk import backups

    app.close()
    backups.finish_restore(folder, ready)


def forget_restore(ready: "ReadyRestore") -> None:
    """Remove a backup that was made ready and is not wanted any more."""
    from propdesk import backups

    backups.forget_restore(ready)


def take_key(folder: DataFolder, text: str) -> None:
    """Keep a printed key that opens the data; InvalidRecoveryKeyError, KeyOpensNothingError."""
    from propdesk import backups

    backups.take_recovery_key(folder, text)


def now() -> datetime:
    """Return the moment, for the age of backups before any desk is open."""
    return SystemClock().now()


def has_practice(folder: DataFolder) -> bool:
    """Return whether practice data were made beside these."""
    return folder.practice.root.exists()


def drop_practice(folder: DataFolder) -> bool:
    """Delete the practice data; PracticeInUseProblem, NotForPracticeError, FolderRefusedProblem."""
    from propdesk import practice

    return practice.throw_away(folder)


def learners() -> "Sequence[tuple[str, str, str]]":
    """Return who can sign in to practise: role, login, password."""
    from propdesk import practice

    return [(each.role, each.login, each.password) for each in practice.learners()]


def _opened(folder: DataFolder) -> Opened:
    from propdesk.app import open_app

    if not folder.is_used:
        return Opened(None)
    app = open_app(folder)
    if not _is_set_up(app):
        return Opened(None)
    return _described(app)


def set_up(folder: DataFolder, wishes: SetUpWishes) -> tuple[Opened, str]:
    """Make and set up the data file; return it and its recovery key."""
    from propdesk.app import create_app, recovery_key
    from propdesk.services import setup
    from propdesk.services.accounts import check_strength

    check_strength(wishes.password)
    app = create_app(folder)
    app.desk.execute(
        setup.initialise,
        project=wishes.project,
        centre=wishes.centre,
        desk=wishes.desk,
        password=wishes.password,
        with_items=True,
    )
    return _described(app), recovery_key(folder)


def sign_in(app: "App", login: str, password: str) -> "SignInAnswer":
    """Check a password; raise WrongPasswordError or LoginBlockedError."""
    from propdesk.services import accounts

    answer = app.sign_in(login.strip(), password)
    if answer.actor is not None:
        return answer
    if answer.wait_seconds:
        raise accounts.LoginBlockedError(field="password", seconds=answer.wait_seconds)
    raise accounts.WrongPasswordError(field="password")


def change_password(app: "App", actor: "Actor", old: str, new: str) -> None:
    """Give a person the password they chose."""
    from propdesk.services import accounts

    app.desk.seated(actor).execute(accounts.change_password, old=old, new=new)


def _is_set_up(app: "App") -> bool:
    try:
        return bool(app.desk.station.desk)
    except EnvironmentProblem as problem:
        app.close()
        if problem.code != "NotSetUpProblem":
            raise
        return False


def _described(app: "App") -> Opened:
    from propdesk.services import station_status

    profile, is_read_only = app.desk.query(station_status.profile), app.is_read_only
    if not is_read_only:
        _ = app.printing  # what was queued before the last end is printed now
    return Opened(app, profile, is_read_only)
