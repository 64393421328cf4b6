"""Keep the terms a unit can be found by, and the card a search shows of it.

A projection of units, people and vehicles, written in the same transaction as what it comes from;
`rebuild` makes it anew at any time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import BindParameter, bindparam, delete, select

from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import mask_phone, phone_tail_key
from propdesk.domain.pinyin_terms import name_terms
from propdesk.domain.plates import plate_search_terms
from propdesk.domain.rooms import RoomKey, room_search_terms
from propdesk.models.estate import Building, Entrance, Unit
from propdesk.models.people import Customer, SearchCard, SearchTerm, Tenure, Vehicle
from propdesk.services import aliases
from propdesk.services.work import Reading, Work, use_case

SLICE = 500
_BATCH = 10_000
_TERM_COLUMNS = ("source", "term", "unit_id", "subject_id")
_CARD_COLUMNS = ("unit_id", "unit", "sort_text", "household")
Term = tuple[str, str, UnitId, bytes]  # source, term, unit, subject: a row of the index


class TermSource(StrEnum):
    """What a term was taken from; a letter, since there are millions of terms."""

    ROOM = "r"
    NAME = "n"
    PHONE = "p"
    PLATE = "v"


class Person(msgspec.Struct, frozen=True, array_like=True):
    """Somebody on a unit, as a hit shows them; `last` is the last day of the role."""

    customer_id: CustomerId
    role: str
    name: str
    phone: str  # masked
    last: date | None


class Plate(msgspec.Struct, frozen=True, array_like=True):
    """A vehicle of a unit."""

    vehicle_id: bytes
    customer_id: CustomerId | None
    plate: str


class Household(msgspec.Struct, frozen=True, array_like=True):
    """Everybody and every plate on a unit."""

    people: tuple[Person, ...] = ()
    plates: tuple[Plate, ...] = ()


PersonRow = tuple[CustomerId, str, str, str, date | None]  # customer, role, name, phone, last day


class Gathered(NamedTuple):
    """What the register says of a unit; merged people stand there once."""

    unit_id: UnitId
    unit: str
    sort_text: str
    key: RoomKey
    people: Sequence[PersonRow] = ()
    plates: Sequence[Plate] = ()
    known_as: Sequence[tuple[CustomerId, str, str]] = ()  # other entries of merged people


encode_household = msgspec.msgpack.Encoder().encode
decode_household = msgspec.msgpack.Decoder(Household).decode
# The driver binds a plain string four times faster than a member of an enumeration.
_ROOM, _NAME, _PHONE, _PLATE = (source.value for source in TermSource)
_IDS: BindParameter[bytes] = bindparam("ids", expanding=True)
_FORGET_TERMS = delete(SearchTerm).where(SearchTerm.unit_id == bindparam("unit"))
_FORGET_CARDS = delete(SearchCard).where(SearchCard.unit_id == bindparam("unit"))
_UNITS = (
    select(Unit.id, Unit.code, Unit.sort_text, Building.code, Entrance.code, Unit.room)
    .join(Building, Building.id == Unit.building_id)
    .outerjoin(Entrance, Entrance.id == Unit.entrance_id)
    .where(Unit.id.in_(_IDS), Unit.ended_at.is_(None))
)
_PEOPLE = (
    select(Tenure.unit_id, Customer.id, Tenure.role, Customer.name, Customer.phone, Tenure.valid_to)
    .join(Customer, Customer.id == Tenure.customer_id)
    .where(Tenure.unit_id.in_(_IDS), Tenure.ended_at.is_(None), Customer.ended_at.is_(None))
)
_VEHICLES = select(Vehicle.unit_id, Vehicle.id, Vehicle.customer_id, Vehicle.plate).where(
    Vehicle.unit_id.in_(_IDS), Vehicle.ended_at.is_(None)
)


@use_case(Permission.REGISTRY_EDIT)
def rebuild(work: Work) -> int:
    """Make the whole index anew from the register; return the number of terms."""
    work.expect_bulk()
    work.run_local(SearchTerm, delete(SearchTerm))
    work.run_local(SearchCard, delete(SearchCard))
    units = [UnitId(unit_id) for unit_id in work.connection.scalars(select(Unit.id))]
    return sum(add(work, gathered(work, batch)) for batch in _batches(units))


def refresh(work: Work, units: Iterable[UnitId]) -> None:
    """Bring the index up to date after any change of units, their people or vehicles."""
    for batch in _batches(list(dict.fromkeys(units))):
        keys = [{"unit": unit_id} for unit_id in batch]
        work.run_local(SearchTerm, _FORGET_TERMS, keys)
        work.run_local(SearchCard, _FORGET_CARDS, keys)
        add(work, gathered(work, batch))


def add(work: Work, found: Iterable[Gathered]) -> int:
    """Write terms and cards of units that have none yet; return the number of terms."""
    terms: list[Term] = []
    cards: list[tuple[Any, ...]] = []
    for unit in found:
        terms += terms_of(unit)
        cards.append(_card(unit))
    _insert_terms(work, terms)
    work.insert_tuples(SearchCard, _CARD_COLUMNS, cards)
    return len(terms)


def add_people(
    work: Work, newcomers: Iterable[tuple[UnitId, CustomerId, str, str]], units: Iterable[UnitId]
) -> None:
    """Write the terms of (unit, customer, name, phone) that have none, and the units' cards anew.

    For many at once: what the index already says of the units stays as it is.
    """
    fresh = iter(newcomers)
    while batch := list(islice(fresh, _BATCH)):
        _insert_terms(work, [term for newcomer in batch for term in _person_terms(*newcomer)])
    for changed in _batches(list(dict.fromkeys(units))):
        work.run_local(SearchCard, _FORGET_CARDS, [{"unit": unit_id} for unit_id in changed])
        cards: list[tuple[Any, ...]] = [_card(unit) for unit in gathered(work, changed)]
        work.insert_tuples(SearchCard, _CARD_COLUMNS, cards)


def gathered(reading: Reading, units: Sequence[UnitId]) -> Iterator[Gathered]:
    """Yield what the register says of units; those that have ended are left out."""
    heads = aliases.heads_of(reading)
    names = aliases.names_of(reading, set(heads.values())) if heads else {}
    for start in range(0, len(units), SLICE):
        ids = {"ids": units[start : start + SLICE]}
        people: defaultdict[UnitId, list[Any]] = defaultdict(list)
        plates: defaultdict[UnitId, list[Plate]] = defaultdict(list)
        for unit_id, *person in reading.connection.execute(_PEOPLE, ids):
            people[unit_id].append(tuple(person))
        for unit_id, vehicle, customer, plate in reading.connection.execute(_VEHICLES, ids):
            owner = heads.get(customer, customer) if customer else None
            plates[unit_id].append(Plate(vehicle, owner, plate))
        for unit_id, code, sort_text, *key in reading.connection.execute(_UNITS, ids):
            shown, known_as = _as_one(people.get(unit_id, ()), heads, names)
            household = shown, plates.get(unit_id, ()), known_as
            yield Gathered(unit_id, code, sort_text, RoomKey(*key), *household)


def _as_one(
    people: Sequence[PersonRow], heads: aliases.Heads, names: Mapping[CustomerId, aliases.Known]
) -> tuple[Sequence[PersonRow], Sequence[tuple[CustomerId, str, str]]]:
    """Return merged people once in each role, and what else they are found by."""
    if not any(person[0] in heads for person in people):
        return people, ()
    shown: dict[tuple[CustomerId, str], PersonRow] = {}
    also: list[tuple[CustomerId, str, str]] = []
    for entry in sorted(people, key=_by_entry):
        person, role, last = entry, entry[1], entry[4]
        head = heads.get(entry[0], entry[0])
        if head != entry[0]:
            also.append((head, entry[2], entry[3]))
            known = names[head]
            person = (head, role, known.name, known.phone or entry[3], last)
        there = shown.get((head, role))
        if there is None or (there[4] is not None and (last is None or last > there[4])):
            shown[head, role] = person
    return list(shown.values()), also


def _by_entry(person: PersonRow) -> tuple[CustomerId, str, date]:
    return person[0], person[1], person[4] or date.max


def terms_of(found: Gathered) -> list[Term]:
    """Return every term of a unit: its name, its people and its plates."""
    unit_id = found.unit_id
    terms: list[Term] = [(_ROOM, term, unit_id, unit_id) for term in room_search_terms(found.key)]
    told = ((p[0], p[2], p[3]) for p in found.people)
    for customer, name, phone in dict.fromkeys((*told, *found.known_as)):
        terms += _person_terms(unit_id, customer, name, phone)
    for plate in found.plates:
        written = plate_search_terms(plate.plate)
        terms += [(_PLATE, term, unit_id, plate.vehicle_id) for term in written]
    # Merged people often share a name, and so its terms.
    return list(dict.fromkeys(terms)) if found.known_as else terms


def _person_terms(unit_id: UnitId, customer: CustomerId, name: str, phone: str) -> list[Term]:
    terms: list[Term] = [(_NAME, term, unit_id, customer) for term in _name_terms(name)]
    if tail := phone_tail_key(phone):
        terms.append((_PHONE, tail, unit_id, customer))
    return terms


def _card(found: Gathered) -> tuple[Any, ...]:
    people = tuple(
        Person(customer, role, name, mask_phone(phone) if phone else "", last)
        for customer, role, name, phone, last in found.people
    )
    household = encode_household(Household(people, tuple(found.plates)))
    return found.unit_id, found.unit, found.sort_text, household


def _insert_terms(work: Work, terms: list[Term]) -> None:
    rows: list[tuple[Any, ...]] = sorted(terms)  # in the order of the index: fewer pages to visit
    work.insert_tuples(SearchTerm, _TERM_COLUMNS, rows)


def _batches(units: Sequence[UnitId]) -> Iterator[Sequence[UnitId]]:
    return (units[start : start + _BATCH] for start in range(0, len(units), _BATCH))


@lru_cache(maxsize=20_000)
def _name_terms(name: str) -> tuple[str, ...]:
    return tuple(name_terms(name))
