"""A form declared once says the same in every language and refuses what it does not know."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from propdesk.domain.documents import (
    Align,
    Barcode,
    Column,
    Heading,
    Pairs,
    Reprint,
    Rule,
    Signatures,
    Sums,
    Table,
    Text,
    Total,
    from_json,
    to_json,
)
from propdesk.domain.forms import (
    BLANK,
    Amount,
    CodeSort,
    Filling,
    Form,
    FormField,
    Kind,
    LineColumn,
    LineTable,
    Paragraph,
    Section,
    fill,
    value_text,
)
from propdesk.domain.paper_marks import reprinted
from propdesk.i18n import Message


def said(text: str) -> Message:
    """Return a sentence that nobody translates."""
    return Message("sample", text)


PASS = Form(
    key="goods_pass",
    title=said("Goods release pass"),
    parts=(
        Section(
            (
                FormField("unit", said("Unit"), strong=True),
                FormField("day", said("Day"), Kind.DATE),
                FormField("plate", said("Plate"), optional=True),
                FormField("guard", said("Guard"), by_hand=True),
                FormField("reason", said("Reason"), wide=True),
            ),
            title=said("Goods"),
        ),
        LineTable(
            "goods",
            (
                LineColumn("name", said("Name"), share=3),
                LineColumn("pieces", said("Pieces"), Kind.COUNT, summed=True),
                LineColumn("worth", said("Worth"), Kind.MONEY, summed=True),
            ),
            numbered=True,
            least_rows=3,
        ),
        Amount("deposit", said("Deposit")),
        Paragraph(said("Leaves by {lift} on {day}.")),
    ),
    signatures=(said("Holder"), said("Guard")),
    dated=True,
    copies=(said("Guard"), said("Desk")),
    code=CodeSort.BARCODE,
    values=(("lift", Kind.TEXT),),
)
VALUES: dict[str, object] = {
    "unit": "1-1-101",
    "day": date(2026, 12, 5),
    "plate": None,
    "reason": "moving",
    "deposit": 50_00,
    "lift": said("the freight lift"),
}
GOODS = [{"name": "sofa", "pieces": 2, "worth": 1_250_00}, {"name": "bed", "pieces": 1, "worth": 0}]
FILLING = Filling(VALUES, {"goods": GOODS}, number="GP-1", language="en", operator="Li Min")


def test_a_filled_form_holds_every_part_in_order() -> None:
    blocks = [block for block in fill(PASS, FILLING).blocks if not isinstance(block, Rule)]
    section, table, amount, words, *_ = blocks[1:]
    assert isinstance(section, Pairs)
    assert [(pair.label, pair.value) for pair in section.pairs] == [
        ("Unit", "1-1-101"),
        ("Day", "2026-12-05"),
        ("Guard", BLANK),
        ("Reason", "moving"),
    ]
    assert isinstance(table, Table)
    assert table.rows[0] == ("1", "sofa", "2", "1,250.00")
    assert table.totalled
    assert amount == Total("Deposit", "￥50.00", "In capitals", "人民币伍拾元整")
    assert words == Text("Leaves by the freight lift on 2026-12-05.")


def test_a_form_names_its_keepers_signs_and_carries_its_number_as_bars() -> None:
    document = fill(PASS, FILLING)
    assert document.copies == ("Guard", "Desk")
    assert Signatures(("Holder", "Guard"), dated=True) in document.blocks
    assert Barcode("GP-1", "GP-1") in document.blocks
    assert document.blocks[0] == Heading("Goods")
    assert from_json(to_json(document)) == document


def test_a_form_without_a_number_carries_no_code() -> None:
    document = fill(PASS, Filling(VALUES, {"goods": ()}, language="en"))
    assert not any(isinstance(block, Barcode) for block in document.blocks)


def test_rows_are_added_to_write_on_by_hand_and_numbered() -> None:
    table = next(block for block in fill(PASS, FILLING).blocks if isinstance(block, Table))
    assert table.rows[2] == ("3", "", "", "")


def test_a_value_or_a_table_left_out_is_refused() -> None:
    without_lift = {name: value for name, value in VALUES.items() if name != "lift"}
    with pytest.raises(ValueError, match="lacks lift"):
        fill(PASS, Filling(without_lift, {"goods": ()}))
    with pytest.raises(ValueError, match="no lines goods"):
        fill(PASS, Filling(VALUES))
    with pytest.raises(ValueError, match="worth"):
        fill(PASS, Filling(VALUES, {"goods": [{"name": "sofa", "pieces": 1}]}))


def test_every_name_of_a_form_stands_once() -> None:
    twice = Section((FormField("a", said("A")), FormField("a", said("B"))))
    with pytest.raises(ValueError, match="once"):
        Form("x", said("X"), (twice,))


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (None, Kind.MONEY, ""),
        ("", Kind.TEXT, ""),
        (-5, Kind.MONEY, "-0.05"),
        (123_456_789, Kind.MONEY, "1,234,567.89"),
        (0, Kind.COUNT, "0"),
        (True, Kind.TICK, "√"),
        (False, Kind.TICK, "×"),
        (date(2026, 2, 3), Kind.DATE, "2026-02-03"),
        (datetime(2026, 12, 31, 16, 30, tzinfo=UTC), Kind.MOMENT, "2027-01-01 00:30"),
        (datetime(2026, 12, 31, 16, 30), Kind.MOMENT, "2026-12-31 16:30"),  # noqa: DTZ001
    ],
)
def test_a_value_is_written_as_its_kind_asks(value: object, kind: Kind, text: str) -> None:
    assert value_text(value, kind) == text


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("12", Kind.MONEY),
        (True, Kind.COUNT),
        (1.5, Kind.MONEY),
        (5, Kind.TEXT),
        (datetime(2026, 1, 1, tzinfo=UTC), Kind.DATE),
        (date(2026, 1, 1), Kind.MOMENT),
    ],
)
def test_a_value_of_another_kind_is_refused(value: object, kind: Kind) -> None:
    with pytest.raises(ValueError, match="is no"):
        value_text(value, kind)


def test_a_column_that_adds_up_holds_figures_only() -> None:
    column = Column("Sum", 1, Align.RIGHT, Sums.MONEY)
    Table((column,), (("1,250.00",), ("",), ("-0.05",)))
    for wrong in ("12", "1.2", "a lot", "1.00 元"):
        with pytest.raises(ValueError, match="figure"):
            Table((column,), ((wrong,),))


def test_a_copy_printed_again_says_which_when_and_by_whom() -> None:
    again = Reprint(2, datetime(2026, 12, 1, 10, 22, 36), "张丽华")  # noqa: DTZ001
    document = fill(PASS, replace(FILLING, language="zh_CN"))
    (mark,) = reprinted(document, again).marks
    assert mark.text == "补打（第2次）"
    assert mark.detail == "首次打印 2026-12-01 10:22:36\n补打人 张丽华"
