"""Vehicles known to belong to a unit. Source: domain.md W01, form F01."""

from dataclasses import dataclass

from sqlalchemy import select

from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.plates import format_plate, normalise_plate
from propdesk.domain.typed_text import excerpt
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.people import Vehicle
from propdesk.services import search_index
from propdesk.services.estate import live_unit
from propdesk.services.work import Reading, Work, query, use_case

_LONGEST = 12


class InvalidPlateError(DomainError):
    """A plate has three to twelve characters; odd ones are only warned about."""

    sentence = QT_TRANSLATE_NOOP("vehicles", "“{value}” is not a plate.")


class PlateKnownError(DomainError):
    """A plate stands once on a unit."""

    sentence = QT_TRANSLATE_NOOP("vehicles", "The plate {plate} is already registered here.")


@dataclass(frozen=True)
class VehicleRow:
    """A vehicle of a unit."""

    vehicle_id: bytes
    plate: str
    customer_id: CustomerId | None


@use_case(Permission.REGISTRY_EDIT)
def add(work: Work, *, unit_id: UnitId, plate: str, customer_id: CustomerId | None = None) -> bytes:
    """Register a plate on a unit; InvalidPlateError, PlateKnownError."""
    live_unit(work, unit_id)
    kept = kept_plate(plate)
    if kept in (normalise_plate(row.plate) for row in of_unit(work, unit_id=unit_id)):
        raise PlateKnownError(field="plate", plate=format_plate(kept))
    vehicle_id = work.new_id()
    work.insert(
        Vehicle, id=vehicle_id, unit_id=unit_id, customer_id=customer_id, plate=kept, ended_at=None
    )
    search_index.refresh(work, [unit_id])
    work.about(unit_id)
    return vehicle_id


@use_case(Permission.REGISTRY_EDIT)
def end(work: Work, *, vehicle_id: bytes) -> None:
    """Take a vehicle off the register."""
    unit_id = work.connection.scalar(
        select(Vehicle.unit_id).where(Vehicle.id == vehicle_id, Vehicle.ended_at.is_(None))
    )
    if unit_id is None:
        raise NotFoundError(name=vehicle_id.hex())
    work.update(Vehicle, vehicle_id, ended_at=work.now)
    search_index.refresh(work, [unit_id])
    work.about(unit_id)


@query(Permission.LOOK_UP)
def of_unit(reading: Reading, *, unit_id: UnitId) -> tuple[VehicleRow, ...]:
    """Return the vehicles of a unit, by plate."""
    rows = reading.connection.execute(
        select(Vehicle.id, Vehicle.plate, Vehicle.customer_id)
        .where(Vehicle.unit_id == unit_id, Vehicle.ended_at.is_(None))
        .order_by(Vehicle.plate)
    )
    return tuple(VehicleRow(row.id, format_plate(row.plate), row.customer_id) for row in rows)


def kept_plate(text: str) -> str:
    """Return a plate as it is kept; InvalidPlateError for what can be none."""
    plate = normalise_plate(text)
    if not (3 <= len(plate) <= _LONGEST and plate.isalnum()):
        raise InvalidPlateError(field="plate", value=excerpt(text))
    return plate
