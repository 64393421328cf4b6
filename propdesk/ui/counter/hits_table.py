"""What the search found: the cursor is moved from the search box, which keeps the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.search import Hit, why_label
from propdesk.ui.kit.table import Table

TITLES = (
    QT_TRANSLATE_NOOP("counter", "Unit"),
    QT_TRANSLATE_NOOP("counter", "Name"),
    QT_TRANSLATE_NOOP("counter", "Telephone"),
    QT_TRANSLATE_NOOP("counter", "Found by"),
)
WEIGHTS = (20, 30, 25, 25)
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class HitsModel(QAbstractTableModel):
    """A few hits."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: Sequence[Hit] = ()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show other hits."""
        if hits is not self._hits:
            self.beginResetModel()
            self._hits = hits
            self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._hits)

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
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        hit = self._hits[index.row()]
        return (hit.unit, _name(hit), hit.phone, _why(hit))[index.column()]


class HitsTable(Table):
    """Shows hits; a click opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits = HitsModel()
        self.setModel(self.hits)
        self.share_width(WEIGHTS)
        self.clicked.connect(self._on_clicked)

    def show_hits(self, hits: Sequence[Hit], cursor: int) -> None:
        """Show hits with the cursor on one."""
        self.hits.show_hits(hits)
        if hits and self.currentIndex().row() != cursor:
            self.selectRow(cursor)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


def _name(hit: Hit) -> str:
    if not hit.is_former:
        return hit.name
    return translate("counter", "{name} (moved out)").format(name=hit.name)


def _why(hit: Hit) -> str:
    words = why_label(hit.why).translated()
    return f"{words} {hit.matched}".strip()
