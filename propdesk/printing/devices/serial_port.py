"""Send over a serial line, also one made by a USB adapter, with patience but never for ever.

On POSIX systems writes never block; on Windows a step is short enough for its time limit. A line
without flow control loses data silently, so hardware flow control is what an address means unless
it says otherwise. Source: printing.md 1.
"""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from propdesk.domain.print_jobs import Fault
from propdesk.printing.devices.descriptor import DescriptorPort
from propdesk.printing.devices.lp import opening_problem
from propdesk.printing.printer_problems import (
    PrinterBusyProblem,
    PrinterLinkLostProblem,
    PrinterStalledProblem,
)

BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400)
FLOWS = ("rtscts", "xonxoff", "none")
_PARITIES = {"none": "N", "even": "E", "odd": "O"}
PARITIES = tuple(_PARITIES)
DEFAULT_BAUD = 9600
_PICTURE_BAUD = 115200  # from here on a slip of pictures is out in a few seconds
_MOST_PICTURE_SECONDS, _MOST_PICTURE_BYTES = 20, 20_000
_BITS_OF_A_BYTE = 10
_TIMED_STEP = 64
_BY_ID = Path("/dev/serial/by-id")


class SerialAddress(NamedTuple):
    """A serial port and how it is set."""

    port: str
    baud: int = DEFAULT_BAUD
    flow: str = "rtscts"
    parity: str = "none"

    @property
    def uri(self) -> str:
        """Return the address as the program stores it."""
        extras = f"?baud={self.baud}"
        extras += f"&flow={self.flow}" if self.flow != "rtscts" else ""
        extras += f"&parity={self.parity}" if self.parity != "none" else ""
        return f"serial://{quote(self.port)}{extras}"


def picture_room(address: SerialAddress) -> int | None:
    """Return how many bytes of pictures a slip may hold on this line, None if any number.

    A slow line takes a few drawn lines (a rare character in a name) and a small code, never a whole
    slip of pictures: 60 kB would keep the clerk waiting for a minute. Source: printing.md 2.
    """
    if address.baud >= _PICTURE_BAUD:
        return None
    return min(_MOST_PICTURE_BYTES, address.baud // _BITS_OF_A_BYTE * _MOST_PICTURE_SECONDS)


class SerialCandidate(NamedTuple):
    """A serial port that might lead to a printer."""

    address: SerialAddress
    description: str


class SerialPort(DescriptorPort):
    """An open serial line of a POSIX system; `line` has set it up and closes it."""

    def __init__(self, address: SerialAddress, line: Any) -> None:
        super().__init__(address.uri, line.fileno())
        self._line = line

    def unsent(self) -> int:
        """Return the bytes that still wait for the line."""
        try:
            waiting: int = self._line.out_waiting
        except OSError as error:
            raise self._lost(error) from error
        return waiting

    def take_back(self) -> int:
        """Hold the line, throw away what waits, and say how much it was."""
        import termios

        try:
            termios.tcflow(self._file, termios.TCOOFF)
            waiting = self.unsent()
            self._line.reset_output_buffer()
            termios.tcflow(self._file, termios.TCOON)
        except (OSError, termios.error) as error:
            raise self._lost(error if isinstance(error, OSError) else None) from error
        return waiting

    def close(self) -> None:
        """Close the line; what has not left is thrown away, for closing would wait for it."""
        import termios

        _shut(self._line, OSError, termios.error)


class TimedSerialPort:
    """An open serial line of a system whose writes block: each step has a time limit."""

    def __init__(self, address: SerialAddress, line: Any) -> None:
        self._address = address
        self._line = line
        self.hears = True

    def put(self, data: bytes, seconds: float) -> int:
        """Write one short step; after a time-out nobody knows how much of it got through."""
        import serial

        try:
            self._line.write_timeout = seconds
            count: int = self._line.write(data[:_TIMED_STEP]) or 0
        except serial.SerialTimeoutException as error:
            raise PrinterStalledProblem(address=self._address.uri) from error
        except OSError as error:
            raise PrinterLinkLostProblem(address=self._address.uri) from error
        return count

    def get(self, seconds: float) -> bytes:
        """Read what the printer says."""
        try:
            self._line.timeout = max(seconds, 0.0)
            first: bytes = self._line.read(1)
            return first + (self._line.read(self._line.in_waiting) if first else b"")
        except OSError as error:
            raise PrinterLinkLostProblem(address=self._address.uri) from error

    def trouble(self) -> Fault | None:
        """Return nothing: a serial line knows no paper."""
        return None

    def identity(self) -> Mapping[str, str]:
        """Return nothing: a serial line has no name."""
        return {}

    def unsent(self) -> int:
        """Return the bytes that still wait for the line."""
        try:
            waiting: int = self._line.out_waiting
        except OSError as error:
            raise PrinterLinkLostProblem(address=self._address.uri) from error
        return waiting

    def take_back(self) -> int:
        """Return 0: here nobody can hold the line to count."""
        return 0

    def close(self) -> None:
        """Close the line."""
        _shut(self._line, OSError)


def open_serial(address: SerialAddress) -> SerialPort | TimedSerialPort:
    """Open and set the line; another program on it is told from a line that is not there.

    DeviceFilePermissionProblem, PrinterBusyProblem, PrinterUnpluggedProblem.
    """
    import serial

    try:
        line = serial.Serial(
            address.port,
            baudrate=address.baud,
            parity=_PARITIES[address.parity],
            rtscts=address.flow == "rtscts",
            xonxoff=address.flow == "xonxoff",
            exclusive=True if os.name == "posix" else None,
        )
    except OSError as error:
        if "PermissionError" in str(error):  # what Windows says of a port in use
            raise PrinterBusyProblem(address=address.uri) from error
        raise opening_problem(address.uri, Path(address.port), error) from error
    return (SerialPort if os.name == "posix" else TimedSerialPort)(address, line)


def candidates(by_id: Path = _BY_ID) -> list[SerialCandidate]:
    """Return the serial ports of this machine; a name that survives replugging is preferred."""
    from serial.tools import list_ports

    lasting = {path.resolve(): path for path in sorted(by_id.glob("*"))}
    return [
        SerialCandidate(
            SerialAddress(str(lasting.get(Path(port.device).resolve(), port.device))),
            "" if port.description in {None, "n/a"} else port.description,
        )
        for port in sorted(list_ports.comports(), key=lambda port: str(port.device))
    ]


def _shut(line: Any, *errors: type[Exception]) -> None:
    with contextlib.suppress(*errors):
        if line.out_waiting:  # else closing waits for a dead printer
            line.reset_output_buffer()
    with contextlib.suppress(*errors):
        line.close()
