"""What printers say is told apart, however the bytes come in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.print_jobs import Fault
from propdesk.printing.answers import Heard, Listener, RealTime
from propdesk.printing.simulator import Condition

MESSAGES: dict[bytes, list[Heard]] = {
    b"\x10\x00\x00\x00": [],
    b"\x38\x00\x0c\x00": [],
    b"\x12": [],
    b"\x32": [],
    b"\x00": [Heard.PAPER_STATUS],
    b"\x0c": [Heard.PAPER_STATUS],
    b"\x37\x22abcd\x00": [Heard.PROCESS_DONE],
    b"\x37a": [Heard.NOISE, Heard.NOISE],
    b"S": [Heard.NOISE],
    b"\xff": [Heard.NOISE],
}


@given(st.lists(st.sampled_from(sorted(MESSAGES)), max_size=8), st.integers(1, 5))
def test_answers_are_told_apart_in_any_order_and_portions(said: list[bytes], step: int) -> None:
    listener, data = Listener(), b"".join(said)
    for start in range(0, len(data), step):
        listener.feed(data[start : start + step])
    assert listener.heard == [heard for message in said for heard in MESSAGES[message]]


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        (b"", None),
        (b"\x18\x00\x0c\x00", Fault.PAPER_END),
        (b"\x38\x00\x00\x00", Fault.COVER_OPEN),
        (b"\x38\x00\x0c\x00", Fault.COVER_OPEN),
        (b"\x18\x00\x0c\x00\x10\x00\x00\x00", None),
        (b"\x10\x00\x03\x00", None),
        (b"\x18\x00\x03\x00", Fault.OFFLINE),
        (b"\x18\x08\x00\x00", Fault.CUTTER),
        (b"\x18\x20\x00\x00", Fault.BROKEN),
        (b"\x18\x40\x00\x00", Fault.OVERHEAT),
        (b"\x32", Fault.PAPER_END),
        (b"\x16", Fault.COVER_OPEN),
        (b"\x0c", Fault.PAPER_END),
        (b"\x32\x12", None),
        (b"\x32\x00", None),
        (b"\x11\x18\x00\x13\x0c\x00", Fault.PAPER_END),
        (b"\x18\x00\x0c\x00S", None),
    ],
)
def test_the_printer_says_what_it_waits_for(said: bytes, trouble: Fault | None) -> None:
    listener = Listener()
    listener.feed(said)
    assert listener.trouble is trouble


def test_answers_before_the_question_are_forgotten_but_noise_is_not() -> None:
    listener = Listener()
    listener.feed(b"\x00\x37\x22abcd\x00S")
    listener.forget_answers()
    assert listener.heard == [Heard.NOISE]
    assert listener.process_id == b""


@pytest.mark.parametrize(
    ("condition", "trouble", "warning"),
    [
        (Condition(), None, None),
        (Condition(near_end=True), None, Fault.PAPER_NEAR_END),
        (Condition(paper_end=True), Fault.PAPER_END, None),
        (Condition(cover_open=True, near_end=True), Fault.COVER_OPEN, Fault.PAPER_NEAR_END),
        (Condition(cutter=True), Fault.CUTTER, None),
        (Condition(broken=True), Fault.BROKEN, None),
        (Condition(overheat=True), Fault.OVERHEAT, None),
        (Condition(offline=True), Fault.OFFLINE, None),
    ],
)
def test_asked_or_unasked_a_printer_says_the_same_of_itself(
    condition: Condition, trouble: Fault | None, warning: Fault | None
) -> None:
    asked, unasked = Listener(), Listener()
    for question in RealTime:
        asked.asked(question)
    asked.feed(b"".join(condition.real_time(question) for question in RealTime))
    unasked.feed(condition.automatic())
    assert (asked.trouble, asked.warning) == (trouble, warning)
    assert (unasked.trouble, unasked.warning) == (trouble, warning)


def test_answers_belong_to_the_questions_in_their_order() -> None:
    listener = Listener()
    for question in (RealTime.ERROR_CAUSE, RealTime.PAPER):
        listener.asked(question)
    told = []
    for answer in (b"\x1a", b"\x72", b"\x12"):
        listener.feed(answer)
        told.append(listener.trouble)
    assert told == [Fault.CUTTER, Fault.PAPER_END, Fault.PAPER_END]
