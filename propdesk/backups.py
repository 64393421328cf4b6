"""Backups: made and noted, listed; back to one, checked, as a new life of the data file."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, select

from propdesk.app import key_of, new_id
from propdesk.clock import Clock, SystemClock
from propdesk.desk import Desk
from propdesk.models import restore
from propdesk.models.changes import Replica
from propdesk.models.database import Database
from propdesk.models.migrate import migrate
from propdesk.models.problems import DatabaseCorruptProblem
from propdesk.models.witness import Witness
from propdesk.paths import DataFolder
from propdesk.services import accounts, backup_notes, setup
from propdesk.services.accounts import SignInAnswer
from propdesk.services.work import check_right
from propdesk.sync.changes import BrokenChainError, check_chain


@dataclass(frozen=True)
class BackupFile:
    """A backup that lies in the data folder."""

    path: Path
    made_at: datetime
    size: int  # bytes


def back_up(desk: Desk, folder: DataFolder, elsewhere: Path | None = None) -> BackupFile:
    """Make a checked backup and leave an audit line; in the data folder the newest are kept.

    `elsewhere` is a file on another disk. Raises PermissionDeniedError and the problems of a full
    or read-only disk.
    """
    check_right(desk.actor, backup_notes.note.permission)
    target = elsewhere or folder.backups / suggested_name(desk)
    desk.database.back_up(target)
    if elsewhere is None:
        restore.thin_out(folder.backups)
    desk.execute(backup_notes.note, name=target.name)
    return _described(target)


def suggested_name(desk: Desk) -> str:
    """Return the file name of a backup made now."""
    return restore.backup_name(desk.clock.now())


def backups(folder: DataFolder) -> list[BackupFile]:
    """Return the backups in the data folder, the newest first."""
    return [_described(file) for file in reversed(restore.regular_backups(folder.backups))]


def restore_backup(
    folder: DataFolder,
    backup: Path,
    login: str,
    password: str,
    clock: Clock | None = None,
) -> SignInAnswer:
    """Replace the data by a checked backup, as a new replica with a receipt book of its own.

    The data file itself as `backup` stands for going on with it although something is missing.
    The person must be in the backup and hold the right; an answer without an actor changed nothing.
    The data file must be closed; it is kept beside the backups. Raises BackupUnusableProblem,
    PermissionDeniedError, DatabaseLockedProblem.
    """
    key, clock = key_of(folder), clock or SystemClock()
    restore.finish_swap(folder.database, folder.backups)
    candidate = restore.candidate_from(backup, folder.database, key, _require_whole_log)
    try:
        database = Database(candidate, key)
        try:
            migrate(database, clock.now(), folder.backups)
            desk = Desk(database, clock, new_id)
            answer = desk.execute(accounts.sign_in, login=login, password=password)
            if answer.actor is None:
                return answer
            desk.seated(answer.actor).execute(setup.begin_new_life)
        finally:
            database.close()
        restore.swap_in(candidate, folder.database, folder.backups, key)
        Witness(folder.witness).forget()
    finally:
        restore.drop(candidate)
    return answer


def _described(file: Path) -> BackupFile:
    found = file.stat()
    return BackupFile(file, datetime.fromtimestamp(found.st_mtime, UTC), found.st_size)


def _require_whole_log(connection: Connection) -> None:
    """Raise DatabaseCorruptProblem unless every replica's change log fits together."""
    for replica in connection.scalars(select(Replica.id)).all():
        try:
            check_chain(connection, replica)
        except BrokenChainError as error:
            raise DatabaseCorruptProblem(reason=error.message()) from error
