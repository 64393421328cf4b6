"""The worker: money never waits for paper, and paper never comes twice by itself."""

from pathlib import Path

import pytest

from propdesk.domain.documents import PrintedDocument, Text, to_json
from propdesk.domain.print_jobs import Fault, Grade, JobKind, JobState
from propdesk.printing.delivery import Patience
from propdesk.printing.simulator import Condition
from propdesk.printing.spooler import PrintWorker, Spooler
from tests.printing.faulty_printer import (
    FaultyPrinter,
    cut_after,
    healthy,
    in_condition,
    mute,
)
from tests.printing.memory_store import DOCUMENT, MemoryStore, StandingClock, StoreLockedProblem

CLOSED = "tcp://127.0.0.1:1?confirm=id"
QUICK = Patience(answer=0.5, cause=0.2, attention=5)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def file_uri(tmp_path: Path) -> str:
    return (tmp_path / "paper.bin").as_uri()


def worker(store: MemoryStore, clock: StandingClock, uri: str) -> PrintWorker:
    return PrintWorker(uri, store, clock.now, patience=QUICK)


def test_a_job_is_printed_once_and_then_there_is_nothing_to_do(
    store: MemoryStore, clock: StandingClock, file_uri: str
) -> None:
    job = store.add(b"job", file_uri)
    desk = worker(store, clock, file_uri)
    assert desk.step() == 0
    assert store.states[job] is JobState.CONFIRMED
    assert desk.step() is None
    (attempt,) = store.attempts[job]
    assert (attempt.grade, attempt.fault, attempt.missing) == (Grade.CONFIRMED, None, "")


def test_a_job_is_marked_as_being_sent_before_its_first_byte_leaves(
    store: MemoryStore, clock: StandingClock, tmp_path: Path, file_uri: str
) -> None:
    store.add(b"job", file_uri)
    paper = tmp_path / "paper.bin"
    store.before_sending = lambda _: store.log.append(f"paper there: {paper.exists()}")
    worker(store, clock, file_uri).step()
    assert store.log == ["paper there: False", "sending job", "confirmed job"]
    assert paper.exists()


def test_jobs_of_a_printer_come_out_in_their_order(
    store: MemoryStore, clock: StandingClock, file_uri: str
) -> None:
    for name in (b"1", b"2", b"3"):
        store.add(name, file_uri)
    desk = worker(store, clock, file_uri)
    while desk.step() is not None:
        pass
    assert [line for line in store.log if "confirmed" in line] == [
        "confirmed 1",
        "confirmed 2",
        "confirmed 3",
    ]


def test_a_printer_that_is_off_is_tried_again_after_1_2_5_10_seconds(
    store: MemoryStore, clock: StandingClock
) -> None:
    job = store.add(b"job", CLOSED)
    desk = worker(store, clock, CLOSED)
    assert [desk.step() for _ in range(6)] == [1, 2, 5, 10, 10, 10]
    assert store.states[job] is JobState.QUEUED
    assert {attempt.accepted for attempt in store.attempts[job]} == {0}


def test_a_new_job_begins_its_retries_anew(store: MemoryStore, clock: StandingClock) -> None:
    first = store.add(b"1", CLOSED)
    desk = worker(store, clock, CLOSED)
    assert [desk.step(), desk.step()] == [1, 2]
    store.states[first] = JobState.CANCELLED
    store.add(b"2", CLOSED)
    assert desk.step() == 1


def test_a_job_nobody_expects_any_more_expires_instead_of_flooding_out(
    store: MemoryStore, clock: StandingClock, tmp_path: Path, file_uri: str
) -> None:
    jobs = [store.add(str(n).encode(), file_uri) for n in range(5)]
    clock.go(11 * 60)
    desk = worker(store, clock, file_uri)
    while desk.step() is not None:
        pass
    assert {store.states[job] for job in jobs} == {JobState.FAILED}
    assert {store.attempts[job][0].fault for job in jobs} == {Fault.EXPIRED}
    assert not (tmp_path / "paper.bin").exists()


def test_a_broken_link_is_left_to_a_person_and_the_next_job_goes_on(
    store: MemoryStore, clock: StandingClock
) -> None:
    with FaultyPrinter([cut_after(100), healthy]).running() as printer:
        uri = printer.uri("id")
        store.add(b"1", uri)
        store.add(b"2", uri)
        desk = worker(store, clock, uri)
        while desk.step() is not None:
            pass
        assert printer.connections == 2
    assert store.states == {b"1": JobState.UNCERTAIN, b"2": JobState.CONFIRMED}


def test_a_mute_printer_leaves_a_job_sent_not_confirmed(
    store: MemoryStore, clock: StandingClock
) -> None:
    with FaultyPrinter([mute]).running() as printer:
        job = store.add(b"job", printer.uri("status"))
        worker(store, clock, printer.uri("status")).step()
    assert store.states[job] is JobState.SENT
    assert store.attempts[job][0].fault is Fault.NO_ANSWER


def test_a_drawer_pulse_is_sent_once(store: MemoryStore, clock: StandingClock) -> None:
    with FaultyPrinter([mute]).running() as printer:
        job = store.add(b"job", printer.uri("id"), kind=JobKind.DRAWER, document="")
        desk = worker(store, clock, printer.uri("id"))
        assert (desk.step(), desk.step()) == (0, None)
        assert printer.connections == 1
    assert store.states[job] is JobState.SENT


def test_a_drawer_pulse_is_never_tried_again(store: MemoryStore, clock: StandingClock) -> None:
    job = store.add(b"job", CLOSED, kind=JobKind.DRAWER, document="")
    desk = worker(store, clock, CLOSED)
    assert (desk.step(), desk.step()) == (0, None)
    assert store.states[job] is JobState.FAILED


def test_a_drawer_does_not_spring_open_minutes_later(
    store: MemoryStore, clock: StandingClock, file_uri: str
) -> None:
    job = store.add(b"job", file_uri, kind=JobKind.DRAWER, document="")
    clock.go(16)
    worker(store, clock, file_uri).step()
    assert store.attempts[job][0].fault is Fault.EXPIRED


def test_a_drawer_pulse_is_not_left_in_a_printer_that_stands_still(
    store: MemoryStore, clock: StandingClock
) -> None:
    trouble = in_condition(Condition(paper_end=True))
    with FaultyPrinter([trouble]).running() as printer:
        job = store.add(b"job", printer.uri("id"), kind=JobKind.DRAWER, document="")
        desk = worker(store, clock, printer.uri("id"))
        assert (desk.step(), desk.step()) == (0, None)
        assert bytes(printer.lines[0].taken) == b""
    assert store.states[job] is JobState.FAILED
    assert store.attempts[job][0].fault is Fault.PAPER_END


def test_a_printer_in_trouble_is_left_alone_and_tried_again(
    store: MemoryStore, clock: StandingClock
) -> None:
    behaviours = [in_condition(Condition(cover_open=True))] * 2 + [healthy]
    with FaultyPrinter(behaviours).running() as printer:
        job = store.add(b"job", printer.uri("status"))
        desk = worker(store, clock, printer.uri("status"))
        assert [desk.step(), desk.step(), desk.step()] == [1, 2, 0]
    assert store.states[job] is JobState.CONFIRMED
    faults = [attempt.fault for attempt in store.attempts[job]]
    assert faults == [Fault.COVER_OPEN, Fault.COVER_OPEN, None]


def test_characters_no_font_has_are_a_warning_beside_the_print(
    store: MemoryStore, clock: StandingClock, file_uri: str
) -> None:
    paper = PrintedDocument("t", "t", "zh_CN", "1", (Text("王\U0010fffd明"),))
    job = store.add(b"job", file_uri, document=to_json(paper))
    worker(store, clock, file_uri).step()
    (attempt,) = store.attempts[job]
    assert (store.states[job], attempt.fault) == (JobState.CONFIRMED, Fault.UNENCODABLE)
    assert attempt.missing == "\U0010fffd"


@pytest.mark.parametrize(
    ("document", "model"), [("{}", "roll80"), ("", "roll80"), (DOCUMENT, "roll999")]
)
def test_a_document_that_cannot_be_printed_is_not_tried_again(
    store: MemoryStore, clock: StandingClock, file_uri: str, document: str, model: str
) -> None:
    job = store.add(b"job", file_uri, model=model, document=document)
    assert worker(store, clock, file_uri).step() == 0
    assert store.states[job] is JobState.FAILED
    assert store.attempts[job][0].fault is Fault.UNREADABLE


def test_an_address_that_is_none_is_a_printer_not_found(
    store: MemoryStore, clock: StandingClock
) -> None:
    job = store.add(b"job", "nonsense")
    assert worker(store, clock, "nonsense").step() == 1
    assert store.attempts[job][0].fault is Fault.NOT_FOUND


def test_a_job_taken_or_cancelled_meanwhile_is_left_alone(
    store: MemoryStore, clock: StandingClock, tmp_path: Path, file_uri: str
) -> None:
    job = store.add(b"job", file_uri)

    def cancel(_: bytes) -> None:
        store.states[job] = JobState.CANCELLED

    store.before_sending = cancel
    worker(store, clock, file_uri).step()
    assert not (tmp_path / "paper.bin").exists()
    assert store.attempts[job] == []


def test_an_outcome_is_recorded_even_if_the_store_is_locked_for_a_while(
    store: MemoryStore, clock: StandingClock, file_uri: str
) -> None:
    job = store.add(b"job", file_uri)
    store.locked_for = 1
    worker(store, clock, file_uri).step()
    assert store.states[job] is JobState.CONFIRMED
    assert len(store.attempts[job]) == 1


def test_an_outcome_that_cannot_be_recorded_at_the_end_leaves_the_job_sending(
    store: MemoryStore, clock: StandingClock, file_uri: str
) -> None:
    job = store.add(b"job", file_uri)
    store.locked_for = 99
    desk = worker(store, clock, file_uri)
    desk.stop()
    with pytest.raises(StoreLockedProblem):
        desk.step()
    assert store.states[job] is JobState.SENDING
    store.locked_for = 0
    spooler = Spooler(store, clock.now)
    spooler.start()
    spooler.stop()
    assert store.states[job] is JobState.UNCERTAIN
    assert store.attempts[job][0].fault is Fault.INTERRUPTED
    assert store.attempts[job][0].accepted is None
