"""Find one thing by typing (a household), then work on it: a search line above a page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from propdesk.i18n import Message
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.runner import Cancellable, Runner
from propdesk.ui.kit.search_box import SearchBox

Row = TypeVar("Row")
PAUSE_MILLISECONDS = 60


@dataclass(frozen=True)
class PickSpec(Generic[Row]):
    """What is looked for. `find` is asked on a worker; `key` tells one row from another."""

    name: str
    words: Message
    hint: Message
    nothing: Message
    begin: Message
    columns: Sequence[Column[Row]]
    find: Callable[[str], Sequence[Row]]
    key: Callable[[Row], object]


class PickBox(QWidget):
    """`chosen` carries the row; `page` is shown from then on, the results only while searching."""

    chosen = Signal(object)

    def __init__(self, spec: PickSpec[Any], runner: Runner, page: QWidget) -> None:
        super().__init__()
        self.setObjectName(f"{spec.name}-box")
        self._spec, self._runner, self._page = spec, runner, page
        self._asked: Cancellable | None = None
        self._has_chosen = self._is_wanted = False
        self._shown = ""
        words, hint = spec.words.translated(), spec.hint.translated()
        self.line = named(SearchBox(), f"{spec.name}-search", words)
        self.line.setProperty("scale", "large")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleDescription(hint)
        self.results: RowsTable[Any] = RowsTable(
            f"{spec.name}-results", words, spec.columns, spec.nothing, spec.key
        )
        self._begin = label(f"{spec.name}-begin", spec.begin.translated(), "muted")
        self._begin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._begin.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.setObjectName(f"{spec.name}-stack")
        for part in (self._begin, self.results, page):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.line)
        layout.addWidget(self._stack, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._connect()

    def start(self) -> None:
        """Search."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self.line.typed.connect(self._on_typed)
        self.line.moved.connect(self._on_moved)
        self.line.chosen.connect(self._on_chosen)
        self.results.table.opened.connect(self._on_opened)
        self.results.table.clicked.connect(self._on_clicked)

    def _on_typed(self, text: str) -> None:
        self._is_wanted = False
        if text.strip():
            self._pause.start()
            return
        self._pause.stop()
        self._stack.setCurrentWidget(self._page if self._has_chosen else self._begin)

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        sought = self.line.sought
        self._asked = self._runner.look(
            partial(self._spec.find, sought), _Found(self._on_found, sought)
        )

    def _on_found(self, rows: Sequence[Any], sought: str) -> None:
        if sought != self.line.sought or not sought.strip():
            return
        self._shown = sought
        self.results.show_rows(rows)
        self._stack.setCurrentWidget(self.results)
        if self._is_wanted:
            self._choose()

    def _on_moved(self, steps: int) -> None:
        last = len(self.results.model.rows) - 1
        row = self.results.table.currentIndex().row() + steps
        self.results.table.selectRow(max(0, min(row, last)))

    def _on_opened(self, _number: int) -> None:
        self._choose()

    def _on_clicked(self, _index: QModelIndex) -> None:
        self._choose()

    def _on_chosen(self) -> None:
        """Enter: a quick typist presses it before the answer is there, and it counts then."""
        if not self.line.sought.strip():
            return
        if self._shown == self.line.sought:
            self._choose()
            return
        self._is_wanted = True
        self._pause.stop()
        self._ask()

    def _choose(self) -> None:
        row = self.results.current
        self._is_wanted = False
        if row is None:
            return
        self._has_chosen = True
        self._shown = ""
        self.line.clear()
        self._stack.setCurrentWidget(self._page)
        self.chosen.emit(row)


class _Found:
    """Brings an answer together with what was sought."""

    def __init__(self, then: Callable[[Sequence[Any], str], None], sought: str) -> None:
        self._then, self._sought = then, sought

    def __call__(self, rows: Sequence[Any]) -> None:
        self._then(rows, self._sought)
