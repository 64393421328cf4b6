"""Reports over a big centre's file against bare programs that read and write the same rows."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from benchmarks import _big_estate
from benchmarks.exports import bare_pdf, bare_xlsx
from benchmarks.measurement import Measurement
from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import Row
from propdesk.exports.reports import FileForm
from propdesk.models.database import Database
from propdesk.report_files import Wanted, make_file
from propdesk.services import arrears
from propdesk.services.reports import report_named
from propdesk.services.work import Actor
from tests.builders import TEST_KEY, FixedClock, World

WHOLE = Scope(date(2026, 1, 1), date(2027, 2, 1))
ONE_DAY = Scope(date(2026, 1, 1), date(2026, 1, 1))  # 50,000 rows: more than a thousand pages
LINES_A_PAGE = 34
# What a plain program would read: the postings in their order, names put in place of ids.
_BARE_ROWS = (
    "SELECT business_date, 'C001-D01A-202612-000001', fact, account, '12-1234', '物业费', period,"
    " method, 'admin', amount_fen / 100.0 FROM posting"
    " WHERE business_date BETWEEN ? AND ? ORDER BY business_date, fact_id, line"
)
_BARE_ARREARS = (
    "SELECT code, sum(open_fen), sum(CASE WHEN due_date < '2027-02-01' THEN open_fen ELSE 0 END)"
    " FROM charge_balance JOIN unit ON unit.id = unit_id WHERE open_fen > 0"
    " GROUP BY unit_id ORDER BY sort_text"
)


def measure() -> list[Measurement]:
    """Return the ratios and seconds; the file alone takes a minute to build."""
    with tempfile.TemporaryDirectory() as directory:
        folder = Path(directory)
        world = _big_estate.build(folder)
        found = [*_workbook(world, folder), _paper(world, folder), *_arrears(world)]
        world.desk.database.close()
    return found


def _workbook(world: World, folder: Path) -> list[Measurement]:
    path = folder / "journal.xlsx"
    bare = _best(2, lambda: bare_xlsx(_bare_rows(world, WHOLE), path))
    wanted = Wanted(report_named("journal"), WHOLE, FileForm.XLSX, path)
    ours = _best(2, lambda: make_file(world.desk, wanted))
    note = f"1,000,000 rows, {ours:.1f} s against {bare:.1f} s"
    ratio = Measurement("journal to xlsx / bare read and write", ours / bare, 2.5, note=note)
    command = [sys.executable, "-m", "benchmarks.ledgers", str(world.path), str(path)]
    growth = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return [ratio, Measurement("memory growth of that export", growth, 150, "MB")]


def _paper(world: World, folder: Path) -> Measurement:
    path = folder / "journal.pdf"
    bare = _best(2, lambda: bare_pdf(_bare_rows(world, ONE_DAY), path, LINES_A_PAGE))
    wanted = Wanted(report_named("journal"), ONE_DAY, FileForm.PDF, path)
    ours = _best(2, lambda: make_file(world.desk, wanted))
    pages = path.read_bytes().count(b"/Type /Page\n")
    note = f"{pages:,} pages, {ours:.1f} s against {bare:.1f} s"
    return Measurement("journal to pdf / bare canvas", ours / bare, 2, note=note)


def _arrears(world: World) -> list[Measurement]:
    def aged(scope: Scope) -> int:
        with world.desk.stream(arrears.ageing, scope) as table:
            return sum(1 for _ in table.rows())

    def bare() -> int:
        with closing(world.desk.database.connect()) as raw:
            return len(raw.execute(_BARE_ARREARS).fetchall())

    units, floor = aged(WHOLE), _best(5, bare)
    now = _best(5, lambda: aged(WHOLE))
    note = f"{now:.2f} s; 1,200,000 charges, {units:,} of {_big_estate.UNITS:,} units owe"
    before = _best(1, lambda: aged(replace(WHOLE, as_of=date(2026, 9, 30))))
    return [
        Measurement("arrears by age / bare sums by unit", now / floor, 2.5, note=note),
        Measurement("arrears as of a past day, 300,000 charges", before, 30, "s"),
    ]


def _bare_rows(world: World, scope: Scope) -> Iterator[Row]:
    with closing(world.desk.database.connect()) as raw:
        days = tuple(day.isoformat() for day in scope.days)
        yield from raw.execute(_BARE_ROWS, days)


def memory_growth(database: Path, target: Path) -> float:
    """Return how many MB the process grew by while it wrote the journal. Linux only."""
    data = Database(database, TEST_KEY)
    with data.read() as connection:
        user = connection.exec_driver_sql("SELECT id FROM user").scalar_one()
    desk = Desk(data, FixedClock(), new_id, Actor(user, "a", "a", frozenset(Permission)))
    before = _peak_mb()
    make_file(desk, Wanted(report_named("journal"), WHOLE, FileForm.XLSX, target))
    return _peak_mb() - before


def _peak_mb() -> float:
    """Return this process's highest memory; what getrusage tells is that of its parent too."""
    status = Path("/proc/self/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _best(times: int, work: Callable[[], object]) -> float:
    """Return the shortest of some runs: what others do on the machine only makes it longer."""
    return min(_timed(work) for _ in range(times))


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    print(memory_growth(Path(sys.argv[1]), Path(sys.argv[2])))
