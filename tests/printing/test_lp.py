"""Printers of the kernel's own driver: pulled, renamed, found again, and never printed twice."""

import os
import sys
import threading
import tty
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

import pytest

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.domain.printers import PrinterAbilities
from propdesk.printing.delivery import Delivery, Patience, deliver
from propdesk.printing.devices.addresses import LpAddressError, parse_lp
from propdesk.printing.devices.device_problems import (
    DeviceFilePermissionProblem,
    PrinterUnpluggedProblem,
)
from propdesk.printing.devices.lp import (
    LpAddress,
    candidates,
    identified,
    open_lp,
    opening_problem,
)
from propdesk.printing.devices.stepping import SteppedDevice
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.printer_problems import PrinterBusyProblem
from tests.soak import SOAKING

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="device files of a POSIX system")

SLIP = b"\x1b@" + b"The quick brown fox jumps over the lazy dog\n" * 20
TIMES = TcpTimes(stall=0.3, attention=0.5, drain=0.3)
PATIENCE = Patience(answer=2.0, cause=0.1, attention=2.0)
MUTE = PrinterAbilities(realtime_status=False)
SOAKED = 1000
IDENTITY = "0416:5011/S1"


class Plugs:
    """A machine's USB sockets: device files and what the kernel says of them."""

    def __init__(self, root: Path) -> None:
        self.devices, self.sysfs, self._bus = root / "dev", root / "sys", root / "bus"
        for folder in (self.devices, self.sysfs, self._bus):
            folder.mkdir()

    def plug(self, number: int, printer: "PtyPrinter", identity: str = IDENTITY) -> Path:
        """Give a printer the device file lp<number>."""
        numbers, _, serial = identity.partition("/")
        vendor, product = numbers.split(":")
        device = self._bus / f"{number}-{serial or 'none'}"
        interface = device / "interface"
        interface.mkdir(parents=True, exist_ok=True)
        texts = {"idVendor": vendor, "idProduct": product, "serial": serial}
        for name, text in texts.items():
            if text:
                (device / name).write_text(text + "\n", "ascii")
        (self.sysfs / f"lp{number}").mkdir()
        (self.sysfs / f"lp{number}" / "device").symlink_to(interface)
        path = self.devices / f"lp{number}"
        path.symlink_to(printer.path)
        return path

    def pull(self, number: int) -> None:
        """Take the device file away."""
        (self.devices / f"lp{number}").unlink()
        (self.sysfs / f"lp{number}" / "device").unlink()
        (self.sysfs / f"lp{number}").rmdir()


class PtyPrinter:
    """A pseudo terminal that takes bytes, says nothing, and is pulled after `cut` of them."""

    def __init__(self, cut: int | None = None) -> None:
        self._master, slave = os.openpty()
        tty.setraw(slave)
        self.path = os.ttyname(slave)
        self._slave: int | None = slave
        self._cut = cut
        self.paper = bytearray()
        self._thread = threading.Thread(target=self._take, daemon=True)

    def __enter__(self) -> "PtyPrinter":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._slave is not None:
            os.close(self._slave)
        self._thread.join(5)

    def _take(self) -> None:
        """Read until the last writer is gone, or until the cable is pulled."""
        while self._cut is None or len(self.paper) < self._cut:
            try:
                self.paper += os.read(self._master, (self._cut or 1 << 16) - len(self.paper))
            except OSError:
                break
        os.close(self._master)


@pytest.fixture
def plugs(tmp_path: Path) -> Plugs:
    return Plugs(tmp_path)


def printed(plugs: Plugs, address: LpAddress, *, confirm: bool = True) -> Delivery:
    device = SteppedDevice(address.uri, lambda: open_lp(address, plugs.sysfs), times=TIMES)
    return deliver(device, SLIP, b"T001", patience=PATIENCE, confirm=confirm, abilities=MUTE)


@pytest.mark.parametrize("case", range(SOAKED if SOAKING else 100))
def test_a_printer_pulled_anywhere_is_told_and_found_again_under_its_new_number(
    plugs: Plugs, case: int
) -> None:
    """Fault R11: the slip breaks after any byte, the printer comes back as another lp."""
    cut = 1 + case * 7 % (len(SLIP) + 3)
    number = case % 5
    with PtyPrinter(cut) as pulled:
        path = plugs.plug(number, pulled)
        address = identified(LpAddress(path), plugs.sysfs)
        outcome = printed(plugs, address)
    assert outcome.fault is Fault.LINK_LOST
    assert outcome.grade is (Grade.UNCERTAIN if outcome.accepted else Grade.FAILED)
    assert outcome.accepted or len(pulled.paper) < 2
    plugs.pull(number)
    assert printed(plugs, address) == Delivery(Grade.FAILED, 0, Fault.NOT_FOUND)
    with PtyPrinter() as other, PtyPrinter() as back:
        plugs.plug(number, other, "04b8:0202/OTHER")
        plugs.plug(number + 1 + case % 3, back)
        assert printed(plugs, address, confirm=False).grade is Grade.SENT
    assert bytes(back.paper) == SLIP
    assert other.paper == b""


def test_every_printer_is_found_with_its_identity(plugs: Plugs) -> None:
    with PtyPrinter() as first, PtyPrinter() as second:
        plugs.plug(10, first, "04b8:0202/X 1")
        plugs.plug(2, second, "0fe6:811e")
        found = [each.uri for each in candidates(plugs.sysfs, plugs.devices)]
    assert found == [
        f"lp://{plugs.devices}/lp2?id=0fe6:811e",
        f"lp://{plugs.devices}/lp10?id=04b8:0202/X%201",
    ]


def test_an_address_without_identity_means_the_number_alone(plugs: Plugs) -> None:
    with PtyPrinter() as printer:
        path = plugs.plug(0, printer)
        assert printed(plugs, LpAddress(path), confirm=False).grade is Grade.SENT
        port = open_lp(LpAddress(path))
        assert port.trouble() is None
        port.close()
    assert bytes(printer.paper) == SLIP
    assert identified(LpAddress(plugs.devices / "lp7"), plugs.sysfs).identity == ""


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (1, DeviceFilePermissionProblem),
        (13, DeviceFilePermissionProblem),
        (16, PrinterBusyProblem),
        (2, PrinterUnpluggedProblem),
        (6, PrinterUnpluggedProblem),
        (19, PrinterUnpluggedProblem),
    ],
)
def test_what_keeps_a_device_file_shut_is_told_apart(number: int, problem: type[Exception]) -> None:
    found = opening_problem("lp:///dev/usb/lp0", Path("/dev/usb/lp0"), OSError(number, "x"))
    assert isinstance(found, problem)
    assert "/dev/usb/lp0" in found.message()


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("lp:///dev/usb/lp0", LpAddress(Path("/dev/usb/lp0"))),
        ("lp:///dev/usb/lp0?id=0416:5011/S1", LpAddress(Path("/dev/usb/lp0"), IDENTITY)),
    ],
)
def test_addresses_name_the_file_and_may_name_the_printer(uri: str, address: LpAddress) -> None:
    assert parse_lp(uri, urlsplit(uri)) == address
    assert address.uri == uri


@pytest.mark.parametrize(
    "uri", ["lp://", "lp:///dev", "lp:///etc/passwd", "lp://dev/usb/lp0", "lp:///dev/usb/lp0?x=1"]
)
def test_an_address_that_is_none_is_refused_with_an_example(uri: str) -> None:
    with pytest.raises(LpAddressError, match="lp:///dev/usb/lp0"):
        parse_lp(uri, urlsplit(uri))
