"""The print preview without a window: what would be printed, on which paper, by which printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from propdesk.desk import Desk
from propdesk.domain.documents import PrintedDocument, ReceiptContent
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
from propdesk.services.print_jobs import title_of
from propdesk.services.printers import PrinterRow
from propdesk.settings import LANGUAGE
from propdesk.ui.kit.runner import Cancellable, Runner

Second = tuple[str, str]
SLIP_PAPERS = frozenset(medium.value for medium in SLIPS)


@dataclass(frozen=True)
class Order:
    """What is to be printed: a form of a record, on a paper, for a printer (None: any).

    `copy` is the place of the only copy wanted on pages, None for all copies.
    """

    form: str
    wanted: Wanted
    medium: Medium
    printer: PrinterRow | None = None
    copy: int | None = None

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
    """What the preview shows: copies of a slip, or sheets; and what no font could draw.

    `keepers` may be asked for one at a time.
    """

    order: Order
    title: str
    slips: tuple[Layout, ...] = ()
    sheets: Sheets | None = None
    missing: str = ""
    needs_reason: bool = False
    keepers: tuple[str, ...] = ()

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

    def choose(
        self, medium: Medium, printer: str, language: str = "", copy: int | None = None
    ) -> None:
        """Show the form on a paper, as a printer of that name would print it."""
        row = next((each for each in self.usable(medium) if each.name == printer), None)
        wanted = Wanted(self.order.wanted.ident, language)
        self.order = Order(self.order.form, wanted, medium, row, copy)
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
        sheets, keepers = _receipt_sheets(desk, order, content)
        again = content.reprint is not None
        return Shown(order, sheets.title, (), sheets, sheets.missing, again, keepers)
    document = desk.query(forms_printing.paper, form=order.form, wanted=order.wanted)
    title = title_of(document)
    if order.is_slip:
        slips = lay_out(document, SLIPS[order.medium].cells)
        missing = rendered_slip(document, order.medium).missing
        return Shown(order, title, slips=slips, missing=missing)
    sheets, keepers = _document_sheets(order, document)
    return Shown(order, title, sheets=sheets, missing=sheets.missing, keepers=keepers)


def _document_sheets(order: Order, document: PrintedDocument) -> tuple[Sheets, tuple[str, ...]]:
    """Return the wanted pages, and the keepers of copies that may be asked for alone."""
    sheets = sheets_of(document, order.medium, order.offset)
    starts = [place for place, page in enumerate(sheets.pages) if page.number == 1]
    if len(starts) != len(document.copies):
        return sheets, ()
    if order.copy is None or order.copy >= len(starts):
        return sheets, document.copies
    first = starts[order.copy]
    only = sheets.pages[first : first + sheets.pages[first].pages]
    return sheets._replace(pages=only), document.copies


def _receipt_sheets(
    desk: Desk, order: Order, content: ReceiptContent
) -> tuple[Sheets, tuple[str, ...]]:
    language = order.wanted.language or str(desk.query(desk_settings.get, setting=LANGUAGE))
    document = receipt_document(content, language)
    if order.medium is Medium.PREPRINTED:
        marks = " ".join(mark.text for mark in document.marks)
        return placed_sheets(placed_receipt(content, marks), order.offset), ()
    return _document_sheets(order, document)


def _noted(desk: Desk, order: Order, printer: str, reason: str, second: Second | None) -> Sheets:
    if order.is_counted:
        content = desk.execute(
            receipts_pages.print_page,
            number=order.wanted.ident,
            printer=printer,
            reason=reason,
            approval=Approval(*second) if second else None,
        )
        return _receipt_sheets(desk, order, content)[0]
    document = desk.execute(
        forms_printing.record_pages, form=order.form, wanted=order.wanted, printer=printer
    )
    return _document_sheets(order, document)[0]


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
            data = _document_sheets(order, document)[0].as_pdf().data
    with replaced(file) as part:
        part.write_bytes(data)
    return file
