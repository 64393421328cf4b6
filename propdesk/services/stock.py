"""Things the desk lends or keeps: what there is, where each is, what is lost (domain.md 6.1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding, StockItem
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import WORKFLOWS, workflow_of

_ITEM = Prepared(
    select(StockItem.id).where(
        StockItem.sort == bindparam("sort"),
        StockItem.code == bindparam("code"),
        StockItem.ended_at.is_(None),
    )
)


class KnownItemError(DomainError):
    """A code stands for one thing."""

    sentence = QT_TRANSLATE_NOOP("stock", "“{code}” is there already.")


@dataclass(frozen=True)
class StockRow:
    """A thing, and the open case it is out with ("" if it is here)."""

    item_id: bytes
    code: str
    name: str
    is_lost: bool
    case: str
    holder: str
    due_at: datetime | None
    sort: str = ""
    note: str = ""
    case_id: bytes | None = None


@query(Permission.LOOK_UP)
def lending(_reading: Reading) -> Sequence[str]:
    """Return the workflows that lend listed things."""
    return [w.code for w in WORKFLOWS.values() if w.holds is not None and w.holds.stock]


@use_case(Permission.CASE_APPROVE)
def add(work: Work, *, sort: str, code: str, name: str, note: str = "") -> bytes:
    """Add a thing that the workflow `sort` lends; KnownItemError, UnknownWorkflowError."""
    workflow_of(sort)
    code = bounded(code, field="code", limit=NAME_LIMIT)
    if not code:
        raise NotFoundError(field="code", name=code)
    if _ITEM.scalar(work.connection, sort=sort, code=code) is not None:
        raise KnownItemError(field="code", code=code)
    item_id = work.new_id()
    work.insert(
        StockItem,
        id=item_id,
        sort=sort,
        code=code,
        name=bounded(name, field="name", limit=NAME_LIMIT),
        note=bounded(note, field="note"),
        is_lost=False,
        ended_at=None,
    )
    work.about(item_id, f"{sort} {code}")
    return item_id


@use_case(Permission.CASE_APPROVE)
def mark(work: Work, *, item_id: bytes, is_lost: bool, is_given_up: bool = False) -> None:
    """Say that a thing is lost, found again, or given up for good."""
    ended = work.now if is_given_up else None
    work.update(StockItem, item_id, is_lost=is_lost, ended_at=ended)
    work.about(item_id, f"{int(is_lost)} {int(is_given_up)}")


@use_case(Permission.CASE_APPROVE)
def describe(work: Work, *, item_id: bytes, name: str, note: str) -> None:
    """Call a thing something else, or note something about it."""
    name = bounded(name, field="name", limit=NAME_LIMIT)
    work.update(StockItem, item_id, name=name, note=bounded(note, field="note"))
    work.about(item_id, name)


@query(Permission.LOOK_UP)
def items(reading: Reading, *, sort: str, field: str = "") -> Sequence[StockRow]:
    """Return the things a workflow lends by code; `field` of its record names the thing.

    A thing that two desks gave away at once stands there with both cases.
    """
    workflow = workflow_of(sort)
    record: Any = workflow.record
    named = field or (workflow.holds.what[0] if workflow.holds else "")
    out = (
        select(getattr(record, named).label("code"), CaseStanding)
        .join(CaseStanding, CaseStanding.case_id == record.id)
        .where(CaseStanding.workflow == sort, CaseStanding.closed_at.is_(None))
        .subquery()
    )
    rows = reading.connection.execute(
        select(StockItem, out.c.number, out.c.customer, out.c.due_at, out.c.case_id)
        .outerjoin(out, out.c.code == StockItem.code)
        .where(StockItem.sort == sort, StockItem.ended_at.is_(None))
        .order_by(StockItem.code, out.c.number)
    )
    return [
        StockRow(
            item_id=row.id,
            code=row.code,
            name=row.name,
            is_lost=bool(row.is_lost),
            case=row.number or "",
            holder=row.customer or "",
            due_at=row.due_at,
            sort=sort,
            note=row.note,
            case_id=row.case_id,
        )
        for row in rows
    ]
