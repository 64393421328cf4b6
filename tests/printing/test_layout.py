"""Every block finds its place on both rolls, whatever it holds."""

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
    Table,
    Text,
    Total,
)
from propdesk.printing.layout import TextLine, as_text, cells_of, lay_out
from tests.domain.test_documents import DOCUMENTS


def shown(*blocks: AnyBlock, cells: int = 32) -> str:
    document = PrintedDocument("form", "", "zh_CN", "", blocks)
    return as_text(lay_out(document, cells))


@given(DOCUMENTS, st.sampled_from([32, 48]))
def test_no_line_is_wider_than_the_roll(document: PrintedDocument, cells: int) -> None:
    for layout in lay_out(document, cells):
        for line in layout.lines:
            assert not isinstance(line, TextLine) or cells_of(line) <= cells


@given(DOCUMENTS)
def test_the_same_document_gives_the_same_layout(document: PrintedDocument) -> None:
    assert lay_out(document, 48) == lay_out(document, 48)


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (Heading("借用须知"), "借用须知\n"),
        (Heading("须知", 1), " " * 14 + "须知\n"),
        (Text("上\n下", Align.RIGHT), " " * 30 + "上\n" + " " * 30 + "下\n"),
        (Rule(), "-" * 32 + "\n"),
        (Rule(double=True), "=" * 32 + "\n"),
        (Pairs((Pair("姓名", "王小明"),)), "姓名：王小明\n"),
        (Pairs((Pair("", "王小明"),)), "王小明\n"),
        (Pairs((Pair("甲", "1"), Pair("乙", "2")), 2), "甲：1            乙：2\n"),
        (Pairs((Pair("现金", "12.00"),), values=Align.RIGHT), "现金" + " " * 23 + "12.00\n"),
        (Signatures(("业主",)), "\n业主：" + "_" * 26 + "\n"),
        (Feed(2), "\n\n"),
        (Qr("A1", "扫码核对"), " " * 12 + "[QR A1]\n" + " " * 12 + "扫码核对\n"),
        (Barcode("A1"), " " * 12 + "[||| A1]\n"),
    ],
)
def test_a_block_is_laid_out_as_people_expect(block: AnyBlock, text: str) -> None:
    assert shown(block) == text


def test_a_long_value_hangs_below_itself_not_below_its_label() -> None:
    text = shown(Pairs((Pair("地址", "深圳市前海阳光国际商业运营管理有限公司"),)))
    assert text == "地址：深圳市前海阳光国际商业运营\n      管理有限公司\n"


def test_a_label_too_long_for_its_line_stands_above_its_value() -> None:
    text = shown(Pairs((Pair("业主委托办理事项说明", "换锁"),)))
    assert text == "业主委托办理事项说明：\n  换锁\n"


def test_an_amount_never_runs_into_its_label() -> None:
    block = Total("本次应收合计金额", "￥999,999,999,999.99")
    assert shown(block) == "本次应收合计金额\n            ￥999,999,999,999.99\n"


def test_marks_stand_below_the_title_of_every_copy() -> None:
    document = PrintedDocument(
        "form", "放行条", "zh_CN", "7", (), "阳光花园", ("客户", "门岗"), (Mark("作废", "填错"),)
    )
    for layout in lay_out(document, 32):
        lines = as_text([layout]).split("\n")
        assert [line.strip() for line in lines[:4]] == ["阳光花园", "放行条", "*作废*", "填错"]


NARROW = Table(
    (Column("物品", 2), Column("数量", align=Align.RIGHT)), (("冰箱", "1"), ("纸箱", "12"))
)
WIDE = Table(
    (
        Column("项目", 3),
        Column("所属期", 2),
        Column("数量", align=Align.RIGHT),
        Column("单价", align=Align.RIGHT),
        Column("金额", align=Align.RIGHT),
    ),
    (("物业服务费", "2026-10", "98.50㎡", "2.80", "275.80"),),
)
HUGE = Table(
    tuple(Column(title, align=Align.RIGHT) for title in ("甲", "乙", "丙", "丁")),
    (("1,234,567.89",) * 4,),
)


def test_a_table_that_fits_stands_in_columns_and_figures_at_the_right() -> None:
    assert shown(NARROW) == (
        "物品" + " " * 24 + "数量\n" + "冰箱" + " " * 27 + "1\n" + "纸箱" + " " * 26 + "12\n"
    )


def test_a_table_too_wide_for_the_roll_gives_its_first_column_a_line() -> None:
    lines = shown(WIDE).split("\n")
    assert lines[2] == "物业服务费"
    assert lines[3].split() == ["2026-10", "98.50㎡", "2.80", "275.80"]
    assert len(shown(WIDE, cells=48).split("\n")) == 3


def test_figures_are_never_torn_apart_even_where_no_column_fits() -> None:
    text = shown(HUGE)
    assert [line.split() for line in text.splitlines()] == [[t, "1,234,567.89"] for t in "甲乙丙丁"]
