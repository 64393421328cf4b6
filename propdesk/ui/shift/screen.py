"""The shift's screen: the drawer counted at the left, how the shift stands at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.naming import Figure, label, named
from propdesk.ui.kit.preview import preview_form
from propdesk.ui.kit.screen import Leaving, Screen, Seat
from propdesk.ui.kit.second_person import SecondPersonDialog
from propdesk.ui.shift.close_panel import ClosePanel
from propdesk.ui.shift.count_grid import CountGrid
from propdesk.ui.shift.presenter import ShiftPresenter, ShiftState, Stage
from propdesk.ui.shift.status_panel import StatusPanel
from propdesk.ui.shift.words import closed_text, yuan

COUNTED_HERE = (Stage.NONE, Stage.COUNTING)


class ShiftScreen(Screen):
    """Draws the presenter's state."""

    topics = frozenset({"shift", "shift_count", "shift_close", "posting"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "shift", translate("shift", "Cash shift"))
        self.presenter = ShiftPresenter(
            seat.desk, self, self._show, self.refuse, self._on_second_wanted
        )
        self._second: SecondPersonDialog | None = None
        self._closed_fen: int | None = None
        self._is_known = False
        self.grid = CountGrid("shift-count")
        self.status = StatusPanel(self.presenter)
        self.close_panel = ClosePanel(self.presenter)
        self._main = QPushButton()
        named(self._main, "shift-main", translate("shift", "Cash shift"))
        self._main.setProperty("role", "primary")
        self._arrange()
        self._chain = EnterChain(self, self.grid.stops, self._main, back=self._on_back)
        self.grid.changed.connect(self.presenter.counted)
        self._main.clicked.connect(self._on_main)
        self.status.report_wanted.connect(self._on_report)
        self._show(self.presenter.state)

    def commands(self) -> Sequence[Command]:
        """Return the shift's keys."""
        words = translate("shift", "Open / count / close")
        report = translate("shift", "Print the shift report")
        return (
            Command("report", ("F8", "Ctrl+P"), report, self._on_report),
            Command(
                "preview",
                ("Ctrl+Shift+P",),
                translate("shift", "Preview the shift report"),
                self._on_preview,
                on_bar=False,
            ),
            Command(
                "count-sheet",
                ("F7",),
                translate("shift", "Print a count sheet"),
                self._on_count_sheet,
                on_bar=False,
            ),
            Command("main", ("F12", "Ctrl+Return", "Ctrl+Enter"), words, self._on_main),
        )

    def start(self) -> None:
        """Go to where the work goes on."""
        stage = self.presenter.state.stage
        if stage in COUNTED_HERE:
            self.grid.start()
        elif stage is Stage.COUNTED:
            self.close_panel.start()
        else:
            self.status.start()

    def refresh(self) -> None:
        """Ask how the shift stands."""
        self.presenter.look()

    def leaving(self) -> Leaving:
        """A count that was not sent would be lost."""
        return Leaving.UNSAVED if self.presenter.is_dirty else Leaving.FREE

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show what the surroundings say; a second person is asked again later."""
        self._drop_second()
        super().report(problem, retry)

    def _arrange(self) -> None:
        self._title = label("shift-title", "", "title")
        self._text = label("shift-text", "", "muted")
        self._text.setWordWrap(True)
        counting = QFrame()
        counting.setObjectName("shift-counting")
        counting.setProperty("role", "card")
        left = QVBoxLayout(counting)
        left.setContentsMargins(24, 18, 24, 18)
        left.setSpacing(8)
        self._total = Figure("shift-total", translate("shift", "Counted"), "figure", "accent")
        self._total.setText("0.00")
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight)
        for part in (self._title, self._text, self.grid):
            left.addWidget(part)
        left.addStretch()
        sums = QHBoxLayout()
        sums.addWidget(label("shift-total-label", translate("shift", "Total counted"), "muted"))
        sums.addWidget(self._total, 1)
        left.addLayout(sums)
        left.addWidget(self._main)
        self._left = QStackedWidget()
        self._left.setObjectName("shift-left")
        self._nothing = QWidget()
        for page in (counting, self.close_panel, self._nothing):
            self._left.addWidget(page)
        self._counting = counting
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._left, 3)
        row.addWidget(self.status, 2)
        self.status.setMaximumWidth(self.fontMetrics().horizontalAdvance("永") * 46)
        self.body.addLayout(row, 1)

    def _show(self, state: ShiftState) -> None:
        before = self._left.currentWidget()
        self.status.show_state(state)
        self.close_panel.show_state(state)
        self._total.setText(yuan(state.total_fen))
        if state.stage is Stage.COUNTED:
            self._left.setCurrentWidget(self.close_panel)
        elif state.stage in COUNTED_HERE:
            self._left.setCurrentWidget(self._counting)
        else:
            self._left.setCurrentWidget(self._nothing)
        self._left.setVisible(self._left.currentWidget() is not self._nothing)
        self._show_words(state)
        if state.total_fen == 0 and state.stage not in COUNTED_HERE:
            self.grid.clear()
        if state.closed_fen is not None and state.closed_fen != self._closed_fen:
            self._drop_second()
            self.grid.clear()
            tone = "warning" if state.closed_fen else "success"
            self.banner.say(tone, closed_text(state.closed_fen))
        self._closed_fen = state.closed_fen
        known, self._is_known = self._is_known, state.difference_fen is not None
        turned = before is not self._left.currentWidget() or known is not self._is_known
        if turned and self.isVisible():
            self.start()

    def _show_words(self, state: ShiftState) -> None:
        opening = state.stage is Stage.NONE
        self._title.setText(
            translate("shift", "Open the shift: count the float")
            if opening
            else translate("shift", "Count the drawer")
        )
        self._text.setText(
            translate("shift", "How many of each lie in the drawer before work? Enter goes on.")
            if opening
            else translate(
                "shift",
                "Count what lies in the drawer now. What should be there is told afterwards.",
            )
        )
        words = (
            translate("shift", "Open the shift   F12")
            if opening
            else translate("shift", "Send the count   F12")
        )
        self._main.setText(words)

    def _on_main(self) -> None:
        match self.presenter.state.stage:
            case Stage.NONE:
                self.presenter.open()
            case Stage.COUNTING:
                self.presenter.send_count(self.grid.pieces)
            case Stage.OPEN:
                self.presenter.start_count()
            case Stage.COUNTED:
                self.close_panel.send()
            case Stage.LOADING:
                return

    def _on_report(self) -> None:
        self.presenter.print_report(self._on_report_queued)

    def _on_preview(self) -> None:
        preview_form(self, self.seat, "shift-report", "")

    def _on_count_sheet(self) -> None:
        preview_form(self, self.seat, "count-sheet", "")

    def _on_report_queued(self) -> None:
        self.notice.emit(translate("shift", "The shift report goes to the printer."))

    def _on_back(self) -> None:
        self.presenter.stop_count()

    def _on_second_wanted(self, error: DomainError) -> None:
        if self._second is not None:
            self._second.refuse(error)
            return
        what = translate("shift", "The drawer and the books differ, or the date is unusual.")
        self._second = SecondPersonDialog(self, Permission.APPROVE_DIFFERENCE, what)
        self._second.agreed.connect(self.presenter.agree)
        self._second.finished.connect(self._on_second_finished)
        self._second.open()

    def _on_second_finished(self) -> None:
        self._second = None

    def _drop_second(self) -> None:
        if self._second is not None:
            self._second.accept()
