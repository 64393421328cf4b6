"""Fold what a person types, and what the index holds, to one form that prefixes compare in."""

import unicodedata

TERM_LIMIT = 48
_RAW_LIMIT = 4 * TERM_LIMIT
_DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})
# Syllable marks of an input method still composing, dots in names and plates, glyph selectors.
_DROPPED = frozenset("'’‘`´·•・‧∙﹒") | {chr(code) for code in range(0xFE00, 0xFE10)}
_GLYPH_SELECTORS = range(0xE0100, 0xE01F0)


def fold(text: str) -> str:
    """Return `text` for searching: compatible forms unified, lower case, nothing invisible.

    Blanks, control characters, zero-width and direction marks, lone surrogates, apostrophes and
    middle dots go; "ü" becomes "v" as it is typed in pinyin. The result has at most `TERM_LIMIT`
    characters, whatever comes in; index terms are cut at the same length, so that a long query
    still meets them.
    """
    composed = unicodedata.normalize("NFKC", _visible(text[:_RAW_LIMIT]))
    lowered = unicodedata.normalize("NFKC", _visible(composed).lower())
    return lowered.replace("ü", "v")[:TERM_LIMIT]


def _visible(text: str) -> str:
    if text.isascii() and text.isalnum():
        return text
    return "".join(c for c in text if _carries_meaning(c))


def _carries_meaning(character: str) -> bool:
    return not (
        character in _DROPPED
        or unicodedata.category(character) in _DROPPED_CATEGORIES
        or ord(character) in _GLYPH_SELECTORS
    )
