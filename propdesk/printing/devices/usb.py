"""Send to a USB printer through libusb, never trusting that a write took everything.

The device is not reset (that would throw away what it still prints), a kernel driver that holds the
printer is asked to let go and gets it back at the end. Source: printing.md 1.
"""

import contextlib
import errno
from collections.abc import Callable, Mapping
from typing import Any

from propdesk.domain.print_jobs import Fault
from propdesk.printing.devices.device_problems import PrinterUnpluggedProblem, UsbClaimedProblem
from propdesk.printing.devices.stepping import trouble_of_port_status
from propdesk.printing.devices.usb_printers import (
    PrinterInterface,
    UsbAddress,
    device_id,
    permission_problem,
    the_device,
    the_interface,
)
from propdesk.printing.printer_problems import (
    PrinterLinkLostProblem,
    PrinterProblem,
    PrinterStalledProblem,
)

_READ = 1024  # a whole number of packets at every speed
_GET_PORT_STATUS = 1
_CLASS_REQUEST_IN = 0xA1


class UsbPort:
    """A claimed printer interface.

    `has_driver` says that a kernel driver let go of it and wants it back.
    """

    def __init__(
        self, address: UsbAddress, device: Any, interface: PrinterInterface, *, has_driver: bool
    ) -> None:
        self._address = address
        self._device = device
        self._interface = interface
        self._has_driver = has_driver
        self._was_halted = False

    @property
    def hears(self) -> bool:
        """Say whether the printer has an endpoint for answers."""
        return self._interface.into is not None

    def put(self, data: bytes, seconds: float) -> int:
        """Write a step; what a timeout let through is counted, a stall is cleared."""
        import usb.core

        try:
            count: int = self._device.write(self._interface.out, data, _milliseconds(seconds))
        except usb.core.USBTimeoutError:
            return 0
        except usb.core.USBError as error:
            return self._after_error(error, len(data))
        self._was_halted = False
        return count

    def get(self, seconds: float) -> bytes:
        """Read what the printer says; nothing is an answer too."""
        import usb.core

        if self._interface.into is None:
            return b""
        try:
            answer = self._device.read(self._interface.into, _READ, _milliseconds(seconds))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            if error.errno != errno.EPIPE:
                raise PrinterLinkLostProblem(address=self._address.uri) from error
            _quietly(self._device.clear_halt, self._interface.into)
            return b""
        return bytes(answer)

    def trouble(self) -> Fault | None:
        """Return PAPER_END if the interface itself says so; many are mute here."""
        import usb.core

        index = self._interface.number
        try:
            answer = self._device.ctrl_transfer(_CLASS_REQUEST_IN, _GET_PORT_STATUS, 0, index, 1)
        except (usb.core.USBError, NotImplementedError):
            return None
        return trouble_of_port_status(answer[0]) if len(answer) else None

    def identity(self) -> Mapping[str, str]:
        """Return what the printer calls itself (IEEE 1284)."""
        return device_id(self._device, self._interface)

    def unsent(self) -> int:
        """Return 0: a write ends only when the printer has taken it."""
        return 0

    def take_back(self) -> int:
        """Return 0: nothing waits here."""
        return 0

    def close(self) -> None:
        """Release the interface and give it back to the kernel driver."""
        import usb.util

        number = self._interface.number
        _quietly(usb.util.release_interface, self._device, number)
        if self._has_driver:
            _quietly(self._device.attach_kernel_driver, number)
        usb.util.dispose_resources(self._device)

    def _after_error(self, error: Any, size: int) -> int:
        """Return 0 if the write may be tried again: a single packet that was stalled was not taken.

        Of a longer write nobody knows how much was taken before the stall, so that a person must
        look at the paper.
        """
        if error.errno != errno.EPIPE:
            raise PrinterLinkLostProblem(address=self._address.uri) from error
        _quietly(self._device.clear_halt, self._interface.out)
        if size <= self._interface.packet and not self._was_halted:
            self._was_halted = True
            return 0
        raise PrinterStalledProblem(address=self._address.uri) from error


def open_usb(address: UsbAddress, backend: Any = None) -> UsbPort:
    """Claim the printer an address means.

    PrinterUnpluggedProblem, SeveralPrintersProblem, NoPrinterInterfaceProblem,
    UsbPermissionProblem, UsbClaimedProblem, UsbLibraryMissingProblem.
    """
    import usb.core
    import usb.util

    device = the_device(address, backend)
    has_driver = False
    number: int | None = None
    try:
        interface = the_interface(address, _active_configuration(device))
        number = interface.number
        has_driver = _detach(device, number)
        usb.util.claim_interface(device, number)
        if interface.alternates > 1:
            device.set_interface_altsetting(number, interface.alternate)
    except (usb.core.USBError, PrinterProblem) as error:
        if has_driver:
            _quietly(usb.util.release_interface, device, number)
            _quietly(device.attach_kernel_driver, number)
        usb.util.dispose_resources(device)
        if isinstance(error, PrinterProblem):
            raise
        raise _opening_problem(address, error) from error
    return UsbPort(address, device, interface, has_driver=has_driver)


def _active_configuration(device: Any) -> Any:
    """Return the configuration in force; one is chosen only where none is."""
    import usb.core

    try:
        return device.get_active_configuration()
    except usb.core.USBError as error:
        if error.errno in {errno.EACCES, errno.ENODEV, errno.EBUSY}:
            raise
        device.set_configuration()
        return device.get_active_configuration()


def _detach(device: Any, number: int) -> bool:
    """Ask the kernel driver of an interface to let go; return whether there was one."""
    with contextlib.suppress(NotImplementedError):
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)
            return True
    return False


def _quietly(act: Callable[..., object], *arguments: object) -> None:
    import usb.core

    with contextlib.suppress(usb.core.USBError, NotImplementedError):
        act(*arguments)


def _opening_problem(address: UsbAddress, error: Any) -> PrinterProblem:
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return permission_problem(address)
        case errno.EBUSY:
            return UsbClaimedProblem(address=address.uri)
        case _:
            return PrinterUnpluggedProblem(address=address.uri)


def _milliseconds(seconds: float) -> int:
    return max(int(seconds * 1000), 1)  # 0 would mean: wait for ever
