"""Everything that is kept about one person, for the person: shown in full, with an audit line.

A further kind of record about people is a further line in `_HOLDERS`. Source: faults.md 4 (PIPL
art. 44-50).
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Select, select

from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import CustomerId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.accounts import AuditLine
from propdesk.models.estate import Unit
from propdesk.models.payments import Payment, PaymentPart
from propdesk.models.people import Customer, Tenure, Vehicle
from propdesk.models.personal_data import LegalHold
from propdesk.models.receipts import Receipt
from propdesk.services import aliases, case_persons
from propdesk.services.sealing import sealer
from propdesk.services.stated_reasons import stated_reason
from propdesk.services.work import Reading, Work, use_case

Record = Mapping[str, object]
Holder = Callable[[Reading, CustomerId], Sequence[Record]]


class Section(msgspec.Struct, frozen=True):
    """One kind of record about a person; every record names its fields."""

    name: str
    title: Message
    records: Sequence[Record]


@use_case(Permission.EXPORT_UNMASKED)
def export(work: Work, *, customer_id: CustomerId, reason: str) -> tuple[Section, ...]:
    """Return everything about a person in full; ReasonNeededError, NotFoundError."""
    stated = stated_reason(reason)
    members = aliases.members_of(work, customer_id)  # a person entered twice has one right
    sections = tuple(
        Section(name, title, tuple(_of_all(work, members, holder)))
        for name, (title, holder) in _HOLDERS.items()
    )
    if not sections[0].records:
        raise NotFoundError(name=customer_id.hex())
    work.about(customer_id, stated)
    return sections


def _of_all(reading: Reading, members: Collection[CustomerId], holder: Holder) -> Sequence[Record]:
    """Return what is kept under every entry of a person, what two of them share once."""
    found: list[Record] = []
    for member in members:
        found += [r for r in holder(reading, member) if len(members) == 1 or r not in found]
    return found


def _person(reading: Reading, customer_id: CustomerId) -> Sequence[Record]:
    columns = [c for c in Customer.__table__.columns if c.name not in _NOT_TOLD]
    rows = _records(reading, select(*columns).where(Customer.id == customer_id))
    sealed = reading.connection.scalar(select(Customer.id_sealed).where(Customer.id == customer_id))
    number = sealer(reading).open(sealed, customer_id) if sealed else ""
    return [{**row, "id_number": number} for row in rows]


def _roles(reading: Reading, customer_id: CustomerId) -> Sequence[Record]:
    return _records(
        reading,
        select(Unit.code.label("unit"), Tenure.role, Tenure.valid_from, Tenure.valid_to)
        .join(Unit, Unit.id == Tenure.unit_id)
        .where(Tenure.customer_id == customer_id)
        .order_by(Tenure.valid_from, Unit.sort_text),
    )


def _vehicles(reading: Reading, customer_id: CustomerId) -> Sequence[Record]:
    return _records(
        reading,
        select(Unit.code.label("unit"), Vehicle.plate, Vehicle.ended_at)
        .join(Unit, Unit.id == Vehicle.unit_id)
        .where(Vehicle.customer_id == customer_id)
        .order_by(Vehicle.plate),
    )


def _payments(reading: Reading, customer_id: CustomerId) -> Sequence[Record]:
    return _records(
        reading,
        select(
            Payment.taken_at,
            Unit.code.label("unit"),
            PaymentPart.method,
            PaymentPart.amount_fen,
            PaymentPart.reference,
            Payment.note,
        )
        .join(Unit, Unit.id == Payment.unit_id)
        .join(PaymentPart, PaymentPart.payment_id == Payment.id)
        .where(Payment.customer_id == customer_id)
        .order_by(Payment.taken_at, PaymentPart.id),
    )


def _receipts(reading: Reading, customer_id: CustomerId) -> Sequence[Record]:
    return _records(
        reading,
        select(Receipt.number, Receipt.issued_at, Receipt.total_fen, Receipt.document)
        .join(Payment, Payment.id == Receipt.payment_id)
        .where(Payment.customer_id == customer_id)
        .order_by(Receipt.issued_at, Receipt.number),
    )


def _cases(reading: Reading, customer_id: CustomerId) -> Sequence[Record]:
    return case_persons.told(reading, case_persons.traces_of(reading, customer_id))


def _holds(reading: Reading, customer_id: CustomerId) -> Sequence[Record]:
    return _records(
        reading,
        select(LegalHold.reason, LegalHold.placed_at, LegalHold.ended_at)
        .where(LegalHold.customer_id == customer_id)
        .order_by(LegalHold.placed_at),
    )


def _acts(reading: Reading, customer_id: CustomerId) -> Sequence[Record]:
    return _records(
        reading,
        select(AuditLine.at, AuditLine.act, AuditLine.station, AuditLine.detail)
        .where(AuditLine.subject_id == customer_id)
        .order_by(AuditLine.at),
    )


def _records(reading: Reading, statement: Select[*tuple[Any, ...]]) -> list[Record]:
    return [dict(row) for row in reading.connection.execute(statement).mappings()]


_NOT_TOLD = ("id", "id_sealed", "id_digest", "id_masked")
_HOLDERS: Mapping[str, tuple[Message, Holder]] = {
    "person": (QT_TRANSLATE_NOOP("personal_data", "Person"), _person),
    "roles": (QT_TRANSLATE_NOOP("personal_data", "Roles on units"), _roles),
    "vehicles": (QT_TRANSLATE_NOOP("personal_data", "Vehicles"), _vehicles),
    "payments": (QT_TRANSLATE_NOOP("personal_data", "Payments"), _payments),
    "receipts": (QT_TRANSLATE_NOOP("personal_data", "Receipts"), _receipts),
    "cases": (QT_TRANSLATE_NOOP("personal_data", "Cases"), _cases),
    "holds": (QT_TRANSLATE_NOOP("personal_data", "Legal holds"), _holds),
    "acts": (QT_TRANSLATE_NOOP("personal_data", "What was done with these data"), _acts),
}
