"""Meeting: applying a page against a bare executemany, pushes to PostgreSQL, one desk's day."""

import random
import shutil
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.measurement import Measurement
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.hub import accounts, exchange, tables
from propdesk.hub.postgres import PostgresStore
from propdesk.meeting import incoming, outgoing
from propdesk.meeting.talk import meet
from propdesk.models.database import Database
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.work import Work, use_case
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
PUSHES, DAY = 60, 300


def measure() -> list[Measurement]:
    """Return the figures of a meeting, each with its floor of the issue."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_applying(Path(folder)), *_pushing(), _day(Path(folder))]


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
    started = time.perf_counter()
    for page in pages:
        reader.execute(incoming.take_page, page=page)
    ours = count / (time.perf_counter() - started)
    reader.database.close()
    bare = _bare(folder, pages, count)
    note = f"{ours:,.0f} operations a second, bare {bare:,.0f}"
    return [
        Measurement("bare executemany / applying pages", bare / ours, 3, note=note),
        Measurement("40,000 / operations applied a second", 40_000 / ours, 1, note=note),
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


def _bare(folder: Path, pages: list[Page], count: int) -> float:
    batches: dict[tuple[str, tuple[str, ...]], list[Any]] = {}
    for key, rows in _insertions(pages):
        batches.setdefault(key, []).extend(rows)
    shutil.copyfile(template() / "desk2.db", folder / "bare.db")
    connection = Database(folder / "bare.db", None).connect()
    started = time.perf_counter()
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
    rate = count / (time.perf_counter() - started)
    connection.close()
    return rate


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


def _day(folder: Path) -> Measurement:
    """Return how long a desk's day of 300 acts takes to be pushed and to come back."""
    inside = folder / "day"
    inside.mkdir()
    time_ = Time()
    (desk,) = copies(inside, random.Random(2), time_, 1)
    shutil.copyfile(template() / "hub.db", inside / "hub.db")
    hub = SimHub(inside / "hub.db", SimClock(time_))
    lead(meet(desk.seated), hub, desk.device)
    for number in range(DAY):
        desk.execute(builders.add_item, code=f"D{number}")
    started = time.perf_counter()
    lead(meet(desk.seated), hub, desk.device)
    seconds = time.perf_counter() - started
    desk.database.close()
    return Measurement(
        "a day of 300 acts / 2 s",
        seconds / 2,
        1,
        note=f"{seconds:.2f} s, hub and desk in one process",
    )
