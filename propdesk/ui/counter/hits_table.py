"""What the search found: the cursor is moved from the search box, which keeps the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.search import Hit, why_label
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsModel
from propdesk.ui.kit.table import Table


def _unit(hit: Hit) -> str:
    return hit.unit


def _name(hit: Hit) -> str:
    if not hit.is_former:
        return hit.name
    return translate("counter", "{name} (moved out)").format(name=hit.name)


def _phone(hit: Hit) -> str:
    return hit.phone


def _why(hit: Hit) -> str:
    words = why_label(hit.why).translated()
    return f"{words} {hit.matched}".strip()


COLUMNS: tuple[Column[Hit], ...] = (
    Column("unit", QT_TRANSLATE_NOOP("counter", "Unit"), _unit, weight=20),
    Column("name", QT_TRANSLATE_NOOP("counter", "Name"), _name, weight=30),
    Column("phone", QT_TRANSLATE_NOOP("counter", "Telephone"), _phone, weight=25),
    Column("why", QT_TRANSLATE_NOOP("counter", "Found by"), _why, weight=25),
)


class HitsTable(Table):
    """Shows hits; a click opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits: RowsModel[Hit] = RowsModel(COLUMNS)
        self.setModel(self.hits)
        self.share_width(tuple(column.weight for column in COLUMNS))
        self.clicked.connect(self._on_clicked)

    def show_hits(self, hits: Sequence[Hit], cursor: int) -> None:
        """Show hits with the cursor on one."""
        if hits is not self.hits.rows:
            self.hits.show_rows(hits)
        if hits and self.currentIndex().row() != cursor:
            self.selectRow(cursor)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
