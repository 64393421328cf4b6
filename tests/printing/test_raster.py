"""Pictures stand on the grid of the text, and hide no command."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.printing.layout import BIG, PLAIN, STRONG, Run
from propdesk.printing.raster import (
    Bitmap,
    line_bitmap,
    qr_bitmap,
    raster_commands,
    without_real_time_codes,
)


def inked(bitmap: Bitmap, first: int, last: int) -> bool:
    """Say whether any dot is black in the columns from `first` up to `last`."""
    rows = (
        int.from_bytes(bitmap.dots[start : start + bitmap.row_bytes], "big")
        for start in range(0, len(bitmap.dots), bitmap.row_bytes)
    )
    mask = ((1 << (last - first)) - 1) << (bitmap.row_bytes * 8 - last)
    return any(row & mask for row in rows)


@pytest.mark.parametrize("cells", [32, 48])
def test_a_line_is_as_wide_as_the_roll(cells: int) -> None:
    bitmap = line_bitmap((Run("王"),), cells)
    assert bitmap.row_bytes * 8 == cells * 12
    assert len(bitmap.dots) == bitmap.row_bytes * bitmap.rows


@pytest.mark.parametrize("style", [PLAIN, STRONG])
def test_letters_stay_within_their_cells(style: object) -> None:
    bitmap = line_bitmap((Run("  W㛃 ", STRONG if style is STRONG else PLAIN),), 32)
    assert not inked(bitmap, 0, 24)
    assert inked(bitmap, 24, 36)
    assert inked(bitmap, 36, 60)
    assert not inked(bitmap, 60, 384)


def test_big_letters_take_twice_the_cells_and_height() -> None:
    bitmap = line_bitmap((Run("王", BIG),), 32)
    assert bitmap.rows > 48
    assert inked(bitmap, 24, 48)
    assert not inked(bitmap, 48, 384)


def test_a_mark_is_drawn_onto_its_letter() -> None:
    plain, marked = (line_bitmap((Run(text),), 32) for text in ("x", "x\u0323"))
    assert plain.dots != marked.dots
    assert not inked(marked, 12, 384)


def test_tall_pictures_are_sent_in_bands() -> None:
    bitmap = Bitmap(1, 600, b"\xff" * 600)
    commands = raster_commands(bitmap)
    heads = [b"\x1dv0\x00\x01\x00" + rows.to_bytes(2, "little") for rows in (256, 256, 88)]
    assert commands == b"".join(
        head + b"\xff" * int.from_bytes(head[-2:], "little") for head in heads
    )


@given(st.binary(max_size=60).map(lambda data: data.replace(b"\xff", b"\x10\x04")))
def test_no_picture_contains_a_real_time_command(dots: bytes) -> None:
    safe = without_real_time_codes(dots)
    assert len(safe) == len(dots)
    assert not any(code in safe for code in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))
    assert all(after & before == before for before, after in zip(dots, safe, strict=True))


def test_a_qr_code_too_big_for_the_roll_is_not_drawn() -> None:
    assert qr_bitmap("YG-1 7F3A", 384) is not None
    assert qr_bitmap("", 384) is None
    assert qr_bitmap("x" * 2000, 384) is None
    assert qr_bitmap("x" * 20000, 384) is None
