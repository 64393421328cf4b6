"""Return visits by kind and person: due, made, not reached, satisfied (domain.md W41, N03, P40).

Satisfied = satisfied / made; who was not reached counts on neither side.
"""

from collections import defaultdict
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.return_visits import CONTENT, SORTS, UNREACHABLE
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.cases import CaseStanding
from propdesk.services.work import Reading, query
from propdesk.workflows.return_visits import WORKFLOW, ReturnVisit

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
)


@query(Permission.REPORTS)
def by_kind(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for every kind of visit and person, of the visits put on the list in scope."""
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for row in reading.connection.execute(
        select(
            ReturnVisit.sort,
            User.name,
            CaseStanding.state,
            ReturnVisit.is_reached,
            ReturnVisit.satisfaction,
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
        line = counts[row.sort, row.name or ""]
        line[0] += 1
        line[1] += bool(row.is_reached)
        line[2] += row.state == UNREACHABLE
        line[3] += row.satisfaction in CONTENT
    words = {code: label.translated() for code, label in SORTS}
    rows = [
        (words[sort], who, planned, made, missed, glad, rate(glad, made))
        for (sort, who), (planned, made, missed, glad) in sorted(counts.items())
    ]
    title = TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("visits-return", title, COLUMNS, [rows], "planned")


def _start(day: date) -> datetime:
    return datetime.combine(day, time(0), CENTRE_TIME)
