"""Cases as reports: the ledger of each workflow with all its fields, and one line for each.

Personal data is masked in them always.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from propdesk.domain.case_fields import Field, FieldKind, shown
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, Row, rate
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Unit
from propdesk.services import case_reports
from propdesk.services.work import Query, Reading, query
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow

TITLE = QT_TRANSLATE_NOOP("case_ledgers", "Cases by workflow, {first} to {last}")
LEDGER = QT_TRANSLATE_NOOP("case_ledgers", "{what}, {first} to {last}")
BATCH = 1000
_KINDS = {
    FieldKind.DATE: ColumnKind.DATE,
    FieldKind.MOMENT: ColumnKind.MOMENT,
    FieldKind.WHOLE: ColumnKind.INTEGER,
    FieldKind.MONEY: ColumnKind.MONEY,
    FieldKind.PHONE: ColumnKind.IDENTIFIER,
    FieldKind.CODE: ColumnKind.IDENTIFIER,
}
_FIRST = (
    ReportColumn("number", QT_TRANSLATE_NOOP("case_ledgers", "Number"), ColumnKind.IDENTIFIER),
    ReportColumn("opened_at", QT_TRANSLATE_NOOP("case_ledgers", "Opened"), ColumnKind.MOMENT),
    ReportColumn("state", QT_TRANSLATE_NOOP("case_ledgers", "State")),
)
_LAST = (
    ReportColumn("first_responder", QT_TRANSLATE_NOOP("case_ledgers", "Received by")),
    ReportColumn("handler", QT_TRANSLATE_NOOP("case_ledgers", "With")),
    ReportColumn("closed_at", QT_TRANSLATE_NOOP("case_ledgers", "Finished"), ColumnKind.MOMENT),
    ReportColumn("cases", QT_TRANSLATE_NOOP("case_ledgers", "Cases"), ColumnKind.INTEGER),
)
OVERVIEW = (
    ReportColumn("workflow", QT_TRANSLATE_NOOP("case_ledgers", "Workflow")),
    ReportColumn("opened", QT_TRANSLATE_NOOP("case_ledgers", "Opened"), ColumnKind.INTEGER),
    ReportColumn("closed", QT_TRANSLATE_NOOP("case_ledgers", "Finished"), ColumnKind.INTEGER),
    ReportColumn("open", QT_TRANSLATE_NOOP("case_ledgers", "Open at the end"), ColumnKind.INTEGER),
    ReportColumn("due", QT_TRANSLATE_NOOP("case_ledgers", "Due"), ColumnKind.INTEGER),
    ReportColumn("in_time", QT_TRANSLATE_NOOP("case_ledgers", "In time"), ColumnKind.INTEGER),
    ReportColumn(
        "rate",
        QT_TRANSLATE_NOOP("case_ledgers", "On-time rate"),
        ColumnKind.RATE,
        rate_of=("in_time", "due"),
    ),
)


@query(Permission.REPORTS)
def overview(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for every workflow: opened, finished, in time."""
    title = TITLE.translated(first=scope.first, last=scope.last)
    lines = (_line(reading, workflow, scope) for workflow in WORKFLOWS.values())
    rows = [line for line in lines if any(line[1:])]
    return ReportTable("cases", title, OVERVIEW, [rows] if rows else [], "opened")


def ledger_of(workflow: Workflow) -> Query[[Scope], ReportTable]:
    """Return the question for a workflow's ledger: a line for every case opened in the days."""

    def run(reading: Reading, scope: Scope) -> ReportTable:
        title = LEDGER.translated(
            what=workflow.title.translated(), first=scope.first, last=scope.last
        )
        own = tuple(_column(f) for f in workflow.fields)
        batches = _batches(reading, workflow, scope)
        return ReportTable(workflow.code, title, (*_FIRST, *own, *_LAST), batches, "cases")

    return Query(f"case_ledgers.{workflow.code}", Permission.REPORTS, run)


def _line(reading: Reading, workflow: Workflow, scope: Scope) -> Row:
    first, last = scope.days
    flowed = case_reports.flowed(reading, workflow=workflow.code, first=first, last=last)
    due = in_time = 0
    for clock in workflow.flow.clocks:
        kept = case_reports.on_time(
            reading, workflow=workflow.code, clock=clock.code, first=first, last=last
        )
        due, in_time = due + kept.due, in_time + kept.in_time
    counts = (flowed.opened, flowed.closed, flowed.open_at_end, due, in_time)
    return (workflow.title.translated(), *counts, rate(in_time, due))


def _column(field: Field) -> ReportColumn:
    kind = _KINDS.get(field.kind, ColumnKind.TEXT)
    return ReportColumn(field.name, field.label, kind, summed=kind is ColumnKind.MONEY)


def _batches(reading: Reading, workflow: Workflow, scope: Scope) -> Iterator[Sequence[Row]]:
    first, last = scope.days
    begin = datetime.combine(first, time(0), CENTRE_TIME)
    end = datetime.combine(last + timedelta(days=1), time(0), CENTRE_TIME)
    record, handler = workflow.record, User.__table__.alias("handler")
    fields = [getattr(record, f.name).label(f"own_{f.name}") for f in workflow.fields]
    found = (
        select(
            CaseStanding.number,
            CaseStanding.opened_at,
            CaseStanding.state,
            CaseStanding.closed_at,
            Unit.code.label("unit"),
            User.name.label("responder"),
            handler.c.name.label("handler"),
            *fields,
        )
        .join(record, record.id == CaseStanding.case_id)
        .outerjoin(Unit, Unit.id == CaseStanding.unit_id)
        .outerjoin(User, User.id == CaseStanding.first_responder)
        .outerjoin(handler, handler.c.id == CaseStanding.handler_id)
        .where(
            CaseStanding.workflow == workflow.code,
            CaseStanding.opened_at >= begin,
            CaseStanding.opened_at < end,
            *((CaseStanding.unit_id == scope.unit_id,) if scope.unit_id else ()),
        )
        .order_by(CaseStanding.opened_at, CaseStanding.case_id)
    )
    rows = reading.connection.execution_options(yield_per=BATCH).execute(found)
    for batch in rows.partitions(BATCH):
        yield [_row(row, workflow) for row in batch]


def _row(row: Any, workflow: Workflow) -> Row:
    own = (_cell(row, f) for f in workflow.fields)
    state = workflow.flow.by_state[row.state].label.translated()
    return (row.number, row.opened_at, state, *own, row.responder, row.handler, row.closed_at, 1)


def _cell(row: Any, field: Field) -> object:
    value = getattr(row, f"own_{field.name}")
    if field.kind is FieldKind.UNIT:
        return row.unit or ""
    if field.kind in (FieldKind.DATE, FieldKind.MOMENT, FieldKind.WHOLE, FieldKind.MONEY):
        return value
    return shown(field, value, zone=CENTRE_TIME, in_full=False)
