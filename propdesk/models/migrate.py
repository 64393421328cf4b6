"""Bring a data file up to this program's schema: numbered migrations, a backup before each run."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from propdesk.models.database import Database
from propdesk.models.problems import NewerDatabaseProblem, NotSetUpProblem

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def newest(migrations: Path = MIGRATIONS) -> str:
    """Return the number of this program's newest migration, such as '0001'."""
    return max(file.name[:4] for file in (migrations / "versions").glob("[0-9]*.py"))


def current(connection: Connection) -> str | None:
    """Return the number of the file's schema; None for an empty file."""
    try:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    except DBAPIError as error:
        if "no such table" in str(error):
            return None
        raise
    return str(found) if found else None


def migrate(
    database: Database, now: datetime, backups: Path, migrations: Path = MIGRATIONS
) -> None:
    """Bring the file to the newest schema; a file that is there already costs one query.

    An older file is backed up first; a migration that fails leaves it as it was. Raises
    NewerDatabaseProblem for a file of a newer program, untouched.
    """
    target = newest(migrations)
    with database.read() as connection:
        found = current(connection)
    if found == target:
        return
    if found is not None:
        if found > target:
            raise NewerDatabaseProblem(found=found, known=target)
        database.back_up(backups / f"before-{target}-{now:%Y%m%dT%H%M%S}.db")
    _run_migrations(database, migrations)


def require_current(database: Database) -> None:
    """Raise a sentence unless the file has this program's schema."""
    with database.read() as connection:
        found = current(connection)
    if found is None:
        raise NotSetUpProblem
    if found > newest():
        raise NewerDatabaseProblem(found=found, known=newest())


def _run_migrations(database: Database, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
