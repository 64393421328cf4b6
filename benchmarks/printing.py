"""A receipt on its way to the printer: laid out and encoded, as text and as a picture.

The receipt has 25 lines of charges, as when a year of several fees is paid at once.
"""

import statistics
import time
from collections.abc import Callable
from functools import partial
from itertools import count

import msgspec

from benchmarks.measurement import Measurement
from propdesk.domain.documents import PrintedDocument, ReceiptLine
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.escpos import encode_document
from propdesk.printing.models import MODELS
from tests.printing.samples import PLAIN

LINES, ROUNDS = 25, 60
TEXT_LIMIT_MS, PICTURE_LIMIT_MS = 5.0, 60.0
_NUMBERS = count(1)


def measure() -> list[Measurement]:
    """Return the medians of layout and encoding, in milliseconds."""
    one, text, picture = ("业主联",), TEXT_LIMIT_MS, PICTURE_LIMIT_MS
    return [
        _encoded("receipt of 25 lines as text, 80 mm, one copy", one, "roll80", text),
        _encoded("receipt of 25 lines as text, 80 mm, three copies", (), "roll80", text),
        _encoded("receipt of 25 lines as text, 58 mm, one copy", one, "roll58", text),
        _encoded("receipt of 25 lines as a picture, 80 mm", one, "roll80-picture", picture),
    ]


def _receipt(copies: tuple[str, ...], number: int) -> PrintedDocument:
    """Return a receipt unlike any other, so that no line was ever printed before."""
    lines = tuple(
        ReceiptLine(
            "物业服务费", f"2026-{1 + place % 12:02d}", "98.50㎡", "2.80", number * 1000 + place
        )
        for place in range(LINES)
    )
    total = sum(line.amount_fen for line in lines)
    content = msgspec.structs.replace(
        PLAIN, number=f"C001-D01A-202612-{number:06d}", lines=lines, total_fen=total, copies=copies
    )
    return receipt_document(content, "zh_CN")


def _encoded(name: str, copies: tuple[str, ...], model: str, limit: float) -> Measurement:
    printer = MODELS[model]
    documents = [_receipt(copies, next(_NUMBERS)) for _ in range(ROUNDS)]
    size = len(encode_document(documents[0], printer).data)  # fonts are loaded from here on
    spent = [_milliseconds(partial(encode_document, each, printer)) for each in documents[1:]]
    note = f"{size} bytes, longest {max(spent):.1f} ms"
    return Measurement(name, statistics.median(spent), limit, "ms", note)


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
