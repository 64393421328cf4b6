"""How the batches get on: who came, who did not, what passed at once, defects by trade and age.

First-pass rate = passed without repairs / inspected; a handover counts in the days of its
appointment (domain.md W03).
"""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import aliased

from propdesk.domain.move_ins import TRADES
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseLine, CaseStanding, CaseStep
from propdesk.services.work import Reading, query
from propdesk.workflows.complaints import Complaint
from propdesk.workflows.move_ins import MoveIn

CODE = "move_ins"
WEEK, MONTH = 7, 30  # days: the ages of open defects
TITLE = QT_TRANSLATE_NOOP("move_ins", "Move-ins by batch, {first} to {last}")
DEFECTS_TITLE = QT_TRANSLATE_NOOP("move_ins", "Move-in defects by trade, {first} to {last}")


def _count(key: str, title: Any) -> ReportColumn:
    return ReportColumn(key, title, ColumnKind.INTEGER)


COLUMNS = (
    ReportColumn("batch", QT_TRANSLATE_NOOP("move_ins", "Batch")),
    _count("units", QT_TRANSLATE_NOOP("move_ins", "Handovers")),
    _count("invited", QT_TRANSLATE_NOOP("move_ins", "Invited")),
    _count("missed", QT_TRANSLATE_NOOP("move_ins", "No-shows")),
    _count("inspected", QT_TRANSLATE_NOOP("move_ins", "Inspected")),
    _count("at_once", QT_TRANSLATE_NOOP("move_ins", "Passed at once")),
    ReportColumn(
        "first_pass",
        QT_TRANSLATE_NOOP("move_ins", "First-pass rate"),
        ColumnKind.RATE,
        rate_of=("at_once", "inspected"),
    ),
    _count("pending", QT_TRANSLATE_NOOP("move_ins", "Waiting for re-inspection")),
    _count("completed", QT_TRANSLATE_NOOP("move_ins", "Completed")),
    _count("complaints", QT_TRANSLATE_NOOP("move_ins", "Complaints during handover")),
    _count("complaints_open", QT_TRANSLATE_NOOP("move_ins", "Of them open")),
)
DEFECT_COLUMNS = (
    ReportColumn("trade", QT_TRANSLATE_NOOP("move_ins", "Trade")),
    _count("found", QT_TRANSLATE_NOOP("move_ins", "Found")),
    _count("done", QT_TRANSLATE_NOOP("move_ins", "Re-inspected")),
    _count("open", QT_TRANSLATE_NOOP("move_ins", "Open")),
    _count("week", QT_TRANSLATE_NOOP("move_ins", "Open up to 7 days")),
    _count("month", QT_TRANSLATE_NOOP("move_ins", "Open 8 to 30 days")),
    _count("older", QT_TRANSLATE_NOOP("move_ins", "Open longer")),
)


@query(Permission.REPORTS)
def batches(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for every batch with appointments in the days."""
    steps, open_defects = _steps(reading, scope), _with_open_defects(reading, scope)
    complaints = _complaints(reading, scope)
    rows = reading.connection.execute(
        select(CaseStanding.case_id, CaseStanding.state, MoveIn.batch)
        .join(MoveIn, MoveIn.id == CaseStanding.case_id)
        .where(*_within(scope))
    )
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for case_id, state, batch in rows:
        made = steps.get(case_id, {})
        figures = counted[batch]
        figures["units"] += 1
        figures["invited"] += "notify" in made
        figures["missed"] += made.get("miss", 0)
        figures["inspected"] += "inspect" in made
        figures["at_once"] += "accept" in made
        figures["pending"] += case_id in open_defects and "inspect" in made
        figures["completed"] += state == "completed"
        figures["complaints"] += len(complaints.get(case_id, ()))
        figures["complaints_open"] += sum(complaints.get(case_id, ()))
    lines = [_batch_line(batch, counted[batch]) for batch in sorted(counted)]
    title = TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("move-ins", title, COLUMNS, [lines] if lines else [], "units")


@query(Permission.REPORTS)
def defects(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for every trade: defects found, done and open by age."""
    inspected = _inspected_at(reading, scope)
    rows = reading.connection.execute(
        select(CaseLine.case_id, CaseLine.content)
        .join(CaseStanding, CaseStanding.case_id == CaseLine.case_id)
        .join(MoveIn, MoveIn.id == CaseLine.case_id)
        .where(CaseLine.section == "defects", CaseLine.ended_at.is_(None), *_within(scope))
    )
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for case_id, content in rows:
        row = json.loads(content)
        figures = counted[row.get("trade", "")]
        figures["found"] += 1
        if row.get("rechecked_on"):
            figures["done"] += 1
            continue
        figures["open"] += 1
        figures[_age(reading.now, inspected.get(case_id, reading.now))] += 1
    lines = [
        (words.translated(), *(counted[code][column.key] for column in DEFECT_COLUMNS[1:]))
        for code, words in TRADES
        if code in counted
    ]
    title = DEFECTS_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("move-in-defects", title, DEFECT_COLUMNS, [lines] if lines else [], "found")


def _batch_line(batch: str, figures: Mapping[str, int]) -> tuple[object, ...]:
    first_pass = rate(figures["at_once"], figures["inspected"])
    keys = (column.key for column in COLUMNS[1:])
    return (batch, *(first_pass if key == "first_pass" else figures[key] for key in keys))


def _with_open_defects(reading: Reading, scope: Scope) -> set[bytes]:
    """Return the handovers with a defect nobody has re-inspected, keys given out or not."""
    rows = reading.connection.execute(
        select(CaseLine.case_id, CaseLine.content)
        .join(CaseStanding, CaseStanding.case_id == CaseLine.case_id)
        .join(MoveIn, MoveIn.id == CaseLine.case_id)
        .where(CaseLine.section == "defects", CaseLine.ended_at.is_(None), *_within(scope))
    )
    return {row.case_id for row in rows if not json.loads(row.content).get("rechecked_on")}


def _complaints(reading: Reading, scope: Scope) -> dict[bytes, list[bool]]:
    """Return, for each handover, its unit's complaints from the invitation to the end: open or not.

    They are tracked until they are closed (domain.md W03).
    """
    theirs = aliased(CaseStanding)
    rows = reading.connection.execute(
        select(CaseStanding.case_id, theirs.closed_at)
        .join(MoveIn, MoveIn.id == CaseStanding.case_id)
        .join(Complaint, Complaint.unit_id == MoveIn.unit_id)
        .join(theirs, theirs.case_id == Complaint.id)
        .where(
            *_within(scope),
            theirs.state != "void",
            theirs.opened_at >= CaseStanding.opened_at,
            theirs.opened_at <= func.coalesce(CaseStanding.closed_at, theirs.opened_at),
        )
    )
    found: dict[bytes, list[bool]] = defaultdict(list)
    for case_id, closed_at in rows:
        found[case_id].append(closed_at is None)
    return found


def _steps(reading: Reading, scope: Scope) -> dict[bytes, dict[str, int]]:
    """Return how often each handover made the steps that count."""
    rows = reading.connection.execute(
        select(CaseStep.case_id, CaseStep.transition, func.count())
        .join(MoveIn, MoveIn.id == CaseStep.case_id)
        .join(CaseStanding, CaseStanding.case_id == CaseStep.case_id)
        .where(CaseStep.transition.in_(("notify", "miss", "inspect", "accept")), *_within(scope))
        .group_by(CaseStep.case_id, CaseStep.transition)
    )
    found: dict[bytes, dict[str, int]] = defaultdict(dict)
    for case_id, transition, count in rows:
        found[case_id][transition] = count
    return found


def _inspected_at(reading: Reading, scope: Scope) -> dict[bytes, datetime]:
    rows: Sequence[Any] = reading.connection.execute(
        select(CaseStep.case_id, CaseStep.at)
        .join(MoveIn, MoveIn.id == CaseStep.case_id)
        .join(CaseStanding, CaseStanding.case_id == CaseStep.case_id)
        .where(CaseStep.transition == "inspect", *_within(scope))
    ).all()
    return {row.case_id: row.at for row in rows}


def _age(now: datetime, since: datetime) -> str:
    days = (now - since).days
    if days <= WEEK:
        return "week"
    return "month" if days <= MONTH else "older"


def _within(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    first, last = scope.days
    return (
        CaseStanding.workflow == CODE,
        CaseStanding.state != "void",
        MoveIn.visit_at >= datetime.combine(first, time(0), CENTRE_TIME),
        MoveIn.visit_at < datetime.combine(last + timedelta(days=1), time(0), CENTRE_TIME),
    )
