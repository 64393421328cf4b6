"""Importing 100,000 units and 100,000 customers: file to durable commit, index included."""

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measurement import Measurement
from benchmarks.search import person_name, person_phone
from propdesk.domain.imports import ImportKind
from propdesk.domain.tables import ColumnKind
from propdesk.exports import xlsx
from propdesk.exports.tables import ExportColumn, ExportTable, Row
from propdesk.imports.file_kinds import COLUMNS
from propdesk.imports.rows import read_rows
from propdesk.services import imports
from propdesk.services.imports import Prepared
from tests import builders

COUNT = 100_000
BUILDINGS, ENTRANCES, PER_FLOOR = 100, 2, 10


def measure() -> list[Measurement]:
    """Return the seconds of both imports, and of their halves."""
    with tempfile.TemporaryDirectory() as directory:
        folder = Path(directory)
        world = builders.world(builders.template(folder), folder)
        units = _timed(world, folder, ImportKind.UNITS, ("房号", "建筑面积", "用途"), unit_rows())
        heads = ("房号", "姓名", "联系电话")
        people = _timed(world, folder, ImportKind.CUSTOMERS, heads, customer_rows())
        world.desk.database.close()
    note = "{:.1f} s to read, {:.1f} s to check and write"
    return [
        Measurement("import of 100,000 units", sum(units), 60, "s", note.format(*units)),
        Measurement("import of 100,000 customers", sum(people), 60, "s", note.format(*people)),
    ]


def unit_rows(count: int = COUNT) -> Iterator[Row]:
    """Yield units of a large estate."""
    for number in range(count):
        yield _name(number, count), 8950 + number % 3000, "住宅"


def customer_rows(count: int = COUNT) -> Iterator[Row]:
    """Yield an owner for each of the units."""
    rng = random.Random(count)
    for number in range(count):
        yield _name(number, count), person_name(rng), person_phone(number)


def _name(number: int, count: int) -> str:
    block, rest = divmod(number, count // BUILDINGS)
    entrance, place = divmod(rest, count // BUILDINGS // ENTRANCES)
    floor, room = divmod(place, PER_FLOOR)
    return f"{block + 1}栋{entrance + 1}单元{(floor + 1) * 100 + room + 1}"


def _timed(
    world: builders.World,
    folder: Path,
    kind: ImportKind,
    heads: tuple[str, ...],
    rows: Iterator[Row],
) -> tuple[float, float]:
    """Return the seconds to read the file and to check and write its rows."""
    kinds = [ColumnKind.INTEGER if head == "建筑面积" else ColumnKind.TEXT for head in heads]
    columns = tuple(ExportColumn(head, head, k) for head, k in zip(heads, kinds, strict=True))
    path = folder / f"{kind.value}.xlsx"
    xlsx.write(ExportTable(kind.value, columns, rows), path)
    begun = time.perf_counter()
    parsed = read_rows(path, COLUMNS[kind])
    read = time.perf_counter()
    assert not parsed.bad, parsed.bad[:3]
    prepared = Prepared(kind, path.name, parsed.fingerprint, parsed.rows)
    done = world.desk.execute(imports.commit, prepared=prepared)
    assert done.rows == COUNT
    return read - begun, time.perf_counter() - read
