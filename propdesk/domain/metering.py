"""Turn meter readings into usage, and refuse what a register cannot have done (domain.md W08)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from propdesk.domain.billing import Usage
from propdesk.domain.calculations import ONCE, ReadingSpan
from propdesk.domain.errors import DomainError
from propdesk.domain.periods import ONE_DAY, DayRange
from propdesk.domain.quantities import READING_PLACES, scaled_text
from propdesk.i18n import QT_TRANSLATE_NOOP

IMPLAUSIBLE_TIMES = 5
MOST_REGISTER_DIGITS = 12
_JUMP = QT_TRANSLATE_NOOP(
    "metering", "The usage is {times} times the usual {usual} a day. Check the reading."
)


class MissingStartReadingError(DomainError):
    """A meter is read for the first time and nobody knows what it stood at."""

    sentence = QT_TRANSLATE_NOOP(
        "metering",
        "{unit}: this is the meter's first reading. Enter its start reading; "
        "it is never charged from zero.",
    )


class NegativeUsageError(DomainError):
    """A register shows less than before."""

    sentence = QT_TRANSLATE_NOOP(
        "metering",
        "{unit}: the reading {current} is below the last one, {previous}. "
        "Record a meter change, or accept that the register has passed its highest number.",
    )


class NoWrapAroundError(DomainError):
    """A wrap-around was accepted that did not happen or cannot have happened."""

    sentence = QT_TRANSLATE_NOOP(
        "metering",
        "{unit}: a register of {digits} digits has not passed its highest number between "
        "{previous} and {current}.",
    )


class ReadingOrderError(DomainError):
    """Readings and meter changes are not in the order of their days."""

    sentence = QT_TRANSLATE_NOOP(
        "metering", "{unit}: the reading of {day} lies before an older one. Check the dates."
    )


class InvalidReadingError(DomainError):
    """A reading is negative or a multiplier is not above zero."""

    sentence = QT_TRANSLATE_NOOP(
        "metering", "{unit}: a reading is never negative and a multiplier is above zero."
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """What a register showed at the end of a day, in thousandths of its unit."""

    taken_on: date
    value_milli: int


@dataclass(frozen=True, slots=True)
class MeterChange:
    """An old meter taken down and a new one put up; both registers were read that day."""

    changed_on: date
    old_final_milli: int
    new_start_milli: int
    new_multiplier_milli: int = ONCE


@dataclass(frozen=True, slots=True)
class UsageWarning:
    """A usage far above what is usual; billing may go on once somebody has looked."""

    times: int
    usual: str

    def message(self) -> str:
        """Return the warning in the current language."""
        return _JUMP.translated(times=self.times, usual=self.usual)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meter:
    """A meter between two readings; `wrap_digits` is set once somebody accepts a wrap-around."""

    unit: str
    multiplier_milli: int = ONCE
    changes: tuple[MeterChange, ...] = ()
    wrap_digits: int = 0


def metered_usage(previous: Reading | None, current: Reading, meter: Meter) -> Usage:
    """Return (this reading - last reading) × multiplier over every meter change in between.

    The days begin after the last reading and end with this one. Raises MissingStartReadingError,
    NegativeUsageError, NoWrapAroundError, ReadingOrderError, InvalidReadingError.
    """
    if previous is None:
        raise MissingStartReadingError(unit=meter.unit)
    _check_order(previous, current, meter)
    spans = _spans(previous, current, meter)
    if meter.wrap_digits and not any(span.wrapped_digits for span in spans):
        raise _no_wrap(spans[-1], meter)
    first = min(previous.taken_on + ONE_DAY, current.taken_on)
    quantity = sum(span_usage(span) for span in spans)
    return Usage(quantity, DayRange(first, current.taken_on), tuple(spans))


def span_usage(span: ReadingSpan) -> int:
    """Return what one register counted, times its multiplier, in millionths of a unit."""
    passed = 10 ** (span.wrapped_digits + READING_PLACES) if span.wrapped_digits else 0
    return (span.end_milli + passed - span.start_milli) * span.multiplier_milli


def implausible_jump(
    current: Usage, earlier: Sequence[Usage], times: int = IMPLAUSIBLE_TIMES
) -> UsageWarning | None:
    """Return a warning if the usage a day exceeds `times` the average of the earlier readings."""
    usual = sum(usage.quantity_micro for usage in earlier)
    usual_days = sum(len(usage.days) for usage in earlier)
    if usual == 0 or current.quantity_micro * usual_days <= times * usual * len(current.days):
        return None
    found = current.quantity_micro * usual_days // (usual * len(current.days))
    return UsageWarning(found, scaled_text(usual // usual_days // 1000, 3))


def _check_order(previous: Reading, current: Reading, meter: Meter) -> None:
    days = [previous.taken_on, *(change.changed_on for change in meter.changes), current.taken_on]
    for earlier, later in pairwise(days):
        if later < earlier:
            raise ReadingOrderError(unit=meter.unit, day=later.isoformat())
    values = [previous.value_milli, current.value_milli]
    values += [v for c in meter.changes for v in (c.old_final_milli, c.new_start_milli)]
    multipliers = [meter.multiplier_milli, *(c.new_multiplier_milli for c in meter.changes)]
    if min(values) < 0 or min(multipliers) < 1:
        raise InvalidReadingError(unit=meter.unit)


def _spans(previous: Reading, current: Reading, meter: Meter) -> list[ReadingSpan]:
    spans = []
    start, multiplier = previous.value_milli, meter.multiplier_milli
    for change in meter.changes:
        spans.append(_span(ReadingSpan(start, change.old_final_milli, multiplier), meter))
        start, multiplier = change.new_start_milli, change.new_multiplier_milli
    spans.append(_span(ReadingSpan(start, current.value_milli, multiplier), meter))
    return spans


def _span(span: ReadingSpan, meter: Meter) -> ReadingSpan:
    """Return the span, marked as wrapped where it falls and that was accepted."""
    if span.end_milli >= span.start_milli:
        return span
    if not meter.wrap_digits:
        raise NegativeUsageError(unit=meter.unit, **_shown(span))
    highest = 10 ** (meter.wrap_digits + READING_PLACES)
    if meter.wrap_digits > MOST_REGISTER_DIGITS or span.start_milli >= highest:
        raise _no_wrap(span, meter)
    return ReadingSpan(span.start_milli, span.end_milli, span.multiplier_milli, meter.wrap_digits)


def _no_wrap(span: ReadingSpan, meter: Meter) -> NoWrapAroundError:
    return NoWrapAroundError(unit=meter.unit, digits=meter.wrap_digits, **_shown(span))


def _shown(span: ReadingSpan) -> dict[str, str]:
    return {
        "previous": scaled_text(span.start_milli, READING_PLACES),
        "current": scaled_text(span.end_milli, READING_PLACES),
    }
