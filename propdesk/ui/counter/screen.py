"""The counter's screen: search above, account below, payment at the side; keys lead through."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.ids import UnitId
from propdesk.i18n import translate
from propdesk.services.parked import ParkedRow
from propdesk.ui.counter.drawer import DrawerOpening
from propdesk.ui.counter.gateway import CounterGateway
from propdesk.ui.counter.left_side import LeftSide
from propdesk.ui.counter.no_shift import NoShift
from propdesk.ui.counter.parked_dialog import ParkedDialog
from propdesk.ui.counter.paying_ahead import PayingAhead
from propdesk.ui.counter.payment_panel import PaymentPanel
from propdesk.ui.counter.presenter import CounterPresenter
from propdesk.ui.counter.result_panel import ResultPanel
from propdesk.ui.counter.state import CounterState, Stage
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.naming import named
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.screen import Leaving, Screen, Seat
from propdesk.ui.kit.search_box import SearchBox

SAVE_MILLISECONDS = 250
SIDE_CHARACTERS = 28


class CounterScreen(Screen):
    """Draws the presenter's state and hands it every key."""

    topics = frozenset({"charge_balance", "posting", "shift", "shift_count", "shift_close"}) | {
        "print_job",
        "parked_draft",
    }

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "counter", translate("counter", "Counter"))
        gateway = CounterGateway(seat.desk, self)
        self.drawer = DrawerOpening(self)
        self.presenter = CounterPresenter(gateway, self._show, self.refuse)
        self._stage, self._opening = Stage.SEARCH, 0
        self._build_search()
        self._left = LeftSide(self.presenter.editor)
        self.lines, self.choose = self._left.lines, self._left.choose
        self.ahead = PayingAhead(self, self._left.offers)
        self._no_shift = NoShift(self._on_shift)
        self._build_side()
        self._arrange()
        self._connect()
        self._saver = QTimer(self)
        self._saver.setSingleShot(True)
        self._saver.setInterval(SAVE_MILLISECONDS)
        self._saver.timeout.connect(self.presenter.save)
        self._has_started = False
        self._show(self.presenter.state)

    def commands(self) -> Sequence[Command]:
        """Return the counter's keys."""
        return (
            Command("search", ("F3", "F2"), translate("counter", "Search"), self._on_search),
            Command("ahead", ("F4",), translate("counter", "Pay ahead"), self.ahead.ask),
            Command("park", ("F6",), translate("counter", "Park"), self.presenter.park),
            Command("recall", ("Shift+F6",), translate("counter", "Recall"), self._on_recall),
            Command("repeat", ("F7",), translate("counter", "As before"), self.presenter.repeat),
            Command("drawer", ("F8",), translate("counter", "Open the drawer"), self.drawer.ask),
            Command(
                "confirm",
                ("F12", "Ctrl+Return", "Ctrl+Enter"),
                translate("counter", "Take and print"),
                self._on_confirm,
            ),
            Command(
                "next", ("Ctrl+N",), translate("counter", "Next customer"), self._on_next, False
            ),
        )

    def start(self) -> None:
        """Go to where the work goes on."""
        if not self._has_started:
            self._has_started = True
            self.presenter.start()
        match self.presenter.state.stage:
            case Stage.SEARCH:
                self._on_search()
            case Stage.DONE:
                self._result.start()
            case _:
                self._to_lines()

    def refresh(self) -> None:
        """Ask again how things stand."""
        if self._has_started:
            self.presenter.look_again()

    def show_place(self, place: Place) -> None:
        """Show what a unit owes."""
        self.presenter.open_unit(UnitId(place.record_id))

    def leaving(self) -> Leaving:
        """A half-done taking is saved while typing: nothing is lost."""
        self.presenter.save()
        return Leaving.FREE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side what its figures need, but never more than its share."""
        super().resizeEvent(event)
        wished = self.fontMetrics().horizontalAdvance("永") * SIDE_CHARACTERS
        self._side.setFixedWidth(min(wished, self.width() * 2 // 5))

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show what the surroundings say; the clerk may go on typing.

        Money is taken again as it stands on the screen by then, never as it once was.
        """
        was_taking = self.presenter.give_back()
        super().report(problem, self._on_confirm if was_taking else retry)

    def stumble(self) -> None:
        """Say that a bug was caught; the clerk may go on typing."""
        self.presenter.give_back()
        super().stumble()

    def refuse(self, error: DomainError) -> None:
        """Show a refusal; where a shift is missing, the banner above shows the way to it."""
        if error.code == "ShiftNotOpen":
            self.presenter.look_again()
        super().refuse(error)

    def _build_search(self) -> None:
        words = translate("counter", "Find a household")
        self.search = named(SearchBox(), "counter-search", words)
        self.search.setProperty("scale", "large")
        hint = translate(
            "counter", "Room, name, pinyin initials, last digits of a phone, plate, receipt number"
        )
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleDescription(hint)

    def _build_side(self) -> None:
        self.payment = PaymentPanel(self.presenter.editor)
        self._result = ResultPanel()
        self._side = QStackedWidget()
        self._side.setObjectName("counter-side")
        self._side.addWidget(self.payment)
        self._side.addWidget(self._result)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self._left, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        self.body.addWidget(self._no_shift)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        presenter, editor = self.presenter, self.presenter.editor
        self.search.typed.connect(presenter.search.typed)
        self.search.moved.connect(presenter.search.moved)
        self.search.chosen.connect(self._on_pick)
        self._left.hits.opened.connect(presenter.search.pick)
        self._left.head.payer_chosen.connect(editor.set_payer)
        self.lines.one_more.connect(editor.one_more)
        self.lines.one_fewer.connect(editor.one_fewer)
        self.lines.all_wanted.connect(editor.choose_all)
        self.lines.none_wanted.connect(self._on_none)
        self.lines.months_typed.connect(editor.choose_months)
        self.lines.amount_wanted.connect(self._on_amount)
        self.lines.until_wanted.connect(self._on_until)
        self.lines.search_wanted.connect(self._on_search)
        self.lines.toggled.connect(editor.toggle)
        self.lines.finished.connect(self.payment.start)
        self.choose.settled.connect(self.payment.start)
        self.choose.left.connect(self._to_lines)
        self.choose.prepay_wanted.connect(self.payment.start_prepay)
        self.payment.left.connect(self._to_lines)
        self.payment.confirmed.connect(self._on_confirm)
        self._result.finished.connect(self._on_next)
        self._result.decided.connect(presenter.decide)

    def _show(self, state: CounterState) -> None:
        before = (self._stage, self._opening)
        self._stage, self._opening = state.stage, state.opening
        self._left.show_state(state)
        self._no_shift.show_state(state)
        if state.account is not None:
            self.payment.show_state(state)
        if state.done is not None:
            self._result.show_done(state.done)
        self._side.setVisible(state.stage is not Stage.SEARCH)
        self._side.setCurrentWidget(self._result if state.done else self.payment)
        if before != (state.stage, state.opening):
            self._on_stage(state)
        if not self.presenter.editor.is_saved:
            self._saver.start()

    def _on_stage(self, state: CounterState) -> None:
        match state.stage:
            case Stage.SEARCH:
                self.search.clear()
                self._on_search()
            case Stage.ACCOUNT:
                self._on_account_opened(state)
            case Stage.DONE:
                self._result.start()
            case Stage.TAKING:
                return

    def _on_account_opened(self, state: CounterState) -> None:
        self.ahead.look(state.account)
        if self.search.text():
            self.search.clear()
        if state.lines:
            self.lines.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.payment.start_prepay()

    def _to_lines(self) -> None:
        if self.presenter.state.lines:
            self.lines.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._on_search()

    def _on_pick(self) -> None:
        if self.search.sought.strip():
            self.presenter.search.pick()
        elif self._stage is Stage.ACCOUNT:
            self._to_lines()

    def _on_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_none(self) -> None:
        self.presenter.editor.choose_nothing()
        self.payment.start_prepay()

    def _on_amount(self) -> None:
        self.choose.ask("amount")

    def _on_until(self) -> None:
        self.choose.ask("until")

    def _on_confirm(self) -> None:
        if self._stage is not Stage.ACCOUNT:
            return  # a second press must not hide the change that is to be given
        self.presenter.confirm()
        if self.presenter.state.faults:
            target = self.payment.tendered
            if "prepay" in self.presenter.state.faults:
                target = self.payment.prepay
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_next(self) -> None:
        self.presenter.next_customer()
        self._on_search()

    def _on_recall(self) -> None:
        self.presenter.parked(self._on_parked_rows)

    def _on_parked_rows(self, rows: list[ParkedRow]) -> None:
        if not rows:
            self.notice.emit(translate("counter", "Nothing is parked."))
            return
        dialog = ParkedDialog(self, rows)
        dialog.recalled.connect(self.presenter.recall)
        dialog.open()

    def _on_shift(self) -> None:
        self.wanted.emit("shift")
