"""The bar at the foot: what each key does here; a click does the same."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from propdesk.i18n import translate
from propdesk.ui.kit.commands import key_text
from propdesk.ui.kit.naming import named


class KeyBar(QFrame):
    """Shows actions in the order given, always at the same place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "keybar", translate("kit", "Keys"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 2, 12, 2)
        self._layout.setSpacing(2)
        self._layout.addStretch()
        self._buttons: list[QPushButton] = []

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show these actions, those marked for the bar only."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for action in actions:
            if not action.property("on_bar"):
                continue
            words = f"{key_text(action)}  {action.text()}"
            button = named(QPushButton(words), f"key-{action.objectName()}", words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(action.trigger)
            self._layout.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
