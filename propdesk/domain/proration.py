"""Cut what is charged into slices of equal price and occupancy, by day."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from typing import NamedTuple, assert_never

from propdesk.domain.fee_terms import FeeStandard, FeeTerms, Proration, standard_on
from propdesk.domain.periods import ONE_DAY, DayRange, Period

Share = tuple[int, int]  # numerator and denominator as people say it: 15/30 stays 15/30
WHOLE: Share = (1, 1)


class Slice(NamedTuple):
    """Days under one price and one discount; `share` counts months, or a part of a usage."""

    days: DayRange
    terms: FeeTerms
    discount_bp: int
    share: Share


@dataclass(frozen=True, slots=True)
class Occupancy:
    """The days a unit is chargeable on (None: all) and those it stands empty on."""

    chargeable: DayRange | None = None
    vacant: tuple[DayRange, ...] = ()


def month_slices(
    standards: Sequence[FeeStandard], occupancy: Occupancy, months: Sequence[Period]
) -> list[Slice]:
    """Return the slices of `months`; their shares add up to the months to be paid.

    Empty where no day is chargeable. Raises MissingStandardError for a day without a price.
    """
    slices: list[Slice] = []
    for month in months:
        days = month.days
        charged = days if occupancy.chargeable is None else days.common(occupancy.chargeable)
        if charged is not None:
            slices += _slices_of_month(standards, occupancy, month, charged)
    return _joined(slices)


def usage_slices(
    standards: Sequence[FeeStandard], occupancy: Occupancy, days: DayRange
) -> list[Slice]:
    """Return slices whose shares of one usage add up to exactly 1, spread evenly over `days`.

    Where a price changes between two readings nobody knows what was used before it: by day is the
    default; a reading taken on the day of the change makes two charges instead.
    """
    pieces = _cut(days, standards, occupancy.vacant)
    shares = [_plain((len(piece), len(days))) for piece, _, _ in pieces]
    return _joined([Slice(*piece, share) for piece, share in zip(pieces, shares, strict=True)])


def share_of_month(rule: Proration, charged_days: int, month_days: int) -> Share:
    """Return what part of a month's price is owed for `charged_days` of its `month_days`."""
    if charged_days >= month_days:
        return WHOLE
    match rule:
        case Proration.BY_DAY:
            return charged_days, month_days
        case Proration.THIRTY_DAYS:
            return _plain((min(charged_days, 30), 30))
        case Proration.HALF_MONTH:
            return (1, 2) if charged_days <= 15 else WHOLE
        case Proration.FULL_MONTH:
            return WHOLE
        case _:
            assert_never(rule)


def _slices_of_month(
    standards: Sequence[FeeStandard], occupancy: Occupancy, month: Period, charged: DayRange
) -> list[Slice]:
    pieces = _cut(charged, standards, occupancy.vacant)
    rule = pieces[-1][1].proration  # the newest price says how its month is shared
    share = share_of_month(rule, len(charged), month.length)
    if len(pieces) == 1:
        return [Slice(*pieces[0], share)]
    part, whole = share
    common = gcd(part, len(charged))
    over = whole * (len(charged) // common)
    return [Slice(*piece, _plain((part // common * len(piece[0]), over))) for piece in pieces]


def _cut(
    days: DayRange, standards: Sequence[FeeStandard], vacant: tuple[DayRange, ...]
) -> list[tuple[DayRange, FeeTerms, int]]:
    """Return the days cut wherever the price or the occupancy changes."""
    item = standards[0].terms.item if standards else ""
    first = standard_on(days.first, standards, item)
    if not vacant and (first.valid_to is None or first.valid_to >= days.last):
        return [(days, first.terms, 0)]  # nearly every charge: one price, nothing to cut
    starts = {standard.valid_from for standard in standards}
    starts |= {s.valid_to + ONE_DAY for s in standards if s.valid_to and s.valid_to < days.last}
    starts |= {empty.first for empty in vacant}
    starts |= {empty.last + ONE_DAY for empty in vacant if empty.last < days.last}
    pieces = []
    for piece in days.cut(starts):
        terms = standard_on(piece.first, standards, item).terms
        empty = any(piece.first in gap for gap in vacant)
        pieces.append((piece, terms, terms.vacancy_discount_bp if empty else 0))
    return pieces


def _joined(slices: list[Slice]) -> list[Slice]:
    """Return the slices with neighbours of equal price and discount made one."""
    joined: list[Slice] = []
    for piece in slices:
        last = joined[-1] if joined else None
        if last and (last.terms, last.discount_bp) == (piece.terms, piece.discount_bp):
            days = DayRange(last.days.first, piece.days.last)
            joined[-1] = Slice(days, last.terms, last.discount_bp, _sum(last.share, piece.share))
        else:
            joined.append(piece)
    return joined


def _sum(one: Share, other: Share) -> Share:
    if one[1] == other[1]:
        return _plain((one[0] + other[0], one[1]))
    total = Fraction(*one) + Fraction(*other)
    return total.numerator, total.denominator


def _plain(share: Share) -> Share:
    """Return whole numbers as n/1 and leave 15/30 as it is said."""
    if share[0] == share[1]:
        return WHOLE
    return (share[0] // share[1], 1) if share[0] % share[1] == 0 else share
