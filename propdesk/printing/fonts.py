"""Which characters the bundled font can draw, read from its own character map."""

import struct
from bisect import bisect_right
from functools import cache
from pathlib import Path

from propdesk.printing.text_gate import MISSING_SIGN, is_mark
from propdesk.typefaces import REGULAR

_FULL_UNICODE = 12


def covers(sign: str) -> bool:
    """Say whether the font has a drawing of `sign`; without one it would be a silent box."""
    starts, ends = _ranges(REGULAR)
    code = ord(sign)
    place = bisect_right(starts, code) - 1
    return place >= 0 and code <= ends[place]


def drawable(text: str) -> tuple[str, str]:
    """Return `text` with 〓 for what the font lacks, and the missing characters in order."""
    missing = "".join(sign for sign in text if sign != "\n" and not covers(sign))
    return replaced(text, missing), missing


def replaced(text: str, missing: str) -> str:
    """Return `text` with 〓 for each of the missing characters; missing marks are left out."""
    for sign in missing:
        text = text.replace(sign, "" if is_mark(sign) else MISSING_SIGN)
    return text


@cache
def _ranges(font: Path) -> tuple[list[int], list[int]]:
    """Return the first and last codes of the ranges in the font's character map (format 12)."""
    with font.open("rb") as file:
        file.seek(_table_offset(file.read(12 + 16 * 64), b"cmap"))
        cmap = file.read(1 << 20)
    (count,) = struct.unpack_from(">H", cmap, 2)
    records = (struct.unpack_from(">HHL", cmap, 4 + 8 * i) for i in range(count))
    for _, _, offset in records:
        (kind,) = struct.unpack_from(">H", cmap, offset)
        if kind == _FULL_UNICODE:
            (groups,) = struct.unpack_from(">L", cmap, offset + 12)
            codes = struct.unpack_from(f">{3 * groups}L", cmap, offset + 16)
            return list(codes[0::3]), list(codes[1::3])
    raise ValueError(f"{font.name} has no character map of all Unicode")


def _table_offset(head: bytes, wanted: bytes) -> int:
    (tables,) = struct.unpack_from(">H", head, 4)
    for i in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", head, 12 + 16 * i)
        if tag == wanted:
            return int(offset)
    raise ValueError("not a TrueType font")
