"""USB printers: the right interface, short writes counted, nothing twice (printing.md 1)."""

import errno
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.domain.printers import PrinterAbilities
from propdesk.printing.delivery import Delivery, Patience, deliver
from propdesk.printing.devices.addresses import UsbAddressError, parse_usb
from propdesk.printing.devices.device_problems import (
    NoPrinterInterfaceProblem,
    PrinterUnpluggedProblem,
    SeveralPrintersProblem,
    UsbClaimedProblem,
    UsbPermissionProblem,
)
from propdesk.printing.devices.stepping import SteppedDevice
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.devices.usb import open_usb
from propdesk.printing.devices.usb_printers import (
    PrinterInterface,
    UsbAddress,
    candidates,
    device_id,
    parse_device_id,
    the_device,
    the_interface,
)
from tests.printing.fake_usb import COMPOSITE, FakeBackend, Gadget, Setting, usb_error

SLIP = b"\x1b@" + bytes(range(32, 127)) * 130  # more than three steps
TIMES = TcpTimes(stall=0.05, attention=0.2, drain=0.05)
PATIENCE = Patience(answer=0.02, cause=0.02, attention=0.2)
ADDRESS = UsbAddress(0x04B8, 0x0202)
MUTE = PrinterAbilities(realtime_status=False)
STUCK = 0
TIMEOUT, STALL = -errno.ETIMEDOUT, -errno.EPIPE


def device(*gadgets: Gadget, address: UsbAddress = ADDRESS) -> SteppedDevice:
    backend = FakeBackend(*gadgets)
    return SteppedDevice(address.uri, lambda: open_usb(address, backend), times=TIMES)


def printed(gadget: Gadget) -> Delivery:
    """Send the slip without questions, so that a script counts writes of the slip alone."""
    return deliver(device(gadget), SLIP, b"T001", patience=PATIENCE, confirm=False, abilities=MUTE)


@pytest.mark.parametrize(
    ("script", "grade", "fault"),
    [
        ([], Grade.SENT, None),
        ([1, 1, 100, 7, 0, 4000, 3], Grade.SENT, None),
        ([TIMEOUT, 2, TIMEOUT, 64, 0, 1], Grade.SENT, None),
        ([STALL], Grade.SENT, None),
        ([STALL, STALL], Grade.FAILED, Fault.STALLED),
        ([STUCK], Grade.FAILED, Fault.STALLED),
        ([2, STALL], Grade.UNCERTAIN, Fault.STALLED),
        ([2, 4096, STUCK], Grade.UNCERTAIN, Fault.STALLED),
        ([-errno.ENODEV], Grade.FAILED, Fault.LINK_LOST),
        ([2, -errno.EIO], Grade.UNCERTAIN, Fault.LINK_LOST),
        ([2, 4096, -errno.ENODEV], Grade.UNCERTAIN, Fault.LINK_LOST),
    ],
)
def test_whatever_a_write_does_the_grade_is_true_and_no_byte_goes_twice(
    script: list[int], grade: Grade, fault: Fault | None
) -> None:
    is_stuck = script[-1:] == [STUCK]
    gadget = Gadget(script=script[:-1] if is_stuck else list(script), is_stuck=is_stuck)
    outcome = printed(gadget)
    assert (outcome.grade, outcome.fault) == (grade, fault)
    assert SLIP.startswith(gadget.paper)
    assert outcome.accepted == len(gadget.paper)
    assert (bytes(gadget.paper) == SLIP) is (grade is Grade.SENT)


@pytest.mark.parametrize("after", [*range(8), 63, 64, 65, 4097, 4098, 4099, len(SLIP) - 1])
def test_a_cable_pulled_after_any_byte_never_loses_the_truth(after: int) -> None:
    gadget = Gadget(unplugged_after=after)
    outcome = printed(gadget)
    assert outcome.grade is (Grade.UNCERTAIN if outcome.accepted else Grade.FAILED)
    assert outcome.fault is Fault.LINK_LOST
    if outcome.grade is Grade.FAILED:
        assert len(gadget.paper) < 2  # half of ESC @: no paper can have come of it


@pytest.mark.parametrize("after", range(0, 3000, 100))
def test_a_printer_plugged_in_again_is_found_and_prints_the_whole_slip(after: int) -> None:
    """Fault R11: whatever the bus calls it now, the address still means it."""
    gadget = Gadget(unplugged_after=after)
    backend = FakeBackend(gadget)
    there = SteppedDevice(ADDRESS.uri, lambda: open_usb(ADDRESS, backend), times=TIMES)
    first = deliver(there, SLIP, b"T001", patience=PATIENCE, confirm=False, abilities=MUTE)
    assert first.fault is Fault.LINK_LOST
    gone = deliver(there, SLIP, b"T002", patience=PATIENCE, confirm=False, abilities=MUTE)
    assert gone == Delivery(Grade.FAILED, 0, Fault.NOT_FOUND)
    again = Gadget()
    backend.gadgets = [Gadget(product=0x0E15), again]
    second = deliver(there, SLIP, b"T003", patience=PATIENCE, confirm=False, abilities=MUTE)
    assert second == Delivery(Grade.SENT, len(SLIP))
    assert bytes(again.paper) == SLIP


def test_the_kernel_driver_lets_go_and_gets_the_printer_back_and_nothing_is_reset() -> None:
    gadget = Gadget(driver="usblp")
    assert printed(gadget).grade is Grade.SENT
    assert gadget.driver == "usblp"
    shown = [event for event in gadget.events if not event.startswith("wrote")]
    assert shown == ["usblp detached", "claimed 0", "released 0", "usblp attached", "closed"]


def test_a_printer_another_program_holds_is_busy_and_keeps_its_driver() -> None:
    gadget = Gadget(driver="usblp", is_busy=True)
    with pytest.raises(UsbClaimedProblem) as caught:
        device(gadget).open()
    assert caught.value.fault is Fault.BUSY
    assert gadget.driver == "usblp"


def test_a_printer_among_other_interfaces_is_used_both_ways() -> None:
    gadget = Gadget(settings=COMPOSITE)
    assert printed(gadget).grade is Grade.SENT
    assert "claimed 1" in gadget.events
    assert "setting 1.1" in gadget.events
    assert {event for event in gadget.events if event.startswith("wrote")} == {"wrote 0x04"}


def test_a_one_way_printer_confirms_nothing_and_is_not_asked() -> None:
    gadget = Gadget(settings=(Setting(0, protocol=1, ends=(0x01,)),))
    one_way = device(gadget)
    one_way.open()
    assert one_way.confirmation.value == "none"
    assert one_way.read(0) == b""
    one_way.close()


def test_what_is_no_printer_says_how_it_becomes_one() -> None:
    with pytest.raises(NoPrinterInterfaceProblem, match="present itself as a printer"):
        device(Gadget(settings=(Setting(0, kind=255),))).open()
    with pytest.raises(NoPrinterInterfaceProblem):
        device(Gadget(settings=(Setting(0, protocol=4),))).open()


def test_twins_are_told_apart_by_their_serial_numbers() -> None:
    twins = Gadget(serial="A1"), Gadget(serial="B 2")
    with pytest.raises(SeveralPrintersProblem, match="2 printers"):
        device(*twins).open()
    address = UsbAddress(0x04B8, 0x0202, "B 2")
    second = device(*twins, address=address)
    assert deliver(second, SLIP, b"T001", patience=PATIENCE).grade is Grade.SENT
    assert (bool(twins[0].paper), bool(twins[1].paper)) == (False, True)
    assert [each.address.uri for each in candidates(FakeBackend(*twins))] == [
        "usb://04b8:0202/A1",
        "usb://04b8:0202/B%202",
    ]


def test_only_printers_are_discovered_with_their_names() -> None:
    backend = FakeBackend(
        Gadget(settings=COMPOSITE),
        Gadget(vendor=0x0781, settings=(Setting(0, kind=8),)),
        Gadget(product=0x0E15, serial=""),
    )
    found = candidates(backend)
    assert [(each.address.uri, each.product) for each in found] == [
        ("usb://04b8:0202/X1", "EPSON TM-T88V"),
        ("usb://04b8:0e15", "EPSON TM-T88V"),
    ]
    assert all("closed" in gadget.events for gadget in backend.gadgets if gadget.vendor == 0x04B8)


def test_a_user_without_the_right_learns_the_rule_that_helps() -> None:
    with pytest.raises(UsbPermissionProblem) as caught:
        device(Gadget(is_locked=True)).open()
    assert 'ATTR{idVendor}=="04b8", ATTR{idProduct}=="0202"' in caught.value.message()
    assert "group “lp”" in caught.value.message()
    named = device(Gadget(is_locked=True), address=UsbAddress(0x04B8, 0x0202, "X1"))
    with pytest.raises(UsbPermissionProblem):
        named.open()


@pytest.mark.parametrize("gadgets", [(), (Gadget(plugged=False),), (Gadget(serial="Y"),)])
def test_a_printer_that_is_not_there_is_said_to_be_unplugged(gadgets: tuple[Gadget, ...]) -> None:
    address = UsbAddress(0x04B8, 0x0202, "X1")
    with pytest.raises(PrinterUnpluggedProblem):
        device(*gadgets, address=address).open()


def test_a_bus_that_does_not_answer_has_no_printers() -> None:
    class DeadBus(FakeBackend):
        def enumerate_devices(self) -> Iterator[Gadget]:
            raise usb_error(errno.EIO)

    with pytest.raises(PrinterUnpluggedProblem):
        candidates(DeadBus())
    with pytest.raises(PrinterUnpluggedProblem):
        open_usb(ADDRESS, DeadBus())


def test_a_configuration_is_chosen_only_where_none_is_in_force() -> None:
    fresh, used = Gadget(configured=False), Gadget()
    assert [printed(gadget).grade for gadget in (fresh, used)] == [Grade.SENT, Grade.SENT]
    assert ("configured" in fresh.events, "configured" in used.events) == (True, False)


def test_answers_are_read_and_confirm() -> None:
    gadget = Gadget(answers=[b"\x12", b"\x12", b"\x12", b"\x12"])
    heard = device(gadget)
    heard.open()
    assert heard.read(0.01) == b"\x12"
    heard.close()
    assert device_id(the_device(ADDRESS, FakeBackend(gadget)), _interface(gadget))["MDL"] == (
        "TM-T88V"
    )


def test_paper_out_at_the_port_makes_the_sender_wait_for_a_person() -> None:
    gadget = Gadget(script=[2, *[TIMEOUT] * 3, 0], port_status=0x38)
    seen: list[Fault | None] = []

    class Watch:
        def accepted(self, total: int) -> None: ...

        def attention(self, fault: Fault | None) -> None:
            seen.append(fault)

    outcome = deliver(
        device(gadget), SLIP, b"T001", Watch(), PATIENCE, confirm=False, abilities=MUTE
    )
    assert outcome.grade is Grade.SENT
    assert Fault.PAPER_END in seen
    assert seen[-1] is None


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("usb://04b8:0202", UsbAddress(0x04B8, 0x0202)),
        ("usb://04B8:0E15/A%2F1%20b", UsbAddress(0x04B8, 0x0E15, "A/1 b")),
        ("usb://0fe6:811e/", UsbAddress(0x0FE6, 0x811E)),
    ],
)
def test_addresses_name_vendor_product_and_serial_number(uri: str, address: UsbAddress) -> None:
    assert parse_usb(uri, urlsplit(uri)) == address
    assert parse_usb(address.uri, urlsplit(address.uri)) == address


@pytest.mark.parametrize("uri", ["usb://", "usb://4b8:202", "usb://04b8", "usb://04b8:0202/a/b"])
def test_an_address_that_is_none_is_refused_with_an_example(uri: str) -> None:
    with pytest.raises(UsbAddressError, match="usb://04b8:0202"):
        parse_usb(uri, urlsplit(uri))


def test_identifications_are_read_however_they_are_written() -> None:
    assert parse_device_id(b"MANUFACTURER:Xprinter ;MODEL: XP-80;junk;CMD:ESC;\0") == {
        "MFG": "Xprinter",
        "MDL": "XP-80",
        "CMD": "ESC",
    }
    assert parse_device_id(b"") == {}


def _interface(gadget: Gadget) -> PrinterInterface:
    found = the_device(ADDRESS, FakeBackend(gadget))
    return the_interface(ADDRESS, found.get_active_configuration())
