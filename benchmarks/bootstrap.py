"""A new desk of a large centre: a snapshot against copying the desk's own file and checking it.

`PROPDESK_BENCH_ROWS` (a million by default) says how many rows the centre has.
"""

import os
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measurement import Measurement
from benchmarks.sync import UNITS, _bill
from propdesk.app import new_id
from propdesk.central import copies, snapshots
from propdesk.desk import Desk
from propdesk.hub import snapshots as kept
from propdesk.hub.office import Office
from propdesk.meeting import bootstrap, enrolment
from propdesk.meeting.enrolment import Place
from propdesk.meeting.talk import meet
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from tests import builders
from tests.builders import NOON, TEST_KEY
from tests.sync.simulator.stage import (
    CENTRE,
    TENANT,
    SimClock,
    SimHub,
    Time,
    device_of,
    lead,
    template,
)
from tests.sync.simulator.stage import (
    copies as desks_of,
)

ROWS = int(os.environ.get("PROPDESK_BENCH_ROWS", "1000000"))
ROWS_A_CHARGE = 3  # the charge and the two sides of its entry; what is derived comes on top


class Download:
    """The hub's store, read as a download is served."""

    def __init__(self, hub: SimHub) -> None:
        self.hub = hub

    def fetch(self, path: str, start: int) -> Iterator[bytes]:
        """Yield what follows a byte."""
        number = int(path.rpartition("/")[2])
        while True:
            with self.hub.store.snapshot(TENANT) as ledger:
                part = kept.bytes_from(ledger, CENTRE, number, start)
            if not part:
                return
            start += len(part)
            yield part


def measure() -> list[Measurement]:
    """Return the figure of the issue: at most four times a copy and SQLite's integrity check."""
    with tempfile.TemporaryDirectory() as folder:
        return [_measured(Path(folder))]


def _measured(folder: Path) -> Measurement:
    hub = _full_hub(folder)
    office = Office(hub.store, TENANT, hub.clock, random.randbytes)
    snapshots.make(office, folder, CENTRE, new_id)
    shutil.rmtree(folder / copies.FOLDER)
    desk = _joined(folder / "new", hub)
    with hub.store.ledger(TENANT) as ledger:
        offer = kept.offered(ledger, CENTRE)
    started = time.perf_counter()
    rows = bootstrap.begin(desk, folder / "new", offer, Download(hub), lambda _done, _total: None)
    ours = time.perf_counter() - started
    desk.database.close()
    bare = _copied_and_checked(folder / "new" / "propdesk.db", folder / "copy.db")
    hub.store.close()
    megabytes = offer.size / 1e6
    note = f"{rows:,} rows in {ours:.1f} s, {megabytes:.0f} MB fetched; copy and check {bare:.1f} s"
    return Measurement("bootstrap / copying the file and its check", ours / bare, 4, note=note)


def _full_hub(folder: Path) -> SimHub:
    time_ = Time()
    (author,) = desks_of(folder, random.Random(1), time_, 1)
    shutil.copyfile(template() / "hub.db", folder / "hub.db")
    hub = SimHub(folder / "hub.db", SimClock(time_))
    units = author.execute(
        builders.add_units, building="9", rooms=[str(room) for room in range(UNITS)]
    )
    item = author.execute(builders.add_item, code="BENCH")
    for month in range(ROWS // ROWS_A_CHARGE // UNITS + 1):
        period = f"{2031 + month // 12}-{month % 12 + 1:02}"
        author.execute(_bill, units=units, item=item, period=period)
    lead(meet(author.seated), hub, author.device)
    author.database.close()
    return hub


def _joined(folder: Path, hub: SimHub) -> Desk:
    folder.mkdir()
    create_file(folder / "propdesk.db")
    database = Database(folder / "propdesk.db", TEST_KEY)
    migrate(database, NOON, folder)
    desk = Desk(database, hub.clock, new_id)
    place = Place("sim:", TENANT, device_of(2), rules=False)
    key = "00" * 32
    desk.execute(enrolment.join_centre, centre=CENTRE, desk="D02", field_key=key, place=place)
    return desk


def _copied_and_checked(file: Path, target: Path) -> float:
    started = time.perf_counter()
    shutil.copyfile(file, target)
    database = Database(target, TEST_KEY)
    with database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    seconds = time.perf_counter() - started
    database.close()
    return seconds
