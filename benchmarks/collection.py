"""One collection through the door against a bare durable commit of eight rows."""

import os
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.measurement import Measurement
from propdesk.desk import Desk
from propdesk.domain.collection import Tender, choose_all
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.models.database import Database, create_file
from propdesk.services import counter, counter_account, drawers
from tests import builders

COUNT, WARM_UP = 400, 50
_NARROW = "INSERT INTO narrow VALUES (?, ?, ?, ?)"
# The eight rows any program must write for a receipt, in our own tables with their indexes.
_BARE = (
    "INSERT INTO payment SELECT ?1, unit_id, customer_id, shift_id, collector_id, business_date,"
    " taken_at, stamp, paid_fen, tendered_fen, change_fen, kept_fen, note FROM payment LIMIT 1",
    "INSERT INTO payment_part SELECT ?1, payment_id, method, amount_fen, reference"
    " FROM payment_part LIMIT 1",
    "INSERT INTO allocation SELECT ?1, payment_id, charge_id, amount_fen FROM allocation LIMIT 1",
    "INSERT INTO receipt SELECT ?1, book_id, seq + 1000000, number, payment_id, unit_id,"
    " business_date, issued_at, total_fen, chain_head, digest, code, document"
    " FROM receipt LIMIT 1",
    "INSERT INTO audit_line SELECT ?1, at, business_date, actor_id, second_id, station, act,"
    " subject_id, detail FROM audit_line LIMIT 1",
    *(
        f"INSERT INTO posting SELECT ?1, {line}, fact, business_date, account, method, unit_id,"  # noqa: S608
        " item_id, charge_id, shift_id, period, actor_id, amount_fen FROM posting LIMIT 1"
        for line in (0, 1, 2)
    ),
)


def measure() -> list[Measurement]:
    """Return the ratio of medians, taken in turns in one run."""
    with tempfile.TemporaryDirectory() as folder:
        world = builders.world(builders.template(Path(folder)), Path(folder))
        units = _estate(world, COUNT)
        desk = world.as_role(Role.COLLECTOR)
        desk.execute(drawers.open_shift, float_fen=0)
        # Files of their own: a second writer in ours would empty its page cache at every turn.
        narrow_file = _file_beside(world, "narrow")
        narrow_file.execute("CREATE TABLE narrow (id BLOB PRIMARY KEY, a, b, c)")
        ours, narrow = [], []
        for number, unit in enumerate(units):
            seconds = _collect(desk, unit)
            if number < WARM_UP:
                continue
            ours.append(seconds)
            rows = [(_NARROW, (os.urandom(16), line, "text", 5)) for line in range(8)]
            narrow.append(_commit(narrow_file, rows))
        bare = _same_tables(world)
        narrow_file.close()
        world.desk.database.close()
    ours_ms, floor_ms = statistics.median(ours) * 1e3, statistics.median(narrow) * 1e3
    bare_ms = statistics.median(bare) * 1e3
    note = (
        f"{ours_ms:.2f} ms against {floor_ms:.2f} ms;"
        f" {ours_ms / bare_ms:.1f} x the same rows bare in our tables ({bare_ms:.2f} ms)"
    )
    return [Measurement("collection / bare 8-row durable commit", ours_ms / floor_ms, 8, note=note)]


def _file_beside(world: builders.World, name: str) -> Any:
    """Return a raw connection to an empty file with the settings and the key of the desk's."""
    path = world.desk.database.path.with_name(f"{name}.db")
    create_file(path)
    return Database(path, builders.TEST_KEY).connect()


def _same_tables(world: builders.World) -> list[float]:
    raw = world.desk.database.connect()
    seconds = []
    for _ in range(COUNT - WARM_UP):
        identity = os.urandom(16)
        seconds.append(_commit(raw, [(statement, (identity,)) for statement in _BARE]))
    raw.close()
    return seconds


def _commit(raw: Any, statements: Sequence[tuple[str, tuple[object, ...]]]) -> float:
    begun = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    for statement, values in statements:
        raw.execute(statement, values)
    raw.execute("COMMIT")
    return time.perf_counter() - begun


def _estate(world: builders.World, count: int) -> list[UnitId]:
    units = world.desk.execute(builders.add_units, rooms=[str(100 + n) for n in range(count)])
    item = world.desk.execute(builders.add_item)
    for unit in units:
        world.desk.execute(builders.add_owner, unit_id=unit)
        world.desk.execute(builders.charge, unit_id=unit, item_id=item)
    return units


def _collect(desk: Desk, unit: UnitId) -> float:
    lines = desk.query(counter_account.account, unit_id=unit).lines
    choices = choose_all(line.as_open() for line in lines)
    begun = time.perf_counter()
    desk.execute(
        counter.collect,
        unit_id=unit,
        choices=choices,
        tenders=[Tender(Method.CASH, 50000)],
        printer="probe",
    )
    return time.perf_counter() - begun
