"""Finding a household by whatever the person says (desk-habits.md U4, faults R25)."""

import random
import time
from datetime import date

import pytest
from sqlalchemy import select

from propdesk.domain.collection import Tender, choose_all
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.people import TenureRole
from propdesk.domain.rooms import RoomKey
from propdesk.models.people import SearchCard, SearchTerm
from propdesk.models.receipts import Receipt
from propdesk.services import (
    counter,
    counter_account,
    drawers,
    estate,
    people,
    search,
    search_index,
    vehicles,
)
from propdesk.services.estate import UnitDraft
from propdesk.services.people import CustomerDraft, RoleDraft
from propdesk.services.search import Hit, Why, end_of_range, probes
from propdesk.services.work import Reading, Work, query, use_case
from tests import builders
from tests.builders import World
from tests.soak import SOAKING

JAN = date(2026, 1, 1)
HOSTILE = (
    *("%", "_", "\\", "'", '"', ";", "--", "\x00", "*", "^", "NEAR", "(", ")", "-", ":", "%%"),
    *("OR", "1=1", "）（", "。", "\ud800", "\u200b", "𬱖", "é", "ß", "\ufeff", "\u202e", "😀"),
)


def household(
    centre: World, unit: UnitDraft, name: str, phone: str = "", plate: str = ""
) -> UnitId:
    """Register a unit with an owner."""
    unit_id = centre.desk.execute(estate.add_unit, draft=unit)
    owner = RoleDraft(unit_id, TenureRole.OWNER, JAN)
    centre.desk.execute(people.register, draft=CustomerDraft(name, phone=phone), role=owner)
    if plate:
        centre.desk.execute(vehicles.add, unit_id=unit_id, plate=plate)
    return unit_id


@pytest.fixture
def homes(centre: World) -> World:
    """Three households that differ in everything."""
    household(centre, UnitDraft("1", "101"), "单雄信", "13812345678", "粤B12345")
    household(centre, UnitDraft("3", "1501", entrance="2"), "王小明", "13987654321")
    household(centre, UnitDraft("A", "1201"), "示范贸易有限公司", "0755-26661234", "粤BD12345")
    return centre


def units(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.unit for hit in hits]


@pytest.mark.parametrize(
    ("text", "unit", "why"),
    [
        ("1-101", "1-101", Why.ROOM),
        ("1栋101", "1-101", Why.ROOM),
        ("１－１０１", "1-101", Why.ROOM),
        ("3#2-15", "3-2-1501", Why.ROOM),
        ("3栋2单元1501", "3-2-1501", Why.ROOM),
        ("321501", "3-2-1501", Why.ROOM),
        ("a座12", "A-1201", Why.ROOM),
        ("单雄", "1-101", Why.NAME),
        ("雄信", "1-101", Why.NAME),
        ("sxx", "1-101", Why.NAME),
        ("dxx", "1-101", Why.NAME),
        ("shanxiong", "1-101", Why.NAME),
        ("shan xiong'x", "1-101", Why.NAME),
        ("王xiaom", "3-2-1501", Why.NAME),
        ("sfmy", "A-1201", Why.NAME),
        ("5678", "1-101", Why.PHONE),
        ("138 1234 5678", "1-101", Why.PHONE),
        ("+86 138-1234-5678", "1-101", Why.PHONE),
        ("26661234", "A-1201", Why.PHONE),
        ("粤b·12345", "1-101", Why.PLATE),
        ("YBI2345", "1-101", Why.PLATE),
        ("粤BD1", "A-1201", Why.PLATE),
    ],
)
def test_a_household_is_found_by(homes: World, text: str, unit: str, why: Why) -> None:
    hits = homes.desk.query(search.find, text=text)
    assert [(hit.unit, hit.why) for hit in hits] == [(unit, why)]


def test_a_hit_shows_whom_and_never_the_whole_number(homes: World) -> None:
    (hit,) = homes.desk.query(search.find, text="5678")
    assert (hit.name, hit.phone, hit.role) == ("单雄信", "138****5678", TenureRole.OWNER)
    (hit,) = homes.desk.query(search.find, text="1-101")
    assert hit.name == "单雄信"


@pytest.mark.parametrize("text", ["", " ", "-", "%", "'", "12", "\u200b", "9" * 500, "zz"])
def test_nothing_fits_what_says_nothing(homes: World, text: str) -> None:
    assert units(homes.desk.query(search.find, text=text)) in ([], ["A-1201"])


def test_the_exact_room_comes_first_then_longer_rooms_then_the_rest(centre: World) -> None:
    household(centre, UnitDraft("9", "9"), "钱", phone="13800000101")
    for room in ("1012", "101"):
        household(centre, UnitDraft("2", room), "赵")
    assert units(centre.desk.query(search.find, text="101")) == ["2-101", "2-1012", "9-9"]


def test_those_who_left_come_after_those_who_live_there(centre: World) -> None:
    old = centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "101"))
    gone = RoleDraft(old, TenureRole.OWNER, JAN, date(2026, 6, 30))
    centre.desk.execute(people.register, draft=CustomerDraft("王伟"), role=gone)
    household(centre, UnitDraft("2", "202"), "王伟")
    hits = centre.desk.query(search.find, text="wangwei")
    assert [(hit.unit, hit.is_former) for hit in hits] == [("2-202", False), ("1-101", True)]


def test_no_kind_of_hit_crowds_the_others_out(centre: World) -> None:
    for room in range(1001, 1021):
        centre.desk.execute(estate.add_unit, draft=UnitDraft("1", str(room)))
    household(centre, UnitDraft("9", "9"), "钱", phone="13800000100")
    hits = centre.desk.query(search.find, text="100", limit=5)
    assert len(hits) == 5
    assert hits[-1].why is Why.PHONE


@pytest.mark.parametrize("text", ["000001", "202612-000001", "001", "c001-d01a-202612-000001"])
def test_a_receipt_number_finds_its_unit(centre: World, text: str) -> None:
    (unit,) = centre.desk.execute(builders.add_units, building="7", rooms=("77",))
    item = centre.desk.execute(builders.add_item)
    centre.desk.execute(builders.charge, unit_id=unit, item_id=item)
    centre.desk.execute(drawers.open_shift, float_fen=0)
    lines = centre.desk.query(counter_account.account, unit_id=unit).lines
    centre.desk.execute(
        counter.collect,
        unit_id=unit,
        choices=choose_all(line.as_open() for line in lines),
        tenders=[Tender(Method.CASH, 50000)],
    )
    with centre.desk.database.read() as connection:
        number = connection.scalar(select(Receipt.number))
    (hit,) = centre.desk.query(search.find, text=text)
    assert (hit.unit, hit.why, hit.matched) == ("7-77", Why.RECEIPT, number)
    assert centre.desk.query(search.find, text="202611-000001") == ()


def test_the_index_made_anew_is_the_index_kept(homes: World) -> None:
    kept = _terms(homes)
    homes.desk.execute(_spoil)
    assert _terms(homes) != kept
    assert homes.desk.execute(search_index.rebuild) == len(kept) - 3  # cards of three units
    assert _terms(homes) == kept


@use_case(None)
def _spoil(work: Work) -> None:
    ghost = (CustomerId(b"g" * 16), "owner", "鬼", "", None)
    key = RoomKey("9", None, "999")
    unit = search_index.Gathered(UnitId(b"u" * 16), "9-999", "9-999", key, [ghost])
    search_index.add(work, [unit])


def _terms(world: World) -> set[tuple[object, ...]]:
    with world.desk.database.read() as connection:
        rows = connection.execute(
            select(SearchTerm.source, SearchTerm.term, SearchTerm.unit_id, SearchTerm.subject_id)
        )
        cards = connection.execute(select(SearchCard.unit_id, SearchCard.household))
        return {tuple(row) for row in (*rows, *cards)}


@pytest.mark.parametrize("prefix", ["a", "王", "\ud7ff", "a\U0010ffff", "1-"])
def test_a_range_ends_right_after_everything_with_the_prefix(prefix: str) -> None:
    end = end_of_range(prefix)
    assert prefix < prefix + "\U0010ffff" * 3 < end
    assert not end.startswith(prefix)


@query(None)
def _found_naively(reading: Reading, text: str) -> set[UnitId]:
    """Answer as a plain filter over all terms would."""
    asked = probes(text)
    return {
        UnitId(row.unit_id)
        for row in reading.connection.execute(
            select(SearchTerm.source, SearchTerm.term, SearchTerm.unit_id)
        )
        if any(row.source == p.source.value and row.term.startswith(p.prefix) for p in asked)
    }


def test_what_is_typed_is_data_and_never_a_pattern(centre: World) -> None:
    """R25: random and hostile queries find exactly what a plain filter finds."""
    rng = random.Random(25)
    surnames, given = "王李张单曾仇解盖乐", "伟芳娜长行重乐静磊小明"
    centre.desk.execute(
        _add_households,
        count=60,
        names=[rng.choice(surnames) + "".join(rng.sample(given, 2)) for _ in range(60)],
    )
    desk = centre.desk
    letters = "wlzsx123456789-栋单元#王李张伟bB粤 "
    slowest = 0.0
    for number in range(20_000 if SOAKING else 1000):
        text = "".join(rng.choices(letters, k=rng.randint(1, 6)))
        if number % 2:
            text = text[: rng.randint(0, 3)] + rng.choice(HOSTILE) + text[3:]
        started = time.perf_counter()
        hits = desk.query(search.find, text=text, limit=100)
        slowest = max(slowest, time.perf_counter() - started)
        assert {hit.unit_id for hit in hits} == desk.query(_found_naively, text), text
    assert slowest < 1.0


@use_case(None)
def _add_households(work: Work, *, count: int, names: list[str]) -> None:
    for number in range(count):
        unit = UnitDraft(str(number % 7 + 1), f"{number % 9 + 1}0{number}", str(number % 3 or ""))
        unit_id = estate.add_unit(work, draft=unit)
        draft = CustomerDraft(names[number], phone=f"138{number * 7_654_321 % 10**8:08d}")
        people.register(work, draft=draft, role=RoleDraft(unit_id, TenureRole.OWNER, JAN))
        if number % 2:
            vehicles.add(work, unit_id=unit_id, plate=f"粤B{number:05d}")


RARE = ("㛃", "𬱖", "王㛃𬱖", "欧阳𬱖", "O'Neill", "Müller", "Ａｌｉｃｅ", "阿卜杜拉·买买提", "李́")


@pytest.mark.parametrize("name", RARE)
def test_rare_names_are_kept_and_found(centre: World, name: str) -> None:
    household(centre, UnitDraft("1", "101"), name)
    (hit,) = centre.desk.query(search.find, text=name)
    assert hit.name == name
