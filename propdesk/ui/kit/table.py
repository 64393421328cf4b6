"""A table view that stays quick with a million rows and is worked by keys."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

MOST_SELECTED = 2000


class Table(QTableView):
    """Rows are chosen whole; Enter opens; widths are shared out by weight."""

    opened = Signal(int)
    row_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weights: tuple[int, ...] = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.75))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.doubleClicked.connect(self._on_double_clicked)

    def share_width(self, weights: tuple[int, ...]) -> None:
        """Share the width out by these weights, now and when the window changes."""
        self._weights = weights
        self._share()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model and follow its current row."""
        super().setModel(model)
        if model is not None:
            self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; select-all is refused where it would take seconds."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        if event.matches(QKeySequence.StandardKey.SelectAll) and self._is_long():
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shares."""
        super().resizeEvent(event)
        self._share()

    def selectAll(self) -> None:
        """Select all rows, unless there are so many that the window would stand still."""
        if not self._is_long():
            super().selectAll()

    def _is_long(self) -> bool:
        model = self.model()
        return model is not None and model.rowCount() > MOST_SELECTED

    def _share(self) -> None:
        if not self._weights:
            return
        # Qt's own stretching keeps the last column as wide as it once was: it is shared out too.
        self.horizontalHeader().setStretchLastSection(False)
        total, left = sum(self._weights), self.viewport().width()
        for column, weight in enumerate(self._weights[:-1]):
            width = self.viewport().width() * weight // total
            self.setColumnWidth(column, width)
            left -= width
        self.setColumnWidth(len(self._weights) - 1, left)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _on_row_changed(self, current: QModelIndex) -> None:
        self.row_changed.emit(current.row())
