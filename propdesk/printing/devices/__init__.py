"""Ways to reach a printer; the only folder that may know one operating system."""

from pathlib import Path
from typing import assert_never
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from propdesk.printing.devices.addresses import LOCAL_SCHEMES, LocalAddress
from propdesk.printing.devices.contract import Confirmation, Device
from propdesk.printing.devices.cups import CupsAddress, CupsQueue
from propdesk.printing.devices.file import FileDevice
from propdesk.printing.devices.lp import LpAddress, identified, open_lp
from propdesk.printing.devices.queued import QueuedDevice
from propdesk.printing.devices.serial_port import SerialAddress, open_serial, picture_room
from propdesk.printing.devices.stepping import SteppedDevice
from propdesk.printing.devices.tcp import DEFAULT_TIMES, TcpDevice, TcpTimes
from propdesk.printing.devices.usb import open_usb
from propdesk.printing.devices.usb_printers import UsbAddress
from propdesk.printing.devices.windows import WindowsAddress, WindowsQueue
from propdesk.printing.printer_problems import InvalidPrinterAddressError

_RAW_PORT = 9100
_CONFIRMATIONS = {mode.value: mode for mode in Confirmation if mode is not Confirmation.DURABLE}


def device_for(uri: str, times: TcpTimes = DEFAULT_TIMES) -> Device:
    """Return the device of a printer address; InvalidPrinterAddressError if it is none.

    `tcp://host[:port][?confirm=none|status|id]` (port 9100 and `status` unless said),
    `usb://VID:PID[/SERIAL]`, `lp:///dev/usb/lp0`, `serial:///dev/ttyS0?baud=9600`, `cups://QUEUE`,
    `windows://NAME` or `file:///path`.
    """
    if not unquote(uri).isprintable():  # urlsplit would drop line ends, systems choke on NUL
        raise InvalidPrinterAddressError(address=uri)
    try:
        parts = urlsplit(uri)
    except ValueError as error:
        raise InvalidPrinterAddressError(address=uri) from error
    if parts.scheme in LOCAL_SCHEMES:
        return _local(LOCAL_SCHEMES[parts.scheme](uri, parts), times)
    if parts.scheme == "file" and parts.path.strip("/") and parts.netloc in {"", "localhost"}:
        from urllib.request import url2pathname

        return FileDevice(Path(url2pathname(parts.path)))
    if parts.scheme == "tcp":
        return _tcp(uri, parts, times)
    raise InvalidPrinterAddressError(address=uri)


def room_for_pictures(uri: str) -> int | None:
    """Return how many bytes of pictures a slip to this address may hold, None if any number."""
    parts = urlsplit(uri)
    if parts.scheme != "serial":
        return None
    address = LOCAL_SCHEMES["serial"](uri, parts)
    return picture_room(address) if isinstance(address, SerialAddress) else None


def settled(uri: str) -> str:
    """Return an address that still leads to the same printer when the system renames it.

    Asked when a printer is added, while it is there; InvalidPrinterAddressError.
    """
    device_for(uri)
    parts = urlsplit(uri)
    if parts.scheme != "lp":
        return uri
    address = LOCAL_SCHEMES["lp"](uri, parts)
    return identified(address).uri if isinstance(address, LpAddress) else uri


def _tcp(uri: str, parts: SplitResult, times: TcpTimes) -> Device:
    wanted = parse_qs(parts.query).get("confirm", [Confirmation.STATUS.value])[-1]
    try:
        port = parts.port or _RAW_PORT
    except ValueError as error:
        raise InvalidPrinterAddressError(address=uri) from error
    if not parts.hostname or parts.path not in {"", "/"} or wanted not in _CONFIRMATIONS:
        raise InvalidPrinterAddressError(address=uri)
    return TcpDevice(parts.hostname, port, _CONFIRMATIONS[wanted], times)


def _local(address: LocalAddress, times: TcpTimes) -> Device:
    match address:
        case UsbAddress():
            return SteppedDevice(address.uri, lambda: open_usb(address), times)
        case LpAddress():
            return SteppedDevice(address.uri, lambda: open_lp(address), times)
        case SerialAddress():
            return SteppedDevice(address.uri, lambda: open_serial(address), times)
        case CupsAddress():
            return QueuedDevice(CupsQueue(address, times.stall), times)
        case WindowsAddress():
            return QueuedDevice(WindowsQueue(address), times)
        case _:
            assert_never(address)
