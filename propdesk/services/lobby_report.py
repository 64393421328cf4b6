"""Reports of the lobby: visits by day, goods passes by unit, overtime by company (W24-W29)."""

from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, select

from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding, CaseStep
from propdesk.models.estate import Unit
from propdesk.services import after_hours
from propdesk.services.work import Reading, query
from propdesk.workflows.goods_passes import GoodsPass
from propdesk.workflows.visitors import Visitor

VISITS_TITLE = QT_TRANSLATE_NOOP("lobby_report", "Visits by day, {first} to {last}")
PASSES_TITLE = QT_TRANSLATE_NOOP("lobby_report", "Goods passes by unit, {first} to {last}")
OVERTIME_TITLE = QT_TRANSLATE_NOOP("lobby_report", "Overtime by company, {first} to {last}")
VISITS = (
    ReportColumn("day", QT_TRANSLATE_NOOP("lobby_report", "Day"), ColumnKind.DATE),
    ReportColumn("visits", QT_TRANSLATE_NOOP("lobby_report", "Visits"), ColumnKind.INTEGER),
    ReportColumn("people", QT_TRANSLATE_NOOP("lobby_report", "People"), ColumnKind.INTEGER),
    ReportColumn(
        "turned_away", QT_TRANSLATE_NOOP("lobby_report", "Turned away"), ColumnKind.INTEGER
    ),
    ReportColumn("unseen", QT_TRANSLATE_NOOP("lobby_report", "Left unseen"), ColumnKind.INTEGER),
)
PASSES = (
    ReportColumn("unit", QT_TRANSLATE_NOOP("lobby_report", "Unit")),
    ReportColumn("passes", QT_TRANSLATE_NOOP("lobby_report", "Passes"), ColumnKind.INTEGER),
    ReportColumn("released", QT_TRANSLATE_NOOP("lobby_report", "Released"), ColumnKind.INTEGER),
    ReportColumn(
        "differed", QT_TRANSLATE_NOOP("lobby_report", "Differed at the gate"), ColumnKind.INTEGER
    ),
    ReportColumn("unused", QT_TRANSLATE_NOOP("lobby_report", "Unused"), ColumnKind.INTEGER),
)
OVERTIME = (
    ReportColumn("company", QT_TRANSLATE_NOOP("lobby_report", "Company")),
    ReportColumn("entries", QT_TRANSLATE_NOOP("lobby_report", "Entries"), ColumnKind.INTEGER),
    ReportColumn("people", QT_TRANSLATE_NOOP("lobby_report", "People"), ColumnKind.INTEGER),
    ReportColumn(
        "half_hours", QT_TRANSLATE_NOOP("lobby_report", "Half hours begun"), ColumnKind.INTEGER
    ),
    ReportColumn(
        "aircon_hours",
        QT_TRANSLATE_NOOP("lobby_report", "Air-conditioning hours"),
        ColumnKind.INTEGER,
    ),
)


@query(Permission.REPORTS)
def visits(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return visits and people let in, turned away and not seen leaving, day by day."""
    days: dict[date, Counter[str]] = defaultdict(Counter)
    rows = reading.connection.execute(
        select(CaseStanding.opened_at, CaseStanding.state, Visitor.companions)
        .join(Visitor, Visitor.id == CaseStanding.case_id)
        .where(*_within(scope))
    )
    for row in rows:
        counted = days[row.opened_at.astimezone(CENTRE_TIME).date()]
        if row.state == "turned_away":
            counted["turned_away"] += 1
            continue
        counted["visits"] += 1
        counted["people"] += 1 + (row.companions or 0)
        counted["unseen"] += row.state == "unseen"
    names = [column.key for column in VISITS[1:]]
    cells = [(day, *(days[day][name] for name in names)) for day in sorted(days)]
    return ReportTable("visits", VISITS_TITLE.translated(**_span(scope)), VISITS, [cells], "visits")


@query(Permission.REPORTS)
def passes(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return goods passes by unit: released, sent back at least once, issued and never used."""
    differed = set(
        reading.connection.scalars(
            select(CaseStep.case_id).where(
                CaseStep.workflow == "goods_passes", CaseStep.transition == "differ"
            )
        )
    )
    units: dict[str, Counter[str]] = defaultdict(Counter)
    rows = reading.connection.execute(
        select(CaseStanding.case_id, CaseStanding.state, Unit.code)
        .join(GoodsPass, GoodsPass.id == CaseStanding.case_id)
        .join(Unit, Unit.id == GoodsPass.unit_id)
        .where(*_within(scope))
    )
    for row in rows:
        counted = units[row.code]
        counted["passes"] += 1
        counted["released"] += row.state == "released"
        counted["unused"] += row.state == "expired"
        counted["differed"] += row.case_id in differed
    names = [column.key for column in PASSES[1:]]
    cells = [(unit, *(units[unit][name] for name in names)) for unit in sorted(units)]
    return ReportTable(
        "goods-passes", PASSES_TITLE.translated(**_span(scope)), PASSES, [cells], "passes"
    )


@query(Permission.REPORTS)
def overtime(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return overtime and air-conditioning hours to bill by company."""
    rows = after_hours.overtime(reading, first_day=scope.first, last_day=scope.last)
    cells = [(r.company, r.entries, r.people, r.half_hours, r.aircon_hours) for r in rows]
    return ReportTable(
        "overtime", OVERTIME_TITLE.translated(**_span(scope)), OVERTIME, [cells], "half_hours"
    )


def _within(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    first = datetime.combine(scope.first, time(0), CENTRE_TIME)
    end = datetime.combine(scope.last + timedelta(days=1), time(0), CENTRE_TIME)
    opened = CaseStanding.opened_at
    return CaseStanding.state != "void", opened >= first, opened < end


def _span(scope: Scope) -> dict[str, object]:
    return {"first": scope.first, "last": scope.last}
