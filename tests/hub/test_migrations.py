"""The hub's schema: every step adds, none is run twice, a newer one is left alone."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, MetaData, inspect, text

from propdesk.hub import migrations, tables
from propdesk.hub.migrations import STEPS, NewerHubProblem, Step, current, migrate, newest
from propdesk.hub.postgres import ROLE, PostgresStore
from propdesk.hub.store import SqliteStore, Store
from propdesk.hub.views import VIEWS
from tests.hub.test_store import DESK, TENANT, chain, pulled, push

TABLES_OF_THE_FIRST = {
    "tenant",
    "centre",
    "device",
    "enrolment_code",
    "challenge",
    "replica",
    "stream",
    "quarantine",
    "comparison",
}


def shape_of(connection: Connection) -> dict[str, object]:
    """Return every declared table's columns, key and uniqueness as the database has them."""
    found = inspect(connection)
    return {
        table.name: (
            {c["name"]: (str(c["type"]), c["nullable"]) for c in found.get_columns(table.name)},
            found.get_pk_constraint(table.name)["constrained_columns"],
            sorted(tuple(u["column_names"]) for u in found.get_unique_constraints(table.name)),
            sorted(
                tuple(map(str, index["column_names"]))
                for index in found.get_indexes(table.name)
                if not index["unique"]
            ),
            sorted(tuple(key["constrained_columns"]) for key in found.get_foreign_keys(table.name)),
        )
        for table in tables.metadata.sorted_tables
    }


def emptied(postgres: PostgresStore) -> PostgresStore:
    """Take everything out of a database, the role aside."""
    with postgres.engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
        connection.execute(text("GRANT USAGE ON SCHEMA public TO PUBLIC"))
    return postgres


@pytest.fixture(params=["sqlite", "postgres"])
def bare(request: pytest.FixtureRequest, tmp_path: Path) -> SqliteStore | PostgresStore:
    """An empty database of each kind."""
    if request.param == "postgres":
        return emptied(request.getfixturevalue("postgres"))
    return SqliteStore(tmp_path / "bare.db")


def test_the_steps_come_to_the_declared_tables(bare: SqliteStore | PostgresStore) -> None:
    bare.prepare()
    with bare.engine.begin() as connection:
        made = shape_of(connection)
        for view in reversed(VIEWS):
            connection.execute(text(f"DROP VIEW {view}"))
        for table in reversed(tables.metadata.sorted_tables):
            connection.execute(text(f"DROP TABLE {table.name}"))
        tables.metadata.create_all(connection)
        assert made == shape_of(connection)
        assert set(inspect(connection).get_table_names()) >= set(made)
        assert current(connection) == newest()
    if isinstance(bare, PostgresStore):
        emptied(bare).prepare()


def test_a_hub_of_the_first_schema_goes_on_with_its_data(
    bare: SqliteStore | PostgresStore,
) -> None:
    with bare.engine.begin() as connection:  # as the first release left it: no number
        first = MetaData()
        STEPS[0].add(first)
        first.create_all(connection)
        assert {table.name for table in first.sorted_tables} == TABLES_OF_THE_FIRST
        if isinstance(bare, PostgresStore):
            migrations._cut(connection, "stream")
        connection.execute(
            first.tables["tenant"].insert(), [{"tenant": TENANT, "name": "T", "secret": b"s"}]
        )
        row = {"tenant": TENANT, "code": "C001", "epoch": 1, "head": 0, "highest": 0}
        connection.execute(first.tables["centre"].insert(), [{**row, "accumulator": bytes(16)}])
        seen = {"enrolled_at": 0, "revoked_at": None, "seen_at": None}
        device = {**DESK._asdict(), **seen, "tenant": TENANT}
        connection.execute(first.tables["device"].insert(), [device])
    bare.prepare()
    with bare.engine.begin() as connection:
        assert current(connection) == newest()
    push(bare, chain(3))
    assert len(pulled(bare).placed) == 3
    assert list(bare.tenants()) == [TENANT]


def test_hubs_that_start_at_once_make_the_tables_once(postgres: PostgresStore) -> None:
    emptied(postgres)
    starts = [threading.Thread(target=postgres.prepare) for _ in range(4)]
    for start in starts:
        start.start()
    for start in starts:
        start.join(60)
    with postgres.engine.begin() as connection:
        count = connection.execute(text("SELECT count(*) FROM hub_version")).scalar_one()
    assert count == len(STEPS)


def engine_of(store: Store) -> Engine:
    """Return a store's engine."""
    assert isinstance(store, SqliteStore | PostgresStore)
    return store.engine


def test_a_step_that_fails_leaves_the_number_and_the_tables(store: Store) -> None:
    broken = Step(newest() + 1, lambda _: None, ("CREATE TABLE half (a INTEGER)", "no sql"))
    with pytest.raises(Exception, match="no sql"), engine_of(store).begin() as connection:
        migrate(connection, (*STEPS, broken))
    with engine_of(store).begin() as connection:
        assert current(connection) == newest()
        assert not inspect(connection).has_table("half")


def test_a_newer_hub_is_left_alone(store: Store) -> None:
    later = {"number": newest() + 1}
    with engine_of(store).begin() as connection:
        connection.execute(text("INSERT INTO hub_version VALUES (:number)"), later)
    with pytest.raises(NewerHubProblem):
        store.prepare()
    with engine_of(store).begin() as connection:
        connection.execute(text("DELETE FROM hub_version WHERE number = :number"), later)


def test_every_table_of_a_tenant_is_guarded_and_cut_where_it_grows(
    postgres: PostgresStore,
) -> None:
    with postgres.engine.begin() as connection:
        rows = connection.execute(
            text(
                "SELECT relname, relrowsecurity, relforcerowsecurity, relkind, pg_get_userbyid"
                "(relowner) AS owner FROM pg_class WHERE relname = ANY(:names)"
            ),
            {"names": [table.name for table in tables.metadata.sorted_tables]},
        ).all()
        role = connection.execute(
            text("SELECT rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = :role"),
            {"role": ROLE},
        ).one()
    assert len(rows) == len(tables.metadata.sorted_tables)
    for row in rows:
        assert row.relrowsecurity, row.relname
        assert row.relforcerowsecurity, row.relname
        assert row.owner != ROLE
    assert {row.relname for row in rows if row.relkind == "p"} >= {"stream"}
    assert tuple(role) == (False, False, False)


def test_a_key_always_begins_with_the_tenant() -> None:
    for table in tables.metadata.sorted_tables:
        assert next(iter(table.primary_key)).name == "tenant", table.name
