"""Buildings, entrances and units: add, change, end; nothing is ever deleted.

Source: domain.md W01.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, exists, or_, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.estate import OccupancyState, UnitUsage
from propdesk.domain.ids import BuildingId, EntranceId, ProjectId, UnitId
from propdesk.domain.people import without_numbers
from propdesk.domain.permissions import Permission
from propdesk.domain.rooms import RoomKey, room_key, room_sort_text
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Charge
from propdesk.models.estate import Building, Entrance, Project, Unit
from propdesk.models.journal import Posting
from propdesk.models.people import Tenure, Vehicle
from propdesk.services import search_index
from propdesk.services.occupancy import occupy
from propdesk.services.work import Reading, Work, use_case

SLICE = 500
BUILDING_NAME = QT_TRANSLATE_NOOP("estate", "Building {code}")
_LIVE_UNIT = select(Unit.id).where(Unit.code == bindparam("code"), Unit.ended_at.is_(None))


class UnitExistsError(DomainError):
    """A unit's name stands for one unit only."""

    sentence = QT_TRANSLATE_NOOP("estate", "The unit {unit} is already there.")


class InvalidRoomError(DomainError):
    """Building and room are needed to name a unit."""

    sentence = QT_TRANSLATE_NOOP(
        "estate", "“{value}” does not name a unit. Write building and room, such as 1-101."
    )


class UnitHasMoneyError(DomainError):
    """A unit with money history stays on the books (domain.md W01)."""

    sentence = QT_TRANSLATE_NOOP(
        "estate", "The unit {unit} has charges or payments and cannot be removed."
    )


class UnitInUseError(DomainError):
    """Somebody still belongs to the unit."""

    sentence = QT_TRANSLATE_NOOP(
        "estate", "People are still registered on the unit {unit}. End their roles first."
    )


class BuildingInUseError(DomainError):
    """A building with units stays."""

    sentence = QT_TRANSLATE_NOOP("estate", "The building {building} still has units.")


class BuildingExistsError(DomainError):
    """A building's short name stands for one building only."""

    sentence = QT_TRANSLATE_NOOP("estate", "The building {building} is already there.")


@dataclass(frozen=True)
class UnitDraft:
    """A unit as typed into its form. Areas in hundredths of a square metre."""

    building: str
    room: str
    entrance: str = ""
    floor: int | None = None
    usage: UnitUsage = UnitUsage.RESIDENTIAL
    area: int = 0
    inner_area: int = 0
    delivered_on: date | None = None

    def key(self) -> RoomKey:
        """Return the canonical name; InvalidRoomError if there is none."""
        key = room_key(self.building, self.entrance or None, self.room)
        if key is None:
            raise InvalidRoomError(field="room", value=f"{self.building} {self.room}".strip())
        return key


@use_case(Permission.REGISTRY_EDIT)
def add_unit(work: Work, *, draft: UnitDraft, occupancy: OccupancyState | None = None) -> UnitId:
    """Add a unit, and its building and entrance where they are new; UnitExistsError."""
    key = draft.key()
    _refuse_taken(work, str(key))
    unit_id = UnitId(work.new_id())
    work.insert(Unit, id=unit_id, **_unit_values(work, key, draft), ended_at=None)
    if occupancy is not None:
        occupy(work, unit_id, occupancy, draft.delivered_on or work.today)
    search_index.refresh(work, [unit_id])
    work.about(unit_id, str(key))
    return unit_id


@use_case(Permission.REGISTRY_EDIT)
def change_unit(work: Work, *, unit_id: UnitId, draft: UnitDraft) -> None:
    """Correct a unit's fields; the old values stay in the change log. UnitExistsError."""
    old = live_unit(work, unit_id)
    key = draft.key()
    if str(key) != old:
        _refuse_taken(work, str(key))
    wanted = _unit_values(work, key, draft)
    columns = [Unit.__table__.columns[name] for name in wanted]
    known = work.connection.execute(select(*columns).where(Unit.id == unit_id)).one()
    changed = {name: value for name, value in wanted.items() if known._mapping[name] != value}
    if changed:
        work.update(Unit, unit_id, **changed)
        search_index.refresh(work, [unit_id])
    work.about(unit_id, ", ".join(changed))


@use_case(Permission.REGISTRY_EDIT)
def end_unit(work: Work, *, unit_id: UnitId, reason: str) -> None:
    """Take a unit off the register; UnitHasMoneyError, UnitInUseError."""
    code = live_unit(work, unit_id)
    if has_money(work, [unit_id]):
        raise UnitHasMoneyError(unit=code)
    still_there = or_(Tenure.valid_to.is_(None), Tenure.valid_to >= work.today)
    mine = (Tenure.unit_id == unit_id, Tenure.ended_at.is_(None))
    if work.connection.scalar(select(exists().where(*mine, still_there))):
        raise UnitInUseError(unit=code)
    end_units(work, [unit_id])
    work.about(unit_id, without_numbers(reason))


@use_case(Permission.REGISTRY_EDIT)
def change_building(work: Work, *, building_id: BuildingId, name: str) -> None:
    """Give a building another name; its short name in room numbers stays."""
    work.update(Building, building_id, name=bounded(name, field="name", limit=NAME_LIMIT))
    work.about(building_id)


@use_case(Permission.REGISTRY_EDIT)
def end_building(work: Work, *, building_id: BuildingId) -> None:
    """Take an empty building off the register; BuildingInUseError while it has units."""
    row = work.connection.execute(select(Building.name).where(Building.id == building_id)).first()
    if row is None:
        raise NotFoundError(name=building_id.hex())
    live = exists().where(Unit.building_id == building_id, Unit.ended_at.is_(None))
    if work.connection.scalar(select(live)):
        raise BuildingInUseError(building=row.name)
    work.update(Building, building_id, ended_at=work.now)
    work.about(building_id)


@use_case(Permission.REGISTRY_EDIT)
def add_building(work: Work, *, code: str, name: str = "") -> BuildingId:
    """Add a building without units yet; BuildingExistsError, InvalidRoomError."""
    key = room_key(code, None, "1")
    if key is None:
        raise InvalidRoomError(field="code", value=code)
    if key.building in buildings_by_code(work):
        raise BuildingExistsError(field="code", building=key.building)
    return make_building(work, key.building, name)


def live_unit(reading: Reading, unit_id: UnitId) -> str:
    """Return the name of a unit that is on the register; NotFoundError."""
    code = reading.connection.scalar(
        select(Unit.code).where(Unit.id == unit_id, Unit.ended_at.is_(None))
    )
    if code is None:
        raise NotFoundError(name=unit_id.hex())
    return code


def has_money(reading: Reading, units: Sequence[UnitId]) -> list[UnitId]:
    """Return those of the units that something was ever charged to or paid for."""
    found: set[UnitId] = set()
    for start in range(0, len(units), SLICE):
        ids = units[start : start + SLICE]
        for column in (Posting.unit_id, Charge.unit_id):
            rows = reading.connection.scalars(select(column).where(column.in_(ids)).distinct())
            found.update(UnitId(unit_id) for unit_id in rows if unit_id is not None)
    return [unit_id for unit_id in units if unit_id in found]


def end_units(work: Work, units: Iterable[UnitId]) -> None:
    """Take units with their vehicles off the register, unchecked."""
    ended = list(units)
    for unit_id in ended:
        work.update(Unit, unit_id, ended_at=work.now)
        mine = (Vehicle.unit_id == unit_id, Vehicle.ended_at.is_(None))
        for vehicle in work.connection.scalars(select(Vehicle.id).where(*mine)).all():
            work.update(Vehicle, vehicle, ended_at=work.now)
    search_index.refresh(work, ended)


def buildings_by_code(reading: Reading) -> dict[str, BuildingId]:
    """Return the buildings on the register by their short names."""
    rows = reading.connection.execute(
        select(Building.code, Building.id).where(Building.ended_at.is_(None))
    )
    return {code: BuildingId(building) for code, building in rows}


def entrances_by_code(reading: Reading) -> dict[tuple[BuildingId, str], EntranceId]:
    """Return the entrances on the register by building and short name."""
    rows = reading.connection.execute(
        select(Entrance.building_id, Entrance.code, Entrance.id).where(Entrance.ended_at.is_(None))
    )
    return {(BuildingId(building), code): EntranceId(entrance) for building, code, entrance in rows}


def make_building(work: Work, code: str, name: str = "") -> BuildingId:
    """Write a building; without a name it is called by its short name."""
    building_id = BuildingId(work.new_id())
    work.insert(
        Building,
        id=building_id,
        project_id=ProjectId(work.connection.scalars(select(Project.id)).one()),
        code=code,
        name=bounded(name, field="name", limit=NAME_LIMIT) or BUILDING_NAME.translated(code=code),
        ended_at=None,
    )
    return building_id


def make_entrance(work: Work, building_id: BuildingId, code: str) -> EntranceId:
    """Write an entrance of a building."""
    entrance_id = EntranceId(work.new_id())
    work.insert(Entrance, id=entrance_id, building_id=building_id, code=code, ended_at=None)
    return entrance_id


def _unit_values(work: Work, key: RoomKey, draft: UnitDraft) -> dict[str, object]:
    building = buildings_by_code(work).get(key.building) or make_building(work, key.building)
    entrance = None
    if key.entrance:
        known = entrances_by_code(work).get((building, key.entrance))
        entrance = known or make_entrance(work, building, key.entrance)
    return {
        "building_id": building,
        "entrance_id": entrance,
        "code": str(key),
        "sort_text": room_sort_text(key),
        "room": key.room,
        "floor": draft.floor,
        "usage": draft.usage.value,
        "area": draft.area,
        "inner_area": draft.inner_area,
        "delivered_on": draft.delivered_on,
    }


def _refuse_taken(work: Work, code: str) -> None:
    if work.connection.scalar(_LIVE_UNIT, {"code": code}) is not None:
        raise UnitExistsError(field="room", unit=code)
