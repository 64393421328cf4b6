"""Damaged files (R07): found before use or by the check, never a silently wrong total."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from propdesk.app import create_app, open_app
from propdesk.backups import restore_backup
from propdesk.models.base import TableKind
from propdesk.models.problems import DatabaseProblem, DataSetBackProblem
from propdesk.models.tables import tables_of
from propdesk.paths import DataFolder
from propdesk.services import drawers
from propdesk.verify import verify
from tests.builders import PASSWORD, FixedClock
from tests.faults import estate, oracle
from tests.faults.test_disk_full import take_one
from tests.soak import SOAKING

MUTANTS = 2000 if SOAKING else 200
RESTORED_EVERY = 7  # no divisor of the kinds of damage: each gets its turn
RECEIPTS = 6
PAGE = 4096
Damage = Callable[[bytearray, random.Random], None]


@dataclass(frozen=True)
class Original:
    """A data folder as a killed program leaves it, its newest receipts only in the log."""

    folder: DataFolder
    truth: dict[str, list[tuple[object, ...]]]
    backup: Path


@pytest.fixture(scope="module")
def original(estate_folder: DataFolder, tmp_path_factory: pytest.TempPathFactory) -> Original:
    """Take receipts, back up, take more, and copy the folder while it is open."""
    place = tmp_path_factory.mktemp("original")
    folder = estate.copied(estate_folder, place / "living")
    app = open_app(folder, FixedClock())
    desk = estate.seated(app.desk)
    desk.execute(drawers.open_shift, float_fen=0)
    units = estate.units_of(desk)
    for unit in units[:RECEIPTS]:
        take_one(desk, unit)
    backup = app.back_up_now()
    for unit in units[:RECEIPTS]:
        take_one(desk, unit)
    shutil.copytree(folder.root, place / "dead")
    truth = protected(folder)
    app.close()
    return Original(DataFolder(place / "dead"), truth, backup)


def protected(folder: DataFolder) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table that travels."""
    app = open_app(folder, FixedClock())
    with app.database.read() as connection:
        rows = {
            table.__tablename__: sorted(
                tuple(row)
                for row in connection.exec_driver_sql(f'SELECT * FROM "{table.__tablename__}"')  # noqa: S608 - declared names
            )
            for table in tables_of(TableKind.FACT, TableKind.REFERENCE, TableKind.HEAD_OFFICE)
        }
    app.close()
    return rows


def flip_bit(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def flip_in_header(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(100)] ^= 1 << chance.randrange(8)


def zero_page(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // PAGE) * PAGE
    data[start : start + PAGE] = bytes(PAGE)


def shuffle_page(data: bytearray, chance: random.Random) -> None:
    one, other = chance.sample(range(len(data) // PAGE), 2)
    page = data[one * PAGE : (one + 1) * PAGE]
    data[other * PAGE : (other + 1) * PAGE] = page


def truncate(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def truncate_pages(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) // PAGE) * PAGE :]


def empty(data: bytearray, _: random.Random) -> None:
    data.clear()


def become_foreign(data: bytearray, _: random.Random) -> None:
    data[:] = b"SQLite format 3\0" + bytes(PAGE - 16)


DAMAGES: tuple[tuple[str, Damage], ...] = (
    ("propdesk.db", flip_bit),
    ("propdesk.db", flip_in_header),
    ("propdesk.db", zero_page),
    ("propdesk.db", shuffle_page),
    ("propdesk.db", truncate),
    ("propdesk.db", truncate_pages),
    ("propdesk.db", empty),
    ("propdesk.db", become_foreign),
    ("propdesk.db-wal", flip_bit),
    ("propdesk.db-wal", flip_in_header),
    ("propdesk.db-wal", zero_page),
    ("propdesk.db-wal", truncate),
    ("propdesk.db-wal", empty),
    ("propdesk.db-shm", flip_bit),
    ("propdesk.db-shm", zero_page),
    ("propdesk.db-shm", empty),
    ("propdesk.witness", flip_bit),
    ("propdesk.witness", truncate),
    ("propdesk.key", flip_bit),
    ("propdesk.key", empty),
)


def is_found(folder: DataFolder) -> bool:
    """Start, check the file and the books; return whether anything was noticed."""
    try:
        app = open_app(folder, FixedClock())
    except DatabaseProblem:
        return True
    try:
        app.database.check(full=True)
        return not verify(estate.seated(app.desk)).ok
    except DatabaseProblem:
        return True
    finally:
        app.close()


def test_no_damage_ends_in_a_silently_wrong_total(original: Original, tmp_path: Path) -> None:
    chance = random.Random(7)
    found = 0
    for number in range(MUTANTS):
        name, damage = DAMAGES[number % len(DAMAGES)]
        folder = mutant(original, tmp_path / "mutant", name, damage, chance)
        if is_found(folder):
            found += 1
        else:
            assert protected(folder) == original.truth, (number, name, damage.__name__)
        if number % RESTORED_EVERY == 0:
            assert_restored(original, folder)
    assert found > MUTANTS / 2


def test_an_emptied_file_does_not_pass_for_a_new_one(original: Original, tmp_path: Path) -> None:
    folder = mutant(original, tmp_path / "empty", "propdesk.db", empty, random.Random(1))
    with pytest.raises(DataSetBackProblem):
        open_app(folder, FixedClock())
    assert folder.database.stat().st_size == 0


def test_setting_up_beside_backups_keeps_their_key(original: Original, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "lost")
    shutil.copytree(original.folder.root, folder.root)
    folder.database.unlink()
    create_app(folder, FixedClock()).close()
    assert_restored(original, folder)


def mutant(
    original: Original, place: Path, name: str, damage: Damage, chance: random.Random
) -> DataFolder:
    """Return a copy of the folder with one file damaged."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(original.folder.root, place)
    data = bytearray((place / name).read_bytes())
    damage(data, chance)
    (place / name).write_bytes(data)
    return DataFolder(place)


def assert_restored(original: Original, folder: DataFolder) -> None:
    """Restore the backup; it works on as a new replica with a receipt book of its own."""
    shutil.copyfile(original.folder.root / "propdesk.key", folder.root / "propdesk.key")
    restore_backup(folder, original.backup, "admin", PASSWORD, FixedClock())
    app = open_app(folder, FixedClock())
    assert oracle.findings(app.desk) == []
    assert oracle.receipt_count(app.desk) == RECEIPTS
    desk = estate.seated(app.desk)
    taken = take_one(desk, estate.units_of(desk)[0])
    assert taken.number.startswith("C001-D01B")
    assert taken.number.endswith("-000001")
    assert oracle.findings(app.desk, [taken]) == []
    app.close()


@pytest.mark.parametrize("lost", ["", "-wal", "-shm"])
def test_an_older_copy_put_back_is_noticed(original: Original, tmp_path: Path, lost: str) -> None:
    folder = DataFolder(tmp_path / "old")
    shutil.copytree(original.folder.root, folder.root)
    if lost:
        (folder.root / f"propdesk.db{lost}").unlink()
    else:
        (folder.root / "propdesk.db-wal").unlink()
        shutil.copyfile(original.backup, folder.database)
    assert is_found(folder) == (lost != "-shm")
