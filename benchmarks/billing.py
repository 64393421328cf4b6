"""Publish 100,000 drafted charges against a bare executemany of the same rows, in one run."""

import shutil
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from benchmarks.measurement import Measurement, memory_mb
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import RunId
from propdesk.domain.periods import Period
from propdesk.models.database import Database
from propdesk.services import billing, prices, prices_standards, prices_units
from propdesk.services.prices import ItemDraft
from propdesk.services.prices_standards import StandardDraft
from propdesk.services.prices_units import FeeTermsOfUnit
from propdesk.services.work import BULK_CACHE_KIB
from tests import builders

CHARGES = 100_000
PERIOD = Period(2026, 12)
TABLES = ("charge", "charge_balance", "posting")


def measure(charges: int = CHARGES) -> list[Measurement]:
    """Return time as a ratio and memory in MB."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        drafted, run_id, drafting = _drafted(folder, charges)
        # A process of its own: what building the estate needed is not counted.
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as child:
            ours, grown = child.submit(_publish, drafted, folder / "ours", run_id).result()
        floor = _bare(folder / "ours" / "propdesk.db", drafted, folder / "bare")
    rows = f"{charges:,} charges"
    return [
        Measurement(f"publish {rows}", ours / floor, 4, note=f"{ours:.1f} s, bare {floor:.1f} s"),
        Measurement(f"publish {rows}, memory growth", grown, 150, "MB"),
        Measurement(f"draft {rows}", drafting / floor, 4, note=f"{drafting:.1f} s"),
    ]


def _drafted(folder: Path, charges: int) -> tuple[Path, RunId, float]:
    """Return a closed data file with a draft in it, the draft, and the seconds it took."""
    (folder / "draft").mkdir()
    made = builders.world(builders.template(folder), folder / "draft")
    made.desk.execute(builders.add_units, rooms=[str(number) for number in range(charges)])
    item = made.desk.execute(
        prices.add_item, draft=ItemDraft(code="FEE", name="物业费", basis=FeeBasis.AREA)
    )
    first = date(2026, 1, 1)
    made.desk.execute(
        prices_standards.add_standard,
        item_id=item,
        draft=StandardDraft(price_micro=2_350_000, valid_from=first),
    )
    terms = FeeTermsOfUnit(valid_from=first)
    made.desk.execute(prices_units.assign, item_id=item, terms=terms)
    begun = time.perf_counter()
    drafted = made.desk.execute(billing.draft, item_code="FEE", period=PERIOD)
    seconds = time.perf_counter() - begun
    made.desk.database.close()
    assert drafted.run_id is not None
    return made.path, drafted.run_id, seconds


def _publish(drafted: Path, folder: Path, run_id: RunId) -> tuple[float, float]:
    """Return the seconds and the megabytes a copy of the file's draft takes to publish."""
    folder.mkdir()
    made = builders.world(drafted, folder)
    made.desk.query(billing.runs)
    before = memory_mb("VmRSS")
    begun = time.perf_counter()
    made.desk.execute(billing.publish, run_id=run_id)
    seconds = time.perf_counter() - begun
    grown = memory_mb("VmHWM") - before
    made.desk.database.close()
    return seconds, grown


def _bare(published: Path, drafted: Path, folder: Path) -> float:
    """Return the seconds a plain transaction takes for the same rows in the same tables.

    The rows come in the order of the units, as ours do, with the page cache ours have.
    """
    folder.mkdir()
    source = Database(published, builders.TEST_KEY).connect()
    rows = {
        name: source.execute(f"SELECT * FROM {name} ORDER BY unit_id").fetchall()  # noqa: S608
        for name in TABLES
    }
    run = source.execute("SELECT * FROM billing_run").fetchall()
    source.close()
    copy = folder / "propdesk.db"
    shutil.copyfile(drafted, copy)
    target = Database(copy, builders.TEST_KEY).connect()
    target.execute(f"PRAGMA cache_size = {-BULK_CACHE_KIB}")
    begun = time.perf_counter()
    target.execute("BEGIN IMMEDIATE")
    for name, filled in {"billing_run": run, **rows}.items():
        marks = ", ".join("?" * len(filled[0]))
        target.executemany(f"INSERT INTO {name} VALUES ({marks})", filled)  # noqa: S608
    target.execute("COMMIT")
    seconds = time.perf_counter() - begun
    target.close()
    return seconds
