"""The receipts' screen: the list at the left, the chosen paper at the right."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from propdesk.clock import local_date
from propdesk.domain.errors import DomainError
from propdesk.i18n import translate
from propdesk.services.counter import Collected
from propdesk.services.printers import PrinterRow
from propdesk.services.receipts_copies import PrintedCopy
from propdesk.services.receipts_list import ReceiptRow
from propdesk.services.reversals import Voided
from propdesk.ui.kit.agreement import Agreement
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.controls import DateControl
from propdesk.ui.kit.file_dialogs import save_file
from propdesk.ui.kit.list_page import ListPage
from propdesk.ui.kit.naming import named, set_look
from propdesk.ui.kit.paged_model import Ask
from propdesk.ui.kit.preview import preview_form
from propdesk.ui.kit.screen import Seat
from propdesk.ui.receipts import listing
from propdesk.ui.receipts.detail_panel import DetailPanel
from propdesk.ui.receipts.dialogs import MoveDialog, copy_dialog, void_dialog
from propdesk.ui.receipts.listing import DAYS, FIRST, LAST, Days
from propdesk.ui.receipts.presenter import PrintWish, ReceiptsPresenter
from propdesk.ui.receipts.words import about_text, copied_text, moved_text, voided_text


class ReceiptsScreen(ListPage[ReceiptRow]):
    """Finds a receipt by whatever the person says, and does what is asked of it."""

    topics = frozenset({"receipt", "receipt_void", "receipt_copy", "print_job"})

    def __init__(self, seat: Seat) -> None:
        self._first = DateControl(self._today)
        self._last = DateControl(self._today)
        super().__init__(seat, listing.SPEC)
        self.panel = DetailPanel()
        self.middle.addWidget(self.panel)
        self.presenter = ReceiptsPresenter(seat.desk, self, self.panel.show_receipt)
        self.asking = Asking(self, seat.tasks)
        self._kept: ReceiptRow | None = None
        self._build_days()
        self.table.row_changed.connect(self._on_row)
        self.model.loaded.connect(self._on_rows)
        self.filters[DAYS].picked.connect(self._on_days)

    def commands(self) -> Sequence[Command]:
        """Return the receipts' keys."""
        return (
            Command("search", ("F3", "F2"), translate("receipts", "Search"), self.start),
            Command("move", ("F6",), translate("receipts", "To another unit"), self._on_move),
            Command("void", ("F7",), translate("receipts", "Void"), self._on_void),
            Command("save", ("F8", "Ctrl+S"), translate("receipts", "Save as PDF"), self._on_save),
            Command("copy", ("F12", "Ctrl+P"), translate("receipts", "Print"), self._on_copy),
            Command(
                "preview",
                ("Ctrl+Shift+P",),
                translate("receipts", "Preview on paper"),
                self._on_preview,
                on_bar=False,
            ),
        )

    def refresh(self) -> None:
        """Ask again; the cursor stays on its receipt if it is still among the newest."""
        self._kept = self.current_row
        filters = {name: control.value() for name, control in self.filters.items()}
        try:
            first, last = self._stretch()
        except DomainError as error:
            self.refuse(error)
            return
        filters[FIRST] = first.isoformat() if first else ""
        filters[LAST] = last.isoformat() if last else ""
        self.model.show_ask(Ask(self.search.sought, filters))

    def open_row(self, _row: ReceiptRow) -> None:
        """Look at the paper closely: the keys scroll it."""
        self.panel.start()

    def _build_days(self) -> None:
        for control, name, words in (
            (self._first, "receipts-first", translate("receipts", "From day")),
            (self._last, "receipts-last", translate("receipts", "To day")),
        ):
            named(control, name, words).setPlaceholderText(words)
            control.editingFinished.connect(self.refresh)
            control.hide()
            self.tools.addWidget(control)

    def _today(self) -> date:
        return local_date(self.seat.desk.clock.now())

    def _stretch(self) -> tuple[date | None, date | None]:
        """Return the first and last day asked for; InvalidDateError at the field."""
        days = Days(self.filters[DAYS].value())
        if days is not Days.OWN:
            return listing.stretch(days, self._today())
        found = []
        for control in (self._first, self._last):
            try:
                found.append(control.value())
                set_look(control, fault=False)
            except DomainError:
                set_look(control, fault=True)
                raise
        return found[0], found[1]

    def _on_days(self, days: str) -> None:
        is_own = days == Days.OWN
        self._first.setVisible(is_own)
        self._last.setVisible(is_own)
        if is_own:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_rows(self, total: int, _summary: str) -> None:
        kept = self._kept.receipt_id if self._kept else None
        for number in range(min(total, listing.MOST_UNITS)):
            row = self.model.row_at(number)
            if row is not None and row.receipt_id == kept:
                self.table.selectRow(number)
        self._on_row(self.table.currentIndex().row())

    def _on_row(self, number: int) -> None:
        row = self.model.row_at(number)
        self.presenter.choose(row.receipt_id if row else None)

    def _on_copy(self) -> None:
        """Print: at once where no paper exists yet, else after asking why."""
        shown = self.presenter.shown
        if shown is not None:
            act, what = self.presenter.copy(shown, PrintWish()), about_text(shown)
            agreement = Agreement(self, self.seat.tasks, act, what, self._on_copied, self._on_why)
            agreement.run(self)

    def _on_why(self, error: DomainError) -> None:
        if error.code == "ReasonNeeded":
            self.presenter.printers(self._on_printers)
        else:
            self.refuse(error)

    def _on_printers(self, printers: list[PrinterRow]) -> None:
        shown = self.presenter.shown
        if shown is not None:
            self.asking.ask(copy_dialog(self, self.seat, shown, printers), self._on_copy_wanted)

    def _on_copy_wanted(self, values: Mapping[str, Any]) -> None:
        shown = self.presenter.shown
        if shown is not None:
            wish = PrintWish(values["reason"], values.get("printer", ""))
            act = self.presenter.copy(shown, wish)
            self.asking.agree(act, about_text(shown), self._on_copied)

    def _on_copied(self, done: PrintedCopy) -> None:
        self.notice.emit(copied_text(done))

    def _on_void(self) -> None:
        shown, row = self.presenter.shown, self.current_row
        if shown is not None and row is not None:
            is_printed = listing.is_printed(row)
            dialog = void_dialog(self, self.seat, shown, is_printed=is_printed)
            self.asking.ask(dialog, self._on_void_wanted)

    def _on_void_wanted(self, values: Mapping[str, Any]) -> None:
        shown = self.presenter.shown
        if shown is not None:
            act = self.presenter.void(shown, values)
            self.asking.agree(act, about_text(shown), self._on_voided)

    def _on_voided(self, done: Voided) -> None:
        self.banner.say("success", voided_text(done))

    def _on_move(self) -> None:
        shown, row = self.presenter.shown, self.current_row
        if shown is not None and row is not None:
            is_printed = listing.is_printed(row)
            dialog = MoveDialog(self, self.seat, shown, self.presenter, is_printed=is_printed)
            self.asking.ask(dialog, self._on_move_wanted)

    def _on_move_wanted(self, values: Mapping[str, Any]) -> None:
        shown = self.presenter.shown
        if shown is not None:
            act = self.presenter.move(shown, values)
            self.asking.agree(act, about_text(shown), self._on_payment_moved)

    def _on_payment_moved(self, done: Collected) -> None:
        self.banner.say("success", moved_text(done))

    def _on_preview(self) -> None:
        """Preview the receipt, or how it became void."""
        shown = self.presenter.shown
        if shown is not None:
            form = "void-slip" if shown.detail.void else "receipt"
            preview_form(self, self.seat, form, shown.detail.number)

    def _on_save(self) -> None:
        shown = self.presenter.shown
        if shown is None:
            return
        title = translate("receipts", "Save as PDF")
        save_file(self, title, f"{shown.detail.number}.pdf", "PDF (*.pdf)", self.save_to)

    def save_to(self, file: str) -> None:
        """Write the chosen receipt into a file."""
        if self.presenter.shown is not None:
            self.act(self.presenter.save(self.presenter.shown, Path(file)), self._on_saved)

    def _on_saved(self, file: Path) -> None:
        self.notice.emit(translate("receipts", "Saved: {file}").format(file=file))
