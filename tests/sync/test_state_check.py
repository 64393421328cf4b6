"""The tables are what the change log says, column by column (faults R31)."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from propdesk.models.base import Base, TableKind
from propdesk.models.database import Database
from propdesk.models.tables import tables_of
from propdesk.sync.state_check import differences
from tests.builders import TEST_KEY
from tests.services.lawful import lawful_file

TABLES = tables_of(TableKind.FACT, TableKind.REFERENCE, TableKind.HEAD_OFFICE)


@pytest.fixture(scope="module")
def lawful(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lawful_file(template_file, tmp_path_factory.mktemp("state"))


@pytest.fixture
def database(lawful: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "propdesk.db"
    shutil.copyfile(lawful, path)
    made = Database(path, TEST_KEY)
    yield made
    made.close()


class _UndoneError(Exception):
    """Takes a tampering back."""


def after(database: Database, statement: str) -> list[str]:
    """Return what differs after a statement, which is then taken back."""
    found: list[str] = []
    try:
        with database.write() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            assert connection.exec_driver_sql(statement).rowcount == 1
            found = list(differences(connection))
            raise _UndoneError
    except _UndoneError:
        return found


def columns_of(connection: Connection, table: type[Base]) -> list[str]:
    """Return the columns of a table that has rows."""
    name = table.__tablename__
    count = connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608
    return list(table.__table__.columns.keys()) if count else []


def test_nothing_differs_in_a_lawful_file(database: Database) -> None:
    with database.read() as connection:
        assert list(differences(connection)) == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table.__tablename__))
def test_any_column_edited_in_any_row_is_found(database: Database, table: type[Base]) -> None:
    with database.read() as connection:
        columns = columns_of(connection, table)
    name = table.__tablename__
    key = next(iter(table.__table__.primary_key)).name
    row = f'WHERE "{key}" = (SELECT min("{key}") FROM "{name}")'  # noqa: S608
    unfound = []
    for column in columns:
        edit = f"CASE typeof(\"{column}\") WHEN 'blob' THEN randomblob(16) WHEN 'null' THEN 1"
        edit += f" WHEN 'integer' THEN \"{column}\" + 100 ELSE \"{column}\" || 'x' END"
        one = f"{row} AND line = 0" if name == "posting" else row
        if not after(database, f'UPDATE "{name}" SET "{column}" = {edit} {one}'):  # noqa: S608
            unfound.append(column)
    assert unfound == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table.__tablename__))
def test_a_deleted_row_is_found_by_its_table(database: Database, table: type[Base]) -> None:
    with database.read() as connection:
        if not columns_of(connection, table):
            return
    name = table.__tablename__
    key = next(iter(table.__table__.primary_key)).name
    gone = f'"{key}" = (SELECT min("{key}") FROM "{name}")'  # noqa: S608
    if name == "posting":
        gone += " AND line = 0"
    found = after(database, f'DELETE FROM "{name}" WHERE {gone}')  # noqa: S608
    assert any(fault.startswith(f"{name} ") and fault.endswith("missing") for fault in found)


def test_a_slipped_in_row_is_found_and_named(database: Database) -> None:
    found = after(
        database,
        "INSERT INTO audit_line SELECT randomblob(16), at, business_date, actor_id, second_id,"
        " station, act, subject_id, detail FROM audit_line LIMIT 1",
    )
    assert len(found) == 1
    assert found[0].startswith("audit_line ")
    assert found[0].endswith(": not in the log")


def test_a_difference_names_table_row_and_column(database: Database) -> None:
    (fault,) = after(database, "UPDATE refund SET reason = 'x'")
    table, key, column = fault.split()
    assert (table, column) == ("refund", "reason")
    assert len(bytes.fromhex(key.rstrip(":"))) == 16
