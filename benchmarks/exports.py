"""Exports against bare streamed writers of the same rows, in the same run (ratios, not seconds)."""

import itertools
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from benchmarks.measurement import Measurement
from propdesk.domain.tables import ColumnKind
from propdesk.exports import csv, pdf, xlsx
from propdesk.exports.pdf_columns import paper_for
from propdesk.exports.pdf_pages import SUM_LINES
from propdesk.exports.tables import ExportColumn, ExportTable, Row
from propdesk.typefaces import REGULAR

JOURNAL = tuple(
    ExportColumn(key, key, kind)
    for key, kind in {
        "date": ColumnKind.DATE,
        "receipt": ColumnKind.IDENTIFIER,
        "unit": ColumnKind.TEXT,
        "customer": ColumnKind.TEXT,
        "item": ColumnKind.TEXT,
        "period": ColumnKind.PERIOD,
        "debit": ColumnKind.MONEY,
        "credit": ColumnKind.MONEY,
        "lines": ColumnKind.INTEGER,
        "note": ColumnKind.TEXT,
    }.items()
)

_MEASURE_MEMORY = """
import resource, sys, tempfile
from pathlib import Path
from benchmarks.exports import JOURNAL, journal_rows
from propdesk.exports import xlsx
from propdesk.exports.tables import ExportTable
def kilobytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = kilobytes()
with tempfile.TemporaryDirectory() as directory:
    table = ExportTable("Ledger", JOURNAL, journal_rows(int(sys.argv[1])))
    xlsx.write(table, Path(directory) / "ledger.xlsx")
print((kilobytes() - before) / 1024)
"""


class Ratio(NamedTuple):
    """What ours and the bare writer took, in seconds."""

    ours: float
    bare: float

    @property
    def value(self) -> float:
        """Return how many times the bare writer's time ours took."""
        return self.ours / self.bare


def measure() -> list[Measurement]:
    """Return the ratios of a million rows and a thousand pages, and the memory they need."""
    workbook, pages = xlsx_ratio(), pdf_ratio()
    return [
        Measurement("export 1,000,000 rows xlsx / bare writer", workbook.value, 2.5),
        Measurement("export 1,000,000 rows xlsx, memory", xlsx_memory_mb(), 150, "MB"),
        Measurement("export 1,000 pages pdf / bare canvas", pages.value, 2),
    ]


def journal_rows(count: int) -> Iterator[Row]:
    """Yield rows that look like a ledger of a service centre."""
    start = date(2026, 1, 1)
    names = ("王小明", "李雷", "欧阳静", "Chen Wei", "赵一")
    for i in range(count):
        yield (
            start + timedelta(days=i % 365),
            f"D01-{i:08d}",
            f"{i % 30 + 1}栋{i % 4 + 1}单元{i % 3000:04d}",
            names[i % 5],
            "物业服务费",
            f"2026-{i % 12 + 1:02d}",
            i * 37 % 1_000_000,
            0,
            i % 8,
            "收款登记",
        )


def xlsx_ratio(rows: int = 1_000_000) -> Ratio:
    """Time the workbook writer; the budget is 2.5."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "ledger.xlsx"
        bare = _timed(lambda: bare_xlsx(journal_rows(rows), path))
        table = ExportTable("Ledger", JOURNAL, journal_rows(rows))
        ours = _timed(lambda: xlsx.write(table, path))
    return Ratio(ours, bare)


def xlsx_memory_mb(rows: int = 1_000_000) -> float:
    """Return how far memory grows over the export; the budget is 150. POSIX only."""
    command = [sys.executable, "-c", _MEASURE_MEMORY, str(rows)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(run.stdout)


def pdf_ratio(pages: int = 1000) -> Ratio:
    """Time the printed table; the budget is 2."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "ledger.pdf"
        table = ExportTable("Ledger", JOURNAL, ())
        lines = pdf.lines_per_page(paper_for(table, list(journal_rows(200)))) - SUM_LINES
        bare = _timed(lambda: bare_pdf(journal_rows(pages * lines), path, lines))
        table = replace(table, rows=journal_rows(pages * lines))
        ours = _timed(lambda: pdf.write(table, path))
    return Ratio(ours, bare)


def csv_seconds(rows: int = 1_000_000) -> float:
    """Time the CSV writer alone."""
    with tempfile.TemporaryDirectory() as directory:
        table = ExportTable("Ledger", JOURNAL, journal_rows(rows))
        return _timed(lambda: csv.write(table, Path(directory) / "ledger.csv"))


def bare_xlsx(rows: Iterator[Row], path: Path) -> None:
    """Write rows as inline strings, with no formats, no escapes, no checks: the floor."""
    cell = '<c t="inlineStr"><is><t>%s</t></is></c>'
    template = "<row>" + cell * len(JOURNAL) + "</row>"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as stream,
    ):
        while batch := list(itertools.islice(rows, 1000)):
            stream.write("".join([template % tuple(row) for row in batch]).encode())


def bare_pdf(rows: Iterator[Row], path: Path, lines: int) -> None:
    """Draw the cells on a canvas with the embedded font, nothing measured or cut: the floor."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Bare", str(REGULAR)))
    canvas = Canvas(str(path), pagesize=(842, 595))
    while page := list(itertools.islice(rows, lines)):
        canvas.setFont("Bare", 8)
        for number, row in enumerate(page):
            for column, value in enumerate(row):
                canvas.drawString(30 + column * 78, 540 - number * 14, str(value))
        canvas.showPage()
    canvas.save()


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
