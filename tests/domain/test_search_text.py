"""Folding: what people type and what the index holds meet in one form."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.search_text import TERM_LIMIT, fold
from propdesk.domain.typed_text import EXCERPT_LENGTH, RAW_LIMIT, excerpt, narrow


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Wang XiaoMing", "wangxiaoming"),
        ("wang'xiao'ming", "wangxiaoming"),
        ("ＷＸＭ　１２", "wxm12"),
        (" 王 小\u200b明\ufeff ", "王小明"),
        ("王\u202e小明\x00\u2066", "王小明"),
        ("买买提·艾力", "买买提艾力"),
        ("LÜ", "lv"),
        ("lu\u0308", "lv"),
        ("ﬁrst", "first"),
        ("SC-2026-000123", "sc-2026-000123"),
        ("\ud800王", "王"),
        ("葛\U000e0100", "葛"),
        ("𬱖㛃", "𬱖㛃"),
        ("%_\\'\";", '%_\\";'),
        ("", ""),
        ("\x00\x1b\x7f\x85", ""),
    ],
)
def test_typed_text_is_folded(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(st.text())
def test_nothing_invisible_is_left_and_the_text_can_be_stored(text: str) -> None:
    folded = fold(text)
    folded.encode("utf-8")
    assert len(folded) <= TERM_LIMIT
    assert not {unicodedata.category(c) for c in folded} & {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}


@given(st.text(max_size=TERM_LIMIT), st.text(max_size=20))
def test_a_typed_beginning_folds_to_a_beginning_of_plain_text(head: str, tail: str) -> None:
    head, tail = (
        "".join(c for c in part if c.isascii() or "一" <= c <= "鿿") for part in (head, tail)
    )
    assert fold(head + tail).startswith(fold(head))


def test_ten_megabytes_are_cut_not_read() -> None:
    assert fold("王" * 10_000_000) == "王" * TERM_LIMIT


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("　１２．５ ", "12.5"),
        ("\u202d138\u202c", "138"),
        ("1\u200b2", "12"),
        ("5²", "5²"),
        ("−5–3", "-5-3"),
        ("\u202e12", "\u202e12"),
        ("1\x002", "1\x002"),
    ],
)
def test_values_are_narrowed_without_guessing(typed: str, plain: str) -> None:
    assert narrow(typed) == plain


def test_an_overlong_value_stays_too_long_to_be_one() -> None:
    assert len(narrow("1" * 10_000_000)) == RAW_LIMIT + 1


@given(st.text())
def test_an_excerpt_is_one_short_visible_line(text: str) -> None:
    shown = excerpt(text)
    assert len(shown) <= EXCERPT_LENGTH
    assert shown.isprintable()
