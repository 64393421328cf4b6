"""What can be done with a receipt, without a window: look at it, copy, void, move, save."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from propdesk.desk import Desk
from propdesk.domain.ids import ReceiptId
from propdesk.domain.receipt_papers import file_copy, receipt_document
from propdesk.exports.atomic import replaced
from propdesk.printing.layout import lay_out
from propdesk.printing.models import DEFAULT_MODEL, model_named
from propdesk.printing.page import Paper
from propdesk.printing.pdf import pdf_of
from propdesk.services import (
    counter_account,
    desk_settings,
    printers,
    receipts_copies,
    receipts_list,
    reversals,
)
from propdesk.services.accounts import Approval
from propdesk.services.counter import Collected
from propdesk.services.printers import PrinterRow
from propdesk.services.receipts_copies import PrintedCopy
from propdesk.services.reversals import Voided
from propdesk.settings import LANGUAGE
from propdesk.ui.kit.runner import Cancellable, Runner
from propdesk.ui.receipts.state import Household, Shown

Second = tuple[str, str]
RETURNED, STATEMENT, NEITHER = "returned", "statement", "neither"


@dataclass(frozen=True)
class PrintWish:
    """Why a receipt is printed again, and where; "" is the usual printer."""

    reason: str = ""
    printer: str = ""


class ReceiptsPresenter:
    """Holds the receipt that is shown; acts are handed out as calls for a worker."""

    def __init__(self, desk: Desk, runner: Runner, show: Callable[[Shown | None], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._asked: Cancellable | None = None
        self.shown: Shown | None = None

    def choose(self, receipt_id: ReceiptId | None) -> None:
        """Show a receipt, None nothing; only the newest choice is waited for."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if receipt_id is None:
            self._on_shown(None)
            return
        self._asked = self._runner.look(partial(_shown, self._desk, receipt_id), self._on_shown)

    def printers(self, then: Callable[[list[PrinterRow]], None]) -> None:
        """Ask for the printers of this desk."""
        self._runner.look(partial(self._desk.query, printers.rows), then)

    def household(
        self, text: str, runner: Runner, then: Callable[[Household], None]
    ) -> Cancellable:
        """Ask whose the unit is that a person names; a refusal goes to the runner."""
        return runner.look(partial(_household, self._desk, text), then)

    def copy(self, shown: Shown, wish: PrintWish) -> Callable[[Second | None], PrintedCopy]:
        """Return the act of printing a receipt (again)."""
        return partial(_copy, self._desk, shown.detail.receipt_id, wish)

    def void(self, shown: Shown, values: Mapping[str, Any]) -> Callable[[Second | None], Voided]:
        """Return the act of taking a payment back."""
        return partial(_void, self._desk, shown.detail.receipt_id, dict(values))

    def move(self, shown: Shown, values: Mapping[str, Any]) -> Callable[[Second | None], Collected]:
        """Return the act of putting a payment on another unit."""
        return partial(_move, self._desk, shown.detail.receipt_id, dict(values))

    def save(self, shown: Shown, file: Path) -> Callable[[], Path]:
        """Return the act of writing a receipt as a page, marked as a file copy."""
        return partial(_save, self._desk, shown, file)

    def _on_shown(self, shown: Shown | None) -> None:
        self.shown = shown
        self._show(shown)


def _shown(desk: Desk, receipt_id: ReceiptId) -> Shown:
    detail = desk.query(receipts_list.detail, receipt_id=receipt_id)
    document = receipt_document(detail.content, _language(desk))
    layouts = lay_out(document, model_named(DEFAULT_MODEL).cells)
    return Shown(detail, layouts[0], document.copies)


def _language(desk: Desk) -> str:
    return str(desk.query(desk_settings.get, setting=LANGUAGE))


def _household(desk: Desk, text: str) -> Household:
    unit_id = desk.query(counter_account.find_unit, text=text)
    account = desk.query(counter_account.account, unit_id=unit_id)
    names = tuple(name for _, name in account.payers)
    return Household(account.unit, names, account.open_fen)


def _copy(desk: Desk, receipt_id: ReceiptId, wish: PrintWish, second: Second | None) -> PrintedCopy:
    return desk.execute(
        receipts_copies.print_copy,
        receipt_id=receipt_id,
        reason=wish.reason,
        printer=wish.printer or None,
        approval=_approval(second),
    )


def _void(
    desk: Desk, receipt_id: ReceiptId, values: Mapping[str, Any], second: Second | None
) -> Voided:
    return desk.execute(
        reversals.void,
        receipt_id=receipt_id,
        reason=values["reason"],
        approval=_approval(second),
        copies_returned=values.get("copies", RETURNED) == RETURNED,
        statement=values.get("copies") == STATEMENT,
    )


def _move(
    desk: Desk, receipt_id: ReceiptId, values: Mapping[str, Any], second: Second | None
) -> Collected:
    return desk.execute(
        reversals.move,
        receipt_id=receipt_id,
        to_unit=desk.query(counter_account.find_unit, text=values["unit"]),
        reason=values["reason"],
        approval=_approval(second),
        copies_returned=values.get("copies", RETURNED) == RETURNED,
        statement=values.get("copies") == STATEMENT,
    )


def _save(desk: Desk, shown: Shown, file: Path) -> Path:
    document = file_copy(receipt_document(shown.detail.content, _language(desk)))
    data = pdf_of(document, Paper.A5).data
    with replaced(file) as part:
        part.write_bytes(data)
    return file


def _approval(second: Second | None) -> Approval | None:
    return Approval(*second) if second else None
