"""Migrations: run up with data, a backup before, all or nothing."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from propdesk.models.database import Database
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
