"""Import customers with their roles on units: the same person is recognised, nobody is doubled.

Source: domain.md W01 (duplicate numbers, overlapping tenancies).
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from propdesk.domain.errors import DomainError
from propdesk.domain.identity_numbers import mask_identity
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.imports import FileRow, RowFault
from propdesk.domain.people import check_stretch
from propdesk.models.estate import Unit
from propdesk.models.payments import Payment
from propdesk.models.people import Customer, Tenure, Vehicle
from propdesk.services import search_index
from propdesk.services.import_batch import SLICE, Made, StillUsedError, rows_with
from propdesk.services.import_persons import (
    Person,
    PersonFinder,
    Role,
    held_on,
    plates_in,
    role_in,
)
from propdesk.services.import_places import ROOM, UnitFinder
from propdesk.services.sealing import Sealer, sealer
from propdesk.services.work import Reading, Work

_COLUMN_OF_FIELD = {"valid_to": "last"}
_CUSTOMER = (
    *("id", "name", "is_company", "phone", "id_kind", "id_sealed", "id_digest", "id_masked"),
    *("address", "note", "ended_at"),
)
_TENURE = ("id", "unit_id", "customer_id", "role", "valid_from", "valid_to", "ended_at")
_VEHICLE = ("id", "unit_id", "customer_id", "plate", "ended_at")


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """A row that can be written; `is_newcomer`: the unit's index does not know the person yet."""

    unit_id: UnitId
    person: Person
    role: Role
    plates: tuple[str, ...] = field(repr=False)
    is_newcomer: bool


def check(reading: Reading, rows: Sequence[FileRow]) -> tuple[list[CustomerLine], list[RowFault]]:
    """Return what can be written and what is wrong, one fault a row."""
    units, faults = _units_of(reading, rows)
    people = PersonFinder(reading)
    since = _handed_over(reading)
    held = held_on(reading, set(units.values()))
    known = {(unit, stretch.customer_id) for unit, all_ in held.items() for stretch in all_}
    lines: list[CustomerLine] = []
    for position, unit_id in units.items():
        row = rows[position]
        try:
            person = people.find(row)
            role = role_in(row, since.get(unit_id) or reading.today)
            stretch = role.stretch(person)
            check_stretch(stretch, held.get(unit_id, ()))
            plates = plates_in(row)
        except DomainError as error:
            key = _COLUMN_OF_FIELD.get(error.field or "", error.field or "name")
            faults.append(RowFault(position, key, error))
            continue
        held.setdefault(unit_id, []).append(stretch)
        is_newcomer = (unit_id, person.key) not in known
        known.add((unit_id, person.key))
        lines.append(CustomerLine(unit_id, person, role, plates, is_newcomer))
    return lines, faults


def write(work: Work, lines: Sequence[CustomerLine]) -> Made:
    """Write new people, their roles and vehicles, and what finds them."""
    new = dict.fromkeys(line.person for line in lines if not line.person.is_known)
    for person in new:
        person.key = CustomerId(work.new_id())
    seals = sealer(work)
    work.insert_tuples(Customer, _CUSTOMER, [_customer_row(seals, person) for person in new])
    tenures = [_tenure_row(work.new_id(), line) for line in lines]
    work.insert_tuples(Tenure, _TENURE, tenures)
    vehicles = list(_vehicle_rows(work, lines))
    work.insert_tuples(Vehicle, _VEHICLE, vehicles)
    newcomers = (
        (line.unit_id, line.person.key, line.person.name, line.person.phone)
        for line in lines
        if line.is_newcomer
    )
    search_index.add_people(work, newcomers, (line.unit_id for line in lines))
    search_index.refresh(work, (UnitId(row[1]) for row in vehicles))
    return [
        *((Customer, person.key) for person in new),
        *((Tenure, row[0]) for row in tenures),
        *((Vehicle, row[0]) for row in vehicles),
    ]


def take_back(work: Work, made: Made) -> None:
    """End the roles, vehicles and people again; StillUsedError if somebody has paid since or got
    another role."""
    people = [row_id for table, row_id in made if table is Customer]
    tenures = {row_id for table, row_id in made if table is Tenure}
    paid = rows_with(work, Payment.customer_id, people)
    used = paid or _with_other_roles(work, people, tenures)
    if used:
        name = work.connection.scalar(select(Customer.name).where(Customer.id == used[0]))
        raise StillUsedError(what=name, count=len(used))
    for table, row_id in made:
        work.update(table, row_id, ended_at=work.now)
    vehicles = [row_id for table, row_id in made if table is Vehicle]
    units = _units_with(work, Tenure.unit_id, Tenure.id, sorted(tenures))
    units |= _units_with(work, Vehicle.unit_id, Vehicle.id, vehicles)
    search_index.refresh(work, sorted(units))


def _units_of(
    reading: Reading, rows: Sequence[FileRow]
) -> tuple[dict[int, UnitId], list[RowFault]]:
    """Return the unit of each row by its position, and the rows that name none."""
    finder = UnitFinder(reading, rows)
    units: dict[int, UnitId] = {}
    faults: list[RowFault] = []
    for position, row in enumerate(rows):
        try:
            units[position] = finder.find(row)
        except DomainError as error:
            faults.append(RowFault(position, error.field or ROOM, error))
    return units, faults


def _handed_over(reading: Reading) -> dict[UnitId, date | None]:
    rows = reading.connection.execute(select(Unit.id, Unit.delivered_on))
    return {UnitId(unit_id): day for unit_id, day in rows}


def _customer_row(seals: Sealer, person: Person) -> tuple[object, ...]:
    number = person.id_number
    return (
        person.key,
        person.name,
        int(person.is_company),
        person.phone,
        person.id_kind,
        seals.seal(number, person.key) if number else None,
        person.id_digest,
        mask_identity(number) if number else "",
        person.address,
        person.note,
        None,
    )


def _tenure_row(tenure_id: bytes, line: CustomerLine) -> tuple[Any, ...]:
    first, last = line.role.first.isoformat(), line.role.last
    held = (line.unit_id, line.person.key, line.role.role.value, first)
    return (tenure_id, *held, last.isoformat() if last else None, None)


def _vehicle_rows(work: Work, lines: Sequence[CustomerLine]) -> Iterator[tuple[Any, ...]]:
    """Yield the plates that are not registered on their unit yet."""
    units = list(dict.fromkeys(line.unit_id for line in lines if line.plates))
    known: set[tuple[UnitId, str]] = set()
    for start in range(0, len(units), SLICE):
        chosen = select(Vehicle.unit_id, Vehicle.plate).where(
            Vehicle.unit_id.in_(units[start : start + SLICE]), Vehicle.ended_at.is_(None)
        )
        known.update((unit, plate) for unit, plate in work.connection.execute(chosen))
    for line in lines:
        for plate in line.plates:
            if (line.unit_id, plate) not in known:
                known.add((line.unit_id, plate))
                yield (work.new_id(), line.unit_id, line.person.key, plate, None)


def _with_other_roles(
    reading: Reading, people: Sequence[bytes], tenures: Collection[bytes]
) -> list[bytes]:
    """Return those of the people who hold a role that is none of the given."""
    found: set[bytes] = set()
    for start in range(0, len(people), SLICE):
        chosen = select(Tenure.id, Tenure.customer_id).where(
            Tenure.customer_id.in_(people[start : start + SLICE]), Tenure.ended_at.is_(None)
        )
        rows = reading.connection.execute(chosen)
        found.update(customer for tenure, customer in rows if tenure not in tenures)
    return sorted(found)


def _units_with(
    reading: Reading,
    unit: InstrumentedAttribute[UnitId],
    key: InstrumentedAttribute[bytes],
    ids: Sequence[bytes],
) -> set[UnitId]:
    found: set[UnitId] = set()
    for start in range(0, len(ids), SLICE):
        chosen = select(unit).where(key.in_(ids[start : start + SLICE]))
        found.update(reading.connection.scalars(chosen))
    return found
