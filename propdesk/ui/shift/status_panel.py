"""How the shift stands, and what can be done with it now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.fields import DateField
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named
from propdesk.ui.shift.presenter import ShiftPresenter, ShiftState, Stage
from propdesk.ui.shift.words import summary_text


class StatusPanel(QFrame):
    """The right side: the figures so far; asks for the day where the clock is not believed."""

    report_wanted = Signal()

    def __init__(self, presenter: ShiftPresenter) -> None:
        super().__init__()
        named(self, "shift-status", translate("shift", "How the shift stands"))
        self.setProperty("role", "card")
        self._presenter = presenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(10)
        self._title = label("shift-status-title", "", "title")
        self._text = label("shift-status-text", "")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setWordWrap(True)
        self._day = Form("shift-day", (_day_field(presenter),))
        self._confirm_day = QPushButton(translate("shift", "Open with this business date"))
        named(self._confirm_day, "shift-day-confirm", self._confirm_day.text())
        self._count = QPushButton(translate("shift", "End the shift: count the drawer   F12"))
        named(self._count, "shift-start-count", self._count.text()).setProperty("role", "primary")
        self._report = QPushButton(translate("shift", "Print the shift report   F8"))
        named(self._report, "shift-report", self._report.text())
        for part in (self._title, self._text, self._day, self._confirm_day):
            layout.addWidget(part)
        layout.addStretch()
        layout.addWidget(self._report)
        layout.addWidget(self._count)
        self._confirm_day.clicked.connect(self._on_day)
        self._count.clicked.connect(presenter.start_count)
        self._report.clicked.connect(self.report_wanted)

    def start(self) -> None:
        """Wait at the button."""
        self._count.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: ShiftState) -> None:
        """Show how the shift stands."""
        self._title.setText(_title(state))
        summary = state.summary if state.shift is not None else None
        idle = translate("shift", "Money is taken only into an open shift.")
        self._text.setText(summary_text(summary) if summary else idle)
        asks_before = self._day.isVisible()
        self._day.setVisible(state.asks_for_day)
        self._confirm_day.setVisible(state.asks_for_day)
        if state.asks_for_day and "day" in state.faults:
            if not asks_before:
                self._day.fill({"day": self._presenter.today()})
            self._day.show_fault("day", state.faults["day"])
        self._count.setVisible(state.stage is Stage.OPEN)
        self._report.setVisible(state.reported is not None)

    def _on_day(self) -> None:
        values = self._day.read()
        if values is not None:
            self._presenter.open(values["day"])


def _day_field(presenter: ShiftPresenter) -> DateField:
    return DateField(
        name="day",
        label=QT_TRANSLATE_NOOP("shift", "Business date"),
        required=True,
        today=presenter.today,
    )


def _title(state: ShiftState) -> str:
    match state.stage:
        case Stage.NONE | Stage.LOADING:
            return translate("shift", "No shift open")
        case Stage.OPEN:
            return translate("shift", "The shift is open")
        case Stage.COUNTING:
            return translate("shift", "Counting")
        case Stage.COUNTED:
            return translate("shift", "Counted: close the shift")
