"""A printer that is not there: takes jobs on a loopback port and keeps the paper as text.

For the demonstration, for practice without hardware, and for tests.
"""

import contextlib
import select
import socket
import threading
from types import TracebackType
from typing import NamedTuple

from propdesk.printing.escpos_reader import EscPosError, EscPosReader, Question
from propdesk.printing.layout import CELLS_80MM


class Condition(NamedTuple):
    """How a printer is, and what it would say of itself."""

    cover_open: bool = False
    paper_end: bool = False
    near_end: bool = False
    cutter: bool = False
    broken: bool = False
    overheat: bool = False
    offline: bool = False

    @property
    def stands_still(self) -> bool:
        """Say whether nothing is printed now."""
        return any(self._replace(near_end=False))

    def real_time(self, question: int) -> bytes:
        """Return the answer to DLE EOT `question` (1-4)."""
        match question:
            case 1:
                bits = self.stands_still * 0x08
            case 2:
                stopped = self.cutter or self.broken or self.overheat
                bits = self.cover_open * 0x04 | self.paper_end * 0x20 | stopped * 0x40
            case 3:
                bits = self._error_bits()
            case _:
                bits = self.near_end * 0x0C | self.paper_end * 0x60
        return bytes((0x12 | bits,))

    def paper(self) -> bytes:
        """Return the answer to `GS r 1`."""
        return bytes((self.near_end * 0x03 | self.paper_end * 0x0C,))

    def automatic(self) -> bytes:
        """Return the four bytes of automatic status."""
        first = 0x10 | self.stands_still * 0x08 | self.cover_open * 0x20
        return bytes((first, self._error_bits())) + self.paper() + b"\x00"

    def _error_bits(self) -> int:
        return self.cutter * 0x08 | self.broken * 0x20 | self.overheat * 0x40


HEALTHY = Condition()
_IDENTITY = {b"B": b"_PropDesk\0", b"C": b"_simulator\0", b"E": b"_KANJI CHINA\0"}
_IDENTITY |= {b"A": b"_1.0\0", b"D": b"_\0"}


class SimulatedPrinter:
    """Listens on 127.0.0.1 from `start` to `stop`, one connection at a time, and never errs.

    `paper` is what came out so far, `data` every byte taken, `refusals` what a strict printer
    would not have understood. `condition` is what it says of itself; set it to try troubles.
    """

    def __init__(self, cells: int = CELLS_80MM, port: int = 0) -> None:
        self._cells = cells
        self._server = socket.create_server(("127.0.0.1", port))
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="simulated printer", daemon=True)
        self._copies: list[str] = []
        self.pulses = 0
        self.data = b""
        self.refusals: list[str] = []
        self.condition = HEALTHY

    @property
    def port(self) -> int:
        """Return the port."""
        port: int = self._server.getsockname()[1]
        return port

    @property
    def uri(self) -> str:
        """Return the printer address for the program."""
        return f"tcp://127.0.0.1:{self.port}?confirm=id"

    @property
    def paper(self) -> tuple[str, ...]:
        """Return every copy that came out, as text."""
        return tuple(self._copies)

    def start(self) -> None:
        """Begin to take jobs."""
        self._thread.start()

    def stop(self) -> None:
        """Take no more jobs."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(5)
        self._server.close()

    def __enter__(self) -> "SimulatedPrinter":
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _serve(self) -> None:
        while not self._ending.is_set():
            if not select.select([self._server], [], [], 0.05)[0]:
                continue
            link, _ = self._server.accept()
            with link, contextlib.suppress(ConnectionError):
                self._take_job(link)

    def _take_job(self, link: socket.socket) -> None:
        reader = EscPosReader(self._cells)
        try:
            while not self._ending.is_set():
                if not select.select([link], [], [], 0.05)[0]:
                    continue
                data = link.recv(65536)
                if not data:
                    break
                self.data += data
                for question in reader.feed(data):
                    link.sendall(answer_to(question, self.condition))
            reader.finish()
        except EscPosError as error:
            self.refusals.append(str(error))
        finally:
            self._copies += reader.copies
            self.pulses += reader.pulses


def answer_to(question: Question, condition: Condition = HEALTHY) -> bytes:
    """Return what a printer in this condition answers."""
    match question.kind:
        case "process":
            return b"\x37\x22" + question.data + b"\x00"
        case "status":
            return condition.paper() if question.data in (b"\x01", b"1") else b"\x00"
        case "identity":
            return _IDENTITY.get(question.data, b"\x03")
        case "symbol":
            return b"\x37\x36" + b"126\x1f126\x1f1\x1f0\x00"
        case "automatic":
            return condition.automatic() if any(question.data) else b""
        case _:
            return condition.real_time(question.data[0])
