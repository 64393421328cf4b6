"""The messages the reading child sends to its parent: length, then msgpack.

Cells that msgpack has no kind for travel as small lists: ["d", day], ["m", moment], ["e", code].
"""

import struct
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any

import msgspec

from propdesk.imports.raw import CellMark, RawCell

ROWS_PER_FRAME = 2000
_LENGTH = struct.Struct(">I")
LARGEST_FRAME = 256 << 20


class SheetFrame(msgspec.Struct, tag="sheet", frozen=True):
    """A sheet begins; its rows follow."""

    name: str
    merged: list[tuple[int, int, int, int]]
    counts_from_1904: bool


class RowsFrame(msgspec.Struct, tag="rows", frozen=True):
    """Rows of the present sheet, the first with number `first` (from 1), none left out."""

    first: int
    rows: list[list[Any]]


class NoteFrame(msgspec.Struct, tag="note", frozen=True):
    """Something to tell the user; `code` is a key of `propdesk.imports.notes.NOTES`."""

    code: str
    values: dict[str, str | int]


class DoneFrame(msgspec.Struct, tag="done", frozen=True):
    """Everything was sent."""

    fingerprint: str


class ErrorFrame(msgspec.Struct, tag="error", frozen=True):
    """The file can't be read; `name` is a class of `propdesk.imports.file_errors`."""

    name: str
    values: dict[str, str | int]


Frame = SheetFrame | RowsFrame | NoteFrame | DoneFrame | ErrorFrame
_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[Frame] = msgspec.msgpack.Decoder(Frame)


def encoded(frame: Frame) -> bytes:
    """Return the frame with its length in front."""
    body = _encoder.encode(frame)
    return _LENGTH.pack(len(body)) + body


def next_frame(read: Callable[[int], bytes]) -> Frame | None:
    """Return the next frame, None at the end; ValueError when the stream is cut or foreign."""
    head = read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise ValueError("cut frame")
    (length,) = _LENGTH.unpack(head)
    if length > LARGEST_FRAME:
        raise ValueError("oversized frame")
    body = read(length)
    if len(body) < length:
        raise ValueError("cut frame")
    try:
        return _decoder.decode(body)
    except msgspec.DecodeError as problem:
        raise ValueError("foreign frame") from problem


def row_frames(rows: Iterator[list[Any]]) -> Iterator[RowsFrame]:
    """Yield packed rows, the first being row 1, in frames."""
    first = 1
    while block := list(islice(rows, ROWS_PER_FRAME)):
        yield RowsFrame(first, block)
        first += len(block)


def packed(cell: RawCell) -> object:
    """Return a cell as msgpack can carry it."""
    if isinstance(cell, datetime):
        return ["m", cell.isoformat()]
    if isinstance(cell, date):
        return ["d", cell.toordinal()]
    if isinstance(cell, CellMark):
        return ["e", cell.code]
    return cell


def unpacked(cells: Iterable[Any]) -> tuple[RawCell, ...]:
    """Return the cells of a row as they were before `packed`."""
    return tuple([_restored(cell) if type(cell) is list else cell for cell in cells])


def _restored(cell: list[Any]) -> RawCell:
    kind, value = cell
    match kind:
        case "d":
            return date.fromordinal(value)
        case "m":
            return datetime.fromisoformat(value)
        case _:
            return CellMark(str(value))
