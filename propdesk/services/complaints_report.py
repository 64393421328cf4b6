"""Complaints by month, their root causes, escalations, people named, shares deducted.

The month's figures are those of the analysis (`complaints.analysis`), from the same rows. Source:
domain.md W40, N02, N03, D12-D14, D91.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from propdesk.domain.deadlines import months_after
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services import case_reports, case_rules
from propdesk.services.complaints import rates, received, words_of
from propdesk.services.work import Reading, query
from propdesk.workflows.complaints import WORKFLOW

MONTHS_TITLE = QT_TRANSLATE_NOOP("complaints", "Complaints by month, {first} to {last}")
CAUSES_TITLE = QT_TRANSLATE_NOOP("complaints", "Root causes of complaints, {first} to {last}")
ESCALATED_TITLE = QT_TRANSLATE_NOOP("complaints", "Escalated complaints, {first} to {last}")
PEOPLE_TITLE = QT_TRANSLATE_NOOP("complaints", "Complaints by person named, {first} to {last}")
SHARES_TITLE = QT_TRANSLATE_NOOP("complaints", "Shares to deduct from wages, {first} to {last}")
NUMBER = ReportColumn("number", QT_TRANSLATE_NOOP("complaints", "Number"), ColumnKind.IDENTIFIER)
DAY = ReportColumn("day", QT_TRANSLATE_NOOP("complaints", "Taken down on"), ColumnKind.DATE)
UNIT = ReportColumn("department", QT_TRANSLATE_NOOP("complaints", "Unit"))
WHO = ReportColumn("responsible", QT_TRANSLATE_NOOP("complaints", "Responsible"))
COMPENSATION = ReportColumn(
    "compensation", QT_TRANSLATE_NOOP("complaints", "Compensation"), ColumnKind.MONEY
)
CAUSE = ReportColumn("cause", QT_TRANSLATE_NOOP("complaints", "Root cause"))


MONTHS = (
    ReportColumn("month", QT_TRANSLATE_NOOP("complaints", "Month"), ColumnKind.PERIOD),
    ReportColumn(
        "received", QT_TRANSLATE_NOOP("complaints", "Received in all"), ColumnKind.INTEGER
    ),
    ReportColumn("handled", QT_TRANSLATE_NOOP("complaints", "Dealt with"), ColumnKind.INTEGER),
    ReportColumn(
        "handled_rate",
        QT_TRANSLATE_NOOP("complaints", "Handling rate"),
        ColumnKind.RATE,
        rate_of=("handled", "received"),
    ),
    ReportColumn("settled", QT_TRANSLATE_NOOP("complaints", "Settled"), ColumnKind.INTEGER),
    ReportColumn("visited", QT_TRANSLATE_NOOP("complaints", "Visits made"), ColumnKind.INTEGER),
    ReportColumn(
        "visited_rate",
        QT_TRANSLATE_NOOP("complaints", "Visit rate"),
        ColumnKind.RATE,
        rate_of=("visited", "settled"),
    ),
    ReportColumn("answered", QT_TRANSLATE_NOOP("complaints", "Reached"), ColumnKind.INTEGER),
    ReportColumn(
        "satisfied", QT_TRANSLATE_NOOP("complaints", "Satisfied customers"), ColumnKind.INTEGER
    ),
    ReportColumn(
        "satisfied_rate",
        QT_TRANSLATE_NOOP("complaints", "Satisfaction rate"),
        ColumnKind.RATE,
        rate_of=("satisfied", "answered"),
    ),
    ReportColumn("due", QT_TRANSLATE_NOOP("complaints", "Came due"), ColumnKind.INTEGER),
    ReportColumn("in_time", QT_TRANSLATE_NOOP("complaints", "Kept"), ColumnKind.INTEGER),
    ReportColumn(
        "in_time_rate",
        QT_TRANSLATE_NOOP("complaints", "On-time rate"),
        ColumnKind.RATE,
        rate_of=("in_time", "due"),
    ),
    COMPENSATION,
)


@query(Permission.REPORTS)
def months(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for every month the scope touches: handled, asked after, satisfied, in time."""
    rows = [_month(reading, *days) for days in _cut(scope)]
    title = MONTHS_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("complaints", title, MONTHS, [rows], "received")


@query(Permission.REPORTS)
def causes(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the root causes found, for each department to work on (D14)."""
    rows = [
        (
            row.number,
            words_of("department", row.department),
            words_of("sort", row.sort),
            row.cause,
            row.responsible,
            row.result,
        )
        for row in received(reading, scope.first, scope.last)
        if row.cause
    ]
    columns = (
        NUMBER,
        UNIT,
        ReportColumn("sort", QT_TRANSLATE_NOOP("complaints", "By class")),
        CAUSE,
        WHO,
        ReportColumn("result", QT_TRANSLATE_NOOP("complaints", "Settled how")),
    )
    title = CAUSES_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("complaint-causes", title, columns, [rows])


@query(Permission.REPORTS)
def escalations(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the complaints that went to the manager, with what was demanded and paid."""
    states = WORKFLOW.flow.by_state
    rows = [
        (
            row.number,
            row.opened_at.astimezone(CENTRE_TIME).date(),
            words_of("department", row.department),
            row.demand,
            states[row.state].label.translated(),
            row.amount_fen or 0,
        )
        for row in received(reading, scope.first, scope.last)
        if row.steps_so_far
    ]
    columns = (
        NUMBER,
        DAY,
        UNIT,
        ReportColumn("demand", QT_TRANSLATE_NOOP("complaints", "Demanded")),
        ReportColumn("state", QT_TRANSLATE_NOOP("complaints", "State")),
        COMPENSATION,
    )
    title = ESCALATED_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("complaint-escalations", title, columns, [rows])


@query(Permission.REPORTS)
def people(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return how often each person was named within the month that ends with the scope (D91)."""
    months_back = case_rules.rulebook(reading).figure("D91", scope.last)
    first = months_after(scope.last, -months_back)
    named = Counter(row.responsible for row in received(reading, first, scope.last))
    rows = [(name, count) for name, count in named.most_common() if name]
    columns = (
        WHO,
        ReportColumn("complaints", QT_TRANSLATE_NOOP("complaints", "Cases"), ColumnKind.INTEGER),
    )
    title = PEOPLE_TITLE.translated(first=first, last=scope.last)
    return ReportTable("complaint-people", title, columns, [rows], "complaints")


@query(Permission.REPORTS)
def shares(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the staff's shares of compensations, due from the wages of their month (D12)."""
    rows = [
        (row.number, row.responsible, row.deduct_by, row.amount_fen or 0, row.staff_share_fen)
        for row in received(reading, scope.first, scope.last)
        if row.staff_share_fen and row.pay_by
    ]
    columns = (
        NUMBER,
        WHO,
        ReportColumn("by", QT_TRANSLATE_NOOP("complaints", "From the wages of"), ColumnKind.DATE),
        COMPENSATION,
        ReportColumn("share", QT_TRANSLATE_NOOP("complaints", "Staff's share"), ColumnKind.MONEY),
    )
    title = SHARES_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("complaint-shares", title, columns, [rows], "share")


def _month(reading: Reading, first: date, last: date) -> tuple[object, ...]:
    rows = received(reading, first, last)
    found = rates(rows)
    kept = [
        case_reports.on_time(
            reading, workflow=WORKFLOW.code, clock=clock.code, first=first, last=last
        )
        for clock in WORKFLOW.flow.clocks
    ]
    due, in_time = sum(c.due for c in kept), sum(c.in_time for c in kept)
    return (
        str(Period.of(first)),
        len(rows),
        found.handled.part,
        rate(found.handled.part, found.handled.whole),
        found.visited.whole,
        found.visited.part,
        rate(found.visited.part, found.visited.whole),
        found.satisfied.whole,
        found.satisfied.part,
        rate(found.satisfied.part, found.satisfied.whole),
        due,
        in_time,
        rate(in_time, due),
        found.compensation_fen,
    )


def _cut(scope: Scope) -> Iterator[tuple[date, date]]:
    """Yield the first and last day of each month, cut to the scope."""
    month = Period.of(scope.first)
    while month.first_day <= scope.last:
        yield max(month.first_day, scope.first), min(month.last_day, scope.last)
        month = month.next()
