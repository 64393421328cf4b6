"""What the payer hands over: finished parts, and the one being typed."""

from dataclasses import dataclass, replace

from propdesk.domain.collection import Settled, Tender, settle_tender
from propdesk.domain.errors import DomainError
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan, parse_yuan


@dataclass(frozen=True)
class Tendering:
    """`text` None means: as much as is still due. `parts` are mixed payments already noted."""

    parts: tuple[Tender, ...] = ()
    method: Method = Method.CASH
    text: str | None = None
    reference: str = ""
    keep_change: bool = False


@dataclass(frozen=True)
class Bill:
    """What is to be covered, and what the unit has in hand. Amounts in fen."""

    due_fen: int
    prepay_fen: int
    prepaid_fen: int

    @property
    def total_fen(self) -> int:
        """Everything to be handed over."""
        return self.due_fen + self.prepay_fen


def remaining(tendering: Tendering, bill: Bill) -> int:
    """Return what the finished parts leave to be paid, never below nothing."""
    return max(0, bill.total_fen - sum(part.fen for part in tendering.parts))


def proposed(tendering: Tendering, bill: Bill) -> int:
    """Return what the line is filled with: the rest, or as much of it as is prepaid."""
    rest = remaining(tendering, bill)
    if tendering.method is Method.PREPAID:
        used = sum(part.fen for part in tendering.parts if part.method is Method.PREPAID)
        return max(0, min(rest, bill.prepaid_fen - used))
    return rest


def shown(tendering: Tendering, bill: Bill) -> str:
    """Return the text of the amount line."""
    if tendering.text is not None:
        return tendering.text
    return format_yuan(proposed(tendering, bill))


def typed_fen(tendering: Tendering, bill: Bill) -> int:
    """Return the amount being typed; InvalidAmountError with the field "tendered"."""
    if tendering.text is None:
        return proposed(tendering, bill)
    if not tendering.text.strip():
        return 0
    return parse_yuan(tendering.text, field="tendered")


def tenders(tendering: Tendering, bill: Bill) -> tuple[Tender, ...]:
    """Return all that is handed over, one tender for each method; InvalidAmountError."""
    fen = typed_fen(tendering, bill)
    parts = list(tendering.parts)
    if fen or not parts:
        parts.append(Tender(tendering.method, fen, tendering.reference.strip()))
    return _joined(parts)


def settled(tendering: Tendering, bill: Bill) -> Settled:
    """Work out the change; the refusals of `settle_tender`, InvalidAmountError."""
    return settle_tender(
        bill.due_fen,
        tenders(tendering, bill),
        keep_change=tendering.keep_change,
        prepay_fen=bill.prepay_fen,
    )


def change_so_far(tendering: Tendering, bill: Bill) -> int | None:
    """Return what is over by now, None while what is typed makes no sense or is too little."""
    try:
        handed = sum(tender.fen for tender in tenders(tendering, bill))
    except DomainError:
        return None
    over = handed - bill.total_fen
    return over if over >= 0 else None


def with_part(tendering: Tendering, bill: Bill) -> Tendering:
    """Note what is typed as one part of a mixed payment and go on with the rest.

    InvalidAmountError.
    """
    fen = typed_fen(tendering, bill)
    if fen <= 0:
        return tendering
    part = Tender(tendering.method, fen, tendering.reference.strip())
    following = Method.WECHAT if tendering.method is Method.CASH else Method.CASH
    return replace(
        tendering, parts=(*tendering.parts, part), method=following, text=None, reference=""
    )


def without_last_part(tendering: Tendering) -> Tendering:
    """Take the last noted part back into the line."""
    if not tendering.parts:
        return tendering
    *kept, last = tendering.parts
    return replace(
        tendering,
        parts=tuple(kept),
        method=last.method,
        text=format_yuan(last.fen),
        reference=last.reference,
    )


def _joined(parts: list[Tender]) -> tuple[Tender, ...]:
    """Add up parts of the same method and reference."""
    sums: dict[tuple[Method, str], int] = {}
    for part in parts:
        key = (part.method, part.reference)
        sums[key] = sums.get(key, 0) + part.fen
    return tuple(Tender(method, fen, reference) for (method, reference), fen in sums.items())
