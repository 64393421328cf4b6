"""Keep the terms a unit can be found by, in the same transaction as what they come from.

A projection of units, people and vehicles; `rebuild` makes it anew at any time.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, select

from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import phone_tail_key
from propdesk.domain.pinyin_terms import name_terms
from propdesk.domain.plates import plate_search_terms
from propdesk.domain.rooms import RoomKey, room_search_terms
from propdesk.models.estate import Building, Entrance, Unit
from propdesk.models.people import Customer, SearchTerm, Tenure, Vehicle
from propdesk.services.work import Reading, Work, use_case

SLICE = 500
_REBUILD_SLICE = 10_000
_COLUMNS = ("source", "term", "unit_id", "subject_id")


class TermSource(StrEnum):
    """What a term was taken from; a letter, since there are millions of terms."""

    ROOM = "r"
    NAME = "n"
    PHONE = "p"
    PLATE = "v"


Term = tuple[str, str, UnitId, bytes]  # source, term, unit, subject: a row of the index
# The driver binds a plain string four times faster than a member of an enumeration.
_ROOM, _NAME, _PHONE, _PLATE = (source.value for source in TermSource)
_IDS: BindParameter[bytes] = bindparam("ids", expanding=True)
_FORGET = delete(SearchTerm).where(SearchTerm.unit_id == bindparam("unit"))
_UNITS = (
    select(Unit.id, Building.code, Entrance.code, Unit.room)
    .join(Building, Building.id == Unit.building_id)
    .outerjoin(Entrance, Entrance.id == Unit.entrance_id)
    .where(Unit.id.in_(_IDS), Unit.ended_at.is_(None))
)
_PEOPLE = (
    select(Tenure.unit_id, Customer.id, Customer.name, Customer.phone)
    .join(Customer, Customer.id == Tenure.customer_id)
    .where(Tenure.unit_id.in_(_IDS), Tenure.ended_at.is_(None), Customer.ended_at.is_(None))
    .distinct()
)
_VEHICLES = select(Vehicle.unit_id, Vehicle.id, Vehicle.plate).where(
    Vehicle.unit_id.in_(_IDS), Vehicle.ended_at.is_(None)
)


@use_case(Permission.REGISTRY_EDIT)
def rebuild(work: Work) -> int:
    """Make the whole index anew from the register; return the number of terms."""
    work.expect_bulk()
    work.run_local(SearchTerm, delete(SearchTerm))
    units = [UnitId(unit_id) for unit_id in work.connection.scalars(select(Unit.id))]
    count = 0
    for start in range(0, len(units), _REBUILD_SLICE):
        count += add(work, terms_of(work, units[start : start + _REBUILD_SLICE]))
    return count


def refresh(work: Work, units: Iterable[UnitId]) -> None:
    """Bring the terms of units up to date after any change of them, their people or vehicles."""
    changed = list(dict.fromkeys(units))
    if changed:
        work.run_local(SearchTerm, _FORGET, [{"unit": unit_id} for unit_id in changed])
        add(work, terms_of(work, changed))


def add(work: Work, terms: Iterable[Term]) -> int:
    """Write terms that are not there yet, each once, in the order of the index; return how many."""
    rows: list[tuple[Any, ...]] = sorted(terms)
    work.insert_tuples(SearchTerm, _COLUMNS, rows)
    return len(rows)


def terms_of(reading: Reading, units: Sequence[UnitId]) -> Iterator[Term]:
    """Yield every term the register gives for units; ended units have none."""
    for start in range(0, len(units), SLICE):
        ids = {"ids": units[start : start + SLICE]}
        live = set()
        for unit_id, building, entrance, room in reading.connection.execute(_UNITS, ids):
            live.add(unit_id)
            yield from unit_terms(unit_id, RoomKey(building, entrance, room))
        for unit_id, customer, name, phone in reading.connection.execute(_PEOPLE, ids):
            if unit_id in live:
                yield from customer_terms(unit_id, customer, name, phone)
        for unit_id, vehicle, plate in reading.connection.execute(_VEHICLES, ids):
            if unit_id in live:
                yield from vehicle_terms(unit_id, vehicle, plate)


def unit_terms(unit_id: UnitId, key: RoomKey) -> Iterator[Term]:
    """Yield the terms of a unit's own name."""
    for term in room_search_terms(key):
        yield _ROOM, term, unit_id, unit_id


def customer_terms(unit_id: UnitId, customer: bytes, name: str, phone: str) -> Iterator[Term]:
    """Yield the terms of a person on a unit: name, pinyin, initials, telephone turned round."""
    for term in _name_terms(name):
        yield _NAME, term, unit_id, customer
    if tail := phone_tail_key(phone):
        yield _PHONE, tail, unit_id, customer


def vehicle_terms(unit_id: UnitId, vehicle: bytes, plate: str) -> Iterator[Term]:
    """Yield the terms of a plate on a unit."""
    for term in plate_search_terms(plate):
        yield _PLATE, term, unit_id, vehicle


@lru_cache(maxsize=20_000)
def _name_terms(name: str) -> tuple[str, ...]:
    return tuple(name_terms(name))
