"""Format column batches as spreadsheet cells: inline strings, exact numbers, date serials.

A cell is written from the end of its own reference up to the row number in the next one
(`" s="2"><v>1.50</v></c><c r="C`), so that joining a row with its number completes every reference.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from html import escape

from propdesk.domain.tables import ColumnKind
from propdesk.exports.tables import local_time, plain_text, yuan
from propdesk.exports.xlsx_parts import Look

LONGEST_TEXT = 32_767  # UTF-16 units a cell may hold
_EPOCH = date(1899, 12, 30).toordinal()
_FIRST_SAFE_DAY = date(1900, 3, 1)  # spreadsheets believe in 29 February 1900
_EXACT_INTEGER = 10**15  # a spreadsheet keeps 15 digits
_BETWEEN = "\x7f"
_XML_SPACE = " \t\n"

# Characters that XML 1.0 refuses or rewrites, and texts that look like the format's own escape.
_ESCAPED = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile(r"[&<>\x00-\x1f\ufffe\uffff\ud800-\udfff]")


def cells(kind: ColumnKind, values: Sequence[object], zone: tzinfo, look: Look) -> list[str]:
    """Return one cell for each value of a column; None makes an empty cell."""
    match kind:
        case ColumnKind.MONEY:
            return _money_cells(values, look)
        case ColumnKind.INTEGER:
            return [_integer_cell(value, look) for value in values]
        case ColumnKind.DATE:
            return [_date_cell(value, look) for value in values]
        case ColumnKind.MOMENT:
            return [_moment_cell(value, zone, look) for value in values]
        case _:
            return _text_cells(values, look)


def text_cell(value: object, look: Look) -> str:
    """Return an inline string, never a formula, with every character kept or escaped."""
    if value is None or value == "":
        return f'"/>{look.following}'
    text = _ESCAPED.sub(_escape_character, _cut(plain_text(value)))
    space = ' xml:space="preserve"' if text != text.strip(_XML_SPACE) or "\n" in text else ""
    body = escape(text, quote=False)
    return f'" s="{look.text}" t="inlineStr"><is><t{space}>{body}</t></is></c>{look.following}'


def _text_cells(values: Sequence[object], look: Look) -> list[str]:
    texts = [value if isinstance(value, str) else plain_text(value) for value in values]
    if _needs_care(texts):
        return [text_cell(text, look) for text in texts]
    begin, end = f'" s="{look.text}" t="inlineStr"><is><t>', f"</t></is></c>{look.following}"
    empty = text_cell("", look)
    return [f"{begin}{text}{end}" if text else empty for text in texts]


def _needs_care(texts: Sequence[str]) -> bool:
    """Tell in a few searches over the whole batch whether any text must be escaped or cut."""
    joined = f"{_BETWEEN}{_BETWEEN.join(texts)}{_BETWEEN}"
    return bool(
        _SPECIAL.search(joined)
        or "_x" in joined
        or f"{_BETWEEN} " in joined
        or f" {_BETWEEN}" in joined
        or max(map(len, texts)) > LONGEST_TEXT // 2
    )


def _money_cells(values: Sequence[object], look: Look) -> list[str]:
    begin, end = f'" s="{look.money}"><v>', f"</v></c>{look.following}"
    return [
        f"{begin}{yuan(value)}{end}" if isinstance(value, int) else text_cell(value, look)
        for value in values
    ]


def _integer_cell(value: object, look: Look) -> str:
    if isinstance(value, int) and -_EXACT_INTEGER < value < _EXACT_INTEGER:
        return f'" s="{look.integer}"><v>{int(value)}</v></c>{look.following}'
    return text_cell(value, look)


def _date_cell(value: object, look: Look) -> str:
    if isinstance(value, date) and value >= _FIRST_SAFE_DAY:
        return f'" s="{look.date}"><v>{value.toordinal() - _EPOCH}</v></c>{look.following}'
    return text_cell(value, look)


def _moment_cell(value: object, zone: tzinfo, look: Look) -> str:
    if not isinstance(value, datetime):
        return text_cell(value, look)
    local = local_time(value, zone)
    if local.date() < _FIRST_SAFE_DAY:
        return text_cell(local, look)
    seconds = local.hour * 3600 + local.minute * 60 + local.second
    day = local.toordinal() - _EPOCH
    return f'" s="{look.moment}"><v>{day + seconds / 86_400:.10f}</v></c>{look.following}'


def _cut(text: str) -> str:
    if len(text) <= LONGEST_TEXT // 2:
        return text
    units = 0
    for position, char in enumerate(text):
        units += 1 if char <= "\uffff" else 2
        if units > LONGEST_TEXT:
            return text[: position - 1] + "…"
    return text


def _escape_character(match: re.Match[str]) -> str:
    char = match.group()
    return "\ufffd" if "\ud800" <= char <= "\udfff" else f"_x{ord(char):04X}_"
