"""The data file: encrypted, backed up, refused with a sentence when it cannot be used."""

import errno
import os
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2 as sqlite

from propdesk.models.database import Database, create_file
from propdesk.models.estate import Project
from propdesk.models.migrate import migrate, newest, require_current
from propdesk.models.problems import (
    DatabaseCorruptProblem,
    DatabaseLockedProblem,
    DatabaseProblem,
    DatabaseReadOnlyProblem,
    DiskFullProblem,
    FolderRefusedProblem,
    NewerDatabaseProblem,
    NotSetUpProblem,
    StorageFaultProblem,
    WrongKeyProblem,
    problem_of,
    problem_of_file,
)
from tests.builders import NOON, TEST_KEY, World


def names(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.scalars(select(Project.name)))


def test_the_file_holds_no_plain_text(centre: World) -> None:
    centre.desk.database.close()
    raw = centre.path.read_bytes()
    assert b"SQLite format 3" not in raw
    assert "示范小区".encode() not in raw


def test_every_connection_is_durable_and_checks_foreign_keys(centre: World) -> None:
    connection = centre.desk.database.connect()
    values = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys")
    }
    connection.close()
    assert values == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_wrong_key_is_said_so_and_the_file_is_untouched(centre: World) -> None:
    centre.desk.database.close()
    before = centre.path.read_bytes()
    with pytest.raises(WrongKeyProblem):
        names(Database(centre.path, bytes(32)))
    assert centre.path.read_bytes() == before


def test_a_missing_file_asks_for_the_set_up(tmp_path: Path) -> None:
    with pytest.raises(NotSetUpProblem):
        names(Database(tmp_path / "none.db", TEST_KEY))


def test_a_backup_is_encrypted_complete_and_checked(centre: World, tmp_path: Path) -> None:
    target = tmp_path / "backups" / "today.db"
    centre.desk.database.back_up(target)
    assert names(Database(target, TEST_KEY)) == ["示范小区"]
    assert b"SQLite format 3" not in target.read_bytes()[:32]
    assert [file.name for file in target.parent.iterdir() if file.suffix == ".part"] == []


def test_a_backup_replaces_an_older_one_only_when_it_is_whole(
    centre: World, tmp_path: Path
) -> None:
    target = tmp_path / "today.db"
    target.write_bytes(b"the older backup")
    blocked = target.with_name("today.db.part")
    blocked.mkdir()
    with pytest.raises(FolderRefusedProblem, match="cannot be written to"):
        centre.desk.database.back_up(target)
    assert target.read_bytes() == b"the older backup"


def test_a_newer_file_is_refused_and_not_touched(centre: World, tmp_path: Path) -> None:
    connection = centre.desk.database.connect()
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(NewerDatabaseProblem, match="9999"):
        migrate(centre.desk.database, NOON, tmp_path / "backups")
    assert not (tmp_path / "backups").exists()
    with pytest.raises(NewerDatabaseProblem):
        require_current(centre.desk.database)


def test_a_file_of_this_version_is_neither_migrated_nor_backed_up(
    centre: World, tmp_path: Path
) -> None:
    migrate(centre.desk.database, NOON, tmp_path / "backups")
    assert not (tmp_path / "backups").exists()


def test_migrating_makes_exactly_the_declared_tables(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from propdesk.models.tables import metadata

    create_file(tmp_path / "new.db")
    database = Database(tmp_path / "new.db", None)
    migrate(database, NOON, tmp_path / "backups")
    with database.read() as connection:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    assert found == newest()
    assert differences == []


def test_a_locked_file_says_who_is_in_the_way(centre: World, template_file: Path) -> None:
    holder = centre.desk.database.connect()
    holder.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(DatabaseLockedProblem), centre.desk.database.write():
            pass
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    with centre.desk.database.write():
        pass


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anything"
)
def test_a_read_only_file_can_still_be_looked_at(centre: World) -> None:
    centre.desk.database.close()
    centre.path.chmod(0o400)
    centre.path.parent.chmod(0o500)
    try:
        database = Database(centre.path, TEST_KEY)
        assert names(database) == ["示范小区"]
        with pytest.raises(DatabaseReadOnlyProblem), database.write() as connection:
            connection.exec_driver_sql("UPDATE project SET name = 'x'")
    finally:
        centre.path.parent.chmod(0o700)


@pytest.mark.parametrize("at", [0, 1000, 5000, 20000])
def test_a_damaged_file_is_found_before_use_or_by_the_check(centre: World, at: int) -> None:
    centre.desk.database.close()
    raw = bytearray(centre.path.read_bytes())
    raw[at : at + 200] = bytes(200)
    centre.path.write_bytes(raw)
    database = Database(centre.path, TEST_KEY)
    with pytest.raises(DatabaseProblem):
        database.check(full=True)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("database or disk is full", DiskFullProblem),
        ("database is locked", DatabaseLockedProblem),
        ("attempt to write a readonly database", DatabaseReadOnlyProblem),
        ("disk I/O error", StorageFaultProblem),
        ("database disk image is malformed", DatabaseCorruptProblem),
        ("file is not a database", WrongKeyProblem),
        ("something else", DatabaseProblem),
    ],
)
def test_every_fault_of_the_file_has_its_sentence(
    text: str, problem: type[DatabaseProblem]
) -> None:
    spoken = problem_of(sqlite.OperationalError(text))
    assert type(spoken) is problem
    assert "{" not in spoken.message()


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, DiskFullProblem),
        (errno.EIO, StorageFaultProblem),
        (errno.EACCES, FolderRefusedProblem),
    ],
)
def test_every_fault_of_a_folder_has_its_sentence(
    number: int, problem: type[DatabaseProblem]
) -> None:
    spoken = problem_of_file(OSError(number, os.strerror(number)), Path("backups"))
    assert type(spoken) is problem
    assert "{" not in spoken.message()
