"""Every fault at every moment, and how a first attempt must end with each way to confirm."""

import enum
import threading
from collections.abc import Callable
from typing import NamedTuple

from propdesk.domain.print_jobs import Fault, Grade, JobState
from propdesk.domain.printers import UNKNOWN, PrinterAbilities
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.escpos import encode_document
from propdesk.printing.models import MODELS
from propdesk.printing.simulator import Condition
from tests.printing.faulty_printer import (
    ALL_WELL,
    COVER_OPEN,
    PAPER_OUT,
    Behaviour,
    Line,
    cut_after,
    greet,
    healthy,
    in_condition,
    mute,
    print_on,
    refuse,
    stay_alive,
    take,
    torn_at_close,
)
from tests.printing.samples import SINGLE

WHOLE = len(encode_document(receipt_document(SINGLE, "zh_CN"), MODELS["roll80"]).data)
STUCK = b"\x18\x08\x00\x00"  # automatic status: cutter error
HOT = b"\x18\x40\x00\x00"
ASKS_STATUS = b"\x1dr1"


class Moment(enum.StrEnum):
    """When a fault strikes."""

    CONNECTING = "before the connection"
    FIRST = "before the first byte"
    MIDDLE = "in the middle"
    LAST = "at the last byte"
    ASKED = "after the data, before the answer"
    CLOSING = "at the end"


class End(NamedTuple):
    """What the first attempt must lead to."""

    state: JobState
    fault: Fault | None = None

    @property
    def grade(self) -> Grade:
        """Return the grade of the attempt."""
        return {
            JobState.QUEUED: Grade.FAILED,
            JobState.UNCERTAIN: Grade.UNCERTAIN,
            JobState.SENT: Grade.SENT,
            JobState.CONFIRMED: Grade.CONFIRMED,
        }[self.state]


def again(fault: Fault) -> End:
    """Nothing left: tried again by itself."""
    return End(JobState.QUEUED, fault)


def unsure(fault: Fault) -> End:
    """Something left: a person decides."""
    return End(JobState.UNCERTAIN, fault)


PRINTED = End(JobState.CONFIRMED)
SENT = End(JobState.SENT)
UNHEARD = End(JobState.SENT, Fault.NO_ANSWER)


class Row(NamedTuple):
    """A fault, its moment, and the end with each way to confirm: status, id, none."""

    name: str
    moment: Moment
    behaviour: Callable[[threading.Event], Behaviour]
    status: End
    process: End
    none: End | None = None
    abilities: PrinterAbilities = UNKNOWN
    waits: bool = False  # the sender waits at the end of the slip until the printer has spoken


def simply(behaviour: Behaviour) -> Callable[[threading.Event], Behaviour]:
    """Return a behaviour that waits for nobody."""
    return lambda _: behaviour


def frozen(count: int) -> Callable[[threading.Event], Behaviour]:
    """Power cut: nothing is read or said after `count` bytes, and nothing closed."""

    def made(over: threading.Event) -> Behaviour:
        def behave(line: Line) -> None:
            greet(line)
            take(line, count)
            over.wait(20)

        return behave

    return made


def stops(count: int, words: bytes) -> Behaviour:
    """Say what is wrong after `count` bytes and print no more."""

    def behave(line: Line) -> None:
        greet(line)
        take(line, count)
        line.sendall(words)
        while line.recv(65536):
            pass

    return behave


def pauses(count: int, words: bytes) -> Behaviour:
    """Say what is wrong after `count` bytes, be helped at once, and go on."""

    def behave(line: Line) -> None:
        greet(line)
        take(line, count)
        line.sendall(words + ALL_WELL)
        print_on(line)

    return behave


def replies(words: bytes) -> Behaviour:
    """Print the slip, and say `words` whatever is asked after it."""

    def behave(line: Line) -> None:
        greet(line)
        take(line, WHOLE + len(ASKS_STATUS))
        line.sendall(words)
        stay_alive(line)

    return behave


def says_before(words: bytes) -> Callable[[threading.Event], Behaviour]:
    """Say something of its own in the middle of the slip, and print it all the same.

    The event is set once it has been said: the sender of such a row goes on only then.
    """

    def made(said: threading.Event) -> Behaviour:
        def behave(line: Line) -> None:
            greet(line)
            take(line, WHOLE // 2)
            line.sendall(words)
            said.set()
            print_on(line)

        return behave

    return made


def serves_somebody_else(over: threading.Event) -> Behaviour:
    """Take the connection but nothing that comes over it: another desk is being served."""

    def behave(_line: Line) -> None:
        over.wait(20)

    return behave


def answers_twice(line: Line) -> None:
    """Answer what another desk asked, too, as the line is closed."""
    greet(line)
    print_on(line)
    line.sendall(b"\x00")


def keeps_the_line(over: threading.Event) -> Behaviour:
    """Print and confirm, but never close."""

    def behave(line: Line) -> None:
        healthy(line)
        over.wait(20)

    return behave


HALF, NEARLY = WHOLE // 2, WHOLE - 1
EMPTY, OPEN, JAM = unsure(Fault.PAPER_END), unsure(Fault.COVER_OPEN), unsure(Fault.CUTTER)
LOST = unsure(Fault.LINK_LOST)
MUTE = unsure(Fault.NO_ANSWER)
WRONG = unsure(Fault.WRONG_ANSWER)
KNOWN = PrinterAbilities(realtime_status=True)

ROWS = (
    Row("healthy", Moment.CLOSING, simply(healthy), PRINTED, PRINTED, SENT),
    *(
        Row(fault.value, Moment.FIRST, simply(in_condition(condition)), again(fault), again(fault))
        for condition, fault in (
            (Condition(cover_open=True), Fault.COVER_OPEN),
            (Condition(paper_end=True), Fault.PAPER_END),
            (Condition(cutter=True), Fault.CUTTER),
            (Condition(overheat=True), Fault.OVERHEAT),
            (Condition(broken=True), Fault.BROKEN),
            (Condition(offline=True), Fault.OFFLINE),
        )
    ),
    Row(
        "paper near end",
        Moment.FIRST,
        simply(in_condition(Condition(near_end=True))),
        End(JobState.CONFIRMED, Fault.PAPER_NEAR_END),
        End(JobState.CONFIRMED, Fault.PAPER_NEAR_END),
    ),
    Row("reset", Moment.FIRST, simply(refuse), again(Fault.LINK_LOST), again(Fault.LINK_LOST)),
    Row(
        "one connection at a time",
        Moment.FIRST,
        serves_somebody_else,
        again(Fault.BUSY),
        again(Fault.BUSY),
        None,
        KNOWN,
    ),
    Row("closed", Moment.MIDDLE, simply(cut_after(HALF)), LOST, LOST, LOST),
    Row("reset", Moment.MIDDLE, simply(cut_after(HALF, reset=True)), LOST, LOST, LOST),
    Row("power cut", Moment.MIDDLE, frozen(HALF), MUTE, MUTE),
    Row("paper ends", Moment.MIDDLE, simply(stops(HALF, PAPER_OUT)), EMPTY, EMPTY),
    Row(
        "cover opens",
        Moment.MIDDLE,
        simply(stops(HALF, COVER_OPEN)),
        OPEN,
        OPEN,
    ),
    Row("cutter sticks", Moment.MIDDLE, simply(stops(HALF, STUCK)), JAM, JAM),
    Row("paper ends, is put in", Moment.MIDDLE, simply(pauses(HALF, PAPER_OUT)), PRINTED, PRINTED),
    Row(
        "cover opens, is closed", Moment.MIDDLE, simply(pauses(HALF, COVER_OPEN)), PRINTED, PRINTED
    ),
    Row("hot, cools down", Moment.MIDDLE, simply(pauses(HALF, HOT)), PRINTED, PRINTED),
    Row("garbage", Moment.MIDDLE, says_before(b"\xff\xfeOK\r\n"), WRONG, PRINTED, waits=True),
    Row("somebody's status", Moment.MIDDLE, says_before(b"\x00"), PRINTED, PRINTED, waits=True),
    Row(
        "somebody's id",
        Moment.MIDDLE,
        says_before(b"\x37\x22abcd\x00"),
        PRINTED,
        PRINTED,
        waits=True,
    ),
    Row("closed", Moment.LAST, simply(cut_after(NEARLY)), LOST, LOST, LOST),
    Row("reset", Moment.LAST, simply(cut_after(NEARLY, reset=True)), LOST, LOST, LOST),
    Row("power cut", Moment.LAST, frozen(NEARLY), MUTE, MUTE),
    Row("paper ends", Moment.LAST, simply(stops(NEARLY, PAPER_OUT)), EMPTY, EMPTY),
    Row("closed", Moment.ASKED, simply(cut_after(WHOLE)), LOST, LOST),
    Row("reset", Moment.ASKED, simply(cut_after(WHOLE, reset=True)), LOST, LOST),
    Row("power cut", Moment.ASKED, frozen(WHOLE), MUTE, MUTE),
    Row("mute", Moment.ASKED, simply(mute), UNHEARD, MUTE, SENT),
    Row(
        "wrong id",
        Moment.ASKED,
        simply(replies(b"\x37\x22abcd\x00")),
        WRONG,
        WRONG,
    ),
    Row(
        "two answers to one question",
        Moment.ASKED,
        simply(replies(b"\x00\x00")),
        WRONG,
        WRONG,
    ),
    Row("garbage", Moment.ASKED, simply(replies(b"HTTP/1.1 400\r\n")), WRONG, WRONG),
    Row(
        "paper ended",
        Moment.ASKED,
        simply(replies(b"\x0c")),
        EMPTY,
        EMPTY,
    ),
    Row("reset", Moment.CLOSING, simply(torn_at_close), LOST, PRINTED),
    Row("never closed", Moment.CLOSING, keeps_the_line, PRINTED, PRINTED, SENT),
    Row("an answer too many", Moment.CLOSING, simply(answers_twice), WRONG, PRINTED),
)
