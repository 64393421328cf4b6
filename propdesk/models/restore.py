"""Put a backup in the place of the data file: checked first, swapped in one step, old file kept.

The new file waits complete under the name `.ready`; that renaming is the decision. Killed before,
the old data file is untouched; killed after, the next start finishes. Source: faults R08.
"""

import contextlib
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection

from propdesk.models.database import Database
from propdesk.models.durable import flush_file, flush_folder
from propdesk.models.migrate import require_current
from propdesk.models.problems import (
    BackupUnusableProblem,
    DatabaseCorruptProblem,
    DatabaseProblem,
    NotSetUpProblem,
    WrongKeyProblem,
    problem_of,
    problem_of_file,
)

COMPANIONS = ("-wal", "-shm")
KEPT_BACKUPS = 14
_PATIENCE_MS = 500
_PREFIX = "propdesk-"
Probe = Callable[[Connection], None]


def ready_file(target: Path) -> Path:
    """Return where a complete new data file waits for its place."""
    return target.with_name(target.name + ".ready")


def candidate_from(backup: Path, target: Path, key: bytes, probe: Probe) -> Path:
    """Return a checked copy of a backup beside the data file; BackupUnusableProblem.

    Every page's seal, SQLite's own check and `probe` (which raises what it finds) must pass.
    """
    candidate = target.with_name(target.name + ".restoring")
    drop(candidate)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and backup.samefile(target):
            _require_alone(target, key)  # its log must be in it before it is copied
        shutil.copyfile(backup, candidate)
        candidate.chmod(0o600)
        _examine(candidate, key, probe)
    except (OSError, DatabaseProblem) as problem:
        drop(candidate)
        reason = problem.message() if isinstance(problem, DatabaseProblem) else problem.strerror
        raise BackupUnusableProblem(name=backup.name, reason=reason) from problem
    return candidate


def swap_in(candidate: Path, target: Path, kept: Path, key: bytes) -> None:
    """Let a closed candidate take the data file's place; what was there is kept in `kept`.

    DatabaseLockedProblem while another program has the data file open, FolderRefusedProblem.
    """
    _require_alone(target, key)
    try:
        flush_file(candidate)
        candidate.replace(ready_file(target))
        flush_folder(target.parent)
        finish_swap(target, kept)
    except OSError as error:
        raise problem_of_file(error, target.parent) from error


def finish_swap(target: Path, kept: Path) -> bool:
    """Finish a swap that was decided; False if none was. Can be interrupted and called again."""
    ready = ready_file(target)
    if not ready.exists():
        return False
    decided = datetime.fromtimestamp(ready.stat().st_mtime, UTC)
    aside = kept / f"replaced-{decided:%Y%m%dT%H%M%S%f}"
    aside.mkdir(parents=True, exist_ok=True)
    # The log goes first: beside the new file it would be taken for the new file's own.
    for ending in (*COMPANIONS, ""):
        old = target.with_name(target.name + ending)
        if old.exists():
            old.replace(aside / old.name)
    ready.replace(target)
    flush_folder(target.parent)
    return True


def drop(candidate: Path) -> None:
    """Remove a candidate and what SQLite put beside it."""
    for ending in ("", *COMPANIONS):
        candidate.with_name(candidate.name + ending).unlink(missing_ok=True)


def backup_name(now: datetime) -> str:
    """Return the file name of a backup made at a moment."""
    return f"{_PREFIX}{now:%Y%m%dT%H%M%S}.db"


def made_at(backup: Path) -> datetime | None:
    """Return the moment in a backup's name; None where it was given another name."""
    try:
        return datetime.strptime(f"{backup.name} +0000", f"{_PREFIX}%Y%m%dT%H%M%S.db %z")
    except ValueError:
        return None


def regular_backups(folder: Path) -> list[Path]:
    """Return the backups made in the course of work, oldest first."""
    return sorted(folder.glob(f"{_PREFIX}*T*.db"))


def thin_out(folder: Path) -> None:
    """Keep the newest 14 regular backups; those made before a migration stay.

    With the old ones goes what a killed backup of their time left behind.
    """
    kept = regular_backups(folder)[-KEPT_BACKUPS:]
    for old in folder.glob(f"{_PREFIX}*T*.db*"):
        if kept and old.name < kept[0].name:
            old.unlink(missing_ok=True)


def _examine(candidate: Path, key: bytes, probe: Probe) -> None:
    database = Database(candidate, key)
    try:
        database.check(full=True)
        require_current(database)
        with database.read() as connection:
            probe(connection)
    finally:
        database.close()


def _require_alone(target: Path, key: bytes) -> None:
    """Raise DatabaseLockedProblem while another program has the data file open.

    It would go on writing into the file that was put aside. Leaving WAL needs to be alone; a
    damaged file, or one of another key, cannot be asked.
    """
    with contextlib.suppress(DatabaseCorruptProblem, WrongKeyProblem, NotSetUpProblem):
        connection = Database(target, key).connect()
        try:
            connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        except sqlite.Error as error:
            raise problem_of(error) from error
        finally:
            connection.close()
