"""Random fault scripts: whatever printers do, confirmed means printed and nothing comes out twice.

Each script is a printer that does something else at every connection, for a few jobs. Time is
short, so a slow machine makes more jobs uncertain, and never one of them a lie.
"""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

from hypothesis import event, given
from hypothesis import strategies as st

from propdesk.domain.print_jobs import Grade, JobKind, JobState
from propdesk.domain.printers import PrinterAbilities
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.conversation import Patience
from propdesk.printing.devices import device_for
from propdesk.printing.devices.contract import Device
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.escpos import encode_document
from propdesk.printing.models import MODELS
from propdesk.printing.simulator import Condition
from propdesk.printing.spooler import PrintWorker
from tests.printing.faulty_printer import (
    ALL_WELL,
    CELLS,
    COVER_OPEN,
    PAPER_OUT,
    Behaviour,
    FaultyPrinter,
    Line,
    greet,
    healthy,
    ignore,
    paper_of,
    print_on,
    take,
    to_the_end,
)
from tests.printing.memory_store import MemoryStore, StandingClock
from tests.printing.samples import SINGLE
from tests.soak import examples

WHOLE = len(encode_document(receipt_document(SINGLE, "zh_CN"), MODELS["roll80"]).data)
PATIENCE = Patience(answer=0.04, cause=0.02, attention=0.05)
TIMES = TcpTimes(connect=0.3, stall=0.05, attention=0.05, drain=0.03)
MOST_TRIES = 6
AT_ONCE = 5  # most of the time is waiting


class Step(NamedTuple):
    """What a printer does at one connection: talk or not, take so much, say words, end so.

    `late` words come when all has been asked already, whatever was printed of it.
    """

    greets: bool
    condition: Condition
    size: int
    words: bytes
    late: bool
    ending: str

    def behaviour(self, over: threading.Event) -> Behaviour:
        """Return it as a behaviour; a frozen printer stays so until `over`."""
        return partial(_act, self, over)


def _act(step: Step, over: threading.Event, line: Line) -> None:
    if step.greets:
        greet(line, step.condition)
    else:
        ignore(line)
    take(line, step.size)
    if step.late:
        over.wait(0.01)
    if step.words:
        line.sendall(step.words)
    match step.ending:
        case "reset":
            line.tear()
        case "frozen":
            over.wait(10)
        case "mute":
            to_the_end(line)
        case "on":
            print_on(line, step.condition)


words = st.one_of(
    st.sampled_from(
        [b"", b"", PAPER_OUT, COVER_OPEN, ALL_WELL, PAPER_OUT + ALL_WELL, b"\x00", b"\x0c", b"\x12"]
    ),
    st.binary(min_size=4, max_size=4).map(lambda name: b"\x37\x22" + name + b"\x00"),
    st.binary(max_size=24),
)
conditions = st.sampled_from(
    [Condition()] * 6
    + [Condition(near_end=True), Condition(paper_end=True), Condition(cover_open=True)]
    + [Condition(cutter=True), Condition(overheat=True), Condition(offline=True)]
)
sizes = st.one_of(st.sampled_from([0, WHOLE - 1, WHOLE]), st.integers(0, WHOLE + 12))
endings = st.sampled_from(["on", "on", "on", "close", "reset", "mute", "frozen"])
steps = st.builds(Step, st.booleans(), conditions, sizes, words, st.booleans(), endings)
abilities = st.builds(
    PrinterAbilities,
    realtime_status=st.sampled_from([None, None, True, False]),
    paper_status=st.sampled_from([None, True, False]),
    process_id=st.sampled_from([None, True, False]),
    automatic_status=st.sampled_from([None, True]),
)


class Script(NamedTuple):
    """A printer's days, and the job that lives through them."""

    steps: list[Step]
    way: str
    abilities: PrinterAbilities
    kind: JobKind


scripts = st.builds(
    Script,
    st.lists(steps, min_size=1, max_size=4),
    st.sampled_from(["status", "status", "id", "id", "none"]),
    abilities,
    st.sampled_from([JobKind.DOCUMENT] * 5 + [JobKind.DRAWER]),
)


def device(uri: str) -> Device:
    """Return a device in a hurry."""
    return device_for(uri, TIMES)


def play(script: Script) -> tuple[MemoryStore, list[Line]]:
    """Let the worker do what it does by itself until the job is settled or tried often enough."""
    store, over = MemoryStore(), threading.Event()
    behaviours = [*(step.behaviour(over) for step in script.steps), healthy]
    with FaultyPrinter(behaviours).running() as printer:
        uri = printer.uri(script.way)
        store.add(b"job", uri, kind=script.kind, abilities=script.abilities)
        worker = PrintWorker(uri, store, StandingClock().now, None, device, PATIENCE)
        for _ in range(MOST_TRIES):
            if worker.step() is None:
                break
        over.set()
    return store, printer.lines


def check(script: Script) -> JobState:
    """Nothing is lost, doubled or called printed that was not."""
    store, lines = play(script)
    state, tries = store.states[b"job"], store.attempts[b"job"]
    assert len(tries) >= 1
    assert state is not JobState.SENDING
    left_something = [attempt for attempt in tries if attempt.accepted]
    assert len(left_something) <= 1, "sent twice without a person"
    assert left_something in ([], tries[-1:]), "tried again after something had left"
    assert [attempt.grade for attempt in tries[:-1]] == [Grade.FAILED] * (len(tries) - 1)
    papers = [paper_of(line, CELLS) for line in lines]
    came_out = sum(len(paper.copies) for paper in papers), sum(paper.pulses for paper in papers)
    assert sum(came_out) <= 1, "came out twice"
    if state is JobState.CONFIRMED:
        assert came_out == (1, 0), "confirmed, but nothing came out"
    if state in (JobState.QUEUED, JobState.FAILED):
        assert came_out == (0, 0), "came out, but is called unprinted"
    if script.kind is JobKind.DRAWER:
        assert len(tries) == 1, "a drawer pulse was tried again"
    return state


@given(st.lists(scripts, min_size=AT_ONCE, max_size=AT_ONCE))
@examples(daily=1000 // AT_ONCE, soaking=10_000 // AT_ONCE)
def test_no_script_of_faults_makes_a_lie_a_double_or_a_loss(several: list[Script]) -> None:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for state in pool.map(check, several):
            event(state.value)
