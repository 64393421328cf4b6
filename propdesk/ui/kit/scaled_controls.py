"""Controls for exact quantities (prices, readings, areas) and for billing months."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from propdesk.domain.errors import DomainError
from propdesk.domain.periods import Period
from propdesk.domain.quantities import parse_scaled, scaled_text
from propdesk.ui.kit.line_edits import LatinLineEdit


class QuantityControl(LatinLineEdit):
    """A decimal number kept as a whole one: its value times 10 to the power `places`."""

    def __init__(
        self, places: int, least: int = 0, parent: QWidget | None = None, *, characters: int = 12
    ) -> None:
        super().__init__(parent, characters=characters)
        self._places, self._least = places, least
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int:
        """Return the scaled number, 0 where nothing was typed; InvalidQuantityError."""
        return 0 if self.is_empty() else parse_scaled(self.text(), self._places)

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not self.text().strip()

    def fill(self, value: object) -> None:
        """Show a scaled number."""
        text = scaled_text(value, self._places, self._least) if isinstance(value, int) else ""
        self.setText(text)


class PeriodControl(LatinLineEdit):
    """A billing month; on leaving it shows what was understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, characters=9)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self._on_finished)

    def value(self) -> Period:
        """Return the month; InvalidPeriodError."""
        return Period.parse(self.text())

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not self.text().strip()

    def fill(self, value: object) -> None:
        """Show a month."""
        self.setText(str(value) if isinstance(value, Period) else "")

    def _on_finished(self) -> None:
        try:
            self.fill(self.value())
        except DomainError:
            return
