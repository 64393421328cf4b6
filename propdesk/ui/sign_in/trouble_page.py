"""The data file cannot be used as it is: what happened, and what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from propdesk.domain.errors import EnvironmentProblem
from propdesk.i18n import translate
from propdesk.ui.kit.naming import label, named
from propdesk.ui.sign_in.gate import Gate


@dataclass(frozen=True)
class Choice:
    """One way on: its name, the words on its button, and what it means."""

    name: str
    words: str
    about: str


class TroublePage(Gate):
    """Offers the ways on, the best first; `chosen` carries the name of one."""

    chosen = Signal(str)
    retry_wanted = Signal()
    leave_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, problem: EnvironmentProblem, choices: Sequence[Choice]) -> None:
        title = translate("rescue", "The data cannot be used as they are")
        super().__init__("trouble", title, "", (), width=34)
        self.banner.say("warning", problem.message())
        self._choices = [self._offer(choice, is_first=not at) for at, choice in enumerate(choices)]
        self._again = QPushButton(translate("kit", "Try again"))
        named(self._again, "trouble-retry", self._again.text())
        self._again.clicked.connect(self.retry_wanted)
        leave = QPushButton(translate("rescue", "Close PropDesk"))
        named(leave, "trouble-leave", leave.text()).clicked.connect(self.leave_wanted)
        self.foot.setSpacing(8)
        self.foot.addWidget(self._again)
        self.foot.addWidget(leave)
        self.add_languages("trouble-language").picked.connect(self.language_chosen)

    def start(self) -> None:
        """Begin at the best way on."""
        first = self._choices[0] if self._choices else self._again
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, choice: Choice, *, is_first: bool) -> QPushButton:
        button = named(
            QPushButton(choice.words), f"trouble-{choice.name}", choice.words, choice.about
        )
        if is_first:
            button.setProperty("role", "primary")
        button.setProperty("way", choice.name)
        button.setToolTip("")
        button.clicked.connect(self._on_chosen)
        about = label(f"trouble-{choice.name}-about", choice.about, "small")
        about.setWordWrap(True)
        self.inside.addSpacing(6)
        self.inside.addWidget(button)
        self.inside.addWidget(about)
        return button

    def _on_chosen(self) -> None:
        button = self.sender()
        if button is not None:
            self.chosen.emit(str(button.property("way")))
