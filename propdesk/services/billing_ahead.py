"""Charge months ahead for one unit, with an offer, so that the counter can collect them.

Each month is charged in full and what the offer takes off is posted beside it, so a bill can be
reckoned again and the offer is seen in the journal. Source: domain.md W08, W09 (prepayment).
"""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import bindparam, false, func, select

from propdesk.domain.calculations import snapshot_text
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import UnitId
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.domain.prepay_offers import (
    OfferKind,
    PrepayOffer,
    PrepayQuote,
    months_covered,
    quote,
)
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import ChargeBalance
from propdesk.services import charges
from propdesk.services.billing_reckoning import Line, Plan, Skipped, plan_of, reckon
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.prices import ItemRow
from propdesk.services.prices_offers import OfferRow, offer_of
from propdesk.services.work import Reading, Work, query, use_case

MOST_MONTHS = 60
_NEWEST = select(func.max(ChargeBalance.period)).where(
    ChargeBalance.unit_id == bindparam("unit"),
    ChargeBalance.item_id == bindparam("item"),
    ChargeBalance.line == "",
    ChargeBalance.is_void == false(),
)


class NotPayableAheadError(DomainError):
    """What depends on usage cannot be known ahead."""

    sentence = QT_TRANSLATE_NOOP(
        "billing_ahead", "{item} is not known before it is used or shared: it cannot be paid ahead."
    )


class MonthsAheadError(DomainError):
    """Some months, not a lifetime."""

    sentence = QT_TRANSLATE_NOOP(
        "billing_ahead", "From 1 to {most} months can be paid ahead, in whole cycles."
    )


class CannotBillAheadError(DomainError):
    """A month cannot be charged yet, so none of them is."""

    sentence = QT_TRANSLATE_NOOP("billing_ahead", "{period}: {reason}")


class OfferNotMadeError(DomainError):
    """An offer counts for its own item and on its own days."""

    sentence = QT_TRANSLATE_NOOP("billing_ahead", "This offer is not made for {item} today.")


@dataclass(frozen=True)
class Ahead:
    """Charges of consecutive periods made ahead, and what is taken off each of them, in fen."""

    unit_id: UnitId
    plans: tuple[Plan, ...]
    lines: tuple[Line, ...]
    quote: PrepayQuote
    offer: OfferRow | None

    @property
    def months(self) -> tuple[Period, Period]:
        """The first and the last month that is settled once they are paid."""
        return self.plans[0].period, Period.of(self.plans[-1].days.last)


@query(Permission.LOOK_UP)
def quote_ahead(
    reading: Reading,
    *,
    unit_id: UnitId,
    item_code: str,
    months: int,
    first: Period | None = None,
    offer_id: bytes | None = None,
) -> Ahead:
    """Return what paying `months` ahead comes to; nothing is written.

    They begin with `first`, else after the newest charged period, else with the current month.
    An offer's free months come on top. NotFoundError, NotPayableAheadError, MonthsAheadError,
    OfferNotMadeError, CannotBillAheadError if one of the months cannot be charged.
    """
    return _ahead(reading, unit_id, item_code, months, first, offer_id)


@use_case(Permission.COLLECT)
def bill_ahead(
    work: Work,
    *,
    unit_id: UnitId,
    item_code: str,
    months: int,
    first: Period | None = None,
    offer_id: bytes | None = None,
) -> Ahead:
    """Charge a unit `months` ahead, to be collected at once; as `quote_ahead` says, all or none."""
    ahead = _ahead(work, unit_id, item_code, months, first, offer_id)
    posted = post_charges(
        work,
        [
            NewCharge(
                unit_id,
                plan.item.item_id,
                str(plan.period),
                plan.due_date,
                line.calculation.amount_fen,
                snapshot_text(line.calculation),
                revision=line.revision,
            )
            for plan, line in zip(ahead.plans, ahead.lines, strict=True)
        ],
    )
    if ahead.offer is not None:
        for charge, discount in zip(posted, ahead.quote.discounts_fen, strict=True):
            if discount:
                charges.adjust(work, charge=charge, change_fen=-discount, reason=ahead.offer.text)
    work.about(unit_id, f"{item_code} {ahead.plans[0].period} {len(posted)}")
    return ahead


def _ahead(
    reading: Reading,
    unit_id: UnitId,
    item_code: str,
    months: int,
    first: Period | None,
    offer_id: bytes | None,
) -> Ahead:
    begin = plan_of(reading, item_code, first or Period.of(reading.today))
    item = begin.item
    if item.basis == FeeBasis.SHARED or begin.is_metered:
        raise NotPayableAheadError(field="item", item=item.name)
    if not 1 <= months <= MOST_MONTHS or months % item.cycle_months:
        raise MonthsAheadError(field="months", most=MOST_MONTHS)
    offer = offer_of(reading, offer_id) if offer_id else None
    terms = _terms(offer, item, reading.today)
    cycles = months_covered(months // item.cycle_months, terms)
    start = first or _next_period(reading, unit_id, begin)
    plans = tuple(
        replace(begin, period=start.plus(index * item.cycle_months)) for index in range(cycles)
    )
    lines = tuple(_line(reading, plan, unit_id) for plan in plans)
    quoted = quote([line.calculation.amount_fen for line in lines], terms)
    return Ahead(unit_id, plans, lines, quoted, offer)


def _terms(offer: OfferRow | None, item: ItemRow, today: date) -> PrepayOffer:
    """Return an offer counted in the item's cycles; OfferNotMadeError."""
    if offer is None:
        return PrepayOffer(OfferKind.PERCENT, 1)
    terms, cycle = offer.terms, item.cycle_months
    is_made = offer.valid_from <= today <= (offer.valid_to or date.max)
    if (
        offer.item_id != item.item_id
        or not is_made
        or terms.paid_months % cycle
        or terms.free_months % cycle
    ):
        raise OfferNotMadeError(field="offer", item=item.name)
    return PrepayOffer(
        terms.kind,
        terms.paid_months // cycle,
        terms.free_months // cycle,
        terms.discount_bp,
        item.rounding,
    )


def _next_period(reading: Reading, unit_id: UnitId, plan: Plan) -> Period:
    asked = {"unit": unit_id, "item": plan.item.item_id}
    newest: str | None = reading.connection.scalar(_NEWEST, asked)
    return Period.parse(newest).plus(plan.item.cycle_months) if newest else plan.period


def _line(reading: Reading, plan: Plan, unit_id: UnitId) -> Line:
    """Return a month's charge; CannotBillAheadError names the month and why."""
    try:
        outcomes = [one for _, slice_ in reckon(reading, plan, unit_id) for one in slice_]
    except DomainError as error:
        raise CannotBillAheadError(period=str(plan.period), reason=error.message()) from error
    (one,) = outcomes
    if isinstance(one, Skipped):
        raise CannotBillAheadError(period=str(plan.period), reason=one.reason)
    return one
