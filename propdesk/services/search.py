"""Find a household by whatever the person says: room, name, pinyin, telephone, plate, receipt.

Every question is a range of the covering index, read only as far as hits are wanted; what is typed
never becomes a pattern. Source: desk-habits.md U4, faults R25.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

from sqlalchemy import BindParameter, bindparam, select

from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import mask_phone, phone_tail_key
from propdesk.domain.pinyin_terms import name_query_terms
from propdesk.domain.plates import format_plate, plate_query_terms
from propdesk.domain.rooms import room_query_terms
from propdesk.domain.typed_text import narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.estate import Unit
from propdesk.models.people import Customer, SearchTerm, Tenure, Vehicle
from propdesk.models.receipts import Receipt, ReceiptBook
from propdesk.services.search_index import TermSource
from propdesk.services.work import Reading, query

LIMIT = 50
SHORTEST_TAIL = 3  # of a telephone, a plate or a receipt number
_MOBILE_DIGITS, _LOCAL_DIGITS = 11, 7
_PLAIN_NUMBER = re.compile(r"[0-9]+")
_TELEPHONE = re.compile(r"\+?[0-9 ().-]*[0-9]")
_RECEIPT_TAIL = re.compile(r"(?:([0-9]{6})-)?([0-9]{3,9})")
_RECEIPT_NUMBER = re.compile(r"[0-9A-Z]+-[0-9A-Z]+-[0-9]{6}-[0-9]{6,}")


class Why(StrEnum):
    """What of a household fits the typed text."""

    ROOM = "room"
    NAME = "name"
    PHONE = "phone"
    PLATE = "plate"
    RECEIPT = "receipt"


class _Rank(IntEnum):
    EXACT_ROOM = 0
    ROOM = 1
    EXACT_NAME = 2
    NAME = 3
    PHONE = 4
    PLATE = 5
    RECEIPT = 6


class Probe(NamedTuple):
    """One question to the index: all terms of a source that begin with `prefix`."""

    source: TermSource
    prefix: str


@dataclass(frozen=True)
class Hit:
    """A household found. `matched` is the plate or receipt number where that is what fitted."""

    unit_id: UnitId
    unit: str
    why: Why
    customer_id: CustomerId | None
    name: str
    role: TenureRole | None
    phone: str  # masked
    is_former: bool
    matched: str = ""


class _Found(NamedTuple):
    rank: _Rank
    unit_id: UnitId
    subject_id: bytes
    matched: str = ""


class _Person(NamedTuple):
    customer_id: CustomerId
    role: TenureRole
    name: str
    phone: str
    is_former: bool


_IDS: BindParameter[bytes] = bindparam("ids", expanding=True)
_RANGE = (
    select(SearchTerm.term, SearchTerm.unit_id, SearchTerm.subject_id)
    .where(
        SearchTerm.source == bindparam("source"),
        SearchTerm.term >= bindparam("first"),
        SearchTerm.term < bindparam("end"),
    )
    .order_by(SearchTerm.term, SearchTerm.unit_id, SearchTerm.subject_id)
)
_BY_SEQ = select(Receipt.unit_id, Receipt.number).where(
    Receipt.book_id.in_(select(ReceiptBook.id)), Receipt.seq == bindparam("seq")
)
_BY_NUMBER = select(Receipt.unit_id, Receipt.number).where(Receipt.number == bindparam("number"))
_UNITS = select(Unit.id, Unit.code, Unit.sort_text).where(Unit.id.in_(_IDS))
_PEOPLE = (
    select(Tenure.unit_id, Customer.id, Tenure.role, Tenure.valid_to, Customer.name, Customer.phone)
    .join(Customer, Customer.id == Tenure.customer_id)
    .where(Tenure.unit_id.in_(_IDS), Tenure.ended_at.is_(None))
)
_VEHICLES = select(Vehicle.id, Vehicle.customer_id, Vehicle.plate).where(Vehicle.id.in_(_IDS))
_WHY: Mapping[_Rank, Why] = {
    _Rank.EXACT_ROOM: Why.ROOM,
    _Rank.ROOM: Why.ROOM,
    _Rank.EXACT_NAME: Why.NAME,
    _Rank.NAME: Why.NAME,
    _Rank.PHONE: Why.PHONE,
    _Rank.PLATE: Why.PLATE,
    _Rank.RECEIPT: Why.RECEIPT,
}
_ROLE_ORDER = {role: place for place, role in enumerate(TenureRole)}


@query(Permission.LOOK_UP)
def find(reading: Reading, *, text: str, limit: int = LIMIT) -> tuple[Hit, ...]:
    """Return at most `limit` households that fit `text`, the likeliest first.

    Exact room, room, exact name, name or pinyin, telephone tail, plate, receipt number; people who
    have left come after those who live there.
    """
    groups = [_matching(reading, probe, limit) for probe in probes(text)]
    groups.append(_receipts(reading, text)[:limit])
    chosen = _shared(groups, limit)
    return tuple(_hits(reading, chosen))


def probes(text: str) -> tuple[Probe, ...]:
    """Return what to ask the index for a typed text; pure."""
    typed = narrow(text)
    asked = [Probe(TermSource.ROOM, term) for term in room_query_terms(text)]
    asked += [Probe(TermSource.NAME, term) for term in name_query_terms(text)]
    if tail := _telephone_tail(typed):
        asked.append(Probe(TermSource.PHONE, tail))
    asked += [
        Probe(TermSource.PLATE, term)
        for term in plate_query_terms(text)
        if len(term) >= SHORTEST_TAIL
    ]
    return tuple(asked)


def _telephone_tail(typed: str) -> str:
    """Return the reversed digits to look for; "" unless a telephone number may be meant."""
    if _PLAIN_NUMBER.fullmatch(typed) and len(typed) < _MOBILE_DIGITS:
        return typed[::-1] if len(typed) >= SHORTEST_TAIL else ""
    key = phone_tail_key(typed) if _TELEPHONE.fullmatch(typed) else ""
    return key if len(key) >= _LOCAL_DIGITS else ""


def why_label(why: Why) -> Message:
    """Return in words what fitted."""
    return _LABELS[why]


def end_of_range(prefix: str) -> str:
    """Return the first text after everything that begins with `prefix`."""
    for index in range(len(prefix) - 1, -1, -1):
        code = ord(prefix[index]) + 1
        if code <= 0x10FFFF:
            following = 0xE000 if 0xD800 <= code <= 0xDFFF else code
            return prefix[:index] + chr(following)
    raise ValueError("nothing comes after the last character")


def _matching(reading: Reading, probe: Probe, limit: int) -> list[_Found]:
    """Return the first `limit` units of a range; no more rows are read than that takes."""
    answer = reading.connection.execute(
        _RANGE,
        {
            "source": probe.source.value,
            "first": probe.prefix,
            "end": end_of_range(probe.prefix),
        },
    )
    found: dict[UnitId, _Found] = {}
    for term, unit_id, subject_id in answer:
        if unit_id not in found:
            if len(found) == limit:
                break
            found[unit_id] = _Found(_rank(probe, term), unit_id, subject_id)
    answer.close()
    return list(found.values())


def _rank(probe: Probe, term: str) -> _Rank:
    match probe.source:
        case TermSource.ROOM:
            return _Rank.EXACT_ROOM if term == probe.prefix else _Rank.ROOM
        case TermSource.NAME:
            return _Rank.EXACT_NAME if term == probe.prefix else _Rank.NAME
        case TermSource.PHONE:
            return _Rank.PHONE
        case TermSource.PLATE:
            return _Rank.PLATE


def _receipts(reading: Reading, text: str) -> list[_Found]:
    """Return the units of receipts with the typed number, or whose number ends in it."""
    typed = narrow(text).upper()
    if _RECEIPT_NUMBER.fullmatch(typed):
        rows = reading.connection.execute(_BY_NUMBER, {"number": typed}).all()
    elif tail := _RECEIPT_TAIL.fullmatch(typed):
        month = f"-{tail[1]}-" if tail[1] else ""
        rows = reading.connection.execute(_BY_SEQ, {"seq": int(tail[2])}).all()
        rows = [row for row in rows if month in row.number]
    else:
        return []
    return [_Found(_Rank.RECEIPT, row.unit_id, b"", row.number) for row in rows]


def _shared(groups: Iterable[list[_Found]], limit: int) -> list[_Found]:
    """Return the best finding of each unit; no kind of finding crowds the others out."""
    waiting = [group for group in groups if group]
    places = max(limit // 5, 1)
    order = [found for group in waiting for found in group[:places]]
    order += sorted(found for group in waiting for found in group[places:])
    best: dict[UnitId, _Found] = {}
    for found in order:
        known = best.get(found.unit_id)
        if known is None and len(best) == limit:
            continue
        if known is None or found.rank < known.rank:
            best[found.unit_id] = found
    return list(best.values())


def _hits(reading: Reading, chosen: list[_Found]) -> Iterator[Hit]:
    if not chosen:
        return
    wanted = {"ids": [found.unit_id for found in chosen]}
    units = {row.id: row for row in reading.connection.execute(_UNITS, wanted)}
    people = _people(reading, wanted)
    vehicles = _vehicles(reading, chosen)
    made = []
    for found in chosen:
        unit = units[found.unit_id]
        customer, plate = vehicles.get(found.subject_id, (found.subject_id, ""))
        person = _person(people.get(found.unit_id, []), customer)
        is_former = person is not None and person.is_former
        hit = Hit(
            unit_id=found.unit_id,
            unit=unit.code,
            why=_WHY[found.rank],
            customer_id=person.customer_id if person else None,
            name=person.name if person else "",
            role=person.role if person else None,
            phone=mask_phone(person.phone) if person and person.phone else "",
            is_former=is_former,
            matched=found.matched or plate,
        )
        made.append(((is_former, found.rank, unit.sort_text), hit))
    yield from (hit for _, hit in sorted(made, key=lambda pair: pair[0]))


def _people(reading: Reading, wanted: Mapping[str, list[UnitId]]) -> dict[UnitId, list[_Person]]:
    """Return the people of units, owners first, those who have left last."""
    people: dict[UnitId, list[_Person]] = {}
    today = reading.today
    for unit_id, customer, role, last, name, phone in reading.connection.execute(_PEOPLE, wanted):
        is_former = last is not None and last < today
        person = _Person(customer, TenureRole(role), name, phone, is_former)
        people.setdefault(unit_id, []).append(person)
    for household in people.values():
        household.sort(key=lambda p: (p.is_former, _ROLE_ORDER[p.role], p.name))
    return people


def _person(household: list[_Person], customer: bytes | None) -> _Person | None:
    """Return the person meant, else the one to speak to: the owner of today."""
    named = (person for person in household if person.customer_id == customer)
    return next(named, None) or next((p for p in household if not p.is_former), None)


def _vehicles(
    reading: Reading, chosen: Iterable[_Found]
) -> dict[bytes, tuple[CustomerId | None, str]]:
    ids = [found.subject_id for found in chosen if found.rank is _Rank.PLATE]
    if not ids:
        return {}
    rows = reading.connection.execute(_VEHICLES, {"ids": ids})
    return {row.id: (row.customer_id, format_plate(row.plate)) for row in rows}


_LABELS: Mapping[Why, Message] = {
    Why.ROOM: QT_TRANSLATE_NOOP("search", "room"),
    Why.NAME: QT_TRANSLATE_NOOP("search", "name"),
    Why.PHONE: QT_TRANSLATE_NOOP("search", "telephone"),
    Why.PLATE: QT_TRANSLATE_NOOP("search", "plate"),
    Why.RECEIPT: QT_TRANSLATE_NOOP("search", "receipt"),
}
