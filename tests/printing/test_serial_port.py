"""Serial printers over a real pair of lines (socat): patience, flow control, nothing half kept."""

import fcntl
import os
import select
import shutil
import subprocess
import sys
import termios
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import serial

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.domain.printers import UNKNOWN, PrinterAbilities
from propdesk.printing.delivery import Delivery, Patience, deliver
from propdesk.printing.devices.addresses import SerialAddressError, parse_serial
from propdesk.printing.devices.device_problems import PrinterUnpluggedProblem
from propdesk.printing.devices.serial_port import (
    SerialAddress,
    SerialPort,
    TimedSerialPort,
    candidates,
    open_serial,
)
from propdesk.printing.devices.stepping import SteppedDevice
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.printer_problems import PrinterBusyProblem, PrinterStalledProblem
from propdesk.printing.simulator import SimulatedPrinter

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="lines of a POSIX system")

SLIP = b"\x1b@" + b"The quick brown fox jumps over the lazy dog\n" * 300
TIMES = TcpTimes(stall=0.3, attention=0.5, drain=0.3)
PATIENCE = Patience(answer=0.3, cause=0.1, attention=0.5)
MUTE = PrinterAbilities(realtime_status=False)


@contextmanager
def socat(*ends: str) -> Iterator[None]:
    """Join two ends until the block is over; fails where socat was not installed."""
    assert shutil.which("socat"), "run tools/setup.sh: it installs socat"
    with subprocess.Popen(["socat", "-d", "-d", *ends], stderr=subprocess.PIPE, text=True) as line:
        assert line.stderr is not None
        for said in line.stderr:
            if "starting data transfer loop" in said:
                break
        else:
            pytest.fail("socat did not start")
        try:
            yield
        finally:
            line.terminate()


def printed(port: Path, slip: bytes = SLIP, *, confirm: bool = False) -> Delivery:
    address = SerialAddress(str(port), flow="none")
    device = SteppedDevice(address.uri, lambda: open_serial(address), times=TIMES)
    abilities = UNKNOWN if confirm else MUTE
    return deliver(device, slip, b"T001", patience=PATIENCE, confirm=confirm, abilities=abilities)


def test_a_slip_arrives_whole_through_a_pair_of_lines(tmp_path: Path) -> None:
    near, far = tmp_path / "near", tmp_path / "far"
    with socat(f"pty,raw,echo=0,link={near}", f"pty,raw,echo=0,link={far}"):
        heard = bytearray()
        file = os.open(far, os.O_RDWR | os.O_NOCTTY)
        reader = threading.Thread(target=_read_all, args=(file, heard, len(SLIP)))
        reader.start()
        outcome = printed(near)
        reader.join(5)
        os.close(file)
    assert (outcome.grade, outcome.accepted) == (Grade.SENT, len(SLIP))
    assert bytes(heard) == SLIP


def test_a_printer_that_answers_over_the_line_confirms(tmp_path: Path) -> None:
    near = tmp_path / "near"
    with SimulatedPrinter() as simulator:
        ends = f"pty,raw,echo=0,link={near}", f"tcp:127.0.0.1:{simulator.port}"
        with socat(*ends):
            outcome = printed(near, b"\x1b@hello\n\x1bd\x05", confirm=True)
        assert outcome == Delivery(Grade.CONFIRMED, 11)
    assert [paper.strip() for paper in simulator.paper] == ["hello"]


def test_a_printer_that_is_off_gets_nothing_later_by_surprise() -> None:
    """What waits in this machine is taken back: nothing was printed, and nothing will be."""
    line = HeldLine()
    device = _over(line)
    outcome = deliver(
        device, b"\x1b@hello\n", b"T001", patience=PATIENCE, confirm=False, abilities=MUTE
    )
    assert outcome == Delivery(Grade.FAILED, 0, Fault.STALLED)
    assert line.out_waiting == 0
    line.tear()


def test_what_left_before_the_line_was_held_is_not_taken_back() -> None:
    line = HeldLine()
    device = _over(line)
    device.open()
    device.send(b"\x1b@hello\n", seen := Seen())
    line.let_out(4)
    with pytest.raises(PrinterStalledProblem):
        device.finish()
    assert seen.totals[-1] == 4
    device.close()
    line.tear()


def test_a_line_that_stops_halfway_is_given_up_and_a_person_asked() -> None:
    master, slave = os.openpty()
    tty.setraw(slave)
    outcome = printed(Path(os.ttyname(slave)), SLIP * 3)
    assert (outcome.grade, outcome.fault) == (Grade.UNCERTAIN, Fault.STALLED)
    assert 0 < outcome.accepted < len(SLIP) * 3
    os.close(slave)
    os.close(master)


def test_an_adapter_pulled_out_is_a_lost_link() -> None:
    master, slave = os.openpty()
    tty.setraw(slave)
    port = open_serial(SerialAddress(os.ttyname(slave), flow="none"))
    device = SteppedDevice("serial", lambda: port, times=TIMES)
    os.close(slave)
    os.close(master)
    outcome = deliver(device, SLIP, b"T001", patience=PATIENCE)
    assert (outcome.grade, outcome.fault) == (Grade.FAILED, Fault.LINK_LOST)


def test_a_port_that_is_not_there_and_one_in_use_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(PrinterUnpluggedProblem):
        open_serial(SerialAddress(str(tmp_path / "ttyUSB7")))
    master, slave = os.openpty()
    address = SerialAddress(os.ttyname(slave))
    first = open_serial(address)
    with pytest.raises(PrinterBusyProblem):
        open_serial(address)
    first.close()
    open_serial(address).close()
    os.close(slave)
    os.close(master)


@pytest.mark.parametrize(
    ("fails", "grade", "fault"),
    [
        (None, Grade.SENT, None),
        (serial.SerialTimeoutException("Write timeout"), Grade.UNCERTAIN, Fault.STALLED),
        (serial.SerialException("gone"), Grade.UNCERTAIN, Fault.LINK_LOST),
    ],
)
def test_a_line_whose_writes_block_goes_in_short_steps_with_a_time_limit(
    fails: Exception | None, grade: Grade, fault: Fault | None
) -> None:
    line = BlockingLine(fails)
    port = TimedSerialPort(SerialAddress("COM3"), line)
    device = SteppedDevice("serial://COM3", lambda: port, times=TIMES)
    outcome = deliver(device, SLIP, b"T001", patience=PATIENCE, confirm=False, abilities=MUTE)
    assert (outcome.grade, outcome.fault) == (grade, fault)
    assert SLIP.startswith(line.taken)
    assert (line.taken == SLIP) is (fails is None)
    assert line.is_closed


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("serial:///dev/ttyS0", SerialAddress("/dev/ttyS0")),
        ("serial:///dev/ttyS0?baud=9600", SerialAddress("/dev/ttyS0", 9600)),
        (
            "serial:///dev/serial/by-id/usb-A%20B-port0?baud=115200&flow=xonxoff&parity=even",
            SerialAddress("/dev/serial/by-id/usb-A B-port0", 115200, "xonxoff", "even"),
        ),
        ("serial://COM3?baud=19200&flow=none", SerialAddress("COM3", 19200, "none")),
    ],
)
def test_addresses_say_port_and_settings(uri: str, address: SerialAddress) -> None:
    assert parse_serial(uri, urlsplit(uri)) == address
    assert parse_serial(address.uri, urlsplit(address.uri)) == address


@pytest.mark.parametrize(
    "uri",
    [
        "serial://",
        "serial:///etc/passwd",
        "serial://COM",
        "serial:///dev/ttyS0?baud=12345",
        "serial:///dev/ttyS0?flow=maybe",
        "serial:///dev/ttyS0?speed=9600",
        "serial://COM3/dev/ttyS0",
    ],
)
def test_an_address_that_is_none_is_refused_with_what_is_possible(uri: str) -> None:
    with pytest.raises(SerialAddressError, match="baud is one of 1200"):
        parse_serial(uri, urlsplit(uri))


def test_ports_are_listed_without_opening_them(tmp_path: Path) -> None:
    found = candidates(tmp_path)
    assert all(each.address.uri.startswith("serial://") for each in found)


class HeldLine:
    """What pyserial makes of a port whose printer is off: bytes wait here and do not leave.

    A pair of pseudo lines, of which the far end is this machine's own output buffer.
    """

    def __init__(self) -> None:
        self._far, self._near = os.openpty()
        tty.setraw(self._near)
        os.set_blocking(self._near, False)

    def fileno(self) -> int:
        return self._near

    @property
    def out_waiting(self) -> int:
        select.select([self._far], [], [], 0.1)  # the kernel passes bytes on in its own time
        answer = fcntl.ioctl(self._far, termios.FIONREAD, b"\0\0\0\0")
        return int.from_bytes(answer, sys.byteorder)

    def let_out(self, count: int) -> None:
        assert len(os.read(self._far, count)) == count

    def reset_output_buffer(self) -> None:
        if self.out_waiting:
            os.read(self._far, 65536)

    def close(self) -> None:
        """Stay, so that the test can look."""

    def tear(self) -> None:
        os.close(self._near)
        os.close(self._far)


class BlockingLine:
    """What pyserial offers on Windows; the fifth write fails if it is to fail."""

    write_timeout = timeout = 0.0
    in_waiting = out_waiting = 0

    def __init__(self, fails: Exception | None) -> None:
        self._fails = fails
        self._writes = 0
        self.taken = b""
        self.is_closed = False

    def write(self, data: bytes) -> int:
        self._writes += 1
        assert self.write_timeout > 0
        assert len(data) <= 64
        if self._fails is not None and self._writes == 5:
            raise self._fails
        self.taken += data
        return len(data)

    def read(self, size: int) -> bytes:
        assert size == 1
        return b""

    def close(self) -> None:
        self.is_closed = True


class Seen:
    """Remembers what was accepted."""

    def __init__(self) -> None:
        self.totals: list[int] = []

    def accepted(self, total: int) -> None:
        self.totals.append(total)

    def attention(self, fault: Fault | None) -> None: ...


def _over(line: HeldLine) -> SteppedDevice:
    port = SerialPort(SerialAddress("/dev/ttyS0"), line)
    return SteppedDevice("serial:///dev/ttyS0", lambda: port, times=TIMES)


def _read_all(file: int, heard: bytearray, count: int) -> None:
    while len(heard) < count:
        heard += os.read(file, 4096)
