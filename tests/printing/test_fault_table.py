"""The table: every fault at every moment, what becomes of the job, and what really came out.

Over real sockets. The printer remembers its paper, so a false "confirmed", a second print without
a person and a lost job are all seen.
"""

import socket
import threading
from typing import NamedTuple

import pytest

from propdesk.domain.print_jobs import Fault, Grade, JobState, JobToPrint
from propdesk.printing.conversation import Patience
from propdesk.printing.devices import device_for
from propdesk.printing.devices.contract import Device
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.spooler import PrintWorker, Unobserved
from tests.printing.fault_rows import ROWS, WHOLE, End, Row
from tests.printing.faulty_printer import CELLS, FaultyPrinter, Line, healthy, paper_of
from tests.printing.memory_store import MemoryStore, StandingClock

PATIENT = Patience(answer=10, cause=10, attention=10)
# Short where nothing is going to come, long where a busy machine may take its time.
PATIENCE = {
    Fault.BUSY: Patience(answer=0.2, cause=0.3, attention=0.5),
    Fault.NO_ANSWER: Patience(answer=0.2, cause=0.8, attention=0.5),
    Fault.WRONG_ANSWER: Patience(answer=0.8, cause=0.8, attention=0.5),
    Fault.PAPER_END: Patience(answer=10, cause=10, attention=0.4),
    Fault.COVER_OPEN: Patience(answer=10, cause=10, attention=0.4),
    Fault.CUTTER: Patience(answer=10, cause=10, attention=0.4),
}
TIMES = TcpTimes(connect=2, stall=2, attention=2, drain=0.3)
CASES = [
    pytest.param(row, way, end, id=f"{row.name} {row.moment} ({way})")
    for row in ROWS
    for way, end in (("status", row.status), ("id", row.process), ("none", row.none))
    if end is not None
]


def device(uri: str) -> Device:
    """Return a device that waits long enough for people who help at once."""
    return device_for(uri, TIMES)


class Waiting(Unobserved):
    """Holds the sender at the end of the slip until the printer has said its own word."""

    def __init__(self, said: threading.Event) -> None:
        self._said = said

    def progressed(self, job: JobToPrint, accepted: int) -> None:
        """Wait, once all has left."""
        assert job.job_id
        assert accepted < WHOLE or self._said.wait(10)


class Played(NamedTuple):
    """What the printer and the queue know after a row."""

    store: MemoryStore
    lines: list[Line]

    @property
    def slips(self) -> list[int]:
        """Return how many whole slips each connection brought out."""
        return [len(paper_of(line, CELLS).copies) for line in self.lines]


def play(row: Row, way: str, end: End) -> Played:
    """Let the fault strike, then the worker do whatever it does by itself at a good printer."""
    store, over = MemoryStore(), threading.Event()
    with FaultyPrinter([row.behaviour(over), healthy]).running() as printer:
        uri = printer.uri(way)
        store.add(b"job", uri, abilities=row.abilities)
        patience = PATIENT if end.fault is None else PATIENCE.get(end.fault, PATIENT)
        waiting = Waiting(over) if row.waits else None
        PrintWorker(uri, store, StandingClock().now, waiting, device, patience).step()
        check_first(store, end)
        over.set()
        worker = PrintWorker(uri, store, StandingClock().now, None, device, PATIENT)
        while worker.step() is not None:
            pass
    assert printer.refusals == []
    return Played(store, printer.lines)


def check_first(store: MemoryStore, end: End) -> None:
    """The first attempt led to its end, and an attempt that left nothing says so."""
    (attempt,) = store.attempts[b"job"]
    assert (store.states[b"job"], attempt.grade, attempt.fault) == (end.state, end.grade, end.fault)
    assert bool(attempt.accepted) == (end.state is not JobState.QUEUED)


@pytest.mark.parametrize(("row", "way", "end"), CASES)
def test_every_fault_at_every_moment_ends_as_it_must(row: Row, way: str, end: End) -> None:
    played = play(row, way, end)
    first, *others = played.slips
    retried = end.state is JobState.QUEUED
    assert len(played.lines) == (2 if retried else 1), "only a job nothing of which left is retried"
    assert sum(played.slips) <= 1, "two slips without a person"
    if retried:
        assert (bytes(played.lines[0].taken), others) == (b"", [1])
        assert played.store.states[b"job"] is JobState.CONFIRMED
    if end.state is JobState.CONFIRMED:
        assert first == 1, "confirmed, but nothing came out"


def closed_port() -> int:
    """Return a port nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@pytest.mark.parametrize("way", ["status", "id", "none"])
def test_a_printer_switched_on_later_gets_the_job_once(way: str) -> None:
    store, port = MemoryStore(), closed_port()
    uri = f"tcp://127.0.0.1:{port}?confirm={way}"
    store.add(b"job", uri)
    worker = PrintWorker(uri, store, StandingClock().now, None, device, PATIENT)
    assert [worker.step(), worker.step()] == [1, 2]
    check_tries(store, [Fault.REFUSED] * 2)
    with FaultyPrinter([healthy], port=port).running() as printer:
        while worker.step() is not None:
            pass
    assert [len(paper_of(line).copies) for line in printer.lines] == [1]
    assert store.states[b"job"] is (JobState.SENT if way == "none" else JobState.CONFIRMED)


def test_a_full_backlog_is_waited_for() -> None:
    store = MemoryStore()
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        waiting = [socket.socket() for _ in range(4)]
        for link in waiting:
            link.setblocking(False)
            link.connect_ex(server.getsockname())
        uri = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        store.add(b"job", uri)
        short = TcpTimes(connect=0.2)
        worker = PrintWorker(
            uri, store, StandingClock().now, None, lambda uri: device_for(uri, short)
        )
        assert worker.step() == 1
        check_tries(store, [Fault.TIMEOUT])
        for link in waiting:
            link.close()


def test_an_unknown_name_is_waited_for() -> None:
    store = MemoryStore()
    store.add(b"job", "tcp://printer.invalid")
    assert PrintWorker("tcp://printer.invalid", store, StandingClock().now).step() == 1
    check_tries(store, [Fault.NOT_FOUND])


def check_tries(store: MemoryStore, faults: list[Fault]) -> None:
    """The job waits, after tries that left nothing."""
    assert store.states[b"job"] is JobState.QUEUED
    tries = store.attempts[b"job"]
    assert [(each.accepted, each.grade, each.fault) for each in tries] == [
        (0, Grade.FAILED, fault) for fault in faults
    ]
