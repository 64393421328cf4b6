"""Let time do its work while the window is open: cases move on, lists are filled."""

import threading

from PySide6.QtCore import QObject, QTimer

from propdesk.app import App
from propdesk.domain.errors import EnvironmentProblem
from propdesk.logs import LOGGER

LOOK_EVERY_MS = 60 * 1000
PATIENCE_SECONDS = 10.0


class Routine(QObject):
    """Looks every minute, behind everything else; also while nobody is signed in."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Do what is to be done, unless it is being done."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="routine", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Look no more, and give what is being done a little time."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join(PATIENCE_SECONDS)

    def _run(self) -> None:
        try:
            done = self._app.run_routine()
        except EnvironmentProblem as problem:
            LOGGER.warning("routine: %s", type(problem).__name__)
        else:
            if any(done):
                LOGGER.info("routine: %s moved on, %s on the lists", done.moved, done.added)
