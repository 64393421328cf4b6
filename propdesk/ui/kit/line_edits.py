"""Line edits that mind the input method: composing is known, and Latin fields switch it off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_TAKES_ALL_BY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

# A pasted document: far more than any field takes, so that its rule still refuses it, and little
# enough to draw at once (faults R27).
LONGEST_LINE = 2000


class LineEdit(QLineEdit):
    """A line that knows whether an input method is composing in it, and is wide by characters."""

    def __init__(self, parent: QWidget | None = None, *, characters: int = 0) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._characters = characters
        self.setMaxLength(LONGEST_LINE)

    @property
    def preedit(self) -> str:
        """What the input method is composing right now."""
        return self._preedit

    @property
    def is_composing(self) -> bool:
        """An input method holds unfinished text: Enter belongs to it, not to the form."""
        return bool(self._preedit)

    def sizeHint(self) -> QSize:
        """Return room for the wished number of digits."""
        hint = super().sizeHint()
        if self._characters:
            width = self.fontMetrics().horizontalAdvance("0") * (self._characters + 1)
            hint.setWidth(width + 2 * self.fontMetrics().height())
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return the same room: such a field is never squeezed."""
        return self.sizeHint() if self._characters else super().minimumSizeHint()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose all text when reached by key, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() in _TAKES_ALL_BY:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whatever was composed is finished or gone."""
        self._preedit = ""
        super().focusOutEvent(event)


class LatinLineEdit(LineEdit):
    """A line for digits and Latin letters: the input method is off in it.

    The attribute WA_InputMethodEnabled alone does not do it: the query must say so (P1).
    """

    def __init__(self, parent: QWidget | None = None, *, characters: int = 0) -> None:
        super().__init__(parent, characters=characters)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        """Answer that the input method is off here."""
        if query is Qt.InputMethodQuery.ImEnabled:
            return False
        if argument is None:
            return super().inputMethodQuery(query)
        return super().inputMethodQuery(query, argument)
