"""Return visits beyond their own record: the due list, word to where they come from, follow-ups.

Source: domain.md W41: care every two months (D21), merchants monthly (D31), new households within a
month and each one yearly (P29); what is found opens a case of its own; a complaint hears of its
visit (N03).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from propdesk.domain.case_fields import FieldKind, Value, is_empty
from propdesk.domain.case_flow import Act, Row
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Permission
from propdesk.domain.return_visits import TOPICS, UNHAPPY, UNREACHABLE, WALK_ROUND
from propdesk.domain.return_visits_plan import Household, Planned, planned
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Unit
from propdesk.models.people import Customer, Tenure
from propdesk.services import case_lines, case_rules, case_store, casework
from propdesk.services.case_effects import write_link
from propdesk.services.work import Reading, Work, check_right, query, use_case
from propdesk.workflows import WORKFLOWS, workflow_of
from propdesk.workflows.complaints import WORKFLOW as COMPLAINTS
from propdesk.workflows.kernel import Workflow
from propdesk.workflows.return_visits import WORKFLOW, ReturnVisit

MOST_AT_ONCE = 200


@dataclass(frozen=True)
class Candidate:
    """A visit that is due and not yet on the list."""

    unit_id: bytes
    unit: str
    customer: str
    phone: str
    plan: Planned


@query(Permission.LOOK_UP)
def due_soon(reading: Reading, *, ahead_days: int = 30) -> Sequence[Candidate]:
    """Return the visits the calendar asks for within `ahead_days`, the earliest first."""
    rules = case_rules.times(reading).rules
    horizon = reading.today + timedelta(days=ahead_days)
    known, standing_open = _last_visits(reading), _open_visits(reading)
    found = [
        Candidate(row.unit_id, row.code, row.name, row.phone, plan)
        for row in _households(reading)
        for plan in planned(
            Household(row.usage, row.valid_from, known.get(row.unit_id, {})), rules, reading.today
        )
        if plan.due_on <= horizon and (row.unit_id, plan.sort) not in standing_open
    ]
    return sorted(found, key=lambda each: (each.plan.due_on, each.unit))


@use_case(Permission.CASES)
def generate(work: Work, *, ahead_days: int = 30, limit: int = MOST_AT_ONCE) -> int:
    """Put the visits that are due on the list; return how many. A second run adds nothing."""
    check_right(work.person, Permission.CASE_APPROVE)
    wanted = due_soon(work, ahead_days=ahead_days)[:limit]
    for each in wanted:
        values = {
            "sort": each.plan.sort,
            "customer": each.customer,
            "phone": each.phone,
            "unit_id": each.unit_id,
            "matter": each.plan.matter.translated(),
            "planned_on": max(each.plan.due_on, work.today),
            "way": "home" if each.plan.sort == WALK_ROUND else "telephone",
        }
        casework.begin(work, WORKFLOW, values, {})
    return len(wanted)


def prepare_topics(work: Work, act: Act, _state: str) -> None:
    """Give a walk-round the list of what is done and talked about."""
    if act.values["sort"] == WALK_ROUND and not act.lines["questions"]:
        rows: list[Row] = [{"question": words.translated(), "answer": ""} for words in TOPICS]
        case_lines.write_new(work, act.case_id, {"questions": rows})


def tell_origin(work: Work, act: Act, _state: str) -> None:
    """Tell the complaint what its visit brought; a dissatisfied customer's is taken up again."""
    satisfaction = str(act.values["satisfaction"])
    _tell_complaint(work, act, satisfaction, str(act.values["opinion"] or act.values["outcome"]))


def give_up(work: Work, act: Act, state: str) -> None:
    """Tell the complaint that nobody was reached in all the tries (P40)."""
    if state == UNREACHABLE:
        _tell_complaint(work, act, UNREACHABLE, act.reason)


def open_follow_up(work: Work, act: Act, _state: str) -> None:
    """Open the repair, ticket or complaint for what was found."""
    code = str(act.values["found"])
    if not code:
        return
    if code not in WORKFLOWS:
        raise NotFoundError(field="found", name=code)
    workflow = workflow_of(code)
    done = casework.begin(work, workflow, _carried(act, workflow), {})
    write_link(work, act.case_id, done.case_id, "spawned")


STEPS = {
    "open": prepare_topics,
    "visit": tell_origin,
    "miss": give_up,
    "record": open_follow_up,
}


def _tell_complaint(work: Work, act: Act, satisfaction: str, opinion: str) -> None:
    number = str(act.values["about"])
    if not number:
        return
    try:
        case = case_store.load(work, case_store.find(work, number))
    except NotFoundError:  # a number of another desk, or one typed by hand
        return
    if case.workflow.code != COMPLAINTS.code or case.standing.state != "resolved":
        return
    visited = {"visited_at": work.now, "satisfaction": satisfaction, "opinion": opinion}
    casework.do(work, case_id=case.case_id, transition="note_visit", values=visited)
    if satisfaction in UNHAPPY:
        wish = {"wish": opinion}
        casework.do(work, case_id=case.case_id, transition="reopen", values=wish)


def _carried(act: Act, workflow: Workflow) -> dict[str, object]:
    """Return what a case of another workflow begins with: by roles, the rest as usual."""
    text = str(act.values["to_do"] or act.values["opinion"] or act.values["outcome"])
    values: dict[str, object] = {}
    for field in workflow.entered:
        value: Value = field.usual or None
        if field.role == "summary":
            value = text
        elif field.role == "customer":
            value = act.values["customer"]
        elif field.kind is FieldKind.UNIT:
            value = act.values["unit_id"]
        elif field.kind is FieldKind.PHONE:
            value = act.values["phone"]
        elif field.required and field.choices and not value:
            value = field.choices[0][0]
        elif field.required and field.kind in (FieldKind.TEXT, FieldKind.NOTE):
            value = text
        if value is not None and not is_empty(field, value):
            values[field.name] = value
    return values


def _households(reading: Reading) -> Sequence[Any]:
    first = select(func.min(Tenure.id)).where(
        Tenure.unit_id == Unit.id,
        Tenure.ended_at.is_(None),
        Tenure.valid_from <= reading.today,
        (Tenure.valid_to.is_(None)) | (Tenure.valid_to >= reading.today),
        Tenure.role.in_(("tenant", "owner")),
    )
    return reading.connection.execute(
        select(
            Unit.id.label("unit_id"),
            Unit.code,
            Unit.usage,
            Tenure.valid_from,
            Customer.name,
            Customer.phone,
        )
        .join(Tenure, Tenure.id == first.correlate(Unit).scalar_subquery())
        .join(Customer, Customer.id == Tenure.customer_id)
        .where(Unit.ended_at.is_(None))
    ).all()


def _last_visits(reading: Reading) -> Mapping[bytes, Mapping[str, date]]:
    """Return the day of the last visit that reached somebody, by unit and kind."""
    found: dict[bytes, dict[str, date]] = {}
    rows = reading.connection.execute(
        select(ReturnVisit.unit_id, ReturnVisit.sort, func.max(ReturnVisit.visited_at))
        .where(ReturnVisit.is_reached.is_(True), ReturnVisit.unit_id.is_not(None))
        .group_by(ReturnVisit.unit_id, ReturnVisit.sort)
    )
    for unit_id, sort, visited_at in rows:
        if unit_id is not None and visited_at is not None:
            found.setdefault(unit_id, {})[sort] = visited_at.astimezone(CENTRE_TIME).date()
    return found


def _open_visits(reading: Reading) -> set[tuple[bytes, str]]:
    return {
        (unit_id, sort)
        for unit_id, sort in reading.connection.execute(
            select(ReturnVisit.unit_id, ReturnVisit.sort)
            .join(CaseStanding, CaseStanding.case_id == ReturnVisit.id)
            .where(CaseStanding.workflow == WORKFLOW.code, CaseStanding.closed_at.is_(None))
        )
        if unit_id is not None
    }
