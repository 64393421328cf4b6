"""Which units pay which fee item, from when, at which standard and how many times."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, select

from propdesk.domain.errors import DomainError
from propdesk.domain.ids import BuildingId, FeeItemId, UnitId
from propdesk.domain.periods import ONE_DAY, DayRange
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import FeeItem, UnitFee
from propdesk.models.estate import Unit
from propdesk.services.prices import item_of
from propdesk.services.prices_standards import EffectiveDateNeededError, standards_of
from propdesk.services.work import Reading, Work, query, use_case

SLICE = 500
_COLUMNS = (
    "id",
    "unit_id",
    "item_id",
    "standard_name",
    "multiplier",
    "valid_from",
    "valid_to",
    "ended_at",
)
_UNITS = select(Unit.id).where(Unit.ended_at.is_(None)).order_by(Unit.id)
_FEES = select(
    UnitFee.id,
    UnitFee.unit_id,
    UnitFee.standard_name,
    UnitFee.multiplier,
    UnitFee.valid_from,
    UnitFee.valid_to,
).where(UnitFee.item_id == bindparam("item"), UnitFee.ended_at.is_(None))
_OF_UNIT = (
    select(
        FeeItem.code,
        FeeItem.name,
        UnitFee.standard_name,
        UnitFee.multiplier,
        UnitFee.valid_from,
        UnitFee.valid_to,
    )
    .join(FeeItem, FeeItem.id == UnitFee.item_id)
    .where(UnitFee.unit_id == bindparam("unit"), UnitFee.ended_at.is_(None))
    .order_by(FeeItem.code, UnitFee.valid_from)
)


class UnknownStandardError(DomainError):
    """A unit pays by a standard the item has."""

    sentence = QT_TRANSLATE_NOOP("prices_units", "{item} has no standard “{name}”.")


class InvalidMultiplierError(DomainError):
    """A multiplier is above zero: a unit that does not pay is not assigned."""

    sentence = QT_TRANSLATE_NOOP("prices_units", "How many times a unit pays is above zero.")


@dataclass(frozen=True, kw_only=True)
class FeeTermsOfUnit:
    """How units pay an item; `multiplier_milli` 1000 is once, `valid_to` is included."""

    valid_from: date | None
    valid_to: date | None = None
    standard_name: str = ""
    multiplier_milli: int = 1000


@dataclass(frozen=True)
class Assignment:
    """How many units pay an item now, were changed, or kept what they had."""

    added: int
    changed: int
    kept: int


class UnitFeeRow(NamedTuple):
    """A fee item of one unit."""

    code: str
    item: str
    standard_name: str
    multiplier_milli: int
    valid_from: date
    valid_to: date | None


class _Fee(NamedTuple):
    fee_id: bytes
    unit_id: UnitId
    standard_name: str
    multiplier_milli: int
    valid_from: date
    valid_to: date | None


@use_case(Permission.PRICE_EDIT)
def assign(
    work: Work,
    *,
    item_id: FeeItemId,
    terms: FeeTermsOfUnit,
    units: Sequence[UnitId] | None = None,
    building: BuildingId | None = None,
    replace: bool = False,
) -> Assignment:
    """Let units pay an item: those named, those of a building, or all.

    A unit that pays it already on one of the days keeps its own terms, unless `replace`: then
    these follow them from their first day on. EffectiveDateNeededError, UnknownStandardError,
    InvalidMultiplierError, ReversedRangeError.
    """
    first = _checked(work, item_id, terms)
    chosen = units if units is not None else _units_in(work, building)
    if len(chosen) > SLICE:
        work.expect_bulk()
    paying = _paying(work, item_id, set(chosen))
    new, changed, kept = [], 0, 0
    days = DayRange(first, terms.valid_to or date.max)
    for unit_id in chosen:
        there = [fee for fee in paying.get(unit_id, ()) if _days_of(fee).common(days)]
        if there and (not replace or all(_same(fee, terms, first) for fee in there)):
            kept += 1
            continue
        for fee in there:
            _end_before(work, fee, first)
        changed += bool(there)
        new.append(unit_id)
    _insert(work, item_id, terms, new)
    work.about(item_id, f"{len(new)} units")
    return Assignment(len(new) - changed, changed, kept)


@use_case(Permission.PRICE_EDIT)
def unassign(
    work: Work, *, item_id: FeeItemId, units: Sequence[UnitId], last_day: date | None
) -> int:
    """Let units pay an item for the last time on a day; return how many did pay later on.

    EffectiveDateNeededError.
    """
    if last_day is None:
        raise EffectiveDateNeededError(field="last_day")
    ended = 0
    for fees in _paying(work, item_id, set(units)).values():
        later = [fee for fee in fees if _days_of(fee).last > last_day]
        for fee in later:
            _end_before(work, fee, last_day + ONE_DAY)
        ended += bool(later)
    work.about(item_id, f"{ended} units")
    return ended


@query(Permission.LOOK_UP)
def unit_fees(reading: Reading, *, unit_id: UnitId) -> list[UnitFeeRow]:
    """Return what a unit pays, by item and day."""
    rows = reading.connection.execute(_OF_UNIT, {"unit": unit_id})
    return [UnitFeeRow(*row) for row in rows]


def _checked(reading: Reading, item_id: FeeItemId, terms: FeeTermsOfUnit) -> date:
    if terms.valid_from is None:
        raise EffectiveDateNeededError(field="valid_from")
    if terms.multiplier_milli < 1:
        raise InvalidMultiplierError(field="multiplier")
    item = item_of(reading, item_id)
    names = {standard.name for standard in standards_of(reading, item_id)}
    if terms.standard_name and terms.standard_name not in names:
        raise UnknownStandardError(field="standard", item=item.name, name=terms.standard_name)
    return terms.valid_from


def _units_in(reading: Reading, building: BuildingId | None) -> list[UnitId]:
    statement = _UNITS if building is None else _UNITS.where(Unit.building_id == building)
    return list(reading.connection.scalars(statement))


def _paying(
    reading: Reading, item_id: FeeItemId, units: set[UnitId]
) -> Mapping[UnitId, list[_Fee]]:
    found: dict[UnitId, list[_Fee]] = defaultdict(list)
    for row in reading.connection.execute(_FEES, {"item": item_id}):
        if row.unit_id in units:
            found[row.unit_id].append(_Fee(*row))
    return found


def _days_of(fee: _Fee) -> DayRange:
    return DayRange(fee.valid_from, fee.valid_to or date.max)


def _same(fee: _Fee, terms: FeeTermsOfUnit, first: date) -> bool:
    return fee.valid_from <= first and (
        (fee.standard_name, fee.multiplier_milli, fee.valid_to)
        == (terms.standard_name, terms.multiplier_milli, terms.valid_to)
    )


def _end_before(work: Work, fee: _Fee, day: date) -> None:
    if fee.valid_from < day:
        work.update(UnitFee, fee.fee_id, valid_to=day - ONE_DAY)
    else:
        work.update(UnitFee, fee.fee_id, ended_at=work.now)


def _insert(work: Work, item_id: FeeItemId, terms: FeeTermsOfUnit, units: Sequence[UnitId]) -> None:
    assert terms.valid_from is not None
    first = terms.valid_from.isoformat()
    last = terms.valid_to.isoformat() if terms.valid_to else None
    shared = (item_id, terms.standard_name, terms.multiplier_milli, first, last, None)
    for start in range(0, len(units), SLICE):
        work.insert_tuples(
            UnitFee,
            _COLUMNS,
            [(work.new_id(), unit_id, *shared) for unit_id in units[start : start + SLICE]],
        )
