"""The hub's data on PostgreSQL: rows of a tenant are seen and written by that tenant alone.

The stream is cut into hash partitions by tenant. Every transaction takes a role that neither owns
the tables nor is a superuser, and names its tenant; row-level security is forced. Source: sync
design 7, 9.
"""

import contextlib
from collections.abc import Iterator

from sqlalchemy import Connection, Table, create_engine, text

from propdesk.hub.folded import KNOWN
from propdesk.hub.ledger import Ledger
from propdesk.hub.migrations import migrate
from propdesk.hub.tables import tenant
from propdesk.hub.views import VIEWS

ROLE = "propdesk_desks"


class PostgresStore:
    """A pool of connections to one database; `url` as in postgresql://user@host/name."""

    def __init__(self, url: str, *, most: int = 16) -> None:
        self.engine = create_engine(
            url.replace("postgresql://", "postgresql+psycopg://", 1),
            pool_size=most,
            max_overflow=0,
            pool_pre_ping=True,
            hide_parameters=True,
        )

    def prepare(self) -> None:
        """Bring the tables up to date, with the role and its rights; NewerHubProblem."""
        with self.engine.begin() as connection:
            if not migrate(connection):
                return
            _make_role(connection)
            for table in KNOWN.sorted_tables:
                _guard(connection, table)
            for view in VIEWS:
                connection.execute(text(f"GRANT SELECT ON {view} TO {ROLE}"))

    @contextlib.contextmanager
    def ledger(self, of: bytes) -> Iterator[Ledger]:
        """Give one transaction seen as one tenant."""
        with self.engine.begin() as connection:
            yield _as_tenant(connection, of)

    @contextlib.contextmanager
    def snapshot(self, of: bytes) -> Iterator[Ledger]:
        """Give one unchanging state to read as one tenant."""
        steady = self.engine.execution_options(isolation_level="REPEATABLE READ")
        with steady.begin() as connection:
            yield _as_tenant(connection, of)

    def tenants(self) -> dict[bytes, bytes]:
        """Return every tenant with the secret its sessions are sealed with."""
        with self.engine.begin() as connection:
            return {row.tenant: row.secret for row in connection.execute(tenant.select())}

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def _as_tenant(connection: Connection, of: bytes) -> Ledger:
    connection.exec_driver_sql(f"SET LOCAL ROLE {ROLE}")
    connection.exec_driver_sql(f"SET LOCAL propdesk.tenant = '{of.hex()}'")
    return Ledger(connection, of)


def _make_role(connection: Connection) -> None:
    known = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
    if connection.execute(known, {"role": ROLE}).first() is None:
        connection.execute(text(f"CREATE ROLE {ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS"))
    connection.execute(text(f"GRANT {ROLE} TO CURRENT_USER"))


def _guard(connection: Connection, table: Table) -> None:
    """Let the role see and write the rows of the named tenant only, whoever asks."""
    name = table.name
    own = "tenant = decode(current_setting('propdesk.tenant', true), 'hex')"
    for statement in (
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO {ROLE}",
        f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY",
        f"DROP POLICY IF EXISTS own_rows ON {name}",
        f"CREATE POLICY own_rows ON {name} TO {ROLE} USING ({own}) WITH CHECK ({own})",
        f"DROP POLICY IF EXISTS housekeeping ON {name}",
        f"CREATE POLICY housekeeping ON {name} TO CURRENT_USER USING (true) WITH CHECK (true)",
    ):
        connection.execute(text(statement))
