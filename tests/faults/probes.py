"""Where a victim can be struck: at an SQL statement or at a step of the printer."""

import os
import signal
from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from propdesk.domain.print_jobs import Fault
from propdesk.models.database import Database
from propdesk.printing.answers import Listener
from propdesk.printing.devices.contract import Confirmation, Device, Watcher


class Place(StrEnum):
    """What is counted."""

    STATEMENT = "statement"
    PRINTER = "printer"


class Strike:
    """Counts the places passed once armed, and ends this process at the chosen one."""

    def __init__(self, place: str = "", number: int = 0) -> None:
        self._fatal = (place, number)
        self._armed = False
        self.passed: Counter[str] = Counter()

    def arm(self) -> None:
        """Count from here on."""
        self._armed = True

    def passing(self, place: Place) -> None:
        """Count one place; do not come back if it is the chosen one."""
        if not self._armed:
            return
        self.passed[place] += 1
        if (place.value, self.passed[place]) == self._fatal:
            os.kill(os.getpid(), signal.SIGKILL)


class ProbedDatabase(Database):
    """The real data file; every statement on any of its connections is seen as it starts.

    A server warms one up on a scratch file and hands it to every victim, which turns it to its own:
    compiling the statements anew would take longer than all they do.
    """

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._seen: Callable[[str], None] = _unseen
        super().__init__(path, key)

    def turn_to(self, path: Path, seen: Callable[[str], None]) -> None:
        """Use another file; no connection may be open."""
        self.path = path
        self._seen = seen

    def connect(self) -> "sqlite.Connection":
        """Return a new connection that is watched."""
        connection = super().connect()
        connection.set_trace_callback(self._seen)
        return connection


def _unseen(_: str) -> None:
    pass


class ProbedDevice:
    """A real way to a printer; a place lies before and after everything it does."""

    def __init__(self, device: Device, strike: Strike) -> None:
        self._device, self._strike = device, strike

    @property
    def address(self) -> str:
        """Return the real address."""
        return self._device.address

    @property
    def confirmation(self) -> Confirmation:
        """Return what the real device can confirm."""
        return self._device.confirmation

    @property
    def listener(self) -> Listener:
        """Return what the real device heard."""
        return self._device.listener

    def open(self) -> None:
        """Reach the printer between two places."""
        self._strike.passing(Place.PRINTER)
        self._device.open()
        self._strike.passing(Place.PRINTER)

    def send(self, data: bytes, watcher: Watcher) -> None:
        """Send; a place lies after every step the printer accepted."""
        self._strike.passing(Place.PRINTER)
        self._device.send(data, _Accepting(watcher, self._strike))
        self._strike.passing(Place.PRINTER)

    def read(self, seconds: float) -> bytes:
        """Listen between two places."""
        self._strike.passing(Place.PRINTER)
        heard = self._device.read(seconds)
        self._strike.passing(Place.PRINTER)
        return heard

    def finish(self) -> None:
        """Finish between two places."""
        self._strike.passing(Place.PRINTER)
        self._device.finish()
        self._strike.passing(Place.PRINTER)

    def close(self) -> None:
        """Close between two places."""
        self._strike.passing(Place.PRINTER)
        self._device.close()
        self._strike.passing(Place.PRINTER)


class _Accepting:
    """Passes on what was accepted, with a place after it."""

    def __init__(self, watcher: Watcher, strike: Strike) -> None:
        self._watcher, self._strike = watcher, strike

    def accepted(self, total: int) -> None:
        self._watcher.accepted(total)
        self._strike.passing(Place.PRINTER)

    def attention(self, fault: Fault | None) -> None:
        self._watcher.attention(fault)
        self._strike.passing(Place.PRINTER)
