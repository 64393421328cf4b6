"""The right side while paying: what is to be paid, how, what was handed over, the change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from propdesk.domain.journal import Method
from propdesk.i18n import translate
from propdesk.ui.counter.editor import TakingEditor
from propdesk.ui.counter.method_picker import MethodPicker
from propdesk.ui.counter.state import CounterState, Stage
from propdesk.ui.counter.words import method_name, pieces_text, yuan
from propdesk.ui.kit.controls import MoneyControl, TextControl
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.line_edits import LineEdit
from propdesk.ui.kit.naming import Figure, label, named, set_look

REFERENCED = (Method.CARD, Method.TRANSFER)


class PaymentPanel(QFrame):
    """Enter leads from the method to the amount to the button; `left` steps back to the lines."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, editor: TakingEditor) -> None:
        super().__init__()
        named(self, "counter-payment", translate("counter", "Payment"))
        self.setProperty("role", "card")
        self._editor = editor
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(18, 14, 18, 14)
        self._layout.setSpacing(6)
        self._build_total()
        self.method = MethodPicker()
        self._layout.addWidget(self.method)
        self._parts = label("counter-parts", "", "muted")
        self._parts.setWordWrap(True)
        self._layout.addWidget(self._parts)
        self._build_lines()
        self._build_change()
        self._layout.addStretch()
        self._build_button()
        self._connect()

    def start(self) -> None:
        """Begin with the method."""
        self.method.setFocus(Qt.FocusReason.TabFocusReason)

    def start_prepay(self) -> None:
        """Begin with the prepayment."""
        self.prepay.setFocus(Qt.FocusReason.TabFocusReason)

    def show_state(self, state: CounterState) -> None:
        """Show what is to be paid and what was handed over."""
        self._total.setText(yuan(state.total_fen))
        self._show_detail(state)
        _show_text(self.prepay, state.prepay_text)
        self._show_fault(self.prepay, self._prepay_fault, state.faults.get("prepay", ""))
        has_prepaid = bool(state.account and state.account.prepaid_fen)
        self.method.show_method(state.method, has_prepaid=has_prepaid)
        parts = [f"{method_name(part.method)} {yuan(part.fen)}" for part in state.parts]
        noted = translate("counter", "Noted: {parts}. Still {rest}. Backspace takes one back.")
        self._parts.setText(noted.format(parts=" + ".join(parts), rest=yuan(state.remaining_fen)))
        self._parts.setVisible(bool(parts))
        self._reference_row.setVisible(state.method in REFERENCED)
        _show_text(self.reference, state.reference)
        _show_text(self.tendered, state.tendered_text)
        self._show_fault(self.tendered, self._tendered_fault, state.faults.get("tendered", ""))
        self._part_pay.setVisible(state.can_part_pay)
        self._show_change(state)
        busy = state.stage is Stage.TAKING
        self.button.setEnabled(not busy)
        words = (
            translate("counter", "Taking the money…")
            if busy
            else translate("counter", "Take the money and print   F12")
        )
        self.button.setText(words)

    def _build_total(self) -> None:
        self._layout.addWidget(
            label("counter-total-label", translate("counter", "To pay"), "muted")
        )
        self._total = Figure("counter-total", translate("counter", "To pay"), "huge")
        self._total.setText("0.00")
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._detail = label("counter-detail", "", "small")
        self._detail.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.addWidget(self._total)
        self._layout.addWidget(self._detail)
        words = translate("counter", "Also prepay")
        self.prepay = named(MoneyControl(), "counter-prepay", words)
        self.prepay.setPlaceholderText("0.00")
        self._prepay_fault = self._fault_label("counter-prepay-fault")
        self._layout.addWidget(_row("counter-prepay-label", words, self.prepay))
        self._layout.addWidget(self._prepay_fault)
        self._layout.addWidget(
            label("counter-method-label", translate("counter", "Paid by"), "muted")
        )

    def _build_lines(self) -> None:
        reference = translate("counter", "Slip or bank number")
        self.reference = named(TextControl(), "counter-reference", reference)
        self._reference_row = _row("counter-reference-label", reference, self.reference)
        handed = translate("counter", "Handed over")
        self.tendered = named(MoneyControl(), "counter-tendered", handed)
        self.tendered.setProperty("scale", "figure")
        self._tendered_fault = self._fault_label("counter-tendered-fault")
        words = translate("counter", "Make it a part payment")
        self._part_pay = named(QPushButton(words), "counter-part-pay", words)
        self._layout.addWidget(self._reference_row)
        self._layout.addWidget(_row("counter-tendered-label", handed, self.tendered))
        self._layout.addWidget(self._tendered_fault)
        self._layout.addWidget(self._part_pay, alignment=Qt.AlignmentFlag.AlignRight)

    def _build_change(self) -> None:
        row = QHBoxLayout()
        self._change_label = label("counter-change-label", translate("counter", "Change"), "muted")
        self._change = Figure("counter-change", translate("counter", "Change"), "figure")
        row.addWidget(self._change_label)
        row.addStretch()
        row.addWidget(self._change)
        self._pieces = label("counter-pieces", "", "muted")
        self._pieces.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._pieces.setWordWrap(True)
        words = translate("counter", "&Keep the change as prepayment")
        self.keep = named(QCheckBox(words), "counter-keep", words.replace("&", ""))
        self._layout.addLayout(row)
        self._layout.addWidget(self._pieces)
        self._layout.addWidget(self.keep)

    def _build_button(self) -> None:
        self.button = QPushButton()
        named(self.button, "counter-confirm", translate("counter", "Take the money and print"))
        self.button.setProperty("role", "primary")
        self._layout.addWidget(self.button)
        self._chain = EnterChain(
            self,
            [self.prepay, self.method, self.reference, self.tendered],
            self.button,
            back=self._on_back,
            before=self._on_leaving,
        )

    def _connect(self) -> None:
        self.prepay.textEdited.connect(self._editor.set_prepay)
        self.method.chosen.connect(self._editor.set_method)
        self.method.taken_back.connect(self._editor.drop_part)
        self.reference.textEdited.connect(self._editor.set_reference)
        self.tendered.textEdited.connect(self._editor.set_tendered)
        self.keep.clicked.connect(self._on_keep)
        self._part_pay.clicked.connect(self._on_part_pay)
        self.button.clicked.connect(self.confirmed)

    def _fault_label(self, name: str) -> QLabel:
        fault = label(name, "", "fault")
        fault.setWordWrap(True)
        fault.hide()
        return fault

    def _show_fault(self, control: QWidget, fault: QLabel, sentence: str) -> None:
        fault.setText(sentence)
        fault.setVisible(bool(sentence))
        set_look(control, fault=bool(sentence))
        control.setAccessibleDescription(sentence)

    def _show_detail(self, state: CounterState) -> None:
        parts = [translate("counter", "Charges {sum}").format(sum=yuan(_principal(state)))]
        if state.late_fee_fen:
            parts.append(
                translate("counter", "late fees {sum}").format(sum=yuan(state.late_fee_fen))
            )
        prepay = state.total_fen - state.due_fen
        if prepay:
            parts.append(translate("counter", "prepayment {sum}").format(sum=yuan(prepay)))
        self._detail.setText(" + ".join(parts))
        self._detail.setVisible(len(parts) > 1)

    def _show_change(self, state: CounterState) -> None:
        change = state.change_fen
        self._change.setText("—" if change is None else yuan(change))
        words = (
            translate("counter", "Kept") if state.keep_change else translate("counter", "Change")
        )
        self._change_label.setText(words)
        set_look(self._change, tone="accent" if change else "")
        self._pieces.setText(pieces_text(state.pieces))
        self.keep.setVisible(bool(change) or state.keep_change)
        self.keep.setChecked(state.keep_change)

    def _on_keep(self) -> None:
        self._editor.set_keep_change(keep=self.keep.isChecked())

    def _on_part_pay(self) -> None:
        self._editor.part_payment()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        self.left.emit()

    def _on_leaving(self, field: QWidget) -> bool:
        """Stay with the amounts while what was typed does not cover the rest."""
        if field is self.tendered and self._editor.add_part():
            if not self._editor.faults:
                self.method.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False


def _principal(state: CounterState) -> int:
    return state.due_fen - state.late_fee_fen


def _row(name: str, words: str, control: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    caption = label(name, words, "muted")
    caption.setBuddy(control)
    row.addWidget(caption)
    row.addStretch()
    row.addWidget(control)
    return holder


def _show_text(control: LineEdit, text: str) -> None:
    """Show a text unless the person is composing it; a proposal is chosen whole."""
    if control.text() != text and not control.is_composing:
        control.setText(text)
        if control.hasFocus():
            control.selectAll()
