"""Send to a printer on a local line in small steps, listening all the time.

USB, /dev/usb/lp* and serial lines differ in how a few bytes are moved; the patience, the progress
and the waiting for a person are the same and stand here. Source: printing.md 3.
"""

import time
from collections.abc import Callable, Mapping
from typing import Protocol

from propdesk.domain.print_jobs import Fault
from propdesk.printing.answers import Listener
from propdesk.printing.devices.contract import Confirmation, Watcher
from propdesk.printing.devices.tcp import DEFAULT_TIMES, TcpTimes
from propdesk.printing.printer_problems import (
    PrinterLinkLostProblem,
    PrinterProblem,
    PrinterStalledProblem,
    problem_of,
)

# The first write of a slip is as long as "ESC @": should it get lost halfway, no paper has come of
# it. A question goes in one piece, for a printer may not wait for the rest of it.
_FIRST_STEP, _STEP = 2, 4096
_QUESTION = 16
_STEP_SECONDS = 0.5
_DRAIN_SECONDS = 0.02
_PAPER_EMPTY = 0x20
_NONSENSE = 0xFF


def trouble_of_port_status(status: int) -> Fault | None:
    """Return what a port status byte (USB printer class, usblp) says about paper."""
    return Fault.PAPER_END if status & _PAPER_EMPTY and status != _NONSENSE else None


class Port(Protocol):
    """An open line to a printer; every method but `close` may raise a PrinterProblem."""

    @property
    def hears(self) -> bool:
        """Say whether the line can carry answers at all."""
        ...

    def put(self, data: bytes, seconds: float) -> int:
        """Hand over `data` or its beginning within `seconds`; return how many bytes were taken."""
        ...

    def get(self, seconds: float) -> bytes:
        """Return what the printer says within `seconds`, b"" if it stays silent."""
        ...

    def trouble(self) -> Fault | None:
        """Return what the line itself knows of the printer's standing still."""
        ...

    def identity(self) -> Mapping[str, str]:
        """Return what the printer calls itself at the plug ("MFG", "MDL"), {} where nothing."""
        ...

    def unsent(self) -> int:
        """Return how many bytes still wait in this machine, at least 1 if any do."""
        ...

    def take_back(self) -> int:
        """Throw away what has certainly not left this machine; return how many bytes that was."""
        ...

    def close(self) -> None:
        """Let go at once."""
        ...


class SteppedDevice:
    """One opening of one line for one job."""

    def __init__(
        self,
        address: str,
        connect: Callable[[], Port],
        times: TcpTimes = DEFAULT_TIMES,
    ) -> None:
        self._address = address
        self._connect = connect
        self._times = times
        self._port: Port | None = None
        self._accepted = 0
        self._watcher: Watcher | None = None
        self.listener = Listener()

    @property
    def address(self) -> str:
        """Return the address as people know it."""
        return self._address

    @property
    def confirmation(self) -> Confirmation:
        """Return what the printer can confirm; nothing over a line without a way back."""
        if self._port is not None and not self._port.hears:
            return Confirmation.NONE
        return Confirmation.STATUS

    def open(self) -> None:
        """Open the line."""
        self.listener = Listener()
        self._accepted = 0
        self._port = self._connect()

    def send(self, data: bytes, watcher: Watcher) -> None:
        """Send all of `data`; while the printer waits for paper, wait with it."""
        port = self._line()
        self._watcher = watcher
        sent, moved = 0, time.monotonic()
        stuck: Fault | None = None
        while sent < len(data):
            self.read(0)
            trouble = self.listener.trouble or stuck
            watcher.attention(trouble)
            patience = self._times.attention if trouble else self._times.stall
            left = moved + patience - time.monotonic()
            if left <= 0:
                raise self._given_up(trouble)
            step = data[sent : sent + (_STEP if sent or len(data) <= _QUESTION else _FIRST_STEP)]
            count = port.put(step, min(left, _STEP_SECONDS))
            stuck = None if count else port.trouble()
            if count:
                sent += count
                self._accepted += count
                moved = time.monotonic()
                watcher.accepted(self._accepted)

    def read(self, seconds: float) -> bytes:
        """Return what comes in within `seconds`."""
        port = self._line()
        if not port.hears:
            time.sleep(max(seconds, 0.0))  # whoever waits for an answer waits in peace
            return b""
        data = port.get(seconds)
        self.listener.feed(data)
        return data

    def identity(self) -> Mapping[str, str]:
        """Return what the printer calls itself at the plug ("MFG", "MDL"), {} where nothing."""
        return self._line().identity()

    def finish(self) -> None:
        """Wait until everything has left this machine; PrinterStalledProblem if it does not."""
        port = self._line()
        before, moved = port.unsent(), time.monotonic()
        while before:
            self.read(_DRAIN_SECONDS)
            now = port.unsent()
            if now < before:
                before, moved = now, time.monotonic()
            elif time.monotonic() - moved > self._times.drain:
                raise self._given_up(self.listener.trouble)

    def close(self) -> None:
        """Close the line."""
        if self._port is not None:
            self._port.close()
            self._port = None

    def _given_up(self, trouble: Fault | None) -> PrinterProblem:
        """Take back what has not left, so that nothing of it comes out later by surprise."""
        self._accepted -= self._line().take_back()
        if self._watcher is not None:
            self._watcher.accepted(self._accepted)
        return (problem_of(trouble) if trouble else PrinterStalledProblem)(address=self._address)

    def _line(self) -> Port:
        if self._port is None:
            raise PrinterLinkLostProblem(address=self._address)
        return self._port
