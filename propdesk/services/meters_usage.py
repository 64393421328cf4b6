"""What units used in a period, from the readings taken in it: many units in few questions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import aliased

from propdesk.domain.billing import MissingUsageError, Usage
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.metering import Meter, MissingStartReadingError, metered_usage
from propdesk.domain.metering import Reading as Register
from propdesk.domain.periods import DayRange, Period
from propdesk.models.charges import Meter as StoredMeter
from propdesk.models.charges import Reading as MeterReading
from propdesk.services.meters import START, WRAPPED
from propdesk.services.work import Reading

_earlier = aliased(MeterReading)
_last_before = (
    select(func.max(_earlier.read_on))
    .where(
        _earlier.meter_id == MeterReading.meter_id,
        _earlier.read_on < bindparam("first"),
        _earlier.ended_at.is_(None),
    )
    .correlate(MeterReading)
    .scalar_subquery()
)
_in_use = (
    StoredMeter.item_id == bindparam("item"),
    StoredMeter.unit_id > bindparam("after"),
    StoredMeter.unit_id <= bindparam("upto"),
    StoredMeter.ended_at.is_(None),
    StoredMeter.installed_on <= bindparam("last"),
    or_(StoredMeter.removed_on.is_(None), StoredMeter.removed_on >= bindparam("first")),
)
_METERS = (
    select(
        StoredMeter.id,
        StoredMeter.unit_id,
        StoredMeter.multiplier,
        StoredMeter.digits,
        StoredMeter.removed_on,
    )
    .where(*_in_use)
    .order_by(StoredMeter.unit_id, StoredMeter.installed_on, StoredMeter.id)
)
_READINGS = (
    select(MeterReading.meter_id, MeterReading.read_on, MeterReading.value, MeterReading.sort)
    .join(StoredMeter, StoredMeter.id == MeterReading.meter_id)
    .where(
        *_in_use,
        MeterReading.ended_at.is_(None),
        MeterReading.read_on <= bindparam("last"),
        MeterReading.read_on >= func.coalesce(_last_before, bindparam("first")),
    )
    .order_by(MeterReading.meter_id, MeterReading.read_on, MeterReading.id)
)


@dataclass
class MeterHistory:
    """A meter's last reading before a period, if there is one, and those taken in it."""

    multiplier_milli: int
    digits: int
    removed_on: date | None
    before: Register | None = None
    taken: list[tuple[Register, str]] = field(default_factory=list)


def histories(
    reading: Reading, item_id: FeeItemId, days: DayRange, after: bytes, upto: bytes
) -> Mapping[UnitId, Sequence[MeterHistory]]:
    """Return the meters in use on `days` of the units above `after` up to `upto`."""
    asked = {
        "item": item_id,
        "after": after,
        "upto": upto,
        "first": days.first,
        "last": days.last,
    }
    by_meter: dict[bytes, MeterHistory] = {}
    by_unit: dict[UnitId, list[MeterHistory]] = defaultdict(list)
    for meter_id, unit_id, multiplier, digits, removed in reading.connection.execute(
        _METERS, asked
    ):
        by_meter[meter_id] = MeterHistory(multiplier, digits, removed)
        by_unit[unit_id].append(by_meter[meter_id])
    for meter_id, day, value, sort in reading.connection.execute(_READINGS, asked):
        history = by_meter[meter_id]
        if day < days.first:
            history.before = Register(day, value)
        else:
            history.taken.append((Register(day, value), sort))
    return by_unit


def usage_of(
    meters: Sequence[MeterHistory], unit: str, item: str, period: Period, days: DayRange
) -> Usage:
    """Return what all meters of a unit counted in a period together.

    A meter that was put up in the period may still wait for its next reading, any other one must
    have been read: MissingUsageError. MissingStartReadingError, NegativeUsageError.
    """
    parts = []
    for meter in meters:
        removed = meter.removed_on is not None and meter.removed_on <= days.last
        if not meter.taken and not removed:
            raise MissingUsageError(unit=unit, item=item, period=str(period))
        parts += _usages(meter, unit)
    if not parts:
        raise MissingUsageError(unit=unit, item=item, period=str(period))
    return Usage(
        sum(part.quantity_micro for part in parts),
        DayRange(min(part.days.first for part in parts), max(part.days.last for part in parts)),
        tuple(span for part in parts for span in part.readings),
    )


def _usages(meter: MeterHistory, unit: str) -> list[Usage]:
    """Return what one meter counted from each reading to the next."""
    if not meter.taken:
        return []
    shown = list(meter.taken)
    if meter.before is not None:
        shown.insert(0, (meter.before, ""))
    elif shown[0][1] != START:
        raise MissingStartReadingError(unit=unit)
    found = []
    for (earlier, _), (later, sort) in pairwise(shown):
        wrap = meter.digits if sort == WRAPPED else 0
        rule = Meter(unit=unit, multiplier_milli=meter.multiplier_milli, wrap_digits=wrap)
        found.append(metered_usage(earlier, later, rule))
    return found
