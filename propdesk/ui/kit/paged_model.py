"""A table of any length: rows come by pages from a query that sorts and filters itself.

Nothing here holds all rows; what is not there yet is fetched off the window's thread.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from propdesk.i18n import Message
from propdesk.ui.kit.theme import current_look

Row = TypeVar("Row")
PAGE = 200
KEPT_PAGES = 24
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A declared column: words, what a row shows in it, how it sorts.

    `sort` is the name the query sorts by, "" for none. `tone` may colour a cell ("danger", ...);
    colour never stands alone, the words must say the same. `weight` shares out the width.
    """

    name: str
    title: Message
    text: Callable[[Row], str]
    align_right: bool = False
    sort: str = ""
    tone: Callable[[Row], str] | None = None
    weight: int = 10


@dataclass(frozen=True)
class Ask:
    """What a page query is asked: search text, filters, order, window."""

    text: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False
    offset: int = 0
    limit: int = PAGE


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Some rows, how many there are in all, and a summary line (sums) for the foot."""

    rows: Sequence[Row]
    total: int
    summary: str = ""


Fetch = Callable[[Ask, Callable[[Page[Any]], None]], None]


class PagedModel(QAbstractTableModel, Generic[Row]):
    """The rows of one ask; `fetch` runs a page query elsewhere and calls back."""

    loaded = Signal(int, str)  # total, summary

    def __init__(self, columns: Sequence[Column[Row]], fetch: Fetch) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ask = Ask()
        self._generation = 0
        self._total = 0
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._asked: set[int] = set()

    @property
    def ask(self) -> Ask:
        """What is shown now."""
        return self._ask

    def show_ask(self, ask: Ask) -> None:
        """Show the rows of another ask, from the first."""
        self._ask = replace(ask, offset=0, limit=PAGE)
        self._generation += 1
        self._asked = {0}
        self._fetch(self._ask, _Arrival(self, self._generation, 0))

    def row_at(self, number: int) -> Row | None:
        """Return a row, None while it is not here yet."""
        page = self._pages.get(number // PAGE)
        if page is None or number % PAGE >= len(page):
            return None
        return page[number % PAGE]

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return the number of rows of the ask."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return the number of declared columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's words and side."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title.translated()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; a row that is not here yet is fetched and shown as dots."""
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ForegroundRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self.row_at(index.row())
        if row is None:
            self._want(index.row() // PAGE)
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = column.tone(row) if column.tone else ""
            return QColor(getattr(current_look().tokens, tone)) if tone else None
        return column.text(row)

    def take(self, generation: int, number: int, page: Page[Row]) -> None:
        """Take a page that arrived; pages of an earlier ask are dropped."""
        if generation != self._generation:
            return
        if number == 0:
            self.beginResetModel()
            self._pages.clear()
            self._total = page.total
            self._pages[0] = page.rows
            self.endResetModel()
            self.loaded.emit(page.total, page.summary)
            return
        self._pages[number] = page.rows
        while len(self._pages) > KEPT_PAGES:
            gone, _ = self._pages.popitem(last=False)
            self._asked.discard(gone)
        last = min(self._total, (number + 1) * PAGE) - 1
        corner = self.index(max(last, 0), len(self.columns) - 1)
        self.dataChanged.emit(self.index(number * PAGE, 0), corner)

    def _want(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        ask = replace(self._ask, offset=number * PAGE)
        self._fetch(ask, _Arrival(self, self._generation, number))


class _Arrival:
    """Brings a page to the model that asked."""

    def __init__(self, model: PagedModel[Any], generation: int, number: int) -> None:
        self._model, self._generation, self._number = model, generation, number

    def __call__(self, page: Page[Any]) -> None:
        self._model.take(self._generation, self._number, page)


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
