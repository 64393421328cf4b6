"""The ways to choose lines, as buttons that name their keys, and a line for a day or an amount."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.i18n import translate
from propdesk.ui.counter.choosing import Mode
from propdesk.ui.counter.editor import TakingEditor
from propdesk.ui.counter.state import CounterState
from propdesk.ui.counter.words import chosen_text, older_text
from propdesk.ui.kit.enter_chain import ENTER
from propdesk.ui.kit.flow_layout import FlowLayout
from propdesk.ui.kit.line_edits import LatinLineEdit
from propdesk.ui.kit.naming import label, named, set_look


class ChooseBar(QWidget):
    """`settled` is emitted when a day or amount was taken, `left` when it was given up."""

    settled = Signal()
    left = Signal()
    prepay_wanted = Signal()

    def __init__(self, editor: TakingEditor) -> None:
        super().__init__()
        self._editor = editor
        self._asking = ""
        self._line = LatinLineEdit(characters=14)
        named(self._line, "counter-choose-line", translate("counter", "Day or amount"))
        self._line.installEventFilter(self)
        self._line.hide()
        self._caption = label("counter-choose-caption", "", "muted")
        self._caption.hide()
        self._words = label("counter-chosen", "", "muted")
        self._older = label("counter-older", "", "small", "warning")
        self._older.setWordWrap(True)
        self._fault = label("counter-choose-fault", "", "fault")
        self._chips: dict[Mode, QPushButton] = {}
        self._arrange()

    def ask(self, what: str) -> None:
        """Ask for a day ("until") or an "amount"."""
        self._asking = what
        words = (
            translate("counter", "Up to which day? 12-31, 月底, +30 …")
            if what == "until"
            else translate("counter", "Which amount is to be paid?")
        )
        self._caption.setText(words)
        self._line.setAccessibleDescription(words)
        self._line.clear()
        self._caption.show()
        self._line.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: CounterState) -> None:
        """Show which way was chosen, and what it came to."""
        for mode, chip in self._chips.items():
            chip.setChecked(mode is state.selection.mode)
        self._words.setText(chosen_text(state))
        self._older.setText(older_text(state.older_open))
        self._older.setVisible(bool(state.older_open))
        fault = state.faults.get("until") or state.faults.get("amount") or ""
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        set_look(self._line, fault=bool(fault))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter takes the day or amount, Esc gives it up."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            self.left.emit()
            return True
        if event.key() not in ENTER or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        text = self._line.text()
        until = self._asking == "until"
        taken = self._editor.choose_until(text) if until else self._editor.choose_amount(text)
        if taken:
            self._close()
            self.settled.emit()
        return True

    def _arrange(self) -> None:
        row = FlowLayout()
        for mode, words, slot in (
            (Mode.ALL, translate("counter", "All  *"), self._editor.choose_all),
            (Mode.MONTHS, translate("counter", "Months  + −"), self._on_months),
            (Mode.UNTIL, translate("counter", "Until day  D"), self._on_until),
            (Mode.AMOUNT, translate("counter", "Amount  ."), self._on_amount),
            (Mode.SOME, translate("counter", "Single  Space"), self._on_some),
            (Mode.NOTHING, translate("counter", "Prepay  0"), self._on_nothing),
        ):
            chip = named(QPushButton(words), f"counter-choose-{mode.value}", words)
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(slot)
            self._chips[mode] = chip
            row.addWidget(chip)
        below = QHBoxLayout()
        for part in (self._words, self._caption, self._line, self._fault):
            below.addWidget(part)
        below.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(row)
        whole.addLayout(below)
        whole.addWidget(self._older)

    def _close(self) -> None:
        self._line.hide()
        self._caption.hide()
        self._fault.hide()

    def _on_months(self) -> None:
        self._editor.one_more()
        self.left.emit()

    def _on_until(self) -> None:
        self.ask("until")

    def _on_amount(self) -> None:
        self.ask("amount")

    def _on_some(self) -> None:
        self.left.emit()

    def _on_nothing(self) -> None:
        self._editor.choose_nothing()
        self.prepay_wanted.emit()
