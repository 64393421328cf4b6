"""Notice that nobody has touched the window for a while."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MILLISECONDS = 5000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Emits `idled` once when no input came for `seconds`; 0 never does.

    It listens at the windows only, not at every widget: a filter on the application would run for
    each of its events.
    """

    idled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._touched_at = time.monotonic()
        self._has_told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)

    def watch(self, seconds: float) -> None:
        """Begin to wait for silence of this length."""
        self._seconds = seconds
        self.touch()
        if seconds > 0:
            self._timer.start()
        else:
            self._timer.stop()

    def touch(self) -> None:
        """Count from now."""
        self._touched_at = time.monotonic()
        self._has_told = False

    def look(self) -> None:
        """Compare the silence with what is allowed."""
        silence = time.monotonic() - self._touched_at
        if self._seconds > 0 and silence >= self._seconds and not self._has_told:
            self._has_told = True
            self.idled.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of input; let everything pass."""
        if event.type() in _INPUT:
            self.touch()
        return False

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self.touch()
