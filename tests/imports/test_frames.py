"""What the child sends is what the parent gets."""

import io
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.imports.frames import (
    DoneFrame,
    ErrorFrame,
    Frame,
    NoteFrame,
    RowsFrame,
    SheetFrame,
    encoded,
    next_frame,
    packed,
    unpacked,
)
from propdesk.imports.raw import CellMark, RawCell

cells = st.one_of(
    st.none(),
    st.text(),
    st.booleans(),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False),
    st.dates(),
    st.datetimes(),
    st.builds(CellMark, st.text()),
)


@given(st.lists(cells))
def test_cells_arrive_with_their_kinds(row: list[RawCell]) -> None:
    frame = RowsFrame(1, [[packed(cell) for cell in row]])
    arrived = next_frame(io.BytesIO(encoded(frame)).read)
    assert isinstance(arrived, RowsFrame)
    back = unpacked(arrived.rows[0])
    assert back == tuple(row)
    assert [type(cell) for cell in back] == [type(cell) for cell in row]


def test_frames_arrive_in_order_and_then_nothing() -> None:
    sent: list[Frame] = [
        SheetFrame("S", [(1, 0, 2, 3)], counts_from_1904=True),
        NoteFrame("macros", {}),
        RowsFrame(1, [[1]]),
        ErrorFrame("X", {"a": "b"}),
        DoneFrame("f"),
    ]
    stream = io.BytesIO(b"".join(map(encoded, sent)))
    assert [next_frame(stream.read) for _ in range(6)] == [*sent, None]


@given(st.binary(min_size=1, max_size=40))
def test_a_foreign_stream_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="frame"):
        next_frame(io.BytesIO(content).read)


def test_days_and_moments_stay_apart() -> None:
    row = unpacked([packed(date(2026, 1, 5)), packed(datetime.fromisoformat("2026-01-05T00:00"))])
    assert [type(cell) for cell in row] == [date, datetime]
