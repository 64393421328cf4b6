"""The strict reader refuses what a real printer would misprint, so that our bytes must be right."""

import pytest

from propdesk.printing.escpos_reader import EscPosError, EscPosReader, Question, read_paper

CHINESE = b"\x1b@\x1bt\x00\x1c&\x1cS\x00\x00"
CUT = b"\x1dVB\x00"
KANJI = "收".encode("gbk")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x1bZ", "unknown command"),
        (b"\x1c!\x00", "unknown command"),
        (b"\x1d(L\x02\x0000", "unknown function"),
        (b"\x07", "control byte"),
        (b"\x18", "control byte"),
        (b"\x7f", "control byte"),
        (b"\t", "control byte"),
        (KANJI + b"\n", "outside Chinese mode"),
        (CHINESE + b"\x1c." + KANJI, "outside Chinese mode"),
        (CHINESE + b"\xff\xff", "no GBK character"),
        (CHINESE + b"\xb0\n", "GBK character"),  # a lead byte eats what follows, even a line end
        (CHINESE + b"\xb0\x1b@", "GBK character"),
        (CHINESE + b"\x81\x30\x84\x36", "GBK character"),  # four bytes of GB18030
        (b"x" * 49, "longer than 48 cells"),
        (CHINESE + KANJI * 25, "longer than 48 cells"),
        (CHINESE + b"\x1d!\x11" + KANJI * 13, "longer than 48 cells"),
        (b"\x1d!\x10", "breaks the grid"),
        (b"\x1bt\x01", "is none of"),
        (b"\x1bE\x02", "is none of"),
        (b"\x1dVA", "is none of"),
        (b"half a line" + CUT, "in the middle of a line"),
        (b"\x1dr9", "is none of"),
        (b"\x10\x04\x05", "is none of"),
        (b"\x1dv0\x00\x49\x00\x01\x00" + bytes(0x49), "does not fit"),
        (b"\x1dv0\x00\x03\x00\x01\x00\x10\x04\x01", "inside a picture"),
        (b"\x1dkI\x05{A123", "without code set"),
        (b"\x1bp\x02\x19\xfa", "is none of"),
    ],
)
def test_what_a_printer_would_misread_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(EscPosError, match=reason):
        EscPosReader(48).feed(data)


@pytest.mark.parametrize("data", [b"x", b"\x1b", CHINESE + b"\xb0", b"\x1dv0\x00\x01\x00\x01\x00"])
def test_half_a_line_or_half_a_command_at_the_end_is_refused(data: bytes) -> None:
    with pytest.raises(EscPosError, match="ends in the middle"):
        read_paper(data, 48)


def test_big_letters_take_two_cells_each_way() -> None:
    paper = read_paper(CHINESE + b"\x1d!\x11" + KANJI * 12 + b"\x1d!\x00\n" + CUT, 48)
    assert paper.copies == [" " * 12 + "收" * 12 + "\n"]


@pytest.mark.parametrize("step", [1, 2, 3, 7])
def test_the_portions_in_which_bytes_come_do_not_matter(step: int) -> None:
    data = CHINESE + KANJI * 3 + b" 12\n" + b"\x10\x04\x02" + CUT + b"\x1dr1\x1d(H\x06\x000042ab"
    reader, asked = EscPosReader(48), list[Question]()
    for start in range(0, len(data), step):
        asked += reader.feed(data[start : start + step])
    assert reader.copies == ["收收收 12\n"]
    assert asked == [
        Question("cause", b"\x02"),
        Question("status", b"1"),
        Question("process", b"42ab"),
    ]
