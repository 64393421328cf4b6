"""The plug is pulled (R03): with the desk's settings no acknowledged receipt is lost, ever."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.models.database import Database
from propdesk.paths import DataFolder
from propdesk.services import drawers
from tests.builders import FixedClock
from tests.faults import acts, estate, oracle
from tests.faults.morning import work_on
from tests.faults.oracle import Acknowledged
from tests.faults.power import ForgetfulDisk, Image, images
from tests.faults.probes import ProbedDatabase
from tests.soak import SOAKING

IMAGES = 5000 if SOAKING else 300
CARELESS_IMAGES = 60
DATA = "propdesk.db"
Statement = str | Acknowledged


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """The estate in a plain file: what is tried is SQLite's own order of writes."""
    return estate.build(tmp_path_factory.mktemp("plain"), key=None)


@pytest.fixture(scope="module")
def day(plain: DataFolder, tmp_path_factory: pytest.TempPathFactory) -> list[Statement]:
    """Every writing statement of a day of collections, with the receipts acknowledged between."""
    path = tmp_path_factory.mktemp("day") / DATA
    shutil.copyfile(plain.database, path)
    script: list[Statement] = []
    database = ProbedDatabase(path, None)
    database.turn_to(path, lambda statement: _keep(script, statement))
    desk = estate.seated(Desk(database, FixedClock(), new_id))
    desk.execute(drawers.open_shift, float_fen=0)
    for unit in estate.units_of(desk):
        taken = acts.taken_from(desk, unit)
        script.append(Acknowledged(taken.receipt, taken.paid_fen))
    database.close()
    return script


def _keep(script: list[Statement], statement: str) -> None:
    word = statement.split(maxsplit=1)[0].upper()
    if word in {"BEGIN", "INSERT", "UPDATE", "DELETE", "COMMIT", "ROLLBACK"}:
        script.append(statement)


def replayed(plain: DataFolder, day: list[Statement], folder: Path, settings: str) -> ForgetfulDisk:
    """Run the day on the forgetful disk with the given settings; return its log."""
    path = folder / DATA
    shutil.copyfile(plain.database, path)
    disk = ForgetfulDisk(f"forgetful {folder.name}")
    connection = apsw.Connection(str(path), vfs=disk.vfs_name)
    connection.execute(settings).fetchall()
    disk.events.clear()
    for statement in day:
        if isinstance(statement, Acknowledged):
            disk.events.append(statement)
        else:
            connection.execute(statement)
    logged = list(disk.events)
    connection.close()
    disk.events[:] = logged
    return disk


def settings_of_the_desk(plain: DataFolder) -> str:
    """Return the settings as the desk's own connections have them."""
    connection = Database(plain.database, None).connect()
    names = ("journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint")
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}
    connection.close()
    return ";".join(f"PRAGMA {name} = {value}" for name, value in found.items())


def desk_on(folder: Path) -> Desk:
    """Return a desk over whatever lies in the folder."""
    return Desk(Database(folder / DATA, None), FixedClock(), new_id)


def lay_out(image: Image, folder: Path) -> None:
    """Write the files of a crash image."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in image.files.items():
        (folder / name).write_bytes(data)


def wrecks(plain: DataFolder, disk: ForgetfulDisk, count: int, seed: int) -> Iterator[Image]:
    start = {DATA: plain.database.read_bytes()}
    return images(start, disk.events, count, seed)


def test_a_power_cut_loses_no_acknowledged_receipt(
    plain: DataFolder, day: list[Statement], tmp_path: Path
) -> None:
    disk = replayed(plain, day, tmp_path, settings_of_the_desk(plain))
    seen = set()
    desk = desk_on(tmp_path / "wreck")
    for number, image in enumerate(wrecks(plain, disk, IMAGES, seed=3)):
        lay_out(image, tmp_path / "wreck")
        assert oracle.findings(desk, image.acknowledged) == [], number
        desk.database.check()
        if number % 10 == 0:
            work_on(desk)
        desk.database.close()
        seen.add(len(image.acknowledged))
    assert len(seen) > estate.UNITS / 2


def test_the_same_day_without_full_synchronisation_loses_receipts(
    plain: DataFolder, day: list[Statement], tmp_path: Path
) -> None:
    careless = settings_of_the_desk(plain).replace("synchronous = 2", "synchronous = 1")
    disk = replayed(plain, day, tmp_path, careless)
    lost = 0
    desk = desk_on(tmp_path / "wreck")
    for image in wrecks(plain, disk, CARELESS_IMAGES, seed=4):
        lay_out(image, tmp_path / "wreck")
        lost += bool(oracle.findings(desk, image.acknowledged))
        desk.database.close()
    assert lost > CARELESS_IMAGES / 4
