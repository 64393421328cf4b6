"""The third road: a bug is written down, the data is safe, the window lives on."""

import faulthandler
import sys
import threading
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

import propdesk
from propdesk.clock import SystemClock
from propdesk.logs import LOGGER, write_crash_report

_LEVELS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class CrashRoad(QObject):
    """Catches what nobody else catches, on every thread; `caught` tells where it was written."""

    caught = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: TextIOWrapper | None = None
        self._before = (sys.excepthook, threading.excepthook)

    def open(self) -> None:
        """Take over the hooks of Python, its threads and Qt, and the last words of a crash."""
        sys.excepthook = self._on_bug
        threading.excepthook = self._on_thread_bug
        qInstallMessageHandler(_on_qt_message)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = (self._folder / "fault.txt").open("a", encoding="utf-8")
        except OSError:
            return  # a folder that refuses is no reason not to work
        faulthandler.enable(self._file)

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def _on_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        bug = (kind, error, trace)
        file = write_crash_report(self._folder, bug, SystemClock().now(), propdesk.__version__)
        self.caught.emit(str(file or ""))

    def _on_thread_bug(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_bug(args.exc_type, args.exc_value, args.exc_traceback)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = _LEVELS.get(kind)
    if level:
        LOGGER.warning("qt %s: %s", level, text)
