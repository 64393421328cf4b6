"""Reckon one item and period for every unit that pays it; a unit left out is named with why.

Source: domain.md W08. Nothing is written here: preview, draft and publication all reckon alike.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from propdesk.domain.billing import (
    EVERYWHERE,
    BillingSubject,
    NotChargeableError,
    Usage,
    calculate,
)
from propdesk.domain.calculations import Calculation
from propdesk.domain.due_dates import due_date
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis, FeeStandard, MissingStandardError
from propdesk.domain.formulas import formula_names
from propdesk.domain.ids import UnitId
from propdesk.domain.periods import DayRange, Period
from propdesk.domain.proration import Occupancy
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services import billing_subjects as subjects
from propdesk.services.billing_subjects import Earlier, PayingUnit, Span
from propdesk.services.charges import AlreadyChargedError
from propdesk.services.meters_usage import MeterHistory, histories, usage_of
from propdesk.services.prices import ItemRow, item_named
from propdesk.services.prices_standards import dated_terms
from propdesk.services.work import Reading


class PerUseItemError(DomainError):
    """What is charged by use has no period to bill."""

    sentence = QT_TRANSLATE_NOOP(
        "billing", "{item} is charged each time it is used, not by billing a period."
    )


class NobodyPaysError(DomainError):
    """An item is billed to the units that pay it."""

    sentence = QT_TRANSLATE_NOOP(
        "billing", "No unit pays {item} in {period}. Assign it to units first."
    )


class ZeroAmountError(DomainError):
    """Nothing is to be paid, so there is nothing to put on a bill."""

    sentence = QT_TRANSLATE_NOOP("billing", "{unit}: {item} comes to 0.00 in {period}.")


class MultiplierChangedError(DomainError):
    """How many times a unit pays changes inside one charge."""

    sentence = QT_TRANSLATE_NOOP(
        "billing",
        "{unit}: how many times {item} is paid changes within {period}. Let it change on the "
        "first day of a charged period.",
    )


@dataclass(frozen=True)
class Plan:
    """An item and period to be billed, its prices by the name of the standard."""

    item: ItemRow
    standards: Mapping[str, Sequence[FeeStandard]]
    period: Period

    @cached_property
    def days(self) -> DayRange:
        """All days one charge of the period covers."""
        return DayRange(
            self.period.first_day, self.period.plus(self.item.cycle_months - 1).last_day
        )

    @cached_property
    def due_date(self) -> date:
        """The last day to pay (domain.md P02)."""
        return due_date(self.period, self.item.due_rule)

    @cached_property
    def overlapping(self) -> list[str]:
        """The periods whose charges cover a day of this one."""
        around = self.item.cycle_months - 1
        return [str(p) for p in self.period.plus(-around).run(2 * around + 1)]

    @cached_property
    def names(self) -> frozenset[str]:
        """What the item's formulas ask for."""
        if self.item.basis != FeeBasis.FORMULA:
            return frozenset()
        formulas = {s.terms.formula for named in self.standards.values() for s in named}
        return frozenset().union(*(formula_names(formula) for formula in formulas))

    @cached_property
    def is_metered(self) -> bool:
        """Whether readings are needed."""
        return self.item.basis == FeeBasis.METER or "usage" in self.names


class Line(NamedTuple):
    """A charge as it would be posted; `revision` counts the voided ones before it."""

    unit_id: UnitId
    unit: str
    revision: int
    calculation: Calculation


class Skipped(NamedTuple):
    """A unit that is not charged: the rule that says so, and its sentence."""

    unit_id: UnitId
    unit: str
    code: str
    reason: str


Outcome = Line | Skipped


class _Slice(NamedTuple):
    """What the units of one span need beside themselves."""

    occupancies: Mapping[UnitId, Occupancy]
    meters: Mapping[UnitId, Sequence[MeterHistory]]
    residents: Mapping[UnitId, int]


def plan_of(reading: Reading, item_code: str, period: Period) -> Plan:
    """Return what is to be billed.

    NotFoundError, PerUseItemError, MissingStandardError for an item without any price.
    """
    item = item_named(reading, item_code)
    if item.basis == FeeBasis.PER_USE:
        raise PerUseItemError(field="item", item=item.name)
    standards = dated_terms(reading, item)
    if not standards and item.basis != FeeBasis.SHARED:
        raise MissingStandardError(item=item.name, day=period.first_day.isoformat())
    return Plan(item, standards, period)


def reckon(
    reading: Reading, plan: Plan, only: UnitId | None = None
) -> Iterator[tuple[Span, Sequence[Outcome]]]:
    """Yield what every unit that pays the item is charged, or why it is not, slice by slice.

    The spans cover all unit ids in order. NobodyPaysError if no unit pays the item.
    """
    paid_by = 0
    for span, units in subjects.paying_units(reading, plan.item.item_id, plan.days, only):
        paid_by += len(units)
        needed = _slice(reading, plan, span)
        earlier = earlier_charges(reading, plan, span)
        yield span, [outcome(plan, unit, needed, earlier.get(unit.unit_id)) for unit in units]
    if not paid_by:
        raise NobodyPaysError(item=plan.item.name, period=str(plan.period))


def earlier_charges(reading: Reading, plan: Plan, span: Span) -> Mapping[UnitId, Earlier]:
    """Return the charges made before that keep units from being charged, or are voided."""
    return subjects.earlier_charges(
        reading, plan.item.item_id, plan.overlapping, span, str(plan.period)
    )


def usages(reading: Reading, plan: Plan, span: Span) -> Mapping[UnitId, Sequence[MeterHistory]]:
    """Return the meters of the units in a span with their readings of the period."""
    return histories(reading, plan.item.item_id, plan.days, span.after, span.upto)


def outcome(plan: Plan, unit: PayingUnit, needed: _Slice, earlier: Earlier | None) -> Outcome:
    """Return what one unit is charged, or why it is not."""
    before = earlier or subjects.NOT_CHARGED
    if before.is_charged:
        return skipped(unit, AlreadyChargedError())
    try:
        calculation = _calculation(plan, unit, needed)
        refuse_zero(plan, unit.unit, calculation)
    except DomainError as error:
        return skipped(unit, error)
    return Line(unit.unit_id, unit.unit, before.same_period, calculation)


def skipped(unit: PayingUnit, error: DomainError) -> Skipped:
    """Return a unit as left out, with the sentence in the current language."""
    return Skipped(unit.unit_id, unit.unit, error.code, error.message())


def refuse_zero(plan: Plan, unit: str, calculation: Calculation) -> None:
    """Raise ZeroAmountError where nothing is to be paid."""
    if calculation.amount_fen == 0:
        raise ZeroAmountError(unit=unit, item=plan.item.name, period=str(plan.period))


def chargeable_days(plan: Plan, unit: PayingUnit, occupancy: Occupancy) -> DayRange:
    """Return the days of the period a unit pays; NotChargeableError if there is none."""
    firsts = [plan.days.first, unit.fees[0].valid_from]
    lasts = [plan.days.last]
    if unit.delivered_on is not None:
        firsts.append(unit.delivered_on)
    if unit.fees[-1].valid_to is not None:
        lasts.append(unit.fees[-1].valid_to)
    if occupancy.chargeable is not None:
        firsts.append(occupancy.chargeable.first)
    if max(firsts) > min(lasts):
        raise NotChargeableError(unit=unit.unit, item=plan.item.name, period=str(plan.period))
    return DayRange(max(firsts), min(lasts))


def _slice(reading: Reading, plan: Plan, span: Span) -> _Slice:
    return _Slice(
        subjects.occupancies(reading, plan.days, span),
        usages(reading, plan, span) if plan.is_metered else {},
        subjects.residents(reading, plan.days.last, span) if "people" in plan.names else {},
    )


def _calculation(plan: Plan, unit: PayingUnit, needed: _Slice) -> Calculation:
    occupancy = needed.occupancies.get(unit.unit_id, EVERYWHERE)
    days = chargeable_days(plan, unit, occupancy)
    if days != plan.days or occupancy.vacant:
        occupancy = Occupancy(None if days == plan.days else days, occupancy.vacant)
    subject = BillingSubject(
        unit=unit.unit,
        area=unit.area,
        inner_area=unit.inner_area,
        multiplier_milli=_multiplier(plan, unit),
        people=needed.residents.get(unit.unit_id),
        floor=unit.floor,
        occupancy=occupancy,
    )
    return calculate(_standards(plan, unit), subject, plan.period, _usage(plan, unit, needed))


def _usage(plan: Plan, unit: PayingUnit, needed: _Slice) -> Usage | None:
    if not plan.is_metered:
        return None
    meters = needed.meters.get(unit.unit_id, ())
    return usage_of(meters, unit.unit, plan.item.name, plan.period, plan.days)


def _multiplier(plan: Plan, unit: PayingUnit) -> int:
    multiplier = unit.fees[0].multiplier_milli
    if any(fee.multiplier_milli != multiplier for fee in unit.fees):
        raise MultiplierChangedError(unit=unit.unit, item=plan.item.name, period=str(plan.period))
    return multiplier


def _standards(plan: Plan, unit: PayingUnit) -> Sequence[FeeStandard]:
    """Return the prices of a unit; where it changes its standard, each for its own days."""
    if len(unit.fees) == 1:
        return _named(plan, unit.fees[0].standard_name)
    found = []
    for fee in unit.fees:
        paid = DayRange(fee.valid_from, fee.valid_to or date.max)
        for standard in _named(plan, fee.standard_name):
            days = standard.days.common(paid)
            if days is not None:
                found.append(FeeStandard(standard.terms, days.first, days.last))
    return found


def _named(plan: Plan, name: str) -> Sequence[FeeStandard]:
    """Return the standards of a name; without a name the only ones there are."""
    if not name and name not in plan.standards and len(plan.standards) == 1:
        return next(iter(plan.standards.values()))
    found = plan.standards.get(name)
    if not found:
        raise MissingStandardError(item=plan.item.name, day=plan.period.first_day.isoformat())
    return found
