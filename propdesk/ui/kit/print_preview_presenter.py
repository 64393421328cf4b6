"""The print preview without a window: what would be printed, on which paper, by which printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from propdesk.desk import Desk
from propdesk.domain.documents import ReceiptContent
from propdesk.domain.ids import JobId
from propdesk.domain.media import Medium
from propdesk.domain.placed_papers import RECEIPT, placed_receipt
from propdesk.domain.receipt_papers import receipt_document
from propdesk.exports.atomic import replaced
from propdesk.printing.layout import Layout, lay_out
from propdesk.printing.rendering import (
    SLIPS,
    Offset,
    Sheets,
    placed_sheets,
    rendered_slip,
    sheets_of,
)
from propdesk.services import desk_settings, forms_printing, printers, receipts_pages
from propdesk.services.accounts import Approval
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from propdesk.services.printers import PrinterRow
from propdesk.settings import LANGUAGE
from propdesk.ui.kit.runner import Cancellable, Runner

Second = tuple[str, str]
SLIP_PAPERS = frozenset(medium.value for medium in SLIPS)


@dataclass(frozen=True)
class Order:
    """What is to be printed: a form of a record, on a paper, for a printer (None: any)."""

    form: str
    wanted: Wanted
    medium: Medium
    printer: PrinterRow | None = None

    @property
    def is_counted(self) -> bool:
        """Whether every printing is counted and a copy needs a reason: receipts."""
        return self.form == RECEIPT

    @property
    def is_slip(self) -> bool:
        """Whether it goes to a slip printer."""
        return self.medium in SLIPS

    @property
    def offset(self) -> Offset:
        """The shift of the printer, tenths of a millimetre."""
        return (self.printer.offset_x, self.printer.offset_y) if self.printer else (0, 0)


@dataclass(frozen=True)
class Shown:
    """What the preview shows: copies of a slip, or sheets; and what no font could draw."""

    order: Order
    title: str
    slips: tuple[Layout, ...] = ()
    sheets: Sheets | None = None
    missing: str = ""
    needs_reason: bool = False

    @property
    def count(self) -> int:
        """How many pages or slips there are."""
        return len(self.sheets.pages) if self.sheets else len(self.slips)


class PreviewPresenter:
    """Holds the order; papers are laid out on a worker."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        form: str,
        wanted: Wanted,
        show: Callable[[Shown], None],
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._asked: Cancellable | None = None
        media = form_named(form).media
        # Counted slips go through the print queue, which their own screen fills.
        self.media = tuple(m for m in media if form != RECEIPT or m not in SLIPS)
        self.order = Order(form, wanted, self.media[0])
        self.printers: Sequence[PrinterRow] = ()

    def begin(self, ready: Callable[[], None]) -> None:
        """Ask for the printers, then show the form on its usual paper."""

        def known(found: list[PrinterRow]) -> None:
            self.printers = found
            ready()

        self._runner.look(partial(self._desk.query, printers.rows), known)

    def usable(self, medium: Medium) -> list[PrinterRow]:
        """Return the printers that hold slips, or those that hold pages, as the paper asks."""
        is_slip = medium in SLIPS
        return [row for row in self.printers if (row.paper.value in SLIP_PAPERS) is is_slip]

    def choose(self, medium: Medium, printer: str) -> None:
        """Show the form on a paper, as a printer of that name would print it."""
        row = next((each for each in self.usable(medium) if each.name == printer), None)
        self.order = Order(self.order.form, self.order.wanted, medium, row)
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._runner.look(partial(_shown, self._desk, self.order), self._show)

    def print_slip(self) -> Callable[[], JobId]:
        """Return the act of queueing the slip."""
        order = self.order
        return partial(
            self._desk.execute,
            forms_printing.print_slip,
            form=order.form,
            wanted=order.wanted,
            printer=order.printer.name if order.printer else None,
        )

    def print_pages(self, printer: str, reason: str) -> Callable[[Second | None], Sheets]:
        """Return the act of noting the printing; it gives what the system's printer gets."""
        return partial(_noted, self._desk, self.order, printer, reason)

    def save(self, file: Path) -> Callable[[], Path]:
        """Return the act of writing what is shown into a file."""
        return partial(_saved, self._desk, self.order, file)


def _shown(desk: Desk, order: Order) -> Shown:
    if order.is_counted:
        content = desk.query(receipts_pages.next_page, number=order.wanted.ident)
        sheets = _receipt_sheets(desk, order, content)
        again = content.reprint is not None
        return Shown(order, sheets.title, (), sheets, sheets.missing, again)
    document = desk.query(forms_printing.paper, form=order.form, wanted=order.wanted)
    title = forms_printing.title_of(document)
    if order.is_slip:
        slips = lay_out(document, SLIPS[order.medium].cells)
        missing = rendered_slip(document, order.medium).missing
        return Shown(order, title, slips=slips, missing=missing)
    sheets = sheets_of(document, order.medium, order.offset)
    return Shown(order, title, sheets=sheets, missing=sheets.missing)


def _receipt_sheets(desk: Desk, order: Order, content: ReceiptContent) -> Sheets:
    language = order.wanted.language or str(desk.query(desk_settings.get, setting=LANGUAGE))
    document = receipt_document(content, language)
    if order.medium is Medium.PREPRINTED:
        marks = " ".join(mark.text for mark in document.marks)
        return placed_sheets(placed_receipt(content, marks), order.offset)
    return sheets_of(document, order.medium, order.offset)


def _noted(desk: Desk, order: Order, printer: str, reason: str, second: Second | None) -> Sheets:
    if order.is_counted:
        content = desk.execute(
            receipts_pages.print_page,
            number=order.wanted.ident,
            printer=printer,
            reason=reason,
            approval=Approval(*second) if second else None,
        )
        return _receipt_sheets(desk, order, content)
    document = desk.execute(
        forms_printing.record_pages, form=order.form, wanted=order.wanted, printer=printer
    )
    return sheets_of(document, order.medium, order.offset)


def _saved(desk: Desk, order: Order, file: Path) -> Path:
    """Write the file; a receipt in it is a file copy, for nobody counts files."""
    entry = form_named(order.form)
    if order.medium is Medium.PREPRINTED and entry.places is not None:
        data = placed_sheets(desk.query(entry.places, order.wanted), order.offset).as_pdf().data
    else:
        document = desk.query(forms_printing.paper, form=order.form, wanted=order.wanted)
        if order.is_slip:
            data = rendered_slip(document, order.medium).data
        else:
            data = sheets_of(document, order.medium, order.offset).as_pdf().data
    with replaced(file) as part:
        part.write_bytes(data)
    return file
