"""The cell grid: widths, and where lines break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.documents import Align
from propdesk.printing.cells import clusters, longest_piece, placed, width, wrap
from propdesk.printing.text_gate import printable

TEXTS = st.text("王小明abc 12,.，。（）《》￥%é\n", max_size=60)


@pytest.mark.parametrize(
    ("text", "cells"), [("", 0), ("abc", 3), ("王a", 3), ("￥", 2), ("é", 2), ("x\u0323", 1)]
)
def test_ascii_takes_one_cell_everything_else_two_and_marks_none(text: str, cells: int) -> None:
    assert width(text) == cells


@pytest.mark.parametrize(
    ("text", "cells", "lines"),
    [
        ("", 8, [""]),
        ("王小明陈", 4, ["王小", "明陈"]),
        ("物业费。", 6, ["物业", "费。"]),
        ("缴费（预存）", 6, ["缴费", "（预", "存）"]),
        ("two words", 6, ["two", "words"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("金额￥12.50元", 8, ["金额", "￥12.50", "元"]),
        ("上\n下", 8, ["上", "下"]),
        ("王", 1, ["王"]),
        ("）））））", 4, ["））", "））", "）"]),
    ],
)
def test_lines_break_where_chinese_type_setting_allows(
    text: str, cells: int, lines: list[str]
) -> None:
    assert wrap(text, cells) == lines


@given(TEXTS, st.integers(2, 20))
def test_no_line_is_wider_than_its_room(text: str, cells: int) -> None:
    assert all(width(line) <= cells for line in wrap(text, cells))


@given(TEXTS, st.integers(2, 20))
def test_wrapping_loses_nothing_but_spaces(text: str, cells: int) -> None:
    def kept(part: str) -> str:
        return part.replace(" ", "").replace("\n", "")

    assert kept("".join(wrap(text, cells))) == kept(text)


@given(TEXTS, st.integers(0, 80), st.sampled_from(Align))
def test_a_placed_text_fills_its_room_exactly(text: str, cells: int, align: Align) -> None:
    assert width(placed(text, cells, align)) == max(cells, width(text))


@given(st.text(max_size=30))
def test_clusters_are_the_text_cut_before_letters(text: str) -> None:
    shown = printable(text)
    assert "".join(clusters(shown)) == shown


def test_the_longest_piece_is_a_word_or_a_letter_with_its_punctuation() -> None:
    assert longest_piece("two words here") == 5
    assert longest_piece("物业（费）。") == 8
    assert longest_piece("") == 0
