"""Bring text as it is typed or pasted to the plain form the strict readers of values expect."""

import re
import unicodedata

EXCERPT_LENGTH = 40
RAW_LIMIT = 400  # no single value of the trade is longer; more is a pasted document

_WIDE_TO_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: ord(" "),
    ord("−"): ord("-"),
    ord("–"): ord("-"),
    ord("—"): ord("-"),
}
# These turn the reading order round: dropping one would read other digits than the eye saw.
_TURNING_MARKS = frozenset("\u202b\u202e\u2067")


def narrow(text: str) -> str:
    """Return `text` trimmed, full-width letters and digits made plain, invisible marks taken out.

    Only width is folded, not compatibility forms: "5²" must not become 52. What a strict reader
    has to refuse (control characters, right-to-left overrides) stays in. At most `RAW_LIMIT`
    characters are kept, plus one that makes an overlong text fail.
    """
    plain = text[: RAW_LIMIT + 1].translate(_WIDE_TO_PLAIN)
    if plain.isascii():
        return plain.strip()
    return "".join(
        c for c in plain if unicodedata.category(c) != "Cf" or c in _TURNING_MARKS
    ).strip()


def excerpt(text: str) -> str:
    """Return `text` as an error sentence may quote it: one line, visible, at most 40 characters."""
    seen = "".join(c if c.isprintable() else " " for c in text[:RAW_LIMIT])
    line = re.sub(r" +", " ", seen).strip()
    return line if len(line) <= EXCERPT_LENGTH else line[: EXCERPT_LENGTH - 1] + "…"
