"""Probing: a printer can do what it answers to, silence is unknown, noise is no printer."""
# ruff: noqa: ARG002 - the methods are those of the device contract

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from propdesk.domain.print_jobs import Fault
from propdesk.domain.printers import UNKNOWN, PrinterAbilities, UnknownAbilityError, learned, ruled
from propdesk.printing.answers import Listener
from propdesk.printing.devices import device_for
from propdesk.printing.devices.contract import Confirmation, Watcher
from propdesk.printing.devices.stepping import SteppedDevice
from propdesk.printing.devices.usb import open_usb
from propdesk.printing.devices.usb_printers import UsbAddress
from propdesk.printing.discovery import ON_USB, Candidate, discover
from propdesk.printing.printer_problems import (
    PrinterNotFoundProblem,
    PrinterProblem,
    PrinterRefusedProblem,
    WrongAnswerProblem,
)
from propdesk.printing.probe import ProbeNotPossibleError, check_can_answer, probe
from propdesk.printing.simulator import Condition, SimulatedPrinter
from tests.printing.fake_usb import FakeBackend, Gadget

NOW = datetime(2026, 12, 5, 4, tzinfo=UTC)
STATES = {bytes((0x10, 4, n)): b"\x12" for n in (1, 2, 3, 4)}
EPSON: Mapping[bytes, bytes] = {
    **STATES,
    b"\x1dr1": b"\x00",
    b"\x1dI\x02": b"\x03",
    b"\x1dIA": b"_1.04\0",
    b"\x1dIB": b"_EPSON\0",
    b"\x1dIC": b"_TM-T88V\0",
    b"\x1dID": b"_X9\0",
    b"\x1dIE": b"_KANJI CHINA\0",
    b"\x1d(H\x06\x0000AB12": b"\x37\x22AB12\0",
    b"\x1d(k\x03\x001R0": b"\x37\x366\x1f6\x1f1\0",
    b"\x1da\x0e": b"\x10\x00\x00\x00",
}


class Talker:
    """A printer that answers from a table and remembers what it was sent."""

    confirmation = Confirmation.STATUS
    address = "talker"

    def __init__(self, table: Mapping[bytes, bytes]) -> None:
        self._table = table
        self._saying = b""
        self.listener = Listener()
        self.sent: list[bytes] = []
        self.is_open = False

    def open(self) -> None:
        self.is_open = True

    def send(self, data: bytes, watcher: Watcher) -> None:
        self.sent.append(data)
        self._saying += self._table.get(data, b"")

    def read(self, seconds: float) -> bytes:
        if "flood" in self.address:
            return b"\xff"
        said, self._saying = self._saying[:3], self._saying[3:]  # in portions, as on a wire
        return said

    def finish(self) -> None: ...

    def close(self) -> None:
        self.is_open = False


def asked(table: Mapping[bytes, bytes]) -> PrinterAbilities:
    talker = Talker(table)
    found = probe(talker, NOW, seconds=0.002)
    assert not talker.is_open
    assert b"\n" not in b"".join(talker.sent)
    return found


def without(*questions: bytes) -> dict[bytes, bytes]:
    return {question: said for question, said in EPSON.items() if question not in questions}


def test_a_printer_that_answers_everything_can_do_everything() -> None:
    assert asked(EPSON) == PrinterAbilities(
        maker="EPSON",
        product="TM-T88V",
        firmware="1.04",
        serial="X9",
        realtime_status=True,
        paper_status=True,
        process_id=True,
        automatic_status=True,
        kanji_rom=True,
        native_qr=True,
        cutter=True,
        probed_at=NOW,
    )


def test_a_mute_printer_is_unknown_and_is_not_asked_what_might_end_on_paper() -> None:
    talker = Talker({})
    assert probe(talker, NOW, seconds=0.002) == PrinterAbilities(probed_at=NOW)
    assert not [data for data in talker.sent if b"\x1d(" in data]


def test_a_mute_usb_printer_still_has_a_name_at_its_plug() -> None:
    backend = FakeBackend(Gadget())
    address = UsbAddress(0x04B8, 0x0202)
    device = SteppedDevice(address.uri, lambda: open_usb(address, backend))
    found = probe(device, NOW, seconds=0.002)
    assert found == PrinterAbilities(maker="EPSON", product="TM-T88V", probed_at=NOW)


@pytest.mark.parametrize(
    ("question", "ability"),
    [
        (b"\x10\x04\x01", "realtime_status"),
        (b"\x10\x04\x04", "realtime_status"),
        (b"\x1dr1", "paper_status"),
        (b"\x1d(H\x06\x0000AB12", "process_id"),
        (b"\x1d(k\x03\x001R0", "native_qr"),
        (b"\x1da\x0e", "automatic_status"),
        (b"\x1dI\x02", "cutter"),
    ],
)
def test_silence_to_one_question_leaves_one_ability_unknown(question: bytes, ability: str) -> None:
    found = asked(without(question))
    assert getattr(found, ability) is None
    assert found.maker == "EPSON"


@pytest.mark.parametrize(
    ("question", "answer", "ability"),
    [
        (b"\x1d(H\x06\x0000AB12", b"\x37\x22XXXX\0", "process_id"),
        (b"\x1d(H\x06\x0000AB12", b"\x37\x22AB12", "process_id"),
        (b"\x1dr1", b"\x7f", "paper_status"),
        (b"\x1dr1", b"\x00\x00", "paper_status"),
        (b"\x1da\x0e", b"\x10\x00\x00\x90", "automatic_status"),
        (b"\x1da\x0e", b"\x10\x00", "automatic_status"),
        (b"\x1d(k\x03\x001R0", b"\x37\x30\0", "native_qr"),
        (b"\x1dI\x02", b"\xff", "cutter"),
    ],
)
def test_a_wrong_answer_is_no_ability(question: bytes, answer: bytes, ability: str) -> None:
    assert getattr(asked({**EPSON, question: answer}), ability) is None


@pytest.mark.parametrize(
    ("fonts", "kind", "product", "expected"),
    [
        (b"_KANJI CHINA\0", b"\x03", b"_T\0", (True, True)),
        (b"_KANJI GB18030\0", b"\x00", b"_T\0", (True, False)),
        (b"_KANJI JAPANESE\0", b"\x03", b"_T\0", (False, True)),
        (b"_\0", b"\x02", b"_T\0", (False, True)),
        (b"_\0", b"\x02", b"", (None, True)),
        (b"", b"\x01", b"", (True, None)),
    ],
)
def test_chinese_letters_and_knife_follow_from_what_the_printer_says_of_itself(
    fonts: bytes, kind: bytes, product: bytes, expected: tuple[bool | None, bool | None]
) -> None:
    table = {**EPSON, b"\x1dIE": fonts, b"\x1dI\x02": kind, b"\x1dIC": product}
    found = asked(table)
    assert (found.kanji_rom, found.cutter) == expected


@pytest.mark.parametrize("noise", [b"\xff", b"HTTP/1.1 400", b"\x10\x04\x01", b"\x12\x12"])
def test_noise_is_no_printer(noise: bytes) -> None:
    with pytest.raises(WrongAnswerProblem):
        asked({**EPSON, b"\x10\x04\x01": noise})


def test_somebody_who_never_stops_talking_is_no_printer_either() -> None:
    talker = Talker(EPSON)
    talker.address = "flood"
    with pytest.raises(WrongAnswerProblem):
        probe(talker, NOW, seconds=0.01)


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        (Condition(cover_open=True), Fault.COVER_OPEN),
        (Condition(paper_end=True), Fault.PAPER_END),
        (Condition(cutter=True), Fault.CUTTER),
    ],
)
def test_a_printer_in_trouble_says_so_instead_of_losing_its_abilities(
    condition: Condition, fault: Fault
) -> None:
    with SimulatedPrinter() as simulator:
        simulator.condition = condition
        with pytest.raises(PrinterProblem) as caught:
            probe(device_for(simulator.uri), NOW)
    assert caught.value.fault is fault


def test_the_simulated_printer_is_probed_over_its_port_and_wastes_no_paper() -> None:
    with SimulatedPrinter() as simulator:
        found = probe(device_for(simulator.uri), NOW)
    assert (found.product, found.process_id, found.native_qr) == ("simulator", True, True)
    assert (found.kanji_rom, found.cutter, found.automatic_status) == (True, True, True)
    assert (simulator.paper, simulator.refusals) == ((), [])


def test_a_printer_that_is_off_is_a_problem_not_an_answer() -> None:
    with pytest.raises(PrinterRefusedProblem):
        probe(device_for("tcp://127.0.0.1:1"), NOW)


@pytest.mark.parametrize("uri", ["file:///tmp/x", "cups://front", "windows://front"])
def test_what_passes_no_answers_on_is_not_asked(uri: str) -> None:
    with pytest.raises(ProbeNotPossibleError):
        check_can_answer(uri)
    for scheme in ("tcp://h", "usb://04b8:0202", "lp:///dev/usb/lp0", "serial:///dev/ttyS0"):
        check_can_answer(scheme)


def test_a_ruling_stands_and_only_known_things_can_be_ruled() -> None:
    mine = ruled(UNKNOWN, "cutter", value=False)
    assert learned(mine, PrinterAbilities(cutter=True, maker="A")).cutter is False
    for name, value in (
        ("maker", True),
        ("cutter", 3),
        ("cells", 5),
        ("drawer_pin", 3),
        ("process_id", True),
    ):
        with pytest.raises(UnknownAbilityError):
            ruled(UNKNOWN, name, value=value)
    assert ruled(UNKNOWN, "cells", value=42).cells == 42
    assert ruled(UNKNOWN, "process_id", value=False).process_id is False


def test_a_source_that_fails_hides_no_other_printer() -> None:
    there = Candidate("usb://04b8:0202", "TM", ON_USB)

    def broken() -> list[Candidate]:
        raise PrinterNotFoundProblem(address="usb")

    assert discover([broken, lambda: [there, there]]) == [there]
    assert isinstance(discover(), list)
