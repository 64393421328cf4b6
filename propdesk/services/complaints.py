"""Complaints beyond their own record: compensation paid through the journal, the month's analysis.

Source: domain.md W40, N02, N03, D12-D14, P40. Handling rate = settled or closed / received;
visit rate = asked after (reached or tried three times) / settled; satisfaction leaves out whoever
was not reached.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from propdesk.domain.case_fields import shown
from propdesk.domain.case_flow import Act
from propdesk.domain.deadlines import month_end
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import PayoutMethod
from propdesk.domain.permissions import Permission
from propdesk.domain.return_visits import CONTENT, STILL_TO_MAKE, UNREACHABLE
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import translate
from propdesk.models.cases import CaseStanding
from propdesk.services import case_reports, casework
from propdesk.services.case_effects import write_link
from propdesk.services.case_reports import OnTime
from propdesk.services.payouts import NewPayout, pay_out
from propdesk.services.work import Reading, Work, query
from propdesk.workflows.complaints import WORKFLOW, Complaint
from propdesk.workflows.return_visits import WORKFLOW as VISITS
from propdesk.workflows.return_visits import ReturnVisit

SETTLED = ("resolved", "closed")
HANDLED = (*SETTLED, "closed_invalid")
COUNTED_BY = ("sort", "level", "channel", "department", "validity")


@dataclass(frozen=True)
class Rate:
    """So many of so many."""

    part: int
    whole: int

    @property
    def percent(self) -> int | None:
        """The rate in whole percent, None where there is nothing to divide by."""
        return self.part * 100 // self.whole if self.whole else None


@dataclass(frozen=True)
class Rates:
    """How complaints were handled, asked after, found satisfying; money in fen."""

    handled: Rate
    visited: Rate
    satisfied: Rate
    compensation_fen: int
    staff_share_fen: int


@dataclass(frozen=True)
class Cause:
    """A root cause found in a complaint, for the department."""

    number: str
    department: str
    cause: str
    responsible: str


@dataclass(frozen=True)
class Analysis:
    """A month's complaints: rates, counts in words by field, clocks, causes, money in fen."""

    month: date
    received: int
    handled: Rate
    visited: Rate
    satisfied: Rate
    counts: Mapping[str, Mapping[str, int]]
    clocks: Mapping[str, OnTime]
    causes: tuple[Cause, ...]
    compensation_fen: int
    staff_share_fen: int


@query(Permission.REPORTS)
def analysis(reading: Reading, *, month: date) -> Analysis:
    """Return the analysis of the complaints received in the month of a day (D13, D14)."""
    first, last = month.replace(day=1), month_end(month, 0)
    rows = received(reading, first, last)
    found = rates(rows)
    return Analysis(
        month=first,
        received=len(rows),
        handled=found.handled,
        visited=found.visited,
        satisfied=found.satisfied,
        counts={name: _counted(rows, name) for name in COUNTED_BY},
        clocks={
            c.code: case_reports.on_time(
                reading, workflow=WORKFLOW.code, clock=c.code, first=first, last=last
            )
            for c in WORKFLOW.flow.clocks
        },
        causes=tuple(
            Cause(r.number, words_of("department", r.department), r.cause, r.responsible)
            for r in rows
            if r.cause
        ),
        compensation_fen=found.compensation_fen,
        staff_share_fen=found.staff_share_fen,
    )


def rates(rows: Sequence[Any]) -> Rates:
    """Return the rates of complaints as `received` gives them."""
    settled = [row for row in rows if row.state in SETTLED]
    asked = [row for row in settled if row.satisfaction]
    answered = [row for row in asked if row.satisfaction != UNREACHABLE]
    handled = [row for row in rows if row.state in HANDLED]
    paid = [row for row in rows if row.pay_by]
    return Rates(
        handled=Rate(len(handled), len(rows)),
        visited=Rate(len(asked), len(settled)),
        satisfied=Rate(sum(r.satisfaction in CONTENT for r in answered), len(answered)),
        compensation_fen=sum(row.amount_fen or 0 for row in paid),
        staff_share_fen=sum(row.staff_share_fen or 0 for row in paid),
    )


def pay(work: Work, act: Act, _state: str) -> None:
    """Pay the compensation through the journal, in the transaction of the step."""
    unit, amount = act.values["unit_id"], act.values["amount_fen"]
    payout = pay_out(
        work,
        NewPayout(
            case_id=act.case_id,
            unit_id=UnitId(unit) if isinstance(unit, bytes) else None,
            method=PayoutMethod(str(act.values["pay_by"])),
            amount_fen=amount if isinstance(amount, int) else 0,
            charged_to=str(act.values["charged_to"]),
        ),
    )
    write_link(work, act.case_id, payout, "paid", "payout")


def note_in_visit(work: Work, act: Act, _state: str) -> None:
    """Close the return visit of a complaint whose answer was noted by hand: it is off the list."""
    satisfaction, opinion = str(act.values["satisfaction"]), str(act.values["opinion"])
    if satisfaction == UNREACHABLE:
        return
    outcome = opinion or translate("complaints", "Noted in the complaint")
    answer = {"outcome": outcome, "satisfaction": satisfaction, "opinion": outcome}
    for visit_id in _visits_of(work, act.number):
        casework.do(work, case_id=visit_id, transition="visit", values=answer)


STEPS = {"pay": pay, "note_visit": note_in_visit}


def _visits_of(reading: Reading, number: str) -> list[bytes]:
    """Return the return visits of a complaint that are still to be made."""
    made = (CaseStanding.state.in_(STILL_TO_MAKE), ReturnVisit.about == number)
    return list(
        reading.connection.scalars(
            select(ReturnVisit.id)
            .join(CaseStanding, CaseStanding.case_id == ReturnVisit.id)
            .where(CaseStanding.workflow == VISITS.code, *made)
        )
    )


def received(reading: Reading, first: date, last: date) -> list[Any]:
    """Return the complaints taken down from `first` to `last`, void ones left out."""
    return list(
        reading.connection.execute(
            select(
                *Complaint.__table__.columns,
                CaseStanding.number,
                CaseStanding.state,
                CaseStanding.closed_at,
                CaseStanding.opened_at,
            )
            .join(CaseStanding, CaseStanding.case_id == Complaint.id)
            .where(
                CaseStanding.workflow == WORKFLOW.code,
                CaseStanding.state != "void",
                CaseStanding.opened_at >= _start(first),
                CaseStanding.opened_at < _start(last + timedelta(days=1)),
            )
            .order_by(CaseStanding.opened_at)
        )
    )


def _start(day: date) -> datetime:
    return datetime.combine(day, time(0), CENTRE_TIME)


def _counted(rows: list[Any], name: str) -> Mapping[str, int]:
    found = Counter(words_of(name, getattr(row, name)) for row in rows)
    return dict(found.most_common())


def words_of(name: str, value: str) -> str:
    """Return the words of a chosen value of a complaint."""
    return shown(WORKFLOW.by_name[name], value, zone=CENTRE_TIME, in_full=False)
