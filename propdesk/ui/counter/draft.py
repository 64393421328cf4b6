"""A half-done taking as it is parked or saved while typing."""

from datetime import date

import msgspec

from propdesk.domain.collection import Tender
from propdesk.domain.ids import ChargeId, UnitId
from propdesk.domain.journal import Method
from propdesk.ui.counter.choosing import Mode, Selection
from propdesk.ui.counter.tendering import Tendering

SORT = "counter"


class Draft(msgspec.Struct, frozen=True):
    """What was typed; what is owed is looked up afresh."""

    unit_id: str
    mode: Mode
    months: int
    until: date | None
    amount_fen: int
    some: tuple[str, ...]
    parts: tuple[tuple[Method, int, str], ...]
    method: Method
    text: str | None
    reference: str
    keep_change: bool
    prepay_text: str
    payer: int
    remark: str = ""

    @property
    def unit(self) -> UnitId:
        """The unit the draft is about."""
        return UnitId(bytes.fromhex(self.unit_id))

    def selection(self) -> Selection:
        """Return how lines were chosen."""
        some = frozenset(ChargeId(bytes.fromhex(text)) for text in self.some)
        return Selection(self.mode, self.months, self.until, self.amount_fen, some)

    def tendering(self) -> Tendering:
        """Return what was handed over so far."""
        parts = tuple(Tender(*part) for part in self.parts)
        return Tendering(parts, self.method, self.text, self.reference, self.keep_change)


def draft_of(
    unit_id: UnitId, selection: Selection, tendering: Tendering, rest: tuple[str, int, str]
) -> Draft:
    """Return the draft of a taking; `rest` is prepayment text, payer's place, remark."""
    return Draft(
        unit_id=unit_id.hex(),
        mode=selection.mode,
        months=selection.months,
        until=selection.until,
        amount_fen=selection.amount_fen,
        some=tuple(sorted(charge.hex() for charge in selection.some)),
        parts=tuple((part.method, part.fen, part.reference) for part in tendering.parts),
        method=tendering.method,
        text=tendering.text,
        reference=tendering.reference,
        keep_change=tendering.keep_change,
        prepay_text=rest[0],
        payer=rest[1],
        remark=rest[2],
    )


def to_text(draft: Draft) -> str:
    """Return the draft as JSON."""
    return msgspec.json.encode(draft).decode()


def from_text(text: str) -> Draft | None:
    """Return the draft in a JSON text; None for one of another release that means nothing here."""
    try:
        return msgspec.json.decode(text, type=Draft)
    except msgspec.MsgspecError:
        return None
