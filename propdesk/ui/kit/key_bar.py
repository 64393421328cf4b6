"""The bar at the foot: what each key does here; a click does the same."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from propdesk.i18n import translate
from propdesk.ui.kit.commands import key_text
from propdesk.ui.kit.naming import label, named


class KeyButton(QPushButton):
    """A key as it stands on the keyboard, and what it does."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        name = f"key-{action.objectName()}"
        named(self, name, f"{key_text(action)} {action.text()}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 10, 4)
        row.setSpacing(6)
        for part in (
            label(f"{name}-key", key_text(action), "key"),
            label(f"{name}-text", action.text()),
        ):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        """Return room for both words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same room: words are never cut."""
        return self.sizeHint()


class KeyBar(QFrame):
    """Shows actions in the order given, always at the same place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "keybar", translate("kit", "Keys"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 2, 14, 2)
        self._layout.setSpacing(4)
        self._layout.addStretch()
        self._buttons: list[KeyButton] = []

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show these actions, those marked for the bar only."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for action in actions:
            if action.property("on_bar"):
                button = KeyButton(action)
                self._layout.insertWidget(len(self._buttons), button)
                self._buttons.append(button)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return room for one key: in a narrow window the last ones give way, F1 names them all."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many keys as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._layout.contentsMargins()
        left = self.width() - margins.left() - margins.right()
        for button in self._buttons:
            left -= button.sizeHint().width() + self._layout.spacing()
            button.setVisible(left >= 0)
