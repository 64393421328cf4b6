"""Statistics of repairs by month (F28): on time, satisfied, come back, causes. domain.md W39, D82.

On time = done by their due moment / due in the month; satisfied = satisfied / visited, who was not
reached counts on neither side (P40); come back = reopened, or the same trade at the same unit
again within the trouble-free time (D20).
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import NamedTuple

from sqlalchemy import func, select

from propdesk.domain.deadlines import moment_after
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.domain.repairs_words import CAUSES
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding, CaseStep
from propdesk.services import case_reports, case_rules
from propdesk.services.work import Reading, query
from propdesk.workflows import workflow_of

CODE = "repairs"
TITLE = QT_TRANSLATE_NOOP("repairs", "Repairs on time and satisfaction, {first} to {last}")
CAUSES_TITLE = QT_TRANSLATE_NOOP("repairs", "Causes of repairs, {first} to {last}")


COLUMNS = (
    ReportColumn("month", QT_TRANSLATE_NOOP("repairs", "Month"), ColumnKind.PERIOD),
    ReportColumn("received", QT_TRANSLATE_NOOP("repairs", "Received"), ColumnKind.INTEGER),
    ReportColumn("due", QT_TRANSLATE_NOOP("repairs", "Due"), ColumnKind.INTEGER),
    ReportColumn("in_time", QT_TRANSLATE_NOOP("repairs", "On time"), ColumnKind.INTEGER),
    ReportColumn(
        "in_time_rate",
        QT_TRANSLATE_NOOP("repairs", "On-time rate"),
        ColumnKind.RATE,
        rate_of=("in_time", "due"),
    ),
    ReportColumn("visited", QT_TRANSLATE_NOOP("repairs", "Visited"), ColumnKind.INTEGER),
    ReportColumn("satisfied", QT_TRANSLATE_NOOP("repairs", "Satisfied"), ColumnKind.INTEGER),
    ReportColumn(
        "satisfied_rate",
        QT_TRANSLATE_NOOP("repairs", "Satisfaction rate"),
        ColumnKind.RATE,
        rate_of=("satisfied", "visited"),
    ),
    ReportColumn("unreached", QT_TRANSLATE_NOOP("repairs", "Not reached"), ColumnKind.INTEGER),
    ReportColumn("done", QT_TRANSLATE_NOOP("repairs", "Done"), ColumnKind.INTEGER),
    ReportColumn("back", QT_TRANSLATE_NOOP("repairs", "Come back"), ColumnKind.INTEGER),
    ReportColumn(
        "back_rate",
        QT_TRANSLATE_NOOP("repairs", "Repeat-repair rate"),
        ColumnKind.RATE,
        rate_of=("back", "done"),
    ),
)


class _Seen(NamedTuple):
    """A repair as the trouble-free time looks at it."""

    unit_id: bytes
    trade: str
    opened_at: datetime
    completed_at: datetime | None


@query(Permission.REPORTS)
def statistics(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for every month the scope touches."""
    again = _again_by_month(reading, scope)
    rows = [_month(reading, days, again[Period.of(days[0])]) for days in _months(scope)]
    title = TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("repairs", title, COLUMNS, [rows], "received")


@query(Permission.REPORTS)
def causes(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return how many repairs done in the scope had each cause."""
    record = workflow_of(CODE).record.__table__
    first, last = _bounds(scope.first, scope.last)
    done_at, cause = record.c.completed_at, record.c.cause
    found: dict[str, int] = dict(
        reading.connection.execute(
            select(cause, func.count())
            .join(CaseStanding, CaseStanding.case_id == record.c.id)
            .where(CaseStanding.state != "void", done_at >= first, done_at < last)
            .group_by(cause)
        )
        .tuples()
        .all()
    )
    rows = [(words.translated(), found[code]) for code, words in CAUSES if found.get(code)]
    columns = (
        ReportColumn("cause", QT_TRANSLATE_NOOP("repairs", "Cause")),
        ReportColumn("repairs", QT_TRANSLATE_NOOP("repairs", "Repairs"), ColumnKind.INTEGER),
    )
    title = CAUSES_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("repair-causes", title, columns, [rows], "repairs")


def _months(scope: Scope) -> Iterator[tuple[date, date]]:
    """Yield the first and last day of each month, cut to the scope."""
    month = Period.of(scope.first)
    while month.first_day <= scope.last:
        yield max(month.first_day, scope.first), min(month.last_day, scope.last)
        month = month.next()


def _month(reading: Reading, days: tuple[date, date], again: int) -> tuple[object, ...]:
    first, last = days
    bounds = _bounds(first, last)
    due = case_reports.on_time(reading, workflow=CODE, clock="finish", first=first, last=last)
    steps = _steps(reading, bounds)
    satisfied, visited = steps["satisfied"], steps["satisfied"] + steps["dissatisfied"]
    done, back = steps["complete"], steps["dissatisfied"] + again
    return (
        str(Period.of(first)),
        _received(reading, bounds),
        due.due,
        due.in_time,
        rate(due.in_time, due.due),
        visited,
        satisfied,
        rate(satisfied, visited),
        steps["no_answer"],
        done,
        back,
        rate(back, done),
    )


def _received(reading: Reading, bounds: tuple[datetime, datetime]) -> int:
    opened = CaseStanding.opened_at
    counted = select(func.count()).where(
        CaseStanding.workflow == CODE,
        CaseStanding.state != "void",
        opened >= bounds[0],
        opened < bounds[1],
    )
    return reading.connection.scalar(counted) or 0


def _steps(reading: Reading, bounds: tuple[datetime, datetime]) -> Counter[str]:
    """Return how often each step was made; of tries that reached nobody only the last."""
    rows = reading.connection.execute(
        select(CaseStep.transition, func.count())
        .where(
            CaseStep.workflow == CODE,
            CaseStep.at >= bounds[0],
            CaseStep.at < bounds[1],
            (CaseStep.transition != "no_answer") | (CaseStep.target == "verified"),
        )
        .group_by(CaseStep.transition)
    )
    return Counter(dict(rows.tuples().all()))


def _again_by_month(reading: Reading, scope: Scope) -> Counter[Period]:
    """Return how many repairs of each month were reported within the trouble-free time (D20)."""
    times = case_rules.times(reading)
    rule, calendar = times.rules.on("D20", scope.last), times.calendar
    past: dict[tuple[bytes, str], list[datetime]] = defaultdict(list)
    counted: Counter[Period] = Counter()
    for seen in _seen(reading, scope):
        key = (seen.unit_id, seen.trade)
        free_until = (moment_after(rule, done, calendar) for done in past[key])
        if any(until > seen.opened_at for until in free_until):
            counted[Period.of(seen.opened_at.astimezone(CENTRE_TIME).date())] += 1
        if seen.completed_at is not None:
            past[key].append(seen.completed_at)
    return counted


def _seen(reading: Reading, scope: Scope) -> list[_Seen]:
    """Return the repairs of units up to the end of the scope, oldest first."""
    record = workflow_of(CODE).record.__table__
    rows = reading.connection.execute(
        select(record.c.unit_id, record.c.trade, CaseStanding.opened_at, record.c.completed_at)
        .join(CaseStanding, CaseStanding.case_id == record.c.id)
        .where(
            CaseStanding.state != "void",
            record.c.unit_id.is_not(None),
            record.c.trade != "",
            CaseStanding.opened_at < _bounds(scope.first, scope.last)[1],
        )
        .order_by(CaseStanding.opened_at)
    )
    return [_Seen(*row) for row in rows]


def _bounds(first: date, last: date) -> tuple[datetime, datetime]:
    """Return the moments a span of days begins and ends at, the end not included."""
    begin = datetime.combine(first, time(0), CENTRE_TIME)
    return begin, datetime.combine(date.fromordinal(last.toordinal() + 1), time(0), CENTRE_TIME)
