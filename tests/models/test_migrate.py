"""Migrations: run up with data, a backup before, all or nothing."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from propdesk.models.database import Database, create_file
from propdesk.models.migrate import MIGRATIONS, current, migrate, newest
from propdesk.models.problems import DatabaseProblem
from tests.builders import NOON, TEST_KEY, World

NEXT = f"{int(newest()) + 1:04d}"
_HEAD = f"""
from alembic import op

revision = "{NEXT}"
down_revision = "{newest()}"


def upgrade() -> None:
"""
_ADD = "ALTER TABLE project ADD COLUMN motto VARCHAR NOT NULL DEFAULT ''"
_FILL = "UPDATE project SET motto = name || '!'"
_FAIL = "INSERT INTO nowhere VALUES (1)"
GOOD = (_ADD, _FILL)
BAD = (*GOOD, _FAIL)


def migrations(folder: Path, statements: tuple[str, ...]) -> Path:
    """Return the program's migrations with one more."""
    copied = folder / "migrations"
    shutil.copytree(MIGRATIONS, copied, ignore=shutil.ignore_patterns("__pycache__"))
    lines = [f"    op.execute({statement!r})" for statement in statements]
    source = "\n".join([_HEAD.rstrip(), *lines, ""])
    (copied / "versions" / f"{NEXT}_motto.py").write_text(source, "utf-8")
    return copied


def version(database: Database) -> str | None:
    with database.read() as connection:
        return current(connection)


def test_the_next_migration_keeps_the_data_and_is_preceded_by_a_backup(
    centre: World, tmp_path: Path
) -> None:
    database, backups = centre.desk.database, tmp_path / "backups"
    migrate(database, NOON, backups, migrations(tmp_path, GOOD))
    assert version(database) == NEXT
    with database.read() as connection:
        assert connection.scalar(text("SELECT motto FROM project")) == "示范小区!"
    (backup,) = backups.iterdir()
    assert version(Database(backup, TEST_KEY)) == newest()


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(
    centre: World, tmp_path: Path
) -> None:
    database = centre.desk.database
    with pytest.raises((DBAPIError, DatabaseProblem)):
        migrate(database, NOON, tmp_path / "backups", migrations(tmp_path, BAD))
    assert version(database) == newest()
    with database.read() as connection:
        columns = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(project)")]
    assert "motto" not in columns


def test_a_migration_imports_nothing_of_the_program() -> None:
    for file in (MIGRATIONS / "versions").glob("[0-9]*.py"):
        assert "propdesk" not in file.read_text("utf-8"), file


ONE_REFUND = (
    "INSERT INTO project VALUES (x'01', 'x', 'C1')",
    "INSERT INTO building VALUES (x'02', x'01', '1', '1', NULL)",
    "INSERT INTO unit VALUES"
    " (x'03', x'02', NULL, '1-1', '1-1', '1', NULL, 'shop', 1, 1, NULL, NULL)",
    "INSERT INTO user VALUES (x'04', 'a', 'a', '', '', 0, NULL)",
    "INSERT INTO shift VALUES (x'05', 'd', 'D01', x'04', '2026-12-05', 1, 1, 0)",
    "INSERT INTO refund VALUES"
    " (x'06', x'03', x'05', '2026-12-05', 1, 'cash', 500, '搬家', x'04', x'04')",
)


def _newer_than_4(_folder: str, names: list[str]) -> list[str]:
    numbered = [name for name in names if name[:4].isdigit() and name[:4] > "0004"]
    return [*numbered, "__pycache__"]


def test_refunds_keep_their_shift_when_one_without_becomes_possible(tmp_path: Path) -> None:
    """Migration 0005 makes a table anew: what stood in it stands in it still."""
    older = tmp_path / "older"
    shutil.copytree(MIGRATIONS, older, ignore=_newer_than_4)
    path = tmp_path / "old.db"
    create_file(path)
    database = Database(path, TEST_KEY)
    migrate(database, NOON, tmp_path / "backups", older)
    with database.write() as connection:
        for statement in ONE_REFUND:
            connection.exec_driver_sql(statement)
    migrate(database, NOON, tmp_path / "backups")
    with database.write() as connection:
        read = "SELECT id, unit_id, shift_id, amount_fen, reason FROM refund"
        assert connection.exec_driver_sql(read).all() == [(b"\6", b"\3", b"\5", 500, "搬家")]
        connection.exec_driver_sql(
            "INSERT INTO refund VALUES"
            " (x'07', x'03', NULL, '2026-12-05', 1, 'transfer', 1, 'x', x'04', x'04')"
        )
        marked = "SELECT decorating_from FROM unit"
        assert connection.exec_driver_sql(marked).all() == [(None,)]
