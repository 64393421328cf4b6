"""Queues of the Windows spooler: raw bytes through win32print, jobs followed by GetJob.

A printer that Windows owns cannot be claimed through libusb; this is the way there.
Source: printing.md 1.
"""

from typing import Any, NamedTuple
from urllib.parse import quote

from propdesk.domain.print_jobs import Fault
from propdesk.printing.devices.device_problems import (
    PrintSystemMissingProblem,
    QueueMissingProblem,
    QueueRefusesProblem,
)
from propdesk.printing.devices.queued import JOB_NAME, NotSubmittedError, Sighting, Stage, lost
from propdesk.printing.printer_problems import PrinterPermissionProblem, PrinterProblem

_LEVEL = 1
_LOCAL, _CONNECTED = 2, 4  # PRINTER_ENUM_LOCAL, PRINTER_ENUM_CONNECTIONS
_DELETE_JOB = 5  # JOB_CONTROL_DELETE
_ACCESS_DENIED, _GONE, _NO_PRINTER, _NO_SERVICE = 5, 87, 1801, 1722
# JOB_STATUS_...
_PAUSED, _ERROR, _DELETING, _OFFLINE, _PAPER_OUT = 0x01, 0x02, 0x04, 0x20, 0x40
_PRINTED, _DELETED, _BLOCKED, _HELP_WANTED, _COMPLETE = 0x80, 0x100, 0x200, 0x400, 0x1000
_TROUBLES = (
    (_PAPER_OUT, Fault.PAPER_END),
    (_OFFLINE, Fault.OFFLINE),
    (_HELP_WANTED | _BLOCKED | _ERROR, Fault.BROKEN),
)


class WindowsAddress(NamedTuple):
    """The name of a printer as Windows lists it."""

    name: str

    @property
    def uri(self) -> str:
        """Return the address as the program stores it."""
        return f"windows://{quote(self.name, safe='')}"


class WindowsQueue:
    """One printer of the Windows spooler; `module` is win32print, or stands for it."""

    def __init__(self, address: WindowsAddress, module: Any = None) -> None:
        self._address = address
        self._module = module

    @property
    def address(self) -> str:
        """Return the address."""
        return self._address.uri

    def check(self) -> None:
        """Open the printer once; QueueMissingProblem, PrinterPermissionProblem and the like."""
        spooler = self._spooler()
        spooler.ClosePrinter(self._open(spooler))

    def submit(self, data: bytes) -> int:
        """Hand over a raw job and return its number."""
        spooler = self._spooler()
        handle = self._open(spooler)
        try:
            try:
                job: int = spooler.StartDocPrinter(handle, _LEVEL, (JOB_NAME, None, "RAW"))
            except spooler.error as error:
                raise NotSubmittedError(self._problem(error)) from error
            self._write(spooler, handle, data)
        finally:
            spooler.ClosePrinter(handle)
        return job

    def look(self, job: int) -> Sighting:
        """Return how far a job is; one the spooler knows no more has left it."""
        spooler = self._spooler()
        handle = self._open(spooler)
        try:
            found = spooler.GetJob(handle, job, _LEVEL)
        except spooler.error as error:
            if error.args[0] == _GONE:
                return Sighting(Stage.GONE)
            raise lost(self.address, error) from error
        finally:
            spooler.ClosePrinter(handle)
        return sighting(found["Status"])

    def cancel(self, job: int) -> None:
        """Delete a job."""
        spooler = self._spooler()
        handle = self._open(spooler)
        try:
            spooler.SetJob(handle, job, 0, None, _DELETE_JOB)
        except spooler.error as error:
            raise lost(self.address, error) from error
        finally:
            spooler.ClosePrinter(handle)

    def _spooler(self) -> Any:
        if self._module is None:
            try:
                import win32print
            except ImportError as error:
                raise PrintSystemMissingProblem(address=self.address) from error
            self._module = win32print
        return self._module

    def _open(self, spooler: Any) -> Any:
        try:
            return spooler.OpenPrinter(self._address.name)
        except spooler.error as error:
            raise self._problem(error) from error

    def _write(self, spooler: Any, handle: Any, data: bytes) -> None:
        """Write everything; half a job is thrown away, though its beginning may be printing."""
        try:
            spooler.StartPagePrinter(handle)
            written = 0
            while written < len(data):
                count = spooler.WritePrinter(handle, data[written:])
                if not count:
                    raise spooler.error(0, "WritePrinter", "nothing taken")
                written += count
            spooler.EndPagePrinter(handle)
            spooler.EndDocPrinter(handle)
        except spooler.error as error:
            spooler.AbortPrinter(handle)
            raise lost(self.address, error) from error

    def _problem(self, error: Any) -> PrinterProblem:
        match error.args[0]:
            case code if code == _ACCESS_DENIED:
                return PrinterPermissionProblem(address=self.address)
            case code if code == _NO_PRINTER:
                return QueueMissingProblem(address=self.address)
            case code if code == _NO_SERVICE:
                return PrintSystemMissingProblem(address=self.address)
            case _:
                return QueueRefusesProblem(address=self.address, reason=str(error.args[-1]))


def candidates(module: Any = None) -> list[WindowsAddress]:
    """Return the printers Windows knows, none on another system."""
    if module is None:
        try:
            import win32print
        except ImportError:
            return []
        module = win32print
    try:
        found = module.EnumPrinters(_LOCAL | _CONNECTED, None, _LEVEL)
    except module.error:
        return []
    return sorted(WindowsAddress(name) for _, _, name, _ in found)


def sighting(status: int) -> Sighting:
    """Return what the status bits of a job mean."""
    trouble = next((fault for bits, fault in _TROUBLES if status & bits), None)
    if status & (_PRINTED | _COMPLETE):
        return Sighting(Stage.GONE)
    if status & (_DELETING | _DELETED):
        return Sighting(Stage.BROKEN, trouble)
    # Only a job held by hand has certainly not begun.
    return Sighting(Stage.WAITING if status == _PAUSED else Stage.PRINTING, trouble)
