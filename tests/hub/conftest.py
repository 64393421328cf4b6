"""The two stores, each empty for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.hub.postgres import PostgresStore
from propdesk.hub.store import SqliteStore, Store
from propdesk.hub.tables import metadata
from tests.hub.postgres import database_url


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A real PostgreSQL for this process."""
    with database_url() as url:
        yield url


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[PostgresStore]:
    """The hub's tables on PostgreSQL, empty."""
    store = PostgresStore(postgres_url, most=4)
    store.prepare()
    with store.engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):  # of a hundred parts nearly all are empty
            connection.execute(table.delete())
    yield store
    store.close()


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Each of the two stores in turn."""
    if request.param == "postgres":
        yield request.getfixturevalue("postgres")
        return
    made = SqliteStore(tmp_path / "hub.db")
    made.prepare()
    yield made
    made.close()
