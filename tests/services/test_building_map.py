"""The map's figures are those of the reports, and one query is enough."""

from datetime import date

from sqlalchemy import event

from propdesk.domain.estate import OccupancyState
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.models.estate import Unit
from propdesk.services import arrears, building_map, estate_lists, occupancy
from propdesk.services.estate_lists import UnitFilter
from propdesk.services.work import Reading, Work, use_case
from tests import builders
from tests.builders import World
from tests.services.takings import open_till
from tests.services.test_move_ins import not_handed_over
from tests.ui.estate import settle

TODAY = date(2026, 12, 5)


def owed_by_report(centre: World) -> dict[str, int]:
    scope = Scope(first=TODAY, last=TODAY, as_of=TODAY)
    with centre.desk.stream(arrears.ageing, scope) as table:
        return {str(row[0]): int(str(row[-3])) for row in table.rows()}


def test_who_owes_and_how_much_is_what_the_arrears_report_says(centre: World) -> None:
    settle(centre)
    units = centre.desk.query(building_map.units)
    assert {unit.unit: unit.open_fen for unit in units if unit.open_fen} == owed_by_report(centre)
    legend = building_map.figures(units)
    assert legend.open_fen == sum(owed_by_report(centre).values())
    assert (legend.owing, legend.paid) == (3, 1)


def test_vacant_and_decorating_are_what_the_register_says(centre: World) -> None:
    units = settle(centre)
    desk = centre.desk
    first = date(2026, 11, 1)
    for room in ("101", "202"):
        desk.execute(
            occupancy.change, unit_id=units[room], state=OccupancyState.VACANT, first=first
        )
    desk.execute(occupancy.begin_decorating, unit_id=units["202"], first=first)
    desk.execute(occupancy.begin_decorating, unit_id=units["201"], first=date(2027, 1, 1))
    shown = desk.query(building_map.units)
    legend = building_map.figures(shown)
    vacant = desk.query(estate_lists.units, only=UnitFilter(state=OccupancyState.VACANT))
    works = desk.query(estate_lists.units, only=UnitFilter(decorating=True))
    assert (legend.vacant, legend.decorating) == (vacant.total, works.total) == (2, 1)


def test_what_is_not_handed_over_is_no_unit_that_paid(centre: World) -> None:
    units = settle(centre)
    centre.desk.execute(not_handed_over, units=[units["101"], units["202"]])
    first = date(2026, 11, 1)
    lived_in = OccupancyState.OWNER_OCCUPIED
    centre.desk.execute(occupancy.change, unit_id=units["202"], state=lived_in, first=first)
    shown = centre.desk.query(building_map.units)
    assert [unit.room for unit in shown if unit.is_waiting] == ["101"]
    assert building_map.figures(shown).waiting == 1


def test_a_unit_off_the_register_stands_on_the_map_while_it_owes(centre: World) -> None:
    """Another desk may end a unit while this one bills it: the debt does not go with it."""
    till = open_till(centre)
    centre.desk.execute(_end, unit_id=till.unit)
    (ended,) = (u for u in centre.desk.query(building_map.units) if u.is_ended)
    assert (ended.unit, ended.open_fen) == ("1-101", owed_by_report(centre)["1-101"])
    till.take()
    assert not [unit for unit in centre.desk.query(building_map.units) if unit.is_ended]


@use_case(Permission.REGISTRY_EDIT)
def _end(work: Work, *, unit_id: UnitId) -> None:
    """End a unit as a merge does, whatever it owes."""
    work.update(Unit, unit_id, ended_at=work.now)
    work.about(unit_id)


def test_two_thousand_units_take_one_statement(centre: World) -> None:
    rooms = [f"{floor}{number:02}" for floor in range(1, 41) for number in range(1, 51)]
    centre.desk.execute(builders.add_units, rooms=rooms)
    asked: list[str] = []
    desk = centre.desk
    with desk.database.read() as connection:
        event.listen(connection, "before_cursor_execute", lambda *said: asked.append(said[2]))
        reading = Reading(connection, desk.actor, desk.clock.now(), desk.station)
        assert len(building_map.units.run(reading)) == 2000
    assert len([said for said in asked if said.startswith("SELECT")]) == 1
