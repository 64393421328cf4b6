"""Find USB printers and the way into them: class 7, also as one interface among others.

The defaults of python-escpos fit few printers: interface, alternate setting and both endpoints are
read from the descriptors instead. Source: printing.md 1; USB printer class 1.1.
"""

import contextlib
import errno
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from propdesk.printing.devices.device_problems import (
    NoPrinterInterfaceProblem,
    PrinterUnpluggedProblem,
    SeveralPrintersProblem,
    UsbLibraryMissingProblem,
    UsbPermissionProblem,
)

_PRINTER_CLASS = 7
_BULK = 2
_IN = 0x80
# Both ways is best, one way will do; packets (3) and IPP (4) speak no raw ESC/POS.
_PROTOCOLS = {2: 0, 1: 1}
_GET_DEVICE_ID = 0
_CLASS_REQUEST_IN = 0xA1
_LONGEST_DEVICE_ID = 1024
_NUMBERS = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")


class UsbAddress(NamedTuple):
    """Vendor, product and, where there are twins, the serial number."""

    vendor: int
    product: int
    serial: str = ""

    @property
    def uri(self) -> str:
        """Return the address as the program stores it."""
        tail = f"/{quote(self.serial, safe='')}" if self.serial else ""
        return f"usb://{self.vendor:04x}:{self.product:04x}{tail}"


class PrinterInterface(NamedTuple):
    """The way in: numbers of interface and alternate setting, endpoint addresses.

    `into` is None for a printer that cannot answer; `alternates` counts the alternate settings,
    `packet` is the size of one packet in bytes.
    """

    number: int
    alternate: int
    alternates: int
    out: int
    into: int | None
    packet: int


class UsbCandidate(NamedTuple):
    """A printer that is plugged in, as far as this user may look at it."""

    address: UsbAddress
    product: str


def parse_usb_address(numbers: str, serial: str) -> UsbAddress | None:
    """Return the address of "04b8:0202" and a percent-encoded serial number, None if it is none."""
    found = _NUMBERS.fullmatch(numbers)
    if found is None or "/" in serial:
        return None
    return UsbAddress(int(found[1], 16), int(found[2], 16), unquote(serial))


def candidates(backend: Any = None) -> list[UsbCandidate]:
    """Return every printer that is plugged in; twins carry their serial numbers.

    UsbLibraryMissingProblem without libusb.
    """
    import usb.util

    found = []
    for device in _devices("usb://", backend):
        if any(printer_interface(configuration) for configuration in _configurations(device)):
            serial = _readable_text(device, device.iSerialNumber)
            address = UsbAddress(device.idVendor, device.idProduct, serial)
            found.append(UsbCandidate(address, _product(device)))
        usb.util.dispose_resources(device)
    return sorted(found)


def the_device(address: UsbAddress, backend: Any = None) -> Any:
    """Return the one device an address means.

    PrinterUnpluggedProblem, SeveralPrintersProblem, UsbPermissionProblem, UsbLibraryMissingProblem.
    """
    wanted = {"idVendor": address.vendor, "idProduct": address.product}
    found = list(_devices(address.uri, backend, **wanted))
    if address.serial:
        found = [device for device in found if _has_serial(device, address)]
    if not found:
        raise PrinterUnpluggedProblem(address=address.uri)
    if len(found) > 1:
        raise SeveralPrintersProblem(address=address.uri, count=len(found))
    return found[0]


def permission_problem(address: UsbAddress) -> UsbPermissionProblem:
    """Return the problem of a user who may not open USB printers, with the rule that helps."""
    rule = (
        f'SUBSYSTEM=="usb", ATTR{{idVendor}}=="{address.vendor:04x}", '
        f'ATTR{{idProduct}}=="{address.product:04x}", GROUP="lp", MODE="0660"'
    )
    return UsbPermissionProblem(address=address.uri, rule=rule)


def printer_interface(configuration: Any) -> PrinterInterface | None:
    """Return the best printer interface of a configuration, None if it has none."""
    settings = [setting for setting in configuration if setting.bInterfaceClass == _PRINTER_CLASS]
    best = min(
        (setting for setting in settings if setting.bInterfaceProtocol in _PROTOCOLS),
        key=lambda setting: (_PROTOCOLS[setting.bInterfaceProtocol], setting.bAlternateSetting),
        default=None,
    )
    if best is None:
        return None
    bulk = [end for end in best if end.bmAttributes & 3 == _BULK]
    outs = [end for end in bulk if not end.bEndpointAddress & _IN]
    ins = [end for end in bulk if end.bEndpointAddress & _IN]
    if not outs:
        return None
    number = best.bInterfaceNumber
    alternates = sum(1 for setting in configuration if setting.bInterfaceNumber == number)
    return PrinterInterface(
        number,
        best.bAlternateSetting,
        alternates,
        outs[0].bEndpointAddress,
        ins[0].bEndpointAddress if ins else None,
        outs[0].wMaxPacketSize,
    )


def the_interface(address: UsbAddress, configuration: Any) -> PrinterInterface:
    """Return the printer interface of a configuration; NoPrinterInterfaceProblem without one."""
    found = printer_interface(configuration)
    if found is None:
        raise NoPrinterInterfaceProblem(address=address.uri)
    return found


def device_id(device: Any, interface: PrinterInterface) -> dict[str, str]:
    """Return what the printer says of itself (IEEE 1284: "MFG", "MDL", ...), {} if nothing."""
    import usb.core

    index = interface.number << 8 | interface.alternate
    try:
        answer = device.ctrl_transfer(
            _CLASS_REQUEST_IN, _GET_DEVICE_ID, 0, index, _LONGEST_DEVICE_ID
        )
    except (usb.core.USBError, NotImplementedError):
        return {}
    return parse_device_id(bytes(answer)[2:])


def parse_device_id(answer: bytes) -> dict[str, str]:
    """Return the fields of an IEEE 1284 identification; long names become the short ones."""
    text = answer.decode("latin-1").strip("\0 \r\n")
    pairs = (field.split(":", 1) for field in text.split(";") if ":" in field)
    short = {"MANUFACTURER": "MFG", "MODEL": "MDL", "COMMAND SET": "CMD", "DESCRIPTION": "DES"}
    named = ((name.strip().upper(), value.strip()) for name, value in pairs)
    return {short.get(name, name): value for name, value in named}


def _devices(uri: str, backend: Any, **wanted: int) -> Iterator[Any]:
    import usb.core

    try:
        yield from usb.core.find(find_all=True, backend=backend, **wanted)
    except usb.core.NoBackendError as error:
        raise UsbLibraryMissingProblem(address=uri) from error
    except usb.core.USBError as error:
        raise PrinterUnpluggedProblem(address=uri) from error  # the bus itself does not answer


def _configurations(device: Any) -> list[Any]:
    """Return what the device offers; one that is just being unplugged offers nothing."""
    import usb.core

    try:
        return list(device)
    except usb.core.USBError:
        return []


def _has_serial(device: Any, address: UsbAddress) -> bool:
    import usb.core

    try:
        return _text(device, device.iSerialNumber) == address.serial
    except usb.core.USBError as error:
        if error.errno == errno.EACCES:
            raise permission_problem(address) from error
        return False


def _product(device: Any) -> str:
    maker, product = (
        _readable_text(device, index) for index in (device.iManufacturer, device.iProduct)
    )
    return product if product.startswith(maker) else f"{maker} {product}".strip()


def _readable_text(device: Any, index: int) -> str:
    """Return a text of the device, "" where it has none or this user may not read it."""
    import usb.core

    with contextlib.suppress(usb.core.USBError, ValueError, NotImplementedError):
        return _text(device, index)
    return ""


def _text(device: Any, index: int) -> str:
    """Return a text of the device; USBError where this user may not look at it."""
    import usb.util

    languages = usb.util.get_langids(device) if index else ()
    if not languages:
        return ""
    text: str | None = usb.util.get_string(device, index, languages[0])
    return (text or "").strip("\0 ")
