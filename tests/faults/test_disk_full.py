"""A full disk (R04): said so, nothing half, and the desk works again without a restart."""

import subprocess
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from propdesk.app import App, new_id, open_app
from propdesk.desk import Desk
from propdesk.domain.collection import Tender
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Method
from propdesk.i18n import use_language
from propdesk.models.database import Database
from propdesk.models.problems import DiskFullProblem
from propdesk.paths import DataFolder
from propdesk.services import counter, drawers
from tests.builders import TEST_KEY, FixedClock
from tests.faults import estate, oracle
from tests.faults.conftest import Copier
from tests.faults.oracle import Acknowledged
from tests.soak import SOAKING

LIMITS = 200 if SOAKING else 20
BALLASTS = 20
ENOUGH = 400


class Limited(Database):
    """A data file that may grow to so many pages only."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._opened: list[sqlite.Connection] = []
        self._most = 0
        super().__init__(path, key)

    def connect(self) -> sqlite.Connection:
        """Return a new connection under the limit."""
        connection = super().connect()
        self._opened.append(connection)
        if self._most:
            connection.execute(f"PRAGMA max_page_count = {self._most}")
        return connection

    def leave_room(self, pages: int) -> None:
        """Let the file grow by so many pages from now on."""
        with self.read() as connection:
            self._most = connection.exec_driver_sql("PRAGMA page_count").scalar_one() + pages
        for connection in self._opened:
            connection.execute(f"PRAGMA max_page_count = {self._most}")


def take_until_full(desk: Desk) -> list[Acknowledged]:
    """Take a yuan again and again until the disk is full; return what was acknowledged."""
    taken = []
    for unit in estate.units_of(desk) * ENOUGH:
        try:
            taken.append(take_one(desk, unit))
        except DiskFullProblem as problem:
            assert_speaks(problem)
            return taken
    raise AssertionError("the disk did not fill")


def take_one(desk: Desk, unit: UnitId) -> Acknowledged:
    """Take a yuan as prepayment."""
    taken = desk.execute(
        counter.collect,
        unit_id=unit,
        choices=[],
        prepay_fen=100,
        tenders=[Tender(Method.CASH, 100)],
    )
    return Acknowledged(taken.receipt, taken.paid_fen)


def assert_speaks(problem: DiskFullProblem) -> None:
    """Assert that the sentence is there in both languages."""
    use_language("zh_CN")
    assert "磁盘已满" in problem.message()
    use_language("en")
    assert problem.message().startswith("The disk is full. Nothing was half-saved.")


def test_full_at_every_page_then_freed(copy: Copier) -> None:
    for pages in range(LIMITS):
        database = Limited(copy().database, TEST_KEY)
        desk = estate.seated(Desk(database, FixedClock(), new_id))
        desk.execute(drawers.open_shift, float_fen=0)
        database.leave_room(pages)
        taken = take_until_full(desk)
        assert oracle.findings(desk, taken) == []
        database.leave_room(ENOUGH)
        taken.append(take_one(desk, estate.units_of(desk)[0]))
        assert taken[-1].number.endswith(f"-{len(taken):06d}")
        assert oracle.findings(desk, taken) == []
        database.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 8 MB, where this user may mount one."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("no mount here")
    if done.returncode:
        pytest.skip("this user may not mount a file system")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_real_disk_of_8_mb(small_disk: Path, estate_folder: DataFolder) -> None:
    folder = estate.copied(estate_folder, small_disk / "data")
    app = open_app(folder, FixedClock())
    desk = estate.seated(app.desk)
    desk.execute(drawers.open_shift, float_fen=0)
    taken: list[Acknowledged] = []
    for number in range(BALLASTS):
        fill(small_disk / "ballast", leave=4096 * (1 + 3 * number))
        taken += take_until_full(desk)
        with pytest.raises(DiskFullProblem):
            app.back_up_now()
        (small_disk / "ballast").unlink()
        taken.append(take_one(desk, estate.units_of(desk)[0]))
        checkpoint(app)
    assert len(taken) > BALLASTS
    assert taken[-1].number.endswith(f"-{len(taken):06d}")
    assert oracle.findings(desk, taken) == []
    app.database.check(full=True)
    app.close()


def fill(ballast: Path, *, leave: int) -> None:
    """Write until the disk is full, then give back `leave` bytes."""
    block = bytes(4096)
    with ballast.open("wb", buffering=0) as file:
        for number in count():
            try:
                file.write(block)
            except OSError:
                file.truncate(max(number * 4096 - leave, 0))
                return


def checkpoint(app: App) -> None:
    """Empty the log, so that the next ballast finds the same room."""
    connection = app.database.connect()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
