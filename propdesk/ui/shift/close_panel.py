"""After the count: what was expected, what was found, why they differ, who takes over."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.feedback import Banner
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import Figure, label, named, set_look
from propdesk.ui.shift.presenter import ShiftPresenter, ShiftState
from propdesk.ui.shift.words import difference_text, yuan

FIELDS = (
    Field(
        name="reason",
        label=QT_TRANSLATE_NOOP("shift", "Reason of the difference"),
        help=QT_TRANSLATE_NOOP("shift", "Needed where the count and the books differ."),
    ),
    Field(name="handed_to", label=QT_TRANSLATE_NOOP("shift", "Drawer handed over to")),
)


class ClosePanel(QFrame):
    """Closes the shift; a difference needs a reason and a second person."""

    def __init__(self, presenter: ShiftPresenter) -> None:
        super().__init__()
        named(self, "shift-closing", translate("shift", "Close the shift"))
        self.setProperty("role", "card")
        self._presenter = presenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(label("shift-close-title", translate("shift", "Close the shift"), "title"))
        self._figures: dict[str, QLabel] = {}
        layout.addLayout(self._grid())
        self._drafts = Banner("shift-drafts", stacked=True)
        layout.addWidget(self._drafts)
        self.form = Form("shift-close", FIELDS)
        layout.addWidget(self.form)
        layout.addStretch()
        self._recount = QPushButton(translate("shift", "Count once more"))
        named(self._recount, "shift-recount", self._recount.text())
        self._close = QPushButton(translate("shift", "Close the shift   F12"))
        named(self._close, "shift-close-button", self._close.text())
        self._close.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self._recount)
        buttons.addWidget(self._close, 1)
        layout.addLayout(buttons)
        self._chain = EnterChain(self, self.form.stops, self._close)
        self._recount.clicked.connect(presenter.start_count)
        self._close.clicked.connect(self.send)

    def start(self) -> None:
        """Begin with the reason where there is a difference, else at the button."""
        if self._presenter.state.difference_fen:
            self.form.start()
        else:
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Close the shift with what was typed."""
        values = self.form.read()
        if values is not None:
            self._presenter.close(values["reason"], values["handed_to"])

    def show_state(self, state: ShiftState) -> None:
        """Show what was found."""
        summary, difference = state.summary, state.difference_fen
        if state.shift is None:
            self.form.fill({"reason": None, "handed_to": None})
            self._drafts.clear()
            return
        if summary is not None and difference is not None:
            self._figures["expected"].setText(yuan(summary.expected_fen or 0))
            self._figures["counted"].setText(yuan(summary.counted_fen or 0))
            self._figures["difference"].setText(difference_text(difference))
            set_look(self._figures["difference"], tone="danger" if difference else "success")
        self._recount.setVisible(state.recount_left)
        if state.asks_about_drafts and "drafts" in state.faults:
            words = translate("shift", "Leave them parked and close")
            offers = (("leave", words, self._presenter.leave_drafts),)
            self._drafts.say("warning", state.faults["drafts"], offers)
        if "reason" in state.faults:
            self.form.show_fault("reason", state.faults["reason"])

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, (name, words) in enumerate(
            (
                ("expected", translate("shift", "Should be in the drawer")),
                ("counted", translate("shift", "Counted")),
                ("difference", translate("shift", "Difference")),
            )
        ):
            figure = Figure(f"shift-{name}", words, "heading")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(f"shift-{name}-label", words, "muted"), row, 0)
            grid.addWidget(figure, row, 1)
            self._figures[name] = figure
        grid.setColumnStretch(2, 1)
        return grid
