"""F1: every key that works here, in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.i18n import translate
from propdesk.ui.kit.naming import label, named


class KeyHelp(QDialog):
    """Lists keys and what they do: those of the screen first, then those that work everywhere."""

    def __init__(self, parent: QWidget, groups: Sequence[tuple[str, Sequence[QAction]]]) -> None:
        super().__init__(parent)
        title = translate("shell", "Keys")
        named(self, "key-help", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        for number, (heading, actions) in enumerate(groups):
            layout.addWidget(label(f"key-help-heading-{number}", heading, "heading"))
            layout.addLayout(_grid(number, actions))
            layout.addSpacing(8)
        close = QPushButton(translate("shell", "Close"))
        named(close, "key-help-close", close.text()).clicked.connect(self.accept)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)


def _grid(number: int, actions: Sequence[QAction]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    half = (len(actions) + 1) // 2
    for place, action in enumerate(actions):
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
        row, column = place % half, place // half * 2
        name = f"key-help-{number}-{place}"
        key = label(f"{name}-key", " / ".join(keys), "key")
        grid.addWidget(key, row, column, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(f"{name}-text", action.text()), row, column + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return grid
