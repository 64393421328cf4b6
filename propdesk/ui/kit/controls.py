"""The controls behind declared fields: each reads and writes one value of the trade."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.domain.phones import format_phone, parse_phone
from propdesk.domain.typed_dates import parse_date
from propdesk.ui.kit.line_edits import LatinLineEdit, LineEdit

T_co = TypeVar("T_co", covariant=True)


@runtime_checkable
class Control(Protocol[T_co]):
    """A widget that holds one value; `value` raises a DomainError for what makes no sense."""

    def value(self) -> T_co:
        """Return what was typed, understood."""
        ...

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        ...

    def fill(self, value: object) -> None:
        """Show a value; None empties the control."""
        ...


class TextControl(LineEdit):
    """Free text."""

    def value(self) -> str:
        """Return the text without blanks around it."""
        return self.text().strip()

    def is_empty(self) -> bool:
        """Return whether there is no text."""
        return not self.value()

    def fill(self, value: object) -> None:
        """Show a text."""
        self.setText("" if value is None else str(value))


class CodeControl(LatinLineEdit):
    """Short Latin text: a login, a code."""

    def value(self) -> str:
        """Return the text without blanks around it."""
        return self.text().strip()

    def is_empty(self) -> bool:
        """Return whether there is no text."""
        return not self.value()

    def fill(self, value: object) -> None:
        """Show a text."""
        self.setText("" if value is None else str(value))


class SecretControl(CodeControl):
    """A password: never shown, never trimmed."""

    def __init__(self, parent: QWidget | None = None, *, characters: int = 0) -> None:
        super().__init__(parent, characters=characters)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str:
        """Return the password exactly as typed."""
        return self.text()


class MoneyControl(LatinLineEdit):
    """An amount in yuan, kept in fen."""

    def __init__(self, parent: QWidget | None = None, *, characters: int = 12) -> None:
        super().__init__(parent, characters=characters)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int:
        """Return the fen; InvalidAmountError."""
        return 0 if self.is_empty() else parse_yuan(self.text())

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not self.text().strip()

    def fill(self, value: object) -> None:
        """Show an amount of fen."""
        self.setText(format_yuan(value) if isinstance(value, int) else "")


class WholeControl(LatinLineEdit):
    """A whole number of pieces."""

    def __init__(self, parent: QWidget | None = None, *, characters: int = 5) -> None:
        super().__init__(parent, characters=characters)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int:
        """Return the number; InvalidAmountError for anything else."""
        if self.is_empty():
            return 0
        fen = parse_yuan(self.text())
        if fen % 100:
            return parse_yuan(self.text() + "x")
        return fen // 100

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not self.text().strip()

    def fill(self, value: object) -> None:
        """Show a number."""
        self.setText(str(value) if value else "")


class DateControl(LatinLineEdit):
    """A date as clerks type it; on leaving it shows what was understood."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent, characters=11)
        self._today = today
        self.editingFinished.connect(self._on_finished)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        """Let the input method in: 今天 and 月底 are dates too."""
        if query is Qt.InputMethodQuery.ImEnabled:
            return True
        return super().inputMethodQuery(query, argument)

    def value(self) -> date | None:
        """Return the date, None where nothing was typed; InvalidDateError."""
        return None if self.is_empty() else parse_date(self.text(), today=self._today())

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not self.text().strip()

    def fill(self, value: object) -> None:
        """Show a date."""
        self.setText(value.isoformat() if isinstance(value, date) else "")

    def _on_finished(self) -> None:
        from propdesk.domain.errors import DomainError

        try:
            self.fill(self.value())
        except DomainError:
            return


class PhoneControl(LatinLineEdit):
    """A telephone number, kept as digits."""

    def value(self) -> str:
        """Return the kept form; InvalidPhoneError."""
        return "" if self.is_empty() else parse_phone(self.text())

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not self.text().strip()

    def fill(self, value: object) -> None:
        """Show a number grouped for the eye."""
        self.setText(format_phone(str(value)) if value else "")


class ChoiceControl(QComboBox):
    """One of a few values, [(value, words)]."""

    picked = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, words in choices:
            self.addItem(words, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._on_activated)

    def value(self) -> str:
        """Return the chosen value."""
        return str(self.currentData() or "")

    def is_empty(self) -> bool:
        """Return whether nothing is chosen."""
        return not self.value()

    def fill(self, value: object) -> None:
        """Choose a value."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QEvent) -> None:
        """Leave the wheel to the page: it must not change a value by accident."""
        event.ignore()

    def _on_activated(self) -> None:
        self.picked.emit(self.value())
