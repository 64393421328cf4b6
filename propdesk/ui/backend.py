"""What the window needs of the desk before and at sign-in; everything heavy is imported inside.

These functions run on a worker while the sign-in page is already painted.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from propdesk.domain.errors import EnvironmentProblem
from propdesk.paths import DataFolder
from propdesk.ui.sign_in.wishes import SetUpWishes

if TYPE_CHECKING:
    from propdesk.app import App
    from propdesk.services.accounts import SignInAnswer
    from propdesk.services.station_status import StationProfile
    from propdesk.services.work import Actor


@dataclass(frozen=True)
class Opened:
    """An opened data folder, or None where it must be set up; with what it is called."""

    app: "App | None"
    profile: "StationProfile | None" = None


def open_folder(folder: DataFolder) -> Opened:
    """Open the data folder; problems are spoken."""
    from propdesk.app import open_app

    if not folder.database.exists():
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

    _ = app.printing  # what was queued before the last end is printed now

    return Opened(app, app.desk.query(station_status.profile))
