"""Units: canonical keys, and every way people name a unit finds it by prefix."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.rooms import (
    RoomKey,
    parse_room,
    room_key,
    room_query_terms,
    room_search_terms,
    room_sort_text,
)
from propdesk.domain.search_text import TERM_LIMIT

numbers = st.integers(1, 99).map(str)
room_numbers = st.integers(1, 9999).map(str)
keys = st.builds(RoomKey, numbers, st.none() | st.integers(1, 12).map(str), room_numbers)


def found(key: RoomKey, typed: str) -> bool:
    terms = room_search_terms(key)
    return any(term.startswith(query) for query in room_query_terms(typed) for term in terms)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("1栋101", "1-101"),
        ("1-101", "1-101"),
        ("01-0101", "1-101"),
        ("1幢101", "1-101"),
        ("1座101室", "1-101"),
        ("1号楼101室", "1-101"),
        ("1号101房", "1-101"),
        ("1#101", "1-101"),
        ("1 101", "1-101"),
        ("１栋１０１", "1-101"),
        ("一栋101", "1-101"),
        ("十二栋101", "12-101"),
        ("二十号楼101", "20-101"),
        ("1栋3层301室", "1-301"),
        ("1号楼3楼301", "1-301"),
        ("3栋2单元1501", "3-2-1501"),
        ("3#2-1501", "3-2-1501"),
        ("3-2-1501", "3-2-1501"),
        ("3号楼二单元1501室", "3-2-1501"),
        ("03/02/1501", "3-2-1501"),
        ("3栋2门1501", "3-2-1501"),
        ("A座1201", "A-1201"),
        ("a座1201", "A-1201"),
        ("Ａ-1201", "A-1201"),
        ("1栋B101", "1-B101"),
        ("1栋商铺12", "1-商铺12"),
        ("紫荆阁-1201", "紫荆阁-1201"),
        ("二期3栋1501", "2期3-1501"),
        ("12弄3号101室", "12弄3-101"),
        ("二期3楼301", "2期3-301"),
    ],
)
def test_a_complete_name_becomes_one_canonical_key(text: str, canonical: str) -> None:
    key = parse_room(text)
    assert str(key) == canonical
    assert parse_room(canonical) == key


@pytest.mark.parametrize(
    "text",
    [
        *("", "101", "0101", "321501", "1栋", "1-", "3栋2单元", "2单元1501", "A1201", "1-2-3-4"),
        *("王小明", "-", "栋", "二期3栋", "1-101,102", "\x00-1", "1-\u202e101", "1-1;drop"),
    ],
)
def test_an_incomplete_or_odd_name_is_no_key(text: str) -> None:
    assert parse_room(text) is None


@pytest.mark.parametrize(
    ("building", "entrance", "room", "canonical"),
    [
        ("3号楼", "02单元", "0101室", "3-2-101"),
        ("1", None, "101", "1-101"),
        ("1栋", "", "12-3", "1-12-3"),
        ("3栋2单元", None, "1501", "3-2-1501"),
        ("3栋", None, "2单元1501", "3-2-1501"),
        ("二期十二栋", None, "B-01", "2期12-B1"),
        ("Ａ座", None, "１２０１", "A-1201"),
    ],
)
def test_columns_of_their_own_give_the_same_keys(
    building: str, entrance: str | None, room: str, canonical: str
) -> None:
    assert str(room_key(building, entrance, room)) == canonical


@pytest.mark.parametrize(("building", "room"), [("", "1"), ("1", ""), ("栋", "1"), ("1", "a;b")])
def test_columns_without_building_or_room_give_no_key(building: str, room: str) -> None:
    assert room_key(building, None, room) is None


@pytest.mark.parametrize(
    ("key", "ways"),
    [
        (
            RoomKey("1", None, "101"),
            "1栋101|1-101|0101|1号楼101室|1幢101|1座101|1#101|101|101室|１栋１０１|１０１|01-0101|"
            "一栋101|1101|01101|010101|1栋1楼101|1 101|1.101|1栋|1-|1|10|1栋10|1栋0101",
        ),
        (
            RoomKey("3", "2", "1501"),
            "3栋2单元1501|3-2-1501|3#2-1501|321501|03021501|0321501|03-02-1501|0302-1501|32-1501|"
            "3幢2单元1501室|3座2单元1501|3号楼2单元1501|３－２－１５０１|三栋二单元1501|1501|2单元1501|"
            "3栋1501|3-1501|31501|3栋2单|3栋2|3栋|3#|32|3215|3栋2单元15|3栋2门1501",
        ),
        (
            RoomKey("3", "2", "101"),
            "3栋2单元101|3-2-0101|32101|320101|03020101|0101|101|3栋0101|30101|2单元0101",
        ),
        (
            RoomKey("A", None, "1201"),
            "A座1201|a1201|A-1201|Ａ座１２０１|a栋1201室|1201|A座|a12|A座12",
        ),
        (RoomKey("A", "2", "1501"), "A座2单元1501|a-2-1501|A21501|A座1501|a1501|1501"),
        (RoomKey("A3", None, "1201"), "A3栋1201|A3-1201|a31201|3栋1201|1201"),
        (RoomKey("2期3", None, "1501"), "二期3栋1501|2期3-1501|3栋1501|31501|1501|二期|二期3栋"),
        (RoomKey("1", None, "B101"), "1栋B101|1b101|b101|B-101|101|1-b-101"),
        (RoomKey("1", None, "5"), "1栋5|105|1005|10005|0105|5"),
        (RoomKey("1", None, "501"), "1栋5楼|1栋5楼501|1栋5层|5楼"),
        (RoomKey("1", None, "101A"), "1栋101A|101a|101|1-101-a"),
        (RoomKey("1", None, "商铺12"), "1栋商铺12|商铺12|商铺012|商铺|12"),
        (RoomKey("紫荆阁", None, "1201"), "紫荆阁1201|紫荆阁-1201|紫荆|1201"),
        (RoomKey("12弄3", None, "101"), "12弄3号101室|3号101|12弄|101"),
    ],
)
def test_a_unit_is_found_however_it_is_named(key: RoomKey, ways: str) -> None:
    assert [typed for typed in ways.split("|") if not found(key, typed)] == []


@pytest.mark.parametrize("typed", ["2-101", "1栋102", "11-101", "2栋", "1-2-101", "1栋5楼"])
def test_another_unit_does_not_answer_to_a_complete_name(typed: str) -> None:
    assert not found(RoomKey("1", None, "101"), typed)


@given(keys, st.data())
def test_every_common_way_of_writing_finds_its_unit(key: RoomKey, data: st.DataObject) -> None:
    building, entrance, room = key
    padded = (building.zfill(2), entrance and entrance.zfill(2), room.zfill(4))
    parts = data.draw(st.sampled_from([key, padded]))
    house = data.draw(st.sampled_from(["栋", "幢", "座", "号楼", "-", "#", " "]))
    door = data.draw(st.sampled_from(["单元", "-"]))
    middle = f"{parts[1]}{door}" if parts[1] else ""
    written = f"{parts[0]}{house}{middle}{parts[2]}"
    typed_so_far = written[: data.draw(st.integers(len(written) - 1, len(written)))]
    assert found(key, written)
    assert found(key, typed_so_far)
    assert found(key, f"{parts[0]}{parts[1] or ''}{parts[2]}")
    assert found(key, str(parts[2]))
    assert parse_room(written) == key


@given(keys)
def test_a_key_survives_its_own_text(key: RoomKey) -> None:
    assert parse_room(str(key)) == key
    assert room_key(key.building, key.entrance, key.room) == key


@given(keys)
def test_a_unit_has_few_and_short_terms(key: RoomKey) -> None:
    terms = room_search_terms(key)
    assert len(terms) == len(set(terms)) <= 32
    assert all(term and len(term) <= TERM_LIMIT for term in terms)


def test_units_sort_as_people_count() -> None:
    texts = ["10-101", "2-1001", "2-901", "2A-101", "2-1-101", "A-1"]
    counted = sorted(
        (parse_room(text) or RoomKey("", None, "") for text in texts), key=room_sort_text
    )
    assert [str(key) for key in counted] == [
        "2-1-101",
        "2-901",
        "2-1001",
        "2A-101",
        "10-101",
        "A-1",
    ]


@given(st.text())
def test_any_text_can_be_looked_for(text: str) -> None:
    assert all(0 < len(term) <= TERM_LIMIT for term in room_query_terms(text))
    parse_room(text)


@given(st.text(), st.text(), st.text())
def test_any_columns_give_a_key_that_can_be_indexed_or_none(a: str, b: str, c: str) -> None:
    key = room_key(a, b, c)
    assert key is None or all(room_search_terms(key))


def test_a_pasted_document_is_cut() -> None:
    assert len(room_query_terms("1-" * 5_000_000)[0]) <= TERM_LIMIT
