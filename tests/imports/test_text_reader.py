"""A CSV text is understood in any encoding and with any separator an office uses."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.imports.frames import Frame, RowsFrame
from propdesk.imports.text_reader import decoded, read_text, separator_of
from tests.soak import examples

CODECS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"]
field = st.text(st.sampled_from("abc012 王小明费,;\t|\"'\n-=é"), max_size=6).filter(
    lambda text: not text.startswith("'")
)


def rows_of(frames: "list[Frame]") -> list[list[str | None]]:
    return [row for frame in frames if isinstance(frame, RowsFrame) for row in frame.rows]


@examples(200, 5000)
@given(
    st.sampled_from(CODECS),
    st.sampled_from(",;\t|"),
    st.lists(st.lists(field, min_size=3, max_size=3), min_size=1, max_size=5),
)
def test_rows_come_back_from_any_encoding_and_separator(
    codec: str, separator: str, body: list[list[str]]
) -> None:
    rows = [["房号", "业主姓名", "Balance due"], *body]
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    data = target.getvalue().encode(codec)
    if codec == "utf-16-be":
        data = b"\xfe\xff" + data
    read = rows_of(list(read_text(data, "a.csv")))
    assert [[cell or "" for cell in row] for row in read] == rows


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b\n1,2", ","),
        ("a;b\n1,5;2,5", ";"),
        ("a\tb\n1,2\t3", "\t"),
        ("a|b\n1|2", "|"),
        ("sep=|\na,b", "|"),
        ("alone", ","),
        ("", ","),
        ('"a;b;c",d\n"e;f",g', ","),
        ("title\na,b,c\n1,2,3", ","),
    ],
)
def test_the_separator_is_the_one_that_makes_regular_columns(text: str, separator: str) -> None:
    assert separator_of(text) == separator


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=8))
def test_chinese_in_gb18030_is_not_taken_for_damaged_utf8(text: str) -> None:
    assert decoded(text.encode("gb18030")) == (text, "GB18030")


def test_marked_texts_lose_their_mark_and_others_keep_theirs() -> None:
    data = "\ufeffa,b\r\n'=1+1,'0101\r\n'quoted',x\r\n".encode()
    assert rows_of(list(read_text(data, "a.csv"))) == [
        ["a", "b"],
        ["=1+1", "0101"],
        ["'quoted'", "x"],
    ]
