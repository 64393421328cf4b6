"""The spooler: one worker for each printer, each on its own thread."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.domain.print_jobs import Attempt, Fault, JobState, JobToPrint
from propdesk.printing.delivery import Patience
from propdesk.printing.devices import device_for
from propdesk.printing.devices.contract import Device
from propdesk.printing.spooler import Spooler
from tests.printing.faulty_printer import PAPER_OUT, FaultyPrinter, trouble_after
from tests.printing.memory_store import MemoryStore, StandingClock

QUICK = Patience(answer=0.5, cause=0.2, attention=5)


class Observer:
    """Keeps the news and rings when a job is settled or needs a person."""

    def __init__(self) -> None:
        self.settled_jobs: list[tuple[bytes, JobState]] = []
        self.troubles: list[Fault | None] = []
        self.progress: list[int] = []
        self.troubled = threading.Event()
        self._news = threading.Condition()

    def progressed(self, job: JobToPrint, accepted: int) -> None:
        """Keep the progress."""
        assert job.job_id
        self.progress.append(accepted)

    def attention(self, job: JobToPrint, fault: Fault | None) -> None:
        """Keep the trouble."""
        assert job.job_id
        self.troubles.append(fault)
        self.troubled.set()

    def settled(self, job: JobToPrint, state: JobState, attempt: Attempt) -> None:
        """Keep the outcome."""
        with self._news:
            assert attempt.ended_at >= attempt.started_at
            self.settled_jobs.append((job.job_id, state))
            self._news.notify_all()

    def wait_for(self, count: int) -> None:
        """Wait until so many jobs were settled."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.settled_jobs) >= count, 10)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def file_uri(tmp_path: Path) -> str:
    return (tmp_path / "paper.bin").as_uri()


@pytest.fixture
def observer() -> Observer:
    return Observer()


@pytest.fixture
def spooler(store: MemoryStore, clock: StandingClock, observer: Observer) -> Iterator[Spooler]:
    running = Spooler(store, clock.now, observer, patience=QUICK)
    yield running
    assert running.stop(10)


def test_start_prints_what_waits_and_calls_the_interrupted_uncertain(
    store: MemoryStore, observer: Observer, spooler: Spooler, file_uri: str
) -> None:
    store.add(b"left", file_uri)
    store.states[b"left"] = JobState.SENDING
    store.add(b"waits", file_uri)
    spooler.start()
    observer.wait_for(1)
    assert store.states == {b"left": JobState.UNCERTAIN, b"waits": JobState.CONFIRMED}


def test_a_new_job_is_printed_when_the_spooler_is_woken(
    store: MemoryStore, observer: Observer, spooler: Spooler, file_uri: str
) -> None:
    spooler.start()
    for count in range(1, 4):
        store.add(str(count).encode(), file_uri)
        spooler.wake(file_uri)
        observer.wait_for(count)
    assert set(store.states.values()) == {JobState.CONFIRMED}


def test_a_printer_that_waits_for_paper_does_not_hold_up_another(
    store: MemoryStore, observer: Observer, spooler: Spooler, file_uri: str
) -> None:
    help_came = threading.Event()
    with FaultyPrinter([trouble_after(300, PAPER_OUT, help_came)]).running() as printer:
        store.add(b"stuck", printer.uri("id"))
        store.add(b"quick", file_uri)
        spooler.start()
        observer.wait_for(1)
        assert store.states[b"quick"] is JobState.CONFIRMED
        assert observer.troubled.wait(10)
        assert store.states[b"stuck"] is JobState.SENDING
        help_came.set()
        observer.wait_for(2)
    assert set(store.states.values()) == {JobState.CONFIRMED}
    assert observer.troubles == [Fault.PAPER_END, None]
    assert store.notes == [(b"stuck", Fault.PAPER_END), (b"stuck", None)]
    assert observer.progress


def test_a_printer_switched_on_gets_the_waiting_job_at_the_next_wake(
    store: MemoryStore, observer: Observer, clock: StandingClock, tmp_path: Path
) -> None:
    folder = tmp_path / "printer"
    uri = (folder / "paper.bin").as_uri()
    store.add(b"job", uri)
    spooler = Spooler(store, clock.now, observer)
    spooler.start()
    observer.wait_for(1)
    assert store.states == {b"job": JobState.QUEUED}
    folder.mkdir()
    spooler.wake()
    observer.wait_for(2)
    assert spooler.stop(10)
    assert store.states == {b"job": JobState.CONFIRMED}


def test_a_stopped_spooler_takes_no_more_jobs(
    store: MemoryStore, spooler: Spooler, file_uri: str
) -> None:
    spooler.start()
    assert spooler.stop(10)
    job = store.add(b"job", file_uri)
    spooler.wake()
    spooler.wake(file_uri)
    assert store.states[job] is JobState.QUEUED


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_in_one_job_does_not_end_the_printing(
    store: MemoryStore, observer: Observer, clock: StandingClock, tmp_path: Path, file_uri: str
) -> None:
    calls: list[str] = []

    def devices(uri: str) -> Device:
        calls.append(uri)
        if len(calls) == 1:
            raise ZeroDivisionError
        return device_for(uri)

    store.add(b"bug", file_uri)
    spooler = Spooler(store, clock.now, observer, devices)
    spooler.start()
    for thread in [t for t in threading.enumerate() if t.name == f"printer {file_uri}"]:
        thread.join(10)
    assert store.states[b"bug"] is JobState.SENDING
    store.add(b"next", file_uri)
    spooler.wake()
    observer.wait_for(1)
    assert spooler.stop(10)
    assert store.states[b"next"] is JobState.CONFIRMED
