"""Printed documents survive storage word for word and refuse what they do not know."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.documents import (
    Align,
    AnyBlock,
    Barcode,
    Column,
    Feed,
    Heading,
    Mark,
    Pair,
    Pairs,
    PrintedDocument,
    Qr,
    Rule,
    Signatures,
    Sums,
    Table,
    Text,
    Total,
    UnprintableTextError,
    UnreadableDocumentError,
    copy_label,
    from_json,
    keepers,
    to_json,
)
from propdesk.domain.money import format_yuan
from propdesk.i18n import speaking

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
YUAN = st.one_of(st.just(""), st.integers(-(10**14), 10**14).map(format_yuan))
BLOCKS: st.SearchStrategy[AnyBlock] = st.one_of(
    st.builds(Heading, TEXT, st.integers(1, 2)),
    st.builds(Text, TEXT, st.sampled_from(Align), st.booleans()),
    st.builds(
        Pairs,
        st.lists(st.builds(Pair, TEXT, TEXT, st.booleans(), st.booleans()), max_size=4).map(tuple),
        st.integers(0, 3),
        st.sampled_from(Align),
        st.booleans(),
    ),
    st.builds(Rule, st.booleans()),
    st.builds(Total, TEXT, TEXT, TEXT, TEXT),
    st.builds(Qr, TEXT, TEXT),
    st.builds(Barcode, TEXT, TEXT),
    st.builds(Signatures, st.lists(TEXT, max_size=3).map(tuple), st.booleans()),
    st.builds(Feed, st.integers(0, 5)),
    st.builds(
        Table,
        st.just((Column("a"), Column("b", 2, Align.RIGHT))),
        st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple),
    ),
    st.builds(
        Table,
        st.just((Column("a"), Column("b", 2, Align.RIGHT, Sums.MONEY))),
        st.lists(st.tuples(TEXT, YUAN), max_size=40).map(tuple),
        st.booleans(),
    ),
)
DOCUMENTS = st.builds(
    PrintedDocument,
    kind=TEXT,
    title=TEXT,
    language=st.sampled_from(["zh_CN", "en"]),
    number=TEXT,
    blocks=st.lists(BLOCKS, max_size=5).map(tuple),
    issuer=TEXT,
    copies=st.lists(TEXT, max_size=3).map(tuple),
    marks=st.lists(st.builds(Mark, TEXT, TEXT, st.booleans()), max_size=2).map(tuple),
    footer=TEXT,
)
SIMPLE = PrintedDocument("receipt", "收据", "zh_CN", "1", (Text("谢谢"),))


@given(DOCUMENTS)
def test_a_stored_document_comes_back_equal(document: PrintedDocument) -> None:
    assert from_json(to_json(document)) == document


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "{}",
        "[]",
        "null",
        "{" * 5000,
        to_json(SIMPLE)[:-1],
        to_json(SIMPLE).replace('"title"', '"titel"'),
        to_json(SIMPLE).replace('"strong":false', '"strong":"no"'),
        to_json(SIMPLE).replace('"type":"text"', '"type":"hologram"'),
        to_json(SIMPLE).replace("}]", ',"extra":1}]'),
        "\ud800",
    ],
)
def test_a_damaged_or_newer_document_is_refused_with_a_sentence(damaged: str) -> None:
    with pytest.raises(UnreadableDocumentError):
        from_json(damaged)


def test_half_a_character_is_refused_with_a_reason() -> None:
    document = PrintedDocument("receipt", "收据", "zh_CN", "1", (Text("王\ud842"),))
    with pytest.raises(UnprintableTextError, match="d842"):
        to_json(document)


def test_every_row_of_a_table_has_a_cell_for_each_column() -> None:
    with pytest.raises(ValueError, match="one cell for each column"):
        Table((Column("a"), Column("b")), (("1",),))


def test_a_document_without_keepers_is_printed_once_without_a_label() -> None:
    assert keepers(SIMPLE) == ("",)
    assert copy_label(SIMPLE, 0) == ""


def test_each_copy_names_its_keeper_and_its_place() -> None:
    document = PrintedDocument("r", "t", "zh_CN", "1", (), copies=("存根联", "业主联"))
    with speaking("zh_CN"):
        assert copy_label(document, 1) == "第2联/共2联 业主联"
    with speaking("en"):
        assert copy_label(document, 0) == "Copy 1 of 2: 存根联"


@pytest.mark.parametrize("sign", [*string.printable, "\x00", "\x1b", "\u202e", "𬱖"])
def test_any_character_is_kept_as_it_is_in_storage(sign: str) -> None:
    document = PrintedDocument("r", sign, "en", sign, (Text(sign),))
    assert from_json(to_json(document)) == document
