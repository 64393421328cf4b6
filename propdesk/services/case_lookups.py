"""What the guards of a workflow may ask of the rest of the desk."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import ColumnElement, bindparam, func, select

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import KnownCase, Span
from propdesk.domain.errors import NotFoundError
from propdesk.models.cases import CaseStanding, StockItem
from propdesk.models.charges import ChargeBalance
from propdesk.models.people import Customer, Tenure
from propdesk.models.prepared import Prepared
from propdesk.services import case_store
from propdesk.services.work import Reading
from propdesk.workflows import workflow_of

_ARREARS = Prepared(
    select(func.coalesce(func.sum(ChargeBalance.open_fen), 0)).where(
        ChargeBalance.unit_id == bindparam("unit"),
        ChargeBalance.open_fen > 0,
        ChargeBalance.due_date < bindparam("today", type_=ChargeBalance.due_date.type),
    )
)


_STOCK = Prepared(
    select(StockItem.id).where(
        StockItem.sort == bindparam("sort"),
        StockItem.code == bindparam("code"),
        StockItem.is_lost.is_(False),
        StockItem.ended_at.is_(None),
    )
)
_OPEN = Prepared(
    select(CaseStanding.case_id)
    .where(CaseStanding.number == bindparam("number"), CaseStanding.closed_at.is_(None))
    .limit(1)
)


_PEOPLE = Prepared(
    select(Customer.name)
    .join(Tenure, Tenure.customer_id == Customer.id)
    .where(
        Tenure.unit_id == bindparam("unit"),
        Tenure.ended_at.is_(None),
        func.coalesce(Tenure.valid_to, bindparam("today", type_=Tenure.valid_to.type))
        >= bindparam("today", type_=Tenure.valid_to.type),
        Customer.ended_at.is_(None),
    )
)


class DeskLookups:
    """Answers from the transaction a step is made in."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def arrears_fen(self, unit_id: bytes, today: date) -> int:
        """Return what a unit owes and is overdue, in fen."""
        found: int = _ARREARS.scalar(self._reading.connection, unit=unit_id, today=today)
        return found

    def open_cases(self, workflow: str, **equal: Value) -> int:
        """Return the number of unfinished cases of a workflow whose fields have these values."""
        return self._count(workflow, equal)

    def late_cases(self, workflow: str, now: datetime, **equal: Value) -> int:
        """Return how many of them are late."""
        return self._count(workflow, equal, CaseStanding.due_at < now)

    def overlapping(self, workflow: str, span: Span, except_id: bytes, **equal: Value) -> str:
        """Return the number of an unfinished case whose time overlaps, "" if there is none."""
        record = workflow_of(workflow).record
        found = (
            select(CaseStanding.number)
            .join(record, record.id == CaseStanding.case_id)
            .where(
                *_open(workflow, equal),
                CaseStanding.case_id != except_id,
                getattr(record, span.start_field) < span.end,
                getattr(record, span.end_field) > span.start,
            )
            .order_by(CaseStanding.number)
            .limit(1)
        )
        return self._reading.connection.scalar(found) or ""

    def has_stock(self, sort: str, code: str) -> bool:
        """Tell whether there is such a thing to lend, neither lost nor given up."""
        return _STOCK.scalar(self._reading.connection, sort=sort, code=code) is not None

    def people_of(self, unit_id: bytes, today: date) -> frozenset[str]:
        """Return the names of those registered at a unit."""
        rows = _PEOPLE.rows(self._reading.connection, unit=unit_id, today=today)
        return frozenset(row.name for row in rows)

    def is_open_case(self, number: str) -> bool:
        """Tell whether an unfinished case of any workflow has this number."""
        return _OPEN.scalar(self._reading.connection, number=number.strip().upper()) is not None

    def case_named(self, number: str) -> KnownCase | None:
        """Return the case with a number, finished or not; None if there is none."""
        try:
            case_id = case_store.find(self._reading, number)
            case = case_store.load(self._reading, case_id)
        except NotFoundError:
            return None
        lines = {name: case.rows(name) for name in case.lines}
        return KnownCase(case.workflow.code, case.standing.state, case.values, lines)

    def _count(self, workflow: str, equal: Mapping[str, Value], *more: ColumnElement[bool]) -> int:
        record = workflow_of(workflow).record
        counted = (
            select(func.count())
            .select_from(CaseStanding)
            .join(record, record.id == CaseStanding.case_id)
            .where(*_open(workflow, equal), *more)
        )
        return self._reading.connection.scalar(counted) or 0


def _open(workflow: str, equal: Mapping[str, Value]) -> list[ColumnElement[bool]]:
    record = workflow_of(workflow).record
    return [
        CaseStanding.workflow == workflow,
        CaseStanding.closed_at.is_(None),
        *(getattr(record, name) == value for name, value in equal.items()),
    ]
