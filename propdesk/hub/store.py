"""Where the hub keeps its data: one protocol, PostgreSQL for work and SQLite for a trial."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, create_engine, event

from propdesk.hub.ledger import Ledger
from propdesk.hub.migrations import migrate
from propdesk.hub.postgres import PostgresStore
from propdesk.hub.tables import tenant

_READS = "propdesk_reads"  # of a connection that does not write


class Store(Protocol):
    """A place that keeps the hub's data."""

    def prepare(self) -> None:
        """Make or update the tables."""
        ...

    def ledger(self, of: bytes) -> contextlib.AbstractContextManager[Ledger]:
        """Give one transaction seen as one tenant; committed at the end, or nothing is."""
        ...

    def snapshot(self, of: bytes) -> contextlib.AbstractContextManager[Ledger]:
        """Give one unchanging state to read as one tenant; desks go on writing meanwhile."""
        ...

    def tenants(self) -> dict[bytes, bytes]:
        """Return every tenant with the secret its sessions are sealed with."""
        ...

    def close(self) -> None:
        """Let go of all connections."""
        ...


class SqliteStore:
    """The whole hub in one file; one transaction at a time."""

    def __init__(self, path: Path) -> None:
        self.engine = create_engine(
            f"sqlite:///{path}", hide_parameters=True, connect_args={"timeout": 30}
        )
        event.listen(self.engine, "connect", _settle)
        event.listen(self.engine, "begin", _begin_at_once)

    def prepare(self) -> None:
        """Bring the tables up to date; NewerHubProblem."""
        with self.engine.begin() as connection:
            migrate(connection)

    @contextlib.contextmanager
    def ledger(self, of: bytes) -> Iterator[Ledger]:
        """Give one transaction seen as one tenant."""
        with self.engine.begin() as connection:
            yield Ledger(connection, of)

    @contextlib.contextmanager
    def snapshot(self, of: bytes) -> Iterator[Ledger]:
        """Give one unchanging state to read as one tenant."""
        with self.engine.execution_options(**{_READS: True}).begin() as connection:
            yield Ledger(connection, of)

    def tenants(self) -> dict[bytes, bytes]:
        """Return every tenant with the secret its sessions are sealed with."""
        with self.engine.begin() as connection:
            return {row.tenant: row.secret for row in connection.execute(tenant.select())}

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def _settle(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_at_once(connection: Connection) -> None:
    reads = connection.get_execution_options().get(_READS)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def store_for(database: str | None, folder: Path) -> Store:
    """Return a hub's store: PostgreSQL where a database is named, else a file in the folder."""
    if database:
        return PostgresStore(database)
    folder.mkdir(parents=True, exist_ok=True)
    return SqliteStore(folder / "hub.db")
