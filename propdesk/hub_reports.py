"""Consolidated reports of head office: every centre's figures in one table, and who is missing.

Each centre's stream is followed into a copy in the hub's folder, and the very reports of the desks
are asked of it, so that head office and desk cannot come to different figures.
"""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from propdesk.central import copies
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import IdSource, UserId
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, Row
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.hub import tables
from propdesk.hub.accounts import HEAD_SLOT
from propdesk.hub.office import Office
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.models.stream import StreamEntry
from propdesk.services import case_lists, reports
from propdesk.services.work import Actor, Query, Reading, Station, query
from propdesk.sync.protocol import Verdict
from propdesk.workflows import WORKFLOWS

MOST_CASES = 30_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PARKED = select(func.count()).where(StreamEntry.verdict == Verdict.PARKED.value)
_READER = Actor(UserId(bytes(16)), "hub", "hub", frozenset(Permission))
_CENTRE = ReportColumn("centre", QT_TRANSLATE_NOOP("hub_reports", "Centre"))
_SLOT = ReportColumn("slot", QT_TRANSLATE_NOOP("hub_reports", "Desk"))
_SINCE = ReportColumn("seen_at", QT_TRANSLATE_NOOP("hub_reports", "Last here"), ColumnKind.MOMENT)
_MISSES = ReportColumn("missing", QT_TRANSLATE_NOOP("hub_reports", "Missing"))
_LATE = (
    ReportColumn("number", QT_TRANSLATE_NOOP("hub_reports", "Number"), ColumnKind.IDENTIFIER),
    ReportColumn("workflow", QT_TRANSLATE_NOOP("hub_reports", "Workflow")),
    ReportColumn("unit", QT_TRANSLATE_NOOP("hub_reports", "Unit"), ColumnKind.IDENTIFIER),
    ReportColumn("handler", QT_TRANSLATE_NOOP("hub_reports", "With")),
    ReportColumn("due_at", QT_TRANSLATE_NOOP("hub_reports", "Due"), ColumnKind.MOMENT),
    ReportColumn("cases", QT_TRANSLATE_NOOP("hub_reports", "Cases"), ColumnKind.INTEGER),
)
OVERDUE, DESKS = "overdue-cases", "desks"
NAMES = (
    *(report.name for report in reports.CATALOGUE if not report.is_personal),
    "receipts",  # payers' names are masked in it
    OVERDUE,
    DESKS,
)


@dataclass(frozen=True)
class Attendance:
    """A desk slot and when it last met the hub; `is_missing`: days of the report may lack in it."""

    centre: str
    slot: str
    seen_at: datetime | None
    is_missing: bool

    @property
    def words(self) -> str:
        """The desk and since when it is missing, for people."""
        if self.seen_at is None:
            words = translate("hub_reports", "{desk} (never here)")
            return words.format(desk=f"{self.centre}-{self.slot}")
        words = translate("hub_reports", "{desk} (since {moment})")
        moment = f"{self.seen_at.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}"
        return words.format(desk=f"{self.centre}-{self.slot}", moment=moment)


@dataclass(frozen=True)
class Consolidated:
    """A report over all centres; `waiting`: transactions that could not be followed, by centre."""

    table: ReportTable
    attendance: Sequence[Attendance]
    waiting: dict[str, int]

    @property
    def missing(self) -> list[Attendance]:
        """The desks whose days may lack."""
        return [one for one in self.attendance if one.is_missing]

    @property
    def note(self) -> str:
        """What stands above the rows of every file: who is missing, and since when."""
        if not self.missing:
            note = translate("hub_reports", "No desk is missing.")
        else:
            desks = "; ".join(one.words for one in self.missing)
            note = translate("hub_reports", "Missing: {desks}").format(desks=desks)
        for centre, count in self.waiting.items():
            words = translate("hub_reports", "{centre}: {count} transactions not understood yet")
            note += " · " + words.format(centre=centre, count=count)
        return note


@contextlib.contextmanager
def consolidated(
    office: Office, folder: Path, name: str, scope: Scope, new_id: IdSource
) -> Iterator[Consolidated]:
    """Give a report over all centres of a hub; its rows are walked inside the block.

    NotFoundError for a name that is none of NAMES. StreamBrokenProblem.
    """
    if name not in NAMES:
        raise NotFoundError(name=name)
    with office.store.ledger(office.tenant) as ledger:
        codes = [row.code for row in ledger.rows(tables.centre) if row.head]
    attended = attendance(office, scope.last)
    with contextlib.ExitStack() as opened:
        parts: list[tuple[str, ReportTable]] = []
        waiting: dict[str, int] = {}
        for code in codes if name != DESKS else ():
            copy = contextlib.closing(copies.followed(office, folder, code, new_id))
            database = opened.enter_context(copy)
            connection = opened.enter_context(database.read())
            reading = Reading(
                connection, _READER, office.clock.now(), Station(code, "hub", bytes(16))
            )
            parts.append((code, _question(name).run(reading, scope)))
            if count := _parked(reading):
                waiting[code] = count
        table = _of_desks(attended) if name == DESKS else _joined(name, parts)
        yield Consolidated(table, attended, waiting)


def attendance(office: Office, last: date) -> list[Attendance]:
    """Return every desk slot; missing is who was not here since the last day asked for was over.

    The day that still runs cannot be over: for it the midnight before counts. A slot whose
    machine's access ended without another taking its place stays in the list.
    """
    today = office.clock.now().astimezone(CENTRE_TIME).date()
    whole = min(last + timedelta(days=1), today)
    needed = datetime.combine(whole, time.min, CENTRE_TIME)
    seen: dict[tuple[str, str], datetime | None] = {}
    with office.store.ledger(office.tenant) as ledger:
        rows = ledger.rows(tables.device)
    for row in rows:
        if row.slot == HEAD_SLOT:
            continue
        place = row.centre, row.slot
        moment = None if row.seen_at is None else _EPOCH + timedelta(microseconds=row.seen_at)
        known = seen.get(place)
        seen[place] = max(filter(None, (known, moment)), default=None)
    return [
        Attendance(centre, slot, moment, moment is None or moment < needed)
        for (centre, slot), moment in sorted(seen.items())
    ]


def _question(name: str) -> Query[[Scope], ReportTable]:
    return overdue if name == OVERDUE else reports.report_named(name).ask


@query(Permission.REPORTS)
def overdue(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return the open cases whose binding term is over now, the oldest term first."""
    title = translate("hub_reports", "Overdue cases")
    page = case_lists.due.run(reading, amber=False, limit=MOST_CASES)
    rows: list[Row] = [
        (
            case.number,
            WORKFLOWS[case.workflow].title.translated(),
            case.unit,
            case.handler,
            case.due_at,
            1,
        )
        for case in page.rows
    ]
    return ReportTable(OVERDUE, title, _LATE, [rows] if rows else [], "cases")


def _parked(reading: Reading) -> int:
    return reading.connection.scalar(_PARKED) or 0


def _joined(name: str, parts: Sequence[tuple[str, ReportTable]]) -> ReportTable:
    if not parts:  # no centre has met the hub yet
        return ReportTable(name, name, (_CENTRE,), [])
    first = parts[0][1]
    batches: Iterator[Sequence[Row]] = (
        [(code, *row)] for code, table in parts for row in table.rows()
    )
    return ReportTable(name, first.title, (_CENTRE, *first.columns), batches, first.main)


def _of_desks(attended: Sequence[Attendance]) -> ReportTable:
    words = {True: translate("hub_reports", "missing"), False: ""}
    rows: list[Row] = [
        (one.centre, one.slot, one.seen_at, words[one.is_missing]) for one in attended
    ]
    title = translate("hub_reports", "Desks and when they last were here")
    return ReportTable(DESKS, title, (_CENTRE, _SLOT, _SINCE, _MISSES), [rows])


def as_plain(made: Consolidated) -> dict[str, Any]:
    """Return a report as JSON holds it: money in fen, moments and days in ISO form."""
    rows = [
        dict(zip((c.key for c in made.table.columns), row, strict=True))
        for row in made.table.rows()
    ]
    sums = {c.key: made.table.total_of(c.key) for c in made.table.columns if c.adds_up}
    return {
        "report": made.table.name,
        "title": made.table.title,
        "rows": rows,
        "totals": sums,
        "missing": [
            {"centre": one.centre, "slot": one.slot, "since": one.seen_at} for one in made.missing
        ],
        "not_understood": made.waiting,
        "note": made.note,
    }
