"""Reports of the archive: what is lent, how complete files are, what is missing, who saw what.

Completeness = files whose required papers are all there / files. A disclosure is a file lent, an
original released, or a hidden number shown. Source: domain.md W02.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, select

from propdesk.domain.archives import FILES as FILE_TABLES
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import AuditLine, User
from propdesk.models.cases import CaseLine, CaseStanding, CaseStep
from propdesk.models.estate import Building, Unit
from propdesk.services.work import Reading, query
from propdesk.workflows.archives import WORKFLOW, ArchiveItem

LOANS_TITLE = QT_TRANSLATE_NOOP("archives", "Loans out, as of {day}")
FILES_TITLE = QT_TRANSLATE_NOOP("archives", "Completeness of customer files, as of {day}")
MISSING_TITLE = QT_TRANSLATE_NOOP("archives", "Papers missing in customer files, as of {day}")
SEEN_TITLE = QT_TRANSLATE_NOOP("archives", "Disclosures by user, {first} to {last}")
_NUMBER = QT_TRANSLATE_NOOP("archives", "Number")
_ITEM = QT_TRANSLATE_NOOP("archives", "What")
LOANS = (
    ReportColumn("number", _NUMBER, ColumnKind.IDENTIFIER),
    ReportColumn("item", _ITEM),
    ReportColumn("borrower", QT_TRANSLATE_NOOP("archives", "Lent to")),
    ReportColumn("lent_on", QT_TRANSLATE_NOOP("archives", "Since"), ColumnKind.DATE),
    ReportColumn("due_back", QT_TRANSLATE_NOOP("archives", "Back by"), ColumnKind.DATE),
    ReportColumn("overdue", QT_TRANSLATE_NOOP("archives", "Days overdue"), ColumnKind.INTEGER),
)
FILES = (
    ReportColumn("building", QT_TRANSLATE_NOOP("archives", "Building")),
    ReportColumn("files", QT_TRANSLATE_NOOP("archives", "Files"), ColumnKind.INTEGER),
    ReportColumn("complete", QT_TRANSLATE_NOOP("archives", "Complete"), ColumnKind.INTEGER),
    ReportColumn(
        "rate",
        QT_TRANSLATE_NOOP("archives", "Completeness"),
        ColumnKind.RATE,
        rate_of=("complete", "files"),
    ),
    ReportColumn("papers", QT_TRANSLATE_NOOP("archives", "Papers missing"), ColumnKind.INTEGER),
)
MISSING = (
    ReportColumn("number", _NUMBER, ColumnKind.IDENTIFIER),
    ReportColumn("item", _ITEM),
    ReportColumn("missing", QT_TRANSLATE_NOOP("archives", "Missing")),
    ReportColumn("papers", QT_TRANSLATE_NOOP("archives", "Papers missing"), ColumnKind.INTEGER),
)
SEEN = (
    ReportColumn("user", QT_TRANSLATE_NOOP("archives", "User")),
    ReportColumn("shown", QT_TRANSLATE_NOOP("archives", "Numbers shown"), ColumnKind.INTEGER),
    ReportColumn("lent", QT_TRANSLATE_NOOP("archives", "Files lent"), ColumnKind.INTEGER),
    ReportColumn(
        "released", QT_TRANSLATE_NOOP("archives", "Originals released"), ColumnKind.INTEGER
    ),
)
_BY_TRANSITION = {"agree": "lent", "release": "released"}


class _File(NamedTuple):
    """A customer's or house-sale file and the required papers that are not in it."""

    number: str
    item: str
    building: str
    missing: Sequence[str]


@query(Permission.REPORTS)
def loans(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return what is out now, longest overdue first."""
    rows = reading.connection.execute(
        select(
            CaseStanding.number,
            ArchiveItem.item,
            ArchiveItem.borrower,
            ArchiveItem.lent_on,
            ArchiveItem.due_back,
        )
        .join(ArchiveItem, ArchiveItem.id == CaseStanding.case_id)
        .where(CaseStanding.workflow == WORKFLOW.code, CaseStanding.state == "on_loan")
        .order_by(ArchiveItem.due_back, CaseStanding.number)
    )
    lines = [
        (*row, max(0, (reading.today - row.due_back).days) if row.due_back else 0) for row in rows
    ]
    title = LOANS_TITLE.translated(day=reading.today)
    return ReportTable("archive-loans", title, LOANS, [lines] if lines else [])


@query(Permission.REPORTS)
def completeness(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return a line for every building: its files, and how many are complete."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for file in _files(reading):
        figures = counted[file.building]
        figures["files"] += 1
        figures["complete"] += not file.missing
        figures["papers"] += len(file.missing)
    lines = [
        (name, f["files"], f["complete"], rate(f["complete"], f["files"]), f["papers"])
        for name, f in sorted(counted.items())
    ]
    title = FILES_TITLE.translated(day=reading.today)
    return ReportTable("archive-files", title, FILES, [lines] if lines else [], "files")


@query(Permission.REPORTS)
def missing(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return the files that lack a required paper, and which."""
    lines = [
        (file.number, file.item, ", ".join(file.missing), len(file.missing))
        for file in _files(reading)
        if file.missing
    ]
    title = MISSING_TITLE.translated(day=reading.today)
    return ReportTable("archive-missing", title, MISSING, [lines] if lines else [], "papers")


@query(Permission.REPORTS)
def disclosures(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for everybody who showed, lent or released something in the days."""
    counted: dict[bytes, Counter[str]] = defaultdict(Counter)
    shown = (
        select(AuditLine.actor_id, func.count())
        .where(
            AuditLine.business_date.between(*scope.days),
            AuditLine.act.endswith(".reveal"),
            AuditLine.actor_id.is_not(None),
        )
        .group_by(AuditLine.actor_id)
    )
    for person, count in reading.connection.execute(shown):
        counted[bytes(person or b"")]["shown"] += count
    handed = (
        select(CaseStep.actor_id, CaseStep.transition, func.count())
        .where(
            CaseStep.workflow == WORKFLOW.code,
            CaseStep.transition.in_(_BY_TRANSITION),
            *_made_in(scope),
        )
        .group_by(CaseStep.actor_id, CaseStep.transition)
    )
    for user_id, transition, count in reading.connection.execute(handed):
        counted[user_id][_BY_TRANSITION[transition]] += count
    named = select(User.id, User.name).where(User.id.in_(list(counted)))
    names = {row.id: row.name for row in reading.connection.execute(named)}
    lines = [
        (names.get(user_id, ""), figures["shown"], figures["lent"], figures["released"])
        for user_id, figures in sorted(counted.items(), key=lambda pair: names.get(pair[0], ""))
    ]
    title = SEEN_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("disclosures", title, SEEN, [lines] if lines else [], "shown")


def _files(reading: Reading) -> Iterator[_File]:
    """Yield the customer and house-sale files kept, in the order people count the units."""
    rows = reading.connection.execute(
        select(CaseStanding.case_id, CaseStanding.number, ArchiveItem.item, Building.name)
        .join(ArchiveItem, ArchiveItem.id == CaseStanding.case_id)
        .outerjoin(Unit, Unit.id == ArchiveItem.unit_id)
        .outerjoin(Building, Building.id == Unit.building_id)
        .where(
            CaseStanding.workflow == WORKFLOW.code,
            CaseStanding.closed_at.is_(None),
            ArchiveItem.sort.in_(FILE_TABLES),
        )
        .order_by(Unit.sort_text, CaseStanding.number)
    ).all()
    lacking = _lacking(reading)
    for row in rows:
        yield _File(row.number, row.item, row.name or "", lacking.get(row.case_id, ()))


def _lacking(reading: Reading) -> dict[bytes, list[str]]:
    rows: Sequence[Any] = reading.connection.execute(
        select(CaseLine.case_id, CaseLine.section, CaseLine.content, ArchiveItem.sort)
        .join(ArchiveItem, ArchiveItem.id == CaseLine.case_id)
        .where(CaseLine.section.in_(FILE_TABLES.values()), CaseLine.ended_at.is_(None))
        .order_by(CaseLine.position)
    ).all()
    found: dict[bytes, list[str]] = defaultdict(list)
    for case_id, section, content, sort in rows:
        row = json.loads(content)
        if FILE_TABLES.get(sort) == section and row.get("is_required") and not row.get("is_done"):
            found[case_id].append(str(row["item"]))
    return found


def _made_in(scope: Scope) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    first, last = scope.days
    until = datetime.combine(last + timedelta(days=1), time(0), CENTRE_TIME)
    return CaseStep.at >= datetime.combine(first, time(0), CENTRE_TIME), CaseStep.at < until
