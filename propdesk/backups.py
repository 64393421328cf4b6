"""Backups: made and noted, listed, checked; back to one, as a new life of the data file."""

import enum
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, select

from propdesk.app import key_of, new_id
from propdesk.attachments import keeping
from propdesk.clock import Clock, SystemClock
from propdesk.desk import Desk, station_of
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models import keys, restore
from propdesk.models.accounts import AuditLine
from propdesk.models.changes import Replica
from propdesk.models.database import Database
from propdesk.models.migrate import migrate, require_current
from propdesk.models.problems import (
    DatabaseCorruptProblem,
    DatabaseProblem,
    DataFileMissingProblem,
    DataSetBackProblem,
    WrongKeyProblem,
)
from propdesk.models.receipts import Receipt
from propdesk.models.witness import Witness
from propdesk.paths import DataFolder
from propdesk.services import accounts, backup_notes, setup
from propdesk.services.accounts import LoginBlockedError, SignInAnswer, WrongPasswordError
from propdesk.services.work import check_right
from propdesk.sync.changes import BrokenChainError, check_chain


class KeyOpensNothingError(DomainError):
    """A recovery key that is written right belongs to other data."""

    sentence = QT_TRANSLATE_NOOP(
        "backups",
        "This key opens neither the data file nor a backup here. Is it the paper of this desk?",
    )


class Way(enum.Enum):
    """What helps where the data file cannot be used as it is."""

    RESTORE = "restore"
    KEY = "key"
    GO_ON = "go_on"
    SET_UP = "set_up"


@dataclass(frozen=True)
class BackupFile:
    """A backup that lies in the data folder."""

    path: Path
    made_at: datetime
    size: int  # bytes


@dataclass(frozen=True)
class BackupLook:
    """What checking a file found: `problem` says why it cannot be gone back to, None that it can.

    `last_at` is the moment of the last act in it, `last_receipt` the last number it gave.
    """

    file: BackupFile
    problem: EnvironmentProblem | DomainError | None = None
    station: str = ""
    last_at: datetime | None = None
    last_receipt: str = ""


@dataclass(frozen=True)
class RestoreWish:
    """A backup to go back to, who wants it and why; a printed key where this computer has none."""

    backup: Path
    login: str
    password: str = field(repr=False)
    reason: str = ""
    recovery_text: str = field(default="", repr=False)


@dataclass(frozen=True)
class ReadyRestore:
    """A checked copy of a backup that is a new life already and only wants its place."""

    candidate: Path
    key: bytes = field(repr=False)
    answer: SignInAnswer


def back_up(desk: Desk, folder: DataFolder, elsewhere: Path | None = None) -> BackupFile:
    """Make a checked backup and leave an audit line; in the data folder the newest are kept.

    `elsewhere` is a file on another disk; attached files lie beside it. Raises
    PermissionDeniedError and the problems of a full or read-only disk.
    """
    check_right(desk.actor, backup_notes.note.permission)
    target = elsewhere or folder.backups / suggested_name(desk)
    desk.database.back_up(target)
    keeping.back_up_files(desk, target.parent)
    if elsewhere is None:
        restore.thin_out(folder.backups)
    desk.execute(backup_notes.note, name=target.name)
    return described(target)


def suggested_name(desk: Desk) -> str:
    """Return the file name of a backup made now."""
    return restore.backup_name(desk.clock.now())


def backups(folder: DataFolder) -> list[BackupFile]:
    """Return the backups in the data folder, the newest first."""
    return [described(file) for file in reversed(restore.regular_backups(folder.backups))]


def described(file: Path) -> BackupFile:
    """Return a file as a backup in a list; its name tells when it was made, else the file does."""
    found = file.stat()
    made = restore.made_at(file) or datetime.fromtimestamp(found.st_mtime, UTC)
    return BackupFile(file, made, found.st_size)


def look_at(folder: DataFolder, file: BackupFile) -> BackupLook:
    """Check a file as a restore would, without changing anything, and tell how far it goes.

    Every page's seal, SQLite's own check and the chain of the change log are looked at.
    """
    database = Database(file.path, None)
    try:
        database = Database(file.path, key_of(folder), is_still=file.path != folder.database)
        database.check(full=True)
        require_current(database)
        with database.read() as connection:
            _require_whole_log(connection)
            station = station_of(connection)
            return BackupLook(
                file,
                station=station.label if station else "",
                last_at=connection.scalar(select(AuditLine.at).order_by(AuditLine.at.desc())),
                last_receipt=connection.scalar(
                    select(Receipt.number).order_by(Receipt.issued_at.desc())
                )
                or "",
            )
    except (DatabaseProblem, DomainError) as problem:
        return BackupLook(file, problem)
    finally:
        database.close()


def ways_on(folder: DataFolder, problem: EnvironmentProblem) -> tuple[Way, ...]:
    """Return what helps against a problem of the data file, the best first; nothing for others."""
    match problem:
        case DataSetBackProblem():
            is_empty = folder.database.stat().st_size == 0
            return (Way.RESTORE,) if is_empty else (Way.RESTORE, Way.GO_ON)
        case DatabaseCorruptProblem():
            return (Way.RESTORE,)
        case DataFileMissingProblem():
            return (Way.RESTORE, Way.SET_UP) if has_key(folder) else (Way.KEY, Way.SET_UP)
        case WrongKeyProblem():
            return (Way.KEY, Way.RESTORE) if has_key(folder) else (Way.KEY,)
        case _:
            return ()


def has_key(folder: DataFolder) -> bool:
    """Return whether this computer keeps a key for a data folder, whatever it opens."""
    return keys.load_key(keys.stores_for(folder.root)) is not None


def take_recovery_key(folder: DataFolder, recovery_text: str) -> None:
    """Keep the printed key for a data folder whose file or backups it opens.

    Raises InvalidRecoveryKeyError, KeyOpensNothingError: then the key that was there stays.
    """
    key = keys.key_from_recovery(recovery_text)
    files = [folder.database, *reversed(restore.regular_backups(folder.backups))]
    if not any(_opens(file, key) for file in files):
        raise KeyOpensNothingError(field="key")
    keys.keep_key(keys.stores_for(folder.root), key)


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
    ready = _made_ready(folder, RestoreWish(backup, login, password), clock or SystemClock())
    if ready.answer.actor is None:
        return ready.answer
    try:
        finish_restore(folder, ready)
    finally:
        forget_restore(ready)  # nothing is left of it where it took its place
    return ready.answer


def ready_restore(
    folder: DataFolder, wish: RestoreWish, clock: Clock | None = None
) -> ReadyRestore:
    """Check a backup and make a new life of a copy of it; the data are as they were.

    Another backup than the data file itself may be made ready while the data file is in use.
    Raises WrongPasswordError, LoginBlockedError, InvalidRecoveryKeyError and what `restore_backup`
    raises.
    """
    ready = _made_ready(folder, wish, clock or SystemClock())
    if ready.answer.wait_seconds:
        raise LoginBlockedError(field="password", seconds=ready.answer.wait_seconds)
    if ready.answer.actor is None:
        raise WrongPasswordError(field="password")
    return ready


def finish_restore(folder: DataFolder, ready: ReadyRestore) -> None:
    """Put what was made ready in the data file's place; DatabaseLockedProblem while it is open."""
    stores = keys.stores_for(folder.root)
    if keys.load_key(stores) != ready.key:
        keys.keep_key(stores, ready.key)  # before the swap: data without their key are lost
    restore.swap_in(ready.candidate, folder.database, folder.backups, ready.key)
    Witness(folder.witness).forget()


def forget_restore(ready: ReadyRestore) -> None:
    """Remove what was made ready: it is not wanted any more."""
    restore.drop(ready.candidate)


def _made_ready(folder: DataFolder, wish: RestoreWish, clock: Clock) -> ReadyRestore:
    text = wish.recovery_text
    key = keys.key_from_recovery(text) if text else key_of(folder)
    restore.finish_swap(folder.database, folder.backups)
    candidate = restore.candidate_from(wish.backup, folder.database, key, _require_whole_log)
    try:
        answer = _new_life(folder, Database(candidate, key), wish, clock)
    except BaseException:
        restore.drop(candidate)
        raise
    if answer.actor is None:
        restore.drop(candidate)
    return ReadyRestore(candidate, key, answer)


def _new_life(
    folder: DataFolder, database: Database, wish: RestoreWish, clock: Clock
) -> SignInAnswer:
    try:
        migrate(database, clock.now(), folder.backups)
        desk = Desk(database, clock, new_id)
        answer = desk.execute(accounts.sign_in, login=wish.login, password=wish.password)
        if answer.actor is not None:
            desk.seated(answer.actor).execute(setup.begin_new_life, reason=wish.reason)
            keeping.bring_back(desk, wish.backup.parent)
        return answer
    finally:
        database.close()


def _opens(file: Path, key: bytes) -> bool:
    """Return whether a key opens a file; what else may be wrong with the file does not matter."""
    if not file.exists():
        return False
    try:
        Database(file, key, is_still=True).connect().close()
    except DatabaseProblem:
        return False
    return True


def _require_whole_log(connection: Connection) -> None:
    """Raise DatabaseCorruptProblem unless every replica's change log fits together."""
    for replica in connection.scalars(select(Replica.id)).all():
        try:
            check_chain(connection, replica)
        except BrokenChainError as error:
            raise DatabaseCorruptProblem(reason=error.message()) from error
