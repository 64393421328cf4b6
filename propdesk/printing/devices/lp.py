"""Send through the kernel's USB printer driver: /dev/usb/lp0, found again when it was renamed.

The number changes with every replugging; an address that carries the printer's identity
(`?id=04b8:0202/SERIAL`) leads to it under any number. Source: faults.md R11.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from propdesk.domain.print_jobs import Fault
from propdesk.printing.devices.descriptor import DescriptorPort
from propdesk.printing.devices.device_problems import (
    DeviceFilePermissionProblem,
    PrinterUnpluggedProblem,
)
from propdesk.printing.devices.stepping import trouble_of_port_status
from propdesk.printing.devices.usb_printers import parse_device_id
from propdesk.printing.printer_problems import (
    PrinterBusyProblem,
    PrinterProblem,
)

SYSFS = Path("/sys/class/usbmisc")
DEVICES = Path("/dev/usb")
_GET_STATUS = 0x060B  # LPGETSTATUS
_LONGEST_DEVICE_ID = 1024
_GET_DEVICE_ID = 0x80005001 | _LONGEST_DEVICE_ID << 16  # LPIOC_GET_DEVICE_ID


class LpAddress(NamedTuple):
    """A device file and, where known, which printer was meant by it."""

    path: Path
    identity: str = ""

    @property
    def uri(self) -> str:
        """Return the address as the program stores it."""
        tail = f"?id={quote(self.identity, safe=':/')}" if self.identity else ""
        return f"lp://{self.path}{tail}"


class LpPort(DescriptorPort):
    """An open printer device file; its driver knows when the paper is out."""

    def trouble(self) -> Fault | None:
        """Return PAPER_END if the port says so; a file that is no port knows nothing."""
        import fcntl

        try:
            answer = fcntl.ioctl(self._file, _GET_STATUS, b"\0\0\0\0")
        except OSError:
            return None
        return trouble_of_port_status(answer[0])

    def identity(self) -> Mapping[str, str]:
        """Return what the printer calls itself (IEEE 1284), as the driver passes it on."""
        import fcntl

        try:
            answer = fcntl.ioctl(self._file, _GET_DEVICE_ID, bytes(_LONGEST_DEVICE_ID))
        except OSError:
            return {}
        length = int.from_bytes(answer[:2], "big")
        return parse_device_id(answer[2:length])


def open_lp(address: LpAddress, sysfs: Path = SYSFS) -> LpPort:
    """Open the device file, or the one its printer has now.

    PrinterUnpluggedProblem, DeviceFilePermissionProblem, PrinterBusyProblem.
    """
    if not hasattr(os, "O_NONBLOCK"):  # Windows has no such files
        raise PrinterUnpluggedProblem(address=address.uri)
    path = _path_now(address, sysfs)
    try:
        file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
    except OSError as error:
        raise opening_problem(address.uri, path, error) from error
    return LpPort(address.uri, file)


def candidates(sysfs: Path = SYSFS, devices: Path = DEVICES) -> list[LpAddress]:
    """Return the printers the kernel driver has, each with its identity."""
    found = sorted(devices.glob("lp[0-9]*"), key=lambda path: int(path.name[2:]))
    return [identified(LpAddress(path), sysfs) for path in found]


def identified(address: LpAddress, sysfs: Path = SYSFS) -> LpAddress:
    """Return an address that also says which printer it means, if that can be told."""
    return address._replace(identity=address.identity or _identity(address.path.name, sysfs))


def opening_problem(uri: str, path: Path, error: OSError) -> PrinterProblem:
    """Return what it means that a device file cannot be opened."""
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return DeviceFilePermissionProblem(address=uri, group=_group_of(path))
        case errno.EBUSY | errno.EAGAIN:
            return PrinterBusyProblem(address=uri)
        case _:
            return PrinterUnpluggedProblem(address=uri)


def _path_now(address: LpAddress, sysfs: Path) -> Path:
    """Return where the printer is now: at its old number only if it is still the same one."""
    if not address.identity or _identity(address.path.name, sysfs) == address.identity:
        return address.path
    for entry in sorted(sysfs.glob("lp[0-9]*")):
        if _identity(entry.name, sysfs) == address.identity:
            return address.path.with_name(entry.name)
    raise PrinterUnpluggedProblem(address=address.uri)


def _identity(name: str, sysfs: Path) -> str:
    """Return vendor:product[/serial] of the printer behind lp0, "" if nobody knows."""
    interface = (sysfs / name / "device").resolve()
    try:
        vendor, product = (
            (interface.parent / file).read_text("ascii").strip()
            for file in ("idVendor", "idProduct")
        )
    except (OSError, UnicodeDecodeError):
        return ""
    serial = ""
    with contextlib.suppress(OSError):
        serial = (interface.parent / "serial").read_text("utf-8", errors="replace").strip()
    return f"{vendor}:{product}" + (f"/{serial}" if serial else "")


def _group_of(path: Path) -> str:
    """Return the group that may use a device file; "lp" where it cannot be told."""
    with contextlib.suppress(OSError, KeyError, ImportError):
        import grp

        info = path.stat()
        if stat.S_ISCHR(info.st_mode):
            return grp.getgrgid(info.st_gid).gr_name
    return "lp"
