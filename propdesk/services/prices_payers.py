"""Who pays a fee item on a day: how many units, by building and standard."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, func, or_, select

from propdesk.domain.ids import FeeItemId
from propdesk.domain.permissions import Permission
from propdesk.models.charges import UnitFee
from propdesk.models.estate import Building, Unit
from propdesk.services.work import Reading, query

_PAYERS = (
    select(Building.name, UnitFee.standard_name, func.count())
    .join(Unit, Unit.id == UnitFee.unit_id)
    .join(Building, Building.id == Unit.building_id)
    .where(
        UnitFee.item_id == bindparam("item"),
        UnitFee.ended_at.is_(None),
        UnitFee.valid_from <= bindparam("day"),
        or_(UnitFee.valid_to.is_(None), UnitFee.valid_to >= bindparam("day")),
        Unit.ended_at.is_(None),
    )
    .group_by(Building.id, UnitFee.standard_name)
    .order_by(Building.code, UnitFee.standard_name)
)


class PayersRow(NamedTuple):
    """How many units of a building pay an item at a standard, "" the only one."""

    building: str
    standard_name: str
    units: int


@query(Permission.LOOK_UP)
def payers(reading: Reading, *, item_id: FeeItemId, on: date) -> list[PayersRow]:
    """Return how many units pay an item on a day."""
    rows = reading.connection.execute(_PAYERS, {"item": item_id, "day": on})
    return [PayersRow(*row) for row in rows]
