"""Say what a fee costs and from when: basis, price, proration, rounding, dated standards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from propdesk.domain.errors import DomainError
from propdesk.domain.money import RoundingMode
from propdesk.domain.periods import DayRange
from propdesk.i18n import QT_TRANSLATE_NOOP

WHOLE_BP = 10_000  # 100.00 % in hundredths of a percent
HIGHEST_PRICE_MICRO = 10**14  # a hundred million yuan for one unit of quantity


class FeeBasis(StrEnum):
    """What a price is multiplied by (domain.md W08)."""

    AREA = "area"
    FLAT = "flat"
    METER = "meter"
    PER_USE = "per_use"
    SHARED = "shared"
    FORMULA = "formula"


class AreaKind(StrEnum):
    """Which of a unit's two areas an area fee is charged on."""

    GROSS = "gross"
    INNER = "inner"


class Proration(StrEnum):
    """What a month costs that is chargeable on some of its days only."""

    BY_DAY = "by_day"  # days / days of that month
    THIRTY_DAYS = "thirty_days"  # days / 30, never more than the month
    HALF_MONTH = "half_month"  # up to 15 days half a month, more a whole one
    FULL_MONTH = "full_month"  # one day is enough for the whole month


class InvalidTermsError(DomainError):
    """A price or discount lies outside its limits."""

    sentence = QT_TRANSLATE_NOOP(
        "fee_terms", "{item}: the price must not be negative and a discount lies from 0 to 100 %."
    )


class OverlappingStandardsError(DomainError):
    """Two standards of one fee item are valid on the same day."""

    sentence = QT_TRANSLATE_NOOP(
        "fee_terms", "{item}: two fee standards are valid on {day}. End the older one first."
    )


class MissingStandardError(DomainError):
    """No standard is valid on a day that is to be charged."""

    sentence = QT_TRANSLATE_NOOP("fee_terms", "{item}: no fee standard is valid on {day}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeTerms:
    """How one fee item is reckoned while a standard is valid.

    `price_micro`: micro-yuan for one m², piece, kWh, use ...; `unit_fen`: amounts are multiples of
    it; `vacancy_discount_bp`: hundredths of a percent taken off the days a unit stands empty;
    `cycle_months`: months one charge covers.
    """

    item: str
    basis: FeeBasis
    price_micro: int
    area_kind: AreaKind = AreaKind.GROSS
    formula: str = ""
    cycle_months: int = 1
    proration: Proration = Proration.BY_DAY
    vacancy_discount_bp: int = 0
    rounding: RoundingMode = RoundingMode.HALF_UP
    unit_fen: int = 1

    def __post_init__(self) -> None:
        sound = (
            0 <= self.price_micro <= HIGHEST_PRICE_MICRO
            and 0 <= self.vacancy_discount_bp <= WHOLE_BP
            and self.unit_fen >= 1
            and self.cycle_months >= 1
        )
        if not sound:
            raise InvalidTermsError(item=self.item)


@dataclass(frozen=True, slots=True)
class FeeStandard:
    """Terms and the days they are valid on; `valid_to` is included, None is without end."""

    terms: FeeTerms
    valid_from: date
    valid_to: date | None = None

    @property
    def days(self) -> DayRange:
        return DayRange(self.valid_from, self.valid_to or date.max)


def check_standards(standards: Sequence[FeeStandard]) -> None:
    """Refuse standards of one item that overlap or end before they begin.

    Raises OverlappingStandardsError or ReversedRangeError. A gap is allowed here (heating in
    winter only) and refused when a day inside it is to be charged.
    """
    ordered = sorted((standard.days, standard.terms.item) for standard in standards)
    for (earlier, _), (later, item) in pairwise(ordered):
        if later.first <= earlier.last:
            raise OverlappingStandardsError(item=item, day=later.first.isoformat())


def standard_on(day: date, standards: Sequence[FeeStandard], item: str) -> FeeStandard:
    """Return the standard valid on `day`; raise MissingStandardError where none is."""
    for standard in standards:
        if standard.valid_from <= day and (standard.valid_to is None or day <= standard.valid_to):
            return standard
    raise MissingStandardError(item=item, day=day.isoformat())
