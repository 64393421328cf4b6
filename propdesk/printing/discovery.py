"""Look around for printers: on USB, behind the kernel's driver, in print systems, on serial lines.

Nothing is opened for printing and nothing is sent. A source that does not work here is left out.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.printing.devices import cups, lp, serial_port, usb_printers, windows
from propdesk.printing.printer_problems import PrinterProblem


class Candidate(NamedTuple):
    """Something that may be a printer: its address, what it calls itself, where it was found."""

    uri: str
    name: str
    place: Message


Source = Callable[[], Iterable[Candidate]]
ON_USB = QT_TRANSLATE_NOOP("discovery", "USB")
_DRIVER = QT_TRANSLATE_NOOP("discovery", "USB, through the system's driver")
_SYSTEM = QT_TRANSLATE_NOOP("discovery", "print system")
_SERIAL = QT_TRANSLATE_NOOP("discovery", "serial port")


def discover(sources: Sequence[Source] | None = None) -> list[Candidate]:
    """Return what may be a printer here, the likeliest first."""
    found: list[Candidate] = []
    for source in _sources() if sources is None else sources:
        try:
            found += source()
        except PrinterProblem:
            continue  # no libusb here: the other sources remain
    return list(dict.fromkeys(found))


def _sources() -> tuple[Source, ...]:
    if sys.platform == "win32":
        return _windows, _serial
    return _usb, _lp, _cups, _serial


def _usb() -> Iterator[Candidate]:
    for found in usb_printers.candidates():
        yield Candidate(found.address.uri, found.product, ON_USB)


def _lp() -> Iterator[Candidate]:
    for address in lp.candidates():
        yield Candidate(address.uri, address.path.name, _DRIVER)


def _cups() -> Iterator[Candidate]:
    for found in cups.candidates():
        yield Candidate(found.address.uri, found.description or found.address.queue, _SYSTEM)


def _windows() -> Iterator[Candidate]:
    for address in windows.candidates():
        yield Candidate(address.uri, address.name, _SYSTEM)


def _serial() -> Iterator[Candidate]:
    for found in serial_port.candidates():
        yield Candidate(found.address.uri, found.description or found.address.port, _SERIAL)
