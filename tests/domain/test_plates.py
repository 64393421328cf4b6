"""Vehicle plates: kinds, warnings, masks, and every way of typing finds them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.plates import (
    PlateFinding,
    PlateKind,
    check_plate,
    finding_sentence,
    format_plate,
    mask_plate,
    normalise_plate,
    plate_kind,
    plate_query_terms,
    plate_search_terms,
    provinces_by_initial,
)


@pytest.mark.parametrize(
    ("typed", "kept", "kind"),
    [
        ("粤B12345", "粤B12345", PlateKind.ORDINARY),
        (" 粤 b·1234z ", "粤B1234Z", PlateKind.ORDINARY),
        ("粤Ｂ．１２３４５", "粤B12345", PlateKind.ORDINARY),
        ("粤B-12345", "粤B12345", PlateKind.ORDINARY),
        ("粤BD12345", "粤BD12345", PlateKind.NEW_ENERGY),
        ("粤BFA1234", "粤BFA1234", PlateKind.NEW_ENERGY),
        ("粤BK12345", "粤BK12345", PlateKind.NEW_ENERGY),
        ("粤B12345D", "粤B12345D", PlateKind.NEW_ENERGY),
        ("粤Z1234港", "粤Z1234港", PlateKind.SPECIAL),
        ("粤Z1234澳", "粤Z1234澳", PlateKind.SPECIAL),
        ("京A1234警", "京A1234警", PlateKind.SPECIAL),
        ("京A1234学", "京A1234学", PlateKind.SPECIAL),
        ("沪A1234挂", "沪A1234挂", PlateKind.SPECIAL),
        ("沪A1234领", "沪A1234领", PlateKind.SPECIAL),
        ("粤X1234应急", "粤X1234应急", PlateKind.SPECIAL),
        ("使014578", "使014578", PlateKind.DIPLOMATIC),
        ("224578使", "224578使", PlateKind.DIPLOMATIC),
        ("WJ粤12345", "WJ粤12345", PlateKind.FORCES),
    ],
)
def test_a_good_plate_is_normalised_and_known(typed: str, kept: str, kind: PlateKind) -> None:
    assert normalise_plate(typed) == kept
    assert plate_kind(kept) is kind
    assert check_plate(typed) == ()
    assert normalise_plate(format_plate(kept)) == kept


@pytest.mark.parametrize(
    ("typed", "finding"),
    [
        ("B12345", PlateFinding.UNKNOWN_PROVINCE),
        ("", PlateFinding.UNKNOWN_PROVINCE),
        ("粤112345", PlateFinding.NO_CITY_LETTER),
        ("粤", PlateFinding.NO_CITY_LETTER),
        ("粤BO1234", PlateFinding.LETTER_I_OR_O),
        ("粤B1I234", PlateFinding.LETTER_I_OR_O),
        ("粤B1234", PlateFinding.WRONG_LENGTH),
        ("粤B1234567", PlateFinding.WRONG_LENGTH),
        ("粤BL12345", PlateFinding.WRONG_CHARACTERS),
        ("粤B123\x005", PlateFinding.WRONG_CHARACTERS),
    ],
)
def test_what_looks_wrong_with_a_plate_is_named(typed: str, finding: PlateFinding) -> None:
    assert check_plate(typed) == (finding,)


@pytest.mark.parametrize(
    ("plate", "shown", "masked"),
    [
        ("粤B12345", "粤B·12345", "粤B***45"),
        ("粤BD12345", "粤B·D12345", "粤B****45"),
        ("使014578", "使014578", "使0***78"),
        ("AB123", "AB123", "***"),
    ],
)
def test_a_plate_is_shown_with_its_dot_and_masked_in_lists(
    plate: str, shown: str, masked: str
) -> None:
    assert format_plate(plate) == shown
    assert mask_plate(plate) == masked


@pytest.mark.parametrize(
    ("typed", "provinces"),
    [
        ("y", ("粤", "豫", "云", "渝")),
        ("Y", ("粤", "豫", "云", "渝")),
        ("yue", ("粤",)),
        ("z", ("浙", "藏")),
        ("q", ("琼", "青")),
        ("e", ("鄂",)),
        ("v", ()),
    ],
)
def test_a_province_is_offered_by_its_initial(typed: str, provinces: tuple[str, ...]) -> None:
    assert provinces_by_initial(typed) == provinces


def test_all_31_provinces_are_there() -> None:
    assert len(set(provinces_by_initial(""))) == 31


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "粤B0123",
            "粤b0123",
            "粤BO123",
            "粤B·0I23",
            "B0123",
            "b-o12",
            "0123",
            "o123",
        ),
        *("123", "尾号123", "yb0123", "粤Ｂ０", "粤"),
    ],
)
def test_a_plate_is_found_by_whatever_part_is_typed(typed: str) -> None:
    assert found("粤B0123A", typed)


def found(plate: str, typed: str) -> bool:
    queries = plate_query_terms(typed)
    terms = plate_search_terms(plate)
    return bool(queries) and any(term.startswith(query) for query in queries for term in terms)


@given(st.from_regex(r"[粤京沪][A-Z][A-Z0-9]{5,6}", fullmatch=True), st.data())
def test_every_tail_of_three_finds_its_plate(plate: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(plate) - 3))
    assert found(plate, plate[start:])
    assert found(plate, plate[start:].lower().replace("0", "o").replace("1", "i"))


def test_nothing_typed_asks_for_nothing() -> None:
    assert plate_query_terms(" \x00") == ()


def test_every_finding_has_its_sentence() -> None:
    assert len({finding_sentence(finding).source for finding in PlateFinding}) == len(PlateFinding)
