"""Reading a large workbook: typed rows with every check, against the bare parser."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.exports import JOURNAL, Ratio, journal_rows
from propdesk.exports import xlsx
from propdesk.exports.tables import ColumnKind, ExportTable
from propdesk.i18n import Message
from propdesk.imports.columns import CellKind, ColumnSpec
from propdesk.imports.rows import read_rows

KINDS = {
    ColumnKind.TEXT: CellKind.TEXT,
    ColumnKind.IDENTIFIER: CellKind.TEXT,
    ColumnKind.MONEY: CellKind.MONEY,
    ColumnKind.INTEGER: CellKind.INTEGER,
    ColumnKind.DATE: CellKind.DATE,
    ColumnKind.PERIOD: CellKind.PERIOD,
}
SPECS = tuple(
    ColumnSpec(column.key, Message("benchmark", column.title), KINDS[column.kind], required=True)
    for column in JOURNAL
)


def import_ratio(rows: int = 100_000) -> Ratio:
    """Time `read_rows` on a workbook of ten columns; the aim is 3 seconds for 100,000 rows."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "ledger.xlsx"
        xlsx.write(ExportTable("Ledger", JOURNAL, journal_rows(rows)), path)
        bare = _timed(lambda: _bare(path))
        ours = _timed(lambda: _ours(path, rows))
    return Ratio(ours, bare)


def _bare(path: Path) -> None:
    from python_calamine import load_workbook

    for _row in load_workbook(str(path)).get_sheet_by_index(0).iter_rows():
        pass


def _ours(path: Path, rows: int) -> None:
    parsed = read_rows(path, SPECS)
    if len(parsed.rows) != rows or parsed.bad:
        raise RuntimeError(f"{len(parsed.rows)} rows read, {len(parsed.bad)} bad cells")


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
