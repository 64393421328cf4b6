"""How far long work is, in words and as a bar, with a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from propdesk.i18n import translate
from propdesk.ui.kit.naming import label, named


class ProgressRow(QFrame):
    """Hidden until work is told about; `cancelled` when the person has had enough."""

    cancelled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name, translate("kit", "Progress"))
        self._words = label(f"{name}-words")
        self._bar = named(QProgressBar(), f"{name}-bar", translate("kit", "Progress"))
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(self.fontMetrics().height())
        self.stop = QPushButton(translate("kit", "Stop"))
        named(self.stop, f"{name}-stop", self.stop.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self.cancelled)
        self.hide()

    def tell(self, words: str, done: int, total: int, *, may_stop: bool = True) -> None:
        """Show how far the work is; a `total` of 0 shows only that it goes on."""
        self._words.setText(words)
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        self.stop.setVisible(may_stop)
        self.show()
