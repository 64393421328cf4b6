"""Enter goes to the next field, Shift+Enter back, Ctrl+Enter does it, Esc steps back.

The last field's Enter stops on the button and does not press it. While an input method composes,
Enter belongs to it. Source: desk-habits U6.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from propdesk.ui.kit.case_controls import NoteControl
from propdesk.ui.kit.line_edits import LineEdit

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterChain(QObject):
    """Leads through `fields` to `button`; the callbacks are bound methods.

    `before` is asked on Enter with the field to be left; True keeps the focus there.
    """

    def __init__(
        self,
        parent: QWidget,
        fields: Sequence[QWidget],
        button: QPushButton,
        *,
        back: Callable[[], None] | None = None,
        before: Callable[[QWidget], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._stops: list[QWidget] = [*fields, button]
        self._button = button
        self._back = back
        self._before = before
        for widget in self._stops:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc out of the fields' hands."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if isinstance(watched, LineEdit | NoteControl) and watched.is_composing:
            return key in ENTER
        if key is Qt.Key.Key_Escape and self._back is not None:
            self._back()
            return True
        if key not in ENTER or not isinstance(watched, QWidget):
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return not isinstance(watched, NoteControl)  # a new line there, nothing elsewhere
        self._on_enter(watched, event.modifiers())
        return True

    def _on_enter(self, watched: QWidget, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._button.click()
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._go(watched, -1)
        elif watched is self._button:
            self._button.click()
        elif self._before is None or not self._before(watched):
            self._go(watched, 1)

    def _go(self, watched: QWidget, step: int) -> None:
        place = self._stops.index(watched) + step
        while 0 <= place < len(self._stops):
            stop = self._stops[place]
            if stop.isVisible() and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return
            place += step
