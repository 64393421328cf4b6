"""The palette's window: a real one, since no input method can type into a popup (probe P1)."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.commands import Command, install
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.offers import Offer
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.search_box import SearchBox
from propdesk.ui.kit.tasks import Lane, Ticket
from propdesk.ui.palette.commands import Doings
from propdesk.ui.palette.presenter import PalettePresenter, PaletteState

R = TypeVar("R")
WIDTH, ROWS = 46, 14  # in Chinese letters, in lines
COLUMNS: tuple[Column[Offer], ...] = (
    Column("sort", QT_TRANSLATE_NOOP("palette", "Kind"), lambda offer: offer.sort, weight=17),
    Column("title", QT_TRANSLATE_NOOP("palette", "What"), lambda offer: offer.title, weight=42),
    Column("detail", QT_TRANSLATE_NOOP("palette", "More"), lambda offer: offer.detail, weight=26),
    Column("keys", QT_TRANSLATE_NOOP("palette", "Key"), lambda offer: offer.keys, weight=15),
)


class Palette(QDialog):
    """Opened over the desk; `gone_to` carries the place of the choice."""

    gone_to = Signal(object)

    def __init__(self, parent: QWidget, seat: Seat, doings: Doings) -> None:
        super().__init__(parent)
        self._over = parent
        title = translate("palette", "Find anything")
        named(self, "palette", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = seat.tasks
        self.search = named(SearchBox(), "palette-search", title)
        self.search.setProperty("scale", "large")
        hint = translate(
            "palette", "Unit, name, pinyin, telephone, plate, receipt, case, screen, command"
        )
        self.search.setPlaceholderText(hint)
        self.rows = RowsTable(
            "palette-rows",
            title,
            COLUMNS,
            QT_TRANSLATE_NOOP("palette", "Nothing fits. Fewer letters find more."),
            key=lambda offer: offer.key,
        )
        self.rows.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.table.horizontalHeader().hide()
        self._words = label("palette-words", "", "small")
        self.presenter = PalettePresenter(seat.desk, self, doings, self._show, self._go)
        self._arrange()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the top of the desk, ready for typing."""
        super().showEvent(event)
        over = self._over
        corner = over.mapToGlobal(over.rect().topLeft())
        self.move(corner.x() + (over.width() - self.width()) // 2, corner.y() + 40)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.presenter.start()

    def look(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Read something for the palette."""
        return self._tasks.run(work, owner=self, done=done, refused=refused, lane=Lane.LOOKS)

    def act(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Do something durable for the palette."""
        return self._tasks.run(work, owner=self, done=done, refused=refused, lane=Lane.ACTS)

    def note(self, work: Callable[[], object]) -> None:
        """Do something durable that nobody waits for."""
        self._tasks.run(work, owner=self, lane=Lane.ACTS)

    def refuse(self, error: DomainError) -> None:
        """Show what a rule says under the rows."""
        self._say(error.message())

    def report(self, problem: EnvironmentProblem, _retry: Callable[[], None]) -> None:
        """Show what the surroundings say; the next letter tries again."""
        self._say(problem.message())

    def stumble(self) -> None:
        """Say that a bug was caught."""
        self._say(translate("palette", "Something went wrong. A report was written; type again."))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._words)
        letter = self.fontMetrics()
        line = self.rows.table.verticalHeader().defaultSectionSize()
        wished = letter.horizontalAdvance("永") * WIDTH
        self.resize(min(wished, self._over.width() - 40), line * ROWS + 120)

    def _connect(self) -> None:
        presenter = self.presenter
        self.search.typed.connect(presenter.typed)
        self.search.moved.connect(presenter.moved)
        self.search.chosen.connect(presenter.pick)
        self.rows.table.clicked.connect(self._on_clicked)
        words = translate("palette", "To the register")
        install(self, [Command("palette-other", ("Ctrl+Return", "Ctrl+Enter"), words, self._other)])

    def _show(self, state: PaletteState) -> None:
        if self.rows.model.rows is not state.offers:
            self.rows.show_rows(state.offers)
        if state.offers:
            self.rows.table.selectRow(state.cursor)
        self._say(_words(state), "")

    def _say(self, words: str, tone: str = "danger") -> None:
        self._words.setText(words)
        set_look(self._words, tone=tone)

    def _go(self, place: Place) -> None:
        self.accept()
        self.gone_to.emit(place)

    def _other(self) -> None:
        if not self.search.is_composing:
            self.presenter.pick(other=True)

    def _on_clicked(self) -> None:
        self.presenter.pick(self.rows.table.currentIndex().row())


def _words(state: PaletteState) -> str:
    keys = translate("palette", "↑↓ choose   Enter open   Ctrl+Enter to the register   Esc close")
    if state.is_recent:
        return translate("palette", "Chosen lately first.") + "   " + keys
    return keys
