"""A printer that is not there: takes jobs on a loopback port and keeps the paper as text.

For the demonstration, for practice without hardware, and for tests.
"""

import contextlib
import select
import socket
import threading
from types import TracebackType

from propdesk.printing.escpos_reader import EscPosError, EscPosReader, Question
from propdesk.printing.layout import CELLS_80MM

_ALL_WELL = b"\x12"
_PAPER_THERE = b"\x00"


class SimulatedPrinter:
    """Listens on 127.0.0.1 from `start` to `stop`, one connection at a time, and never errs.

    `paper` is what came out so far, `data` every byte taken, `refusals` what a strict printer
    would not have understood.
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
                    link.sendall(answer_to(question))
            reader.finish()
        except EscPosError as error:
            self.refusals.append(str(error))
        finally:
            self._copies += reader.copies
            self.pulses += reader.pulses


def answer_to(question: Question) -> bytes:
    """Return what a healthy printer answers."""
    match question.kind:
        case "process":
            return b"\x37\x22" + question.data + b"\x00"
        case "status":
            return _PAPER_THERE
        case _:
            return _ALL_WELL
