"""The right side of the receipts: the chosen one's paper and what became of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from propdesk.i18n import translate
from propdesk.ui.kit.feedback import Banner
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.slip_view import MARGIN, SlipView
from propdesk.ui.receipts.state import Shown
from propdesk.ui.receipts.words import fate_text, keepers_text


class DetailPanel(QFrame):
    """Shows one receipt."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "receipt-detail", translate("receipts", "The chosen receipt"))
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        self._fate = Banner("receipt-fate", stacked=True)
        self._keepers = label("receipt-keepers", "", "small")
        self._keepers.setWordWrap(True)
        self.paper = SlipView(
            "receipt-paper", translate("receipts", "The receipt as it is printed")
        )
        self._area = named(
            QScrollArea(), "receipt-area", translate("receipts", "The receipt as it is printed")
        )
        self._area.setWidget(self.paper)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._fate)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._keepers)
        room = self.paper.sizeHint().width() + 2 * MARGIN + 24
        self.setFixedWidth(room)

    def start(self) -> None:
        """Let the keys scroll the paper."""
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_receipt(self, shown: Shown | None) -> None:
        """Show a receipt, None nothing."""
        self.setVisible(shown is not None)
        self.paper.show_layout(shown.paper if shown else None)
        self._keepers.setText(keepers_text(shown) if shown else "")
        words = fate_text(shown) if shown else ""
        if not words or shown is None:
            self._fate.clear()
            return
        self._fate.say("danger" if shown.is_void else "info", words)
