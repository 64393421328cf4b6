"""A declared list: search box, filters, table, empty words, count; sorted and filtered in SQL."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QWidget

from propdesk.i18n import Message, translate
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Ask, Column, Page, PagedModel
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.kit.search_box import SearchBox
from propdesk.ui.kit.table import Table
from propdesk.ui.kit.tasks import Ticket

Row = TypeVar("Row")
SEARCH_PAUSE_MILLISECONDS = 60
NARROW_LETTERS = 110
LEAST_SEARCH = 9
LEAST_FILTER = 5  # letters of a drop-down that stay in sight


@dataclass(frozen=True)
class Filter:
    """A drop-down that narrows a list; the first choice is usually ("", all)."""

    name: str
    label: Message
    choices: Sequence[tuple[str, Message]]


@dataclass(frozen=True)
class ListSpec(Generic[Row]):
    """A list, declared. `fetch` is asked on a worker: it queries the desk for one page."""

    name: str
    title: Message
    columns: Sequence[Column[Row]]
    fetch: Callable[[Seat, Ask], Page[Row]]
    empty: Message
    search_hint: Message
    filters: Sequence[Filter] = ()
    sort: str = ""
    descending: bool = False
    initial_filters: Mapping[str, str] = field(default_factory=dict)


class ListPage(Screen, Generic[Row]):
    """Shows a declared list. Subclasses set `topics`, add commands and override `open_row`."""

    def __init__(self, seat: Seat, spec: ListSpec[Row]) -> None:
        super().__init__(seat, spec.name, spec.title.translated())
        self.spec = spec
        self.model: PagedModel[Row] = PagedModel(spec.columns, self._fetch)
        self._ticket: Ticket | None = None
        self._build_bar()
        self._build_table()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.refresh)
        self.search.typed.connect(self._on_typed)
        self.search.moved.connect(self._on_moved)
        self.search.chosen.connect(self._on_chosen)
        self.model.loaded.connect(self._on_loaded)
        self._sort, self._descending = spec.sort, spec.descending

    @property
    def current_row(self) -> Row | None:
        """The row under the cursor."""
        return self.model.row_at(self.table.currentIndex().row())

    def open_row(self, row: Row) -> None:
        """Open a row; Enter and double click come here."""

    def start(self) -> None:
        """Search at once."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_place(self, place: Place) -> None:
        """Look for the record by its words, among all."""
        for name, control in self.filters.items():
            choices = next(item.choices for item in self.spec.filters if item.name == name)
            control.fill(choices[0][0])
        self.search.setText(place.words)

    def refresh(self) -> None:
        """Ask again from the first row, keeping search, filters and order."""
        filters = {name: control.value() for name, control in self.filters.items()}
        self.model.show_ask(Ask(self.search.sought, filters, self._sort, self._descending))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is beside the rows below them where the window is narrow (200 % on a laptop)."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_LETTERS * self.fontMetrics().averageCharWidth()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.middle.setDirection(below if is_narrow else beside)

    def _build_bar(self) -> None:
        bar = QHBoxLayout()
        hint = self.spec.search_hint.translated()
        self.search = named(SearchBox(), f"{self.spec.name}-search", translate("kit", "Search"))
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleDescription(hint)
        bar.addWidget(label(f"{self.spec.name}-title", self.title, "title"))
        bar.addSpacing(16)
        self.search.setMinimumWidth(self.fontMetrics().horizontalAdvance("永") * LEAST_SEARCH)
        bar.addWidget(self.search, 1)
        self.filters: dict[str, ChoiceControl] = {}
        for item in self.spec.filters:
            words = item.label.translated()
            choices = [(value, text.translated()) for value, text in item.choices]
            control = named(ChoiceControl(choices), f"{self.spec.name}-{item.name}", words)
            control.fill(self.spec.initial_filters.get(item.name, choices[0][0]))
            control.picked.connect(self.refresh)
            # Long words of one choice must not push the page wider than the window.
            control.setMinimumWidth(self.fontMetrics().horizontalAdvance("永") * LEAST_FILTER)
            bar.addWidget(label(f"{self.spec.name}-{item.name}-label", words, "muted"))
            bar.addWidget(control)
            self.filters[item.name] = control
        self.tools = QHBoxLayout()
        bar.addLayout(self.tools)
        self.body.addLayout(bar)

    def _build_table(self) -> None:
        self.table = named(Table(), f"{self.spec.name}-table", self.title)
        self.table.setModel(self.model)
        self.table.share_width(tuple(column.weight for column in self.spec.columns))
        self.table.opened.connect(self._on_opened)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(
            self._column_of(self.spec.sort), _order(descending=self.spec.descending)
        )
        header.sectionClicked.connect(self._on_section_clicked)
        self._empty = label(f"{self.spec.name}-empty", self.spec.empty.translated(), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)  # what is beside the rows
        self.middle.setSpacing(16)
        self.middle.addWidget(holder, 1)
        self.body.addLayout(self.middle, 1)
        self._count = label(f"{self.spec.name}-count", "", "small")
        self.body.addWidget(self._count)

    def _column_of(self, sort: str) -> int:
        names = [column.sort for column in self.spec.columns]
        return names.index(sort) if sort and sort in names else -1

    def _fetch(self, ask: Ask, arrived: Callable[[Page[Any]], None]) -> None:
        if ask.offset == 0 and self._ticket is not None:
            self._ticket.cancel()
        ticket = self.look(_PageWork(self.spec, self.seat, ask), arrived)
        if ask.offset == 0:
            self._ticket = ticket

    def _on_typed(self, _: str) -> None:
        self._pause.start()

    def _on_moved(self, steps: int) -> None:
        row = self.table.currentIndex().row() + steps
        self.table.selectRow(max(0, min(row, self.model.rowCount() - 1)))

    def _on_chosen(self) -> None:
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)
        self._on_opened(self.table.currentIndex().row())

    def _on_opened(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is not None:
            self.open_row(row)

    def _on_section_clicked(self, section: int) -> None:
        sort = self.spec.columns[section].sort
        header = self.table.horizontalHeader()
        if not sort:
            header.setSortIndicator(
                self._column_of(self._sort), _order(descending=self._descending)
            )
            return
        self._descending = not self._descending if sort == self._sort else False
        self._sort = sort
        header.setSortIndicator(section, _order(descending=self._descending))
        self.refresh()

    def _on_loaded(self, total: int, summary: str) -> None:
        self._stack.setCurrentWidget(self.table if total else self._empty)
        words = translate("kit", "{count} rows").format(count=f"{total:,}")
        self._count.setText(f"{words}   {summary}".rstrip())
        if total and not self.table.currentIndex().isValid():
            self.table.selectRow(0)


class _PageWork:
    """One page query, to be run on a worker."""

    def __init__(self, spec: ListSpec[Any], seat: Seat, ask: Ask) -> None:
        self._spec, self._seat, self._ask = spec, seat, ask

    def __call__(self) -> Page[Any]:
        return self._spec.fetch(self._seat, self._ask)


def _order(*, descending: bool) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
