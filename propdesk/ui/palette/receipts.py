"""The palette's receipts: by the whole number, or by six of its last digits and more.

Fewer digits may be a room too: those are answered by the search for households.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.domain.typed_text import narrow
from propdesk.i18n import translate
from propdesk.services import receipts_list
from propdesk.services.receipts_list import ReceiptFilter, ReceiptRow
from propdesk.ui.kit.offers import Offer
from propdesk.ui.kit.places import Place

if TYPE_CHECKING:
    from propdesk.desk import Desk

MOST_FOUND = 5
_NUMBER_LIKE = re.compile(r"[0-9]{6,}|[0-9A-Z]+-[0-9A-Z-]*[0-9]{6}[0-9-]*")


class Receipts:
    """Leads to a receipt."""

    def offers(self, desk: "Desk", text: str) -> Sequence[Offer]:
        """Return the receipts of a number, the newest first."""
        typed = narrow(text).upper()
        rights = desk.actor.rights if desk.actor else frozenset()
        if Permission.LOOK_UP not in rights or not _NUMBER_LIKE.fullmatch(typed):
            return ()
        wanted = ReceiptFilter(text=typed)
        rows = desk.query(receipts_list.rows, wanted=wanted, limit=MOST_FOUND)
        return [_offer(row) for row in rows]


def _offer(row: ReceiptRow) -> Offer:
    sort = translate("palette", "receipt")
    detail = f"{row.business_date}   {format_yuan(row.total_fen, grouping=True)}"
    place = Place("receipts", words=row.number)
    key, title = f"receipt:{row.number}", f"{row.number}   {row.unit}"
    return Offer(key, sort, title, place, row.number, detail)
