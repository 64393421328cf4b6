"""CUPS queues against a real cupsd: only "left the print system" is said, never "printed"."""

import itertools
import sys
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.delivery import Delivery, deliver
from propdesk.printing.devices.addresses import QueueAddressError, parse_cups
from propdesk.printing.devices.cups import CupsAddress, CupsQueue, candidates, server_of
from propdesk.printing.devices.device_problems import (
    PrintSystemMissingProblem,
    QueueMissingProblem,
    QueueRefusesProblem,
    QueueStoppedProblem,
)
from propdesk.printing.devices.ipp import Server
from propdesk.printing.devices.queued import QueuedDevice
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.escpos import encode_document
from propdesk.printing.models import MODELS
from propdesk.printing.simulator import SimulatedPrinter
from tests.printing.cups_server import CupsServer, FarEnd, far_end
from tests.printing.samples import SINGLE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="cupsd is set up on Linux")

SLIP = bytes(range(256)) * 5
_NUMBERS = itertools.count()
PATIENT, HASTY = TcpTimes(attention=10.0), TcpTimes(attention=1.5)


@pytest.fixture(scope="module")
def cups() -> Iterator[CupsServer]:
    with CupsServer() as server:
        yield server


@pytest.fixture
def end(cups: CupsServer) -> Iterator[FarEnd]:
    with far_end(f"led{next(_NUMBERS)}") as made:  # a queue keeps its troubles: a new one each
        cups.add(made.queue, made.port, "/led")
        yield made
        cups.run("cancel", "-a", made.queue)


class Watch:
    """Remembers the news of one delivery."""

    def __init__(self) -> None:
        self.totals: list[int] = []
        self.faults: list[Fault | None] = []
        self.troubled = threading.Event()

    def accepted(self, total: int) -> None:
        self.totals.append(total)

    def attention(self, fault: Fault | None) -> None:
        self.faults.append(fault)
        if fault is not None:
            self.troubled.set()


class Sending:
    """A delivery that goes on beside the test."""

    def __init__(self, cups: CupsServer, queue: str, times: TcpTimes = PATIENT) -> None:
        self.watch = Watch()
        self._outcome: list[Delivery] = []
        device = _device(cups, queue, times)
        self._thread = threading.Thread(
            target=lambda: self._outcome.append(deliver(device, SLIP, b"T001", self.watch))
        )
        self._thread.start()

    def outcome(self) -> Delivery:
        self._thread.join(20)
        return self._outcome[0]


def _device(cups: CupsServer, queue: str, times: TcpTimes = PATIENT) -> QueuedDevice:
    return QueuedDevice(CupsQueue(CupsAddress(queue, cups.address), 5.0), times)


def test_a_slip_goes_through_the_queue_as_it_is_and_counts_as_sent(cups: CupsServer) -> None:
    with SimulatedPrinter() as simulator:
        cups.add("front", simulator.port)
        outcome = deliver(_device(cups, "front"), b"\x1b@hello\n\x1bd\x05", b"T001")
        assert outcome == Delivery(Grade.SENT, 11)
    assert [paper.strip() for paper in simulator.paper] == ["hello"]
    assert simulator.data == b"\x1b@hello\n\x1bd\x05"


def test_the_print_system_s_own_socket_backend_brings_a_slip_to_the_printer(
    cups: CupsServer,
) -> None:
    with SimulatedPrinter() as simulator:
        cups.add_socket("till", simulator.port)
        slip = encode_document(receipt_document(SINGLE, "zh_CN"), MODELS["roll80"]).data
        outcome = deliver(_device(cups, "till"), slip, b"T001")
        assert outcome == Delivery(Grade.SENT, len(slip))
    assert simulator.data == slip
    assert SINGLE.number in simulator.paper[0]


def test_every_byte_arrives_and_the_local_socket_serves_too(cups: CupsServer, end: FarEnd) -> None:
    cups.add("plain", end.port)
    queue = CupsQueue(CupsAddress("plain", cups.socket_file), 5.0)
    job = queue.submit(SLIP)
    end.accept()
    assert end.take() == SLIP
    assert job > 0


def test_queues_are_found_with_their_descriptions(cups: CupsServer, end: FarEnd) -> None:
    found = {each.address.queue: each.description for each in candidates(cups.address)}
    assert found[end.queue] == f"Queue {end.queue}"
    assert candidates("127.0.0.1:1") == []


def test_an_empty_tray_is_told_and_the_slip_still_comes(cups: CupsServer, end: FarEnd) -> None:
    sending = Sending(cups, end.queue)
    end.accept()
    end.say("STATE: +media-empty-error")
    assert sending.watch.troubled.wait(10)
    end.say("STATE: -media-empty-error", "GO")
    assert end.take() == SLIP
    assert sending.outcome() == Delivery(Grade.SENT, len(SLIP))
    assert Fault.PAPER_END in sending.watch.faults


def test_a_job_given_up_in_the_middle_is_cancelled_and_a_person_asked(
    cups: CupsServer, end: FarEnd
) -> None:
    sending = Sending(cups, end.queue, HASTY)
    end.accept()
    end.say("STATE: +cover-open-error")
    assert sending.outcome() == Delivery(Grade.UNCERTAIN, len(SLIP), Fault.COVER_OPEN)
    assert cups.run("lpstat", "-o", end.queue) == ""


def test_a_job_that_never_began_is_taken_back_and_counts_as_not_printed(
    cups: CupsServer, end: FarEnd
) -> None:
    first = CupsQueue(CupsAddress(end.queue, cups.address), 5.0).submit(b"first")
    end.accept()  # and stays in the way
    sending = Sending(cups, end.queue, HASTY)
    assert sending.outcome() == Delivery(Grade.FAILED, 0, Fault.STALLED)
    assert sending.watch.totals == [len(SLIP), 0]
    assert [line.split()[0] for line in cups.run("lpstat", "-o", end.queue).splitlines()] == [
        f"{end.queue}-{first}"
    ]
    end.say("GO")
    assert end.take() == b"first"


def test_a_job_the_print_system_gives_up_is_uncertain(cups: CupsServer, end: FarEnd) -> None:
    sending = Sending(cups, end.queue)
    end.accept()
    end.say("FAIL")
    assert sending.outcome().grade is Grade.UNCERTAIN


def test_what_keeps_a_queue_from_taking_jobs_is_told_apart(cups: CupsServer, end: FarEnd) -> None:
    cups.run("cupsdisable", "-r", "new roll", end.queue)
    with pytest.raises(QueueStoppedProblem, match="new roll"):
        _device(cups, end.queue).open()
    cups.run("cupsenable", end.queue)
    cups.run("cupsreject", end.queue)
    with pytest.raises(QueueRefusesProblem):
        _device(cups, end.queue).open()
    cups.run("cupsaccept", end.queue)
    _device(cups, end.queue).open()
    with pytest.raises(QueueMissingProblem):
        _device(cups, "nowhere").open()
    with pytest.raises(PrintSystemMissingProblem):
        QueuedDevice(CupsQueue(CupsAddress(end.queue, "127.0.0.1:1"), 1.0)).open()


@pytest.mark.parametrize(
    ("text", "server"),
    [
        ("10.0.0.5:8631", Server("10.0.0.5", 8631)),
        ("print.local", Server("print.local", 631)),
        ("print.local/version=1.1", Server("print.local", 631)),
        ("/run/x.sock", Server(socket_file="/run/x.sock")),
    ],
)
def test_the_print_system_is_where_the_setting_says(text: str, server: Server) -> None:
    assert server_of(text, 10.0) == server


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("cups://Front", CupsAddress("Front")),
        ("cups://%E5%89%8D%E5%8F%B0", CupsAddress("前台")),
        ("cups://Front?server=10.0.0.5:631", CupsAddress("Front", "10.0.0.5:631")),
    ],
)
def test_addresses_name_the_queue_in_its_own_letters(uri: str, address: CupsAddress) -> None:
    assert parse_cups(uri, urlsplit(uri)) == address
    assert address.uri == uri


@pytest.mark.parametrize(
    "uri", ["cups://", "cups:///x", "cups://a/b", "cups://a%20b", "cups://a?x=1"]
)
def test_an_address_that_is_none_is_refused(uri: str) -> None:
    with pytest.raises(QueueAddressError, match="cups://NAME"):
        parse_cups(uri, urlsplit(uri))
