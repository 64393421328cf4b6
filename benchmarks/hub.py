"""The hub's process on PostgreSQL over HTTP: one desk's day, and a night of two thousand desks.

In the night everything is real but the desks' data files: the hub and its database, HTTP, device
keys, sessions, signatures, chains and the check of every page. A desk is its key and its envelopes.
"""

import random
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.measurement import Measurement, percentile
from propdesk.clock import SystemClock
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.journal import Method
from propdesk.hub import office, tables
from propdesk.hub.ledger import Device
from propdesk.meeting import client, enrolment
from propdesk.meeting.client import Caller
from propdesk.meeting.line import Line
from propdesk.services import counter, drawers
from propdesk.sync.clock import wall_stamp
from propdesk.sync.protocol import (
    GENESIS,
    PROTOCOL,
    Body,
    Compare,
    Compared,
    Hello,
    Insertion,
    Offered,
    Page,
    Pull,
    Push,
    Pushed,
    Sealed,
    Welcome,
    accumulated,
    chained,
    packed_body,
)
from tests import builders
from tests.hub.hub_process import HubProcess, hub_process
from tests.hub.postgres import database_url

DAY = 300  # transactions of a desk
CENTRES, DESKS = 500, 4
NIGHT = 30  # transactions each desk brings
AT_ONCE = 24  # meetings that go on at a time
WINDOW = 30 * 60  # seconds over which the desks spread in a night
COMPRESSED = 60  # seconds over which they spread here


def measure() -> list[Measurement]:
    """Return the figures of a day and of a night."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(database_url())
        hub = stack.enter_context(hub_process(folder / "hub", "--database", url))
        return [_day(folder, hub), *_night(hub)]


def _day(folder: Path, hub: HubProcess) -> Measurement:
    """Return how long a desk's day takes to be sent, to come back and to be compared."""
    inside = folder / "day"
    inside.mkdir()
    world = builders.world(builders.template(folder, clock=SystemClock()), inside)
    desk = world.desk
    desk.clock = SystemClock()
    rooms = [str(room) for room in range(DAY)]
    units = desk.execute(builders.add_units, rooms=rooms)
    item = desk.execute(builders.add_item)
    fees = [desk.execute(builders.charge, unit_id=unit, item_id=item)[0] for unit in units]
    desk.execute(drawers.open_shift, float_fen=0)
    known, key = desk.query(enrolment.lives), desk.query(enrolment.field_key)
    code = hub.code("D01", "--head-office")
    desk.execute(enrolment.enrol, place=client.ask_in(inside, hub.url, code, known, key).place)
    client.meet_now(desk, inside)
    for unit, fee in zip(units, fees, strict=True):
        choices, tenders = [Choice(fee, 21033)], [Tender(Method.CASH, 21033)]
        desk.execute(counter.collect, unit_id=unit, choices=choices, tenders=tenders)
    started = time.perf_counter()
    met = client.meet_now(desk, inside)
    seconds = time.perf_counter() - started
    desk.database.close()
    assert met.sent == DAY, met
    note = f"{seconds:.2f} s over HTTP to the hub on PostgreSQL"
    return Measurement(f"a day of {DAY} transactions / 2 s", seconds / 2, 1, note=note)


@dataclass
class NightDesk:
    """A desk without a data file: its key, its chain, and what it knows of the stream."""

    device: Device
    key: Ed25519PrivateKey
    at: float  # seconds after the window opens
    late: float = 0.0
    epoch: int = 0
    cursor: int = 0
    accumulator: bytes = GENESIS
    come: int = 0

    def meet(self, caller: Caller) -> None:
        """Meet as the program does: hello, pull, push, pull, compare."""
        hello = Hello(PROTOCOL, 1, [self.device.id], 0, [])
        welcome = caller.ask(hello)
        assert isinstance(welcome, Welcome), welcome
        self.epoch = welcome.epoch
        self._pull(caller)
        offered = [Offered(sealed) for sealed in _chain(self.device.id, NIGHT)]
        pushed = caller.ask(Push(self.epoch, self.device.id, offered))
        assert isinstance(pushed, Pushed), pushed
        assert pushed.seq == NIGHT
        self._pull(caller)
        compared = caller.ask(Compare(self.epoch, self.cursor, bytes(20)))
        assert isinstance(compared, Compared), compared

    def _pull(self, caller: Caller) -> None:
        while True:
            page = caller.ask(Pull(self.epoch, self.cursor))
            assert isinstance(page, Page), page
            for placed in page.placed:
                assert placed.sealed.is_sound
                self.cursor += 1
                self.accumulator = accumulated(
                    self.accumulator,
                    self.cursor,
                    placed.effective,
                    placed.rules,
                    placed.sealed.hash,
                )
            assert self.accumulator == page.accumulator or not page.placed
            self.come += len(page.placed)
            if self.cursor >= page.head:
                return


def _night(hub: HubProcess) -> list[Measurement]:
    """Let all desks of a company meet in one window; return what it took and what went wrong."""
    chance = random.Random(11)
    opened = office.opened(hub.folder, SystemClock(), chance.randbytes)
    desks = _enrolled(opened, chance)
    opened.store.close()
    faults: list[str] = []
    lines = threading.local()
    began = time.perf_counter()

    def visit(desk: NightDesk) -> None:
        wait = began + desk.at - time.perf_counter()
        if wait > 0:
            time.sleep(wait)
        started = time.perf_counter()
        lines.line = getattr(lines, "line", None) or Line(hub.url)
        try:
            desk.meet(Caller(lines.line, opened.tenant, desk.device.id, desk.key))
        except Exception as error:  # noqa: BLE001 - counted: one desk must not end the night
            faults.append(f"{type(error).__name__}: {error}")
        desk.late = time.perf_counter() - started

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(visit, sorted(desks, key=lambda desk: desk.at)))
    took = time.perf_counter() - began
    come = sum(desk.come for desk in desks)
    p99 = percentile([desk.late for desk in desks], 0.99)
    note = (
        f"{len(desks)} desks in {took:.0f} s, {len(desks) * NIGHT:,} transactions brought,"
        f" {come:,} taken, p99 {p99:.1f} s a meeting; {faults[:1]}"
    )
    room = f"a window of 30 min holds {WINDOW / took:.0f} times as much"
    return [
        Measurement("errors in a night of 2,000 desks", len(faults), 0, "errors", note),
        Measurement("2,000 desks / a window of 30 min", took / WINDOW, 0.5, note=room),
    ]


def _enrolled(opened: office.Office, chance: random.Random) -> list[NightDesk]:
    """Make the centres and their desks' keys known, and whose each chain is."""
    made: list[NightDesk] = []
    with opened.store.ledger(opened.tenant) as ledger:
        for number in range(1, CENTRES + 1):
            code = f"N{number:03}"
            for slot in range(1, DESKS + 1):
                key = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
                public = key.public_key().public_bytes_raw()
                device = Device(chance.randbytes(16), code, f"D{slot:02}", public, slot == 1, None)
                made.append(NightDesk(device, key, chance.uniform(0, COMPRESSED)))
        centres = sorted({desk.device.centre for desk in made})
        fresh = {"epoch": 1, "head": 0, "highest": 0, "accumulator": GENESIS}
        ledger.add(tables.centre, [{"code": code, **fresh} for code in centres])
        ledger.add(tables.device, [{**d.device._asdict(), "enrolled_at": 0} for d in made])
    return made


def _chain(replica: bytes, count: int) -> list[Sealed]:
    """Return a day's envelopes, each as large as a collection's."""
    made: list[Sealed] = []
    digest, stamp = GENESIS, wall_stamp(SystemClock().now())
    for seq in range(1, count + 1):
        rows = [(random.randbytes(16), replica, 21033 + line, "2026-12") for line in range(8)]
        insertion = Insertion("posting", ("id", "unit_id", "amount_fen", "period"), rows)
        body = packed_body(Body("counter.collect", ("2026-12-05", None), [insertion]))
        tx_id = random.randbytes(16)
        following = chained(digest, tx_id, replica, seq, stamp + seq, body)
        made.append(Sealed(replica, seq, tx_id, digest, following, stamp + seq, 1, 1, body))
        digest = following
    return made
