"""The bundled font is asked before it draws, so that nothing becomes a silent box."""

import pytest

from propdesk.printing.fonts import covers, drawable
from propdesk.typefaces import BOLD, REGULAR


@pytest.mark.parametrize("sign", ["a", "王", "￥", "㎡", "〓", "□", "㛃", "𬱖", "é"])
def test_the_font_draws_what_a_desk_needs(sign: str) -> None:
    assert covers(sign)


@pytest.mark.parametrize("sign", ["😀", "א", "\U0010fffd", "\ue000"])
def test_the_font_admits_what_it_lacks(sign: str) -> None:
    assert not covers(sign)


def test_all_of_gb2312_can_be_drawn() -> None:
    pairs = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    signs = "".join(pair.decode("gb2312", "ignore") for pair in pairs)
    assert len(signs) == 6763
    assert [sign for sign in signs if not covers(sign)] == []


def test_the_own_reading_of_the_character_map_agrees_with_a_second_one() -> None:
    from reportlab.pdfbase.ttfonts import TTFontFile

    for file in (REGULAR, BOLD):
        other = TTFontFile(str(file)).charToGlyph
        differing = [
            code
            for code in range(0x20, 0x30000)
            if covers(chr(code)) != bool(other.get(code)) and not 0xD800 <= code < 0xE000
        ]
        assert differing == [], file.name


def test_missing_signs_are_replaced_and_named() -> None:
    assert drawable("王😀小א明") == ("王〓小〓明", "😀א")
