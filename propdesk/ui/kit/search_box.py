"""A search box that searches while typing, also while an input method is still composing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from propdesk.i18n import translate
from propdesk.ui.kit.line_edits import LineEdit
from propdesk.ui.kit.naming import named


class SearchBox(LineEdit):
    """`typed` tells the whole text, with what is being composed at its place.

    While composing Qt tells of no change at all (desk-habits P1): the event is read itself.
    """

    typed = Signal(str)
    moved = Signal(int)  # Up and Down: -1, +1; pages: -10, +10
    chosen = Signal()

    _STEPS = {
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_PageUp: -10,
        Qt.Key.Key_PageDown: 10,
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            named(button, "clear", translate("kit", "Clear"))
        self.textChanged.connect(self._tell)

    @property
    def sought(self) -> str:
        """The text as a person sees it, composed letters included."""
        cursor = self.cursorPosition()
        text = self.text()
        return text[:cursor] + self.preedit + text[cursor:]

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Search for what is being composed."""
        super().inputMethodEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the results without leaving the box; Enter chooses unless composing."""
        key = Qt.Key(event.key())
        if key in self._STEPS and not self.is_composing:
            self.moved.emit(self._STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.is_composing:
                self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        sought = self.sought
        if sought != self._told:
            self._told = sought
            self.typed.emit(sought)
