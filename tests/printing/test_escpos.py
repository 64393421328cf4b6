"""The bytes on the wire: two-byte Chinese, our own commands only, each model as it can."""

import pytest

from propdesk.domain.documents import AnyBlock, Barcode, Mark, PrintedDocument, Qr, Text
from propdesk.domain.errors import NotFoundError
from propdesk.domain.printers import UNKNOWN, PrinterAbilities
from propdesk.printing.escpos import PREAMBLE, drawer_pulse, encode_document
from propdesk.printing.escpos_reader import EscPosError, EscPosReader, Question, read_paper
from propdesk.printing.models import MODELS, PrinterModel, fitted, model_named
from tests.printing.golden import assert_golden

ROLL80, ROLL58 = MODELS["roll80"], MODELS["roll58"]


def bytes_of(*blocks: AnyBlock, model: PrinterModel = ROLL80) -> bytes:
    document = PrintedDocument("form", "", "zh_CN", "", blocks)
    data = encode_document(document, model).data
    assert data.startswith(PREAMBLE)
    return data[len(PREAMBLE) :]


def test_a_slip_begins_by_resetting_and_by_switching_chinese_on() -> None:
    assert bytes.fromhex("1b40 1b7400 1c26 1c530000") == PREAMBLE


def test_chinese_is_sent_as_pairs_of_gbk() -> None:
    assert bytes_of(Text("王￥")) == "王￥".encode("gbk") + b"\n" + b"\x1dVB\x00"


def test_strong_and_big_letters_are_switched_on_and_off_within_their_line() -> None:
    document = PrintedDocument("f", "", "zh_CN", "", (), marks=(Mark("废"),))
    data = encode_document(document, ROLL80).data[len(PREAMBLE) :]
    big = b"\x1bE\x01\x1d!\x11*" + "废".encode("gbk") + b"*\x1bE\x00\x1d!\x00\n"
    assert data == b" " * 20 + big + b"\x1dVB\x00"


def test_a_printer_without_a_knife_feeds_far_enough_to_tear() -> None:
    assert bytes_of(Text("a"), model=ROLL58).endswith(b"a\n\x1bd\x05")


def test_only_the_line_with_a_rare_character_is_sent_as_a_picture() -> None:
    data = bytes_of(Text("王小明"), Text("欧阳㛃"), Text("谢谢"))
    assert data.count(b"\x1dv0\x00") == 1
    assert data.startswith("王小明".encode("gbk") + b"\n\x1dv0\x00")
    assert data.endswith("谢谢".encode("gbk") + b"\n\x1dVB\x00")


def test_a_printer_without_chinese_gets_pictures_only() -> None:
    paper = read_paper(bytes_of(Text("王"), Text("a"), model=MODELS["roll80-picture"]), 48)
    assert paper.pictures == 2


def test_what_no_font_can_draw_is_replaced_and_reported() -> None:
    document = PrintedDocument("f", "", "zh_CN", "", (Text("家😀好א😀"),))
    slip = encode_document(document, ROLL80)
    assert slip.missing == "😀א"
    assert "家〓好〓〓".encode("gbk") in slip.data


@pytest.mark.parametrize("model", MODELS.values())
def test_the_drawer_is_opened_by_one_pulse(model: PrinterModel) -> None:
    data = drawer_pulse(model)
    assert data == bytes.fromhex("1b40 1b700019fa")
    reader = EscPosReader(model.cells)
    reader.feed(data)
    assert reader.pulses == 1


def test_a_model_without_a_drawer_socket_sends_no_pulse() -> None:
    assert drawer_pulse(PrinterModel("x", 48, drawer=False)) == b""


def test_a_qr_code_is_drawn_by_the_printer_if_it_can_and_the_payload_is_plain() -> None:
    assert b"\x1d(k\x05\x001P0A1" in bytes_of(Qr("A1"))
    assert b"\x1dv0\x00" in bytes_of(Qr("A1"), model=MODELS["roll58-picture"])
    assert b"\x1dv0\x00" in bytes_of(Qr("收据1"))


def test_a_qr_payload_that_no_code_holds_is_shortened_to_text() -> None:
    assert read_paper(bytes_of(Qr("x" * 9000)), 48).text() == "x" * 24 + "\n"


def test_a_bar_code_that_does_not_fit_becomes_a_qr_code() -> None:
    assert b"\x1dkI\x08{BA{{123" in bytes_of(Barcode("A{123"))
    assert b"\x1dkI" not in bytes_of(Barcode("X" * 30))
    assert b"(k" in bytes_of(Barcode("X" * 30))
    assert b"\x1dkI" not in bytes_of(Barcode("X" * 15), model=ROLL58)


def test_a_bar_code_is_drawn_as_a_picture_for_a_printer_that_cannot() -> None:
    model = MODELS["roll80-picture"]
    data = bytes_of(Barcode("A{123"), model=model)
    assert b"\x1dkI" not in data
    assert read_paper(data, 48).pictures == 1
    wide = bytes_of(Barcode("X" * 30), model=model)
    assert read_paper(wide, 48).pictures == 1  # a QR code instead


@pytest.mark.parametrize(
    ("abilities", "expected"),
    [
        (UNKNOWN, ROLL80),
        (PrinterAbilities(kanji_rom=False), ROLL80._replace(kanji_rom=False)),
        (PrinterAbilities(native_qr=False), ROLL80._replace(qr_native=False)),
        (PrinterAbilities(native_barcode=False), ROLL80._replace(barcode_native=False)),
        (PrinterAbilities(cutter=False), ROLL80._replace(cutter=False)),
        (PrinterAbilities(drawer=False), ROLL80._replace(drawer=False)),
        (PrinterAbilities(drawer_pin=5), ROLL80._replace(drawer_pin=5)),
        (PrinterAbilities(buzzer=True), ROLL80._replace(buzzer=True)),
        (PrinterAbilities(dots=512), ROLL80._replace(cells=42)),
        (PrinterAbilities(cells=42, dots=576), ROLL80._replace(cells=42)),
        (PrinterAbilities(process_id=True, maker="EPSON"), ROLL80),
    ],
)
def test_what_is_known_of_a_printer_outweighs_its_model(
    abilities: PrinterAbilities, expected: PrinterModel
) -> None:
    assert fitted(ROLL80, abilities) == expected


def test_the_drawer_on_the_other_pin_is_opened_there() -> None:
    assert drawer_pulse(ROLL80._replace(drawer_pin=5)) == bytes.fromhex("1b40 1b700119fa")


def test_a_printer_with_a_buzzer_sounds_once_when_all_copies_are_out() -> None:
    document = PrintedDocument("f", "", "zh_CN", "", (Text("a"),), copies=("A", "B"))
    data = encode_document(document, ROLL80._replace(buzzer=True)).data
    assert data.endswith(b"\x1dVB\x00\x1bB\x02\x02")
    reader = read_paper(data, 48)
    assert (len(reader.copies), reader.sounds) == (2, 1)


@pytest.mark.parametrize(
    ("name", "abilities"),
    [
        ("no-rom", PrinterAbilities(kanji_rom=False, native_qr=False, native_barcode=False)),
        ("no-knife", PrinterAbilities(cutter=False)),
        ("buzzer-42-cells", PrinterAbilities(buzzer=True, cells=42)),
    ],
)
def test_each_printer_gets_the_bytes_that_suit_it(name: str, abilities: PrinterAbilities) -> None:
    model = fitted(ROLL80, abilities)
    blocks = (Text("业主王小明 ￥1,234.50"), Barcode("A-000001"), Qr("A-000001"))
    document = PrintedDocument("form", "收据", "zh_CN", "A-000001", blocks)
    data = encode_document(document, model).data
    assert_golden(f"abilities-{name}.escpos", data)
    assert read_paper(data, model.cells).copies


def test_a_model_is_found_by_its_name_only() -> None:
    assert model_named("roll58").dots == 384
    assert model_named("roll80").dots == 576
    with pytest.raises(NotFoundError):
        model_named("roll100")


@pytest.mark.parametrize(
    "data",
    [
        b"\x1bZ",
        b"\x1d!\x01a\n",
        b"\x07",
        b"\x7f",
        b"a\tb\n",
        "王".encode("gbk") + b"\n",
        b"\x1c&\xcd\n",
        b"\x1c&\xcd\x20\n",
        b"\x1c&" + "㛃".encode("gb18030") + b"\n",
        b"\x1c&\x80\x41\n",
        b"a" * 49 + b"\n",
        b"\x1c&" + "王".encode("gbk") * 25 + b"\n",
        b"a",
        b"a\x1dVB\x00",
        b"\x1dV\x00",
        b"\x1dv0\x00\x01\x00\x02\x00\x10\x04",
        b"\x1dv0\x00\x49\x00\x01\x00" + bytes(0x49),
        b"\x1d(k\x03\x001Q0",
        b"\x1d(L\x02\x0001",
        b"\x1bp\x07\x19\xfa",
        b"\x1dkI\x02A1\n",
        b"\x1b",
    ],
)
def test_the_strict_reader_refuses_what_a_printer_would_garble(data: bytes) -> None:
    with pytest.raises(EscPosError):
        read_paper(data, 48)


@pytest.mark.parametrize("step", [1, 2, 3, 7])
def test_the_reader_takes_bytes_in_any_portions(step: int) -> None:
    data = PREAMBLE + "王a\n".encode("gbk") + b"\x1dVB\x00\x1dr1\x10\x04\x02\x1d(H\x06\x0000abcd"
    reader, asked = EscPosReader(48), []
    for start in range(0, len(data), step):
        asked += reader.feed(data[start : start + step])
    reader.finish()
    assert reader.copies == ["王a\n"]
    assert asked == [
        Question("status", b"1"),
        Question("cause", b"\x02"),
        Question("process", b"abcd"),
    ]
