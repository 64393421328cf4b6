"""What the receipts screen shows of one receipt."""

from dataclasses import dataclass

from propdesk.printing.layout import Layout
from propdesk.services.receipts_list import ReceiptDetail, ReceiptState


@dataclass(frozen=True)
class Shown:
    """A receipt and its paper as the printer lays it out: the first of its copies."""

    detail: ReceiptDetail
    paper: Layout
    keepers: tuple[str, ...]

    @property
    def is_void(self) -> bool:
        """Whether it proves nothing any more."""
        return self.detail.state is ReceiptState.VOID


@dataclass(frozen=True)
class Household:
    """A unit as a person recognises it, before money is moved to it. Amounts in fen."""

    unit: str
    names: tuple[str, ...]
    open_fen: int
