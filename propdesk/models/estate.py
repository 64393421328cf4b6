"""The managed estate: project, buildings, entrances, units and their occupancy."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import BuildingId, EntranceId, ProjectId, UnitId
from propdesk.models.base import Base, TableKind


class Project(Base):
    """One managed site with its own calendar, prices and numbering."""

    __tablename__ = "project"
    kind = TableKind.HEAD_OFFICE
    id: Mapped[ProjectId] = mapped_column(primary_key=True)
    name: Mapped[str]
    centre_code: Mapped[str]


class Building(Base):
    """A building; `code` is what clerks type before the room ("1", "A")."""

    __tablename__ = "building"
    kind = TableKind.REFERENCE
    id: Mapped[BuildingId] = mapped_column(primary_key=True)
    project_id: Mapped[ProjectId] = mapped_column(ForeignKey("project.id"))
    code: Mapped[str]
    name: Mapped[str]
    ended_at: Mapped[datetime | None]


class Entrance(Base):
    """A staircase of a building (单元)."""

    __tablename__ = "entrance"
    kind = TableKind.REFERENCE
    id: Mapped[EntranceId] = mapped_column(primary_key=True)
    building_id: Mapped[BuildingId] = mapped_column(ForeignKey("building.id"))
    code: Mapped[str]
    ended_at: Mapped[datetime | None]


class Unit(Base):
    """The smallest billed space. Areas are hundredths of a square metre."""

    __tablename__ = "unit"
    __table_args__ = (
        Index("unit_by_code", "code"),
        Index("unit_by_building", "building_id"),
        Index("unit_by_sort_text", "sort_text"),
    )
    kind = TableKind.REFERENCE
    id: Mapped[UnitId] = mapped_column(primary_key=True)
    building_id: Mapped[BuildingId] = mapped_column(ForeignKey("building.id"))
    entrance_id: Mapped[EntranceId | None] = mapped_column(ForeignKey("entrance.id"))
    code: Mapped[str]  # canonical room key, "1-101" or "3-2-1501"
    sort_text: Mapped[str]  # domain.rooms.room_sort_text: sorts as people count
    room: Mapped[str]
    floor: Mapped[int | None]
    usage: Mapped[str]  # UnitUsage
    area: Mapped[int]
    inner_area: Mapped[int]
    delivered_on: Mapped[date | None]
    ended_at: Mapped[datetime | None]
    decorating_from: Mapped[date | None]  # beside the occupancy: a permit is out (W01)


class Occupancy(Base):
    """One stretch of a unit's history: how it is used from a day on (domain.md W01 states)."""

    __tablename__ = "occupancy"
    __table_args__ = (Index("occupancy_by_unit", "unit_id", "valid_from"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    unit_id: Mapped[UnitId] = mapped_column(ForeignKey("unit.id"))
    state: Mapped[str]  # OccupancyState
    valid_from: Mapped[date]
    ended_at: Mapped[datetime | None]
