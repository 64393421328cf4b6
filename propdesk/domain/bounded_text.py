"""Free text as it is kept: notes, reasons, names of things; long or broken text is refused.

Source: faults R27, R28.
"""

import re
import unicodedata

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP

NAME_LIMIT, TEXT_LIMIT = 100, 500


class TextTooLongError(DomainError):
    """A whole document was pasted where a few words belong; cutting it would lose some unsaid."""

    sentence = QT_TRANSLATE_NOOP(
        "bounded_text",
        "This text has {length} characters; there is room for {limit}. Shorten it.",
    )


class HalfCharacterError(DomainError):
    """A text holds a lone surrogate: half of a rare character, which no file can keep."""

    sentence = QT_TRANSLATE_NOOP(
        "bounded_text", "This text holds half a character. Type it again instead of pasting it."
    )


def bounded(text: str, *, field: str, limit: int = TEXT_LIMIT) -> str:
    """Return free text as it is kept: one line, nothing invisible; errors as `check_bounded`."""
    check_bounded(text, field=field, limit=limit)
    return clean_text(text)


def check_bounded(text: str, *, field: str, limit: int = TEXT_LIMIT) -> None:
    """Raise TextTooLongError beyond `limit` characters, HalfCharacterError for a broken one."""
    length = len(text)
    if length > limit:
        length = len(text.strip())
    if length > limit:
        raise TextTooLongError(field=field, length=length, limit=limit)
    if not is_whole(text):
        raise HalfCharacterError(field=field)


def is_whole(text: str) -> bool:
    """Tell whether `text` has no half characters, so that it can be stored."""
    return text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text)


def clean_text(text: str) -> str:
    """Return free text as it is kept: control and direction marks out, at most 500 characters."""
    if text.isascii() and text.isprintable():
        plain = text
    else:
        wide = text[: 4 * TEXT_LIMIT].replace("\u3000", " ")
        plain = "".join(" " if c in "\r\n\t" else c for c in wide if c in "\r\n\t" or _visible(c))
    return re.sub(r" +", " ", plain).strip()[:TEXT_LIMIT]


def _visible(character: str) -> bool:
    if character in "\ufffe\uffff":  # no characters at all: no spreadsheet may hold them
        return False
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
