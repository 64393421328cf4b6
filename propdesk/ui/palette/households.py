"""The palette's units, people, plates and receipts: what the search of the counter finds."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.services import search
from propdesk.services.search import Hit, Why
from propdesk.ui.kit.offers import Offer
from propdesk.ui.kit.places import Place

if TYPE_CHECKING:
    from propdesk.desk import Desk

MOST_HITS = 30


class Households:
    """Leads to the counter, or to the register where a person may not take money."""

    def offers(self, desk: "Desk", text: str) -> Sequence[Offer]:
        """Return the households that fit, with the one they were found by."""
        rights = desk.actor.rights if desk.actor else frozenset()
        if Permission.LOOK_UP not in rights:
            return ()
        may_collect = Permission.COLLECT in rights
        hits = desk.query(search.find, text=text, limit=MOST_HITS)
        return [_offer(hit, may_collect=may_collect) for hit in hits]


def _offer(hit: Hit, *, may_collect: bool) -> Offer:
    register = Place("registry", hit.unit_id, hit.unit)
    counter = Place("counter", hit.unit_id, hit.unit) if may_collect else register
    if hit.why is Why.RECEIPT:
        receipt = Place("receipts", words=hit.matched)
        key = f"receipt:{hit.matched}"
        title = f"{hit.matched}   {hit.unit}"
        return Offer(key, _sort(hit), title, receipt, hit.matched, _name(hit), other=counter)
    shown = (hit.matched, hit.unit) if hit.matched else (hit.unit, _name(hit))
    detail = "   ".join(filter(None, (_name(hit) if hit.matched else "", hit.phone)))
    title = "   ".join(filter(None, shown))
    key = f"unit:{hit.unit_id.hex()}"
    return Offer(key, _sort(hit), title, counter, hit.unit, detail, other=register)


def _sort(hit: Hit) -> str:
    match hit.why:
        case Why.RECEIPT:
            return translate("palette", "receipt")
        case Why.PLATE:
            return translate("palette", "vehicle")
        case Why.NAME | Why.PHONE:
            return translate("palette", "person")
        case Why.ROOM:
            return translate("palette", "unit")


def _name(hit: Hit) -> str:
    if not hit.is_former:
        return hit.name
    return translate("palette", "{name} (moved out)").format(name=hit.name)
