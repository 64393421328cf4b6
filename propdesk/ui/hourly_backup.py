"""Every hour a backup, once a day the deletion of what is due; behind everything else."""

import threading

from PySide6.QtCore import QObject, QTimer

from propdesk.app import App
from propdesk.domain.errors import EnvironmentProblem
from propdesk.logs import LOGGER

LOOK_EVERY_MS = 10 * 60 * 1000
PATIENCE_SECONDS = 10.0


class HourlyBackup(QObject):
    """Looks every ten minutes whether this hour has its backup; a failure is only noted."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Start a backup if one is due and none is being made."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._back_up, name="backup", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Look no more, and give a backup in the making a little time."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join(PATIENCE_SECONDS)

    def _back_up(self) -> None:
        try:
            made = self._app.back_up_if_due()
        except (EnvironmentProblem, OSError) as problem:
            LOGGER.warning("no backup this hour: %s", type(problem).__name__)
        else:
            LOGGER.info("hourly backup: %s", "made" if made else "there already")
            self._sweep()

    def _sweep(self) -> None:
        try:
            swept = self._app.sweep_personal_data_if_due()
        except EnvironmentProblem as problem:
            LOGGER.warning("personal data not looked through: %s", type(problem).__name__)
        else:
            if swept is not None:
                LOGGER.info("personal data looked through: %s people deleted", swept.people)
