"""A line that fails at a chosen byte: cut, reset, changed, late, or silent from there on."""

import contextlib
import random
import socket
import struct
import threading
from enum import StrEnum


class Fault(StrEnum):
    """What happens at the chosen byte."""

    CUT = "cut"
    RESET = "reset"
    CORRUPT = "corrupt"
    DELAY = "delay"
    HALF_OPEN = "half open"  # the line stays, and nothing comes through any more


LATE_SECONDS = 0.05


class FaultProxy:
    """Listens on loopback and passes bytes on; `arm` chooses the byte, counted over both ways."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._left: int | None = None
        self._fault = Fault.CUT
        self._chance: tuple[random.Random, int] | None = None
        self._pause = threading.Event()
        self.passed = 0
        self.happened: list[Fault] = []
        self._ends: list[socket.socket] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def arm(self, after: int | None, fault: Fault = Fault.CUT) -> None:
        """Let the fault happen after so many more bytes; None: never."""
        with self._lock:
            self._left, self._fault, self.passed, self._chance = after, fault, 0, None

    def storm(self, chance: random.Random, most_bytes: int) -> None:
        """Let one fault follow the other, `most_bytes` apart at most, until `arm` is called."""
        with self._lock:
            self._chance = chance, most_bytes
            self._choose(chance, most_bytes)

    def close(self) -> None:
        """Listen no more, and hang up whoever is still on the line."""
        self._listener.close()
        for end in self._ends:
            _drop(end, hard=False)

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                caller, _ = self._listener.accept()
                callee = socket.create_connection(("127.0.0.1", self._target))
                self._ends += caller, callee
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
                if fault is Fault.HALF_OPEN:
                    while source.recv(4096):
                        pass
                elif fault is Fault.DELAY:
                    self._pause.wait(LATE_SECONDS)
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
            place, self._left, fault = self._left, None, self._fault
            self.happened.append(fault)
            if self._chance is not None:
                self._choose(*self._chance)
        if fault is Fault.CORRUPT:
            return data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :], fault
        return data if fault is Fault.DELAY else data[:place], fault

    def _choose(self, chance: random.Random, most_bytes: int) -> None:
        self._left, self._fault = chance.randrange(most_bytes), chance.choice(list(Fault))


def _drop(end: socket.socket, *, hard: bool) -> None:
    with contextlib.suppress(OSError):
        if hard:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            end.shutdown(socket.SHUT_RD)  # wakes who reads: the socket lives as long as they do
        else:
            end.shutdown(socket.SHUT_RDWR)
    end.close()
