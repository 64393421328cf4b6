"""What can go wrong with the database file, in sentences; SQLite's errors are translated here."""

import errno
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from propdesk.domain.errors import EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class DatabaseProblem(EnvironmentProblem):
    """The database file cannot be used as it should; what was confirmed before is safe."""

    sentence = QT_TRANSLATE_NOOP(
        "database", "The data file could not be used ({reason}). Nothing was changed; try again."
    )


class DiskFullProblem(DatabaseProblem):
    """No room for the write."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The disk is full. Nothing was half-saved. Free some space and try again; "
        "PropDesk can stay open.",
    )


class DatabaseLockedProblem(DatabaseProblem):
    """Another process holds the file."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "Another program is using the data file. Nothing was changed; close it or try again.",
    )


class DatabaseReadOnlyProblem(DatabaseProblem):
    """The file or its folder may not be written."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The data file cannot be written. You can look things up and export; "
        "to take money, give PropDesk the right to write to its folder.",
    )


class DatabaseUnreadableProblem(DatabaseProblem):
    """This user of the computer may not even read the file, its folder or its key."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "PropDesk may not read its data ({path}). Nothing was changed; give this user of the "
        "computer the right to read and write the folder.",
    )


class DatabaseCorruptProblem(DatabaseProblem):
    """The file is damaged or is not ours."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The data file is damaged or is not a PropDesk file ({reason}). "
        "It was left as it is; restore the latest backup.",
    )


class WrongKeyProblem(DatabaseProblem):
    """The key does not open the file."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The key of this computer does not open the data file, or the file is damaged. "
        "Enter the recovery key, or restore the latest backup.",
    )


class DataSetBackProblem(DatabaseProblem):
    """The data file is older than what was already committed at this desk."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The data file is older than the last work at this desk: {missing} entries are missing. "
        "An old copy was put back, or the disk lost data. Restore the latest backup, or choose to "
        "go on with this file.",
    )


class BackupUnusableProblem(DatabaseProblem):
    """A backup did not pass its checks."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The backup {name} cannot be used: {reason} Your data were left as they are; "
        "choose another backup.",
    )


class FolderRefusedProblem(DatabaseProblem):
    """A file cannot be written into a folder: a backup, or a restored data file."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "{folder} cannot be written to ({reason}). Nothing was changed; choose another place, or "
        "give this user of the computer the right to write there.",
    )


class NewerDatabaseProblem(DatabaseProblem):
    """The file was written by a newer PropDesk."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The data file was written by a newer PropDesk (version {found}; this one knows "
        "{known}). Update PropDesk; the file was not touched.",
    )


class StorageFaultProblem(DatabaseProblem):
    """The disk failed a read, a write or a flush: what was not confirmed is not trusted."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The disk reported a fault ({reason}). The last action was not saved. "
        "PropDesk reopens the file; if this happens again, change the disk.",
    )


class NotSetUpProblem(DatabaseProblem):
    """There is no data file yet."""

    sentence = QT_TRANSLATE_NOOP(
        "database", "This folder holds no PropDesk data yet: set it up first."
    )


class DataFileMissingProblem(NotSetUpProblem):
    """There was a data file: a new one must not be begun in its place without a word."""

    sentence = QT_TRANSLATE_NOOP(
        "database",
        "The data file {path} is gone, although this computer has worked with it. "
        "Look whether it was moved, or restore the latest backup.",
    )


class StoppedProblem(DatabaseProblem):
    """A person had enough of waiting; whatever was begun is undone."""

    sentence = QT_TRANSLATE_NOOP("database", "Stopped. Nothing was changed.")


DriverError = sqlite.DatabaseError  # whatever SQLite itself says
RowRefusedError = sqlite.IntegrityError  # a constraint of the file said no to a row


def problem_of_file(error: OSError, folder: Path) -> DatabaseProblem:
    """Return the sentence for an error the system raised about a file in a folder."""
    if error.errno in _FULL:
        return DiskFullProblem()
    if error.errno == errno.EIO:
        return StorageFaultProblem(reason=error.strerror)
    return FolderRefusedProblem(folder=folder, reason=error.strerror)


def problem_of(error: Exception) -> DatabaseProblem:
    """Return the sentence for an error raised by SQLite."""
    code = str(getattr(error, "sqlite_errorname", "") or "")
    text = f"{code} {error}".lower()
    rules: tuple[tuple[tuple[str, ...], type[DatabaseProblem]], ...] = (
        (("sqlite_interrupt", "interrupted"), StoppedProblem),
        (("sqlite_full", "disk is full"), DiskFullProblem),
        (("sqlite_busy", "sqlite_locked", "is locked"), DatabaseLockedProblem),
        (("readonly", "sqlite_cantopen", "unable to open", "sqlite_perm"), DatabaseReadOnlyProblem),
        (("sqlite_ioerr", "disk i/o"), StorageFaultProblem),
        (("sqlite_notadb", "not a database", "hmac", "decrypt"), WrongKeyProblem),
        (("sqlite_corrupt", "malformed", "no such table"), DatabaseCorruptProblem),
    )
    for words, problem in rules:
        if any(word in text for word in words):
            return problem(reason=str(error))
    return DatabaseProblem(reason=str(error))
