"""Lets a backup that was made ready take the place of the data file, between two desks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from propdesk.i18n import translate
from propdesk.paths import DataFolder
from propdesk.ui import backend
from propdesk.ui.kit.tasks import Tasks
from propdesk.ui.sign_in.change_over_page import ChangeOverPage
from propdesk.ui.window import DeskWindow

if TYPE_CHECKING:
    from propdesk.app import App
    from propdesk.backups import ReadyRestore


class ChangeOver(QObject):
    """`finished` tells in words how it ended: the data folder is to be opened again."""

    finished = Signal(str)

    def __init__(
        self, parent: QObject, window: DeskWindow, tasks: Tasks, folder: DataFolder
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks = tasks
        self._folder = folder
        self._ready: ReadyRestore | None = None

    def begin(self, app: "App", ready: "ReadyRestore") -> None:
        """Close the desk and change the file over; nobody is at the desk meanwhile."""
        self._ready = ready
        folder, page = self._folder, ChangeOverPage()
        page.given_up.connect(self._on_given_up)
        self._window.show_page(page)
        self._tasks.run(
            lambda: backend.change_over(app, folder, ready), owner=page, done=self._on_done
        )

    def _on_done(self, _: None) -> None:
        words = translate(
            "rescue",
            "The desk is back at the backup. Receipts go on in a new book; the file from before "
            "lies beside the backups.",
        )
        self.finished.emit(words)

    def _on_given_up(self) -> None:
        if self._ready is not None:
            backend.forget_restore(self._ready)
        self.finished.emit("")
