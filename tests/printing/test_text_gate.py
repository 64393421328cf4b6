"""The gate leaves nothing that a printer obeys or a reader cannot see."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.printing.text_gate import is_mark, printable, slip_text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("王小明", "王小明"),
        ("a\x1bp0", "a□p0"),
        ("\x10\x04\x01", "□□□"),
        ("\x00\x7f\x80\x9f", "□□□□"),
        ("a\tb\x0bc\x85d", "a b c d"),
        ("上\r\n下", "上 下"),
        ("a\u202eb\u200bc\ufeffd\u2066e", "abcde"),
        ("王\ud842", "王□"),
        ("e\u0301", "é"),
        ("x" + "\u0301" * 20, "x" + "\u0301" * 2),
        ("\u0301王", "王"),
        ("葛\U000e0100", "葛"),
        ("\u00a0\u2009a\u3000b", "  a\u3000b"),
    ],
)
def test_what_acts_instead_of_showing_is_shown_or_dropped(typed: str, shown: str) -> None:
    assert printable(typed) == shown


def test_line_ends_are_kept_only_where_they_are_wanted() -> None:
    assert printable("上\r\n下\u2028里", keep_lines=True) == "上\n下\n里"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("¥12", "￥12"), ("98.5m²", "98.5㎡"), ("✔", "√"), ("€5", "EUR5"), ("1–2", "1-2")],
)
def test_what_gbk_lacks_gets_its_twin_on_slips_only(typed: str, shown: str) -> None:
    assert slip_text(typed) == shown
    assert printable(typed) == typed


@given(st.text(max_size=40))
def test_nothing_invisible_or_obeyed_passes(text: str) -> None:
    for sign in slip_text(text):
        assert unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(max_size=40))
def test_the_gate_changes_nothing_the_second_time(text: str) -> None:
    assert printable(printable(text)) == printable(text)
    assert slip_text(slip_text(text)) == slip_text(text)


@given(st.text(max_size=40))
def test_no_letter_carries_more_than_two_marks(text: str) -> None:
    run = 0
    for sign in printable(text):
        run = run + 1 if is_mark(sign) else 0
        assert run <= 2
