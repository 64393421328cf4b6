"""Whom a case is about when only the unit was said: who lives there, as the register knows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, literal_column, select

from propdesk.domain.case_fields import Field, FieldKind, Value, is_empty
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import mask_phone
from propdesk.models.people import Customer, Tenure
from propdesk.models.prepared import Prepared
from propdesk.services.case_units import unit_named
from propdesk.services.counter_account import unit_code
from propdesk.services.work import Reading, query

_RESIDENT = Prepared(
    select(Customer.name, Customer.phone)
    .join(Tenure, Tenure.customer_id == Customer.id)
    .where(
        Tenure.unit_id == bindparam("unit"),
        Tenure.ended_at.is_(None),
        Tenure.valid_to.is_(None),
        Customer.ended_at.is_(None),
    )
    .order_by(Tenure.role != "owner", Tenure.valid_from.desc())
    .limit(literal_column("1"))
)


@dataclass(frozen=True)
class Resident:
    """Who stands for a household: its owner, else its newest tenant."""

    name: str
    phone: str


@dataclass(frozen=True)
class Household:
    """A unit as it is called, and who stands for it, the telephone masked."""

    unit: str
    name: str
    phone: str


NOBODY = Household("", "", "")


def resident_of(reading: Reading, unit_id: UnitId) -> Resident | None:
    """Return who stands for a unit, None where nobody is known."""
    row = _RESIDENT.first(reading.connection, unit=unit_id)
    return Resident(row.name, row.phone) if row else None


@query(Permission.LOOK_UP)
def household(reading: Reading, *, text: str) -> Household:
    """Return the household of 1-101, or of a name's initials, a telephone's end; NotFoundError."""
    unit_id = unit_named(reading, text, "unit_id")
    found = resident_of(reading, unit_id)
    code = unit_code(reading, unit_id)
    return (
        Household(code, found.name, mask_phone(found.phone)) if found else Household(code, "", "")
    )


def unsaid(
    reading: Reading, fields: Sequence[Field], record: Mapping[str, Value]
) -> Mapping[str, Value]:
    """Return what the household's own fields hold where nobody was named; nothing otherwise."""
    own = [field for field in fields if field.is_household]
    units = [record[field.name] for field in fields if field.kind is FieldKind.UNIT]
    if not own or not all(is_empty(field, record[field.name]) for field in own):
        return {}
    unit_id = next((unit for unit in units if isinstance(unit, bytes)), None)
    found = resident_of(reading, UnitId(unit_id)) if unit_id else None
    if found is None:
        return {}
    return {f.name: found.phone if f.kind is FieldKind.PHONE else found.name for f in own}
