"""Whatever people type or import into any field: only our own commands reach the printer.

Rows R26 and R28 of the fault list.
"""

import dataclasses
import random

import msgspec
import pytest

from propdesk.domain.documents import (
    MethodShare,
    ReceiptContent,
    ReceiptLine,
    UnprintableTextError,
    from_json,
    to_json,
)
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.escpos import Slip, encode_document
from propdesk.printing.escpos_reader import EscPosReader, read_paper
from propdesk.printing.models import MODELS
from tests.printing.samples import SINGLE
from tests.soak import SOAKING

FIELDS = (
    "project",
    "centre",
    "number",
    "unit",
    "payer",
    "collector",
    "station",
    "check_code",
    "remark",
    "copies",
    "lines",
    "methods",
)
ONCE = (b"\x1b@", b"\x1bt", b"\x1c&", b"\x1cS")
FREELY = {b"\x1bE", b"\x1ba", b"\x1dv", b"\x1d("}  # bold lines, and codes drawn either way
POSITIONS = ("{x}王小明12", "王小{x}明12", "王小明12{x}")
COMMANDS = [b"\x1b@", b"\x1bp\x00\x19\xfa", b"\x1dV\x00", b"\x10\x04\x01", b"\x10\x14\x01\x00\x01"]
COMMANDS += [b"\x1c.", b"\x18", b"\x1d(k\x03\x001Q0", b"\x1b\x1b\x1b", b"\x81\x30\x81\x30", b"\x81"]


def filled(text: str, fields: tuple[str, ...] = FIELDS) -> ReceiptContent:
    """Return a receipt with `text` in every one of the fields."""
    values: dict[str, object] = dict.fromkeys(fields, text)
    if "copies" in values:
        values["copies"] = (text,)
    if "lines" in values:
        values["lines"] = (ReceiptLine(text, text, text, text, 100),)
    if "methods" in values:
        values["methods"] = (MethodShare(text, 100),)
    return msgspec.structs.replace(SINGLE, **values)


def printed(content: ReceiptContent, model: str) -> EscPosReader:
    slip = encoded(content, model)
    return read_paper(slip.data, MODELS[model].cells)


def encoded(content: ReceiptContent, model: str) -> Slip:
    return encode_document(receipt_document(content, "zh_CN"), MODELS[model])


def assert_only_ours(paper: EscPosReader) -> None:
    """Every command is there as often as one receipt has it, and there is no other."""
    assert (paper.pulses, len(paper.copies)) == (0, 1)
    assert all(paper.obeyed[name] == 1 for name in ONCE)
    assert paper.obeyed[b"\x1dV"] + paper.obeyed[b"\x1bd"] == 1
    assert paper.obeyed[b"\x1d!"] == 4  # title and total, on and off
    assert set(paper.obeyed) <= {*ONCE, *FREELY, b"\x1dV", b"\x1bd", b"\x1d!"}


@pytest.mark.parametrize("model", ["roll80", "roll58"])
@pytest.mark.parametrize("position", POSITIONS)
def test_no_byte_in_any_field_becomes_a_command(model: str, position: str) -> None:
    for value in range(256):
        assert_only_ours(printed(filled(position.format(x=chr(value))), model))


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_whole_command_in_a_field_is_only_text(field: str, command: bytes) -> None:
    text = command.decode("latin-1")
    assert_only_ours(printed(filled("王" + text + "明", (field,)), "roll80"))


@pytest.mark.skipif(not SOAKING, reason="all fields at once every day, each alone in a soak")
@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("position", POSITIONS)
def test_no_byte_in_a_field_of_its_own_becomes_a_command(position: str, field: str) -> None:
    for value in range(256):
        assert_only_ours(printed(filled(position.format(x=chr(value)), (field,)), "roll80"))


def test_random_text_never_becomes_a_command() -> None:
    """Bytes, whole and cut commands, Chinese and rare characters, in one field or in all."""
    source = random.Random(26)
    for _ in range(5000 if SOAKING else 500):
        text = "".join(random_piece(source) for _ in range(source.randrange(40)))
        fields = source.choice((FIELDS, (source.choice(FIELDS),)))
        assert_only_ours(printed(filled(text, fields), "roll58"))


def random_piece(source: random.Random) -> str:
    """Return a byte, a piece of a command, or a character of some script."""
    match source.randrange(4):
        case 0:
            return chr(source.randrange(256))
        case 1:
            command = source.choice(COMMANDS).decode("latin-1")
            return command[: source.randrange(1, len(command) + 1)]
        case 2:
            return chr(0x4E00 + source.randrange(20_000))
        case _:
            return chr(
                source.choice((source.randrange(0xD800), 0x20000 + source.randrange(60_000)))
            )


@dataclasses.dataclass(frozen=True)
class Case:
    """A text of the world, and what comes out: as it is, as a picture, replaced, or refused."""

    text: str
    road: str


CORPUS = [
    Case("王小明", "text"),
    Case("㛃", "picture"),
    Case("𬱖", "picture"),
    Case("x\u0301王", "picture"),
    Case("𠮷田", "replaced"),
    Case("x\u0323", "replaced"),
    Case("e\u0301", "text"),
    Case("Ｗｉｄｅ１２", "text"),
    Case("王\u200b小\ufeff明", "text"),
    Case("\u202e明小王\u202c", "text"),
    Case("葛\U000e0100", "text"),
    Case("😀", "replaced"),
    Case("👨‍👩‍👧", "replaced"),
    Case("שלום", "replaced"),
    Case("ไทย", "replaced"),
    Case("한국", "replaced"),
    Case("\U0010ffff", "replaced"),
    Case("\ue000", "replaced"),
    Case("①②㎡№℃", "text"),
    Case("Łódź", "replaced"),
    Case("Ünïted Ōsaka", "picture"),
    Case("Привет", "text"),
    Case("ひらがなカナ", "text"),
    Case("王\ud842", "refused"),
    Case("\udfb7", "refused"),
]


@pytest.mark.parametrize("case", CORPUS, ids=lambda case: ascii(case.text))
@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("field", ["payer", "lines", "unit", "remark"])
def test_every_script_is_printed_replaced_or_refused_with_a_reason(
    case: Case, model: str, field: str
) -> None:
    document = receipt_document(filled(case.text, (field,)), "zh_CN")
    if case.road == "refused":
        with pytest.raises(UnprintableTextError):
            to_json(document)
        return
    slip = encode_document(from_json(to_json(document)), MODELS[model])
    paper = read_paper(slip.data, MODELS[model].cells)
    assert bool(slip.missing) == (case.road == "replaced")
    if MODELS[model].kanji_rom:
        assert bool(paper.pictures) == (case.road == "picture")


@pytest.mark.parametrize("model", ["roll80", "roll58"])
def test_huge_texts_and_many_lines_are_printed_within_the_roll(model: str) -> None:
    content = msgspec.structs.replace(
        SINGLE, payer="王" * 5000, remark="x" * 5000, lines=SINGLE.lines * 1000
    )
    assert len(printed(content, model).copies) == 1
