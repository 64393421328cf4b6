"""Read a CSV text of unknown encoding and separator into frames; runs in the child process."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from propdesk.domain.spreadsheet_text import restored
from propdesk.imports.file_errors import (
    BrokenTextError,
    NotASpreadsheetError,
    SheetTooLargeError,
    UnknownEncodingError,
)
from propdesk.imports.frames import Frame, NoteFrame, SheetFrame, row_frames
from propdesk.imports.raw import place
from propdesk.imports.sheet_scan import LAST_COLUMN, LAST_ROW, MOST_CELLS

_SEPARATORS = (",", "\t", ";", "|")
_LONGEST_FIELD = 100_000
_SNIFFED_ROWS = 20
_END_OF_OLD_TEXTS = b"\x1a"  # programs of DOS times still write it
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


def read_text(data: bytes, name: str) -> Iterator[Frame]:
    """Yield the frames of one sheet called `name`; raises the errors of `file_errors`."""
    text, encoding = decoded(data)
    if encoding != "UTF-8":
        yield NoteFrame("encoding", {"encoding": encoding})
    if name.lower().endswith((".xlsx", ".xlsm", ".xls")):
        yield NoteFrame("text_named_workbook", {})
    yield SheetFrame("CSV", [], counts_from_1904=False)
    yield from row_frames(_rows(text))


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding."""
    text, encoding = _decoded(data.removesuffix(_END_OF_OLD_TEXTS))
    controls = sum(text.count(chr(code)) for code in (*range(9), *range(14, 32)))
    if controls * 50 > len(text):
        raise NotASpreadsheetError(found="?")
    return text, encoding


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, codec, shown in _MARKS:
        if data.startswith(mark):
            return _as_marked(data, codec), shown
    if b"\x00" in data:
        return _strictly(data, _utf16_order(data)), "UTF-16"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        if _is_damaged_utf8(data):
            line = data.count(b"\n", 0, problem.start) + 1
            raise BrokenTextError(line=line) from problem
    else:
        if not _is_chance_utf8(text):
            return text, "UTF-8"
    return _strictly(data, "gb18030"), "GB18030"


def separator_of(text: str) -> str:
    """Return the separator that cuts the first rows into the most regular columns."""
    start = text[:_LONGEST_FIELD]
    if start[:4].lower() == "sep=" and start[4:5] in _SEPARATORS:
        return start[4]
    return max(_SEPARATORS, key=lambda separator: _regularity(start, separator))


def _as_marked(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as problem:
        raise BrokenTextError(line=data.count(b"\n", 0, problem.start) + 1) from problem


def _strictly(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeError as problem:
        raise UnknownEncodingError from problem


def _utf16_order(data: bytes) -> str:
    """Guess the byte order: the zero bytes of ASCII stand on the odd or the even places."""
    start = data[:4096]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if len(data) % 2 or max(even, odd) * 10 < len(start) or even == odd:
        raise NotASpreadsheetError(found="?")
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell whether most beyond ASCII is good UTF-8: then GB18030 would read rubbish."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(1 for char in text if char > "\x7f") - bad
    return bad * 4 < good


def _is_chance_utf8(text: str) -> bool:
    """Tell whether GB18030 happens to be valid UTF-8, as 联通 is: then it has no Chinese at all."""
    beyond = "".join(char for char in text if char > "\x7f")
    if not beyond or max(beyond) >= "\u0800":
        return False
    try:
        other = beyond.encode("utf-8").decode("gb18030")
    except UnicodeDecodeError:
        return False
    return all("\u4e00" <= char <= "\u9fff" for char in other)


def _regularity(start: str, separator: str) -> tuple[float, int]:
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        rows = list(islice(csv.reader(io.StringIO(start), delimiter=separator), _SNIFFED_ROWS))
    except csv.Error:
        return 0.0, 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0, 0
    width, count = widths.most_common(1)[0]
    return round(count / len(rows), 1), width


def _rows(text: str) -> Iterator[list[Any]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text))
    csv.field_size_limit(_LONGEST_FIELD)
    cells = 0
    try:
        for number, row in enumerate(reader, 1):
            cells += len(row)
            if cells > MOST_CELLS or number > LAST_ROW or len(row) > LAST_COLUMN:
                raise SheetTooLargeError(sheet="CSV", cell=place(number, max(len(row) - 1, 0)))
            yield [_restored(cell) for cell in row]
    except csv.Error as problem:
        raise BrokenTextError(line=reader.line_num) from problem


def _restored(cell: str) -> str | None:
    if not cell:
        return None
    return restored(cell) if cell[0] == "'" else cell
