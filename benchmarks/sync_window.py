"""The window while a meeting brings sixty thousand rows: its pauses, and the memory it takes."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks import _counter_window
from benchmarks._counter_window import Pulse
from benchmarks.measurement import Measurement
from propdesk.app import create_app
from propdesk.clock import SystemClock
from propdesk.desk import Desk
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.permissions import Permission, Role
from propdesk.meeting import client, enrolment
from propdesk.models.keys import KEY_FILE
from propdesk.paths import DataFolder
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.work import Work, use_case
from propdesk.ui.head_office.screen import HeadOfficeScreen
from propdesk.ui.shell.workbench import Workbench
from tests import builders
from tests.builders import TEST_KEY
from tests.hub.hub_process import HubProcess, hub_process

UNITS, MONTHS = 1000, 20
MOST_MS, MOST_MIB = 100, 150
_STATM = Path("/proc/self/statm")
_PAGE_MIB = 4096 / 2**20


def measure() -> list[Measurement]:
    """Return the longest block of the window, what of it was its own, and the memory taken."""
    with (
        tempfile.TemporaryDirectory() as folder,
        _reader(Path(folder)) as reader,
        _counter_window.opened_folder(reader) as (program, pulse),
    ):
        bench = program.window.page
        if not isinstance(bench, Workbench):
            raise TypeError(bench)
        bench.turn_to("head_office")
        pulse.run_until(lambda: program.tasks.is_idle)
        return _met(bench, pulse)


def _met(bench: Workbench, pulse: Pulse) -> list[Measurement]:
    screen = bench.current
    if not isinstance(screen, HeadOfficeScreen):
        raise TypeError(screen)
    before, most = _mib(), 0.0

    def is_over() -> bool:
        nonlocal most
        most = max(most, _mib())
        return bench.seat.tasks.is_idle

    pulse.forget()
    started = time.perf_counter()
    QTest.keyClick(bench, Qt.Key.Key_F8)
    pulse.run_until(is_over)
    seconds = time.perf_counter() - started
    note = f"{seconds:.1f} s: {screen.banner.text}"
    doing = "a meeting brings 60,000 rows"
    return [
        Measurement(f"longest block while {doing}", pulse.longest_ms, MOST_MS, "ms", note),
        Measurement("of it the window's own processor time", pulse.busiest_ms, MOST_MS, "ms"),
        Measurement("memory a meeting takes", most - before, MOST_MIB, "MiB", f"of {most:.0f}"),
    ]


def _mib() -> float:
    """Return the memory of this process; 0 where it is not told."""
    return int(_STATM.read_text("ascii").split()[1]) * _PAGE_MIB if _STATM.exists() else 0.0


@contextmanager
def _reader(folder: Path) -> Iterator[Path]:
    """Give the data folder of a desk that has much to take in."""
    founder, reader = folder / "founder", folder / "reader"
    founder.mkdir()
    with hub_process(folder / "hub") as hub:
        world = builders.world(builders.template(folder, clock=SystemClock()), founder)
        desk = world.desk
        desk.clock = SystemClock()
        world.as_role(Role.COLLECTOR)
        _enrol(desk, founder, hub)
        _join(reader, hub)
        rooms = [str(room) for room in range(UNITS)]
        units = desk.execute(builders.add_units, rooms=rooms)
        item = desk.execute(builders.add_item)
        for month in range(MONTHS):
            period = f"{2031 + month // 12}-{month % 12 + 1:02}"
            desk.execute(_bill, units=units, item=item, period=period)
        client.meet_now(desk, founder)
        desk.database.close()
        yield reader


def _enrol(desk: Desk, folder: Path, hub: HubProcess) -> None:
    known, key = desk.query(enrolment.lives), desk.query(enrolment.field_key)
    code = hub.code("D01", "--head-office")
    desk.execute(enrolment.enrol, place=client.ask_in(folder, hub.url, code, known, key).place)
    client.meet_now(desk, folder)


def _join(folder: Path, hub: HubProcess) -> None:
    folder.mkdir()
    (folder / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")
    app = create_app(DataFolder(folder))
    accepted = client.ask_in(folder, hub.url, hub.code("D02"), [], "")
    app.desk.execute(
        enrolment.join_centre,
        centre=accepted.centre,
        desk=accepted.slot,
        field_key=accepted.field_key,
        place=accepted.place,
    )
    client.meet_now(app.desk, folder)
    app.close()


@use_case(Permission.LOOK_UP)
def _bill(work: Work, *, units: list[UnitId], item: FeeItemId, period: str) -> None:
    due = date(2031, 1, 16)
    post_charges(work, [NewCharge(unit, item, period, due, 21033, "{}") for unit in units])
