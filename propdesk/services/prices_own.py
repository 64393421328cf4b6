"""The fee items that steps of cases charge with: repairs, lent things, cards (W39, W30, W07).

A centre has them from its set-up, so that a fee agreed on site reaches the account of the unit
without anybody having to add an item first. Finance may rename them like any other.
"""

from hashlib import sha256

from sqlalchemy import select

from propdesk.domain import access_cards, deposits, loans, move_ins, repairs
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import FeeItem
from propdesk.services.prices import ItemDraft, write_item
from propdesk.services.work import Work, use_case

OWN_ITEMS = (
    (repairs.FEE_ITEM, QT_TRANSLATE_NOOP("prices", "Repair fee")),
    (loans.FEE_ITEM, QT_TRANSLATE_NOOP("prices", "Lent things damaged or lost")),
    (access_cards.FEE_ITEM, QT_TRANSLATE_NOOP("prices", "Access cards")),
    (deposits.ANY_ITEM, QT_TRANSLATE_NOOP("prices", "Deposit")),
    (move_ins.AREA_ITEM, QT_TRANSLATE_NOOP("prices", "Area difference")),
)
OWN_CODES = frozenset(code for code, _ in OWN_ITEMS)


@use_case(Permission.PRICE_EDIT)
def provide(work: Work) -> None:
    """Add the items that are missing; a second time adds nothing."""
    add_missing(work)


def add_missing(work: Work) -> None:
    """Add the items a centre does not have, under names of the language spoken.

    Their ids follow from the centre and the code: two desks that add them before they first met
    mean the same item. One that finance ended stays ended.
    """
    centre = work.station.centre
    for code, words in OWN_ITEMS:
        item_id = FeeItemId(sha256(f"{centre} {code}".encode()).digest()[:16])
        same = (FeeItem.id == item_id) | ((FeeItem.code == code) & FeeItem.ended_at.is_(None))
        if work.connection.scalar(select(FeeItem.id).where(same).limit(1)) is not None:
            continue
        draft = ItemDraft(code=code, name=words.translated(), basis=FeeBasis.PER_USE)
        write_item(work, item_id, code, draft)
