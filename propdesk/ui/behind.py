"""Work that comes again and again behind the window, on a thread of its own."""

import threading
from abc import abstractmethod

from PySide6.QtCore import QObject, QTimer

from propdesk.app import App

PATIENCE_SECONDS = 10.0


class Behind(QObject):
    """Looks every so often, also while nobody is signed in; never twice at once."""

    def __init__(self, app: App, parent: QObject, *, name: str, every_ms: int) -> None:
        super().__init__(parent)
        self._app, self._name = app, name
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Do what is to be done, unless it is being done."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self.work, name=self._name, daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Look no more, and give what is being done a little time."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join(PATIENCE_SECONDS)

    @abstractmethod
    def work(self) -> None:
        """Do it, on the thread; failures are only noted."""
