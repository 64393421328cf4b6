"""What a unit's or a customer's data were before: old values, who changed them, when.

Nothing is kept for it: the change log holds every transaction as it was committed. Telephones and
document numbers are masked; in full they are shown for a reason that stands in the audit list.
Source: domain.md W01 (old values are kept), faults 4.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import func, not_, or_, select

from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import without_numbers
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.models.base import EPOCH
from propdesk.models.changes import Envelope
from propdesk.models.estate import Occupancy, Unit
from propdesk.models.people import Customer, Tenure, Vehicle
from propdesk.models.stream import StreamEntry
from propdesk.services import aliases
from propdesk.services.history_words import FIELDS, Names, Words, added, changed
from propdesk.services.people import RevealReasonError
from propdesk.services.sealing import sealer
from propdesk.services.work import Reading, Work, query, use_case

Decode = Callable[[bytes], list[Any]]  # an envelope's body -> its operations
RowKey = tuple[str, bytes]
# Acts of every day that change nobody's data; reading them all would take seconds.
_OTHER_ACTS = ("counter.", "billing", "charges.", "drawers", "print_jobs", "receipts_copies.")
_COUNTER_BITS = 16
_ORDER = func.coalesce(StreamEntry.effective, Envelope.hlc)  # as the merge orders writes
_NOT_HERE = ("parked", "not_applied")


@dataclass(frozen=True)
class ChangeRow:
    """One value that changed. `what` is what it is called, `person` is "" for the set-up."""

    at: datetime
    person: str
    act: str
    what: str
    old: str = field(repr=False)
    new: str = field(repr=False)


class _Change(NamedTuple):
    at: datetime
    actor_id: bytes | None
    act: str
    key: RowKey
    before: Mapping[str, Any] | None
    after: Mapping[str, Any]


@query(Permission.LOOK_UP)
def of_unit(reading: Reading, *, unit_id: UnitId, operations_of: Decode) -> tuple[ChangeRow, ...]:
    """Return how a unit, its uses, people and vehicles changed, the newest first; NotFoundError."""
    _check_known(reading, Unit.id, unit_id)
    keys: set[RowKey] = {("unit", unit_id)}
    for table, column in (
        (Occupancy, Occupancy.unit_id),
        (Tenure, Tenure.unit_id),
        (Vehicle, Vehicle.unit_id),
    ):
        found = reading.connection.scalars(select(table.id).where(column == unit_id))
        keys |= {(table.__tablename__, row_id) for row_id in found}
    return _rows(reading, keys, operations_of, Words(_names(reading)))


@query(Permission.LOOK_UP)
def of_customer(
    reading: Reading, *, customer_id: CustomerId, operations_of: Decode
) -> tuple[ChangeRow, ...]:
    """Return how a person's data and roles changed, the newest first, masked; NotFoundError."""
    keys = _of_customer(reading, customer_id)
    return _rows(reading, keys, operations_of, Words(_names(reading)))


@use_case(Permission.REVEAL)
def reveal(
    work: Work, *, customer_id: CustomerId, reason: str, operations_of: Decode
) -> tuple[ChangeRow, ...]:
    """Return `of_customer` with every number in full, and note who saw it and why.

    RevealReasonError without a reason, NotFoundError.
    """
    stated = without_numbers(reason)
    if not stated:
        raise RevealReasonError(field="reason")
    keys = _of_customer(work, customer_id)
    seals = sealer(work)
    words = Words(_names(work), lambda sealed: seals.open(sealed, customer_id))
    work.about(customer_id, stated)
    return _rows(work, keys, operations_of, words)


def _of_customer(reading: Reading, customer_id: CustomerId) -> set[RowKey]:
    _check_known(reading, Customer.id, customer_id)
    members = aliases.members_of(reading, customer_id)
    mine = select(Tenure.id).where(Tenure.customer_id.in_(members))
    roles = {("tenure", row_id) for row_id in reading.connection.scalars(mine)}
    return {*roles, *(("customer", member) for member in members)}


def _check_known(reading: Reading, column: Any, key: bytes) -> None:
    if reading.connection.scalar(select(column).where(column == key)) is None:
        raise NotFoundError(name=key.hex())


def _rows(
    reading: Reading, keys: set[RowKey], operations_of: Decode, words: Words
) -> tuple[ChangeRow, ...]:
    people: dict[bytes, str] = {
        row.id: row.name for row in reading.connection.execute(select(User.id, User.name))
    }
    rows: list[ChangeRow] = []
    for change in _changes(reading, keys - _erased(reading), operations_of):
        person = people.get(change.actor_id, "") if change.actor_id else ""
        for what, old, new in _lines(change, words):
            rows.append(ChangeRow(change.at, person, change.act, what, old, new))
    return tuple(reversed(rows))


def _erased(reading: Reading) -> set[RowKey]:
    """Return the rows of people whose data were deleted: their old values are told to nobody."""
    people = select(Customer.id).where(Customer.erased_at.is_not(None))
    vehicles = select(Vehicle.id).where(Vehicle.customer_id.in_(people))
    return {
        (table, row_id)
        for table, wanted in (("customer", people), ("vehicle", vehicles))
        for row_id in reading.connection.scalars(wanted)
    }


def _lines(change: _Change, words: Words) -> Iterator[tuple[str, str, str]]:
    """Yield (what, old, new) of one change of one row."""
    table, _ = change.key
    if change.before is None:
        yield added(table, change.after, words)
        return
    for name in FIELDS[table]:
        if change.before.get(name) != change.after.get(name):
            yield changed(table, name, change.before, change.after, words)


def _changes(reading: Reading, keys: set[RowKey], operations_of: Decode) -> Iterator[_Change]:
    """Yield what was done to the rows, in the order that decides; rows stand as they were before.

    Rows are known by their keys alone, so whichever desk wrote them, they are found. Of two writes
    desks made apart the one that lost stands before the one that holds, with who made it.
    """
    known: dict[RowKey, Mapping[str, Any]] = {}
    wanted = (
        select(_ORDER, Envelope.actor_id, Envelope.act, Envelope.body)
        .outerjoin(StreamEntry, StreamEntry.tx_id == Envelope.tx_id)
        .where(
            not_(or_(*(Envelope.act.startswith(act) for act in _OTHER_ACTS))),
            func.coalesce(StreamEntry.verdict, "").not_in(_NOT_HERE),
        )
        .order_by(_ORDER, Envelope.tx_id)
    )
    for hlc, actor, act, body in reading.connection.execute(wanted):
        at = EPOCH + timedelta(milliseconds=hlc >> _COUNTER_BITS)
        for table, key, values in _written(operations_of(body)):
            if (table, key) in keys:
                before = known.get((table, key))
                after = {**(before or {}), **values}
                yield _Change(at, actor, act, (table, key), before, after)
                known[table, key] = after


def _written(operations: list[Any]) -> Iterator[tuple[str, bytes, Mapping[str, Any]]]:
    """Yield (table, key, values) of each row of the tables that have a history."""
    for sign, table, third, fourth in operations:
        if table not in FIELDS:
            continue
        if sign == "~":
            yield table, third, fourth
            continue
        place = third.index("id")
        for row in fourth:
            yield table, row[place], dict(zip(third, row, strict=True))


def _names(reading: Reading) -> Names:
    """Return what people and units are called today."""

    def called(column: Any, key: Any, ident: bytes) -> str:
        return reading.connection.scalar(select(column).where(key == ident)) or ""

    return Names(
        customer=lambda ident: called(Customer.name, Customer.id, ident),
        unit=lambda ident: called(Unit.code, Unit.id, ident),
    )
