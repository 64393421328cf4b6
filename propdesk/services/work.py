"""What a use case works with: one transaction, the person, the moment, the station.

`Work` is the only way rows are written. It keeps every change for the change log and counts every
row, so that a write that went around it is found before the commit.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any, Concatenate, Generic, NamedTuple, ParamSpec, TypeVar

from sqlalchemy import Connection, Delete, Insert, Table, Update

from propdesk.clock import local_date
from propdesk.domain.errors import DomainError, NotSignedInError, PermissionDeniedError
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import PERMISSION_NAMES, Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.base import Base, TableKind, stored
from propdesk.models.prepared import Prepared, driver_of
from propdesk.models.witness import Seen

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Actor:
    """The person at the desk and what they may do."""

    user_id: UserId
    login: str
    name: str
    rights: frozenset[Permission]


@dataclass(frozen=True)
class Station:
    """This desk: its centre, its slot there, and the life of its data file."""

    centre: str
    desk: str
    replica: bytes

    @property
    def label(self) -> str:
        """The desk as people call it, 'C001-D01'."""
        return f"{self.centre}-{self.desk}"


@dataclass
class Reading:
    """A view of one unchanging state of the data."""

    connection: Connection
    actor: Actor | None
    now: datetime
    station: Station

    @property
    def today(self) -> date:
        """The calendar day at the centre."""
        return local_date(self.now)

    @property
    def person(self) -> Actor:
        """The signed-in person; NotSignedInError if nobody is."""
        if self.actor is None:
            raise NotSignedInError
        return self.actor


class InsertOp(NamedTuple):
    """Rows added to a table that travels."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[object, ...]]


class UpdateOp(NamedTuple):
    """Fields changed in one row of a table that travels."""

    table: str
    key: bytes
    values: Mapping[str, object]


Operation = InsertOp | UpdateOp
MOST_UNSEALED = 5000  # rows; a bulk write must not keep all it wrote in memory
BULK_CACHE_KIB = 65536


class UncapturedWriteError(AssertionError):
    """Rows were written around `Work`: a bug; the transaction is refused."""


class HeadOfficeOwnsError(DomainError):
    """Prices and rules of an enrolled desk come from head office."""

    sentence = QT_TRANSLATE_NOOP(
        "work", "Head office keeps this. Ask there for the change; it comes with the next meeting."
    )


@dataclass
class Work(Reading):
    """A reading that may also write; everything is committed together, or nothing is.

    `stamp` is this transaction's hybrid clock, `chain_head` the hash of the envelope before it.
    `seal` writes operations to the change log and returns the envelopes it made of them.
    """

    new_id: Callable[[], bytes]
    stamp: int
    chain_head: bytes
    seal: Callable[["Work", Sequence[Operation]], int]
    ops: list[Operation] = field(default_factory=list)
    unsealed: int = 0
    is_logged: bool = False
    sealed: Seen | None = None
    rows_written: int = 0
    is_bulk: bool = False
    topics: set[str] = field(default_factory=set)
    subject_id: bytes | None = None
    second_id: UserId | None = None
    detail: str = ""

    def insert(self, table: type[Base], **values: object) -> None:
        """Add one row."""
        self.insert_many(table, (values,))

    def insert_many(self, table: type[Base], rows: Sequence[Mapping[str, object]]) -> None:
        """Add rows that all name the same columns; nullable columns may be left out."""
        columns = tuple(rows[0]) if rows else ()
        tuples = [tuple(map(stored, row.values())) for row in rows]
        self.insert_tuples(table, columns, tuples)

    def insert_tuples(
        self, table: type[Base], columns: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> None:
        """Add rows already in the database's own types; the fast way for bulk work."""
        if not rows:
            return
        self._check_authority(table)
        statement, driver = _insert_sql(table, columns), driver_of(self.connection)
        if len(rows) == 1:
            driver.execute(statement, rows[0])
        else:
            driver.executemany(statement, rows)
        self._note(table, len(rows))
        if table.kind is not TableKind.LOCAL:
            self._keep(InsertOp(table.__tablename__, columns, rows), len(rows))

    def update(self, table: type[Base], key: bytes, **values: object) -> None:
        """Change fields of one row; facts refuse."""
        if table.kind is TableKind.FACT:
            raise UncapturedWriteError(f"{table.__tablename__} holds facts: they are never changed")
        self._check_authority(table)
        plain = {name: stored(value) for name, value in values.items()}
        statement = _update_sql(table, tuple(plain))
        result = driver_of(self.connection).execute(statement, (*plain.values(), key))
        if result.rowcount != 1:
            raise LookupError(f"{table.__tablename__} {key.hex()}")
        self._note(table, 1)
        if table.kind is not TableKind.LOCAL:
            self._keep(UpdateOp(table.__tablename__, key, plain), 1)

    def run_local(
        self,
        table: type[Base],
        statement: Insert | Update | Delete,
        rows: Sequence[Mapping[str, Any]] | None = None,
    ) -> int:
        """Run any statement on a table that never travels; return the number of rows changed."""
        target = statement.table
        assert isinstance(target, Table)
        if table.kind is not TableKind.LOCAL or target.name != table.__tablename__:
            raise UncapturedWriteError(f"{table.__tablename__} travels, or is not what is written")
        result = self.connection.execute(statement, rows)
        changed = result.rowcount
        self._note(table, changed)
        return changed

    def change_local(
        self, table: type[Base], change: Prepared, rows: Iterable[Mapping[str, object]]
    ) -> None:
        """Run a prepared update on a table that never travels, once for each of `rows`."""
        if table.kind is not TableKind.LOCAL or change.table != table.__tablename__:
            raise UncapturedWriteError(f"{table.__tablename__} travels, or is not what is written")
        self._note(table, sum(change.run(self.connection, **row) for row in rows))

    def write_merged(
        self, table: type[Base], statement: str, rows: Sequence[Sequence[object]]
    ) -> int:
        """Run a statement of the merge rules; what it writes is in the log under its own replica.

        Only `propdesk.sync` may call it; returns the number of rows changed.
        """
        changed: int = driver_of(self.connection).executemany(statement, rows).rowcount
        self._note(table, max(changed, 0))
        return max(changed, 0)

    def seal_again(self, operation: Operation, rows: int) -> None:
        """Keep an operation for the change log whose rows stand already."""
        self._keep(operation, rows)

    @contextlib.contextmanager
    def attempt(self) -> Iterator[None]:
        """Try a part of the transaction that captures nothing; failing, it leaves nothing."""
        driver = driver_of(self.connection)
        captured, noted, counted = len(self.ops), self.rows_written, driver.total_changes
        driver.execute("SAVEPOINT attempt")
        try:
            yield
            if len(self.ops) != captured:
                raise UncapturedWriteError("an attempt must not write what travels")
        except BaseException:
            driver.execute("ROLLBACK TO attempt")
            self.rows_written = noted + driver.total_changes - counted
            raise
        finally:
            driver.execute("RELEASE attempt")

    def about(self, subject_id: bytes, detail: str = "") -> None:
        """Name what this act is on, for the audit line; never put personal data in `detail`."""
        self.subject_id = subject_id
        self.detail = detail

    def expect_bulk(self) -> None:
        """Give this transaction a page cache for a hundred thousand rows in tables keyed at random.

        With the usual one every row reads and writes whole pages of its tables and indexes.
        """
        self.is_bulk = True
        self.connection.exec_driver_sql(f"PRAGMA cache_size = {-BULK_CACHE_KIB}")

    def seal_kept(self) -> None:
        """Write the operations kept so far to the change log."""
        self.rows_written += self.seal(self, self.ops)
        self.ops, self.unsealed = [], 0

    def _check_authority(self, table: type[Base]) -> None:
        """Raise HeadOfficeOwnsError for what only head office writes once a desk is enrolled."""
        if table.kind is TableKind.HEAD_OFFICE:
            link = driver_of(self.connection).execute("SELECT rules FROM hub_link").fetchone()
            if link is not None and not link[0]:
                raise HeadOfficeOwnsError

    def _keep(self, operation: Operation, rows: int) -> None:
        self.ops.append(operation)
        self.is_logged = True
        self.unsealed += rows
        if self.unsealed >= MOST_UNSEALED:
            self.seal_kept()

    def _note(self, table: type[Base], rows: int) -> None:
        self.rows_written += rows
        self.topics.add(table.__tablename__)


@dataclass(frozen=True)
class UseCase(Generic[P, R]):
    """A named act on the data that needs a permission (None: anybody, also before sign-in)."""

    name: str
    permission: Permission | None
    run: Callable[Concatenate[Work, P], R]

    def __call__(self, work: Work, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run inside another use case's transaction."""
        return self.run(work, *args, **kwargs)


@dataclass(frozen=True)
class Query(Generic[P, R]):
    """A named question to the data that needs a permission (None: anybody)."""

    name: str
    permission: Permission | None
    run: Callable[Concatenate[Reading, P], R]

    def __call__(self, reading: Reading, *args: P.args, **kwargs: P.kwargs) -> R:
        """Ask inside another question or use case."""
        return self.run(reading, *args, **kwargs)


def use_case(
    permission: Permission | None,
) -> Callable[[Callable[Concatenate[Work, P], R]], UseCase[P, R]]:
    """Declare a function as a use case."""
    return lambda function: UseCase(_name_of(function), permission, function)


def query(
    permission: Permission | None,
) -> Callable[[Callable[Concatenate[Reading, P], R]], Query[P, R]]:
    """Declare a function as a query."""
    return lambda function: Query(_name_of(function), permission, function)


def check_right(actor: Actor | None, permission: Permission | None) -> None:
    """Raise PermissionDeniedError unless the actor holds the permission."""
    if permission is not None and (actor is None or permission not in actor.rights):
        raise PermissionDeniedError(permission=PERMISSION_NAMES[permission])


def _name_of(function: Callable[..., object]) -> str:
    return f"{function.__module__.rpartition('.')[2]}.{function.__name__}"


@cache
def _insert_sql(table: type[Base], columns: tuple[str, ...]) -> str:
    known = table.__table__.columns
    missing = {
        column.name
        for column in known
        if not column.nullable and not (column.primary_key and column.name == "number")
    } - set(columns)
    unknown = set(columns) - set(known.keys())
    if missing or unknown:
        raise TypeError(
            f"{table.__tablename__}: missing {missing or '-'}, unknown {unknown or '-'}"
        )
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    return f'INSERT INTO "{table.__tablename__}" ({names}) VALUES ({marks})'  # noqa: S608 - declared names


@cache
def _update_sql(table: type[Base], columns: tuple[str, ...]) -> str:
    unknown = set(columns) - set(table.__table__.columns.keys())
    if unknown:
        raise TypeError(f"{table.__tablename__}: unknown {unknown}")
    names = ", ".join(f'"{name}" = ?' for name in columns)
    (key,) = table.__table__.primary_key
    return f'UPDATE "{table.__tablename__}" SET {names} WHERE "{key.name}" = ?'  # noqa: S608 - declared names
