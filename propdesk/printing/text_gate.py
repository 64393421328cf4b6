"""The one gate through which every text passes before it may reach paper.

Data can hold anything: escape codes typed into a name, direction marks copied from a chat, half
characters. Behind this gate there is nothing left that a printer obeys or a reader cannot see.
"""

import unicodedata
from functools import lru_cache

CONTROL_SIGN = "□"
MISSING_SIGN = "〓"
_MARKS_PER_LETTER = 2
_LINE_ENDS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n"}
_INVISIBLE = {"Cf"}
_UNDRAWABLE = {"Cc", "Cs"}
_VARIATION_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0), range(0x180B, 0x1810))

# What GBK lacks although it has a twin; the twin is what a clerk would have typed.
_TWINS = {
    "¥": "￥",
    "£": "￡",
    "¢": "￠",
    "€": "EUR",
    "✓": "√",
    "✔": "√",
    "☑": "√",
    "✗": "×",
    "✘": "×",
    "•": "·",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "–": "-",
    "―": "—",
    "m²": "㎡",
    "²": "2",
    "³": "3",
    "½": "1/2",
    "¼": "1/4",
    "¾": "3/4",
    "©": "(c)",
    "®": "(R)",
    "™": "(TM)",
    "⁄": "/",
    "〜": "~",
    "＂": '"',
    "ʼ": "'",
}


@lru_cache(maxsize=4096)
def printable(text: str, *, keep_lines: bool = False) -> str:
    """Return `text` with nothing left that acts instead of showing.

    Control characters and half characters become □, every kind of space a plain one (the
    ideographic space stays), direction marks and other invisible signs vanish, letters are
    composed. Line ends become spaces unless `keep_lines`.
    """
    if text.isascii() and text.isprintable():
        return text
    for end, newline in _LINE_ENDS.items():
        text = text.replace(end, newline)
    shown = (_shown(sign, keep_lines=keep_lines) for sign in unicodedata.normalize("NFC", text))
    return _without_piled_marks("".join(shown))


@lru_cache(maxsize=4096)
def slip_text(text: str, *, keep_lines: bool = False) -> str:
    """Return `text` as `printable`, with the twins of GBK in place of what GBK lacks."""
    text = printable(text, keep_lines=keep_lines)
    if text.isascii():
        return text
    for sign, twin in _TWINS.items():
        if sign in text:
            text = text.replace(sign, twin)
    return text


def is_mark(sign: str) -> bool:
    """Say whether `sign` is drawn onto the letter before it and takes no room of its own."""
    return unicodedata.category(sign) in {"Mn", "Me"}


def _shown(sign: str, *, keep_lines: bool) -> str:
    if sign == "\n":
        return "\n" if keep_lines else " "
    if sign in "\t\v\f\x85":
        return " "
    category = unicodedata.category(sign)
    if category in _UNDRAWABLE:
        return CONTROL_SIGN
    if category in _INVISIBLE or any(ord(sign) in signs for signs in _VARIATION_SELECTORS):
        return ""
    if category == "Zs" and sign != "\u3000":
        return " "
    return sign


def _without_piled_marks(text: str) -> str:
    """Drop a mark without a letter and marks beyond the second: they would climb over the lines."""
    if text.isascii():
        return text
    kept: list[str] = []
    marks = _MARKS_PER_LETTER
    for sign in text:
        if not is_mark(sign):
            marks = 0
        elif marks >= _MARKS_PER_LETTER or kept[-1] in " \n":
            continue
        else:
            marks += 1
        kept.append(sign)
    return "".join(kept)
