"""The embedded font of printed tables: what it can show, how wide a text is, where to cut it."""

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from propdesk.typefaces import BOLD, REGULAR, embedded

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

MISSING = "〓"  # the printers' sign for a character that is not in the case
ELLIPSIS = "…"
_DROPPED = {"Cf", "Mn", "Me"}


class Typeface:
    """One weight of the embedded font; widths are cached by character (1/1000 of the size)."""

    def __init__(self, font: "TTFont") -> None:
        self.name = str(font.fontName)
        self._glyphs = font.face.charToGlyph
        self._widths = _Widths(font.face.charWidths, float(font.face.defaultWidth))
        self._shown: set[str] = set()

    def width(self, text: str, size: float) -> float:
        """Return the width of a shown text in points."""
        return sum(map(self._widths.__getitem__, text)) * size / 1000

    def shown(self, text: str) -> str:
        """Return the text on one line with 〓 for characters the font lacks."""
        if self._shown.issuperset(text):
            return text
        line = "".join(map(self._visible, unicodedata.normalize("NFC", text)))
        self._shown.update(line)
        return line

    def fitted(self, text: str, width: float, size: float) -> str:
        """Return the shown text, cut with an ellipsis where it is wider than `width` points."""
        line = self.shown(text)
        if self.width(line, size) <= width:
            return line
        room = width * 1000 / size - self._widths[ELLIPSIS]
        for position, char in enumerate(line):
            room -= self._widths[char]
            if room < 0:
                return line[:position] + ELLIPSIS
        return line

    def _visible(self, char: str) -> str:
        if char.isspace() or unicodedata.category(char) == "Cc":
            return " "
        if ord(char) in self._glyphs:
            return "" if unicodedata.category(char) == "Cf" else char
        return "" if unicodedata.category(char) in _DROPPED else MISSING


class _Widths(dict[str, float]):
    """{character: width}, filled as characters are met."""

    def __init__(self, widths: dict[int, float], default: float) -> None:
        super().__init__()
        self._by_code = widths
        self._default = default

    def __missing__(self, char: str) -> float:
        width = self[char] = float(self._by_code.get(ord(char), self._default))
        return width


@cache
def typeface(weight: str) -> Typeface:
    """Return the embedded font, 'Regular' or 'Bold', registered with the PDF library once."""
    return Typeface(embedded({"Regular": REGULAR, "Bold": BOLD}[weight]))
