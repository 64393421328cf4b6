"""What each kind of import understands and refuses, row by row (domain.md W01)."""

from collections.abc import Mapping
from datetime import date

import pytest
from sqlalchemy import func, select

from propdesk.domain.collection import Tender, choose_all
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.imports import ImportKind
from propdesk.domain.journal import Method
from propdesk.models.charges import Meter
from propdesk.models.charges import Reading as MeterReading
from propdesk.models.estate import Unit
from propdesk.models.people import Customer, Tenure
from propdesk.services import (
    counter,
    counter_account,
    drawers,
    estate_lists,
    imports,
    people_lists,
    prices,
    search,
)
from propdesk.services.import_batch import StillUsedError
from propdesk.services.prices import ItemDraft
from tests import builders
from tests.builders import World
from tests.services.import_files import commit, faults, rooms

UNITS, CUSTOMERS = ImportKind.UNITS, ImportKind.CUSTOMERS
OPENING, READINGS = ImportKind.OPENING, ImportKind.READINGS
ID = "11010519491231002X"
Values = Mapping[str, object]


def unit_of(world: World, name: str) -> UnitId:
    with world.desk.database.read() as connection:
        found = connection.scalar(select(Unit.id).where(Unit.code == name))
    assert found is not None, name
    return UnitId(found)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ({"room": "1-101"}, "1-101"),
        ({"room": "1栋101"}, "1-101"),
        ({"room": "3栋2单元1501"}, "3-2-1501"),
        ({"building": "1", "room": "0101"}, "1-101"),
        ({"building": "01栋", "room": "101室"}, "1-101"),
        ({"building": "3", "entrance": "2", "room": "1501"}, "3-2-1501"),
        ({"building": "3号楼", "entrance": "02单元", "room": "1501"}, "3-2-1501"),
        ({"building": "3", "room": "2-1501"}, "3-2-1501"),
        ({"building": "3", "room": "3栋2单元1501"}, "3-2-1501"),
        ({"building": "A座", "room": "1201"}, "A-1201"),
    ],
)
def test_a_unit_is_understood_however_it_is_written(centre: World, row: Values, name: str) -> None:
    commit(centre, UNITS, row)
    assert unit_of(centre, name)


def test_a_file_that_repeats_the_building_in_every_room_means_whole_names(centre: World) -> None:
    pairs = (("1", "1-101"), ("2", "2-101"), ("3", "3-2"))
    commit(centre, UNITS, *({"building": b, "room": r} for b, r in pairs))
    assert unit_of(centre, "1-101")
    assert unit_of(centre, "3-2")


def test_a_bare_room_belongs_to_the_only_building_there_is(centre: World) -> None:
    assert faults(centre, UNITS, {"room": "0101"}) == [(0, "building", "BuildingMissing")]
    commit(centre, UNITS, {"room": "1-101"})
    commit(centre, UNITS, {"room": "0102"}, fingerprint="more")
    assert unit_of(centre, "1-102")


@pytest.mark.parametrize(
    ("row", "key", "rule"),
    [
        ({"room": "1-100"}, "room", "UnitExists"),
        ({"room": "01栋0100"}, "room", "UnitExists"),
        ({"building": "1", "room": "?"}, "room", "InvalidRoom"),
        ({"room": "1-101", "usage": "castle"}, "usage", "InvalidValue"),
        ({"room": "1-101", "occupancy": "full"}, "occupancy", "InvalidValue"),
        ({"room": "1-101", "area": -1}, "area", "ImpossibleFigure"),
        ({"room": "1-101", "inner_area": 10**9}, "inner_area", "ImpossibleFigure"),
        ({"room": "1-101", "floor": 5000}, "floor", "ImpossibleFigure"),
    ],
)
def test_a_unit_row_is_refused_with_its_column(
    centre: World, row: Values, key: str, rule: str
) -> None:
    commit(centre, UNITS, *rooms("1-100"))
    assert faults(centre, UNITS, row) == [(0, key, rule)]


def test_a_unit_comes_with_all_its_columns(centre: World) -> None:
    row = {
        "room": "3-2-1501",
        "floor": 15,
        "usage": "商铺",
        "area": 8950,
        "inner_area": 7200,
        "delivered_on": date(2026, 1, 5),
        "occupancy": "自住",
    }
    commit(centre, UNITS, row)
    unit = centre.desk.query(estate_lists.unit, unit_id=unit_of(centre, "3-2-1501"))
    assert (unit.entrance, unit.room, unit.floor, unit.usage) == ("2", "1501", 15, "shop")
    assert (unit.area, unit.inner_area, unit.delivered_on) == (8950, 7200, date(2026, 1, 5))
    assert [(row.state, row.first) for row in unit.history] == [
        ("owner_occupied", date(2026, 1, 5))
    ]


@pytest.fixture
def estate(centre: World) -> World:
    """Units 1-101, 1-102, 2-101 and a metered water fee and a property fee."""
    commit(centre, UNITS, *rooms("1-101", "1-102", "2-101"), fingerprint="estate")
    centre.desk.execute(builders.add_item)
    return centre


def test_one_person_on_several_units_is_one_customer(estate: World) -> None:
    commit(
        estate,
        CUSTOMERS,
        {"room": "1-101", "name": "王小明", "id_number": ID, "phone": "138 1234 5678"},
        {"room": "1-102", "name": "王小明", "id_number": ID.lower()},
        {"room": "2-101", "name": "王小明", "phone": "13812345678"},
    )
    with estate.desk.database.read() as connection:
        assert connection.scalar(select(func.count(Customer.id))) == 1
        assert connection.scalar(select(func.count(Tenure.id))) == 3
    assert len(estate.desk.query(search.find, text="wxm")) == 3


def test_a_person_on_the_register_is_not_entered_again(estate: World) -> None:
    commit(estate, CUSTOMERS, {"room": "1-101", "name": "王小明", "id_number": ID})
    done = commit(
        estate, CUSTOMERS, {"room": "1-102", "name": "王小明", "id_number": ID}, fingerprint="2"
    )
    with estate.desk.database.read() as connection:
        assert connection.scalar(select(func.count(Customer.id))) == 1
    estate.desk.execute(imports.undo, batch_id=done.batch_id)
    assert [hit.unit for hit in estate.desk.query(search.find, text="wxm")] == ["1-101"]


@pytest.mark.parametrize(
    ("row", "key", "rule"),
    [
        ({"room": "9-999", "name": "李雷"}, "room", "UnknownUnit"),
        ({"room": "101", "name": "李雷"}, "room", "AmbiguousUnit"),
        ({"room": "1-102", "name": " "}, "name", "InvalidName"),
        ({"room": "1-102", "name": "李雷", "role": "guest"}, "role", "InvalidValue"),
        ({"room": "1-102", "name": "李雷", "phone": "12"}, "phone", "InvalidPhone"),
        (
            {"room": "1-102", "name": "李雷", "id_number": "110105194913310021"},
            "id_number",
            "ImportedIdentity",
        ),
        ({"room": "1-102", "name": "李雷", "id_number": ID}, "id_number", "OtherName"),
        ({"room": "1-102", "name": "李雷", "id_kind": "x", "id_number": "1"}, "id_kind", ""),
        ({"room": "1-102", "name": "李雷", "plate": "粤B12345,?"}, "plate", "InvalidPlate"),
        ({"room": "1-101", "name": "李雷"}, "role", "OverlappingTenure"),
        ({"room": "1-101", "name": "王小明", "id_number": ID}, "role", "SameRoleTwice"),
        (
            {"room": "1-102", "name": "李雷", "first": date(2026, 5, 1), "last": date(2026, 4, 1)},
            "last",
            "EndsBeforeItBegins",
        ),
    ],
)
def test_a_customer_row_is_refused_with_its_column(
    estate: World, row: Values, key: str, rule: str
) -> None:
    commit(estate, CUSTOMERS, {"room": "1-101", "name": "王小明", "id_number": ID})
    ((position, found_key, found_rule),) = faults(estate, CUSTOMERS, row)
    assert (position, found_key) == (0, key)
    assert found_rule == (rule or "InvalidValue")


def test_two_owners_of_a_unit_in_one_file_are_refused(estate: World) -> None:
    rows: list[Values] = [{"room": "1-101", "name": name} for name in ("王小明", "李雷")]
    assert faults(estate, CUSTOMERS, *rows) == [(1, "role", "OverlappingTenure")]
    rows[1] = {**rows[1], "role": "共有人"}
    assert faults(estate, CUSTOMERS, *rows) == []


def test_a_bare_room_number_is_found_where_it_can_mean_one_unit_only(estate: World) -> None:
    commit(estate, CUSTOMERS, {"room": "0102", "name": "王小明"})
    assert estate.desk.query(people_lists.of_unit, unit_id=unit_of(estate, "1-102"))


def test_numbers_written_without_gaps_are_found_also_in_the_only_building(centre: World) -> None:
    commit(centre, UNITS, {"room": "3-2-1501"})
    commit(centre, CUSTOMERS, {"room": "321501", "name": "王小明"})
    assert centre.desk.query(people_lists.of_unit, unit_id=unit_of(centre, "3-2-1501"))


def test_a_name_with_a_building_never_means_a_unit_of_another(centre: World) -> None:
    commit(centre, UNITS, {"room": "3-2-101"})
    found = faults(centre, CUSTOMERS, {"room": "2-101", "name": "王小明"})
    assert found == [(0, "room", "UnknownUnit")]


def test_a_customer_comes_with_all_columns_and_is_found_by_them(estate: World) -> None:
    row = {
        "room": "1-101",
        "name": "示范贸易有限公司",
        "role": "租户",
        "phone": "0755-26661234",
        "id_kind": "营业执照",
        "id_number": "91440300MA5EXAMPLE",
        "first": date(2026, 1, 5),
        "last": date(2026, 12, 31),
        "plate": "粤B12345、粤BD12345",
        "address": "科技路1号",
    }
    commit(estate, CUSTOMERS, row)
    (role,) = estate.desk.query(people_lists.of_unit, unit_id=unit_of(estate, "1-101"))
    detail = estate.desk.query(people_lists.customer, customer_id=role.customer_id)
    assert (role.role, role.first, role.last) == ("tenant", date(2026, 1, 5), date(2026, 12, 31))
    assert (detail.is_company, detail.id_kind, detail.address) == (True, "other", "科技路1号")
    for text in ("sfmy", "26661234", "ybd123"):
        assert [hit.unit for hit in estate.desk.query(search.find, text=text)] == ["1-101"]


def test_people_who_paid_or_got_other_roles_keep_their_import(estate: World) -> None:
    done = commit(estate, CUSTOMERS, {"room": "1-101", "name": "王小明", "id_number": ID})
    commit(estate, CUSTOMERS, {"room": "1-102", "name": "王小明", "id_number": ID}, fingerprint="2")
    with pytest.raises(StillUsedError):
        estate.desk.execute(imports.undo, batch_id=done.batch_id)


def test_opening_balances_are_owed_and_prepaid_from_the_first_day(estate: World) -> None:
    commit(
        estate,
        OPENING,
        {"room": "1-101", "item": "物业费", "period": "2026-10", "amount": 21033},
        {"room": "1-101", "item": "property", "due_on": date(2026, 11, 20), "amount": 100},
        {"room": "1-102", "amount": -3000},
        {"room": "1-102", "prepaid": 2000},
        {"room": "2-101", "amount": 0},
    )
    account = estate.desk.query(counter_account.account, unit_id=unit_of(estate, "1-101"))
    assert account.open_fen == 21133
    assert [(line.period, line.due_date) for line in account.lines] == [
        ("2026-10", date(2026, 10, 16)),
        ("2026-11", date(2026, 11, 20)),
    ]
    other = estate.desk.query(counter_account.account, unit_id=unit_of(estate, "1-102"))
    assert (other.open_fen, other.prepaid_fen) == (0, 5000)


@pytest.mark.parametrize(
    ("row", "key", "rule"),
    [
        ({"room": "9-9", "amount": 100}, "room", "UnknownUnit"),
        ({"room": "1-101"}, "amount", "AmountMissing"),
        ({"room": "1-101", "prepaid": -5}, "prepaid", "AmountMissing"),
        ({"room": "1-101", "amount": 100, "period": "2026-10"}, "item", "ItemMissing"),
        (
            {"room": "1-101", "amount": 100, "period": "2026-10", "item": "空调费"},
            "item",
            "UnknownItem",
        ),
        ({"room": "1-101", "amount": 100, "item": "物业费"}, "period", "PeriodMissing"),
        (
            {"room": "1-101", "amount": 100, "item": "物业费", "period": "2026-09"},
            "period",
            "AlreadyOwed",
        ),
        (
            {"room": "1-102", "amount": 100, "item": "物业费", "period": "2026-12"},
            "period",
            "AlreadyOwed",
        ),
        ({"room": "1-101", "amount": 10**15}, "amount", "AmountTooLarge"),
    ],
)
def test_an_opening_row_is_refused_with_its_column(
    estate: World, row: Values, key: str, rule: str
) -> None:
    commit(estate, OPENING, {"room": "1-101", "amount": 1, "item": "物业费", "period": "2026-09"})
    with estate.desk.database.read() as connection:
        item = FeeItemId(connection.exec_driver_sql("SELECT id FROM fee_item").scalar_one())
    billed = [("2026-12", 21033)]
    unit = unit_of(estate, "1-102")
    estate.desk.execute(builders.charge, unit_id=unit, item_id=item, amounts=billed)
    assert faults(estate, OPENING, row) == [(0, key, rule)]


def test_an_opening_import_taken_back_is_voided_and_can_come_again(estate: World) -> None:
    rows: list[Values] = [
        {"room": "1-101", "item": "物业费", "period": "2026-10", "amount": 21033},
        {"room": "1-102", "prepaid": 2000},
    ]
    for number in range(3):
        done = commit(estate, OPENING, *rows)
        account = estate.desk.query(counter_account.account, unit_id=unit_of(estate, "1-101"))
        assert account.open_fen == 21033, number
        estate.desk.execute(imports.undo, batch_id=done.batch_id)
        for name in ("1-101", "1-102"):
            account = estate.desk.query(counter_account.account, unit_id=unit_of(estate, name))
            assert (account.open_fen, account.prepaid_fen) == (0, 0)


def test_an_opening_balance_that_was_paid_keeps_its_import(estate: World) -> None:
    row = {"room": "1-101", "item": "物业费", "period": "2026-10", "amount": 21033}
    done = commit(estate, OPENING, row)
    unit = unit_of(estate, "1-101")
    estate.desk.execute(drawers.open_shift, float_fen=0)
    lines = estate.desk.query(counter_account.account, unit_id=unit).lines
    estate.desk.execute(
        counter.collect,
        unit_id=unit,
        choices=choose_all(line.as_open() for line in lines),
        tenders=[Tender(Method.CASH, 21033)],
    )
    with pytest.raises(StillUsedError):
        estate.desk.execute(imports.undo, batch_id=done.batch_id)


@pytest.fixture
def metered(estate: World) -> World:
    """The estate with a water fee by meter."""
    water = ItemDraft(code="WATER", name="水费", basis=FeeBasis.METER)
    estate.desk.execute(prices.add_item, draft=water)
    return estate


def reading(room: str, value: int, day: int, **more: object) -> Values:
    return {
        "room": room,
        "item": "水费",
        "read_on": date(2026, 11, day),
        "value": value,
        **more,
    }


def test_first_readings_put_up_meters_and_later_ones_follow(metered: World) -> None:
    commit(metered, READINGS, reading("1-101", 100_000, 1), reading("1-102", 5_000, 1))
    commit(metered, READINGS, reading("1-101", 128_500, 30), fingerprint="next")
    with metered.desk.database.read() as connection:
        assert connection.scalar(select(func.count(Meter.id))) == 2
        values = connection.scalars(select(MeterReading.value).order_by(MeterReading.value))
        assert list(values) == [5_000, 100_000, 128_500]


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (reading("1-101", 90_000, 30), "value"),
        (reading("1-101", 200_000, 1), "read_on"),
        (reading("9-9", 1, 30), "room"),
        (reading("1-101", 1, 30, item="物业费"), "item"),
        (reading("1-101", 1, 30, item=""), "item"),
        (reading("1-102", -1, 30), "value"),
    ],
)
def test_a_reading_row_is_refused_with_its_column(metered: World, row: Values, key: str) -> None:
    commit(metered, READINGS, reading("1-101", 100_000, 1))
    ((position, found, _),) = faults(metered, READINGS, row)
    assert (position, found) == (0, key)


def test_readings_are_taken_back_with_the_meters_they_put_up(metered: World) -> None:
    first = commit(metered, READINGS, reading("1-101", 100_000, 1))
    later = commit(metered, READINGS, reading("1-101", 128_500, 30), fingerprint="next")
    with pytest.raises(DomainError):
        metered.desk.execute(imports.undo, batch_id=first.batch_id)
    for done in (later, first):
        metered.desk.execute(imports.undo, batch_id=done.batch_id)
    with metered.desk.database.read() as connection:
        for table in (Meter, MeterReading):
            live = select(func.count()).select_from(table).where(table.ended_at.is_(None))
            assert connection.scalar(live) == 0
