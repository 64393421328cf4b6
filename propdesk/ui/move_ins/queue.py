"""Who comes: today's appointments or all, found by room, name, pinyin or the scanned notice."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from propdesk.clock import local_date
from propdesk.i18n import translate
from propdesk.services.move_ins import Day, Visit
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.search_box import SearchBox
from propdesk.ui.move_ins.presenter import Sought
from propdesk.ui.move_ins.words import NOBODY, columns, day_text

TODAY, ALL = "today", "all"


class Queue(QWidget):
    """`wanted` carries the handover to go on with."""

    wanted = Signal(bytes)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("move-in-queue")
        self._now = now
        self._all: Sequence[Sought] = ()
        choices = [
            (TODAY, translate("move_ins_screen", "Today")),
            (ALL, translate("move_ins_screen", "All days")),
        ]
        self.which = ChoiceControl(choices)
        named(self.which, "move-in-which-days", translate("move_ins_screen", "Which days"))
        self.day = label("move-in-day", "", "muted")
        words = translate("move_ins_screen", "Room or owner, or scan the notice")
        self.line = named(SearchBox(), "move-in-search", words)
        self.line.setPlaceholderText(words)
        title = translate("move_ins_screen", "Unfinished handovers")
        shown = columns(now)
        self.visits: RowsTable[Visit] = RowsTable("move-in-visits", title, shown, NOBODY, _key)
        self._arrange()
        self.which.picked.connect(self._on_which)
        self.line.typed.connect(self._on_typed)
        self.line.moved.connect(self._on_moved)
        self.line.chosen.connect(self._on_chosen)
        self.visits.table.opened.connect(self._on_opened)

    def start(self) -> None:
        """Wait for the next owner."""
        self.line.selectAll()
        self.line.setFocus()

    def turn_days(self) -> None:
        """Show today's appointments, or all."""
        self.which.fill(ALL if self.which.value() == TODAY else TODAY)
        self._on_which()

    def show_visits(self, found: tuple[Sequence[Sought], Day]) -> None:
        """Show who comes; first of all today's, if there are any left."""
        is_first = not self._all
        self._all, day = found
        self.day.setText(day_text(day))
        if is_first:
            self.which.fill(TODAY if day.expected > day.completed else ALL)
        self._on_typed(self.line.sought)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.which)
        head.addWidget(self.day, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.line)
        layout.addWidget(self.visits, 1)

    def _on_which(self) -> None:
        self._on_typed(self.line.sought)
        self.start()

    def _on_typed(self, text: str) -> None:
        """Show who is meant; whoever is looked for is found on any day."""
        day = local_date(self._now()) if self.which.value() == TODAY and not text else None
        meant = [one for one in self._all if one.is_meant(text)]
        self.visits.show_rows([one.visit for one in meant if day in (None, one.day)])

    def _on_moved(self, step: int) -> None:
        count = len(self.visits.model.rows)
        if count:
            here = self.visits.table.currentIndex().row()
            self.visits.table.selectRow(min(max(here + step, 0), count - 1))

    def _on_chosen(self) -> None:
        rows = self.visits.model.rows
        exact = [visit for visit in rows if visit.unit == self.line.sought.strip()]
        chosen = self.visits.current if self.visits.current in rows else None
        visit = exact[0] if exact else chosen or (rows[0] if rows else None)
        if visit is not None:
            self.wanted.emit(visit.case_id)

    def _on_opened(self, _number: int) -> None:
        if self.visits.current is not None:
            self.wanted.emit(self.visits.current.case_id)


def _key(visit: Visit) -> object:
    return visit.case_id
