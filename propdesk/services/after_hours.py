"""Entries outside office hours: in one act, late ones called, overtime summed (domain.md W28)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import bindparam, select

from propdesk.domain.after_hours import half_hours
from propdesk.domain.permissions import Permission
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Unit
from propdesk.services import case_forms, case_rules, casework
from propdesk.services.accounts import Approval
from propdesk.services.casework import Done
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.services.work import Reading, Work, check_right, query, use_case
from propdesk.workflows.after_hours import WORKFLOW, AfterHoursEntry
from propdesk.workflows.visitor_lists import WORKFLOW as LISTS
from propdesk.workflows.visitor_lists import VisitorList

_LISTS = (
    select(
        VisitorList.company,
        VisitorList.from_day,
        VisitorList.to_day,
        VisitorList.aircon_hours,
    )
    .join(CaseStanding, CaseStanding.case_id == VisitorList.id)
    .where(
        CaseStanding.workflow == LISTS.code,
        CaseStanding.state.in_(("approved", "over")),
        VisitorList.aircon_hours > 0,
        VisitorList.from_day <= bindparam("last", type_=VisitorList.from_day.type),
        VisitorList.to_day >= bindparam("first", type_=VisitorList.to_day.type),
    )
)
_ENTRIES = (
    select(AfterHoursEntry, CaseStanding.closed_at, Unit.code)
    .join(CaseStanding, CaseStanding.case_id == AfterHoursEntry.id)
    .outerjoin(Unit, Unit.id == AfterHoursEntry.unit_id)
    .where(CaseStanding.workflow == WORKFLOW.code, CaseStanding.state == "left")
)


@dataclass
class Overtime:
    """What a company was here outside office hours; `half_hours` counts begun ones, by person."""

    company: str
    entries: int = 0
    people: int = 0
    half_hours: int = 0
    aircon_hours: int = 0


@use_case(Permission.CASES)
def sign_in(
    work: Work,
    *,
    values: Mapping[str, object],
    reason: str = "",
    approval: Approval | None = None,
    print_pass: bool = False,
) -> Done:
    """Take somebody down and let them in, in one act; what the guards say leaves nothing behind."""
    check_right(work.person, WORKFLOW.opens)
    opened = casework.begin(work, WORKFLOW, values, {}, reason=reason, approval=approval)
    done = casework.do(
        work, case_id=opened.case_id, transition="admit", reason=reason, approval=approval
    )
    if print_pass:
        try:
            case_forms.print_paper(work, case_id=done.case_id, key=WORKFLOW.prints[0].key)
        except NoPrinterError:
            work.about(done.case_id, "no printer")
    return done


@use_case(Permission.CASES)
def call_guard(work: Work) -> int:
    """Send the guard to everybody whose announced time is over; return how many."""
    found = select(CaseStanding.case_id).where(
        CaseStanding.workflow == WORKFLOW.code,
        CaseStanding.state == "inside",
        CaseStanding.due_at < work.now,
    )
    ids = list(work.connection.scalars(found))
    for case_id in ids:
        casework.do(work, case_id=case_id, transition="send")
    return len(ids)


@query(Permission.LOOK_UP)
def overtime(reading: Reading, *, first_day: date, last_day: date) -> tuple[Overtime, ...]:
    """Return overtime and air-conditioning hours to bill by company, entered on these days.

    A unit's code stands for whoever named no company; half hours count for each person. What an
    approved list asks for counts for each of its days, and not once more with its people.
    """
    calendar = case_rules.times(reading).calendar
    begins = calendar.end_of(first_day - timedelta(days=1))
    ends = calendar.end_of(last_day)
    sums: dict[str, Overtime] = defaultdict(lambda: Overtime(""))
    for row in reading.connection.execute(
        _ENTRIES.where(AfterHoursEntry.came_in_at > begins, AfterHoursEntry.came_in_at <= ends)
    ):
        company = row.company or row.code or ""
        people = 1 + (row.companions or 0)
        found = sums[company]
        found.company = company
        found.entries += 1
        found.people += people
        found.aircon_hours += 0 if row.announced_by else row.aircon_hours or 0
        found.half_hours += people * half_hours(
            row.came_in_at.astimezone(CENTRE_TIME), row.closed_at.astimezone(CENTRE_TIME)
        )
    days = {"first": first_day, "last": last_day}
    for asked in reading.connection.execute(_LISTS, days):
        shared = min(asked.to_day, last_day) - max(asked.from_day, first_day)
        sums[asked.company].company = asked.company
        sums[asked.company].aircon_hours += asked.aircon_hours * (shared.days + 1)
    return tuple(sums[company] for company in sorted(sums))
