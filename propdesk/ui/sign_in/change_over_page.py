"""The moments in which a restored data file takes its place, and no desk is open."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from propdesk.domain.errors import EnvironmentProblem
from propdesk.i18n import translate
from propdesk.ui.kit.naming import named
from propdesk.ui.kit.progress_row import ProgressRow
from propdesk.ui.sign_in.gate import Gate


class ChangeOverPage(Gate):
    """`given_up` where the change was refused and the person stays with the present data."""

    given_up = Signal()

    def __init__(self) -> None:
        title = translate("rescue", "Going back to the backup")
        text = translate("rescue", "The desk is closed for a moment and opens again by itself.")
        super().__init__("change-over", title, text, (), width=30)
        self._progress = ProgressRow("change-over-progress")
        self._stay = QPushButton(translate("rescue", "Stay with the present data"))
        named(self._stay, "change-over-stay", self._stay.text())
        self._stay.clicked.connect(self.given_up)
        self._stay.hide()
        self.inside.addWidget(self._progress)
        self.inside.addWidget(self._stay)
        self.show_waiting(is_waiting=True)

    def start(self) -> None:
        """There is nothing to type here."""

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Show that it is being done, or that it was refused."""
        super().show_waiting(is_waiting=is_waiting)
        self._stay.setVisible(not is_waiting)
        if is_waiting:
            words = translate("rescue", "Putting the backup in its place …")
            self._progress.tell(words, 0, 0, may_stop=False)
        else:
            self._progress.hide()

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show why it could not be done; it can be tried again, or left."""
        super().report(problem, retry)
        self._stay.setFocus()
