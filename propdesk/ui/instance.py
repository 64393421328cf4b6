"""One window for a data folder: a second start raises the first one.

The lock tells whether somebody lives (a dead process's lock is taken over by Qt); the local server
carries the wish. Source: desk-habits U29.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MILLISECONDS = 2000


class Instance(QObject):
    """This process's claim on a data folder."""

    asked_to_rise = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        digest = hashlib.blake2b(str(folder.resolve()).encode("utf-8"), digest_size=8)
        self._name = f"propdesk-{digest.hexdigest()}"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # only a dead owner loses it, not an old one
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the folder; False where another window has it."""
        self._folder.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # ours is the lock: what answers there is dead
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)
        return True

    def raise_other(self) -> bool:
        """Ask the window that has the folder to come forward; False if it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MILLISECONDS):
            return False
        socket.write(b"rise\n")
        socket.waitForBytesWritten(ANSWER_MILLISECONDS)
        heard = socket.waitForReadyRead(ANSWER_MILLISECONDS)
        socket.disconnectFromServer()
        return heard

    def release(self) -> None:
        """Give the folder up."""
        if self._server is not None:
            self._server.close()
            self._server = None
            self._lock.unlock()

    def _on_connection(self) -> None:
        if self._server is None:
            return
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.write(b"ok\n")
            socket.flush()
            socket.disconnected.connect(socket.deleteLater)
        self.asked_to_rise.emit()
