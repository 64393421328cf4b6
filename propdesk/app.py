"""The composition root: puts a data folder, its key, a clock and the desk together."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path

import uuid_utils

from propdesk.attachments import keeping
from propdesk.clock import Clock, SystemClock
from propdesk.desk import Desk
from propdesk.models import keys, restore
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import current, migrate
from propdesk.models.problems import (
    DatabaseReadOnlyProblem,
    DatabaseUnreadableProblem,
    DataFileMissingProblem,
    DataSetBackProblem,
    NotSetUpProblem,
    WrongKeyProblem,
)
from propdesk.models.witness import Witness, check_witness
from propdesk.paths import DataFolder
from propdesk.print_store import Lease, Printing
from propdesk.routine import Routine, run_routine
from propdesk.services import accounts, case_retention, file_retention, personal_data
from propdesk.services.accounts import SignInAnswer
from propdesk.services.personal_data import Swept

BACKUP_EVERY = timedelta(hours=1)


def new_id() -> bytes:
    """Return a fresh time-ordered identity (UUIDv7)."""
    identity: bytes = uuid_utils.uuid7().bytes
    return identity


@dataclass(frozen=True)
class App:
    """Everything that is open for one data folder."""

    folder: DataFolder
    database: Database
    desk: Desk
    witness: Witness

    @cached_property
    def printing(self) -> Printing:
        """The printing of this desk; asking for it starts it."""
        printing = Printing(self.desk, Lease(self.folder.printing_lock))
        printing.start()
        return printing

    @cached_property
    def is_read_only(self) -> bool:
        """Return whether things can only be looked up and exported here; said at the start."""
        return self.database.is_read_only()

    def sign_in(self, login: str, password: str) -> SignInAnswer:
        """Check a password; where nothing can be written it is checked without a trace.

        Data that can only be read can be looked at and exported: every write says why it cannot be.
        """
        try:
            return self.desk.execute(accounts.sign_in, login=login, password=password)
        except DatabaseReadOnlyProblem:
            return self.desk.query(accounts.sign_in_to_look, login=login, password=password)

    def back_up_now(self) -> Path:
        """Make a checked backup in the data folder, keep the newest ones; return its path.

        Attached files go with it, each once.
        """
        target = self.folder.backups / restore.backup_name(self.desk.clock.now())
        self.database.back_up(target)
        keeping.back_up_files(self.desk, self.folder.backups)
        restore.thin_out(self.folder.backups)
        return target

    def back_up_if_due(self) -> Path | None:
        """Back up if the newest backup is not of this hour; return its path, or None."""
        newest = restore.backup_name(self.desk.clock.now() - BACKUP_EVERY)
        names = [file.name for file in restore.regular_backups(self.folder.backups)]
        return None if names and names[-1] > newest else self.back_up_now()

    def sweep_personal_data(self) -> Swept:
        """Delete what may be kept no longer, a person at a time, each with its proof."""
        people = 0
        while due := self.desk.query(personal_data.due_people):
            gone = [self.desk.execute(personal_data.erase_due, customer_id=one) for one in due]
            people += len(gone) - gone.count(None)
            if not any(gone):
                break
        while cases := self.desk.query(case_retention.due):
            self.desk.execute(case_retention.forget, cases=cases)
        while self.desk.execute(file_retention.forget_due):
            continue
        swept = self.desk.execute(personal_data.sweep_papers, people=people)
        keeping.sweep(self.desk)
        return swept

    def sweep_personal_data_if_due(self) -> Swept | None:
        """Do it once a day; None if it was done today, or nothing can be written here."""
        if self.is_read_only or not self.desk.query(personal_data.is_sweep_due):
            return None
        return self.sweep_personal_data()

    def run_routine(self) -> Routine:
        """Do what time asks for; nobody need be signed in, and twice does no harm."""
        return Routine() if self.is_read_only else run_routine(self.desk)

    def close(self) -> None:
        """End the printing, if there was any, and close the data file; once more does no harm."""
        printing: Printing | None = self.__dict__.pop("printing", None)
        if printing is not None:
            printing.stop()
        self.database.close()
        self.witness.close()


def open_app(folder: DataFolder, clock: Clock | None = None) -> App:
    """Open a set-up data folder, migrating it if needed; problems are spoken.

    Raises NotSetUpProblem, DataFileMissingProblem, WrongKeyProblem, DatabaseUnreadableProblem,
    NewerDatabaseProblem, DatabaseCorruptProblem, DataSetBackProblem.
    """
    try:
        restore.finish_swap(folder.database, folder.backups)
        if not folder.database.exists():
            raise missing_file(folder)
    except PermissionError as error:
        raise DatabaseUnreadableProblem(path=folder.database) from error
    seen = Witness(folder.witness).recall()
    if seen is not None and folder.database.stat().st_size == 0:
        raise DataSetBackProblem(missing=seen.seq)  # it must not pass for a new file
    return _app(folder, Database(folder.database, key_of(folder)), clock or SystemClock())


def create_app(folder: DataFolder, clock: Clock | None = None) -> App:
    """Make an empty, encrypted data file, or open the one that is there.

    A key that is there is kept: backups of a data file that got lost are sealed with it.
    """
    restore.finish_swap(folder.database, folder.backups)  # a restore that was killed half-way
    if folder.database.exists():
        return open_app(folder, clock)
    stores = keys.stores_for(folder.root)
    key = keys.load_key(stores)
    if key is None:
        key = keys.new_key()
        keys.keep_key(stores, key)
    create_file(folder.database)
    return _app(folder, Database(folder.database, key), clock or SystemClock())


def missing_file(folder: DataFolder) -> NotSetUpProblem:
    """Return what to say of a folder without a data file: never used, or the file is gone."""
    if folder.witness.exists() or restore.regular_backups(folder.backups):
        return DataFileMissingProblem(path=folder.database)
    return NotSetUpProblem()


def keep_recovered_key(folder: DataFolder, recovery_text: str) -> None:
    """Take the key of a data folder from its printed recovery key; InvalidRecoveryKeyError."""
    folder.root.mkdir(parents=True, exist_ok=True)
    keys.keep_key(keys.stores_for(folder.root), keys.key_from_recovery(recovery_text))


def recovery_key(folder: DataFolder) -> str:
    """Return the key of a data folder written for people, to be printed and locked away."""
    return keys.recovery_text(key_of(folder))


def key_of(folder: DataFolder) -> bytes:
    """Return the key of a data folder; WrongKeyProblem if this computer has none."""
    key = keys.load_key(keys.stores_for(folder.root))
    if key is None:
        raise WrongKeyProblem(reason="no key")
    return key


def _app(folder: DataFolder, database: Database, clock: Clock) -> App:
    witness = Witness(folder.witness)
    try:
        with database.read() as connection:
            if current(connection) is not None:
                check_witness(connection, witness.recall())
        migrate(database, clock.now(), folder.backups)
    except BaseException:
        database.close()  # what comes now may be a restore, and that wants the file alone
        raise
    desk = Desk(database, clock, new_id, witness=witness)
    keeping.follow(desk)
    return App(folder, database, desk, witness)
