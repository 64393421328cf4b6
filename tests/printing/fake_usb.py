"""A hand-written USB backend: printers that take little, stall, are busy or get unplugged."""
# ruff: noqa: ARG002, N803 - the interface is pyusb's

import errno
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, NamedTuple

import usb.backend
import usb.core

OUT, IN = 0x01, 0x82
PACKET = 64


_UNREAD = (
    *("bLength", "bDescriptorType", "bcdUSB", "bDeviceSubClass", "bDeviceProtocol"),
    *("bMaxPacketSize0", "bcdDevice", "wTotalLength", "iConfiguration", "bmAttributes"),
    *("bMaxPower", "bInterfaceSubClass", "iInterface", "bInterval", "bRefresh", "bSynchAddress"),
)


class Setting(NamedTuple):
    """One alternate setting of one interface, with its bulk endpoints."""

    number: int
    alternate: int = 0
    kind: int = 7
    protocol: int = 2
    ends: tuple[int, ...] = (OUT, IN)


PLAIN = (Setting(0),)
COMPOSITE = (  # a keyboard first, then a printer that offers one way and both ways
    Setting(0, kind=3, protocol=1, ends=()),
    Setting(1, alternate=0, protocol=1, ends=(0x03,)),
    Setting(1, alternate=1, protocol=2, ends=(0x04, 0x85)),
    Setting(2, kind=255, ends=(0x06, 0x87)),
)


@dataclass
class Gadget:
    """A USB device.

    `script` says how each write goes: bytes taken, or a negative error number; what comes after the
    script is taken, or never if the device `is_stuck`. `paper` is what the printer took, `events`
    what was done to it.
    """

    vendor: int = 0x04B8
    product: int = 0x0202
    serial: str = "X1"
    settings: Sequence[Setting] = PLAIN
    script: list[int] = field(default_factory=list)
    is_stuck: bool = False
    answers: list[bytes] = field(default_factory=list)
    port_status: int | None = 0x18
    driver: str = ""
    is_busy: bool = False
    is_locked: bool = False
    configured: bool = True
    plugged: bool = True
    unplugged_after: int | None = None
    paper: bytearray = field(default_factory=bytearray)
    events: list[str] = field(default_factory=list)

    def check(self) -> None:
        """Fail like a device that is not there."""
        if not self.plugged:
            raise usb_error(errno.ENODEV)


def usb_error(number: int) -> usb.core.USBError:
    """Return what libusb's backend raises."""
    kind = usb.core.USBTimeoutError if number == errno.ETIMEDOUT else usb.core.USBError
    return kind(errno.errorcode[number], None, number)


class FakeBackend(usb.backend.IBackend):  # type: ignore[misc] # pyusb has no types
    """Gadgets plugged into no machine."""

    def __init__(self, *gadgets: Gadget) -> None:
        super().__init__()
        self.gadgets = list(gadgets)

    def enumerate_devices(self) -> Iterator[Gadget]:
        return iter([gadget for gadget in self.gadgets if gadget.plugged])

    def get_device_descriptor(self, dev: Gadget) -> Any:
        return _descriptor(
            idVendor=dev.vendor,
            idProduct=dev.product,
            iManufacturer=1,
            iProduct=2,
            iSerialNumber=3 if dev.serial else 0,
            bNumConfigurations=1,
            bus=1,
            address=1 + self.gadgets.index(dev),
            port_number=1,
            port_numbers=(1,),
            speed=3,
            bDeviceClass=0,
        )

    def get_configuration_descriptor(self, dev: Gadget, config: int) -> Any:
        if config:
            raise IndexError(config)
        numbers = {setting.number for setting in dev.settings}
        return _descriptor(bNumInterfaces=len(numbers), bConfigurationValue=1)

    def get_interface_descriptor(self, dev: Gadget, intf: int, alt: int, config: int) -> Any:
        found = _alternates(dev, intf)
        if alt >= len(found):
            raise IndexError(alt)
        setting = found[alt]
        return _descriptor(
            bInterfaceNumber=setting.number,
            bAlternateSetting=setting.alternate,
            bNumEndpoints=len(setting.ends),
            bInterfaceClass=setting.kind,
            bInterfaceProtocol=setting.protocol,
        )

    def get_endpoint_descriptor(
        self, dev: Gadget, ep: int, intf: int, alt: int, config: int
    ) -> Any:
        ends = _alternates(dev, intf)[alt].ends
        return _descriptor(bEndpointAddress=ends[ep], bmAttributes=2, wMaxPacketSize=PACKET)

    def open_device(self, dev: Gadget) -> Gadget:
        dev.check()
        if dev.is_locked:
            raise usb_error(errno.EACCES)
        return dev

    def close_device(self, dev_handle: Gadget) -> None:
        dev_handle.events.append("closed")

    def get_configuration(self, dev_handle: Gadget) -> int:
        return int(dev_handle.configured)

    def set_configuration(self, dev_handle: Gadget, config_value: int) -> None:
        dev_handle.configured = True
        dev_handle.events.append("configured")

    def set_interface_altsetting(self, dev_handle: Gadget, intf: int, altsetting: int) -> None:
        dev_handle.events.append(f"setting {intf}.{altsetting}")

    def claim_interface(self, dev_handle: Gadget, intf: int) -> None:
        if dev_handle.is_busy or dev_handle.driver:
            raise usb_error(errno.EBUSY)
        dev_handle.events.append(f"claimed {intf}")

    def release_interface(self, dev_handle: Gadget, intf: int) -> None:
        dev_handle.check()
        dev_handle.events.append(f"released {intf}")

    def is_kernel_driver_active(self, dev_handle: Gadget, intf: int) -> bool:
        return bool(dev_handle.driver)

    def detach_kernel_driver(self, dev_handle: Gadget, intf: int) -> None:
        dev_handle.events.append(f"{dev_handle.driver} detached")
        dev_handle.driver = ""

    def attach_kernel_driver(self, dev_handle: Gadget, intf: int) -> None:
        dev_handle.check()
        dev_handle.driver = "usblp"
        dev_handle.events.append("usblp attached")

    def reset_device(self, dev_handle: Gadget) -> None:
        dev_handle.events.append("RESET")

    def clear_halt(self, dev_handle: Gadget, ep: int) -> None:
        dev_handle.events.append(f"cleared {ep:#04x}")

    def bulk_write(self, dev_handle: Gadget, ep: int, intf: int, data: Any, timeout: int) -> int:
        dev_handle.check()
        assert timeout > 0, "0 waits for ever"
        sent = bytes(data)
        allowed = -errno.ETIMEDOUT if dev_handle.is_stuck else len(sent)
        allowed = dev_handle.script.pop(0) if dev_handle.script else allowed
        if allowed < 0:
            raise usb_error(-allowed)
        limit = dev_handle.unplugged_after
        if limit is not None and len(dev_handle.paper) + len(sent) > limit:
            dev_handle.paper += sent[: limit - len(dev_handle.paper)]
            dev_handle.plugged = False
            raise usb_error(errno.ENODEV)
        taken = sent[:allowed]
        dev_handle.paper += taken
        dev_handle.events.append(f"wrote {ep:#04x}")
        return len(taken)

    def bulk_read(self, dev_handle: Gadget, ep: int, intf: int, buff: Any, timeout: int) -> int:
        dev_handle.check()
        assert timeout > 0, "0 waits for ever"
        if not dev_handle.answers:
            raise usb_error(errno.ETIMEDOUT)
        answer = dev_handle.answers.pop(0)
        buff[: len(answer)] = type(buff)("B", answer)
        return len(answer)

    def ctrl_transfer(
        self,
        dev_handle: Gadget,
        bmRequestType: int,
        bRequest: int,
        wValue: int,
        *rest: Any,
    ) -> int:
        dev_handle.check()
        _index, data, _timeout = rest
        answer = _control(dev_handle, bmRequestType, bRequest, wValue)
        if answer is None:
            raise usb_error(errno.EPIPE)
        answer = answer[: len(data)]
        data[: len(answer)] = type(data)("B", answer)
        return len(answer)


def _control(gadget: Gadget, kind: int, request: int, value: int) -> bytes | None:
    if kind == 0x80 and request == 6 and value >> 8 == 3:
        texts = {1: "EPSON", 2: "TM-T88V", 3: gadget.serial}
        index = value & 0xFF
        body = b"\x09\x04" if index == 0 else texts[index].encode("utf-16-le")
        return bytes((len(body) + 2, 3)) + body
    if kind == 0xA1 and request == 0:
        text = b"MFG:EPSON;CMD:ESC/POS;MDL:TM-T88V;CLS:PRINTER;"
        return (len(text) + 2).to_bytes(2, "big") + text
    if kind == 0xA1 and request == 1 and gadget.port_status is not None:
        return bytes((gadget.port_status,))
    return None


def _alternates(gadget: Gadget, number: int) -> list[Setting]:
    numbers = sorted({setting.number for setting in gadget.settings})
    if number >= len(numbers):
        raise IndexError(number)
    return [setting for setting in gadget.settings if setting.number == numbers[number]]


def _descriptor(**values: object) -> SimpleNamespace:
    """Return a descriptor; what nobody looks at is 0."""
    return SimpleNamespace(**dict.fromkeys(_UNREAD, 0) | {"extra_descriptors": b""} | values)
