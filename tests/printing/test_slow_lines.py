"""A slow serial line: rare characters as small pictures, never a whole slip of them."""

from pathlib import Path

import msgspec
import pytest

from propdesk.domain.documents import PrintedDocument, Qr, Text, to_json
from propdesk.domain.print_jobs import Fault, JobState
from propdesk.domain.printers import UNKNOWN
from propdesk.domain.receipt_papers import receipt_document
from propdesk.i18n import speaking
from propdesk.printing.devices import room_for_pictures
from propdesk.printing.devices.file import FileDevice
from propdesk.printing.escpos import encode_document
from propdesk.printing.models import MODELS
from propdesk.printing.printer_problems import explained
from propdesk.printing.spooler import PrintWorker
from tests.printing.memory_store import MemoryStore, StandingClock
from tests.printing.samples import SINGLE

SLOW, FAST = "serial:///dev/ttyS0?baud=9600", "serial:///dev/ttyS0?baud=115200"
RARE = PrintedDocument("t", "t", "zh_CN", "1", (Text("业主 㙍某"), Text("余额 100.00")))
PLAIN = receipt_document(SINGLE, "zh_CN")


def printed(
    paper: Path, uri: str, model: str, document: PrintedDocument, *, rom: bool | None = None
) -> tuple[MemoryStore, int]:
    """Print one document in a worker whose address leads to a file; return what left."""
    store, clock = MemoryStore(), StandingClock()
    abilities = msgspec.structs.replace(UNKNOWN, kanji_rom=rom)
    store.add(b"job", uri, document=to_json(document), model=model, abilities=abilities)
    worker = PrintWorker(uri, store, clock.now, devices=lambda _: FileDevice(paper))
    assert worker.step() == 0
    assert worker.step() is None
    return store, paper.stat().st_size if paper.exists() else 0


@pytest.mark.parametrize("model", ["roll80-picture", "roll58-picture"])
def test_a_slip_of_pictures_never_goes_over_a_slow_line(tmp_path: Path, model: str) -> None:
    store, size = printed(tmp_path / "paper.bin", SLOW, model, PLAIN)
    assert (store.states[b"job"], size) == (JobState.FAILED, 0)
    (attempt,) = store.attempts[b"job"]
    assert (attempt.fault, attempt.accepted) == (Fault.SLOW_LINE, 0)


def test_a_printer_found_to_have_no_chinese_counts_as_one_of_pictures(tmp_path: Path) -> None:
    store, size = printed(tmp_path / "paper.bin", SLOW, "roll80", PLAIN, rom=False)
    assert (store.states[b"job"], size) == (JobState.FAILED, 0)


@pytest.mark.parametrize(
    ("uri", "model", "document"),
    [
        (SLOW, "roll80", PLAIN),
        (SLOW, "roll80", RARE),
        (FAST, "roll80-picture", PLAIN),
        ("tcp://127.0.0.1:9100", "roll80-picture", PLAIN),
    ],
)
def test_everything_else_is_printed(
    tmp_path: Path, uri: str, model: str, document: PrintedDocument
) -> None:
    store, size = printed(tmp_path / "paper.bin", uri, model, document)
    assert store.states[b"job"] is JobState.CONFIRMED
    assert size == len(encode_document(document, MODELS[model]).data)


def test_a_slip_knows_how_much_of_it_is_pictures() -> None:
    assert encode_document(PLAIN, MODELS["roll80"]).pictures == 0
    rare = encode_document(RARE, MODELS["roll80"])
    assert 2000 < rare.pictures < 3000
    whole = encode_document(PLAIN, MODELS["roll80-picture"])
    assert 20_000 < whole.pictures < len(whole.data)
    code = PrintedDocument("t", "t", "zh_CN", "1", (Qr("PD1*R1"),))
    assert encode_document(code, MODELS["roll80"]).pictures == 0
    assert encode_document(code, MODELS["roll80-picture"]).pictures > 0


@pytest.mark.parametrize(
    ("uri", "room"),
    [
        ("serial:///dev/ttyS0?baud=1200", 2400),
        (SLOW, 19_200),
        ("serial://COM3?baud=57600", 20_000),
        (FAST, None),
        ("tcp://127.0.0.1", None),
        ("nonsense", None),
    ],
)
def test_pictures_take_twenty_seconds_of_a_slow_line_at_most(uri: str, room: int | None) -> None:
    assert room_for_pictures(uri) == room


def test_the_fault_says_what_to_do() -> None:
    with speaking("zh_CN"):
        sentence, action = explained(Fault.SLOW_LINE, "前台")
    assert "串口" in sentence
    assert "115200" in action
    assert "其他打印机" in action
