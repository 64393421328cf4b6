"""The one database file: open, read, write durably, check, back up.

SQLite through sqlcipher3 (WAL, synchronous FULL, foreign keys), one writer at a time. Only `write`
commits, and only `desk.py` calls it. Source: sync design 9, faults R03-R07.
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from propdesk.domain.bounded_text import HalfCharacterError
from propdesk.models.durable import flush_file, flush_folder
from propdesk.models.problems import (
    DatabaseCorruptProblem,
    DatabaseProblem,
    DatabaseReadOnlyProblem,
    DatabaseUnreadableProblem,
    NotSetUpProblem,
    StorageFaultProblem,
    WrongKeyProblem,
    problem_of,
    problem_of_file,
)

MINIMUM_SQLITE = (3, 51, 3)  # earlier ones have a WAL reset fault with two checkpointers
BUSY_SECONDS = 5
USUAL_CACHE_KIB = 8000  # pages once deciphered: a search at the counter finds them ready
STEPS_BETWEEN_LOOKS = 20_000  # of SQLite's machine: a few milliseconds
_Course = tuple[Callable[[], bool], Callable[[int], None] | None]


class Database:
    """A data file and its connections. `key` is 32 bytes, or None for a plain file (tests only).

    `is_still` is for a file nobody works with, such as a backup: nothing is written beside it.
    """

    def __init__(self, path: Path, key: bytes | None, *, is_still: bool = False) -> None:
        self.path = path
        self._key = key
        self._is_still = is_still
        self._wishes = threading.local()
        self._write_lock = threading.RLock()
        self._engine = self._new_engine()

    @property
    def key(self) -> bytes | None:
        """The key the file is enciphered with; other secrets of this desk are made of it."""
        return self._key

    def _new_engine(self) -> Engine:
        engine = create_engine(
            "sqlite://",
            module=sqlite,
            creator=self.connect,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=4,
            hide_parameters=True,  # names and phones must not reach a log through an error
        )
        event.listen(engine, "begin", _begin)
        return engine

    def connect(self) -> "sqlite.Connection":
        """Return a new raw connection with this house's settings; problems are spoken."""
        if sqlite.sqlite_version_info < MINIMUM_SQLITE:
            raise RuntimeError(f"SQLite {sqlite.sqlite_version} is too old")
        try:
            if not self.path.exists():
                raise NotSetUpProblem
            if self._is_still:
                return _prepared_still(self.path, self._key)
            return _opened(self.path, self._key)
        except sqlite.Error as error:
            problem = problem_of(error)
            if isinstance(problem, DatabaseReadOnlyProblem):
                # Not even looking worked, or SQLite would have opened it read-only.
                raise DatabaseUnreadableProblem(path=self.path) from error
            raise problem from error
        except PermissionError as error:
            raise DatabaseUnreadableProblem(path=self.path) from error

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state of the file."""
        with (
            self._mistrusting(),
            _spoken(),
            self._engine.connect() as connection,
            connection.begin(),  # at once: prepared statements go past it to the driver
            self._heeding(connection.connection.dbapi_connection),
        ):
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the one writing connection; commit durably at the end, or change nothing."""
        with (
            self._write_lock,
            self._mistrusting(),
            _spoken(),
            self._engine.connect().execution_options(propdesk_writes=True) as connection,
            connection.begin(),
            self._heeding(
                connection.connection.dbapi_connection
            ),  # left before the commit, which is never stopped
        ):
            yield connection

    @contextlib.contextmanager
    def stoppable(
        self, should_stop: Callable[[], bool], told: Callable[[int], None] | None = None
    ) -> Iterator[None]:
        """Let what this thread asks or writes in the block be ended early: StoppedProblem.

        `should_stop` is asked every few milliseconds, in this thread, while SQLite works; `told`
        hears then how many rows were written. Neither may raise.
        """
        before: _Course | None = getattr(self._wishes, "course", None)
        self._wishes.course = (should_stop, told)
        try:
            yield
        finally:
            self._wishes.course = before

    @contextlib.contextmanager
    def _heeding(self, raw: "sqlite.Connection | None") -> Iterator[None]:
        course: _Course | None = getattr(self._wishes, "course", None)
        if course is None or raw is None:
            yield
            return
        should_stop, told = course
        before = raw.total_changes

        def look() -> bool:
            if told is not None:
                told(raw.total_changes - before)
            return should_stop()

        raw.set_progress_handler(look, STEPS_BETWEEN_LOOKS)
        try:
            yield
        finally:
            raw.set_progress_handler(None, 0)

    @contextlib.contextmanager
    def _mistrusting(self) -> Iterator[None]:
        """After a fault of the disk drop every connection: their pages and states are not trusted.

        SQLCipher takes a page it could not read for a forged one, so a passing fault of the disk
        looks like a damaged file: only a second look at the file tells them apart.
        """
        try:
            yield
        except (StorageFaultProblem, DatabaseReadOnlyProblem):
            # In this order: the connections still hold the index of the log. Were they all closed
            # first, a disk that never flushes again would let a recovery take the frames back in.
            self._overwrite_unconfirmed()
            self._engine.dispose()
            raise
        except (DatabaseCorruptProblem, WrongKeyProblem) as problem:
            self._engine.dispose()
            if not self._is_sound():
                raise
            self._overwrite_unconfirmed()
            raise StorageFaultProblem(reason=problem.values.get("reason")) from problem

    def _is_sound(self) -> bool:
        try:
            self.check()
        except DatabaseProblem:
            return False
        return True

    def _overwrite_unconfirmed(self) -> None:
        """Make sure that what was just called "not saved" does not come back after a crash.

        Its frames may lie whole in the log behind the last confirmed one, where the recovery of a
        killed program would take them for a commit; the next commit is written over them.
        """
        with contextlib.suppress(DatabaseProblem):
            connection = self.connect()
            try:
                (version,) = connection.execute("PRAGMA user_version").fetchone()
                connection.execute(f"PRAGMA user_version = {version}")
            except sqlite.Error as error:
                raise problem_of(error) from error
            finally:
                connection.close()

    def is_read_only(self) -> bool:
        """Return whether nothing can be written here: things can be looked up and exported."""
        connection = self.connect()
        try:
            connection.execute("DELETE FROM alembic_version WHERE 0")
        except sqlite.Error as error:
            if isinstance(problem_of(error), DatabaseReadOnlyProblem):
                return True
            raise problem_of(error) from error
        finally:
            connection.close()
        return False

    def check(self, *, full: bool = False) -> None:
        """Raise DatabaseCorruptProblem if the file is damaged; `full` also reads unused pages."""
        checks = ["integrity_check(5)" if full else "quick_check(5)"]
        if full and self._key is not None:
            checks.append("cipher_integrity_check")  # the seal of every page, used or not
        # On a connection of its own: one that met a bad seal reads nothing any more.
        connection = self.connect()
        try:
            with self._heeding(connection):
                lines = [line for check in checks for line in connection.execute(f"PRAGMA {check}")]
        except sqlite.Error as error:
            raise problem_of(error) from error
        finally:
            connection.close()
        found = [str(line) for (line,) in lines if line != "ok"]
        if found:
            raise DatabaseCorruptProblem(reason="; ".join(found[:5]))

    def back_up(self, target: Path) -> None:
        """Copy the file while it is in use to `target` (same key), then open and check the copy."""
        partial = target.with_name(target.name + ".part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            partial.unlink(missing_ok=True)
            self._copy_to(partial)
            for leftover in ("-wal", "-shm"):
                partial.with_name(partial.name + leftover).unlink(missing_ok=True)
            flush_file(partial)
            partial.replace(target)
            flush_folder(target.parent)
        except OSError as error:
            raise problem_of_file(error, target.parent) from error

    def _copy_to(self, target: Path) -> None:
        """Write a compact copy with the same key, and check every page of it."""
        source = self.connect()
        try:
            source.execute("VACUUM INTO ?", (str(target),))
        except sqlite.Error as error:
            target.unlink(missing_ok=True)
            raise problem_of(error) from error
        finally:
            source.close()
        copy = Database(target, self._key)
        try:
            copy.check(full=True)
        finally:
            copy.close()

    def close(self) -> None:
        """Close all connections; the file can be moved afterwards."""
        self._engine.dispose()


def create_file(path: Path) -> None:
    """Create an empty data file that only its user may read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=False)


def _opened(path: Path, key: bytes | None) -> "sqlite.Connection":
    try:
        return _prepared(str(path), key)
    except sqlite.DatabaseError as error:
        if _is_unwritable(error) and _lies_still(path):
            # In a folder that cannot be written WAL finds no place: the file can be looked at.
            return _prepared_still(path, key)
        if isinstance(error, sqlite.OperationalError):
            raise
        # A page the disk failed to read once looks the same as a wrong key.
        return _prepared(str(path), key)


def _prepared_still(path: Path, key: bytes | None) -> "sqlite.Connection":
    return _prepared(f"{path.absolute().as_uri()}?immutable=1", key, uri=True)


def _prepared(name: str, key: bytes | None, *, uri: bool = False) -> "sqlite.Connection":
    connection = sqlite.connect(
        name, timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None, uri=uri
    )
    try:
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")  # else it talks on stderr
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = {-USUAL_CACHE_KIB}")
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite.OperationalError as error:
            if not _is_unwritable(error):
                raise
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _is_unwritable(error: sqlite.DatabaseError) -> bool:
    return isinstance(problem_of(error), DatabaseReadOnlyProblem)


def _lies_still(path: Path) -> bool:
    """Return whether the file can be read and nothing committed waits beside it in a log."""
    companions = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
    return os.access(path, os.R_OK) and not any(
        companion.exists() and companion.stat().st_size for companion in companions
    )


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
    except sqlite.IntegrityError:
        raise
    except sqlite.DatabaseError as error:
        raise problem_of(error) from error
    except UnicodeEncodeError as error:
        # Whatever is written or asked for: a lone surrogate is no text a file could hold.
        raise HalfCharacterError from error
