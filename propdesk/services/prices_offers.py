"""Offers for paying an item ahead: pay N months get M free, or a percentage off (交N送M)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Row, select

from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import FeeItemId
from propdesk.domain.periods import DayRange
from propdesk.domain.permissions import Permission
from propdesk.domain.prepay_offers import OfferKind, PrepayOffer
from propdesk.domain.quantities import scaled_text
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.models.charges import PrepayOffer as StoredOffer
from propdesk.services.prices import item_of
from propdesk.services.prices_standards import EffectiveDateNeededError
from propdesk.services.work import Reading, Work, query, use_case

_Stored = tuple[bytes, FeeItemId, str, int, int, int, date, date | None]
_OFFERS = select(
    StoredOffer.id,
    StoredOffer.item_id,
    StoredOffer.sort,
    StoredOffer.paid_months,
    StoredOffer.free_months,
    StoredOffer.discount_bp,
    StoredOffer.valid_from,
    StoredOffer.valid_to,
).where(StoredOffer.ended_at.is_(None))


class OfferOfNothingError(DomainError):
    """An offer gives something."""

    sentence = QT_TRANSLATE_NOOP(
        "prices_offers", "Say what is given: months free, or a percentage off."
    )


@dataclass(frozen=True)
class OfferRow:
    """An offer and the days it is made on; `valid_to` is included, None is without end."""

    offer_id: bytes
    item_id: FeeItemId
    terms: PrepayOffer
    valid_from: date
    valid_to: date | None

    @property
    def text(self) -> str:
        """Return the offer in words of the current language."""
        if self.terms.kind == OfferKind.FREE_MONTHS:
            return translate("prices_offers", "Pay {paid} months, get {free} free").format(
                paid=self.terms.paid_months, free=self.terms.free_months
            )
        return translate("prices_offers", "{percent} % off from {paid} months").format(
            percent=scaled_text(self.terms.discount_bp, 2), paid=self.terms.paid_months
        )


@use_case(Permission.PRICE_EDIT)
def add_offer(
    work: Work,
    *,
    item_id: FeeItemId,
    terms: PrepayOffer,
    valid_from: date | None,
    valid_to: date | None = None,
) -> bytes:
    """Make an offer from a day on.

    EffectiveDateNeededError, ReversedRangeError, OfferOfNothingError.
    """
    if valid_from is None:
        raise EffectiveDateNeededError(field="valid_from")
    if not terms.free_months and not terms.discount_bp:
        raise OfferOfNothingError(field="free")
    DayRange(valid_from, valid_to or date.max)
    item = item_of(work, item_id)
    offer_id = work.new_id()
    work.insert(
        StoredOffer,
        id=offer_id,
        item_id=item_id,
        sort=terms.kind,
        paid_months=terms.paid_months,
        free_months=terms.free_months,
        discount_bp=terms.discount_bp,
        valid_from=valid_from,
        valid_to=valid_to,
        ended_at=None,
    )
    work.about(offer_id, item.code)
    return offer_id


@use_case(Permission.PRICE_EDIT)
def end_offer(work: Work, *, offer_id: bytes, last_day: date) -> None:
    """Make an offer for the last time on a day; charges made under it stay."""
    offer = offer_of(work, offer_id)
    if last_day < offer.valid_from:
        work.update(StoredOffer, offer_id, ended_at=work.now)
    else:
        work.update(StoredOffer, offer_id, valid_to=last_day)
    work.about(offer_id)


@query(Permission.LOOK_UP)
def offers(reading: Reading, *, item_id: FeeItemId, on: date | None = None) -> list[OfferRow]:
    """Return an item's offers, or those made on one day, the shortest commitment first."""
    rows = reading.connection.execute(_OFFERS.where(StoredOffer.item_id == item_id))
    found = [_offer_row(row) for row in rows]
    if on is not None:
        found = [o for o in found if o.valid_from <= on <= (o.valid_to or date.max)]
    return sorted(found, key=lambda offer: (offer.terms.paid_months, offer.valid_from))


def offer_of(reading: Reading, offer_id: bytes) -> OfferRow:
    """Return an offer; NotFoundError."""
    row = reading.connection.execute(_OFFERS.where(StoredOffer.id == offer_id)).first()
    if row is None:
        raise NotFoundError(name=offer_id.hex())
    return _offer_row(row)


def _offer_row(row: Row[*_Stored]) -> OfferRow:
    offer_id, item_id, sort, paid, free, discount, first, last = row
    terms = PrepayOffer(OfferKind(sort), paid, free, discount)
    return OfferRow(offer_id, item_id, terms, first, last)
