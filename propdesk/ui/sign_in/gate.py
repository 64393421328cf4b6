"""What the pages before the desk share: a card in the middle, a name above, words below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import LANGUAGES, current_language, translate
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.feedback import Banner
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named


class Gate(QWidget):
    """A card with a title, a banner and a form; subclasses add what belongs under the form."""

    def __init__(
        self, name: str, title: str, text: str, fields: Sequence[Field], *, width: int = 22
    ) -> None:
        super().__init__()
        named(self, name, title).setProperty("ground", True)
        self.form = Form(f"{name}-form", fields)
        self.banner = Banner(f"{name}-banner")
        self.heading = label(f"{name}-heading", title, "title")
        self.words = label(f"{name}-words", text, "muted")
        self.words.setWordWrap(True)
        if not text:
            self.words.hide()  # never shown before it has a parent: it would be a window
        self.card = QFrame()
        self.card.setObjectName(f"{name}-card")
        self.card.setProperty("role", "card")
        self.card.setMinimumWidth(self.fontMetrics().horizontalAdvance("永") * width)
        self.card.setMaximumWidth(self.fontMetrics().horizontalAdvance("永") * (width + 14))
        self.inside = QVBoxLayout(self.card)
        self.inside.setContentsMargins(32, 28, 32, 24)
        self.inside.setSpacing(10)
        for part in (self.heading, self.words, self.banner, self.form):
            self.inside.addWidget(part)
        self.foot = QHBoxLayout()
        self.main = QPushButton()
        self._retry: Callable[[], None] | None = None
        self._arrange()

    def lead_to(
        self,
        name: str,
        words: str,
        send: Callable[[], None],
        between: Sequence[QWidget] = (),
        back: Callable[[], None] | None = None,
    ) -> None:
        """Put the button that does it under the form; Enter leads there, over `between`."""
        named(self.main, name, words).setText(words)
        self.main.setProperty("role", "primary")
        self.main.clicked.connect(send)
        for stop in between:
            self.inside.addWidget(stop)
        self.inside.addWidget(self.main)
        stops = [*self.form.stops, *between]
        self._chain = EnterChain(self, stops, self.main, back=back)

    def add_languages(self, name: str) -> ChoiceControl:
        """Put the choice of a language at the foot."""
        languages = ChoiceControl(list(LANGUAGES.items()))
        named(languages, name, translate("sign_in", "Language"))
        languages.fill(current_language())
        self.foot.addStretch()
        self.foot.addWidget(languages)
        return languages

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Tell whether what was sent is being done; pressing twice does it once."""
        self.main.setEnabled(not is_waiting)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setRowStretch(0, 2)
        grid.setRowStretch(4, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        brand = label("brand", translate("sign_in", "PropDesk · service centre"), "heading")
        brand.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(brand, 1, 1)
        grid.addWidget(self.card, 2, 1)
        grid.addLayout(self.foot, 3, 1)
        grid.setVerticalSpacing(16)

    def start(self) -> None:
        """Put the focus on the first empty field."""
        for control in self.form.controls.values():
            if control.is_empty():
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.form.start()

    def refuse(self, error: DomainError) -> None:
        """Show a refusal at its field, else in the banner; the page can be sent again."""
        self.show_waiting(is_waiting=False)
        if not self.form.refuse(error):
            self.banner.say("danger", error.message())

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show a problem of the surroundings with a way to try again."""
        self.show_waiting(is_waiting=False)
        self._retry = retry
        offers = (("retry", translate("kit", "Try again"), self._on_retry),)
        self.banner.say("warning", problem.message(), offers)

    def stumble(self) -> None:
        """Say that a bug was caught."""
        self.show_waiting(is_waiting=False)
        sentence = translate(
            "sign_in", "Something went wrong inside the program. A report was written; try again."
        )
        self.banner.say("danger", sentence)

    def _on_retry(self) -> None:
        self.banner.clear()
        if self._retry is not None:
            self._retry()
