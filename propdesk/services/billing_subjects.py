"""What billing needs of the units that pay an item: fetched in slices, never unit by unit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, func, or_, select

from propdesk.domain.billing import EVERYWHERE
from propdesk.domain.estate import OccupancyState
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.periods import ONE_DAY, DayRange
from propdesk.domain.proration import Occupancy as Days
from propdesk.models.charges import ChargeBalance, UnitFee
from propdesk.models.estate import Occupancy, Unit
from propdesk.models.people import Tenure
from propdesk.services.work import Reading

SLICE = 5000  # rows a question answers with: memory stays flat, questions stay few
FIRST, LAST = bytes(16), b"\xff" * 16
_PAYING = (
    select(
        UnitFee.unit_id,
        Unit.code,
        Unit.area,
        Unit.inner_area,
        Unit.floor,
        Unit.delivered_on,
        UnitFee.standard_name,
        UnitFee.multiplier,
        UnitFee.valid_from,
        UnitFee.valid_to,
    )
    .join(Unit, Unit.id == UnitFee.unit_id)
    .where(
        UnitFee.item_id == bindparam("item"),
        UnitFee.unit_id > bindparam("after"),
        UnitFee.unit_id <= bindparam("upto"),
        UnitFee.ended_at.is_(None),
        UnitFee.valid_from <= bindparam("last"),
        or_(UnitFee.valid_to.is_(None), UnitFee.valid_to >= bindparam("first")),
        Unit.ended_at.is_(None),
    )
    .order_by(UnitFee.unit_id, UnitFee.valid_from)
    .limit(SLICE)
)
_OCCUPANCIES = (
    select(Occupancy.unit_id, Occupancy.state, Occupancy.valid_from)
    .where(
        Occupancy.unit_id > bindparam("after"),
        Occupancy.unit_id <= bindparam("upto"),
        Occupancy.ended_at.is_(None),
        Occupancy.valid_from <= bindparam("last"),
    )
    .order_by(Occupancy.unit_id, Occupancy.valid_from, Occupancy.id)
)
_EARLIER = select(ChargeBalance.unit_id, ChargeBalance.period, ChargeBalance.is_void).where(
    ChargeBalance.item_id == bindparam("item"),
    ChargeBalance.period.in_(bindparam("periods", expanding=True)),
    ChargeBalance.unit_id > bindparam("after"),
    ChargeBalance.unit_id <= bindparam("upto"),
    ChargeBalance.line == "",
)
_RESIDENTS = (
    select(Tenure.unit_id, Tenure.role, func.count())
    .where(
        Tenure.unit_id > bindparam("after"),
        Tenure.unit_id <= bindparam("upto"),
        Tenure.ended_at.is_(None),
        Tenure.valid_from <= bindparam("last"),
        or_(Tenure.valid_to.is_(None), Tenure.valid_to >= bindparam("last")),
    )
    .group_by(Tenure.unit_id, Tenure.role)
)


class Fee(NamedTuple):
    """How a unit pays an item for some days; `multiplier_milli` 1000 is once."""

    standard_name: str
    multiplier_milli: int
    valid_from: date
    valid_to: date | None


@dataclass(slots=True)
class PayingUnit:
    """A unit that pays an item on days of a period; areas in hundredths of a m²."""

    unit_id: UnitId
    unit: str
    area: int
    inner_area: int
    floor: int | None
    delivered_on: date | None
    fees: list[Fee]


class Span(NamedTuple):
    """The units above `after` up to `upto`, in the order of their ids."""

    after: bytes
    upto: bytes


class Earlier(NamedTuple):
    """Charges of a unit made before: those of the same period, and whether a live one overlaps."""

    same_period: int
    is_charged: bool


NOT_CHARGED = Earlier(0, is_charged=False)


def paying_units(
    reading: Reading, item_id: FeeItemId, days: DayRange, only: UnitId | None = None
) -> Iterator[tuple[Span, Sequence[PayingUnit]]]:
    """Yield the units that pay an item on `days` slice by slice, by id; together the spans cover
    all ids, so that nothing falls between them."""
    after = FIRST
    upto = LAST
    if only is not None:
        after, upto = _just_below(only), only
    while True:
        asked = {
            "item": item_id,
            "after": after,
            "upto": upto,
            "first": days.first,
            "last": days.last,
        }
        rows = reading.connection.execute(_PAYING, asked).all()
        is_last = len(rows) < SLICE
        if not is_last:  # the last unit's further rows may lie beyond the limit
            rows = [row for row in rows if row.unit_id != rows[-1].unit_id]
        units: dict[UnitId, PayingUnit] = {}
        for row in rows:
            fee = Fee(row.standard_name, row.multiplier, row.valid_from, row.valid_to)
            if row.unit_id in units:
                units[row.unit_id].fees.append(fee)
            else:
                units[row.unit_id] = PayingUnit(*row[:6], [fee])
        end = upto if is_last else rows[-1].unit_id
        yield Span(after, end), list(units.values())
        if is_last:
            return
        after = end


def occupancies(reading: Reading, days: DayRange, span: Span) -> Mapping[UnitId, Days]:
    """Return when units are not delivered yet or stand empty; the usual unit is not mentioned."""
    asked = {"after": span.after, "upto": span.upto, "last": days.last}
    states: dict[UnitId, list[tuple[str, date]]] = defaultdict(list)
    for unit_id, state, valid_from in reading.connection.execute(_OCCUPANCIES, asked):
        states[unit_id].append((state, valid_from))
    found = {unit_id: _days_of(stretches, days) for unit_id, stretches in states.items()}
    return {unit_id: known for unit_id, known in found.items() if known != EVERYWHERE}


def earlier_charges(
    reading: Reading, item_id: FeeItemId, periods: Sequence[str], span: Span, period: str
) -> Mapping[UnitId, Earlier]:
    """Return which units have charges of an item in `periods`, voided ones too."""
    asked = {"item": item_id, "periods": list(periods), "after": span.after, "upto": span.upto}
    found: dict[UnitId, Earlier] = {}
    for unit_id, charged_period, is_void in reading.connection.execute(_EARLIER, asked):
        same, is_charged = found.get(unit_id, NOT_CHARGED)
        found[unit_id] = Earlier(same + (charged_period == period), is_charged or not is_void)
    return found


def residents(reading: Reading, day: date, span: Span) -> Mapping[UnitId, int]:
    """Return how many people are registered as living in units on a day.

    An owner who has let the unit does not live there; agents never do.
    """
    asked = {"after": span.after, "upto": span.upto, "last": day}
    roles: dict[UnitId, dict[str, int]] = defaultdict(dict)
    for unit_id, role, count in reading.connection.execute(_RESIDENTS, asked):
        roles[unit_id][role] = count
    return {unit_id: _living(counts) for unit_id, counts in roles.items()}


def _living(counts: Mapping[str, int]) -> int:
    members = counts.get("member", 0)
    if counts.get("tenant"):
        return counts["tenant"] + members
    return counts.get("owner", 0) + counts.get("co_owner", 0) + members


def _days_of(stretches: Sequence[tuple[str, date]], days: DayRange) -> Days:
    """Return the chargeable and the vacant ones of `days`: what is not delivered pays nothing."""
    chargeable: DayRange | None = None
    vacant = []
    for index, (state, first) in enumerate(stretches):
        is_last = index + 1 == len(stretches)
        last = days.last if is_last else stretches[index + 1][1] - ONE_DAY
        if last < max(first, days.first):
            continue
        within = DayRange(max(first, days.first), min(last, days.last))
        if state == OccupancyState.VACANT:
            vacant.append(within)
        elif state == OccupancyState.UNDELIVERED:
            chargeable = DayRange(last + ONE_DAY, date.max)
    return Days(chargeable, tuple(vacant))


def _just_below(identity: bytes) -> bytes:
    return (int.from_bytes(identity, "big") - 1).to_bytes(16, "big")
