"""Units and buildings on the register (domain.md W01)."""

from datetime import date

import pytest
from sqlalchemy import func, select

from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.estate import (
    DecoratingRefusedError,
    OccupancyRefusedError,
    OccupancyState,
    UnitUsage,
)
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.models.accounts import AuditLine
from propdesk.models.estate import Building, Entrance, Unit
from propdesk.services import estate, estate_lists, occupancy, people, search
from propdesk.services.estate import UnitDraft
from propdesk.services.estate_lists import UnitFilter, UnitSort
from tests import builders
from tests.builders import World
from tests.services.test_people import owner_of, role


def test_a_new_unit_makes_its_building_and_entrance_once(centre: World) -> None:
    for room in ("1501", "1502"):
        draft = UnitDraft("3号楼", f"{room}室", entrance="02单元", area=8950)
        centre.desk.execute(estate.add_unit, draft=draft)
    with centre.desk.database.read() as connection:
        assert connection.scalars(select(Unit.code).order_by(Unit.code)).all() == [
            "3-2-1501",
            "3-2-1502",
        ]
        assert connection.scalar(select(func.count()).select_from(Building)) == 1
        assert connection.scalar(select(func.count()).select_from(Entrance)) == 1


@pytest.mark.parametrize("draft", [UnitDraft("", "101"), UnitDraft("1", ""), UnitDraft("1", "?")])
def test_a_unit_needs_building_and_room(centre: World, draft: UnitDraft) -> None:
    with pytest.raises(estate.InvalidRoomError):
        centre.desk.execute(estate.add_unit, draft=draft)


def test_a_unit_is_there_once_however_it_is_written(centre: World) -> None:
    centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "101"))
    with pytest.raises(estate.UnitExistsError):
        centre.desk.execute(estate.add_unit, draft=UnitDraft("01栋", "0101室"))


def test_units_are_listed_as_people_count(centre: World) -> None:
    for building, room in (("10", "101"), ("2", "1001"), ("2", "901"), ("1", "101")):
        centre.desk.execute(estate.add_unit, draft=UnitDraft(building, room))
    page = centre.desk.query(estate_lists.units, only=UnitFilter(), limit=3)
    assert [row.unit for row in page.rows] == ["1-101", "2-901", "2-1001"]
    assert page.total == 4
    rest = centre.desk.query(estate_lists.units, only=UnitFilter(), offset=3)
    assert [row.unit for row in rest.rows] == ["10-101"]


def test_a_list_is_filtered_and_sorted_by_the_database(centre: World) -> None:
    for room, area, usage in (("1", 100, UnitUsage.SHOP), ("2", 300, UnitUsage.SHOP)):
        draft = UnitDraft("1", room, area=area, usage=usage)
        centre.desk.execute(estate.add_unit, draft=draft, occupancy=OccupancyState.VACANT)
    centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "3", area=200))
    shops = UnitFilter(usage=UnitUsage.SHOP, state=OccupancyState.VACANT)
    page = centre.desk.query(estate_lists.units, only=shops, sort=UnitSort.AREA, descending=True)
    assert [row.area for row in page.rows] == [300, 100]


def test_a_list_masks_the_telephone(centre: World) -> None:
    (unit,) = centre.desk.execute(builders.add_units)
    centre.desk.execute(people.register, draft=owner_of("王小明"), role=role(unit))
    (row,) = centre.desk.query(estate_lists.units, only=UnitFilter()).rows
    assert (row.owner, row.phone) == ("王小明", "138****5678")


def test_a_renamed_unit_is_found_by_its_new_name_only(centre: World) -> None:
    unit = centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "101"))
    centre.desk.execute(estate.change_unit, unit_id=unit, draft=UnitDraft("7", "707"))
    assert centre.desk.query(search.find, text="1-101") == ()
    assert [hit.unit for hit in centre.desk.query(search.find, text="7-707")] == ["7-707"]


def test_a_change_notes_what_was_changed_and_never_the_values(centre: World) -> None:
    unit = centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "101", area=8950))
    centre.desk.execute(estate.change_unit, unit_id=unit, draft=UnitDraft("1", "101", area=9000))
    with centre.desk.database.read() as connection:
        line = connection.execute(
            select(AuditLine.detail).where(AuditLine.act == "estate.change_unit")
        ).scalar_one()
    assert line == "area"


def test_a_unit_with_money_history_is_never_removed(centre: World) -> None:
    (unit,) = centre.desk.execute(builders.add_units)
    item = centre.desk.execute(builders.add_item)
    centre.desk.execute(builders.charge, unit_id=unit, item_id=item)
    with pytest.raises(estate.UnitHasMoneyError):
        centre.desk.execute(estate.end_unit, unit_id=unit, reason="torn down")


def test_a_unit_with_people_is_not_removed(centre: World) -> None:
    (unit,) = centre.desk.execute(builders.add_units)
    centre.desk.execute(builders.add_owner, unit_id=unit)
    with pytest.raises(estate.UnitInUseError):
        centre.desk.execute(estate.end_unit, unit_id=unit, reason="torn down")


def test_a_removed_unit_is_neither_found_nor_listed_and_its_name_is_free(centre: World) -> None:
    unit = centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "101"))
    centre.desk.execute(estate.end_unit, unit_id=unit, reason="entered twice")
    assert centre.desk.query(search.find, text="1-101") == ()
    assert centre.desk.query(estate_lists.units, only=UnitFilter()).total == 0
    with pytest.raises(NotFoundError):
        centre.desk.execute(estate.end_unit, unit_id=unit, reason="again")
    assert centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "101")) != unit


def test_a_building_with_units_stays(centre: World) -> None:
    centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "101"))
    (building,) = centre.desk.query(estate_lists.buildings)
    assert (building.code, building.units) == ("1", 1)
    with pytest.raises(estate.BuildingInUseError):
        centre.desk.execute(estate.end_building, building_id=building.building_id)
    empty = centre.desk.execute(estate.add_building, code="2栋")
    centre.desk.execute(estate.end_building, building_id=empty)
    assert [row.code for row in centre.desk.query(estate_lists.buildings)] == ["1"]
    with pytest.raises(estate.BuildingExistsError):
        centre.desk.execute(estate.add_building, code="01号楼")


def test_use_changes_step_by_step_and_its_history_is_kept(centre: World) -> None:
    unit = centre.desk.execute(
        estate.add_unit,
        draft=UnitDraft("1", "101", delivered_on=date(2026, 1, 1)),
        occupancy=OccupancyState.UNDELIVERED,
    )
    change = occupancy.change
    with pytest.raises(OccupancyRefusedError):
        centre.desk.execute(
            change, unit_id=unit, state=OccupancyState.LEASED, first=date(2026, 2, 1)
        )
    for state, month in ((OccupancyState.VACANT, 3), (OccupancyState.LEASED, 6)):
        centre.desk.execute(change, unit_id=unit, state=state, first=date(2026, month, 1))
    with pytest.raises(occupancy.EarlierThanKnownError):
        centre.desk.execute(
            change, unit_id=unit, state=OccupancyState.VACANT, first=date(2026, 4, 1)
        )
    detail = centre.desk.query(estate_lists.unit, unit_id=unit)
    assert detail.state is OccupancyState.LEASED
    assert [row.state.value for row in detail.history] == ["leased", "vacant", "undelivered"]
    assert centre.desk.query(occupancy.counts) == {OccupancyState.LEASED: 1}


def test_a_wrong_change_of_use_is_taken_back(centre: World) -> None:
    unit = centre.desk.execute(
        estate.add_unit, draft=UnitDraft("1", "101"), occupancy=OccupancyState.VACANT
    )
    centre.desk.execute(occupancy.take_back, unit_id=unit)
    assert centre.desk.query(estate_lists.unit, unit_id=unit).state is None


def test_decorating_is_a_flag_beside_the_use_and_lists_find_it(centre: World) -> None:
    rooms = [
        centre.desk.execute(
            estate.add_unit, draft=UnitDraft("1", room), occupancy=OccupancyState.OWNER_OCCUPIED
        )
        for room in ("101", "102", "103")
    ]
    for unit, first in zip(rooms, (date(2026, 12, 5), date(2026, 12, 6)), strict=False):
        centre.desk.execute(occupancy.begin_decorating, unit_id=unit, first=first)
    only = UnitFilter(state=OccupancyState.OWNER_OCCUPIED, decorating=True)
    (row,) = centre.desk.query(estate_lists.units, only=only).rows
    assert (row.unit, row.decorating_from) == ("1-101", date(2026, 12, 5))
    centre.clock.advance(days=1)
    assert centre.desk.query(estate_lists.units, only=only).total == 2
    centre.desk.execute(occupancy.end_decorating, unit_id=rooms[0])
    assert [row.unit for row in centre.desk.query(estate_lists.units, only=only).rows] == ["1-102"]
    detail = centre.desk.query(estate_lists.unit, unit_id=rooms[1])
    assert (detail.state, detail.decorating_from) == (
        OccupancyState.OWNER_OCCUPIED,
        date(2026, 12, 6),
    )


def test_works_begin_another_day_and_end_twice_without_harm(centre: World) -> None:
    unit = centre.desk.execute(estate.add_unit, draft=UnitDraft("1", "101"))
    for day in (1, 3, 3):
        first = date(2026, 12, day)
        centre.desk.execute(occupancy.begin_decorating, unit_id=unit, first=first)
    assert centre.desk.query(estate_lists.unit, unit_id=unit).decorating_from == date(2026, 12, 3)
    for _ in range(2):
        centre.desk.execute(occupancy.end_decorating, unit_id=unit)
    assert centre.desk.query(estate_lists.unit, unit_id=unit).decorating_from is None


def test_what_is_not_handed_over_is_not_decorated(centre: World) -> None:
    unit = centre.desk.execute(
        estate.add_unit, draft=UnitDraft("1", "101"), occupancy=OccupancyState.UNDELIVERED
    )
    begin = occupancy.begin_decorating
    with pytest.raises(DecoratingRefusedError):
        centre.desk.execute(begin, unit_id=unit, first=date(2026, 12, 5))
    with pytest.raises(NotFoundError):
        centre.desk.execute(begin, unit_id=UnitId(bytes(16)), first=date(2026, 12, 5))


def test_a_collector_looks_up_but_does_not_edit(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    assert desk.query(estate_lists.units, only=UnitFilter()).total == 0
    with pytest.raises(PermissionDeniedError):
        desk.execute(estate.add_unit, draft=UnitDraft("1", "101"))
