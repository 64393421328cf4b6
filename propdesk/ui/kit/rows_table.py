"""A table of a few hundred rows that are all here: declared columns, no paging."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from propdesk.i18n import Message
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.table import Table
from propdesk.ui.kit.theme import current_look

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[Row]):
    """The rows as they are."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: Sequence[Row] = ()
        self.picture: Callable[[Row], QPixmap | None] | None = None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return the number of declared columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's words and side."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title.translated()
        return _side(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, side, colour and picture; long words are shown whole as a tip."""
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.DecorationRole and self.picture and index.column() == 0:
            return self.picture(row)
        if role == Qt.ItemDataRole.ForegroundRole and column.tone is not None:
            tone = column.tone(row)
            return QColor(getattr(current_look().tokens, tone)) if tone else None
        return None


class RowsTable(QWidget, Generic[Row]):
    """The table, or words in its place while there is nothing to show.

    `key` tells a row from the others: the cursor stays on it when the rows are shown anew.
    """

    def __init__(
        self,
        name: str,
        title: str,
        columns: Sequence[Column[Row]],
        empty: Message,
        key: Callable[[Row], object],
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}-holder")
        self._key = key
        self._is_awaited = False
        self.model: RowsModel[Row] = RowsModel(columns)
        self.table = named(Table(), name, title)
        self.table.setModel(self.model)
        self.table.share_width(tuple(column.weight for column in columns))
        self.empty: QLabel = label(f"{name}-empty", empty.translated(), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        number = self.table.currentIndex().row()
        return self.model.rows[number] if 0 <= number < len(self.model.rows) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the cursor stays on the same row, else goes to the first."""
        before = self.current
        kept = None if before is None else self._key(before)
        self.model.show_rows(rows)
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        if rows:
            keys: list[Any] = [self._key(row) for row in rows]
            self.table.selectRow(keys.index(kept) if kept in keys else 0)
            if self._is_awaited:
                self.start()

    def start(self) -> None:
        """Put the focus on the rows, now or when they are there."""
        self._is_awaited = not self.model.rows
        if not self._is_awaited:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
