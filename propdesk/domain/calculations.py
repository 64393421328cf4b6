"""Keep how a charge was reckoned, so that it can be shown, stored and reckoned again.

The records are frozen and leave out of their JSON what has its default: a year of an estate is a
million snapshots. A default here is therefore part of what was stored and never changes.
"""

from datetime import date
from enum import StrEnum
from fractions import Fraction

import msgspec

from propdesk.domain.fee_terms import WHOLE_BP, FeeBasis
from propdesk.domain.money import RoundingMode, round_fraction
from propdesk.domain.proration import WHOLE, Share

ONCE = 1000  # a multiplier of one, in thousandths

# micro units × thousandths of a multiplier × micro-yuan, in fen
_FEN_SCALE = 10**6 * 10**3 * 10**6 // 100


class SharedBy(StrEnum):
    """What a shared cost is split in proportion to."""

    AREA = "area"
    COUNT = "count"
    USAGE = "usage"


class ReadingSpan(msgspec.Struct, frozen=True, omit_defaults=True):
    """A register from one reading to the next, in thousandths; `wrapped_digits` 0: no wrap."""

    start_milli: int
    end_milli: int
    multiplier_milli: int = ONCE
    wrapped_digits: int = 0


class PoolShare(msgspec.Struct, frozen=True):
    """One unit's share of a cost: `weight` of `total_weight`."""

    pool_fen: int
    by: SharedBy
    weight: int
    total_weight: int


class Step(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Days at one price: quantity × multiplier × price × share × (1 - discount).

    `share`: months, or the part of a usage. With a formula, `value` is its exact result in yuan
    ("n" or "n/d") and stands for quantity × multiplier × price.
    """

    first: date
    last: date
    price_micro: int
    share: Share = WHOLE
    quantity_micro: int = 0
    discount_bp: int = 0
    formula: str = ""
    value: str = ""


class Calculation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The amount of one charge and all that made it, rounded once; `note` is what a clerk wrote."""

    amount_fen: int
    basis: FeeBasis
    steps: tuple[Step, ...] = ()
    multiplier_milli: int = ONCE
    rounding: RoundingMode = RoundingMode.HALF_UP
    unit_fen: int = 1
    readings: tuple[ReadingSpan, ...] = ()
    inputs: tuple[tuple[str, str], ...] = ()
    pool: PoolShare | None = None
    note: str = ""
    rules_version: int = 1


def exact_fen(steps: tuple[Step, ...], multiplier_milli: int) -> tuple[int, int]:
    """Return the unrounded sum of the steps in fen as numerator and denominator."""
    if len(steps) == 1:
        return _step_fen(steps[0], multiplier_milli)
    total = sum((Fraction(*_step_fen(step, multiplier_milli)) for step in steps), Fraction(0))
    return total.numerator, total.denominator


def follows(calculation: Calculation) -> bool:
    """Say whether the amount follows from the snapshot it is kept with.

    A share of a pool may be the exact share rounded either way: which one depends on the others.
    """
    if calculation.pool is None:
        exact = exact_fen(calculation.steps, calculation.multiplier_milli)
        again = round_fraction(*exact, calculation.rounding, calculation.unit_fen)
        return again == calculation.amount_fen
    pool = calculation.pool
    share = Fraction(pool.pool_fen * pool.weight, pool.total_weight)
    return abs(calculation.amount_fen - share) < 1


def snapshot_text(calculation: Calculation) -> str:
    """Return the calculation as JSON to be stored beside its charge."""
    return msgspec.json.encode(calculation).decode()


def calculation_from(snapshot: str) -> Calculation:
    """Return the calculation kept in a snapshot; ValueError if the text is none."""
    return msgspec.json.decode(snapshot, type=Calculation)


def _step_fen(step: Step, multiplier_milli: int) -> tuple[int, int]:
    part, whole = step.share
    if step.value:
        value = Fraction(step.value) * 100
        amount, scale = value.numerator, value.denominator
    else:
        amount, scale = step.quantity_micro * multiplier_milli * step.price_micro, _FEN_SCALE
    return amount * part * (WHOLE_BP - step.discount_bp), scale * whole * WHOLE_BP
