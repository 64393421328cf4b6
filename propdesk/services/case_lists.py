"""The lists of cases: by workflow, filtered, searched, page by page; what is due; how many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, String, UnaryExpression, and_, func, select, true
from sqlalchemy.sql.operators import custom_op

from propdesk.domain.case_fields import FieldKind, shown
from propdesk.domain.case_flow import State
from propdesk.domain.deadlines import Due, Light
from propdesk.domain.permissions import Permission
from propdesk.domain.pinyin_terms import name_query_terms
from propdesk.domain.rooms import room_query_terms
from propdesk.domain.search_text import fold as folded
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import Message
from propdesk.models.accounts import User
from propdesk.models.cases import CaseCount, CaseStanding, CaseTerm
from propdesk.models.estate import Unit
from propdesk.services.search import end_of_range
from propdesk.services.work import Reading, query
from propdesk.workflows import WORKFLOWS, workflow_of
from propdesk.workflows.kernel import Workflow

MOST_FOUND = 2000  # cases a search looks at; who gets more types more
LONGEST_PAGE = 1000
_PLAIN_WORKFLOW: UnaryExpression[str] = UnaryExpression(
    CaseStanding.__table__.c.workflow, operator=custom_op("+"), type_=String()
)


class Which(StrEnum):
    """Cases by how far they are; else the code of a state."""

    ALL = ""
    OPEN = "open"
    LATE = "late"
    AMBER = "amber"
    TODAY = "today"
    MINE = "mine"
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class CaseAsk:
    """What a list is asked. `filters` are fields of the workflow's own record."""

    workflow: str = ""
    which: str = Which.ALL
    text: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)
    sort: str = "opened"
    descending: bool = True
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class CaseRow:
    """A case in a list; `cells` are the workflow's own columns, personal data masked."""

    case_id: bytes
    workflow: str
    number: str
    state: State
    unit: str
    customer: str
    summary: str
    cells: tuple[str, ...]
    opened_at: datetime
    due_at: datetime | None
    light: Light | None
    handler: str
    needs_decision: bool
    clock: Message | None = None  # what the due moment is about


@dataclass(frozen=True)
class CasePage:
    """Some rows, and how many there are in all."""

    rows: tuple[CaseRow, ...]
    total: int


@query(Permission.LOOK_UP)
def page(reading: Reading, *, ask: CaseAsk) -> CasePage:
    """Return one page of cases; UnknownWorkflowError."""
    workflow = workflow_of(ask.workflow) if ask.workflow else None
    conditions = _conditions(reading, ask, workflow)
    total = _total(reading, ask, workflow, conditions)
    ids = _page_ids(reading, ask, workflow, conditions, total)
    return CasePage(_rows(reading, workflow, ids), total)


@query(Permission.LOOK_UP)
def due(
    reading: Reading, *, workflows: Sequence[str] = (), amber: bool = True, limit: int = 200
) -> CasePage:
    """Return the open cases whose clock is red (or amber too), the most urgent first."""
    moment = CaseStanding.amber_at if amber else CaseStanding.due_at
    conditions = [
        CaseStanding.closed_at.is_(None),
        CaseStanding.due_at.is_not(None),
        moment <= reading.now,
    ]
    if not amber:
        conditions.append(CaseStanding.enforced.is_(True))
    if workflows:
        conditions.append(CaseStanding.workflow.in_(workflows))
    total = reading.connection.scalar(select(func.count(CaseStanding.case_id)).where(*conditions))
    found = select(CaseStanding.case_id).where(*conditions).order_by(CaseStanding.due_at)
    ids: list[bytes] = list(reading.connection.scalars(found.limit(limit)))
    return CasePage(_rows(reading, None, ids), total or 0)


@query(Permission.LOOK_UP)
def counts(reading: Reading) -> Mapping[str, Mapping[str, int]]:
    """Return {workflow: {state: cases}}, workflows without cases included."""
    found: dict[str, dict[str, int]] = {code: {} for code in WORKFLOWS}
    for row in reading.connection.execute(
        select(CaseCount.workflow, CaseCount.state, CaseCount.cases).where(CaseCount.cases > 0)
    ):
        found.setdefault(row.workflow, {})[row.state] = row.cases
    return found


def _conditions(
    reading: Reading, ask: CaseAsk, workflow: Workflow | None
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if workflow is not None:
        # A search looks at the few it found; without the plus SQLite would read the whole list.
        column = _PLAIN_WORKFLOW if ask.text.strip() else CaseStanding.workflow
        conditions.append(column == workflow.code)
    conditions += _which(reading, ask.which)
    if workflow is not None:
        record = workflow.record
        conditions += [
            getattr(record, name) == value for name, value in ask.filters.items() if value
        ]
    if ask.text.strip():
        conditions.append(CaseStanding.case_id.in_(_found(reading, ask.text)))
    return conditions


def _which(reading: Reading, which: str) -> list[ColumnElement[bool]]:
    is_open = CaseStanding.closed_at.is_(None)
    known: Mapping[str, Sequence[ColumnElement[bool]]] = {
        Which.ALL: (),
        Which.OPEN: (is_open,),
        Which.LATE: (
            is_open,
            CaseStanding.enforced.is_(True),
            CaseStanding.due_at < reading.now,
        ),
        Which.AMBER: (is_open, CaseStanding.amber_at <= reading.now),
        Which.TODAY: (is_open, *due_on(reading.today)),
        Which.MINE: (is_open, CaseStanding.handler_id == reading.person.user_id),
        Which.UNDECIDED: (CaseStanding.needs_decision == true(),),  # as its index is written
    }
    return list(known.get(which, (CaseStanding.state == which,)))


def due_on(day: date) -> Sequence[ColumnElement[bool]]:
    """Return the conditions of a clock that is due on a day."""
    start = datetime.combine(day, time.min, CENTRE_TIME)
    return (CaseStanding.due_at >= start, CaseStanding.due_at < start + timedelta(days=1))


def _found(reading: Reading, text: str) -> set[bytes]:
    """Return the cases one of whose terms begins with what was typed, at most `MOST_FOUND`."""
    typed = dict.fromkeys((folded(text), *name_query_terms(text), *room_query_terms(text)))
    ids: set[bytes] = set()
    for term in typed:
        left = MOST_FOUND - len(ids)
        if term and left > 0:
            within = and_(CaseTerm.term >= term, CaseTerm.term < end_of_range(term))
            found = select(CaseTerm.case_id).where(within).limit(left)
            ids.update(reading.connection.scalars(found))
    return ids


def _total(
    reading: Reading,
    ask: CaseAsk,
    workflow: Workflow | None,
    conditions: Sequence[ColumnElement[bool]],
) -> int:
    """Return how many cases there are; from the counts where they know it."""
    is_plain = workflow is not None and not ask.text.strip() and not any(ask.filters.values())
    states = list(workflow.flow.by_state.values()) if workflow else []
    known = {s.code for s in states}
    if is_plain and workflow and (ask.which in {Which.ALL, Which.OPEN} or ask.which in known):
        wanted = {s.code for s in states if ask.which in (Which.ALL, s.code)}
        if ask.which == Which.OPEN:
            wanted = {s.code for s in states if not s.final}
        counted = select(func.sum(CaseCount.cases)).where(
            CaseCount.workflow == workflow.code, CaseCount.state.in_(wanted)
        )
        return reading.connection.scalar(counted) or 0
    counting = select(func.count(CaseStanding.case_id))
    if workflow is not None and any(ask.filters.values()):
        counting = counting.join(workflow.record, workflow.record.id == CaseStanding.case_id)
    return reading.connection.scalar(counting.where(*conditions)) or 0


def _page_ids(
    reading: Reading,
    ask: CaseAsk,
    workflow: Workflow | None,
    conditions: Sequence[ColumnElement[bool]],
    total: int,
) -> list[bytes]:
    """Return the ids of a page; one in the further half is counted from the other end."""
    limit = min(ask.limit, LONGEST_PAGE, max(total - ask.offset, 0))
    wanted = replace(ask, limit=limit)
    if ask.offset <= total // 2:
        return list(reading.connection.scalars(_ids(wanted, workflow, conditions)))
    turned = replace(wanted, offset=total - ask.offset - limit, descending=not ask.descending)
    return list(reading.connection.scalars(_ids(turned, workflow, conditions)))[::-1]


def _ids(
    ask: CaseAsk, workflow: Workflow | None, conditions: Sequence[ColumnElement[bool]]
) -> Select[bytes]:
    found = select(CaseStanding.case_id).where(*conditions)
    order = _order(ask.sort, workflow)
    needs_record = workflow is not None and (
        any(ask.filters.values()) or ask.sort in workflow.by_name
    )
    if workflow is not None and needs_record:
        found = found.join(workflow.record, workflow.record.id == CaseStanding.case_id)
    keys = (order, CaseStanding.case_id)
    ordered = [key.desc() for key in keys] if ask.descending else list(keys)
    return found.order_by(*ordered).offset(ask.offset).limit(ask.limit)


def _order(sort: str, workflow: Workflow | None) -> Any:
    columns: Mapping[str, Any] = {
        "opened": CaseStanding.opened_at,
        "number": CaseStanding.number,
        "due": CaseStanding.due_at,
        "customer": CaseStanding.customer,
        "summary": CaseStanding.summary,
    }
    if workflow is not None and sort in workflow.by_name:
        return getattr(workflow.record, sort)
    return columns.get(sort, CaseStanding.opened_at)


def _rows(reading: Reading, workflow: Workflow | None, ids: Sequence[bytes]) -> tuple[CaseRow, ...]:
    if not ids:
        return ()
    statement = _rows_of(workflow.code if workflow else "").where(CaseStanding.case_id.in_(ids))
    by_id = {row.case_id: row for row in reading.connection.execute(statement)}
    return tuple(_row(by_id[case_id], workflow, reading.now) for case_id in ids if case_id in by_id)


@cache
def _rows_of(code: str) -> Select[Any]:
    columns: list[Any] = [CaseStanding, Unit.code.label("unit"), User.name.label("handler")]
    if code:
        workflow = workflow_of(code)
        columns += [
            getattr(workflow.record, name).label(f"own_{name}") for name in workflow.columns
        ]
    found = (
        select(*(CaseStanding.__table__.columns), *columns[1:])
        .outerjoin(Unit, Unit.id == CaseStanding.unit_id)
        .outerjoin(User, User.id == CaseStanding.handler_id)
    )
    if code:
        record = workflow_of(code).record
        found = found.join(record, record.id == CaseStanding.case_id)
    return found


def _row(row: Any, workflow: Workflow | None, now: datetime) -> CaseRow:
    declared = workflow or workflow_of(row.workflow)
    light = None
    if row.due_at is not None and row.closed_at is None:
        light = Due(row.amber_at, row.due_at, bool(row.enforced)).light(now)
    return CaseRow(
        case_id=row.case_id,
        workflow=row.workflow,
        number=row.number,
        state=declared.flow.by_state[row.state],
        unit=row.unit or "",
        customer=row.customer,
        summary=row.summary,
        cells=_cells(row, declared) if workflow else (),
        opened_at=row.opened_at,
        due_at=row.due_at,
        light=light,
        handler=row.handler or "",
        needs_decision=bool(row.needs_decision),
        clock=next((c.label for c in declared.flow.clocks if c.code == row.clock), None),
    )


def _cells(row: Any, workflow: Workflow) -> tuple[str, ...]:
    cells = []
    for name in workflow.columns:
        declared = workflow.by_name[name]
        value = getattr(row, f"own_{name}")
        is_unit = declared.kind is FieldKind.UNIT
        text = (
            row.unit or "" if is_unit else shown(declared, value, zone=CENTRE_TIME, in_full=False)
        )
        cells.append(text.replace("\n", " "))
    return tuple(cells)
