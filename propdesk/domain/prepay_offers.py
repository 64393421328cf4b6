"""Reckon what an offer takes off months paid ahead: pay N get M free (交N送M), or a percentage."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import WHOLE_BP
from propdesk.domain.money import RoundingMode, round_fraction, split_exactly
from propdesk.i18n import QT_TRANSLATE_NOOP


class OfferKind(StrEnum):
    """What a prepayment is rewarded with."""

    FREE_MONTHS = "free_months"
    PERCENT = "percent"


class InvalidOfferError(DomainError):
    """An offer gives away more than there is, or asks for nothing."""

    sentence = QT_TRANSLATE_NOOP(
        "prepay_offers",
        "An offer asks for at least one paid month and takes off from 0 to 100 %.",
    )


class NegativeChargeError(DomainError):
    """A month paid ahead has a negative amount."""

    sentence = QT_TRANSLATE_NOOP("prepay_offers", "A month paid ahead is never negative.")


@dataclass(frozen=True, slots=True)
class PrepayOffer:
    """An offer for paying ahead.

    FREE_MONTHS: every `paid_months` paid bring `free_months` more. PERCENT: from `paid_months`
    on, `discount_bp` hundredths of a percent off.
    """

    kind: OfferKind
    paid_months: int
    free_months: int = 0
    discount_bp: int = 0
    rounding: RoundingMode = RoundingMode.HALF_UP

    def __post_init__(self) -> None:
        if self.paid_months < 1 or self.free_months < 0 or not 0 <= self.discount_bp <= WHOLE_BP:
            raise InvalidOfferError()


@dataclass(frozen=True, slots=True)
class PrepayQuote:
    """What the months cost, what is taken off each, and what is to be paid, in fen."""

    full_fen: int
    discounts_fen: tuple[int, ...]

    @property
    def discount_fen(self) -> int:
        return sum(self.discounts_fen)

    @property
    def due_fen(self) -> int:
        return self.full_fen - self.discount_fen


def months_covered(paid_months: int, offer: PrepayOffer) -> int:
    """Return how many months are settled by paying `paid_months` of them."""
    if offer.kind == OfferKind.PERCENT:
        return paid_months
    return paid_months + paid_months // offer.paid_months * offer.free_months


def quote(months_fen: Sequence[int], offer: PrepayOffer) -> PrepayQuote:
    """Return what consecutive months cost under an offer; no month gets below zero.

    Free months follow the paid ones they were earned by: with 12 + 2, months 13 and 14, then 27
    and 28. A percentage is reckoned on the sum, rounded once, and spread so that it adds up.
    Raises NegativeChargeError.
    """
    if any(fen < 0 for fen in months_fen):
        raise NegativeChargeError()
    full = sum(months_fen)
    match offer.kind:
        case OfferKind.FREE_MONTHS:
            cycle = offer.paid_months + offer.free_months
            discounts = [
                fen if index % cycle >= offer.paid_months else 0
                for index, fen in enumerate(months_fen)
            ]
        case OfferKind.PERCENT:
            discounts = [0] * len(months_fen)
            if full > 0 and len(months_fen) >= offer.paid_months:
                taken_off = round_fraction(full * offer.discount_bp, WHOLE_BP, offer.rounding)
                discounts = split_exactly(taken_off, months_fen)
        case _:
            assert_never(offer.kind)
    return PrepayQuote(full, tuple(discounts))
