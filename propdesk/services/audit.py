"""The audit list: who did what, on what, when, where, and who agreed. Source: faults.md 2 and 4."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from propdesk.domain.permissions import Permission
from propdesk.models.accounts import AuditLine, User
from propdesk.models.charges import FeeItem
from propdesk.models.estate import Building, Unit
from propdesk.models.people import Customer
from propdesk.models.receipts import Receipt
from propdesk.services.audit_acts import ACTS, ActGroup
from propdesk.services.work import Reading, query
from propdesk.settings import ALL as SETTINGS


@dataclass(frozen=True)
class AuditFilter:
    """Which lines to list; what is empty does not filter.

    `text` fits a person's name or login, a unit, a receipt number, or a word of the remark.
    """

    text: str = ""
    group: ActGroup | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class AuditRow:
    """One act. `subject` is what it was done on, as people call it; "" where it has no name."""

    line_id: bytes
    at: datetime
    person: str
    second: str
    station: str
    act: str
    subject: str
    detail: str


@dataclass(frozen=True)
class AuditPage:
    """Some lines, the newest first, and how many there are in all."""

    rows: tuple[AuditRow, ...]
    total: int


_LINES: Select[*tuple[Any, ...]] = select(
    AuditLine.id,
    AuditLine.at,
    AuditLine.actor_id,
    AuditLine.second_id,
    AuditLine.station,
    AuditLine.act,
    AuditLine.subject_id,
    AuditLine.detail,
)
_SUBJECTS: tuple[tuple[InstrumentedAttribute[Any], InstrumentedAttribute[str]], ...] = (
    (Unit.id, Unit.code),
    (Customer.id, Customer.name),
    (User.id, User.name),
    (Receipt.payment_id, Receipt.number),
    (Receipt.id, Receipt.number),
    (FeeItem.id, FeeItem.name),
    (Building.id, Building.name),
)


@query(Permission.AUDIT)
def lines(reading: Reading, *, only: AuditFilter, offset: int = 0, limit: int = 200) -> AuditPage:
    """Return a page of the audit list."""
    conditions = list(_conditions(reading, only))
    wanted = _LINES.where(*conditions).order_by(AuditLine.at.desc(), AuditLine.id.desc())
    found = reading.connection.execute(wanted.offset(offset).limit(limit)).all()
    total = reading.connection.scalar(
        select(func.count()).select_from(AuditLine).where(*conditions)
    )
    people = _people(reading)
    subjects = _subjects(reading, {row.subject_id for row in found if row.subject_id})
    rows = tuple(
        AuditRow(
            line_id=row.id,
            at=row.at,
            person=people.get(row.actor_id, ""),
            second=people.get(row.second_id, ""),
            station=row.station,
            act=row.act,
            subject=subjects.get(row.subject_id, ""),
            detail=row.detail,
        )
        for row in found
    )
    return AuditPage(rows, total or 0)


def _conditions(reading: Reading, only: AuditFilter) -> Iterable[ColumnElement[bool]]:
    if only.group is not None:
        yield AuditLine.act.in_(list(ACTS[only.group]))
    if only.first is not None:
        yield AuditLine.business_date >= only.first
    if only.last is not None:
        yield AuditLine.business_date <= only.last
    if text := only.text.strip():
        people = [
            user
            for user, name, login in reading.connection.execute(
                select(User.id, User.name, User.login)
            )
            if text.lower() in name.lower() or text.lower() == login.lower()
        ]
        units = select(Unit.id).where(Unit.code == text)
        yield or_(
            AuditLine.actor_id.in_(people),
            AuditLine.second_id.in_(people),
            AuditLine.subject_id.in_(units),
            func.instr(func.lower(AuditLine.detail), text.lower()) > 0,
        )


def _people(reading: Reading) -> Mapping[bytes | None, str]:
    return {row.id: row.name for row in reading.connection.execute(select(User.id, User.name))}


def _subjects(reading: Reading, ids: set[bytes]) -> Mapping[bytes | None, str]:
    """Return what the subjects are called, where they are things with a name."""
    named: dict[bytes | None, str] = {
        setting.name.encode(): setting.label.translated() for setting in SETTINGS
    }
    wanted: Sequence[bytes] = list(ids)
    for key, name in _SUBJECTS:
        found = reading.connection.execute(select(key, name).where(key.in_(wanted)))
        named.update((row[0], row[1]) for row in found)
    return named
