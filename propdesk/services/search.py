"""Find a household by whatever the person says: room, name, pinyin, telephone, plate, receipt.

Every question is a range of the covering index, read only as far as hits are wanted; what is typed
never becomes a pattern. Source: desk-habits.md U4, faults R25.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import IntEnum, StrEnum
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import bindparam, select

from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import phone_tail_key
from propdesk.domain.pinyin_terms import name_query_terms
from propdesk.domain.plates import format_plate, plate_query_terms
from propdesk.domain.rooms import room_query_terms
from propdesk.domain.typed_text import narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.prepared import Prepared, driver_of
from propdesk.models.receipts import Receipt, ReceiptBook
from propdesk.services.search_index import Household, Person, TermSource, decode_household
from propdesk.services.work import Reading, query

LIMIT = 50
SHORTEST_TAIL = 3  # of a telephone, a plate or a receipt number
_MOBILE_DIGITS, _LOCAL_DIGITS = 11, 7
_PLAIN_NUMBER = re.compile(r"[0-9]+")
_PLATE_LIKE = re.compile(r"[0-9]|^[^\W0-9_a-zA-Z][a-zA-Z]")  # a digit, or a province and a letter
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


class Hit(NamedTuple):
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


# At every keystroke: written as SQL, since the builder would cost more than SQLite.
_RANGE = (
    "SELECT term, unit_id, subject_id FROM search_term"
    " WHERE source = ? AND term >= ? AND term < ? ORDER BY term, unit_id, subject_id"
)
_BY_SEQ = Prepared(
    select(Receipt.unit_id, Receipt.number).where(
        Receipt.book_id.in_(select(ReceiptBook.id)), Receipt.seq == bindparam("seq")
    )
)
_BY_NUMBER = Prepared(
    select(Receipt.unit_id, Receipt.number).where(Receipt.number == bindparam("number"))
)
_WHY: Mapping[_Rank, Why] = {
    _Rank.EXACT_ROOM: Why.ROOM,
    _Rank.ROOM: Why.ROOM,
    _Rank.EXACT_NAME: Why.NAME,
    _Rank.NAME: Why.NAME,
    _Rank.PHONE: Why.PHONE,
    _Rank.PLATE: Why.PLATE,
    _Rank.RECEIPT: Why.RECEIPT,
}
_ROLES = {role.value: role for role in TenureRole}
_ROLE_ORDER = {role.value: place for place, role in enumerate(TenureRole)}


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
    if len(typed) >= SHORTEST_TAIL and _PLATE_LIKE.search(typed):
        asked += [Probe(TermSource.PLATE, term) for term in plate_query_terms(text)]
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
    span = (probe.source.value, probe.prefix, end_of_range(probe.prefix))
    answer = driver_of(reading.connection).execute(_RANGE, span)
    found: dict[UnitId, _Found] = {}
    while len(found) < limit and (rows := answer.fetchmany(limit)):
        for term, unit_id, subject_id in rows:
            if unit_id not in found:
                found[unit_id] = _Found(_rank(probe, term), unit_id, subject_id)
    answer.close()
    return list(found.values())[:limit]


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
        rows = _BY_NUMBER.rows(reading.connection, number=typed)
    elif tail := _RECEIPT_TAIL.fullmatch(typed):
        month = f"-{tail[1]}-" if tail[1] else ""
        rows = _BY_SEQ.rows(reading.connection, seq=int(tail[2]))
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
    wanted = tuple(found.unit_id for found in chosen)
    rows = driver_of(reading.connection).execute(_cards_sql(len(wanted)), wanted)
    cards = {unit_id: card for unit_id, *card in rows}
    today = reading.today
    made = []
    for found in chosen:
        if card := cards.get(found.unit_id):
            unit, sort_text, packed = card
            hit = _hit(found, unit, decode_household(packed), today)
            made.append(((hit.is_former, found.rank, sort_text), hit))
    made.sort(key=itemgetter(0))
    yield from (hit for _, hit in made)


@cache
def _cards_sql(count: int) -> str:
    marks = ", ".join("?" * count)
    return f"SELECT unit_id, unit, sort_text, household FROM search_card WHERE unit_id IN ({marks})"  # noqa: S608 - marks only


def _hit(found: _Found, unit: str, household: Household, today: date) -> Hit:
    customer: bytes | None = found.subject_id
    matched = found.matched
    if found.rank is _Rank.PLATE:
        for plate in household.plates:
            if plate.vehicle_id == found.subject_id:
                customer, matched = plate.customer_id, format_plate(plate.plate)
    person = _person(household.people, customer, today)
    if person is None:
        return Hit(found.unit_id, unit, _WHY[found.rank], None, "", None, "", False, matched)
    return Hit(
        found.unit_id,
        unit,
        _WHY[found.rank],
        person.customer_id,
        person.name,
        _ROLES.get(person.role),
        person.phone,
        _has_left(person, today),
        matched,
    )


def _person(people: Iterable[Person], customer: bytes | None, today: date) -> Person | None:
    """Return the person meant, in the role still held; else the one to speak to: the owner."""
    named = [person for person in people if person.customer_id == customer]
    meant = named or [person for person in people if not _has_left(person, today)]
    if len(meant) < 2:
        return meant[0] if meant else None
    return min(meant, key=lambda p: (_has_left(p, today), _ROLE_ORDER.get(p.role, 9), p.name))


def _has_left(person: Person, today: date) -> bool:
    return person.last is not None and person.last < today


_LABELS: Mapping[Why, Message] = {
    Why.ROOM: QT_TRANSLATE_NOOP("search", "room"),
    Why.NAME: QT_TRANSLATE_NOOP("search", "name"),
    Why.PHONE: QT_TRANSLATE_NOOP("search", "telephone"),
    Why.PLATE: QT_TRANSLATE_NOOP("search", "plate"),
    Why.RECEIPT: QT_TRANSLATE_NOOP("search", "receipt"),
}
