"""Import meter readings; the first one of a unit without a meter becomes its start reading."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import select

from propdesk.domain.bounded_text import clean_text
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.imports import FileRow, RowFault, day_in, number_in, text_in
from propdesk.models.charges import Meter
from propdesk.models.charges import Reading as MeterReading
from propdesk.models.estate import Unit
from propdesk.services import meters_readings
from propdesk.services.import_batch import SLICE, Made, StillUsedError
from propdesk.services.import_opening import item_in, items_by_name
from propdesk.services.import_places import ROOM, UnitFinder
from propdesk.services.meters import START, UsageChargedError, refuse_unmetered
from propdesk.services.meters_checks import CheckedReading, NewReading, check_readings
from propdesk.services.meters_readings import NotTheLastReadingError, record_readings
from propdesk.services.work import Reading, Work

_COLUMN_OF_FIELD = {"day": "read_on", "value": "value", "serial": "serial", "item": "item"}


def check(reading: Reading, rows: Sequence[FileRow]) -> tuple[list[NewReading], list[RowFault]]:
    """Return what can be written and what is wrong, one fault a row."""
    readings: dict[int, NewReading] = {}
    faults: list[RowFault] = []
    reader = _RowReader(reading, rows)
    for position, row in enumerate(rows):
        try:
            readings[position] = reader.read(row)
        except DomainError as error:
            faults.append(RowFault(position, error.field or ROOM, error))
    checked = check_readings(reading, list(readings.values()), start_missing=True)
    for position, one in zip(readings, checked, strict=True):
        if one.problem is not None:
            key = _COLUMN_OF_FIELD.get(one.problem.field or "", "value")
            faults.append(RowFault(position, key, one.problem))
    return list(readings.values()), faults


def write(work: Work, lines: Sequence[NewReading]) -> Made:
    """Record the readings and put up the meters they begin."""
    checked = record_readings(work, lines, start_missing=True)
    return list(_written(work, checked))


def take_back(work: Work, made: Made) -> None:
    """Take the readings back, the newest first, and the meters they began; StillUsedError."""
    ids = [row_id for table, row_id in made if table is MeterReading]
    taken = _rows_of(work, ids)
    for reading_id, _, _, sort in sorted(taken, key=lambda row: row[2], reverse=True):
        if sort != START:
            _take_back(work, reading_id)
    starts = {meter: reading_id for reading_id, meter, _, sort in taken if sort == START}
    for meter, start in starts.items():
        if len(meters_readings.readings_of(work, meter)) > 1:
            raise StillUsedError(what=_unit_of(work, meter), count=1)
        work.update(MeterReading, start, ended_at=work.now)
        work.update(Meter, meter, ended_at=work.now)


class _RowReader:
    """Turns rows into readings to be checked."""

    def __init__(self, reading: Reading, rows: Sequence[FileRow]) -> None:
        self._reading = reading
        self._finder = UnitFinder(reading, rows)
        self._items = items_by_name(reading)
        self._metered: set[FeeItemId] = set()
        units = reading.connection.execute(select(Unit.id, Unit.code))
        self._names = {UnitId(unit_id): code for unit_id, code in units}

    def read(self, row: FileRow) -> NewReading:
        """Return the reading; raises what says why there is none."""
        unit_id = self._finder.find(row)
        item_id = item_in(self._items, row).item_id
        if item_id not in self._metered:
            refuse_unmetered(self._reading, item_id)
            self._metered.add(item_id)
        return NewReading(
            unit_id=unit_id,
            unit=self._names[unit_id],
            item_id=item_id,
            read_on=day_in(row, "read_on") or self._reading.today,
            value_milli=number_in(row, "value") or 0,
            serial=clean_text(text_in(row, "serial")),
        )


def _written(
    reading: Reading, checked: Sequence[CheckedReading]
) -> Iterator[tuple[type[MeterReading], bytes]]:
    """Yield the rows that recording the readings has made."""
    units = list(dict.fromkeys(one.reading.unit_id for one in checked))
    found: dict[tuple[object, ...], bytes] = {}
    for start in range(0, len(units), SLICE):
        rows = reading.connection.execute(
            select(MeterReading.id, MeterReading.read_on, Meter.id, Meter.unit_id, Meter.item_id)
            .add_columns(Meter.serial)
            .join(Meter, Meter.id == MeterReading.meter_id)
            .where(
                Meter.unit_id.in_(units[start : start + SLICE]),
                Meter.ended_at.is_(None),
                MeterReading.ended_at.is_(None),
            )
        )
        for reading_id, day, meter, unit, item, serial in rows:
            found[meter, day] = reading_id
            found[unit, item, serial.strip(), day] = reading_id
    for one in checked:
        new = one.reading
        named = (new.unit_id, new.item_id, one.serial.strip(), new.read_on)
        key = (one.meter_id, new.read_on) if one.meter_id else named
        yield MeterReading, found[key]


def _rows_of(reading: Reading, ids: Sequence[bytes]) -> list[tuple[bytes, bytes, date, str]]:
    found: list[tuple[bytes, bytes, date, str]] = []
    for start in range(0, len(ids), SLICE):
        chosen = select(
            MeterReading.id, MeterReading.meter_id, MeterReading.read_on, MeterReading.sort
        ).where(MeterReading.id.in_(ids[start : start + SLICE]))
        rows = reading.connection.execute(chosen)
        found += [(one, meter, day, sort) for one, meter, day, sort in rows]
    return found


def _take_back(work: Work, reading_id: bytes) -> None:
    try:
        meters_readings.take_back(work, reading_id=reading_id)
    except (NotTheLastReadingError, UsageChargedError) as error:
        raise StillUsedError(what=error.values["unit"], count=1) from error


def _unit_of(reading: Reading, meter: bytes) -> str:
    chosen = select(Unit.code).join(Meter, Meter.unit_id == Unit.id).where(Meter.id == meter)
    return reading.connection.scalar(chosen) or ""
