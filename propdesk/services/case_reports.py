"""Figures of a workflow over a time: opened, finished, in time, by the values of a field.

On-time rate = done by their due moment / due in the time (domain.md 2.1, W39); what was given up
or declared void counts on neither side.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import InstrumentedAttribute

from propdesk.domain.case_fields import shown
from propdesk.domain.permissions import Permission
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.cases import CaseClock, CaseStanding
from propdesk.services.work import Reading, query
from propdesk.workflows import workflow_of


@dataclass(frozen=True)
class OnTime:
    """How a clock was kept: of `due` cases, `in_time`, `late` (done), `open_late`."""

    due: int
    in_time: int
    late: int
    open_late: int

    @property
    def rate(self) -> float | None:
        """The share done in time, None where nothing was due."""
        return self.in_time / self.due if self.due else None


@dataclass(frozen=True)
class Flowed:
    """How many cases were opened and finished in a time, and how many stood open at its end."""

    opened: int
    closed: int
    open_at_end: int


@query(Permission.REPORTS)
def on_time(reading: Reading, *, workflow: str, clock: str, first: date, last: date) -> OnTime:
    """Return how a clock that was due from `first` to `last` was kept."""
    ended, due_at = CaseClock.ended_at, CaseClock.due_at
    row = reading.connection.execute(
        select(
            func.count(),
            _counted(ended <= due_at),
            _counted(ended > due_at),
            _counted(ended.is_(None) & (due_at < reading.now)),
        ).where(
            CaseClock.workflow == workflow_of(workflow).code,
            CaseClock.clock == clock,
            CaseClock.is_dropped.is_(False),
            *_within(due_at, first, last),
        )
    ).one()
    return OnTime(*(figure or 0 for figure in row))


@query(Permission.REPORTS)
def flowed(reading: Reading, *, workflow: str, first: date, last: date) -> Flowed:
    """Return how many cases came in and were finished from `first` to `last`."""
    opened, closed = CaseStanding.opened_at, CaseStanding.closed_at
    end = _start(last + timedelta(days=1))
    row = reading.connection.execute(
        select(
            _counted((opened >= _start(first)) & (opened < end)),
            _counted((closed >= _start(first)) & (closed < end)),
            _counted((opened < end) & (closed.is_(None) | (closed >= end))),
        ).where(CaseStanding.workflow == workflow_of(workflow).code)
    ).one()
    return Flowed(*(figure or 0 for figure in row))


@query(Permission.REPORTS)
def by_value(
    reading: Reading, *, workflow: str, field: str, first: date, last: date
) -> Mapping[str, int]:
    """Return how many cases opened from `first` to `last` have each value of a field, in words."""
    declared = workflow_of(workflow)
    column = getattr(declared.record, declared.by_name[field].name)
    rows = reading.connection.execute(
        select(column, func.count())
        .join(CaseStanding, CaseStanding.case_id == declared.record.id)
        .where(CaseStanding.state != "void", *_within(CaseStanding.opened_at, first, last))
        .group_by(column)
        .order_by(func.count().desc(), column)
    )
    words = declared.by_name[field]
    return {shown(words, value, zone=CENTRE_TIME, in_full=False): count for value, count in rows}


def _counted(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _within(
    moment: "InstrumentedAttribute[datetime]", first: date, last: date
) -> tuple[ColumnElement[bool], ...]:
    return (moment >= _start(first), moment < _start(last + timedelta(days=1)))


def _start(day: date) -> datetime:
    return datetime.combine(day, time(0), CENTRE_TIME)
