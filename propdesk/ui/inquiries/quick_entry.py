"""The window of the one-line entry: type, see what is understood, Enter."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import translate
from propdesk.services.inquiries import Taken, Understood
from propdesk.ui.inquiries import presenter
from propdesk.ui.kit.commands import Command, install
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.search_box import SearchBox
from propdesk.ui.kit.tasks import Lane, Ticket

WIDTH = 44  # in Chinese letters
PAUSE_MILLISECONDS = 120


class QuickEntry(QDialog):
    """Opened over the desk; `taken` carries what was kept."""

    taken = Signal(object)

    def __init__(self, parent: QWidget, seat: Seat) -> None:
        super().__init__(parent)
        self._over, self._seat = parent, seat
        self._found: Understood | None = None
        self._ticket: Ticket | None = None
        self._is_taking = False
        title = translate("inquiries", "Note a call")
        named(self, "quick-entry", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = named(SearchBox(), "quick-entry-line", title)
        self.line.setProperty("scale", "large")
        self.line.setPlaceholderText(
            translate("inquiries", "1-101 telephone name, what it is about  @14:30  = answer")
        )
        self._said = label("quick-entry-said", "", "")
        self._articles = label("quick-entry-articles", "", "")
        self._words = label("quick-entry-words", self._keys(), "small")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._arrange()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the top of the desk, ready for typing."""
        super().showEvent(event)
        over = self._over
        corner = over.mapToGlobal(over.rect().topLeft())
        self.move(corner.x() + (over.width() - self.width()) // 2, corner.y() + 40)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: DomainError) -> None:
        """Show what a rule says under the line."""
        self._is_taking = False
        self._say(error.message())

    def report(self, problem: EnvironmentProblem, _retry: Callable[[], None]) -> None:
        """Show what the surroundings say; Enter tries again."""
        self._is_taking = False
        self._say(problem.message())

    def stumble(self) -> None:
        """Say that a bug was caught; what was typed stays."""
        self._is_taking = False
        self._say(translate("inquiries", "Something went wrong. A report was written; try again."))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        for words in (self._said, self._articles, self._words):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.line, self._said, self._articles, self._words):
            layout.addWidget(widget)
        layout.addStretch()
        letter = self.fontMetrics()
        wished = letter.horizontalAdvance("永") * WIDTH
        self.resize(min(wished, self._over.width() - 40), letter.lineSpacing() * 14)

    def _connect(self) -> None:
        self.line.typed.connect(self._on_typed)
        self.line.chosen.connect(self._on_chosen)
        self._pause.timeout.connect(self._on_pause)
        words = translate("inquiries", "Answer with an article")
        uses = (self._on_first, self._on_second, self._on_third)
        install(
            self,
            [
                Command(f"quick-entry-article{place}", (f"Ctrl+{place}",), words, use)
                for place, use in enumerate(uses, 1)
            ],
        )

    def _on_typed(self, _text: str) -> None:
        self._pause.start()

    def _on_pause(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        text = self.line.text()
        if not text.strip():
            self._show(None)
            return
        self._ticket = self._seat.tasks.run(
            presenter.reading(self._seat.desk, text),
            owner=self,
            done=self._show,
            refused=self._on_not_understood,
            lane=Lane.LOOKS,
        )

    def _on_not_understood(self, error: DomainError) -> None:
        self._show(None)
        self._say(error.message())

    def _show(self, found: Understood | None) -> None:
        self._found = found
        self._said.setText(presenter.said_words(found) if found else "")
        self._articles.setText(presenter.article_words(found) if found else "")
        self._say(self._keys(), "")

    def _on_chosen(self) -> None:
        self._take("")

    def _on_first(self) -> None:
        self._use(0)

    def _on_second(self) -> None:
        self._use(1)

    def _on_third(self) -> None:
        self._use(2)

    def _use(self, place: int) -> None:
        if self._found is not None and place < len(self._found.articles):
            self._take(self._found.articles[place].number)

    def _take(self, article: str) -> None:
        """Keep the call once, however often Enter is pressed."""
        if self._is_taking:
            return
        self._is_taking = True
        act = presenter.taking(self._seat.desk, self.line.text(), article)
        self._seat.tasks.run(act, owner=self, done=self._on_taken, lane=Lane.ACTS)

    def _on_taken(self, taken: Taken) -> None:
        self.accept()
        self.taken.emit(taken)

    def _keys(self) -> str:
        return translate("inquiries", "Enter keep   Ctrl+1 answer with the article   Esc close")

    def _say(self, words: str, tone: str = "danger") -> None:
        self._words.setText(words)
        set_look(self._words, tone=tone)
