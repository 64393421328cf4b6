"""What a unit can pay ahead today, and which offers are made for it (domain.md W09)."""

from dataclasses import dataclass

from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission
from propdesk.services.prices import item_named
from propdesk.services.prices_offers import OfferRow, offers
from propdesk.services.prices_units import unit_fees
from propdesk.services.work import Reading, query

# Known before the month is over; a formula with usage in it is refused when it is reckoned.
_KNOWN_AHEAD = frozenset({FeeBasis.AREA, FeeBasis.FLAT, FeeBasis.FORMULA})


@dataclass(frozen=True)
class AheadChoice:
    """A fee item a unit pays by the month, and what is given for paying it ahead."""

    code: str
    item: str
    cycle_months: int
    offers: tuple[OfferRow, ...]


@query(Permission.LOOK_UP)
def choices(reading: Reading, *, unit_id: UnitId) -> tuple[AheadChoice, ...]:
    """Return the items a unit can pay ahead today, those with an offer first."""
    today = reading.today
    codes = {
        row.code
        for row in unit_fees(reading, unit_id=unit_id)
        if row.valid_to is None or row.valid_to >= today
    }
    found = [item_named(reading, code) for code in sorted(codes)]
    listed = [
        AheadChoice(
            item.code,
            item.name,
            item.cycle_months,
            tuple(offers(reading, item_id=item.item_id, on=today)),
        )
        for item in found
        if item.basis in _KNOWN_AHEAD
    ]
    return tuple(sorted(listed, key=lambda choice: not choice.offers))
