"""A line that fails at a chosen byte: cut, reset, or one byte changed on its way."""

import contextlib
import socket
import struct
import threading
from enum import StrEnum


class Fault(StrEnum):
    """What happens at the chosen byte."""

    CUT = "cut"
    RESET = "reset"
    CORRUPT = "corrupt"


class FaultProxy:
    """Listens on loopback and passes bytes on; `arm` chooses the byte, counted over both ways."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._left: int | None = None
        self._fault = Fault.CUT
        self.passed = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def arm(self, after: int | None, fault: Fault = Fault.CUT) -> None:
        """Let the fault happen after so many more bytes; None: never."""
        with self._lock:
            self._left, self._fault, self.passed = after, fault, 0

    def close(self) -> None:
        """Listen no more."""
        self._listener.close()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                caller, _ = self._listener.accept()
                callee = socket.create_connection(("127.0.0.1", self._target))
                for ends in ((caller, callee), (callee, caller)):
                    threading.Thread(target=self._pass_on, args=ends, daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(4096):
                going, fault = self._count(data)
                sink.sendall(going)
                if fault in {Fault.CUT, Fault.RESET}:
                    _drop(source, hard=fault is Fault.RESET)
                    _drop(sink, hard=fault is Fault.RESET)
                    return
        _drop(source, hard=False)
        _drop(sink, hard=False)

    def _count(self, data: bytes) -> tuple[bytes, Fault | None]:
        """Return what goes on of some bytes, and the fault if it happens in them."""
        with self._lock:
            self.passed += len(data)
            if self._left is None:
                return data, None
            if self._left >= len(data):
                self._left -= len(data)
                return data, None
            place, self._left = self._left, None
            if self._fault is Fault.CORRUPT:
                return data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :], self._fault
            return data[:place], self._fault


def _drop(end: socket.socket, *, hard: bool) -> None:
    with contextlib.suppress(OSError):
        if hard:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            end.shutdown(socket.SHUT_RDWR)
    end.close()
