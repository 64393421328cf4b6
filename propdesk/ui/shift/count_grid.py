"""Count a drawer by denomination: type the pieces, Enter goes on, sums add up beside."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from propdesk.domain.errors import DomainError
from propdesk.domain.money import CASH_DENOMINATIONS, format_yuan
from propdesk.i18n import translate
from propdesk.ui.kit.controls import WholeControl
from propdesk.ui.kit.naming import label, named, set_look

ROWS = (*CASH_DENOMINATIONS, 5, 2, 1)


class CountGrid(QFrame):
    """`changed` carries the sum in fen."""

    changed = Signal(object)  # an int: what was mistyped may be larger than Qt's own integers

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._pieces: dict[int, WholeControl] = {}
        self._sums: dict[int, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for row, fen in enumerate(ROWS):
            self._add(grid, name, row, fen)
        grid.setColumnStretch(3, 1)

    @property
    def stops(self) -> list[QWidget]:
        """The lines in the order Enter visits them."""
        return list(self._pieces.values())

    @property
    def pieces(self) -> Mapping[int, int]:
        """The counted pieces by denomination; a line that makes no sense counts as none."""
        found = {}
        for fen, control in self._pieces.items():
            try:
                count = control.value()
            except DomainError:
                count = -1
            set_look(control, fault=count < 0)
            if count > 0:
                found[fen] = count
        return found

    @property
    def total_fen(self) -> int:
        """The sum of all lines."""
        return sum(fen * count for fen, count in self.pieces.items())

    def start(self) -> None:
        """Begin with the largest notes."""
        self._pieces[ROWS[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empty all lines."""
        for fen, control in self._pieces.items():
            control.clear()
            self._sums[fen].clear()

    def _add(self, grid: QGridLayout, name: str, row: int, fen: int) -> None:
        words = translate("shift", "{value} yuan").format(value=_value(fen))
        control = named(WholeControl(characters=6), f"{name}-{fen}", words)
        control.setPlaceholderText("0")
        control.textEdited.connect(self._on_edited)
        caption = label(f"{name}-{fen}-label", words)
        caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        caption.setBuddy(control)
        total = label(f"{name}-{fen}-sum", "", "muted")
        total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        total.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 12)
        grid.addWidget(caption, row, 0)
        grid.addWidget(control, row, 1)
        grid.addWidget(total, row, 2)
        self._pieces[fen] = control
        self._sums[fen] = total

    def _on_edited(self) -> None:
        pieces = self.pieces
        for fen, total in self._sums.items():
            count = pieces.get(fen, 0)
            total.setText(format_yuan(fen * count, grouping=True) if count else "")
        self.changed.emit(self.total_fen)


def _value(fen: int) -> str:
    return str(fen // 100) if fen % 100 == 0 else f"{fen / 100:g}"
