"""Let time do its work while the window is open: cases move on, lists are filled."""

from PySide6.QtCore import QObject

from propdesk.app import App
from propdesk.domain.errors import EnvironmentProblem
from propdesk.logs import LOGGER
from propdesk.ui.behind import Behind

LOOK_EVERY_MS = 60 * 1000


class Routine(Behind):
    """Looks every minute."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(app, parent, name="routine", every_ms=LOOK_EVERY_MS)

    def work(self) -> None:
        """Move on what time moves on."""
        try:
            done = self._app.run_routine()
        except EnvironmentProblem as problem:
            LOGGER.warning("routine: %s", type(problem).__name__)
        else:
            if any(done):
                LOGGER.info("routine: %s moved on, %s on the lists", done.moved, done.added)
