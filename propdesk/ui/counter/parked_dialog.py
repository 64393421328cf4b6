"""The drafts set aside at this desk: Enter takes one up again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from propdesk.clock import CENTRE_ZONE
from propdesk.i18n import translate
from propdesk.services.parked import ParkedRow
from propdesk.ui.kit.naming import label, named


class ParkedDialog(QDialog):
    """Lists the drafts; `recalled` carries the id of the chosen one."""

    recalled = Signal(bytes)

    def __init__(self, parent: QWidget, rows: Sequence[ParkedRow]) -> None:
        super().__init__(parent)
        title = translate("counter", "Parked")
        named(self, "parked", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = tuple(rows)
        self._list = named(QListWidget(), "parked-list", title)
        for row in rows:
            at = row.parked_at.astimezone(CENTRE_ZONE)
            self._list.addItem(QListWidgetItem(f"{row.title}    {row.owner}    {at:%m-%d %H:%M}"))
        self._list.setCurrentRow(0)
        self._list.setMinimumWidth(self.fontMetrics().horizontalAdvance("永") * 30)
        self._list.itemActivated.connect(self._on_take)
        take = QPushButton(translate("counter", "Take up again"))
        named(take, "parked-take", take.text()).setProperty("role", "primary")
        close = QPushButton(translate("counter", "Close"))
        named(close, "parked-close", close.text()).clicked.connect(self.reject)
        take.clicked.connect(self._on_take)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(label("parked-title", title, "heading"))
        layout.addWidget(self._list)
        layout.addLayout(buttons)

    def _on_take(self) -> None:
        place = self._list.currentRow()
        self.accept()
        if 0 <= place < len(self._rows):
            self.recalled.emit(self._rows[place].draft_id)
