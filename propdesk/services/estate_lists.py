"""Units and buildings as lists and pages show them; sorted and filtered in SQL, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from propdesk.domain.errors import NotFoundError
from propdesk.domain.estate import OccupancyState, UnitUsage
from propdesk.domain.ids import BuildingId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.models.estate import Building, Entrance, Occupancy, Unit
from propdesk.services import occupancy, people_lists, vehicles
from propdesk.services.people_lists import RoleRow
from propdesk.services.vehicles import VehicleRow
from propdesk.services.work import Reading, query


class UnitSort(StrEnum):
    """What a list of units can be sorted by; UNIT counts as people do."""

    UNIT = "unit"
    AREA = "area"
    USAGE = "usage"
    DELIVERED = "delivered"


@dataclass(frozen=True)
class UnitFilter:
    """Which units to list; None means any. `decorating`: only those where works go on."""

    building_id: BuildingId | None = None
    usage: UnitUsage | None = None
    state: OccupancyState | None = None
    decorating: bool = False


@dataclass(frozen=True)
class UnitRow:
    """A unit in a list, with whom to speak to. Areas in hundredths of a square metre."""

    unit_id: UnitId
    unit: str
    building: str
    usage: UnitUsage
    area: int
    delivered_on: date | None
    state: OccupancyState | None
    owner: str
    phone: str  # masked
    decorating_from: date | None = None


@dataclass(frozen=True)
class UnitPage:
    """Some rows of a list, and how many there are in all."""

    rows: tuple[UnitRow, ...]
    total: int


@dataclass(frozen=True)
class UnitDetail:
    """All about a unit except its money. Areas in hundredths of a square metre."""

    unit_id: UnitId
    unit: str
    building_id: BuildingId
    building: str
    entrance: str
    room: str
    floor: int | None
    usage: UnitUsage
    area: int
    inner_area: int
    delivered_on: date | None
    state: OccupancyState | None
    decorating_from: date | None
    history: tuple[occupancy.OccupancyRow, ...]
    people: tuple[RoleRow, ...]
    vehicles: tuple[VehicleRow, ...]


@dataclass(frozen=True)
class BuildingRow:
    """A building and the number of its units."""

    building_id: BuildingId
    code: str
    name: str
    units: int


_SORTS: Mapping[UnitSort, ColumnElement[Any]] = {
    UnitSort.UNIT: Unit.sort_text.expression,
    UnitSort.AREA: Unit.area.expression,
    UnitSort.USAGE: Unit.usage.expression,
    UnitSort.DELIVERED: Unit.delivered_on.expression,
}


@query(Permission.LOOK_UP)
def units(
    reading: Reading,
    *,
    only: UnitFilter,
    sort: UnitSort = UnitSort.UNIT,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> UnitPage:
    """Return a page of the units on the register."""
    wanted = _filtered(reading.today, select(Unit.id), only)
    column = _SORTS[sort]
    order = (column.desc() if descending else column.asc(), Unit.sort_text)
    ids = reading.connection.scalars(wanted.order_by(*order).offset(offset).limit(limit)).all()
    total = reading.connection.scalar(select(func.count()).select_from(wanted.subquery()))
    return UnitPage(rows_of(reading, ids), total or 0)


@query(Permission.LOOK_UP)
def unit(reading: Reading, *, unit_id: UnitId) -> UnitDetail:
    """Return all about a unit, also one that is off the register; NotFoundError."""
    row = reading.connection.execute(
        select(Unit, Building.name, Entrance.code.label("entrance"))
        .join(Building, Building.id == Unit.building_id)
        .outerjoin(Entrance, Entrance.id == Unit.entrance_id)
        .where(Unit.id == unit_id)
    ).first()
    if row is None:
        raise NotFoundError(name=unit_id.hex())
    return UnitDetail(
        unit_id=row.id,
        unit=row.code,
        building_id=row.building_id,
        building=row.name,
        entrance=row.entrance or "",
        room=row.room,
        floor=row.floor,
        usage=UnitUsage(row.usage),
        area=row.area,
        inner_area=row.inner_area,
        delivered_on=row.delivered_on,
        state=occupancy.states_on(reading, [unit_id], reading.today).get(unit_id),
        decorating_from=row.decorating_from,
        history=occupancy.history(reading, unit_id=unit_id),
        people=people_lists.of_unit(reading, unit_id=unit_id),
        vehicles=vehicles.of_unit(reading, unit_id=unit_id),
    )


@query(Permission.LOOK_UP)
def buildings(reading: Reading) -> tuple[BuildingRow, ...]:
    """Return the buildings on the register, in the order of their first units."""
    rows = reading.connection.execute(
        select(Building.id, Building.code, Building.name, func.count(Unit.id))
        .outerjoin(Unit, (Unit.building_id == Building.id) & Unit.ended_at.is_(None))
        .where(Building.ended_at.is_(None))
        .group_by(Building.id)
        .order_by(func.min(Unit.sort_text).nulls_last(), Building.code)
    )
    return tuple(BuildingRow(*row) for row in rows)


def _filtered(today: date, chosen: Select[Any], only: UnitFilter) -> Select[Any]:
    wanted = chosen.where(Unit.ended_at.is_(None))
    if only.building_id is not None:
        wanted = wanted.where(Unit.building_id == only.building_id)
    if only.usage is not None:
        wanted = wanted.where(Unit.usage == only.usage.value)
    if only.state is not None:
        wanted = wanted.where(_state_on(today) == only.state.value)
    if only.decorating:
        wanted = wanted.where(Unit.decorating_from <= today)
    return wanted


def _state_on(today: date) -> ColumnElement[str]:
    return (
        select(Occupancy.state)
        .where(
            Occupancy.unit_id == Unit.id,
            Occupancy.valid_from <= today,
            Occupancy.ended_at.is_(None),
        )
        .order_by(Occupancy.valid_from.desc(), Occupancy.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def among(reading: Reading, ids: Sequence[UnitId], only: UnitFilter) -> list[UnitId]:
    """Return those of some units that pass a filter, in their order."""
    wanted = _filtered(reading.today, select(Unit.id).where(Unit.id.in_(ids)), only)
    passed = set(reading.connection.scalars(wanted))
    return [unit_id for unit_id in ids if unit_id in passed]


def rows_of(reading: Reading, ids: Sequence[UnitId]) -> tuple[UnitRow, ...]:
    """Return units as a list shows them, in the order of the ids."""
    found = reading.connection.execute(
        select(
            Unit.id,
            Unit.code,
            Building.name,
            Unit.usage,
            Unit.area,
            Unit.delivered_on,
            Unit.decorating_from,
        )
        .join(Building, Building.id == Unit.building_id)
        .where(Unit.id.in_(ids))
    )
    known = {row.id: row for row in found}
    states = occupancy.states_on(reading, ids, reading.today)
    owners: dict[UnitId, RoleRow] = {}
    for role in people_lists.roles_on(reading, ids):
        if not role.is_former:
            owners.setdefault(role.unit_id, role)
    return tuple(_row(known[unit_id], states.get(unit_id), owners.get(unit_id)) for unit_id in ids)


def _row(row: Any, state: OccupancyState | None, owner: RoleRow | None) -> UnitRow:
    unit_id, code, building, usage, area, delivered_on, decorating_from = row
    return UnitRow(
        unit_id=unit_id,
        unit=code,
        building=building,
        usage=UnitUsage(usage),
        area=area,
        delivered_on=delivered_on,
        state=state,
        owner=owner.name if owner else "",
        phone=owner.phone if owner else "",
        decorating_from=decorating_from,
    )
