"""What the pages before the desk share: a card in the middle, a name above, words below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import translate
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
        self._arrange()

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
        """Show a refusal at its field, else in the banner."""
        if not self.form.refuse(error):
            self.banner.say("danger", error.message())

    def report(self, problem: EnvironmentProblem, retry: object) -> None:
        """Show a problem of the surroundings with a way to try again."""
        self._retry = retry
        offers = (("retry", translate("kit", "Try again"), self._on_retry),)
        self.banner.say("warning", problem.message(), offers)

    def stumble(self) -> None:
        """Say that a bug was caught."""
        sentence = translate(
            "sign_in", "Something went wrong inside the program. A report was written; try again."
        )
        self.banner.say("danger", sentence)

    def _on_retry(self) -> None:
        self.banner.clear()
        if callable(self._retry):
            self._retry()
