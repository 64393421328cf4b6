"""What every way to a printer can do; grading and waiting are built on this alone."""

import enum
from typing import Protocol

from propdesk.domain.print_jobs import Fault
from propdesk.printing.answers import Listener


class Confirmation(enum.StrEnum):
    """How a device lets us know that the paper came out.

    NONE: not at all. DURABLE: by finishing (a file). STATUS: `GS r` answered in its turn; silence
    is no disproof, for many printers are mute. PROCESS_ID: `GS ( H` answered after printing with
    our own id; silence means that something went wrong.
    """

    NONE = "none"
    DURABLE = "durable"
    STATUS = "status"
    PROCESS_ID = "id"


class Watcher(Protocol):
    """Follows one delivery."""

    def accepted(self, total: int) -> None:
        """Learn how many bytes have been accepted in all."""
        ...

    def attention(self, fault: Fault | None) -> None:
        """Learn that the printer waits for a person (paper end, cover open), or no longer does."""
        ...


class Device(Protocol):
    """A way to a printer; every method but `close` may raise a PrinterProblem."""

    @property
    def address(self) -> str:
        """Return the address as people know it."""
        ...

    @property
    def confirmation(self) -> Confirmation:
        """Return what the device can confirm."""
        ...

    @property
    def listener(self) -> Listener:
        """Return what was heard since `open`."""
        ...

    def open(self) -> None:
        """Reach the printer; nothing is sent yet."""
        ...

    def send(self, data: bytes, watcher: Watcher) -> None:
        """Hand over all of `data`, telling the watcher what was accepted, reading all the time."""
        ...

    def read(self, seconds: float) -> bytes:
        """Return what the printer says within `seconds`, b"" if it stays silent."""
        ...

    def finish(self) -> None:
        """Say that nothing more comes and wait until everything is handed over for good."""
        ...

    def close(self) -> None:
        """Let go at once; may be called at any time and more than once."""
        ...
