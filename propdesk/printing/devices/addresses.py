"""The addresses of printers on cables and in print systems, each refused with its own sentence."""

from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qs, unquote

from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.printing.devices.cups import CupsAddress
from propdesk.printing.devices.lp import LpAddress
from propdesk.printing.devices.serial_port import BAUDS, FLOWS, PARITIES, SerialAddress
from propdesk.printing.devices.usb_printers import UsbAddress, parse_usb_address
from propdesk.printing.devices.windows import WindowsAddress
from propdesk.printing.printer_problems import InvalidPrinterAddressError

LocalAddress = UsbAddress | LpAddress | SerialAddress | CupsAddress | WindowsAddress


class UsbAddressError(InvalidPrinterAddressError):
    """A USB address names vendor and product."""

    sentence = QT_TRANSLATE_NOOP(
        "addresses",
        "“{address}” is no USB printer address. It looks like usb://04b8:0202, or "
        "usb://04b8:0202/SERIAL where several of a kind are used.",
    )


class LpAddressError(InvalidPrinterAddressError):
    """An lp address names a device file."""

    sentence = QT_TRANSLATE_NOOP(
        "addresses",
        "“{address}” is no address of a printer device. It looks like lp:///dev/usb/lp0.",
    )


class SerialAddressError(InvalidPrinterAddressError):
    """A serial address names a port and how it is set."""

    sentence = QT_TRANSLATE_NOOP(
        "addresses",
        "“{address}” is no serial printer address. It looks like serial:///dev/ttyS0?baud=9600 or "
        "serial://COM3?baud=9600; possible are also flow={flows} and parity={parities}, and baud "
        "is one of {bauds}.",
    )


class QueueAddressError(InvalidPrinterAddressError):
    """A print system's address names one of its queues."""

    sentence = QT_TRANSLATE_NOOP(
        "addresses",
        "“{address}” names no printer of the print system. It looks like cups://NAME or "
        "windows://NAME.",
    )


def parse_usb(uri: str, parts: SplitResult) -> UsbAddress:
    """Return the parts of usb://04b8:0202[/SERIAL]; UsbAddressError."""
    found = parse_usb_address(parts.netloc, parts.path.removeprefix("/"))
    if found is None or parts.query:
        raise UsbAddressError(address=uri)
    return found


def parse_lp(uri: str, parts: SplitResult) -> LpAddress:
    """Return the parts of lp:///dev/usb/lp0[?id=04b8:0202/SERIAL]; LpAddressError."""
    path = PurePosixPath(unquote(parts.path))
    query = parse_qs(parts.query)
    if parts.netloc or not path.is_relative_to("/dev") or path.name in {"", "dev"}:
        raise LpAddressError(address=uri)
    if set(query) - {"id"}:
        raise LpAddressError(address=uri)
    return LpAddress(Path(path), query.get("id", [""])[-1])


def parse_serial(uri: str, parts: SplitResult) -> SerialAddress:
    """Return the parts of serial:///dev/ttyS0?baud=9600&flow=none; SerialAddressError."""
    port = unquote(parts.netloc or parts.path)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    baud = query.pop("baud", "9600")
    flow, parity = query.pop("flow", FLOWS[0]), query.pop("parity", PARITIES[0])
    is_port = port.startswith("/dev/") or (port[:3].upper() == "COM" and port[3:].isdecimal())
    is_set = baud in map(str, BAUDS) and flow in FLOWS and parity in PARITIES and not query
    if not (is_port and is_set) or (parts.netloc and parts.path.strip("/")):
        raise SerialAddressError(
            address=uri,
            flows="/".join(FLOWS),
            parities="/".join(PARITIES),
            bauds=", ".join(map(str, BAUDS)),
        )
    return SerialAddress(port, int(baud), flow, parity)


def parse_cups(uri: str, parts: SplitResult) -> CupsAddress:
    """Return the parts of cups://QUEUE[?server=host:port]; QueueAddressError."""
    queue, query = unquote(parts.netloc), parse_qs(parts.query)
    if not queue or set(queue) & set("/# \t") or parts.path.strip("/") or set(query) - {"server"}:
        raise QueueAddressError(address=uri)
    return CupsAddress(queue, query.get("server", [""])[-1])


def parse_windows(uri: str, parts: SplitResult) -> WindowsAddress:
    """Return the parts of windows://NAME; QueueAddressError."""
    name = unquote(parts.netloc)
    if not name or parts.path.strip("/") or parts.query:
        raise QueueAddressError(address=uri)
    return WindowsAddress(name)


LOCAL_SCHEMES: Mapping[str, Callable[[str, SplitResult], LocalAddress]] = {
    "usb": parse_usb,
    "lp": parse_lp,
    "serial": parse_serial,
    "cups": parse_cups,
    "windows": parse_windows,
}


class Scheme(NamedTuple):
    """One sort of address and an example of it, for help texts."""

    name: str
    example: str


SCHEMES = (
    Scheme("tcp", "tcp://192.168.1.50:9100"),
    Scheme("usb", "usb://04b8:0202/SERIAL"),
    Scheme("lp", "lp:///dev/usb/lp0"),
    Scheme("serial", "serial:///dev/ttyS0?baud=9600"),
    Scheme("cups", "cups://QUEUE"),
    Scheme("windows", "windows://NAME"),
    Scheme("file", "file:///path"),
)
