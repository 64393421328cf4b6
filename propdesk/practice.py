"""Practice: a scratch data folder inside the real one, filled with an invented estate.

It has its own key, its data file is marked (models.practice), and it is thrown away on demand.
Source: desk-habits.md U36.
"""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass

from propdesk.app import create_app, open_app
from propdesk.clock import Clock
from propdesk.demo.estate import DemoUnit, Likeness
from propdesk.demo.fill import PEOPLE, Progress, fill, password_of
from propdesk.desk import Desk
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.permissions import ROLE_NAMES
from propdesk.domain.rooms import parse_room
from propdesk.i18n import QT_TRANSLATE_NOOP, current_language, translate
from propdesk.models.keys import FileKeyStore, new_key
from propdesk.models.problems import FolderRefusedProblem
from propdesk.paths import DataFolder
from propdesk.print_store import Lease
from propdesk.services import desk_settings, practice, setup
from propdesk.settings import LANGUAGE

UNITS = 48
AREA = 8950  # where the register knows none
CENTRE, DESK = "LX", "P01"  # stand in every number of a practice receipt
READY = "ready"  # written when all is made: a folder without it was killed half-way


class PracticeInUseProblem(EnvironmentProblem):
    """The practice window is open; its data cannot be thrown away under it."""

    sentence = QT_TRANSLATE_NOOP(
        "practice", "The practice window is open. Close it first, then try again."
    )


class NotForPracticeError(DomainError):
    """The folder named for practice holds data that are not."""

    sentence = QT_TRANSLATE_NOOP(
        "practice", "The folder {path} holds data that are not for practice; it is left alone."
    )


@dataclass(frozen=True)
class Learner:
    """Somebody who can sign in to practise; the password is no secret."""

    login: str
    password: str
    role: str


def is_ready(folder: DataFolder) -> bool:
    """Return whether the practice data of a data folder are there, whole."""
    return (folder.practice.root / READY).exists() and folder.practice.database.exists()


def likeness(desk: Desk, units: int = UNITS) -> Likeness | None:
    """Return the rooms of the real estate and what they owe, without anybody in them.

    None if there are no rooms that could be told apart; PermissionDeniedError.
    """
    found = []
    owed = {}
    for row in desk.query(practice.rooms, limit=units):
        key = parse_room(row.code)
        if key is not None:
            building, entrance, room = key
            found.append(
                DemoUnit(building, room, row.floor, row.area or AREA, row.is_vacant, entrance or "")
            )
            owed[found[-1].code] = row.owed_fen
    return Likeness(tuple(found), owed) if found else None


def prepare(
    folder: DataFolder,
    say: Progress,
    *,
    units: int = UNITS,
    clock: Clock | None = None,
    like: Likeness | None = None,
) -> DataFolder:
    """Return the practice folder of a data folder, made and filled if need be.

    With a likeness it has the rooms and arrears of the real estate, and people who are invented.
    Raises PracticeInUseProblem, NotForPracticeError, FolderRefusedProblem.
    """
    scratch = folder.practice
    if is_ready(folder):
        return scratch
    throw_away(folder)
    # A key of its own, beside its data: both go together, and the real key opens nothing here.
    FileKeyStore(scratch.root).save(new_key())
    app = create_app(scratch, clock)
    try:
        app.desk.execute(practice.mark)
        project = translate("practice", "Sunshine Gardens (practice)")
        password = password_of("admin")
        app.desk.execute(
            setup.initialise, project=project, centre=CENTRE, desk=DESK, password=password
        )
        admin = app.desk.seated(app.sign_in("admin", password).actor)
        admin.execute(desk_settings.change, setting=LANGUAGE, value=current_language())
        fill(app, admin, units, say, like)
    finally:
        app.close()
    (scratch.root / READY).touch()
    return scratch


def throw_away(folder: DataFolder) -> bool:
    """Delete the practice data of a data folder; False if there were none.

    Raises PracticeInUseProblem, NotForPracticeError, FolderRefusedProblem.
    """
    scratch = folder.practice
    if not scratch.root.exists():
        return False
    if is_ready(folder) and not _is_marked(scratch):
        raise NotForPracticeError(path=scratch.root)
    lease = Lease(scratch.printing_lock)
    if not lease.take():
        raise PracticeInUseProblem
    lease.give_back()
    try:
        shutil.rmtree(scratch.root)
    except OSError as error:
        raise FolderRefusedProblem(path=scratch.root, reason=error.strerror) from error
    return True


def learners() -> Sequence[Learner]:
    """Return who can sign in to practise, in the words of the current language."""
    return [
        Learner(login, password_of(login), ROLE_NAMES[roles[0]].translated())
        for login, _, roles in PEOPLE
    ]


def _is_marked(scratch: DataFolder) -> bool:
    app = open_app(scratch)
    try:
        return app.desk.query(practice.is_marked)
    finally:
        app.close()
