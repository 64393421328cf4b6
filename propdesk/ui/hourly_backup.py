"""Every hour a backup, once a day the deletion of what is due; behind everything else."""

from PySide6.QtCore import QObject

from propdesk.app import App
from propdesk.domain.errors import EnvironmentProblem
from propdesk.logs import LOGGER
from propdesk.ui.behind import Behind

LOOK_EVERY_MS = 10 * 60 * 1000


class HourlyBackup(Behind):
    """Looks every ten minutes whether this hour has its backup."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(app, parent, name="backup", every_ms=LOOK_EVERY_MS)

    def work(self) -> None:
        """Back up if a backup is due."""
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
