"""Meeting: pages applied against a bare executemany, pushes to PostgreSQL, what a commit pays."""

import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.measurement import Measurement
from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.ids import ChargeId, FeeItemId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Permission
from propdesk.hub import accounts, exchange, tables
from propdesk.hub.postgres import PostgresStore
from propdesk.meeting import incoming, outgoing
from propdesk.meeting.talk import meet
from propdesk.models.database import Database
from propdesk.services import counter, drawers
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.work import Operation, Work, use_case
from propdesk.sync.protocol import (
    Body,
    Insertion,
    Offered,
    Page,
    Pull,
    Push,
    Pushed,
    Sealed,
    body_in,
    chained,
    packed_body,
)
from propdesk.sync.shapes import shapes
from tests import builders
from tests.builders import NOON
from tests.hub.postgres import database_url
from tests.hub.test_store import DESK, TENANT, chain
from tests.sync.simulator.stage import (
    SimClock,
    SimDesk,
    SimHub,
    Time,
    copies,
    device_of,
    lead,
    template,
)

UNITS, MONTHS, ROWS = 1000, 20, 500
PUSHES = 60
COLLECTIONS, WARM_UP = 300, 30


def measure() -> list[Measurement]:
    """Return the figures of a meeting, each with its floor of the issue."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_applying(Path(folder)), *_pushing(), _sealing(Path(folder))]


def _applying(folder: Path) -> list[Measurement]:
    time_, rng = Time(), random.Random(1)
    author, reader = copies(folder, rng, time_, 2)
    shutil.copyfile(template() / "hub.db", folder / "hub.db")
    hub = SimHub(folder / "hub.db", SimClock(time_))
    rooms = [str(room) for room in range(UNITS)]
    units = author.execute(builders.add_units, building="9", rooms=rooms)
    item = author.execute(builders.add_item, code="BENCH")
    for month in range(MONTHS):
        period = f"{2031 + month // 12}-{month % 12 + 1:02}"
        author.execute(_bill, units=units, item=item, period=period)
    lead(meet(author.seated), hub, author.device)
    pages = _pages(hub, reader)
    count = sum(len(rows) for _, rows in _insertions(pages))
    started, began = time.perf_counter(), time.process_time()
    for page in pages:
        reader.execute(incoming.take_page, page=page)
    ours, busy = time.perf_counter() - started, time.process_time() - began
    reader.database.close()
    bare, bare_busy = _bare(folder, pages)
    note = f"by the clock {count / ours:,.0f} operations a second, bare {count / bare:,.0f}"
    # Neighbours on the machine do not count: these are the seconds this process was at work.
    alone = f"{count / busy:,.0f} operations in a second of its own"
    return [
        Measurement("applying pages / bare executemany", busy / bare_busy, 3, note=note),
        Measurement("40,000 / operations applied a second", 40_000 * busy / count, 1, note=alone),
    ]


@use_case(Permission.LOOK_UP)
def _bill(work: Work, *, units: list[UnitId], item: FeeItemId, period: str) -> None:
    due = date(2031, 1, 16)
    post_charges(work, [NewCharge(unit, item, period, due, 21033, "{}") for unit in units])


def _pages(hub: SimHub, reader: SimDesk) -> list[Page]:
    found: list[Page] = []
    pull = reader.seated.query(outgoing.next_pull)
    with hub.store.ledger(TENANT) as ledger:
        device = ledger.device(device_of(2))
        assert device
        after = pull.after
        while True:
            page = exchange.answer(ledger, device, Pull(pull.epoch, after), NOON)
            assert isinstance(page, Page)
            if not page.placed:
                return found
            found.append(page)
            after += len(page.placed)


def _insertions(pages: list[Page]) -> list[tuple[tuple[str, tuple[str, ...]], list[Any]]]:
    return [
        ((operation.table, operation.columns), operation.rows)
        for page in pages
        for placed in page.placed
        for operation in body_in(placed.sealed.body).operations
        if isinstance(operation, Insertion)
    ]


def _bare(folder: Path, pages: list[Page]) -> tuple[float, float]:
    """Return how many seconds the same rows take in the same tables, and of them at work."""
    batches: dict[tuple[str, tuple[str, ...]], list[Any]] = {}
    for key, rows in _insertions(pages):
        batches.setdefault(key, []).extend(rows)
    shutil.copyfile(template() / "desk2.db", folder / "bare.db")
    connection = Database(folder / "bare.db", None).connect()
    started, began = time.perf_counter(), time.process_time()
    connection.execute("BEGIN")
    for (table, columns), rows in sorted(
        batches.items(), key=lambda one: shapes()[one[0][0]].order
    ):
        marks = ", ".join("?" * len(columns))
        connection.executemany(
            f'INSERT INTO "{table}" ({", ".join(columns)}) VALUES ({marks}) ON CONFLICT DO NOTHING',  # noqa: S608
            rows,
        )
    connection.execute("COMMIT")
    seconds = time.perf_counter() - started, time.process_time() - began
    connection.close()
    return seconds


def _pushing() -> list[Measurement]:
    with database_url() as url:
        store = PostgresStore(url)
        store.prepare()
        with store.ledger(TENANT) as ledger:
            accounts.found_tenant(ledger, "bench", b"s" * 32)
            accounts.issue_code(ledger, "C001", "D01", b"c" * 10, NOON, rules=False)
            ledger.add(tables.device, [{**DESK._asdict(), "enrolled_at": 0}])
        envelopes = _envelopes()
        started = time.perf_counter()
        for sealed in envelopes:
            with store.ledger(TENANT) as ledger:
                asked = Push(1, sealed.replica, [Offered(sealed)])
                assert isinstance(exchange.answer(ledger, DESK, asked, NOON), Pushed)
        rate = PUSHES * ROWS / (time.perf_counter() - started)
        store.close()
    note = f"{rate:,.0f} operations a second in pages of {ROWS}"
    return [Measurement("20,000 / operations pushed a second", 20_000 / rate, 1, note=note)]


def _envelopes() -> list[Sealed]:
    """Return a chain of envelopes of 500 rows each."""
    rows = [(bytes([row % 256]) * 16, f"customer {row}", row) for row in range(ROWS)]
    insertion = Insertion("customer", ("id", "name", "phone"), rows)
    body = packed_body(Body("bench", ("2031-01-01", None), [insertion]))
    made: list[Sealed] = []
    for bare in chain(PUSHES):
        digest = made[-1].hash if made else bare.prev_hash
        following = chained(digest, bare.tx_id, bare.replica, bare.seq, bare.hlc, body)
        made.append(
            Sealed(bare.replica, bare.seq, bare.tx_id, digest, following, bare.hlc, 1, 1, body)
        )
    return made


class Unsealed(Desk):
    """A desk that keeps no change log: what a program without sync would pay."""

    def _seal(self, _work: Work, _act: str, _operations: Sequence[Operation]) -> int:
        return 0


def _sealing(folder: Path) -> Measurement:
    """Return what the envelope and its chain add to a collection's commit, taken in turns."""
    template_file = builders.template(folder)
    desks = []
    for kind in (Desk, Unsealed):
        inside = folder / kind.__name__
        inside.mkdir()
        world = builders.world(template_file, inside)
        units = world.desk.execute(
            builders.add_units, rooms=[str(room) for room in range(COLLECTIONS)]
        )
        item = world.desk.execute(builders.add_item)
        fees = [
            world.desk.execute(builders.charge, unit_id=unit, item_id=item)[0] for unit in units
        ]
        desk = kind(world.desk.database, world.clock, new_id, world.desk.actor)
        desk.execute(drawers.open_shift, float_fen=0)
        desks.append((desk, list(zip(units, fees, strict=True)), list[float]()))
    for number in range(COLLECTIONS):
        for desk, owed, seconds in desks:
            seconds.append(_collected(desk, *owed[number]))
    (_, _, sealed), (_, _, bare) = desks
    ours, floor = (statistics.median(seconds[WARM_UP:]) for seconds in (sealed, bare))
    note = f"{ours * 1e3:.2f} ms against {floor * 1e3:.2f} ms"
    return Measurement("a collection with its envelope / without", ours / floor, 1.15, note=note)


def _collected(desk: Desk, unit: UnitId, fee: ChargeId) -> float:
    begun = time.perf_counter()
    desk.execute(
        counter.collect,
        unit_id=unit,
        choices=[Choice(fee, 21033)],
        tenders=[Tender(Method.CASH, 21033)],
    )
    return time.perf_counter() - begun
