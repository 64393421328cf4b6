"""Figures of calls and tickets: the hotline's month, calls by hour, questions that come back,
tickets by unit and age. Source: domain.md W37, W38, D32, D81.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select

from propdesk.domain.inquiries import PURPOSES
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.domain.tickets import UNITS
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding, CaseStep
from propdesk.models.estate import Unit
from propdesk.services import case_rules
from propdesk.services.inquiries_repeats import REPEATED
from propdesk.services.work import Reading, query
from propdesk.workflows import workflow_of

CALLS, TICKETS = "inquiries", "tickets"
PROBLEM_LIST = (CALLS, TICKETS, "repairs", "complaints")
MONTHS_TITLE = QT_TRANSLATE_NOOP("inquiries", "Calls by month, {first} to {last}")
HOURS_TITLE = QT_TRANSLATE_NOOP("inquiries", "Calls by hour and purpose, {first} to {last}")
REPEATED_TITLE = QT_TRANSLATE_NOOP("inquiries", "Questions that came back, {first} to {last}")
PROBLEMS_TITLE = QT_TRANSLATE_NOOP("inquiries", "Customers' problems, {first} to {last}")
AGES_TITLE = QT_TRANSLATE_NOOP("tickets", "Open tickets by unit and age, {day}")
MONTHS = (
    ReportColumn("month", QT_TRANSLATE_NOOP("inquiries", "Month"), ColumnKind.PERIOD),
    ReportColumn("calls", QT_TRANSLATE_NOOP("inquiries", "Calls"), ColumnKind.INTEGER),
    ReportColumn("at_once", QT_TRANSLATE_NOOP("inquiries", "Answered at once"), ColumnKind.INTEGER),
    ReportColumn(
        "at_once_rate",
        QT_TRANSLATE_NOOP("inquiries", "First-call resolution"),
        ColumnKind.RATE,
        rate_of=("at_once", "calls"),
    ),
    ReportColumn("promised", QT_TRANSLATE_NOOP("inquiries", "Promised"), ColumnKind.INTEGER),
    ReportColumn("routed", QT_TRANSLATE_NOOP("inquiries", "Passed on"), ColumnKind.INTEGER),
    ReportColumn("missed", QT_TRANSLATE_NOOP("inquiries", "Missed"), ColumnKind.INTEGER),
    ReportColumn("returned", QT_TRANSLATE_NOOP("inquiries", "Called back"), ColumnKind.INTEGER),
)
PROBLEMS = (
    ReportColumn("opened", QT_TRANSLATE_NOOP("inquiries", "Time"), ColumnKind.MOMENT),
    ReportColumn("number", QT_TRANSLATE_NOOP("inquiries", "Number"), ColumnKind.IDENTIFIER),
    ReportColumn("kind", QT_TRANSLATE_NOOP("inquiries", "Kind")),
    ReportColumn("unit", QT_TRANSLATE_NOOP("inquiries", "Room")),
    ReportColumn("content", QT_TRANSLATE_NOOP("inquiries", "Content")),
    ReportColumn("state", QT_TRANSLATE_NOOP("inquiries", "State")),
    ReportColumn("answer", QT_TRANSLATE_NOOP("inquiries", "Answer")),
    ReportColumn("delay", QT_TRANSLATE_NOOP("inquiries", "Reason of the delay")),
)
AGES = (
    ReportColumn("unit", QT_TRANSLATE_NOOP("tickets", "Unit in charge")),
    ReportColumn("open", QT_TRANSLATE_NOOP("tickets", "Open tickets"), ColumnKind.INTEGER),
    ReportColumn("day", QT_TRANSLATE_NOOP("tickets", "Up to 1 day"), ColumnKind.INTEGER),
    ReportColumn("week", QT_TRANSLATE_NOOP("tickets", "Up to 7 days"), ColumnKind.INTEGER),
    ReportColumn("older", QT_TRANSLATE_NOOP("tickets", "Older"), ColumnKind.INTEGER),
    ReportColumn("late", QT_TRANSLATE_NOOP("tickets", "Overdue"), ColumnKind.INTEGER),
)


@query(Permission.REPORTS)
def months(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the hotline's figures, a line for every month the scope touches (D81)."""
    rows = [_month(reading, *days) for days in _cut(scope)]
    title = MONTHS_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("calls", title, MONTHS, [rows], "calls")


@query(Permission.REPORTS)
def hours(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return how many calls came in each hour of the day, by purpose."""
    counted: Counter[tuple[int, str]] = Counter()
    for opened_at, purpose in _calls(reading, scope.first, scope.last):
        counted[opened_at.astimezone(CENTRE_TIME).hour, purpose] += 1
    rows = [
        (f"{hour:02d}:00", *(counted[hour, code] for code, _ in PURPOSES))
        for hour in sorted({hour for hour, _ in counted})
    ]
    columns = (
        ReportColumn("hour", QT_TRANSLATE_NOOP("inquiries", "Hour")),
        *(ReportColumn(code, words, ColumnKind.INTEGER) for code, words in PURPOSES),
    )
    title = HOURS_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("calls-by-hour", title, columns, [rows])


@query(Permission.REPORTS)
def repeated(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return articles that answered several calls within the days of D32, ending with the scope."""
    record = workflow_of(CALLS).record.__table__
    days = case_rules.rulebook(reading).figure("D32", scope.last)
    first, last = _bounds(scope.last - timedelta(days=days - 1), scope.last)
    found = reading.connection.execute(
        select(record.c.article_no, func.min(record.c.content), func.count())
        .join(CaseStanding, CaseStanding.case_id == record.c.id)
        .where(
            CaseStanding.state != "void",
            record.c.article_no != "",
            CaseStanding.opened_at >= first,
            CaseStanding.opened_at < last,
        )
        .group_by(record.c.article_no)
        .having(func.count() >= REPEATED)
        .order_by(func.count().desc())
    )
    columns = (
        ReportColumn("article", QT_TRANSLATE_NOOP("inquiries", "Article"), ColumnKind.IDENTIFIER),
        ReportColumn("content", QT_TRANSLATE_NOOP("inquiries", "Content")),
        ReportColumn("calls", QT_TRANSLATE_NOOP("inquiries", "Calls"), ColumnKind.INTEGER),
    )
    first_day = scope.last - timedelta(days=days - 1)
    title = REPEATED_TITLE.translated(first=first_day, last=scope.last)
    return ReportTable("repeated-questions", title, columns, [[tuple(row) for row in found]])


@query(Permission.REPORTS)
def ticket_ages(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return the open tickets of each unit by age, and how many are overdue, now."""
    record = workflow_of(TICKETS).record.__table__
    found = reading.connection.execute(
        select(record.c.to_unit, CaseStanding.opened_at, CaseStanding.due_at)
        .join(CaseStanding, CaseStanding.case_id == record.c.id)
        .where(CaseStanding.workflow == TICKETS, CaseStanding.closed_at.is_(None))
    )
    sums: dict[str, list[int]] = {}
    for unit, opened_at, due_at in found:
        line = sums.setdefault(unit, [0] * 5)
        days = (reading.now - opened_at).days
        line[0] += 1
        line[1 if days < 1 else 2 if days < 7 else 3] += 1
        line[4] += int(due_at is not None and due_at < reading.now)
    names = {"": "-", **{code: words.translated() for code, words in UNITS}}
    rows = [(names[unit], *sums[unit]) for unit in names if unit in sums]
    title = AGES_TITLE.translated(day=reading.today)
    return ReportTable("tickets", title, AGES, [rows], "open")


@query(Permission.REPORTS)
def problems(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the customers' problem list, handed in daily (D54): calls, tickets, repairs and
    complaints of the scope; why a missed call was returned late stands beside it (D29)."""
    rows = [_problem(*row) for row in _problems(reading, scope)]
    title = PROBLEMS_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("problem-list", title, PROBLEMS, [rows])


def _problems(reading: Reading, scope: Scope) -> Iterator[tuple[Any, ...]]:
    """Yield what came in, a tuple for each case."""
    begin, end = _bounds(scope.first, scope.last)
    calls = workflow_of(CALLS).record.__table__
    yield from reading.connection.execute(
        select(
            CaseStanding.workflow,
            CaseStanding.state,
            CaseStanding.opened_at,
            CaseStanding.number,
            Unit.code,
            CaseStanding.summary,
            calls.c.answer,
            calls.c.delay_reason,
        )
        .outerjoin(Unit, Unit.id == CaseStanding.unit_id)
        .outerjoin(calls, calls.c.id == CaseStanding.case_id)
        .where(
            CaseStanding.workflow.in_(PROBLEM_LIST),
            CaseStanding.state != "void",
            CaseStanding.opened_at >= begin,
            CaseStanding.opened_at < end,
        )
        .order_by(CaseStanding.opened_at)
    ).tuples()


def _problem(code: str, state: str, *said: Any) -> tuple[object, ...]:
    opened_at, number, unit, content, answer, delay = said
    workflow = workflow_of(code)
    stands = workflow.flow.by_state[state].label.translated()
    kind = workflow.one.translated()
    return (opened_at, number, kind, unit or "", content, stands, answer or "", delay or "")


def _month(reading: Reading, first: date, last: date) -> tuple[object, ...]:
    begin, end = _bounds(first, last)
    steps: Counter[str] = Counter(
        dict(
            reading.connection.execute(
                select(CaseStep.transition, func.count())
                .where(CaseStep.workflow == CALLS, CaseStep.at >= begin, CaseStep.at < end)
                .group_by(CaseStep.transition)
            )
            .tuples()
            .all()
        )
    )
    calls = len(_calls(reading, first, last))
    at_once = _answered_at_once(reading, first, last)
    return (
        str(Period.of(first)),
        calls,
        at_once,
        rate(at_once, calls),
        *(steps[step] for step in ("promise", "route", "miss", "call_back")),
    )


def _answered_at_once(reading: Reading, first: date, last: date) -> int:
    """Return how many calls were answered without a promise in between."""
    record = workflow_of(CALLS).record.__table__
    begin, end = _bounds(first, last)
    counted = (
        select(func.count())
        .select_from(record)
        .join(CaseStanding, CaseStanding.case_id == record.c.id)
        .where(
            CaseStanding.state == "answered",
            record.c.promised_at.is_(None),
            CaseStanding.opened_at >= begin,
            CaseStanding.opened_at < end,
        )
    )
    return reading.connection.scalar(counted) or 0


def _calls(reading: Reading, first: date, last: date) -> list[tuple[datetime, str]]:
    """Return when each call came in, and its purpose."""
    record = workflow_of(CALLS).record.__table__
    begin, end = _bounds(first, last)
    rows = reading.connection.execute(
        select(CaseStanding.opened_at, record.c.purpose)
        .join(CaseStanding, CaseStanding.case_id == record.c.id)
        .where(
            CaseStanding.state != "void",
            CaseStanding.opened_at >= begin,
            CaseStanding.opened_at < end,
        )
    )
    return [(opened_at, purpose) for opened_at, purpose in rows]


def _cut(scope: Scope) -> Iterator[tuple[date, date]]:
    """Yield the first and last day of each month, cut to the scope."""
    month = Period.of(scope.first)
    while month.first_day <= scope.last:
        yield max(month.first_day, scope.first), min(month.last_day, scope.last)
        month = month.next()


def _bounds(first: date, last: date) -> tuple[datetime, datetime]:
    begin = datetime.combine(first, time(0), CENTRE_TIME)
    return begin, datetime.combine(last + timedelta(days=1), time(0), CENTRE_TIME)
