"""The head of a unit's account: which unit, who pays, what is owed, what is in hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from propdesk.i18n import translate
from propdesk.services.counter_account import UnitAccount
from propdesk.ui.counter.state import CounterState
from propdesk.ui.counter.words import yuan
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.naming import Figure, label, named, set_look


class AccountHead(QFrame):
    """One line of great figures."""

    payer_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "counter-account", translate("counter", "Account of the unit"))
        self.setProperty("role", "card")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 10, 16, 10)
        self._layout.setSpacing(24)
        self._unit = label("counter-unit", "", "figure")
        self._layout.addWidget(self._unit)
        self._payers = ChoiceControl([])
        named(self._payers, "counter-payer", translate("counter", "Payer"))
        self._payers.activated.connect(self.payer_chosen)
        self._payer = label("counter-payer-name", "", "heading")
        self._layout.addWidget(self._payer)
        self._layout.addWidget(self._payers)
        self._layout.addStretch()
        self._open = self._figure("counter-open", translate("counter", "Owed"))
        self._late = self._figure("counter-late", translate("counter", "Late fees"))
        self._prepaid = self._figure("counter-prepaid", translate("counter", "Prepaid"))
        self._shown: UnitAccount | None = None

    def show_state(self, state: CounterState) -> None:
        """Show the account."""
        account = state.account
        if account is None:
            return
        if self._shown is None or self._shown.payers != account.payers:
            self._payers.clear()
            for customer, name in account.payers:
                self._payers.addItem(name, customer.hex())
        self._shown = account
        several = len(account.payers) > 1
        self._payers.setVisible(several)
        self._payers.setCurrentIndex(state.payer)
        self._payer.setVisible(not several)
        names = [name for _, name in account.payers]
        self._payer.setText(names[0] if names else translate("counter", "Nobody registered"))
        self._unit.setText(account.unit)
        self._open.setText(yuan(account.open_fen))
        set_look(self._open, tone="danger" if account.open_fen else "success")
        self._late.setText(yuan(account.late_fee_fen))
        self._prepaid.setText(yuan(account.prepaid_fen))

    def _figure(self, name: str, words: str) -> QLabel:
        column = QVBoxLayout()
        column.setSpacing(0)
        caption = label(f"{name}-label", words, "small")
        figure = Figure(name, words, "heading")
        for part in (caption, figure):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(part)
        self._layout.addLayout(column)
        return figure
