"""The list of visits to be made: every kind, the earliest first; repairs that may be asked about.

A visit after a repair lives in its repair (W39: `completed` for 48 hours, then `visit_due`); here
it stands beside all others, so that whoever makes the calls has one list. Source: domain.md W41.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from propdesk.domain.permissions import Permission
from propdesk.domain.return_visits import REPAIR, STILL_TO_MAKE
from propdesk.models.accounts import User
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Unit
from propdesk.services import case_store
from propdesk.services.work import Reading, query
from propdesk.workflows.kernel import Workflow
from propdesk.workflows.repairs import WORKFLOW as REPAIRS
from propdesk.workflows.repairs import Repair
from propdesk.workflows.return_visits import WORKFLOW, ReturnVisit

ASKED_ABOUT = ("completed", "visit_due")


@dataclass(frozen=True)
class DueVisit:
    """A visit to be made; `phone` in full, for whoever calls."""

    number: str
    sort: str
    due_at: datetime | None
    unit: str
    customer: str
    phone: str
    matter: str
    given_to: str
    tries: int


@query(Permission.LOOK_UP)
def due_list(reading: Reading, *, until: datetime | None = None) -> Sequence[DueVisit]:
    """Return the visits still to be made, those due after `until` left out."""
    found = [*_visits(reading), *_repairs(reading)]
    wanted = [v for v in found if until is None or v.due_at is None or v.due_at <= until]
    return sorted(wanted, key=lambda v: (v.due_at is None, v.due_at or reading.now, v.unit))


def _visits(reading: Reading) -> list[DueVisit]:
    record = ReturnVisit
    columns = (record.sort, record.customer, record.phone, record.matter, record.tries)
    return [
        _due(row, sort=row.sort, matter=row.matter, tries=row.tries or 0)
        for row in _still_open(reading, WORKFLOW, STILL_TO_MAKE, columns)
    ]


def _repairs(reading: Reading) -> list[DueVisit]:
    """Return the repairs done 48 hours ago or longer, and those whose visit was opened."""
    columns = (Repair.contact.label("customer"), Repair.phone, Repair.fault)
    found = []
    for row in _still_open(reading, REPAIRS, ASKED_ABOUT, columns):
        standing = case_store.load(reading, row.case_id).standing
        free = standing.clocks.get("visit")
        if free is None or free.due_at <= reading.now:
            tries = standing.count("no_answer")
            found.append(_due(row, sort=REPAIR, matter=row.fault, tries=tries))
    return found


def _still_open(
    reading: Reading, workflow: Workflow, states: Sequence[str], columns: Sequence[Any]
) -> Sequence[Any]:
    """Return the unfinished cases of a workflow in some states, with unit and handler."""
    record = workflow.record
    return reading.connection.execute(
        select(
            CaseStanding.case_id,
            CaseStanding.number,
            CaseStanding.due_at,
            Unit.code.label("unit"),
            User.name.label("handler"),
            *columns,
        )
        .join(record, record.id == CaseStanding.case_id)
        .outerjoin(Unit, Unit.id == CaseStanding.unit_id)
        .outerjoin(User, User.id == CaseStanding.handler_id)
        .where(
            CaseStanding.workflow == workflow.code,
            CaseStanding.state.in_(states),
            CaseStanding.closed_at.is_(None),
        )
    ).all()


def _due(row: Any, *, sort: str, matter: str, tries: int) -> DueVisit:
    return DueVisit(
        number=row.number,
        sort=sort,
        due_at=row.due_at,
        unit=row.unit or "",
        customer=row.customer,
        phone=row.phone,
        matter=matter,
        given_to=row.handler or "",
        tries=tries,
    )
