"""Things the desk lends or keeps: what there is, where each is, what is lost (domain.md 6.1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding, StockItem
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import workflow_of

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


@query(Permission.LOOK_UP)
def items(reading: Reading, *, sort: str, field: str) -> Sequence[StockRow]:
    """Return the things a workflow lends by code; `field` of its record names the thing."""
    record = workflow_of(sort).record
    out = (
        select(getattr(record, field).label("code"), CaseStanding)
        .join(CaseStanding, CaseStanding.case_id == record.id)
        .where(CaseStanding.workflow == sort, CaseStanding.closed_at.is_(None))
        .subquery()
    )
    rows = reading.connection.execute(
        select(
            StockItem.id,
            StockItem.code,
            StockItem.name,
            StockItem.is_lost,
            out.c.number,
            out.c.customer,
            out.c.due_at,
        )
        .outerjoin(out, out.c.code == StockItem.code)
        .where(StockItem.sort == sort, StockItem.ended_at.is_(None))
        .order_by(StockItem.code)
    )
    return [
        StockRow(r.id, r.code, r.name, bool(r.is_lost), r.number or "", r.customer or "", r.due_at)
        for r in rows
    ]
