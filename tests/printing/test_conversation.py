"""A printer is asked how it is before a slip leaves, as far as it is able to answer."""

import threading

import pytest

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.domain.printers import PrinterAbilities
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.answers import RealTime
from propdesk.printing.conversation import AUTOMATIC_STATUS_ON, Patience
from propdesk.printing.delivery import Delivery, deliver
from propdesk.printing.devices import device_for
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.escpos import encode_document
from propdesk.printing.models import MODELS
from propdesk.printing.simulator import Condition
from tests.printing.faulty_printer import (
    Behaviour,
    FaultyPrinter,
    Line,
    greet,
    healthy,
    ignore,
    in_condition,
    print_on,
    stay_alive,
    to_the_end,
)
from tests.printing.samples import SINGLE

DATA = encode_document(receipt_document(SINGLE, "zh_CN"), MODELS["roll80"]).data
TOKEN = b"7a3f"
QUICK = Patience(answer=0.3, cause=0.15, attention=0.5)
TIMES = TcpTimes(connect=0.5, stall=0.5, attention=0.5, drain=0.5)
ALIVE = b"".join(question.code for question in RealTime)
NEAR_END = Condition(near_end=True)


def attempt(
    behaviour: Behaviour, abilities: PrinterAbilities, *, way: str = "status", confirm: bool = True
) -> tuple[Delivery, bytes]:
    """Return the outcome and the bytes the printer took, without the questions before."""
    with FaultyPrinter([behaviour]).running() as printer:
        device = device_for(printer.uri(way), TIMES)
        got = deliver(device, DATA, TOKEN, None, QUICK, confirm=confirm, abilities=abilities)
    assert printer.refusals == []
    return got, bytes(printer.lines[0].taken)


@pytest.mark.parametrize("confirm", [True, False])
@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        (Condition(cover_open=True), Fault.COVER_OPEN),
        (Condition(paper_end=True), Fault.PAPER_END),
        (Condition(cover_open=True, paper_end=True), Fault.COVER_OPEN),
        (Condition(cutter=True), Fault.CUTTER),
        (Condition(broken=True), Fault.BROKEN),
        (Condition(overheat=True), Fault.OVERHEAT),
        (Condition(offline=True), Fault.OFFLINE),
    ],
)
def test_a_printer_in_trouble_gets_nothing_not_even_a_drawer_pulse(
    condition: Condition,
    fault: Fault,
    confirm: bool,  # noqa: FBT001
) -> None:
    got, taken = attempt(in_condition(condition), PrinterAbilities(), confirm=confirm)
    assert got == Delivery(Grade.FAILED, 0, fault)
    assert taken == b""


@pytest.mark.parametrize("way", ["status", "id"])
def test_paper_that_ends_soon_is_a_warning_beside_the_print(way: str) -> None:
    got, _ = attempt(in_condition(NEAR_END), PrinterAbilities(), way=way)
    assert got == Delivery(Grade.CONFIRMED, len(DATA), Fault.PAPER_NEAR_END)


def test_who_cannot_answer_is_not_asked() -> None:
    got, taken = attempt(print_on, PrinterAbilities(realtime_status=False))
    assert got.grade is Grade.CONFIRMED
    assert taken == DATA + b"\x1dr1"


def test_who_can_answer_is_asked_even_where_nothing_is_confirmed() -> None:
    trouble = in_condition(Condition(paper_end=True))
    got, _ = attempt(trouble, PrinterAbilities(realtime_status=True), way="none")
    assert got == Delivery(Grade.FAILED, 0, Fault.PAPER_END)
    got, _ = attempt(print_on, PrinterAbilities(), way="none")
    assert got == Delivery(Grade.SENT, len(DATA), None)


def test_automatic_status_is_switched_on_where_the_printer_has_it() -> None:
    got, taken = attempt(healthy, PrinterAbilities(automatic_status=True))
    assert got == Delivery(Grade.CONFIRMED, len(DATA), None)
    assert taken.startswith(AUTOMATIC_STATUS_ON + DATA)
    _, taken = attempt(healthy, PrinterAbilities())
    assert AUTOMATIC_STATUS_ON not in taken


@pytest.mark.parametrize(
    ("abilities", "way", "asked", "grade"),
    [
        (PrinterAbilities(process_id=True), "status", b"\x1d(H\x06\x0000" + TOKEN, Grade.CONFIRMED),
        (PrinterAbilities(process_id=True), "none", b"", Grade.SENT),
        (PrinterAbilities(process_id=False), "status", b"\x1dr1", Grade.CONFIRMED),
        (PrinterAbilities(paper_status=False), "status", b"", Grade.SENT),
        (PrinterAbilities(paper_status=True), "status", b"\x1dr1", Grade.CONFIRMED),
    ],
)
def test_the_best_confirmation_a_printer_has_is_used(
    abilities: PrinterAbilities, way: str, asked: bytes, grade: Grade
) -> None:
    got, taken = attempt(healthy, abilities, way=way)
    assert (got.grade, taken.removesuffix(ALIVE)) == (grade, DATA + asked)


def falls_silent(line: Line) -> None:
    """Answer before the slip, take it, and say nothing more."""
    greet(line)
    to_the_end(line)


def test_a_printer_that_talked_and_falls_silent_is_uncertain() -> None:
    got, _ = attempt(falls_silent, PrinterAbilities())
    assert (got.grade, got.fault) == (Grade.UNCERTAIN, Fault.NO_ANSWER)


def test_a_printer_that_answers_status_as_a_rule_but_not_now_is_uncertain() -> None:
    def ignores_all(line: Line) -> None:
        ignore(line)
        to_the_end(line)

    got, _ = attempt(ignores_all, PrinterAbilities(realtime_status=False, paper_status=True))
    assert (got.grade, got.fault) == (Grade.UNCERTAIN, Fault.NO_ANSWER)


def test_a_printer_that_answers_only_how_it_is_has_been_sent_the_slip() -> None:
    def only_real_time(line: Line) -> None:
        greet(line)
        stay_alive(line)

    got, _ = attempt(only_real_time, PrinterAbilities())
    assert got == Delivery(Grade.SENT, len(DATA), Fault.NO_ANSWER)


def test_a_mute_printer_is_asked_before_the_slip_once() -> None:
    questions: list[int | None] = []

    def counts(line: Line) -> None:
        while (question := line.question()) is not None:
            questions.append(question)
        to_the_end(line)

    got, taken = attempt(counts, PrinterAbilities())
    assert got == Delivery(Grade.SENT, len(DATA), Fault.NO_ANSWER)
    assert questions == [1]
    assert taken == DATA + b"\x1dr1"


def test_trouble_that_passes_while_waiting_is_noticed_without_automatic_status() -> None:
    helped = threading.Event()

    def out_of_paper_then_not(line: Line) -> None:
        greet(line)
        condition = Condition(paper_end=True)
        while data := line.recv(65536):
            if data[:2] == b"\x10\x04":
                line.sendall(condition.real_time(data[2]))
                if data[2] == 4 and condition.paper_end:
                    condition = Condition()
                    line.sendall(condition.paper())
                    helped.set()

    got, _ = attempt(out_of_paper_then_not, PrinterAbilities())
    assert helped.is_set()
    assert got == Delivery(Grade.CONFIRMED, len(DATA), None)


def test_a_status_for_somebody_else_from_a_printer_that_died_confirms_nothing() -> None:
    over = threading.Event()

    def dies(line: Line) -> None:
        greet(line)
        while b"\x1dr1" not in line.taken:
            line.recv(65536)
        line.sendall(b"\x00")
        over.wait(5)

    with FaultyPrinter([dies]).running() as printer:
        got = deliver(device_for(printer.uri("status"), TIMES), DATA, TOKEN, None, QUICK)
        over.set()
    assert (got.grade, got.fault) == (Grade.UNCERTAIN, Fault.NO_ANSWER)


@pytest.mark.parametrize(("closes", "grade"), [(True, Grade.CONFIRMED), (False, Grade.SENT)])
def test_a_printer_without_real_time_answers_confirms_by_closing_its_side(
    closes: bool,  # noqa: FBT001
    grade: Grade,
) -> None:
    over = threading.Event()

    def prints(line: Line) -> None:
        ignore(line)
        while b"\x1dr1" not in line.taken:
            line.recv(65536)
        line.sendall(b"\x00")
        to_the_end(line)
        if not closes:
            over.wait(5)

    with FaultyPrinter([prints]).running() as printer:
        got = deliver(device_for(printer.uri("status"), TIMES), DATA, TOKEN, None, QUICK)
        over.set()
    assert got.grade is grade
