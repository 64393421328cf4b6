"""A small estate for the window: four households, three fee items, arrears with late fees."""

from datetime import date

from propdesk.desk import Desk
from propdesk.domain.ids import UnitId
from propdesk.services import search_index
from tests import builders
from tests.builders import World

PERIODS = ("2026-08", "2026-09", "2026-10", "2026-11", "2026-12")
PEOPLE = (
    ("101", "王小明", "13812345678"),
    ("102", "曾丽华", "13987654321"),
    ("201", "单建国", "13700001111"),
    ("202", "阳光便利店有限公司", "13655556666"),
)


def settle(centre: World) -> dict[str, UnitId]:
    """Fill a world; return {room: unit}. 1-101 owes five months, 1-102 two, 1-201 nothing."""
    desk: Desk = centre.desk
    centre.clock.advance(days=-120)  # the charges are made in August, late fees run up since then
    rooms = [room for room, _, _ in PEOPLE]
    made = desk.execute(builders.add_units, rooms=rooms)
    units = dict(zip(rooms, made, strict=True))
    for room, name, phone in PEOPLE:
        desk.execute(builders.add_owner, unit_id=units[room], name=name, phone=phone)
    fee = desk.execute(builders.add_item, late_rate_ppm=500)
    water = desk.execute(builders.add_item, code="WATER", name="水费")
    parking = desk.execute(builders.add_item, code="PARKING", name="车位管理费")
    charge = builders.charge
    owed = [(period, 21033) for period in PERIODS]
    desk.execute(charge, unit_id=units["101"], item_id=fee, amounts=owed)
    desk.execute(charge, unit_id=units["101"], item_id=water, amounts=[("2026-11", 4730)])
    desk.execute(charge, unit_id=units["101"], item_id=parking, amounts=[("2026-12", 15000)])
    desk.execute(charge, unit_id=units["102"], item_id=fee, amounts=owed[-2:])
    desk.execute(charge, unit_id=units["202"], item_id=fee, amounts=owed[-1:])
    desk.execute(search_index.rebuild)
    centre.clock.advance(days=120)
    return units


def today() -> date:
    """Return the day of the fixed clock."""
    return date(2026, 12, 5)
