"""Split a shared cost over units by area, count or usage; the parts add up exactly (W08)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import assert_never

from propdesk.domain.calculations import Calculation, PoolShare, SharedBy
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.money import split_exactly
from propdesk.i18n import QT_TRANSLATE_NOOP


class InvalidPoolError(DomainError):
    """The amount to be split is not above zero, or there is nobody to share it."""

    sentence = QT_TRANSLATE_NOOP(
        "shared_costs", "Enter an amount above zero and choose the units that share it."
    )


class MissingWeightError(DomainError):
    """A unit has no figure to be weighed by; leaving it out would charge its part to others."""

    sentence = QT_TRANSLATE_NOOP(
        "shared_costs", "{unit}: its area or usage is not known, so the cost cannot be shared."
    )


class UnitTwiceError(DomainError):
    """A unit appears twice among those that share a cost."""

    sentence = QT_TRANSLATE_NOOP("shared_costs", "{unit} appears twice among the units.")


class NoUsageError(DomainError):
    """Nobody used anything, so nothing says how to share."""

    sentence = QT_TRANSLATE_NOOP(
        "shared_costs", "None of the units used anything: share by area or by count instead."
    )


@dataclass(frozen=True, slots=True)
class SharingUnit:
    """A unit in a pool: its name, area in hundredths of a m², usage in millionths."""

    unit: str
    area: int = 0
    usage_micro: int | None = None


def split_pool(
    pool_fen: int, by: SharedBy, units: Sequence[SharingUnit]
) -> list[tuple[SharingUnit, Calculation]]:
    """Return each unit's part of `pool_fen`, in the order of the units' names.

    The parts add up to the pool; which unit bears the odd fen does not depend on the order the
    units are given in. Raises InvalidPoolError, MissingWeightError, UnitTwiceError, NoUsageError.
    """
    if pool_fen <= 0 or not units:
        raise InvalidPoolError()
    ordered = sorted(units, key=lambda sharing: sharing.unit)
    for one, other in pairwise(ordered):
        if one.unit == other.unit:
            raise UnitTwiceError(unit=one.unit)
    weights = [_weight(sharing, by) for sharing in ordered]
    total = sum(weights)
    if total == 0:
        raise NoUsageError()
    parts = split_exactly(pool_fen, weights)
    return [
        (
            sharing,
            Calculation(
                amount_fen=part,
                basis=FeeBasis.SHARED,
                pool=PoolShare(pool_fen, by, weight, total),
            ),
        )
        for sharing, part, weight in zip(ordered, parts, weights, strict=True)
    ]


def _weight(sharing: SharingUnit, by: SharedBy) -> int:
    match by:
        case SharedBy.AREA:
            weight = sharing.area or None
        case SharedBy.COUNT:
            weight = 1
        case SharedBy.USAGE:
            weight = sharing.usage_micro
        case _:
            assert_never(by)
    if weight is None or weight < 0:
        raise MissingWeightError(unit=sharing.unit)
    return weight
