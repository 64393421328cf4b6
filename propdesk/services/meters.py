"""Meters of units: put up, changed, taken down; the first reading is entered, never assumed."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, false, func, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.calculations import ONCE
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.metering import (
    MOST_REGISTER_DIGITS,
    InvalidReadingError,
    NegativeUsageError,
    ReadingOrderError,
)
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.domain.quantities import READING_PLACES, scaled_text
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import ChargeBalance, FeeItem, Meter
from propdesk.models.charges import Reading as MeterReading
from propdesk.models.estate import Unit
from propdesk.services.prices import item_of
from propdesk.services.work import Reading, Work, query, use_case

USUAL_DIGITS = 6
START, NORMAL, WRAPPED, FINAL = "start", "normal", "wrapped", "final"
_METERS = (
    select(
        Meter.id,
        Meter.unit_id,
        Unit.code,
        Meter.item_id,
        FeeItem.name.label("item"),
        Meter.serial,
        Meter.multiplier,
        Meter.digits,
        Meter.installed_on,
        Meter.removed_on,
    )
    .join(Unit, Unit.id == Meter.unit_id)
    .join(FeeItem, FeeItem.id == Meter.item_id)
    .where(Meter.ended_at.is_(None))
    .order_by(Meter.installed_on, Meter.id)
)
_CHARGED = (
    select(
        ChargeBalance.unit_id,
        ChargeBalance.item_id,
        func.max(ChargeBalance.period),
        FeeItem.cycle_months,
    )
    .join(FeeItem, FeeItem.id == ChargeBalance.item_id)
    .where(
        ChargeBalance.unit_id.in_(bindparam("units", expanding=True)),
        ChargeBalance.item_id.in_(bindparam("items", expanding=True)),
        ChargeBalance.line == "",
        ChargeBalance.is_void == false(),
    )
    .group_by(ChargeBalance.unit_id, ChargeBalance.item_id)
)
_LAST = (
    select(MeterReading.read_on, MeterReading.value)
    .where(MeterReading.meter_id == bindparam("meter"), MeterReading.ended_at.is_(None))
    .order_by(MeterReading.read_on.desc(), MeterReading.id.desc())
    .limit(1)
)


class InvalidMeterError(DomainError):
    """A meter's multiplier and digits lie within what registers have."""

    sentence = QT_TRANSLATE_NOOP(
        "meters", "A meter has a multiplier above zero and a register of 1 to {digits} digits."
    )


class NotMeteredError(DomainError):
    """Only what is charged by usage has meters."""

    sentence = QT_TRANSLATE_NOOP("meters", "{item} is not charged by meter.")


class SerialTakenError(DomainError):
    """A unit does not have the same meter twice."""

    sentence = QT_TRANSLATE_NOOP("meters", "{unit} already has the meter “{serial}” for {item}.")


class UsageChargedError(DomainError):
    """A reading inside a charged period would never be charged: the next bill begins after it."""

    sentence = QT_TRANSLATE_NOOP(
        "meters",
        "{unit}: {item} is charged up to {day} already. Enter a later day, "
        "or void that charge first and bill it again.",
    )


class MeterRow(NamedTuple):
    """A meter as lists show it; `multiplier_milli` 1000 is once."""

    meter_id: bytes
    unit_id: UnitId
    unit: str
    item_id: FeeItemId
    item: str
    serial: str
    multiplier_milli: int
    digits: int
    installed_on: date
    removed_on: date | None


class NewMeter(NamedTuple):
    """A meter to be put up, and what its register shows that day, in thousandths."""

    serial: str
    start_milli: int
    multiplier_milli: int = ONCE
    digits: int = USUAL_DIGITS


@use_case(Permission.REGISTRY_EDIT)
def add(
    work: Work, *, unit_id: UnitId, item_id: FeeItemId, meter: NewMeter, installed_on: date
) -> bytes:
    """Put up a meter with its start reading.

    NotMeteredError, InvalidMeterError, SerialTakenError, NotFoundError.
    """
    refuse_unmetered(work, item_id)
    there = meters_of(work, unit_id)
    if any(m.serial == meter.serial.strip() and m.item_id == item_id for m in there):
        found = there[0]
        raise SerialTakenError(unit=found.unit, serial=meter.serial.strip(), item=found.item)
    meter_id = put_up(work, unit_id, item_id, meter, installed_on)
    work.about(meter_id)
    return meter_id


@use_case(Permission.REGISTRY_EDIT)
def change(
    work: Work, *, meter_id: bytes, changed_on: date, final_milli: int, meter: NewMeter
) -> bytes:
    """Replace a meter: the old register is read a last time, the new one a first time that day.

    NegativeUsageError, ReadingOrderError, InvalidMeterError, NotFoundError.
    """
    old = meter_of(work, meter_id)
    _take_down(work, old, changed_on, final_milli)
    new_id = put_up(work, old.unit_id, old.item_id, meter, changed_on)
    work.about(new_id)
    return new_id


@use_case(Permission.REGISTRY_EDIT)
def take_down(work: Work, *, meter_id: bytes, removed_on: date, final_milli: int) -> None:
    """Take a meter down for good, with its last reading; errors as `change`."""
    _take_down(work, meter_of(work, meter_id), removed_on, final_milli)
    work.about(meter_id)


@query(Permission.LOOK_UP)
def meters(reading: Reading, *, unit_id: UnitId) -> list[MeterRow]:
    """Return a unit's meters in the order they were put up."""
    return meters_of(reading, unit_id)


def meters_of(reading: Reading, unit_id: UnitId) -> list[MeterRow]:
    """Return a unit's meters in the order they were put up."""
    rows = reading.connection.execute(_METERS.where(Meter.unit_id == unit_id))
    return [MeterRow._make(row) for row in rows]


def meter_of(reading: Reading, meter_id: bytes) -> MeterRow:
    """Return a meter; NotFoundError."""
    row = reading.connection.execute(_METERS.where(Meter.id == meter_id)).first()
    if row is None:
        raise NotFoundError(name=meter_id.hex())
    return MeterRow._make(row)


def refuse_unmetered(reading: Reading, item_id: FeeItemId) -> None:
    """Raise NotMeteredError unless an item can be charged by what a meter counted."""
    item = item_of(reading, item_id)
    if item.basis not in (FeeBasis.METER, FeeBasis.FORMULA, FeeBasis.SHARED):
        raise NotMeteredError(field="item", item=item.name)


def charged_through(
    reading: Reading, units: Sequence[UnitId], items: Collection[FeeItemId]
) -> Mapping[tuple[UnitId, FeeItemId], date]:
    """Return the last day of the newest charged period of units (500 at most) and items."""
    rows = reading.connection.execute(_CHARGED, {"units": list(units), "items": list(items)})
    return {
        (unit_id, item_id): Period.parse(period).plus(cycle - 1).last_day
        for unit_id, item_id, period, cycle in rows
    }


def put_up(
    work: Work, unit_id: UnitId, item_id: FeeItemId, meter: NewMeter, installed_on: date
) -> bytes:
    """Write a meter and its start reading; InvalidMeterError, InvalidReadingError."""
    if meter.multiplier_milli < 1 or not 1 <= meter.digits <= MOST_REGISTER_DIGITS:
        raise InvalidMeterError(field="multiplier", digits=MOST_REGISTER_DIGITS)
    if meter.start_milli < 0:
        raise InvalidReadingError(field="start", unit=meter.serial)
    meter_id = work.new_id()
    work.insert(
        Meter,
        id=meter_id,
        unit_id=unit_id,
        item_id=item_id,
        serial=bounded(meter.serial, field="serial", limit=NAME_LIMIT),
        multiplier=meter.multiplier_milli,
        digits=meter.digits,
        installed_on=installed_on,
        removed_on=None,
        ended_at=None,
    )
    write_reading(work, meter_id, installed_on, meter.start_milli, START)
    return meter_id


def write_reading(work: Work, meter_id: bytes, read_on: date, value: int, sort: str) -> None:
    """Write a reading that has been checked."""
    work.insert(
        MeterReading,
        id=work.new_id(),
        meter_id=meter_id,
        read_on=read_on,
        value=value,
        sort=sort,
        ended_at=None,
    )


def _take_down(work: Work, old: MeterRow, day: date, final_milli: int) -> None:
    if old.removed_on is not None:
        raise NotFoundError(name=old.serial)
    charged = charged_through(work, [old.unit_id], [old.item_id])
    until = charged.get((old.unit_id, old.item_id), date.min)
    if day <= until:
        raise UsageChargedError(field="day", unit=old.unit, item=old.item, day=until.isoformat())
    last_day, last_value = work.connection.execute(_LAST, {"meter": old.meter_id}).one()
    if day < last_day:
        raise ReadingOrderError(field="day", unit=old.unit, day=day.isoformat())
    if final_milli < last_value:
        raise NegativeUsageError(
            field="final",
            unit=old.unit,
            previous=scaled_text(last_value, READING_PLACES),
            current=scaled_text(final_milli, READING_PLACES),
        )
    write_reading(work, old.meter_id, day, final_milli, FINAL)
    work.update(Meter, old.meter_id, removed_on=day)
