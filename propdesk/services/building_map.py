"""Every unit with what it owes and how it is used, for the colour map; one query.

The figures are those of the reports: who owes is the arrears list, who is vacant or decorates is
the register's list. Source: desk-habits.md U23.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, or_, select

from propdesk.domain.estate import OccupancyState
from propdesk.domain.ids import BuildingId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.models.charges import ChargeBalance
from propdesk.models.estate import Building, Entrance, Occupancy, Unit
from propdesk.services.ledger_standings import NOTHING
from propdesk.services.work import Reading, query


class MapUnit(NamedTuple):
    """A unit on the map. `open_fen` is what it owes without late fees.

    A unit that was taken off the register stands here only while it owes.
    """

    unit_id: UnitId
    unit: str
    building_id: BuildingId
    building: str
    entrance: str
    room: str
    floor: int | None
    open_fen: int
    state: OccupancyState | None
    is_decorating: bool
    is_ended: bool
    is_waiting: bool = False  # to be handed over


@dataclass(frozen=True)
class MapFigures:
    """What the legend tells: numbers of units, and the sum owed in fen."""

    owing: int = 0
    open_fen: int = 0
    paid: int = 0
    vacant: int = 0
    decorating: int = 0
    waiting: int = 0


@query(Permission.LOOK_UP)
def units(reading: Reading) -> tuple[MapUnit, ...]:
    """Return every unit in the order people count them: by building, entrance and room."""
    rows = reading.connection.execute(_statement(reading.today))
    return tuple(_unit(row) for row in rows)


def figures(shown: Sequence[MapUnit]) -> MapFigures:
    """Return the legend of some units; a unit may owe and be vacant, and counts for both."""
    on_register = [unit for unit in shown if not unit.is_ended]
    owing = [unit.open_fen for unit in shown if unit.open_fen]
    return MapFigures(
        owing=len(owing),
        open_fen=sum(owing),
        paid=len(shown) - len(owing),
        vacant=sum(unit.state is OccupancyState.VACANT for unit in on_register),
        decorating=sum(unit.is_decorating for unit in on_register),
        waiting=sum(unit.is_waiting for unit in on_register),
    )


def _statement(today: date) -> Select[*tuple[Any, ...]]:
    owing = (
        select(ChargeBalance.unit_id, func.sum(ChargeBalance.open_fen).label("open_fen"))
        .where(ChargeBalance.open_fen > NOTHING)
        .group_by(ChargeBalance.unit_id)
        .subquery()
    )
    return (
        select(
            Unit.id,
            Unit.code,
            Building.id,
            Building.name,
            func.coalesce(Entrance.code, ""),
            Unit.room,
            Unit.floor,
            func.coalesce(owing.c.open_fen, 0),
            _state_on(today),
            (Unit.decorating_from <= today).label("is_decorating"),
            Unit.ended_at.is_not(None),
            Unit.delivered_on.is_(None),
        )
        .join(Building, Building.id == Unit.building_id)
        .outerjoin(Entrance, Entrance.id == Unit.entrance_id)
        .outerjoin(owing, owing.c.unit_id == Unit.id)
        .where(or_(Unit.ended_at.is_(None), owing.c.open_fen > NOTHING))
        .order_by(Unit.sort_text)
    )


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


def _unit(row: Any) -> MapUnit:
    *place, state, is_decorating, is_ended, is_new = row
    known = OccupancyState(state) if state else None
    is_waiting = bool(is_new) and known in (None, OccupancyState.UNDELIVERED)
    return MapUnit._make((*place, known, bool(is_decorating), bool(is_ended), is_waiting))
