"""The open lines of a unit, chosen with the number pad."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.ui.counter.state import LineView
from propdesk.ui.counter.words import due_text, yuan
from propdesk.ui.kit.table import Table
from propdesk.ui.kit.theme import current_look

TITLES = (
    QT_TRANSLATE_NOOP("counter", "Month"),
    QT_TRANSLATE_NOOP("counter", "Fee item"),
    QT_TRANSLATE_NOOP("counter", "Due"),
    QT_TRANSLATE_NOOP("counter", "Open"),
    QT_TRANSLATE_NOOP("counter", "Late fee"),
    QT_TRANSLATE_NOOP("counter", "Pay now"),
)
WEIGHTS = (22, 19, 35, 16, 15, 18)
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LinesModel(QAbstractTableModel):
    """The lines as they are; a unit has few."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[LineView] = ()

    def show_lines(self, lines: Sequence[LineView]) -> bool:
        """Show lines; True if they are other lines than before, not the same in a new state."""
        same = [line.charge_id for line in lines] == [line.charge_id for line in self._lines]
        if same:
            self._lines = lines
            if lines:
                corner = self.index(len(lines) - 1, len(TITLES) - 1)
                self.dataChanged.emit(self.index(0, 0), corner)
            return False
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()
        return True

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's words."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section].translated()
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell: words, side, tick, and what stands out."""
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(line)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return _tick(line)
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(line, column)
        if role == Qt.ItemDataRole.FontRole and column == 5 and line.is_chosen:
            font = QFont()
            font.setBold(True)
            return font
        return None


class LinesTable(Table):
    """Number pad: + and - months, digits so many months, * all, 0 none, . amount, / search."""

    one_more = Signal()
    one_fewer = Signal()
    all_wanted = Signal()
    none_wanted = Signal()
    months_typed = Signal(int)
    amount_wanted = Signal()
    until_wanted = Signal()
    search_wanted = Signal()
    toggled = Signal(int)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self.lines = LinesModel()
        self.setModel(self.lines)
        self.share_width(WEIGHTS)
        self.clicked.connect(self._on_clicked)

    def show_lines(self, lines: Sequence[LineView]) -> None:
        """Show the lines, the cursor on the first of other lines."""
        if self.lines.show_lines(lines) and lines:
            self._digits = ""
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the number pad's keys; arrows move as in any table."""
        text = event.text().replace("。", ".")
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            text = ""
        if text.isdigit():
            self._on_digit(text)
            return
        self._digits = ""
        wanted = {
            "+": self.one_more,
            "-": self.one_fewer,
            "*": self.all_wanted,
            ".": self.amount_wanted,
            "/": self.search_wanted,
            "d": self.until_wanted,
            "D": self.until_wanted,
        }.get(text)
        if wanted is not None:
            wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.search_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_digit(self, digit: str) -> None:
        self._digits = (self._digits + digit)[-3:].lstrip("0")
        if self._digits:
            self.months_typed.emit(int(self._digits))
        else:
            self.none_wanted.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggled.emit(index.row())


def _cells(line: LineView) -> tuple[str, ...]:
    return (
        line.period,
        line.item,
        due_text(line),
        yuan(line.open_fen),
        yuan(line.late_fee_fen) if line.late_fee_fen else "",
        yuan(line.pay_fen) if line.pay_fen else "",
    )


def _tick(line: LineView) -> Qt.CheckState:
    if line.is_partly:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if line.is_chosen else Qt.CheckState.Unchecked


def _colour(line: LineView, column: int) -> QColor | None:
    tokens = current_look().tokens
    if column == 2 and line.overdue_days:
        return QColor(tokens.danger)
    if column == 5:
        return QColor(tokens.accent)
    return None if line.is_chosen else QColor(tokens.muted)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= 3 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
