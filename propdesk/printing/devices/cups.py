"""Queues of CUPS, spoken to by IPP: raw bytes in, the state of every job out."""

import getpass
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from propdesk.domain.print_jobs import Fault
from propdesk.printing.devices.device_problems import (
    PrintSystemMissingProblem,
    QueueMissingProblem,
    QueueRefusesProblem,
    QueueStoppedProblem,
)
from propdesk.printing.devices.ipp import Attributes, IppError, Operation, Server, Value, ask
from propdesk.printing.devices.queued import JOB_NAME, NotSubmittedError, Sighting, Stage, lost
from propdesk.printing.printer_problems import (
    PrinterBusyProblem,
    PrinterPermissionProblem,
    PrinterProblem,
)

SOCKET_FILES = (Path("/run/cups/cups.sock"), Path("/var/run/cups/cups.sock"))
_RAW = "application/vnd.cups-raw"
_FORBIDDEN = {0x0401, 0x0402, 0x0403}
_NOT_FOUND = 0x0406
_BUSY = 0x0507
_PRINTER_STOPPED = 5
_STAGES = {  # job-state of RFC 8011
    3: Stage.WAITING,
    4: Stage.WAITING,
    5: Stage.PRINTING,
    6: Stage.PRINTING,
    7: Stage.BROKEN,
    8: Stage.BROKEN,
    9: Stage.GONE,
}
_TROUBLES = {  # printer-state-reasons
    "media-empty": Fault.PAPER_END,
    "media-needed": Fault.PAPER_END,
    "cover-open": Fault.COVER_OPEN,
    "door-open": Fault.COVER_OPEN,
    "offline": Fault.OFFLINE,
    "connecting-to-device": Fault.OFFLINE,
    "timed-out": Fault.OFFLINE,
    "paused": Fault.OFFLINE,
}
_STATE = ["printer-state", "printer-state-reasons", "printer-state-message"]
_LIST = ["printer-name", "printer-info"]


class CupsAddress(NamedTuple):
    """A queue; `server` ("host:port" or a socket file) only where it is not this computer's own."""

    queue: str
    server: str = ""

    @property
    def uri(self) -> str:
        """Return the address as the program stores it."""
        tail = f"?server={quote(self.server, safe=':/')}" if self.server else ""
        return f"cups://{quote(self.queue, safe='')}{tail}"


class CupsCandidate(NamedTuple):
    """A queue of a print system, with the description people gave it."""

    address: CupsAddress
    description: str


class CupsQueue:
    """One queue of one CUPS."""

    def __init__(self, address: CupsAddress, seconds: float) -> None:
        self._address = address
        self._server = server_of(address.server, seconds)
        self._path = f"/printers/{quote(address.queue, safe='')}"

    @property
    def address(self) -> str:
        """Return the address."""
        return self._address.uri

    def check(self) -> None:
        """Ask for the queue's state; QueueStoppedProblem, QueueRefusesProblem, missing ones."""
        wanted = [*_STATE, "printer-is-accepting-jobs"]
        try:
            found = self._ask(Operation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": wanted})
        except OSError as error:
            raise PrintSystemMissingProblem(address=self.address) from error
        except IppError as error:
            raise self._refusal(error) from error
        reason = str(_first(found, "printer-state-message", ""))
        if not _first(found, "printer-is-accepting-jobs", True):
            raise QueueRefusesProblem(address=self.address, reason=reason)
        if _first(found, "printer-state", 0) == _PRINTER_STOPPED:
            raise QueueStoppedProblem(address=self.address, reason=reason)

    def submit(self, data: bytes) -> int:
        """Hand over a raw job and return its number."""
        about = {"job-name": JOB_NAME, "document-format": _RAW}
        try:
            found = self._ask(Operation.PRINT_JOB, about, data)
        except IppError as error:
            raise NotSubmittedError(self._refusal(error)) from error
        except OSError as error:
            raise lost(self.address, error) from error
        return int(_first(found, "job-id", 0))

    def look(self, job: int) -> Sighting:
        """Return how far a job is, and what keeps its printer from printing it."""
        wanted: dict[str, Value | Sequence[Value]] = {"job-id": job}
        wanted["requested-attributes"] = ["job-state"]
        try:
            found = self._ask(Operation.GET_JOB_ATTRIBUTES, wanted)
            stage = _STAGES.get(int(_first(found, "job-state", 0)), Stage.BROKEN)
            if stage is Stage.GONE:
                return Sighting(stage)
            state = self._ask(Operation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": _STATE})
        except IppError as error:
            if error.status == _NOT_FOUND:  # a print system that keeps no history
                return Sighting(Stage.GONE)
            raise lost(self.address, error) from error
        except OSError as error:
            raise lost(self.address, error) from error
        return Sighting(stage, _trouble(state.get("printer-state-reasons", ())))

    def cancel(self, job: int) -> None:
        """Cancel a job; what cannot be cancelled has left already."""
        try:
            self._ask(Operation.CANCEL_JOB, {"job-id": job})
        except (IppError, OSError) as error:
            raise lost(self.address, error) from error

    def _ask(
        self,
        operation: Operation,
        attributes: Mapping[str, Value | Sequence[Value]],
        data: bytes = b"",
    ) -> Attributes:
        # The order matters: the printer comes right behind the charset, the job behind the printer.
        asked = {
            "printer-uri": f"ipp://localhost{self._path}",
            **{name: value for name, value in attributes.items() if name == "job-id"},
            "requesting-user-name": _user(),
            **{name: value for name, value in attributes.items() if name != "job-id"},
        }
        groups = ask(self._server, operation, self._path, asked, data)
        return groups[0] if groups else {}

    def _refusal(self, error: IppError) -> PrinterProblem:
        if error.status in _FORBIDDEN:
            return PrinterPermissionProblem(address=self.address)
        if error.status == _NOT_FOUND:
            return QueueMissingProblem(address=self.address)
        if error.status == _BUSY:
            return PrinterBusyProblem(address=self.address)
        return QueueRefusesProblem(address=self.address, reason=str(error))


def candidates(server: str = "") -> list[CupsCandidate]:
    """Return the queues of the print system, none if there is no print system."""
    try:
        found = ask(
            server_of(server, 2.0),
            Operation.CUPS_GET_PRINTERS,
            "/",
            {"requesting-user-name": _user(), "requested-attributes": _LIST},
        )
    except (OSError, IppError):
        return []
    queues = [
        CupsCandidate(
            CupsAddress(str(_first(queue, "printer-name", "")), server),
            str(_first(queue, "printer-info", "")),
        )
        for queue in found
    ]
    return sorted(queue for queue in queues if queue.address.queue)


def server_of(text: str, seconds: float) -> Server:
    """Return where a print system listens: as said, as CUPS_SERVER says, or as CUPS is built."""
    told = text or os.environ.get("CUPS_SERVER", "")
    if not told:
        there = next((file for file in SOCKET_FILES if file.exists()), None)
        told = str(there) if there else "localhost"
    if told.startswith("/"):
        return Server(socket_file=told, seconds=seconds)
    host, _, port = told.partition("/")[0].rpartition(":")
    if not port.isdecimal():
        host, port = told.partition("/")[0], "631"
    return Server(host or "localhost", int(port), seconds=seconds)


def _trouble(reasons: Sequence[Value]) -> Fault | None:
    plain = {
        str(reason).removesuffix("-error").removesuffix("-report")
        for reason in reasons
        if not str(reason).endswith("-warning")
    }
    return next((fault for reason, fault in _TROUBLES.items() if reason in plain), None)


def _first(found: Attributes, name: str, default: Value) -> Value:
    values = found.get(name, ())
    return values[0] if values else default


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return "propdesk"
