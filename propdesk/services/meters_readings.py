"""Readings of meters: recorded one by one or by an import, listed, taken back (domain.md W08)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, select

from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Reading as MeterReading
from propdesk.services.meters import (
    FINAL,
    NORMAL,
    START,
    WRAPPED,
    NewMeter,
    UsageChargedError,
    charged_through,
    meter_of,
    put_up,
)
from propdesk.services.meters_checks import CheckedReading, NewReading, check_readings
from propdesk.services.work import Reading, Work, query, use_case

SLICE = 500
_COLUMNS = ("id", "meter_id", "read_on", "value", "sort", "ended_at")
_OF_METER = (
    select(MeterReading.id, MeterReading.read_on, MeterReading.value, MeterReading.sort)
    .where(MeterReading.meter_id == bindparam("meter"), MeterReading.ended_at.is_(None))
    .order_by(MeterReading.read_on.desc(), MeterReading.id.desc())
)


class NotTheLastReadingError(DomainError):
    """Only the newest reading can be taken back; the first one stays with its meter."""

    sentence = QT_TRANSLATE_NOOP(
        "meters_readings",
        "{unit}: only the newest reading that was taken after the start reading can be taken back.",
    )


class ReadingRow(NamedTuple):
    """A reading as lists show it."""

    reading_id: bytes
    read_on: date
    value_milli: int
    sort: str


@use_case(Permission.BILLING_DRAFT)
def record(work: Work, *, readings: Sequence[NewReading]) -> list[CheckedReading]:
    """Record readings, all or none; the first problem is raised, warnings are returned.

    NoMeterError, WhichMeterError, NegativeUsageError, NoWrapAroundError, ReadingOrderError,
    ReadTwiceError, UsageChargedError, InvalidReadingError.
    """
    return record_readings(work, readings)


@use_case(Permission.BILLING_DRAFT)
def take_back(work: Work, *, reading_id: bytes) -> None:
    """Take back the newest reading of a meter; NotTheLastReadingError, UsageChargedError."""
    meter_id = work.connection.scalar(
        select(MeterReading.meter_id).where(MeterReading.id == reading_id)
    )
    if meter_id is None:
        raise NotFoundError(name=reading_id.hex())
    meter = meter_of(work, meter_id)
    newest = readings_of(work, meter_id)[0]
    if newest.reading_id != reading_id or newest.sort in (START, FINAL):
        raise NotTheLastReadingError(unit=meter.unit)
    until = charged_through(work, [meter.unit_id], [meter.item_id]).get(
        (meter.unit_id, meter.item_id)
    )
    if until is not None and newest.read_on <= until:
        raise UsageChargedError(unit=meter.unit, item=meter.item, day=until.isoformat())
    work.update(MeterReading, reading_id, ended_at=work.now)
    work.about(meter_id)


@query(Permission.LOOK_UP)
def readings(reading: Reading, *, meter_id: bytes) -> list[ReadingRow]:
    """Return a meter's readings, the newest first."""
    return readings_of(reading, meter_id)


@query(Permission.LOOK_UP)
def check(reading: Reading, *, readings: Sequence[NewReading]) -> list[CheckedReading]:
    """Say of each reading whether it could be recorded; nothing is written."""
    return check_readings(reading, readings)


def readings_of(reading: Reading, meter_id: bytes) -> list[ReadingRow]:
    """Return a meter's readings, the newest first."""
    rows = reading.connection.execute(_OF_METER, {"meter": meter_id})
    return [ReadingRow(*row) for row in rows]


def record_readings(
    work: Work, rows: Sequence[NewReading], *, start_missing: bool = False
) -> list[CheckedReading]:
    """Record readings, all or none; the first problem is raised.

    `start_missing`: the first reading of a unit without a meter puts one up and is its start.
    """
    checked = check_readings(work, rows, start_missing=start_missing)
    for one in checked:
        if one.problem is not None:
            raise one.problem
    started = {
        _key(one): put_up(
            work,
            one.reading.unit_id,
            one.reading.item_id,
            NewMeter(one.serial, one.reading.value_milli),
            one.reading.read_on,
        )
        for one in checked
        if one.puts_up_meter
    }
    tuples = [
        (
            work.new_id(),
            one.meter_id or started[_key(one)],
            one.reading.read_on.isoformat(),
            one.reading.value_milli,
            WRAPPED if one.reading.is_wrapped else NORMAL,
            None,
        )
        for one in checked
        if not one.puts_up_meter
    ]
    for start in range(0, len(tuples), SLICE):
        work.insert_tuples(MeterReading, _COLUMNS, tuples[start : start + SLICE])
    return checked


def _key(one: CheckedReading) -> tuple[UnitId, FeeItemId, str]:
    return one.reading.unit_id, one.reading.item_id, one.serial
