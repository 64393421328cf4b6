"""The review list: what a merge brought about and a person must decide.

A matter stands as long as the facts show it and nobody has decided it; its id is the same at every
desk. Source: sync design 5; faults R17.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from propdesk.domain.bounded_text import bounded
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import review_case_id
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.accounts import User
from propdesk.models.changes import Envelope
from propdesk.models.payments import Payment
from propdesk.models.people import Customer
from propdesk.models.stream import ReviewCase, ReviewResolution, StreamEntry
from propdesk.services.review_finders import FINDERS, Found, Sort, found_again
from propdesk.services.work import Reading, Work, query, use_case

SORT_NAMES: Mapping[Sort, Message] = {
    Sort.DOUBLE_PAYMENT: QT_TRANSLATE_NOOP("review", "Paid twice"),
    Sort.OVER_REFUND: QT_TRANSLATE_NOOP("review", "More given back than prepaid"),
    Sort.DUPLICATE_CUSTOMER: QT_TRANSLATE_NOOP("review", "Customer entered twice"),
    Sort.DUPLICATE_UNIT: QT_TRANSLATE_NOOP("review", "Unit entered twice"),
    Sort.DUPLICATE_LOGIN: QT_TRANSLATE_NOOP("review", "Login given twice"),
    Sort.DIFFERING_CHARGE: QT_TRANSLATE_NOOP("review", "Billed twice at different amounts"),
    Sort.NEEDS_DECISION: QT_TRANSLATE_NOOP("review", "Needs a decision"),
    Sort.HELD_TWICE: QT_TRANSLATE_NOOP("review", "Lent or booked twice"),
    Sort.SHIFT_ADDENDUM: QT_TRANSLATE_NOOP("review", "Addendum to a closed shift"),
    Sort.LIVED_TWICE: QT_TRANSLATE_NOOP("review", "Data file copied"),
    Sort.CONFLICTING_ENTRY: QT_TRANSLATE_NOOP("review", "Two entries under one identity"),
    Sort.PARKED: QT_TRANSLATE_NOOP("review", "Waits"),
    Sort.NOT_APPLIED: QT_TRANSLATE_NOOP("review", "Not taken over"),
}


MOST_HELD = 200
_HELD = (
    select(
        StreamEntry.tx_id,
        StreamEntry.verdict,
        StreamEntry.reason,
        Envelope.act,
        Envelope.business_date,
        User.login,
    )
    .join(Envelope, Envelope.tx_id == StreamEntry.tx_id)
    .outerjoin(User, User.id == Envelope.actor_id)
    .where(StreamEntry.verdict.in_([Sort.PARKED.value, Sort.NOT_APPLIED.value]))
    .order_by(Envelope.number.desc())
    .limit(MOST_HELD)
)
_DERIVED = frozenset(finder.sort for finder in FINDERS)
_decode = msgspec.json.Decoder(dict[str, Any]).decode


@dataclass(frozen=True)
class Matter:
    """One thing to look at; `detail` names what it is about, without personal data.

    `customers` are the names of those whose money it is, for the screen only.
    """

    case_id: bytes
    sort: Sort
    subject_id: bytes
    detail: Mapping[str, Any]
    seen_at: datetime
    customers: Sequence[str] = ()


class DecisionNeededError(DomainError):
    """A matter is closed by a decision somebody can read later."""

    sentence = QT_TRANSLATE_NOOP("review", "Write down what was decided.")


def keep(work: Work, found: Iterable[Found]) -> int:
    """Keep matters so that they are listed; return how many were not known before."""
    rows = [
        {
            "id": review_case_id(matter.sort, matter.subject_id),
            "sort": matter.sort.value,
            "subject_id": matter.subject_id,
            "detail": _encoded(matter),
            "seen_at": work.now,
        }
        for matter in found
    ]
    return (
        work.run_local(ReviewCase, insert(ReviewCase).on_conflict_do_nothing(), rows) if rows else 0
    )


@query(Permission.LOOK_UP)
def open_matters(reading: Reading) -> list[Matter]:
    """Return what waits for a decision, oldest first; then what could not be followed here."""
    decided = select(ReviewResolution.case_id)
    rows = reading.connection.execute(
        select(ReviewCase).where(ReviewCase.id.not_in(decided)).order_by(ReviewCase.seen_at)
    )
    standing = [matter for row in rows if (matter := _standing(reading, row))]
    return [*standing, *_held(reading, set(reading.connection.scalars(decided)))]


def matter_of(reading: Reading, case_id: bytes) -> Matter:
    """Return a matter that waits; NotFoundError."""
    for matter in open_matters(reading):
        if matter.case_id == case_id:
            return matter
    raise NotFoundError(name=case_id.hex())


@use_case(Permission.CHARGE_ADJUST)
def resolve(work: Work, *, case_id: bytes, decision: str) -> None:
    """Close a matter with what was decided; NotFoundError, DecisionNeededError."""
    stated = bounded(decision, field="decision")
    if not stated:
        raise DecisionNeededError(field="decision")
    matter_of(work, case_id)
    close(work, case_id, stated)


def close(work: Work, case_id: bytes, stated: str) -> None:
    """Write what was decided on a matter; all desks see it."""
    work.insert(
        ReviewResolution,
        id=work.new_id(),
        case_id=case_id,
        decision=stated,
        resolved_at=work.now,
        actor_id=work.person.user_id,
    )
    work.about(case_id)


def _standing(reading: Reading, row: Any) -> Matter | None:
    """Return a kept matter as it stands now; None if the facts show it no longer."""
    sort, kept = Sort(row.sort), _decode(row.detail)
    members = [bytes.fromhex(member) for member in kept.pop("members")]
    if sort in _DERIVED:
        again = {found.subject_id: found for found in found_again(reading, sort, members)}
        if row.subject_id not in again:
            return None
        kept = dict(again[row.subject_id].detail)
    customers = _customers(reading, kept.get("payments", ()))
    return Matter(row.id, sort, row.subject_id, kept, row.seen_at, customers)


def _held(reading: Reading, decided: set[bytes]) -> Iterator[Matter]:
    """Yield entries that wait or were not taken over, until somebody says they were seen."""
    for tx_id, verdict, reason, act, day, person in reading.connection.execute(_HELD):
        sort = Sort(verdict)
        case_id = review_case_id(sort, tx_id)
        if case_id not in decided:
            detail = {"act": act, "day": day.isoformat(), "actor": person or "", "reason": reason}
            yield Matter(case_id, sort, tx_id, detail, reading.now)


def _customers(reading: Reading, payments: Sequence[str]) -> list[str]:
    """Return whose money came with payments, by name; never kept beside the matter."""
    if not payments:
        return []
    paid = Payment.id.in_([bytes.fromhex(payment) for payment in payments])
    names = select(Customer.name).join(Payment, Payment.customer_id == Customer.id).where(paid)
    return sorted(set(reading.connection.scalars(names)))


def _encoded(matter: Found) -> str:
    members = [member.hex() for member in matter.members]
    return msgspec.json.encode({**matter.detail, "members": members}).decode()
