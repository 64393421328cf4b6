"""Check the data file once after every start, behind everything else; what is found is told."""

import threading

from PySide6.QtCore import QObject, Signal

from propdesk.app import App
from propdesk.domain.errors import EnvironmentProblem
from propdesk.logs import LOGGER

LARGEST_CHECKED = 500_000_000  # bytes; reading more would keep the disk busy too long (faults 3)
PATIENCE_SECONDS = 5.0
DAMAGES = ("DatabaseCorruptProblem", "WrongKeyProblem", "StorageFaultProblem")


class StartCheck(QObject):
    """`damaged` carries the problem that was found, on the window's thread."""

    damaged = Signal(object)

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._database = app.database
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._check, name="check", daemon=True)

    @property
    def is_running(self) -> bool:
        """Whether the file is being read."""
        return self._thread.is_alive()

    def begin(self) -> None:
        """Start checking, unless the file is too large for every start."""
        if self._database.path.stat().st_size <= LARGEST_CHECKED:
            self._thread.start()
        else:
            LOGGER.info("data file too large for a check at every start")

    def end(self) -> None:
        """Stop checking: the program ends or the file is to be replaced."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join(PATIENCE_SECONDS)

    def _check(self) -> None:
        try:
            with self._database.stoppable(self._ended.is_set):
                self._database.check()
        except EnvironmentProblem as problem:
            LOGGER.warning("check at the start: %s", problem.code)
            if problem.code in DAMAGES and not self._ended.is_set():
                self.damaged.emit(problem)
        else:
            LOGGER.info("check at the start: sound")
