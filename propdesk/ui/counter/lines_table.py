"""The open lines of a unit, chosen with the number pad."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.ui.counter.state import LineView
from propdesk.ui.counter.words import due_text, yuan
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import AnyIndex, RowsModel
from propdesk.ui.kit.table import Table
from propdesk.ui.kit.theme import current_look


def _period(line: LineView) -> str:
    return line.period


def _item(line: LineView) -> str:
    return line.item


def _open(line: LineView) -> str:
    return yuan(line.open_fen)


def _late_fee(line: LineView) -> str:
    return yuan(line.late_fee_fen) if line.late_fee_fen else ""


def _pay(line: LineView) -> str:
    return yuan(line.pay_fen) if line.pay_fen else ""


PERIOD, DUE, PAY = "period", "due", "pay"
COLUMNS: tuple[Column[LineView], ...] = (
    Column(PERIOD, QT_TRANSLATE_NOOP("counter", "Month"), _period, weight=20),
    Column("item", QT_TRANSLATE_NOOP("counter", "Fee item"), _item, weight=24),
    Column(DUE, QT_TRANSLATE_NOOP("counter", "Due"), due_text, weight=32),
    Column("open", QT_TRANSLATE_NOOP("counter", "Open"), _open, align_right=True, weight=16),
    Column(
        "late_fee", QT_TRANSLATE_NOOP("counter", "Late fee"), _late_fee, align_right=True, weight=15
    ),
    Column(PAY, QT_TRANSLATE_NOOP("counter", "Pay now"), _pay, align_right=True, weight=18),
)


class LinesModel(RowsModel[LineView]):
    """The lines as they are, with their ticks; a unit has few."""

    def __init__(self) -> None:
        super().__init__(COLUMNS)

    def show_lines(self, lines: Sequence[LineView]) -> bool:
        """Show lines; True if they are other lines than before, not the same in a new state."""
        same = [line.charge_id for line in lines] == [line.charge_id for line in self.rows]
        if not same:
            self.show_rows(lines)
            return True
        self.rows = lines
        if lines:
            corner = self.index(len(lines) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), corner)
        return False

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell: words, side, tick, and what stands out."""
        line, column = self.rows[index.row()], self.columns[index.column()].name
        if role == Qt.ItemDataRole.CheckStateRole and column == PERIOD:
            return _tick(line)
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(line, column)
        if role == Qt.ItemDataRole.FontRole and column == PAY and line.is_chosen:
            font = QFont()
            font.setBold(True)
            return font
        return super().data(index, role)


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
        self.share_width(tuple(column.weight for column in COLUMNS))
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


def _tick(line: LineView) -> Qt.CheckState:
    if line.is_partly:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if line.is_chosen else Qt.CheckState.Unchecked


def _colour(line: LineView, column: str) -> QColor | None:
    tokens = current_look().tokens
    if column == DUE and line.overdue_days:
        return QColor(tokens.danger)
    if column == PAY:
        return QColor(tokens.accent)
    return None if line.is_chosen else QColor(tokens.muted)
