"""The printers of this desk on the printing screen: add, find, ask, set up, try, remove."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from propdesk.domain.ids import JobId
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.printing.discovery import Candidate
from propdesk.services.printers import PrinterRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.flow_layout import FlowLayout
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.screen import Screen
from propdesk.ui.printing.dialogs import add_dialog
from propdesk.ui.printing.printer_dialogs import found_dialog, set_up_dialog
from propdesk.ui.printing.printers_presenter import PrintersPresenter, suggested_name, summary
from propdesk.ui.printing.tables import printers_table


class PrintersCard(QFrame):
    """A table and its buttons; acts run through the screen, whose banner tells their troubles."""

    def __init__(self, page: Screen, asking: Asking) -> None:
        super().__init__()
        self.page, self.asking = page, asking
        self.presenter = PrintersPresenter(page.seat.desk)
        self.table = printers_table()
        self._rows: Sequence[PrinterRow] = ()
        self._found: Sequence[Candidate] = ()
        words = translate("printing", "Printers of this desk")
        named(self, "printing-card", words).setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.addWidget(label("printing-printers-title", words, "heading"))
        layout.addWidget(self.table, 1)
        layout.addLayout(self._buttons())

    def show_rows(self, rows: Sequence[PrinterRow]) -> None:
        """Show the printers."""
        self._rows = rows
        self.table.show_rows(rows)

    def add(self) -> None:
        """Ask for a new printer."""
        self._ask_for_new({})

    def _buttons(self) -> FlowLayout:
        row = FlowLayout()
        for name, text, slot in (
            ("add", QT_TRANSLATE_NOOP("printing", "Add"), self.add),
            ("find", QT_TRANSLATE_NOOP("printing", "Find"), self._on_find),
            ("default", QT_TRANSLATE_NOOP("printing", "Use for receipts"), self._on_default),
            ("remove", QT_TRANSLATE_NOOP("printing", "Remove"), self._on_remove),
            ("test", QT_TRANSLATE_NOOP("printing", "Test page"), self._on_test),
            ("probe", QT_TRANSLATE_NOOP("printing", "What can it do?"), self._on_probe),
            ("set-up", QT_TRANSLATE_NOOP("printing", "Set up"), self._on_set_up),
        ):
            words = text.translated()
            button = named(QPushButton(words), f"printing-{name}", words)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    def _ask_for_new(self, values: Mapping[str, object]) -> None:
        dialog = add_dialog(self, self.page.seat, is_first=not self._rows)
        dialog.fill(values)
        self.asking.ask(dialog, self._on_add_wanted)

    def _on_add_wanted(self, values: Mapping[str, Any]) -> None:
        self.asking.act(self.presenter.add(values), self._on_added)

    def _on_added(self, row: PrinterRow) -> None:
        words = translate("printing", "Printer “{name}” added")
        self.page.notice.emit(words.format(name=row.name))

    def _on_find(self) -> None:
        self.page.banner.say("info", translate("printing", "Looking for printers …"))
        self.page.long(self.presenter.find(), self._on_found, _unheard)

    def _on_found(self, found: list[Candidate]) -> None:
        self.page.banner.clear()
        self._found = found
        if not found:
            words = translate(
                "printing",
                "No printer was found on this computer. A network printer is added by its address.",
            )
            self.page.banner.say("info", words)
            return
        self.asking.ask(found_dialog(self, self.page.seat, found), self._on_chosen)

    def _on_chosen(self, values: Mapping[str, Any]) -> None:
        self.asking.close()
        taken = [row.name for row in self._rows]
        for candidate in self._found:
            if candidate.uri == values["uri"]:
                name = suggested_name(candidate, taken)
                self._ask_for_new({"uri": candidate.uri, "name": name})

    def _on_probe(self) -> None:
        row = self.table.current
        if row is not None:
            words = translate("printing", "“{name}” is being asked …")
            self.page.banner.say("info", words.format(name=row.name))
            self.page.long(self.presenter.probe(row), self._on_probed, _unheard)

    def _on_probed(self, row: PrinterRow) -> None:
        self.page.banner.say("info", summary(row))

    def _on_set_up(self) -> None:
        row = self.table.current
        if row is not None:
            others = [other for other in self._rows if other.name != row.name]
            dialog = set_up_dialog(self, self.page.seat, row, others)
            self.asking.ask(dialog, self._on_set_up_wanted)

    def _on_set_up_wanted(self, values: Mapping[str, Any]) -> None:
        row = self.table.current
        if row is not None:
            self.asking.act(self.presenter.set_up(row.name, values), self._on_was_set_up)

    def _on_was_set_up(self, row: PrinterRow) -> None:
        words = translate("printing", "Printer “{name}” set up")
        self.page.notice.emit(words.format(name=row.name))

    def _on_test(self) -> None:
        row = self.table.current
        if row is not None:
            self.page.act(self.presenter.test(row.name), self._on_tested)

    def _on_tested(self, _job: JobId) -> None:
        self.page.notice.emit(translate("printing", "The test page is on its way"))

    def _on_default(self) -> None:
        row = self.table.current
        if row is not None:
            self.page.act(self.presenter.make_default(row.name), self._on_changed_one)

    def _on_remove(self) -> None:
        row = self.table.current
        if row is not None:
            title = translate("printing", "Remove the printer “{name}”?").format(name=row.name)
            text = translate("printing", "What waits for it stays in the queue.")
            confirm(self, title, text, translate("printing", "Remove"), self._on_remove_agreed)

    def _on_remove_agreed(self) -> None:
        row = self.table.current
        if row is not None:
            self.page.act(self.presenter.remove(row.name), self._on_changed_one)

    def _on_changed_one(self, _: None) -> None:
        self.page.refresh()


def _unheard(_done: int, _total: int) -> None:
    """Asking a printer has no steps worth telling."""
