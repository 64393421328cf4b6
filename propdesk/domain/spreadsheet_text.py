"""Texts that a spreadsheet program would run or alter when it opens a CSV file (faults.md R24).

A text that could be taken for a formula gets one apostrophe in front; reading takes it away again.
The pair is exact for every text: restored(neutralised(x)) == x, whatever x is.
"""

import re
from collections.abc import Sequence

# Formulas begin with = + - @ in half or full width; programs differ in what they skip before it,
# so white space, control, quotation and invisible characters in front do not make it harmless.
_SKIPPED = r"[\s\x00-\x1f\x7f-\x9f\"'’\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]*"
_TRIGGER = r"[=+\-@＝＋－＠﹦﹢﹣﹫]"
_CONTROL = r"[\x00-\x1f\x7f]"
# The skipped characters hold the apostrophe and no trigger, so matching stays linear.
_MUST_MARK = re.compile(rf"'*{_CONTROL}|{_SKIPPED}{_TRIGGER}|'+[0-9]")
_MARKED = re.compile(rf"'(?:'*{_CONTROL}|{_SKIPPED}{_TRIGGER}|'*[0-9])")
_BETWEEN = "\uffff"
_ANY_MUST_MARK = re.compile(f"{_BETWEEN}(?:{_MUST_MARK.pattern})")
_ALTERED_NUMBER = re.compile(r"0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]+[-/.][0-9]+([-/.][0-9]+)?")


def neutralised(text: str) -> str:
    """Return `text` so that no spreadsheet program takes it for a formula."""
    return f"'{text}" if _MUST_MARK.match(text) else text


def all_neutralised(texts: Sequence[str]) -> Sequence[str]:
    """Return every text neutralised; one search over all of them when none needs it."""
    if not _ANY_MUST_MARK.search(_BETWEEN + _BETWEEN.join(texts)):
        return texts
    return [neutralised(text) for text in texts]


def neutralised_identifier(text: str) -> str:
    """Return a number-like text (room, phone, ID number) that keeps its zeros and last digits.

    A program that opens the CSV would turn 0101 into 101, 1-1 into a date and an ID number into
    5.1E+17 (desk-habits.md U16).
    """
    return f"'{text}" if _ALTERED_NUMBER.fullmatch(text) else neutralised(text)


def restored(text: str) -> str:
    """Return what `neutralised` or `neutralised_identifier` was given."""
    return text[1:] if _MARKED.match(text) else text
