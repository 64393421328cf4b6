"""The head of a clerk's table is found wherever it stands and however it is written."""

import pytest

from propdesk.i18n import QT_TRANSLATE_NOOP, Message, speaking
from propdesk.imports.columns import ColumnSpec
from propdesk.imports.headers import Head, RepeatedColumnError, find_head, normal
from propdesk.imports.raw import CellRange, RawRow, RawSheet

SPECS = (
    ColumnSpec("room", Message("test", "房号"), aliases=("房间号", "Unit"), required=True),
    ColumnSpec("name", Message("test", "姓名"), aliases=("业主姓名",)),
    ColumnSpec("phone", Message("test", "电话"), aliases=("业主电话", "联系电话")),
    ColumnSpec("contact", Message("test", "联系人姓名"), aliases=("紧急联系人姓名",)),
    ColumnSpec("area", Message("test", "建筑面积"), aliases=("面积",)),
)


def sheet(*rows: tuple[str | None, ...], merged: tuple[CellRange, ...] = ()) -> RawSheet:
    return RawSheet("S", tuple(RawRow(n, row) for n, row in enumerate(rows, 1)), merged)


def head(*rows: tuple[str | None, ...], merged: tuple[CellRange, ...] = ()) -> Head:
    found = find_head(sheet(*rows, merged=merged), SPECS)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "title",
    [
        "房号",
        " 房 号 ",
        "房\n号",
        "*房号",
        "房号 *",
        "＊房号：",
        "房号(必填)",
        "房号（如1-101）",
        "\ufeff房号",
        "房\u200b号",
        "unit",
        "ＵＮＩＴ",
        "房间号",
    ],
)
def test_a_title_is_known_in_every_spelling(title: str) -> None:
    assert head((title,), ("1-101",)).columns == {"room": 0}


def test_titles_are_known_in_every_language_of_the_program() -> None:
    spec = ColumnSpec("r", QT_TRANSLATE_NOOP("templates", "Reason"))
    table = sheet(("原因",), ("x",))
    for language in ("en", "zh_CN", "zh_TW"):
        with speaking(language):
            found = find_head(table, [spec])
        assert found is not None
        assert found.columns == {"r": 0}


def test_titles_of_the_sheet_stand_above_the_head() -> None:
    found = head(
        ("示范小区业主表",), ("制表：王", None, "2026年"), ("房号", "姓名"), ("1-101", "王")
    )
    assert found.last_row == 3
    assert found.columns == {"room": 0, "name": 1}


def test_a_title_merged_across_is_not_the_head() -> None:
    merged = (CellRange(1, 0, 1, 2),)
    found = head(("业主表", None, None), ("房号", "姓名", "电话"), merged=merged)
    assert found.last_row == 2
    assert found.columns == {"room": 0, "name": 1, "phone": 2}


def test_a_head_of_two_levels_is_read_through_its_merged_cells() -> None:
    merged = (CellRange(1, 0, 2, 0), CellRange(1, 1, 1, 2), CellRange(1, 3, 1, 3))
    found = head(
        ("房号", "业主", None, "紧急联系人"),
        (None, "姓名", "电话", "姓名"),
        ("1-101", "王", "138", "李"),
        merged=merged,
    )
    assert found.last_row == 2
    assert found.columns == {"room": 0, "name": 1, "phone": 2, "contact": 3}
    assert not found.repeated


def test_the_row_that_knows_most_columns_is_the_head() -> None:
    found = head(("房号",), ("房号", "姓名", "面积"), ("1-101", "王", "90"))
    assert found.last_row == 2


def test_unknown_columns_are_reported_and_missing_ones_named() -> None:
    found = head(("姓名", "爱好", None, "星座"), ("王", "钓鱼"))
    assert found.unknown == ("爱好", "星座")
    assert [spec.key for spec in found.missing] == ["room"]


def test_units_in_brackets_do_not_hide_a_title() -> None:
    assert head(("房号", "建筑面积(㎡)"), ("1", "2")).columns["area"] == 1


def test_the_same_column_twice_is_refused_with_both_places() -> None:
    with pytest.raises(RepeatedColumnError, match="B, D"):
        find_head(sheet(("房号", "电话", "姓名", "联系电话"), ("1",)), SPECS)


def test_data_is_no_head() -> None:
    assert find_head(sheet(("1-101", "王小明"), ("1-102", "李雷")), SPECS) is None
    assert find_head(sheet(), SPECS) is None


def test_figures_as_titles_do_no_harm() -> None:
    table = RawSheet("S", (RawRow(1, (2026, 1.5, True, None)), RawRow(2, ("房号",))))
    found = find_head(table, SPECS)
    assert found is not None
    assert found.last_row == 2


def test_normal_titles_are_compared_without_noise() -> None:
    assert normal("* 姓 名：") == normal("姓名") == "姓名"
