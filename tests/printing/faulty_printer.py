"""A printer on loopback that fails on command: each connection takes the next behaviour."""

import contextlib
import select
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Sequence

from propdesk.printing.escpos_reader import EscPosReader
from propdesk.printing.simulator import answer_to

Behaviour = Callable[[socket.socket], None]
PAPER_OUT = b"\x18\x00\x0c\x00"  # automatic status: offline, paper end
COVER_OPEN = b"\x38\x00\x00\x00"
ALL_WELL = b"\x10\x00\x00\x00"


class FaultyPrinter:
    """Serves one connection at a time; `taken` holds the bytes each connection read."""

    def __init__(self, behaviours: Sequence[Behaviour], *, small_buffer: bool = False) -> None:
        self._behaviours = list(behaviours)
        self._server = socket.create_server(("127.0.0.1", 0))
        if small_buffer:
            self._server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.connections = 0

    @property
    def address(self) -> str:
        """Return host:port."""
        return f"127.0.0.1:{self._server.getsockname()[1]}"

    def uri(self, confirm: str) -> str:
        """Return the printer address with the wanted way to confirm."""
        return f"tcp://{self.address}?confirm={confirm}"

    def _serve(self) -> None:
        while not self._ending.is_set():
            if not select.select([self._server], [], [], 0.02)[0]:
                continue
            link, _ = self._server.accept()
            behaviour = self._behaviours[min(self.connections, len(self._behaviours) - 1)]
            self.connections += 1
            with link, contextlib.suppress(OSError):
                behaviour(link)

    @contextlib.contextmanager
    def running(self) -> Iterator["FaultyPrinter"]:
        """Serve inside the block."""
        self._thread.start()
        try:
            yield self
        finally:
            self._ending.set()
            self._thread.join(10)
            self._server.close()


def take(link: socket.socket, count: int) -> bytes:
    """Read exactly `count` bytes, fewer only if the sender closed."""
    data = b""
    while len(data) < count:
        part = link.recv(count - len(data))
        if not part:
            break
        data += part
    return data


def to_the_end(link: socket.socket) -> bytes:
    """Read until the sender closes its half."""
    data = b""
    while part := link.recv(65536):
        data += part
    return data


def cut_after(count: int, *, reset: bool = False) -> Behaviour:
    """Vanish after `count` bytes; with `reset` the link is torn, else closed with bytes unread."""

    def behave(link: socket.socket) -> None:
        take(link, count)
        if reset:
            link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return behave


def healthy(link: socket.socket) -> None:
    """Print everything and answer every question."""
    reader = EscPosReader(48)
    while data := link.recv(65536):
        for question in reader.feed(data):
            link.sendall(answer_to(question))


def mute(link: socket.socket) -> None:
    """Print everything and say nothing."""
    to_the_end(link)


def answering(*answers: bytes) -> Behaviour:
    """Say `answers`, whatever is asked, after the first bytes came in."""

    def behave(link: socket.socket) -> None:
        take(link, 1)
        for answer in answers:
            link.sendall(answer)
        to_the_end(link)

    return behave


def talkative(link: socket.socket) -> None:
    """Send automatic status all the time, but answer no question."""
    link.settimeout(0.005)
    while True:
        link.sendall(ALL_WELL)
        with contextlib.suppress(TimeoutError):
            if not link.recv(256):
                return


def echo(link: socket.socket) -> None:
    """Send back what comes in, as no printer does."""
    while data := link.recv(4096):
        link.sendall(data)


def trouble_after(count: int, trouble: bytes, resume: threading.Event | None) -> Behaviour:
    """Stand still after `count` bytes and say why; go on when a person has helped."""

    def behave(link: socket.socket) -> None:
        data = take(link, count)
        link.sendall(trouble)
        if resume is None or not resume.wait(10):
            return
        link.sendall(ALL_WELL)
        reader = EscPosReader(48)
        while data:
            for question in reader.feed(data):
                link.sendall(answer_to(question))
            data = link.recv(65536)

    return behave


def frozen_after(count: int, seconds: float) -> Behaviour:
    """Read nothing more after `count` bytes, without closing (power cut, cable pulled)."""

    def behave(link: socket.socket) -> None:
        take(link, count)
        threading.Event().wait(seconds)

    return behave
