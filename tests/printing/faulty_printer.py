"""A printer on loopback that fails on command: each connection takes the next behaviour.

It remembers what every connection brought to paper, so that a test knows what really came out.
"""

import contextlib
import select
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Sequence

from propdesk.printing.escpos_reader import EscPosError, EscPosReader
from propdesk.printing.simulator import HEALTHY, Condition, answer_to

PAPER_OUT = b"\x18\x00\x0c\x00"  # automatic status: offline, paper end
COVER_OPEN = b"\x38\x00\x00\x00"
ALL_WELL = b"\x10\x00\x00\x00"
CELLS = 48


class Line:
    """The printer's end of a connection; `taken` is what the slip's bytes read so far were."""

    def __init__(self, link: socket.socket) -> None:
        self._link = link
        self.taken = bytearray()

    def recv(self, count: int) -> bytes:
        """Read what is there, up to `count` bytes; b"" at the end."""
        data = self._link.recv(count)
        self.taken += data
        return data

    def sendall(self, data: bytes) -> None:
        """Say something."""
        self._link.sendall(data)

    def settimeout(self, seconds: float) -> None:
        """Let `recv` give up after a while."""
        self._link.settimeout(seconds)

    def tear(self) -> None:
        """Let the end of this connection be a reset."""
        self._link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def question(self) -> int | None:
        """Take the DLE EOT that comes next and return its number; None if something else comes."""
        while len(head := self._link.recv(3, socket.MSG_PEEK)) < 3:
            if head[:1] != b"\x10":
                return None
        if head[:2] != b"\x10\x04":
            return None
        return self._link.recv(3)[2]


Behaviour = Callable[[Line], None]


class FaultyPrinter:
    """Serves one connection at a time; `lines` keeps every connection, the last one repeats."""

    def __init__(
        self, behaviours: Sequence[Behaviour], *, small_buffer: bool = False, port: int = 0
    ) -> None:
        self._behaviours = list(behaviours)
        self._server = socket.create_server(("127.0.0.1", port))
        self._bell, self._ringer = socket.socketpair()
        if small_buffer:
            self._server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.lines: list[Line] = []
        self.refusals: list[str] = []

    @property
    def connections(self) -> int:
        """Return how many connections were taken."""
        return len(self.lines)

    @property
    def address(self) -> str:
        """Return host:port."""
        return f"127.0.0.1:{self._server.getsockname()[1]}"

    def uri(self, confirm: str) -> str:
        """Return the printer address with the wanted way to confirm."""
        return f"tcp://{self.address}?confirm={confirm}"

    def _serve(self) -> None:
        while not self._ending.is_set():
            ready, _, _ = select.select([self._server, self._bell], [], [])
            if self._server not in ready:
                return
            link, _ = self._server.accept()
            behaviour = self._behaviours[min(self.connections, len(self._behaviours) - 1)]
            line = Line(link)
            self.lines.append(line)
            with link, contextlib.suppress(OSError):
                try:
                    behaviour(line)
                except EscPosError as error:
                    self.refusals.append(str(error))

    @contextlib.contextmanager
    def running(self) -> Iterator["FaultyPrinter"]:
        """Serve inside the block."""
        self._thread.start()
        try:
            yield self
        finally:
            self._ending.set()
            self._ringer.send(b"!")
            self._thread.join(10)
            for end in (self._server, self._bell, self._ringer):
                end.close()


def paper_of(line: Line, cells: int = CELLS) -> EscPosReader:
    """Return what the bytes of a connection bring to paper; half a command brings nothing."""
    reader = EscPosReader(cells)
    with contextlib.suppress(EscPosError):
        reader.feed(bytes(line.taken))
    return reader


def greet(line: Line, condition: Condition = HEALTHY) -> None:
    """Answer how the printer is until something else comes."""
    while question := line.question():
        line.sendall(condition.real_time(question))


def ignore(line: Line) -> None:
    """Hear the questions and say nothing."""
    while line.question():
        pass


def take(line: Line, count: int) -> bytes:
    """Read exactly `count` bytes, fewer only if the sender closed."""
    data = b""
    while len(data) < count:
        part = line.recv(count - len(data))
        if not part:
            break
        data += part
    return data


def to_the_end(line: Line) -> bytes:
    """Read until the sender closes its half."""
    data = b""
    while part := line.recv(65536):
        data += part
    return data


def stay_alive(line: Line) -> None:
    """Read to the end and say how the printer is, but answer no other question."""
    while data := line.recv(65536):
        for place in range(len(data) - 2):
            if data[place : place + 2] == b"\x10\x04":
                line.sendall(HEALTHY.real_time(data[place + 2]))


def print_on(line: Line, condition: Condition = HEALTHY) -> None:
    """Print what comes and answer what is asked, after what has been taken already."""
    reader = EscPosReader(CELLS)
    questions = reader.feed(bytes(line.taken))
    while True:
        for question in questions:
            line.sendall(answer_to(question, condition))
        data = line.recv(65536)
        if not data:
            return
        questions = reader.feed(data)


def refuse(line: Line) -> None:
    """Take the connection, hear the first question, and tear the line."""
    line.question()
    line.tear()


def cut_after(count: int, *, reset: bool = False) -> Behaviour:
    """Vanish after `count` bytes; with `reset` the link is torn, else closed with bytes unread."""

    def behave(line: Line) -> None:
        greet(line)
        take(line, count)
        if reset:
            line.tear()

    return behave


def healthy(line: Line) -> None:
    """Print everything and answer every question."""
    greet(line)
    print_on(line)


def in_condition(condition: Condition) -> Behaviour:
    """Say at once how the printer is, and print only if it is able to."""

    def behave(line: Line) -> None:
        greet(line, condition)
        if not condition.stands_still:
            print_on(line, condition)

    return behave


def mute(line: Line) -> None:
    """Print everything and say nothing."""
    ignore(line)
    to_the_end(line)


def answering(*answers: bytes) -> Behaviour:
    """Say `answers`, whatever is asked, after the first bytes came in."""

    def behave(line: Line) -> None:
        take(line, 1)
        for answer in answers:
            line.sendall(answer)
        to_the_end(line)

    return behave


def answering_to(question: bytes, *answers: bytes) -> Behaviour:
    """Print, and say `answers` instead of the right one when `question` comes."""

    def behave(line: Line) -> None:
        greet(line)
        while question not in line.taken:
            if not line.recv(65536):
                return
        for answer in answers:
            line.sendall(answer)
        stay_alive(line)

    return behave


def talkative(line: Line) -> None:
    """Send automatic status all the time, but answer no question."""
    ignore(line)
    line.settimeout(0.005)
    while True:
        line.sendall(ALL_WELL)
        with contextlib.suppress(TimeoutError):
            if not line.recv(256):
                return


def echo(line: Line) -> None:
    """Send back what comes in, as no printer does."""
    while data := line.recv(4096):
        line.sendall(data)


def trouble_after(count: int, trouble: bytes, resume: threading.Event | None) -> Behaviour:
    """Stand still after `count` bytes and say why; go on when a person has helped."""

    def behave(line: Line) -> None:
        greet(line)
        take(line, count)
        line.sendall(trouble)
        if resume is None or not resume.wait(10):
            return
        line.sendall(ALL_WELL)
        print_on(line)

    return behave


def frozen_after(count: int, gone: threading.Event) -> Behaviour:
    """Read nothing more after `count` bytes, without closing (power cut), until `gone`."""

    def behave(line: Line) -> None:
        greet(line)
        take(line, count)
        gone.wait(10)

    return behave


def torn_at_close(line: Line) -> None:
    """Print and confirm everything, then tear the link instead of closing it."""
    greet(line)
    reader = EscPosReader(CELLS)
    while True:
        questions = reader.feed(line.recv(65536))
        for question in questions:
            line.sendall(answer_to(question))
        if questions:
            line.tear()
            return
