"""One attempt against every fault: the grade is never better than what is known."""

import os
import socket
import stat
import threading
from pathlib import Path

import pytest

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.delivery import Delivery, Patience, deliver
from propdesk.printing.devices import device_for
from propdesk.printing.devices.contract import Confirmation
from propdesk.printing.devices.file import FileDevice
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.escpos import encode_document
from propdesk.printing.models import MODELS
from propdesk.printing.printer_problems import InvalidPrinterAddressError
from propdesk.printing.simulator import SimulatedPrinter
from tests.printing.faulty_printer import (
    COVER_OPEN,
    PAPER_OUT,
    Behaviour,
    FaultyPrinter,
    Line,
    answering,
    answering_to,
    cut_after,
    echo,
    frozen_after,
    greet,
    healthy,
    mute,
    talkative,
    trouble_after,
)
from tests.printing.samples import PLAIN

DATA = encode_document(receipt_document(PLAIN, "zh_CN"), MODELS["roll80"]).data
TOKEN = b"7a3f"
QUICK = Patience(answer=0.4, cause=0.2, attention=0.6)
QUICK_TIMES = TcpTimes(connect=0.3, stall=0.3, attention=0.4, drain=0.3)


class Notes:
    """Keeps what a delivery tells."""

    def __init__(self) -> None:
        self.totals: list[int] = []
        self.faults: list[Fault | None] = []
        self.troubled = threading.Event()

    def accepted(self, total: int) -> None:
        """Keep the progress."""
        self.totals.append(total)

    def attention(self, fault: Fault | None) -> None:
        """Keep the trouble."""
        self.faults.append(fault)
        self.troubled.set()


def attempt(
    behaviour: Behaviour, confirm: str, data: bytes = DATA, notes: Notes | None = None
) -> Delivery:
    with FaultyPrinter([behaviour]).running() as printer:
        device = device_for(printer.uri(confirm), QUICK_TIMES)
        return deliver(device, data, TOKEN, notes, QUICK)


def graded(behaviour: Behaviour, confirm: str, data: bytes = DATA) -> tuple[Grade, Fault | None]:
    delivery = attempt(behaviour, confirm, data)
    assert delivery.accepted > 0
    return delivery.grade, delivery.fault


@pytest.mark.parametrize(
    ("behaviour", "none", "status", "process"),
    [
        (healthy, (Grade.SENT, None), (Grade.CONFIRMED, None), (Grade.CONFIRMED, None)),
        (
            mute,
            (Grade.SENT, None),
            (Grade.SENT, Fault.NO_ANSWER),
            (Grade.UNCERTAIN, Fault.NO_ANSWER),
        ),
        (
            talkative,
            (Grade.SENT, None),
            (Grade.SENT, Fault.NO_ANSWER),
            (Grade.UNCERTAIN, Fault.NO_ANSWER),
        ),
        (
            echo,
            (Grade.SENT, None),
            (Grade.UNCERTAIN, Fault.WRONG_ANSWER),
            (Grade.UNCERTAIN, Fault.WRONG_ANSWER),
        ),
        (
            answering(b"SSH-2.0-OpenSSH_9.2\r\n"),
            (Grade.SENT, None),
            (Grade.UNCERTAIN, Fault.WRONG_ANSWER),
            (Grade.UNCERTAIN, Fault.WRONG_ANSWER),
        ),
    ],
    ids=["healthy", "mute", "talkative", "echo", "no printer"],
)
def test_the_grade_is_what_the_printer_really_said(
    behaviour: Behaviour,
    none: tuple[Grade, Fault | None],
    status: tuple[Grade, Fault | None],
    process: tuple[Grade, Fault | None],
) -> None:
    assert graded(behaviour, "none") == none
    assert graded(behaviour, "status") == status
    assert graded(behaviour, "id") == process


@pytest.mark.parametrize(
    ("answer", "grade", "fault"),
    [
        (b"\x37\x227a3f\x00", Grade.CONFIRMED, None),
        (b"\x37\x227a3e\x00", Grade.UNCERTAIN, Fault.WRONG_ANSWER),
        (b"\x37\x220000\x00\x37\x227a3f\x00", Grade.CONFIRMED, None),
        (b"\x37\x227a3f", Grade.UNCERTAIN, Fault.WRONG_ANSWER),
        (b"\x10\x00\x00\x00\x37\x227a3f\x00", Grade.CONFIRMED, None),
    ],
)
def test_only_our_own_id_confirms(answer: bytes, grade: Grade, fault: Fault | None) -> None:
    assert graded(answering_to(TOKEN, answer), "id") == (grade, fault)


@pytest.mark.parametrize(
    ("answer", "grade", "fault"),
    [
        (b"\x00", Grade.CONFIRMED, None),
        (b"\x0c", Grade.UNCERTAIN, Fault.PAPER_END),
        (b"\x00\x00", Grade.UNCERTAIN, Fault.WRONG_ANSWER),
        (b"H", Grade.UNCERTAIN, Fault.WRONG_ANSWER),
    ],
)
def test_one_status_with_paper_confirms(answer: bytes, grade: Grade, fault: Fault | None) -> None:
    assert graded(answering_to(b"\x1dr1", answer), "status") == (grade, fault)


@pytest.mark.parametrize("confirm", ["none", "status", "id"])
def test_a_closed_port_is_refused_and_nothing_left(confirm: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    device = device_for(f"tcp://127.0.0.1:{port}?confirm={confirm}", QUICK_TIMES)
    assert deliver(device, DATA, TOKEN) == Delivery(Grade.FAILED, 0, Fault.REFUSED)


def test_a_full_backlog_times_out_and_nothing_left() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        waiting = [socket.socket() for _ in range(4)]
        for link in waiting:
            link.setblocking(False)
            link.connect_ex(server.getsockname())
        device = device_for(f"tcp://127.0.0.1:{server.getsockname()[1]}", QUICK_TIMES)
        assert deliver(device, DATA, TOKEN) == Delivery(Grade.FAILED, 0, Fault.TIMEOUT)
        for link in waiting:
            link.close()


def test_an_unknown_name_is_not_found() -> None:
    device = device_for("tcp://printer.invalid:9100", QUICK_TIMES)
    assert deliver(device, DATA, TOKEN) == Delivery(Grade.FAILED, 0, Fault.NOT_FOUND)


def test_a_name_with_several_addresses_is_tried_at_each() -> None:
    with FaultyPrinter([healthy]).running() as printer:
        port = printer.address.split(":")[1]
        device = device_for(f"tcp://localhost:{port}", QUICK_TIMES)
        assert deliver(device, DATA, TOKEN).grade is Grade.CONFIRMED


@pytest.mark.parametrize("confirm", ["status", "id"])
@pytest.mark.parametrize(
    ("trouble", "fault"), [(PAPER_OUT, Fault.PAPER_END), (COVER_OPEN, Fault.COVER_OPEN)]
)
def test_paper_put_in_again_leads_to_confirmed(confirm: str, trouble: bytes, fault: Fault) -> None:
    notes = Notes()
    behaviour = trouble_after(600, trouble, notes.troubled)
    delivery = attempt(behaviour, confirm, notes=notes)
    assert delivery.grade is Grade.CONFIRMED
    assert notes.faults == [fault, None]


@pytest.mark.parametrize("confirm", ["status", "id"])
@pytest.mark.parametrize(
    ("trouble", "fault"), [(PAPER_OUT, Fault.PAPER_END), (COVER_OPEN, Fault.COVER_OPEN)]
)
def test_paper_never_put_in_leaves_the_job_uncertain(
    confirm: str, trouble: bytes, fault: Fault
) -> None:
    def stuck(line: Line) -> None:
        greet(line)
        line.recv(600)
        line.sendall(trouble)
        while line.recv(65536):
            pass

    assert graded(stuck, confirm) == (Grade.UNCERTAIN, fault)


@pytest.mark.parametrize("confirm", ["status", "id"])
def test_a_silent_printer_is_asked_why_it_stands_still(confirm: str) -> None:
    def out_of_paper(line: Line) -> None:
        greet(line)
        while b"\x10\x04\x01" not in line.taken:
            line.recv(65536)
        seen = len(line.taken)
        for answer in (b"\x1a", b"\x32", b"\x12", b"\x72"):
            line.sendall(answer)
            seen += len(line.recv(3))
        while line.recv(65536):
            pass

    assert graded(out_of_paper, confirm) == (Grade.UNCERTAIN, Fault.PAPER_END)


@pytest.mark.parametrize("confirm", ["none", "status", "id"])
def test_a_printer_that_reads_no_more_has_stalled(confirm: str) -> None:
    gone = threading.Event()
    with FaultyPrinter([frozen_after(3000, gone)], small_buffer=True).running() as printer:
        device = device_for(printer.uri(confirm), QUICK_TIMES)
        delivery = deliver(device, DATA * 100, TOKEN, None, QUICK)
        gone.set()
    assert (delivery.grade, delivery.fault) == (Grade.UNCERTAIN, Fault.STALLED)
    assert 0 < delivery.accepted < len(DATA) * 100


@pytest.mark.parametrize("reset", [False, True])
@pytest.mark.parametrize("confirm", ["none", "status", "id"])
def test_a_link_lost_in_the_middle_is_uncertain(confirm: str, reset: bool) -> None:  # noqa: FBT001
    assert graded(cut_after(2000, reset=reset), confirm) == (Grade.UNCERTAIN, Fault.LINK_LOST)


@pytest.mark.parametrize(("confirm", "question"), [("status", 3), ("id", 11)])
def test_a_printer_that_hangs_up_instead_of_answering_is_uncertain(
    confirm: str, question: int
) -> None:
    behaviour = cut_after(len(DATA) + question)
    assert graded(behaviour, confirm) == (Grade.UNCERTAIN, Fault.LINK_LOST)


def test_unread_status_bytes_do_not_throw_a_long_job_away() -> None:
    printer_took: list[int] = []

    def chatty(line: Line) -> None:
        total = 0
        while data := line.recv(512):
            total += len(data)
            line.sendall(b"\x10\x00\x00\x00")
        printer_took.append(total)

    delivery = attempt(chatty, "none", DATA * 50)
    assert delivery.grade is Grade.SENT
    assert printer_took == [len(DATA) * 50]


def test_progress_grows_to_the_whole_job() -> None:
    notes = Notes()
    attempt(mute, "none", DATA, notes)
    assert notes.totals == sorted(notes.totals)
    assert notes.totals[-1] == len(DATA)


def test_the_simulated_printer_confirms_and_keeps_the_paper() -> None:
    with SimulatedPrinter() as printer:
        delivery = deliver(device_for(printer.uri), DATA, TOKEN)
    assert (delivery.grade, printer.refusals, len(printer.paper)) == (Grade.CONFIRMED, [], 3)


def test_the_simulated_printer_does_not_confirm_what_it_cannot_read() -> None:
    with SimulatedPrinter() as printer:
        delivery = deliver(device_for(printer.uri, QUICK_TIMES), b"\x1bZ", TOKEN, None, QUICK)
    assert delivery.grade is Grade.UNCERTAIN
    assert len(printer.refusals) == 1


def test_a_file_takes_jobs_one_after_the_other(tmp_path: Path) -> None:
    uri = (tmp_path / "打印.bin").as_uri()
    for data in (DATA, b"second"):
        assert deliver(device_for(uri), data, TOKEN) == Delivery(Grade.CONFIRMED, len(data))
    assert (tmp_path / "打印.bin").read_bytes() == DATA + b"second"


def test_a_file_that_cannot_be_written_takes_nothing(tmp_path: Path) -> None:
    missing = (tmp_path / "none" / "x.bin").as_uri()
    assert deliver(device_for(missing), DATA, TOKEN) == Delivery(Grade.FAILED, 0, Fault.STORAGE)
    assert deliver(device_for(tmp_path.as_uri()), DATA, TOKEN).grade is Grade.FAILED


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_takes_nothing() -> None:
    delivery = deliver(FileDevice(Path("/dev/full")), DATA, TOKEN)
    assert delivery == Delivery(Grade.FAILED, 0, Fault.STORAGE)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_protected_file_needs_the_right(tmp_path: Path) -> None:
    file = tmp_path / "x.bin"
    file.touch()
    file.chmod(stat.S_IRUSR)
    delivery = deliver(FileDevice(file), DATA, TOKEN)
    assert delivery == Delivery(Grade.FAILED, 0, Fault.PERMISSION)


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "tcp://",
        "tcp://:9100",
        "tcp://host:x",
        "tcp://host:99999",
        "tcp://host?confirm=perhaps",
        "tcp://host?confirm=durable",
        "tcp://host/path",
        "http://host",
        "file://server/share",
        "file:///",
        "printer",
        "tcp://[::1",
    ],
)
def test_an_address_that_is_none_is_refused(uri: str) -> None:
    with pytest.raises(InvalidPrinterAddressError):
        device_for(uri)


@pytest.mark.parametrize(
    ("uri", "address", "confirmation"),
    [
        ("tcp://192.168.1.50", "192.168.1.50:9100", Confirmation.STATUS),
        ("tcp://kasse:9101?confirm=id", "kasse:9101", Confirmation.PROCESS_ID),
        ("tcp://kasse?confirm=none", "kasse:9100", Confirmation.NONE),
        ("tcp://[::1]:9100", "::1:9100", Confirmation.STATUS),
    ],
)
def test_an_address_names_port_and_confirmation(
    uri: str, address: str, confirmation: Confirmation
) -> None:
    device = device_for(uri)
    assert (device.address, device.confirmation) == (address, confirmation)
