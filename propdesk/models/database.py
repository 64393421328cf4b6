"""The one database file: open, read, write durably, check, back up.

SQLite through sqlcipher3 (WAL, synchronous FULL, foreign keys), one writer at a time. Only `write`
commits, and only `desk.py` calls it. Source: sync design 9, faults R03-R07.
"""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from propdesk.models.problems import (
    DatabaseCorruptProblem,
    NotSetUpProblem,
    StorageFaultProblem,
    problem_of,
)

MINIMUM_SQLITE = (3, 51, 3)  # earlier ones have a WAL reset fault with two checkpointers
BUSY_SECONDS = 5


class Database:
    """A data file and its connections. `key` is 32 bytes, or None for a plain file (tests only)."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self.path = path
        self._key = key
        self._write_lock = threading.RLock()
        self._engine = self._new_engine()

    def _new_engine(self) -> Engine:
        engine = create_engine(
            "sqlite://",
            module=sqlite,
            creator=self.connect,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=4,
        )
        event.listen(engine, "begin", _begin)
        return engine

    def connect(self) -> "sqlite.Connection":
        """Return a new raw connection with this house's settings; problems are spoken."""
        if sqlite.sqlite_version_info < MINIMUM_SQLITE:
            raise RuntimeError(f"SQLite {sqlite.sqlite_version} is too old")
        if not self.path.exists():
            raise NotSetUpProblem
        try:
            return _opened(self.path, self._key)
        except sqlite.Error as error:
            raise problem_of(error) from error

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state of the file."""
        with _spoken(), self._engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the one writing connection; commit durably at the end, or change nothing."""
        with self._write_lock:
            try:
                with (
                    _spoken(),
                    self._engine.connect().execution_options(propdesk_writes=True) as connection,
                    connection.begin(),
                ):
                    yield connection
            except StorageFaultProblem:
                # After a failed flush the kernel may have dropped pages: nothing cached is trusted.
                self._engine.dispose()
                raise

    def check(self, *, full: bool = False) -> None:
        """Raise DatabaseCorruptProblem if SQLite finds the file damaged."""
        pragma = "integrity_check" if full else "quick_check"
        with self.read() as connection:
            found = connection.exec_driver_sql(f"PRAGMA {pragma}(5)").scalars().all()
        if found != ["ok"]:
            raise DatabaseCorruptProblem(reason="; ".join(str(line) for line in found))

    def back_up(self, target: Path) -> None:
        """Copy the file while it is in use to `target` (same key), then open and check the copy."""
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(target.name + ".part")
        partial.unlink(missing_ok=True)
        source = self.connect()
        try:
            # VACUUM INTO keeps the key of the source and writes a compact copy.
            source.execute("VACUUM INTO ?", (str(partial),))
        except sqlite.Error as error:
            partial.unlink(missing_ok=True)
            raise problem_of(error) from error
        finally:
            source.close()
        copy = Database(partial, self._key)
        try:
            copy.check(full=True)
        finally:
            copy.close()
        for leftover in ("-wal", "-shm"):
            partial.with_name(partial.name + leftover).unlink(missing_ok=True)
        partial.replace(target)

    def close(self) -> None:
        """Close all connections; the file can be moved afterwards."""
        self._engine.dispose()


def create_file(path: Path) -> None:
    """Create an empty data file that only its user may read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=False)


def _opened(path: Path, key: bytes | None) -> "sqlite.Connection":
    connection = sqlite.connect(
        str(path), timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None
    )
    try:
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite.OperationalError as error:
            # A read-only file or folder can still be looked at.
            if "readonly" not in str(error) and "unable to open" not in str(error):
                raise
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("propdesk_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextlib.contextmanager
def _spoken() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite.IntegrityError):
            raise
        raise problem_of(error.orig or error) from error
    except sqlite.OperationalError as error:
        raise problem_of(error) from error
