"""The link is cut after every byte of three receipts: nothing lost, nothing doubled, no lie (R10).

Every byte of three receipts; a fourth, with pictures and two copies, in steps unless
PROPDESK_SOAK=1.
"""

import os
from typing import NamedTuple

import pytest

from propdesk.domain.documents import ReceiptContent, to_json
from propdesk.domain.print_jobs import Grade, JobState
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.delivery import Patience
from propdesk.printing.devices import device_for
from propdesk.printing.devices.contract import Device
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.escpos import encode_document
from propdesk.printing.models import MODELS
from propdesk.printing.spooler import PrintWorker
from tests.printing.faulty_printer import FaultyPrinter, cut_after, healthy
from tests.printing.memory_store import MemoryStore, StandingClock
from tests.printing.samples import PRACTICE, SINGLE, TROUBLED

SOAK = os.environ.get("PROPDESK_SOAK") == "1"


class Case(NamedTuple):
    """A receipt on a model of printer, cut at every `step`-th byte."""

    content: ReceiptContent
    model: str
    step: int


RECEIPTS = {
    "single": Case(SINGLE, "roll80", 1),
    "narrow": Case(SINGLE, "roll58", 1),
    "practice": Case(PRACTICE, "roll80", 1),
    "troubled": Case(TROUBLED, "roll80", 1 if SOAK else 61),
}
QUESTION_BYTES = {"none": 0, "status": 3, "id": 11}
TIMES = TcpTimes(connect=2, stall=2, attention=2, drain=2)
PATIENCE = Patience(answer=2, cause=0.5, attention=2)


def patient_device(uri: str) -> Device:
    """Return a device that does not give up on a busy machine."""
    return device_for(uri, TIMES)


def cut_everywhere(case: Case, confirm: str, *, reset: bool) -> None:
    document = receipt_document(case.content, "zh_CN")
    whole = len(encode_document(document, MODELS[case.model]).data) + QUESTION_BYTES[confirm]
    places = range(0, whole, case.step)
    store = MemoryStore()
    with FaultyPrinter([cut_after(place, reset=reset) for place in places]).running() as printer:
        uri = printer.uri(confirm)
        worker = PrintWorker(uri, store, StandingClock().now, None, patient_device, PATIENCE)
        for place in places:
            job = str(place).encode()
            store.add(job, uri, document=to_json(document), model=case.model)
            while store.states[job] is JobState.QUEUED:
                worker.step()
            last = store.attempts[job][-1]
            assert store.states[job] is JobState.UNCERTAIN, (place, last)
            assert last.grade is Grade.UNCERTAIN
            assert last.accepted
            assert worker.step() is None, "an uncertain job was tried again by itself"
        tries = [attempt for attempts in store.attempts.values() for attempt in attempts]
        assert printer.connections == len(tries)
    refused = [attempt for attempts in store.attempts.values() for attempt in attempts[:-1]]
    assert all((attempt.accepted, attempt.grade) == (0, Grade.FAILED) for attempt in refused)


@pytest.mark.parametrize("name", RECEIPTS)
@pytest.mark.parametrize(("confirm", "reset"), [("status", True), ("id", False), ("none", True)])
def test_a_link_cut_at_any_byte_leaves_exactly_one_uncertain_job(
    name: str,
    confirm: str,
    reset: bool,  # noqa: FBT001
) -> None:
    cut_everywhere(RECEIPTS[name], confirm, reset=reset)


def test_an_uncut_link_confirms_so_the_cuts_are_to_blame() -> None:
    store = MemoryStore()
    with FaultyPrinter([healthy]).running() as printer:
        job = store.add(b"job", printer.uri("id"))
        PrintWorker(printer.uri("id"), store, StandingClock().now).step()
    assert store.states[job] is JobState.CONFIRMED
