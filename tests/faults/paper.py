"""The paper side: a printer to send to, and waiting until nothing is on its way any more."""

import socket
import threading
from dataclasses import dataclass

from sqlalchemy import func, select

from propdesk.desk import Desk
from propdesk.domain.print_jobs import JobState
from propdesk.models.print_jobs import PrintJob
from propdesk.printing.simulator import SimulatedPrinter

ON_ITS_WAY = (JobState.QUEUED.value, JobState.SENDING.value)
PATIENCE = 20.0
_ARE_YOU_THERE = b"\x1dr1"


@dataclass(frozen=True)
class Slice:
    """What came out of a printer during one case."""

    data: bytes
    copies: tuple[str, ...]


class Tray:
    """Cuts what a shared printer put out into cases."""

    def __init__(self, printer: SimulatedPrinter) -> None:
        self._printer = printer
        self._bytes, self._copies = 0, 0

    @property
    def uri(self) -> str:
        """Return the printer's address."""
        return self._printer.uri

    def empty(self) -> None:
        """Begin a new case."""
        self._drain()
        self._bytes, self._copies = len(self._printer.data), len(self._printer.paper)

    def contents(self) -> Slice:
        """Return what came out since."""
        self._drain()
        data = self._printer.data[self._bytes :].replace(_ARE_YOU_THERE, b"")
        return Slice(data, self._printer.paper[self._copies :])

    def _drain(self) -> None:
        """Wait until all that was sent is on the paper: the printer takes one caller at a time."""
        with socket.create_connection(("127.0.0.1", self._printer.port), PATIENCE) as link:
            link.sendall(_ARE_YOU_THERE)
            link.recv(1)


def wait_until_printed(desk: Desk) -> None:
    """Return once no print job is queued or being sent."""
    changed = threading.Event()
    stop = desk.listen(lambda _: changed.set())
    try:
        while _on_its_way(desk):
            if not changed.wait(PATIENCE):
                raise AssertionError("the paper did not come")
            changed.clear()
    finally:
        stop()


def _on_its_way(desk: Desk) -> int:
    with desk.database.read() as connection:
        return (
            connection.scalar(select(func.count(PrintJob.id)).where(PrintJob.state.in_(ON_ITS_WAY)))
            or 0
        )
