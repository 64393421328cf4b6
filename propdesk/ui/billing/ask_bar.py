"""The line above: which item, which month; and while it is reckoned, how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from propdesk.domain.errors import DomainError
from propdesk.domain.periods import Period
from propdesk.i18n import translate
from propdesk.services.prices import ItemRow
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.scaled_controls import PeriodControl


class AskBar(QFrame):
    """`wanted` when a preview is asked for, `stopped` when the waiting person gives up."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "billing-ask", translate("billing", "What to bill"))
        self.setProperty("role", "card")
        self.item = named(ChoiceControl([]), "billing-item", translate("billing", "Fee item"))
        self.period = named(PeriodControl(), "billing-period", translate("billing", "Month"))
        words = translate("billing", "Show what would be charged   F8")
        self._go = named(QPushButton(words), "billing-preview", words)
        self._go.setProperty("role", "primary")
        self.fault = label("billing-period-fault", "", "fault")
        self.bar = named(QProgressBar(), "billing-progress", translate("billing", "Progress"))
        self._far = label("billing-far")
        self._stop = QPushButton(translate("billing", "Stop"))
        named(self._stop, "billing-stop", self._stop.text())
        self._arrange()
        self.show_busy(is_busy=False)
        self._chain = EnterChain(self, [self.item, self.period], self._go)
        self._go.clicked.connect(self.wanted)
        self._stop.clicked.connect(self.stopped)

    def start(self) -> None:
        """Begin with the item."""
        self.item.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_items(self, items: Sequence[ItemRow]) -> None:
        """Offer these items; the chosen one stays."""
        known = [self.item.itemData(place) for place in range(self.item.count())]
        if known == [item.code for item in items]:
            return
        chosen = self.item.value()
        self.item.clear()
        for item in items:
            self.item.addItem(item.name, item.code)
        self.item.fill(chosen)

    def show_busy(self, *, is_busy: bool) -> None:
        """Show the progress, or the button again."""
        self._go.setVisible(not is_busy)
        for part in (self.bar, self._far, self._stop):
            part.setVisible(is_busy)
        if is_busy:
            self.bar.setRange(0, 0)
            self._far.setText("")

    def show_progress(self, done: int, total: int) -> None:
        """Show how many of how many units are done."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self._far.setText(f"{done:,} / {total:,}")

    def read(self) -> tuple[str, Period] | None:
        """Return item and month; None with the fault shown if there is no such month."""
        try:
            period = self.period.value()
        except DomainError as error:
            self._say(error.message())
            self.period.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        self._say("")
        return (self.item.value(), period) if self.item.value() else None

    def _say(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        set_look(self.period, fault=bool(sentence))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        self.fault.hide()
        self.bar.setTextVisible(False)
        row.addWidget(label("billing-item-label", translate("billing", "Fee item"), "muted"))
        row.addWidget(self.item)
        row.addWidget(label("billing-period-label", translate("billing", "Month"), "muted"))
        for part in (self.period, self.fault, self._go):
            row.addWidget(part)
        row.addWidget(self.bar, 1)
        row.addWidget(self._far)
        row.addWidget(self._stop)
        row.addStretch()
