"""Reckon one charge: a fee item for one unit and one period (domain.md W08).

Property fee = area × price × months; meter fee = usage × price. Everything stays exact until the
line is rounded, once. What cannot be reckoned is refused and named; nothing becomes 0 by failing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from propdesk.domain.calculations import ONCE, Calculation, ReadingSpan, Step, exact_fen
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import (
    AreaKind,
    FeeBasis,
    FeeStandard,
    FeeTerms,
    check_standards,
    standard_on,
)
from propdesk.domain.formulas import evaluate, formula_names, reckons_whole
from propdesk.domain.money import MAX_FEN, round_fraction
from propdesk.domain.periods import DayRange, Period
from propdesk.domain.proration import Occupancy, Slice, month_slices, usage_slices
from propdesk.domain.quantities import fraction_text
from propdesk.i18n import QT_TRANSLATE_NOOP

ONE_MICRO = 1_000_000
EVERYWHERE = Occupancy()


class InvalidSubjectError(DomainError):
    """A figure of a unit is below zero."""

    sentence = QT_TRANSLATE_NOOP(
        "billing", "{unit}: areas, head count, multiplier and usage must not be negative."
    )


class MissingAreaError(DomainError):
    """A unit without an area cannot be charged by area."""

    sentence = QT_TRANSLATE_NOOP(
        "billing", "{unit}: the area is not known, so {item} cannot be reckoned."
    )


class MissingUsageError(DomainError):
    """No usage is known for a metered or per-use item."""

    sentence = QT_TRANSLATE_NOOP(
        "billing", "{unit}: no usage is recorded for {item} in {period}. Enter the reading first."
    )


class NotChargeableError(DomainError):
    """A unit is not chargeable on any day of the period."""

    sentence = QT_TRANSLATE_NOOP("billing", "{unit}: {item} is not chargeable in {period}.")


class BasisChangedError(DomainError):
    """The way a fee is reckoned changes inside one charge."""

    sentence = QT_TRANSLATE_NOOP(
        "billing",
        "{item}: the way of charging changes within {period}. Let it change on the first day "
        "of a charged period.",
    )


class SharedCostError(DomainError):
    """A shared cost is charged by splitting it, not unit by unit."""

    sentence = QT_TRANSLATE_NOOP(
        "billing", "{item} is a shared cost: enter the amount to be split over the units."
    )


class ChargeTooLargeError(DomainError):
    """A charge exceeds what is kept and printed."""

    sentence = QT_TRANSLATE_NOOP("billing", "{unit}: the charge for {item} is too large.")


@dataclass(frozen=True, slots=True, kw_only=True)
class BillingSubject:
    """What a charge depends on in one unit; areas in hundredths of a m², 0 or None: not known.

    `unit` is its name for people; `multiplier_milli` multiplies area and flat fees (1500: one and
    a half times, 2000: two parking spaces).
    """

    unit: str
    area: int = 0
    inner_area: int = 0
    multiplier_milli: int = ONCE
    people: int | None = None
    floor: int | None = None
    occupancy: Occupancy = EVERYWHERE

    def __post_init__(self) -> None:
        if min(self.area, self.inner_area, self.multiplier_milli, self.people or 0) < 0:
            raise InvalidSubjectError(unit=self.unit)


@dataclass(frozen=True, slots=True)
class Usage:
    """What was used on `days`, in millionths of a unit, and the readings that tell it."""

    quantity_micro: int
    days: DayRange
    readings: tuple[ReadingSpan, ...] = ()


def calculate(
    standards: Sequence[FeeStandard],
    subject: BillingSubject,
    period: Period,
    usage: Usage | None = None,
) -> Calculation:
    """Return the charge of one item for `subject` in the cycle that begins with `period`.

    `standards` are the item's dated standards; a price or occupancy that changes inside the
    period is charged by day on either side. The newest price says how the line is rounded.
    Raises MissingStandardError, OverlappingStandardsError, BasisChangedError, NotChargeableError,
    MissingAreaError, MissingUsageError, FormulaFailedError, ChargeTooLargeError.
    """
    slices = _slices(standards, subject, period, usage)
    newest = slices[-1].terms
    if any(piece.terms.basis != newest.basis for piece in slices):
        raise BasisChangedError(item=newest.item, period=str(period))
    if newest.basis == FeeBasis.FORMULA:
        return _by_formula(slices, subject, period, usage)
    metered = newest.basis in (FeeBasis.METER, FeeBasis.PER_USE)
    # A meter's own multiplier is already in its usage.
    multiplier = ONCE if metered else subject.multiplier_milli
    steps = tuple(_step(piece, _quantity(piece.terms, subject, usage)) for piece in slices)
    return Calculation(
        amount_fen=_rounded(steps, multiplier, newest, subject),
        basis=newest.basis,
        steps=steps,
        multiplier_milli=multiplier,
        rounding=newest.rounding,
        unit_fen=newest.unit_fen,
        readings=usage.readings if usage and metered else (),
    )


def _slices(
    standards: Sequence[FeeStandard],
    subject: BillingSubject,
    period: Period,
    usage: Usage | None,
) -> list[Slice]:
    if len(standards) > 1:
        check_standards(standards)
    terms = _leading_terms(standards, period)
    if terms.basis == FeeBasis.SHARED:
        raise SharedCostError(item=terms.item)
    if usage is not None and usage.quantity_micro < 0:
        raise InvalidSubjectError(unit=subject.unit)
    if terms.basis in (FeeBasis.METER, FeeBasis.PER_USE):
        if usage is None:
            raise MissingUsageError(unit=subject.unit, item=terms.item, period=str(period))
        return usage_slices(standards, subject.occupancy, usage.days)
    slices = month_slices(standards, subject.occupancy, period.run(terms.cycle_months))
    if not slices:
        raise NotChargeableError(unit=subject.unit, item=terms.item, period=str(period))
    return slices


def _leading_terms(standards: Sequence[FeeStandard], period: Period) -> FeeTerms:
    """Return the terms of the first standard that is valid in `period`."""
    first, last = period.first_day, period.last_day
    valid = [
        standard
        for standard in standards
        if standard.valid_from <= last and (standard.valid_to is None or standard.valid_to >= first)
    ]
    if not valid:
        return standard_on(first, standards, standards[0].terms.item if standards else "").terms
    return min(valid, key=lambda standard: standard.valid_from).terms


def _quantity(terms: FeeTerms, subject: BillingSubject, usage: Usage | None) -> int:
    """Return what the price is multiplied by, in millionths."""
    if terms.basis == FeeBasis.AREA:
        area = subject.area if terms.area_kind == AreaKind.GROSS else subject.inner_area
        if area == 0:
            raise MissingAreaError(unit=subject.unit, item=terms.item)
        return area * (ONE_MICRO // 100)
    return usage.quantity_micro if usage is not None else ONE_MICRO


def _step(piece: Slice, quantity_micro: int) -> Step:
    return Step(
        first=piece.days.first,
        last=piece.days.last,
        price_micro=piece.terms.price_micro,
        share=piece.share,
        quantity_micro=quantity_micro,
        discount_bp=piece.discount_bp,
    )


def _by_formula(
    slices: list[Slice], subject: BillingSubject, period: Period, usage: Usage | None
) -> Calculation:
    newest = slices[-1].terms
    months = sum((Fraction(*piece.share) for piece in slices), Fraction(0))
    known = _variables(slices, subject, period, usage) | {"months": months}
    steps = tuple(_formula_step(piece, known, months, subject.unit) for piece in slices)
    used = {name for piece in slices for name in formula_names(piece.terms.formula)} - {"price"}
    return Calculation(
        amount_fen=_rounded(steps, ONCE, newest, subject),
        basis=FeeBasis.FORMULA,
        steps=steps,
        rounding=newest.rounding,
        unit_fen=newest.unit_fen,
        readings=usage.readings if usage and "usage" in used else (),
        inputs=tuple((name, fraction_text(known[name])) for name in sorted(used & known.keys())),
    )


def _formula_step(piece: Slice, known: dict[str, Fraction], months: Fraction, unit: str) -> Step:
    """Reckon the formula at one slice's price and weigh it by the slice's part of the period."""
    terms = piece.terms
    price = Fraction(terms.price_micro, ONE_MICRO)
    value = evaluate(terms.formula, known | {"price": price}, unit=unit)
    share = piece.share
    if reckons_whole(terms.formula):
        part = Fraction(*piece.share) / months
        share = part.numerator, part.denominator
    return Step(
        first=piece.days.first,
        last=piece.days.last,
        price_micro=terms.price_micro,
        share=share,
        discount_bp=piece.discount_bp,
        formula=terms.formula,
        value=str(value),
    )


def _variables(
    slices: list[Slice], subject: BillingSubject, period: Period, usage: Usage | None
) -> dict[str, Fraction]:
    """Return the formula variables that are known; what is not known is left out."""
    cycle = period.run(slices[0].terms.cycle_months)
    known = {
        "days": Fraction(sum(len(piece.days) for piece in slices)),
        "month_days": Fraction(sum(month.length for month in cycle)),
        "multiplier": Fraction(subject.multiplier_milli, ONCE),
    }
    if subject.area:
        known["area"] = Fraction(subject.area, 100)
    if subject.inner_area:
        known["inner_area"] = Fraction(subject.inner_area, 100)
    if subject.people is not None:
        known["people"] = Fraction(subject.people)
    if subject.floor is not None:
        known["floor_number"] = Fraction(subject.floor)
    if usage is not None:
        known["usage"] = Fraction(usage.quantity_micro, ONE_MICRO)
    return known


def _rounded(
    steps: tuple[Step, ...], multiplier_milli: int, terms: FeeTerms, subject: BillingSubject
) -> int:
    amount = round_fraction(*exact_fen(steps, multiplier_milli), terms.rounding, terms.unit_fen)
    if amount > MAX_FEN:
        raise ChargeTooLargeError(unit=subject.unit, item=terms.item)
    return amount
