"""Return visits by kind and who made them: due, made, reached, satisfied, renewed. W41, N03, P40.

Satisfied = satisfied / made; who was not reached counts on neither side. The visit after a repair
is kept in its repair (W39) and counted from there; the renewal effect = renews / asked.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from propdesk.domain.permissions import Permission
from propdesk.domain.repairs_words import DISSATISFIED, SATISFIED, UNREACHED
from propdesk.domain.reports import Scope
from propdesk.domain.return_visits import CONTENT, REPAIR, SORTS, UNREACHABLE, WILLING
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.cases import CaseStanding, CaseStep
from propdesk.services.work import Reading, query
from propdesk.workflows.repairs import Repair
from propdesk.workflows.return_visits import WORKFLOW, ReturnVisit

Counts = dict[tuple[str, str], list[int]]
ASKED_IN = ("return_visits", "repairs")
ASKING = ("visit", "satisfied", "dissatisfied")
TITLE = QT_TRANSLATE_NOOP("return_visits", "Return visits, {first} to {last}")
COLUMNS = (
    ReportColumn("kind", QT_TRANSLATE_NOOP("return_visits", "Kind")),
    ReportColumn("who", QT_TRANSLATE_NOOP("return_visits", "Given to")),
    ReportColumn("planned", QT_TRANSLATE_NOOP("return_visits", "Planned"), ColumnKind.INTEGER),
    ReportColumn("made", QT_TRANSLATE_NOOP("return_visits", "Made"), ColumnKind.INTEGER),
    ReportColumn(
        "unreached", QT_TRANSLATE_NOOP("return_visits", "Not reached"), ColumnKind.INTEGER
    ),
    ReportColumn("satisfied", QT_TRANSLATE_NOOP("return_visits", "Satisfied"), ColumnKind.INTEGER),
    ReportColumn(
        "satisfied_rate",
        QT_TRANSLATE_NOOP("return_visits", "Satisfaction rate"),
        ColumnKind.RATE,
        rate_of=("satisfied", "made"),
    ),
    ReportColumn("renews", QT_TRANSLATE_NOOP("return_visits", "Renews"), ColumnKind.INTEGER),
    ReportColumn(
        "renewal_rate",
        QT_TRANSLATE_NOOP("return_visits", "Renewal effect"),
        ColumnKind.RATE,
        rate_of=("renews", "asked"),
    ),
    ReportColumn("asked", QT_TRANSLATE_NOOP("return_visits", "Asked to renew"), ColumnKind.INTEGER),
)


@query(Permission.REPORTS)
def by_kind(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for every kind of visit and person, of the visits put on the list in scope."""
    counts: Counts = defaultdict(lambda: [0] * 6)
    made_by = _made_by(reading)
    _count_repairs(reading, scope, counts, made_by)
    _count_visits(reading, scope, counts, made_by)
    words = {code: label.translated() for code, label in SORTS}
    rows = [
        (words[kind], who, plan, made, missed, glad, rate(glad, made), yes, rate(yes, said), said)
        for (kind, who), (plan, made, missed, glad, yes, said) in sorted(counts.items())
    ]
    title = TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("visits-return", title, COLUMNS, [rows], "planned")


def _count_visits(
    reading: Reading, scope: Scope, counts: Counts, made_by: Mapping[bytes, str]
) -> None:
    """Count the visits put on the list in scope."""
    for row in reading.connection.execute(
        select(
            ReturnVisit.id,
            ReturnVisit.sort,
            User.name,
            CaseStanding.state,
            ReturnVisit.is_reached,
            ReturnVisit.satisfaction,
            ReturnVisit.renewal,
        )
        .join(CaseStanding, CaseStanding.case_id == ReturnVisit.id)
        .outerjoin(User, User.id == CaseStanding.handler_id)
        .where(
            CaseStanding.workflow == WORKFLOW.code,
            CaseStanding.state != "void",
            CaseStanding.opened_at >= _start(scope.first),
            CaseStanding.opened_at < _start(scope.last + timedelta(days=1)),
        )
    ):
        line = counts[row.sort, made_by.get(row.id, row.name or "")]
        line[0] += 1
        line[1] += bool(row.is_reached)
        line[2] += row.state == UNREACHABLE
        line[3] += row.satisfaction in CONTENT
        line[4] += row.renewal == WILLING
        line[5] += bool(row.renewal)


def _made_by(reading: Reading) -> Mapping[bytes, str]:
    """Return who asked the customer, by the case; the last where it was done again."""
    rows = reading.connection.execute(
        select(CaseStep.case_id, User.name)
        .join(User, User.id == CaseStep.actor_id)
        .where(CaseStep.workflow.in_(ASKED_IN), CaseStep.transition.in_(ASKING))
        .order_by(CaseStep.stamp)
    )
    return {row.case_id: row.name for row in rows}


def _count_repairs(
    reading: Reading, scope: Scope, counts: Counts, made_by: Mapping[bytes, str]
) -> None:
    """Count the repairs done in scope: asked about by whom, not reached, satisfied."""
    first, last = _start(scope.first), _start(scope.last + timedelta(days=1))
    rows = reading.connection.execute(
        select(Repair.id, Repair.satisfaction, User.name)
        .join(CaseStanding, CaseStanding.case_id == Repair.id)
        .outerjoin(User, User.id == CaseStanding.handler_id)
        .where(
            CaseStanding.state != "void",
            Repair.completed_at >= first,
            Repair.completed_at < last,
        )
    )
    for case_id, satisfaction, name in rows:
        line = counts[REPAIR, made_by.get(case_id, name or "")]
        line[0] += 1
        line[1] += satisfaction in (SATISFIED, DISSATISFIED)
        line[2] += satisfaction == UNREACHED
        line[3] += satisfaction == SATISFIED


def _start(day: date) -> datetime:
    return datetime.combine(day, time(0), CENTRE_TIME)
