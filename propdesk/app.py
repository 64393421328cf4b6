"""The composition root: puts a data folder, its key, a clock and the desk together."""

from dataclasses import dataclass
from functools import cached_property

import uuid_utils

from propdesk.clock import Clock, SystemClock
from propdesk.desk import Desk
from propdesk.models import keys
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.models.problems import NotSetUpProblem, WrongKeyProblem
from propdesk.paths import DataFolder
from propdesk.print_store import Lease, Printing


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

    @cached_property
    def printing(self) -> Printing:
        """The printing of this desk; asking for it starts it."""
        printing = Printing(self.desk, Lease(self.folder.printing_lock))
        printing.start()
        return printing

    def close(self) -> None:
        """End the printing, if there was any, and close the data file."""
        if "printing" in self.__dict__:
            self.printing.stop()
        self.database.close()


def open_app(folder: DataFolder, clock: Clock | None = None) -> App:
    """Open a set-up data folder, migrating it if needed; problems are spoken."""
    if not folder.database.exists():
        raise NotSetUpProblem
    key = keys.load_key(keys.stores_for(folder.root))
    if key is None:
        raise WrongKeyProblem(reason="no key")
    return _app(folder, Database(folder.database, key), clock or SystemClock())


def create_app(folder: DataFolder, clock: Clock | None = None) -> App:
    """Make an empty, encrypted data file with a new key, or open the one that is there."""
    if folder.database.exists():
        return open_app(folder, clock)
    key = keys.new_key()
    folder.root.mkdir(parents=True, exist_ok=True)
    keys.keep_key(keys.stores_for(folder.root), key)
    create_file(folder.database)
    return _app(folder, Database(folder.database, key), clock or SystemClock())


def recovery_key(folder: DataFolder) -> str:
    """Return the key of a data folder written for people, to be printed and locked away."""
    key = keys.load_key(keys.stores_for(folder.root))
    if key is None:
        raise WrongKeyProblem(reason="no key")
    return keys.recovery_text(key)


def _app(folder: DataFolder, database: Database, clock: Clock) -> App:
    migrate(database, clock.now(), folder.backups)
    return App(folder, database, Desk(database, clock, new_id))
