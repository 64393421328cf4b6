"""A report on the screen: its title, its rows, its totals, how many there are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.naming import label
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.reports.presenter import ShownReport
from propdesk.ui.reports.words import count_text

TextRow = tuple[str, ...]
_EMPTY = QT_TRANSLATE_NOOP("reports", "Nothing of this kind in these days.")


class ResultPanel(QWidget):
    """Shows one report; the totals stay in view below the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reports-result")
        self._title = label("reports-name", "", "heading")
        self._title.setWordWrap(True)
        self._count = label("reports-count", "", "small")
        hint = translate("reports", "Choose a report above and press F12.")
        self._hint = label("reports-hint", hint, "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tables = QWidget()
        self._tables.setObjectName("reports-tables")
        self._inside = QVBoxLayout(self._tables)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(2)
        self._pages = QStackedWidget()
        self._pages.setObjectName("reports-pages")
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self._tables)
        self.rows: RowsTable[TextRow] | None = None
        self.totals: RowsTable[TextRow] | None = None
        self._shown: ShownReport | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._count)

    def show_report(self, shown: ShownReport | None) -> None:
        """Show a report, None nothing yet; the same one is not drawn twice."""
        if shown is self._shown:
            return
        self._shown = shown
        for table in (self.rows, self.totals):
            if table is not None:
                self._inside.removeWidget(table)
                table.hide()
                table.deleteLater()
        self.rows = self.totals = None
        self._pages.setCurrentWidget(self._tables if shown else self._hint)
        self._title.setText(shown.title if shown else "")
        self._count.setText(count_text(shown) if shown else "")
        if shown is not None:
            self._draw(shown)

    def start(self) -> None:
        """Let the keys move in the rows."""
        if self.rows is not None:
            self.rows.start()

    def _draw(self, shown: ShownReport) -> None:
        self.rows = _table("reports-rows", shown.title, shown)
        self.rows.show_rows(shown.rows)
        self._inside.addWidget(self.rows, 1)
        if shown.rows and shown.totals:
            words = translate("reports", "Totals")
            self.totals = _table("reports-totals", words, shown)
            table = self.totals.table
            table.horizontalHeader().hide()
            table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            font = table.font()
            font.setBold(True)
            table.setFont(font)
            self.totals.show_rows((shown.totals,))
            self.totals.setFixedHeight(table.verticalHeader().defaultSectionSize() + 4)
            self._inside.addWidget(self.totals)


def _table(name: str, title: str, shown: ShownReport) -> RowsTable[TextRow]:
    columns: list[Column[TextRow]] = [
        Column(
            column.name,
            column.title,
            _Cell(index),
            align_right=column.align_right,
            weight=column.weight,
        )
        for index, column in enumerate(shown.columns)
    ]
    return RowsTable(name, title, columns, _EMPTY, _key)


class _Cell:
    """The words of one column."""

    def __init__(self, index: int) -> None:
        self._index = index

    def __call__(self, row: TextRow) -> str:
        return row[self._index]


def _key(row: TextRow) -> object:
    return row
