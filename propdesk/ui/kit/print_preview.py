"""Look at a paper before it is printed: choose paper and printer, print it, or save it.

What is shown is drawn from the same pages that the printer and the file get.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.ids import JobId
from propdesk.i18n import translate
from propdesk.printing.rendering import Sheets
from propdesk.services.forms import Wanted
from propdesk.ui.kit.agreement import Agreement
from propdesk.ui.kit.controls import TextControl
from propdesk.ui.kit.file_dialogs import save_file
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.page_paint import PageView, paint_page
from propdesk.ui.kit.print_choices import PaperChoices
from propdesk.ui.kit.print_preview_presenter import PreviewPresenter, Shown
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.slip_view import SlipView
from propdesk.ui.kit.tasks import Lane, Ticket

R = TypeVar("R")
_LETTERS_WIDE = 44
_QUEUES = ("cups://", "windows://")


class PrintPreview(QDialog):
    """Opened, never executed; it is its own runner, so that refusals are read here."""

    def __init__(self, parent: QWidget, seat: Seat, form: str, wanted: Wanted) -> None:
        super().__init__(parent)
        title = translate("print_preview", "Print preview")
        named(self, "print-preview", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = seat.tasks
        self.presenter = PreviewPresenter(seat.desk, self, form, wanted, self._show)
        self.shown: Shown | None = None
        self._number = 0
        self._trouble = ""
        self._title = label("preview-title", "", "heading")
        self._note = label("preview-note", "", "fault")
        self._place = label("preview-place", "", "muted")
        words = translate("print_preview", "The paper as it is printed")
        self.page, self.slip = PageView("preview-page", words), SlipView("preview-slip", words)
        self.choices = PaperChoices(self.presenter.media, self.presenter.usable)
        self.reason = TextControl()
        words = translate("print_preview", "Why it is printed again")
        named(self.reason, "preview-reason", words).setPlaceholderText(words)
        self._before = _button("preview-before", translate("print_preview", "Page before"))
        self._after = _button("preview-after", translate("print_preview", "Next page"))
        self.save = _button("preview-save", translate("print_preview", "Save as file"))
        self.close_button = _button("preview-close", translate("print_preview", "Close"))
        self.print = _button("preview-print", translate("print_preview", "Print"))
        self._arrange()
        self._connect()
        self.presenter.begin(self._on_printers)

    def look(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Read something for this dialog."""
        return self._tasks.run(work, owner=self, done=done, refused=refused, lane=Lane.LOOKS)

    def act(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Do something durable; pressing twice does it once."""
        self.print.setEnabled(False)
        return self._tasks.run(work, owner=self, done=done, refused=refused)

    def refuse(self, error: DomainError) -> None:
        """Show what a rule says."""
        self._say(error.message())

    def report(self, problem: EnvironmentProblem, _retry: Callable[[], None]) -> None:
        """Show what the surroundings say; the button tries again."""
        self._say(problem.message())

    def stumble(self) -> None:
        """Close: the screen behind tells of the bug."""
        self.reject()

    def print_to(self, printer: QPrinter) -> None:
        """Print on a printer of the system that a person chose."""
        name = printer.printerName() or translate("print_preview", "File")

        def printed(sheets: Sheets) -> None:
            if paint_sheets(printer, sheets):
                self.accept()
            else:
                self._on_nothing_taken()

        act = self.presenter.print_pages(name, self.reason.text())
        what = translate("print_preview", "Printing {title} again")
        title = self.shown.title if self.shown else ""
        asked = what.format(title=title)
        Agreement(self, self._tasks, act, asked, printed, self.refuse).run(self)

    def save_to(self, file: str) -> None:
        """Save what is shown."""
        self.act(self.presenter.save(Path(file)), self._on_saved)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addWidget(self._title)
        choices = QHBoxLayout()
        choices.addWidget(self.choices)
        choices.addStretch()
        layout.addLayout(choices)
        papers = QWidget()
        stack = QVBoxLayout(papers)
        for view in (self.page, self.slip):
            stack.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(papers)
        named(self._area, "preview-area", self.page.accessibleName())
        letter = self.fontMetrics().horizontalAdvance("永")
        self._area.setMinimumSize(letter * (_LETTERS_WIDE + 6), letter * 32)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.reason)
        self._note.setWordWrap(True)
        layout.addWidget(self._note)
        buttons = QHBoxLayout()
        for part in (self._before, self._after, self._place):
            buttons.addWidget(part)
        buttons.addStretch()
        for button in (self.close_button, self.save, self.print):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.print.setProperty("role", "primary")
        self.print.setDefault(True)

    def _connect(self) -> None:
        self.choices.changed.connect(self._on_choice)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        self.print.clicked.connect(self._on_print)

    def _on_printers(self) -> None:
        self.choices.show_printers()
        self._on_choice()
        self.choices.papers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_choice(self) -> None:
        made = self.choices
        self.presenter.choose(made.medium, made.printer, made.language, made.copy)

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        self._title.setText(shown.title)
        words = translate("print_preview", "No font can draw these characters: {signs}")
        self._note.setText(words.format(signs=shown.missing) if shown.missing else self._trouble)
        self._trouble = ""
        self.reason.setVisible(shown.needs_reason)
        self.choices.show_keepers(shown.keepers)
        self.print.setEnabled(True)
        self._turn(0)

    def _turn(self, number: int) -> None:
        shown = self.shown
        if shown is None or not 0 <= number < shown.count:
            return
        self._number = number
        self.slip.setVisible(shown.sheets is None)
        self.page.setVisible(shown.sheets is not None)
        if shown.sheets is None:
            self.slip.show_layout(shown.slips[number])
        else:
            wide = self.fontMetrics().horizontalAdvance("永") * _LETTERS_WIDE
            self.page.show_page(shown.sheets.pages[number], shown.sheets.shape, wide)
        words = translate("print_preview", "Page {number} of {count}")
        self._place.setText(words.format(number=number + 1, count=shown.count))
        self._before.setEnabled(number > 0)
        self._after.setEnabled(number + 1 < shown.count)

    def _on_before(self) -> None:
        self._turn(self._number - 1)

    def _on_after(self) -> None:
        self._turn(self._number + 1)

    def _on_print(self) -> None:
        if self.shown is None:
            return
        if self.shown.sheets is None:
            self.act(self.presenter.print_slip(), self._on_queued)
            return
        if self.shown.needs_reason and self.reason.is_empty():
            self._say(translate("print_preview", "Say why it is printed again."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        printer = printer_for(self.shown)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_to(printer))
        QDialog.open(dialog)  # the class's own open wants a slot to call by name

    def _on_nothing_taken(self) -> None:
        sentence = translate(
            "print_preview",
            "The printer took nothing. Choose another one; what is counted was counted already,"
            " so that the next print is marked as a copy.",
        )
        self._trouble = sentence
        self._on_choice()

    def _on_queued(self, _job: JobId) -> None:
        self.accept()

    def _on_save(self) -> None:
        if self.shown is not None:
            is_slip = self.shown.sheets is None
            kinds = "ESC/POS (*.bin)" if is_slip else "PDF (*.pdf)"
            name = f"{self.shown.title}.{'bin' if is_slip else 'pdf'}".replace("/", "-")
            save_file(self, self.save.text(), name, kinds, self.save_to)

    def _on_saved(self, file: Path) -> None:
        self.print.setEnabled(True)
        self._note.setText(translate("print_preview", "Saved: {file}").format(file=file))

    def _say(self, sentence: str) -> None:
        self.print.setEnabled(True)
        self._note.setText(sentence)


def printer_for(shown: Shown) -> QPrinter:
    """Return a system printer set to the paper that is shown, the chosen queue if it is one."""
    assert shown.sheets is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    row = shown.order.printer
    if row is not None and row.uri.startswith(_QUEUES):
        printer.setPrinterName(row.uri.partition("://")[2])
    shape = shown.sheets.shape
    size = QPageSize(QSizeF(shape.width, shape.height), QPageSize.Unit.Point)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(shown.title)
    return printer


def paint_sheets(printer: QPrinter, sheets: Sheets) -> bool:
    """Paint the pages onto the system's printer, each on a sheet; False if it takes nothing."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(sheets.pages):
        if number:
            printer.newPage()
        painter.save()
        paint_page(painter, page, printer.resolution() / 72)
        painter.restore()
    return painter.end()


def _button(name: str, text: str) -> QPushButton:
    button = named(QPushButton(text), name, text)
    button.setAutoDefault(False)
    return button
