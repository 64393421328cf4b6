"""The controls only cases need: several lines of text, a moment, a box to tick."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from propdesk.domain import case_fields
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.ui.kit.line_edits import LatinLineEdit

LINES_SHOWN = 4


class NoteControl(QPlainTextEdit):
    """Text of several lines; Enter goes on to the next field, Alt+Enter begins a line."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.edited)

    @property
    def is_composing(self) -> bool:
        """An input method holds unfinished text: Enter belongs to it."""
        return bool(self._preedit)

    def value(self) -> str:
        """Return the text without blank ends."""
        return self.toPlainText().strip()

    def is_empty(self) -> bool:
        """Return whether there is no text."""
        return not self.value()

    def fill(self, value: object) -> None:
        """Show a text."""
        self.setPlainText("" if value is None else str(value))

    def sizeHint(self) -> QSize:
        """Return room for four lines."""
        hint = super().sizeHint()
        hint.setHeight(self.fontMetrics().lineSpacing() * (LINES_SHOWN + 1))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return the same height: it is never squeezed."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Enter begins a new line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.insertPlainText("\n")
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)


class MomentControl(LatinLineEdit):
    """A day and a time as clerks type them: "9:30", "+1 9:00", "12-5 14:30"."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent, characters=17)
        self._today = today

    def value(self) -> datetime | None:
        """Return the moment, None where nothing was typed; InvalidValueError."""
        return None if self.is_empty() else case_fields.moment(self.text(), self._today())

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not self.text().strip()

    def fill(self, value: object) -> None:
        """Show a moment."""
        if isinstance(value, datetime):
            self.setText(f"{value.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}")
        else:
            self.clear()


class TickControl(QCheckBox):
    """A box to tick; its own words stand beside it."""

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def is_empty(self) -> bool:
        """A box always says something."""
        return False

    def fill(self, value: object) -> None:
        """Tick it, or not."""
        self.setChecked(bool(value))
