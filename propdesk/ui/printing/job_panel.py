"""The chosen paper: how it stands in words, and what a person can say about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.print_jobs import JobRow
from propdesk.ui.kit.feedback import Banner
from propdesk.ui.kit.naming import label, named
from propdesk.ui.printing.presenter import Decision, allowed
from propdesk.ui.printing.words import explanation, paper_text, standing, tone_of

DECISIONS = {
    Decision.COMPLETE: QT_TRANSLATE_NOOP("printing", "It is complete   F6"),
    Decision.AGAIN: QT_TRANSLATE_NOOP("printing", "Print again   F7"),
    Decision.ELSEWHERE: QT_TRANSLATE_NOOP("printing", "Other printer   F8"),
    Decision.CANCEL: QT_TRANSLATE_NOOP("printing", "Give it up   Del"),
}


class JobPanel(QFrame):
    """`decided` carries the decision."""

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "printing-job", translate("printing", "The chosen paper"))
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        self._paper = label("printing-paper", "", "heading")
        self._paper.setWordWrap(True)
        self._state = label("printing-state")
        self._banner = Banner("printing-trouble", stacked=True)
        for part in (self._paper, self._state, self._banner):
            layout.addWidget(part)
        layout.addLayout(self._grid())
        layout.addStretch()

    def show_job(self, row: JobRow | None) -> None:
        """Show a job, None nothing."""
        if row is None:
            self._paper.setText(translate("printing", "No paper chosen"))
            self._state.setText("")
            self._banner.clear()
            self._offer(())
            return
        self._paper.setText(paper_text(row))
        self._state.setText(standing(row))
        self._banner.say(tone_of(row) or "info", explanation(row))
        self._offer(allowed(row))

    def _grid(self) -> QGridLayout:
        self._buttons: dict[Decision, QPushButton] = {}
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (decision, slot) in enumerate(
            (
                (Decision.COMPLETE, self._on_complete),
                (Decision.AGAIN, self._on_again),
                (Decision.ELSEWHERE, self._on_elsewhere),
                (Decision.CANCEL, self._on_cancel),
            )
        ):
            words = DECISIONS[decision].translated()
            button = named(QPushButton(words), f"printing-{decision.value}", words)
            button.clicked.connect(slot)
            grid.addWidget(button, place // 2, place % 2)
            self._buttons[decision] = button
        return grid

    def _offer(self, decisions: Sequence[Decision]) -> None:
        for decision, button in self._buttons.items():
            button.setVisible(decision in decisions)

    def _on_complete(self) -> None:
        self.decided.emit(Decision.COMPLETE)

    def _on_again(self) -> None:
        self.decided.emit(Decision.AGAIN)

    def _on_elsewhere(self) -> None:
        self.decided.emit(Decision.ELSEWHERE)

    def _on_cancel(self) -> None:
        self.decided.emit(Decision.CANCEL)
