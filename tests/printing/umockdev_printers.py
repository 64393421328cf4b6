"""USB printers for the real libusb: the kernel's side of usbfs, played through umockdev.

Run by the system's Python (it has gi), never imported. Prints the folder of the mock system as one
line, serves until its standard input ends, then prints a JSON report of every printer.
Arguments: one JSON object for each printer: serial, driver, unplug_after, stall_at, step, answers.
"""

import errno
import json
import struct
import sys
from collections.abc import Callable, Mapping
from typing import Any

import gi

gi.require_version("UMockdev", "1.0")
from gi.repository import GLib, UMockdev  # noqa: E402 - the version comes first

# The numbers of usbdevfs ioctls, whatever their sizes.
SETINTERFACE, GETDRIVER, SUBMITURB, DISCARDURB = 4, 8, 10, 11
REAPURB, REAPURBNDELAY, CLAIM, RELEASE, IOCTL = 12, 13, 15, 16, 18
RESET, CLEAR_HALT, DISCONNECT, CONNECT, CAPABILITIES = 20, 21, 22, 23, 26
URB = struct.Struct("BBxxiIxxxxQiiiiiIQ")  # type, endpoint, status, flags, buffer, two lengths ...
CONTROL, BULK = 2, 3
LPGETSTATUS, GET_DEVICE_ID = 0x060B, 0x5001
LP_NAME = b"MFG:Example;MDL:LP-80;"
OUT, IN, PACKET = 0x02, 0x81, 64
TEXTS = {1: "Example", 2: "Receipt printer"}

DEVICE = bytes((18, 1, 0, 2, 0, 0, 0, 64)) + struct.pack("<HHH", 0x0416, 0x5011, 0x0100)
INTERFACES = (
    bytes((9, 4, 0, 0, 0, 3, 0, 0, 0))
    + bytes((9, 4, 1, 0, 2, 7, 1, 2, 0))
    + bytes((7, 5, OUT, 2, PACKET, 0, 0))
    + bytes((7, 5, IN, 2, PACKET, 0, 0))
)
CONFIGURATION = bytes((9, 2)) + struct.pack("<H", 9 + len(INTERFACES)) + bytes((2, 1, 0, 0xC0, 50))
DESCRIPTORS = DEVICE + bytes((1, 2, 3, 1)) + CONFIGURATION + INTERFACES


class Printer:
    """One printer on the mock bus."""

    def __init__(self, wanted: Mapping[str, Any]) -> None:
        self.serial: str = wanted.get("serial", "S1")
        self.driver: str = wanted.get("driver", "")
        self.unplug_after: int | None = wanted.get("unplug_after")
        self.stall_at: int | None = wanted.get("stall_at")
        self.step: int = wanted.get("step", 1 << 20)
        self.answers: bool = wanted.get("answers", True)
        self.paper = bytearray()
        self.events: list[str] = []
        self.claimed = False
        self.said = bytearray()
        self.flying: list[Any] = []
        self.landed: list[Any] = []
        self.acts: dict[int, Callable[[Any], int]] = {
            SETINTERFACE: self.fine,
            CLAIM: self.claim,
            RELEASE: self.release,
            GETDRIVER: self.get_driver,
            SUBMITURB: self.submit,
            REAPURB: self.reap,
            REAPURBNDELAY: self.reap,
            DISCARDURB: self.discard,
            IOCTL: self.driver_call,
            RESET: self.reset,
            CLEAR_HALT: self.clear,
            CAPABILITIES: lambda _: errno.ENOTTY,
        }

    def on_ioctl(self, _handler: Any, client: Any) -> bool:
        """Serve one ioctl; the answer is 0 or an error number."""
        act = self.acts.get(client.get_request() & 0xFF)
        error = errno.ENOTTY if act is None else act(client.get_arg())
        client.complete(-1 if error else 0, error)
        return True

    def fine(self, _arg: Any) -> int:
        return 0

    def claim(self, _arg: Any) -> int:
        if self.driver:
            return errno.EBUSY
        self.claimed = True
        self.events.append("claimed")
        return 0

    def release(self, _arg: Any) -> int:
        self.events.append("released")
        return 0

    def reset(self, _arg: Any) -> int:
        self.events.append("RESET")
        return 0

    def clear(self, _arg: Any) -> int:
        self.stall_at = None
        self.events.append("cleared")
        return 0

    def get_driver(self, arg: Any) -> int:
        name = "usbfs" if self.claimed and not self.driver else self.driver
        if not name:
            return errno.ENODATA
        call = arg.resolve(0, 260)
        call.update(4, list(name.encode() + b"\0"))
        return 0

    def driver_call(self, arg: Any) -> int:
        call = bytes(arg.resolve(0, 16).retrieve())
        wanted = struct.unpack("iiQ", call)[1] & 0xFF
        if wanted == DISCONNECT:
            self.events.append(f"{self.driver} detached")
            self.driver = ""
        elif wanted == CONNECT:
            self.driver = "usblp"
            self.events.append("usblp attached")
        return 0

    def submit(self, arg: Any) -> int:
        if self.is_gone():
            return errno.ENODEV
        urb = arg.resolve(0, URB.size)
        fields = URB.unpack(bytes(urb.retrieve()))
        kind, endpoint, length = fields[0], fields[1], fields[5]
        if kind == CONTROL:
            self.control(urb, length)
        elif endpoint == IN:
            self.read(urb, length)
        else:
            return self.write(urb, length)
        return 0

    def is_gone(self) -> bool:
        return self.unplug_after is not None and len(self.paper) >= self.unplug_after

    def write(self, urb: Any, length: int) -> int:
        data = bytes(urb.resolve(16, length).retrieve())
        if self.stall_at is not None and len(self.paper) + length > self.stall_at:
            self.land(urb, 0, -errno.EPIPE)
            return 0
        room = self.step
        if self.unplug_after is not None:
            room = min(room, self.unplug_after - len(self.paper))
        taken = data[:room]
        self.paper += taken
        if self.answers:
            self.answer(taken)
        if len(taken) == length:
            self.land(urb, length, 0)
        elif self.is_gone():
            self.land(urb, len(taken), -errno.ENODEV)
        else:
            self.flying.append((urb, len(taken)))  # until libusb's time is over
        return 0

    def answer(self, data: bytes) -> None:
        """Answer like a healthy printer; each question comes in one write."""
        if data.startswith(b"\x10\x04"):
            self.said += b"\x12"
        if data.endswith(b"\x1dr1"):
            self.said += b"\x00"
        if data.startswith(b"\x1d(H"):
            self.said += b"\x37\x22" + data[-4:] + b"\x00"
        waiting = [(urb, length) for urb, length in self.flying if urb in self.readers()]
        for urb, length in waiting:
            self.flying.remove((urb, length))
            self.read(urb, URB.unpack(bytes(urb.retrieve()))[5])

    def readers(self) -> list[Any]:
        return [urb for urb, _ in self.flying if URB.unpack(bytes(urb.retrieve()))[1] == IN]

    def read(self, urb: Any, length: int) -> None:
        if not self.said:
            self.flying.append((urb, 0))
            return
        told, self.said = self.said[:length], self.said[length:]
        urb.resolve(16, length).update(0, list(told))
        self.land(urb, len(told), 0)

    def control(self, urb: Any, length: int) -> None:
        buffer = urb.resolve(16, length)
        kind, request, value = struct.unpack_from("<BBH", bytes(buffer.retrieve()))
        body = b""
        if (kind, request, value >> 8) == (0x80, 6, 3):
            text = {**TEXTS, 3: self.serial}.get(value & 0xFF, "")
            body = text.encode("utf-16-le") if value & 0xFF else b"\x09\x04"
            body = bytes((len(body) + 2, 3)) + body
        elif (kind, request) == (0xA1, 1):
            body = b"\x18"
        buffer.update(8, list(body[: length - 8]))
        self.land(urb, min(len(body), length - 8), 0)

    def land(self, urb: Any, actual: int, status: int) -> None:
        urb.update(4, list(struct.pack("i", status)))
        urb.update(28, list(struct.pack("i", actual)))
        self.landed.append(urb)

    def reap(self, arg: Any) -> int:
        if not self.landed:
            return errno.ENODEV if self.is_gone() else errno.EAGAIN
        arg.resolve(0, 8).set_ptr(0, self.landed.pop(0))
        return 0

    def discard(self, arg: Any) -> int:
        (address,) = struct.unpack("Q", bytes(arg.retrieve()[:8]))
        for urb, actual in self.flying:
            if urb.client_addr == address:
                self.flying.remove((urb, actual))
                self.land(urb, actual, -errno.ENOENT)
                return 0
        return errno.EINVAL

    def report(self) -> dict[str, Any]:
        return {
            "serial": self.serial,
            "paper": self.paper.hex(),
            "driver": self.driver,
            "events": self.events,
        }


def plug_in(bed: Any, printer: Printer, number: int) -> None:
    """Put a printer on the mock bus."""
    place = f"/devices/pci0/usb1/1-{number}"
    device = f"bus/usb/001/{number + 1:03d}"
    bed.add_from_string(
        f"P: {place}\nN: {device}\nE: DEVNAME=/dev/{device}\nE: DEVTYPE=usb_device\n"
        f"E: SUBSYSTEM=usb\nE: BUSNUM=001\nE: DEVNUM={number + 1:03d}\n"
        f"A: busnum=1\\n\nA: devnum={number + 1}\\n\nA: bConfigurationValue=1\\n\n"
        f"A: speed=12\\n\nH: descriptors={DESCRIPTORS.hex().upper()}\n"
    )
    handler = UMockdev.IoctlBase()
    handler.connect("handle-ioctl", printer.on_ioctl)
    bed.attach_ioctl(f"/dev/{device}", handler)


def plug_in_lp(bed: Any) -> None:
    """Put a printer of the kernel's own driver on the mock system; its paper is out."""
    bed.add_from_string(
        "P: /devices/pci0/usb1/1-99/usbmisc/lp0\nN: usb/lp0\nE: DEVNAME=/dev/usb/lp0\n"
        "E: SUBSYSTEM=usbmisc\n"
    )
    handler = UMockdev.IoctlBase()
    handler.connect("handle-ioctl", on_lp_ioctl)
    bed.attach_ioctl("/dev/usb/lp0", handler)


def on_lp_ioctl(_handler: Any, client: Any) -> bool:
    """Answer LPGETSTATUS and LPIOC_GET_DEVICE_ID."""
    request, arg = client.get_request(), client.get_arg()
    if request == LPGETSTATUS:
        arg.resolve(0, 4).update(0, list(struct.pack("i", 0x30)))
    elif request & 0xFFFF == GET_DEVICE_ID:
        told = (len(LP_NAME) + 2).to_bytes(2, "big") + LP_NAME
        arg.resolve(0, 1024).update(0, list(told))
    else:
        client.complete(-1, errno.ENOTTY)
        return True
    client.complete(0, 0)
    return True


def main() -> None:
    bed = UMockdev.Testbed.new()
    plug_in_lp(bed)
    printers = [Printer(json.loads(text)) for text in sys.argv[1:]]
    for number, printer in enumerate(printers, 1):
        plug_in(bed, printer, number)
    sys.stdout.write(bed.get_root_dir() + "\n")
    sys.stdout.flush()
    loop = GLib.MainLoop()
    ended = GLib.IOCondition.IN | GLib.IOCondition.HUP
    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, ended, lambda *_: loop.quit())
    loop.run()
    sys.stdout.write(json.dumps([printer.report() for printer in printers]))


main()
