"""Consolidated reports of head office: every centre's figures in one table, and who is missing.

Ledger, arrears, collection rate, overdue cases and the desks' attendance come from the views of the
hub's database, folded before they are asked. For all others each centre's stream is followed into a
copy in the hub's folder, and the very reports of the desks are asked of it.
"""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text

from propdesk.central import copies, figures, folding, snapshots
from propdesk.central.figures import CENTRE
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import IdSource
from propdesk.domain.reports import JournalEntry, Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, Row
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.hub.ledger import Ledger
from propdesk.hub.office import Office
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.models.base import moment_to_number
from propdesk.models.stream import StreamEntry
from propdesk.services import reports, reports_journal
from propdesk.services.work import Reading, Station
from propdesk.sync.protocol import Verdict
from propdesk.workflows import WORKFLOWS

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SEEN = text(
    "SELECT centre, slot, seen_at FROM consolidated_desks WHERE tenant = :tenant"
    " ORDER BY centre, slot"
)
_LATE_CASES = text(
    "SELECT * FROM consolidated_overdue_cases WHERE tenant = :tenant AND due_at <= :now"
    " ORDER BY centre, due_at, workflow, number"
)
_PARKED = select(func.count()).where(StreamEntry.verdict == Verdict.PARKED.value)
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
FROM_VIEWS = (*figures.REPORTS, OVERDUE)


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
    attended = attendance(office, scope.last)
    if name == DESKS:
        yield Consolidated(_of_desks(attended), attended, {})
    elif name in FROM_VIEWS:
        waiting = _folded(office, folder, new_id)
        with office.store.snapshot(office.tenant) as hub:
            ask = figures.REPORTS.get(name)
            table = ask(hub, scope) if ask else _overdue(hub, office.clock.now())
            yield Consolidated(table, attended, waiting)
    else:
        question = reports.report_named(name).ask
        with contextlib.ExitStack() as opened:
            copied = {
                code: opened.enter_context(_copy(office, folder, code, new_id))
                for code in snapshots.codes(office)
            }
            parts = [(code, question.run(copy, scope)) for code, copy in copied.items()]
            waiting = {code: count for code, copy in copied.items() if (count := _parked(copy))}
            yield Consolidated(_joined(name, parts), attended, waiting)


@contextlib.contextmanager
def booked(
    office: Office, folder: Path, scope: Scope, new_id: IdSource
) -> Iterator[Iterator[JournalEntry]]:
    """Give every centre's entries of a scope's days, one centre after the other."""
    with contextlib.ExitStack() as opened:
        copied = [
            opened.enter_context(_copy(office, folder, code, new_id))
            for code in snapshots.codes(office)
        ]
        yield (entry for copy in copied for entry in reports_journal.entries.run(copy, scope))


def _folded(office: Office, folder: Path, new_id: IdSource) -> dict[str, int]:
    """Fold every centre; return the transactions that could not be followed, by centre."""
    found = {
        code: folding.fold(office, folder, code, new_id).waiting for code in snapshots.codes(office)
    }
    return {code: count for code, count in found.items() if count}


@contextlib.contextmanager
def _copy(office: Office, folder: Path, code: str, new_id: IdSource) -> Iterator[Reading]:
    station = Station(code, "hub", bytes(16))
    with (
        contextlib.closing(copies.followed(office, folder, code, new_id)) as database,
        database.read() as connection,
    ):
        yield Reading(connection, folding.READER, office.clock.now(), station)


def attendance(office: Office, last: date) -> list[Attendance]:
    """Return every desk slot; missing is who was not here since the last day asked for was over.

    The day that still runs cannot be over: for it the midnight before counts. A slot whose
    machine's access ended without another taking its place stays in the list.
    """
    today = office.clock.now().astimezone(CENTRE_TIME).date()
    whole = min(last + timedelta(days=1), today)
    needed = datetime.combine(whole, time.min, CENTRE_TIME)
    with office.store.ledger(office.tenant) as ledger:
        rows = ledger.connection.execute(_SEEN, {"tenant": office.tenant}).all()
    return [
        Attendance(row.centre, row.slot, moment, moment is None or moment < needed)
        for row in rows
        for moment in (_moment(row.seen_at),)
    ]


def _overdue(hub: Ledger, now: datetime) -> ReportTable:
    """Return the open cases whose binding term is over now, by centre, the oldest term first."""
    asked = {"tenant": hub.tenant, "now": moment_to_number(now)}
    rows: list[Row] = [
        (
            row.centre,
            row.number,
            WORKFLOWS[row.workflow].title.translated() if row.workflow in WORKFLOWS else "",
            row.unit,
            row.handler,
            _moment(row.due_at),
            1,
        )
        for row in hub.connection.execute(_LATE_CASES, asked)
    ]
    title = translate("hub_reports", "Overdue cases")
    return ReportTable(OVERDUE, title, (CENTRE, *_LATE), [rows] if rows else [], "cases")


def _moment(number: int | None) -> datetime | None:
    return None if number is None else _EPOCH + timedelta(microseconds=number)


def _parked(reading: Reading) -> int:
    return reading.connection.scalar(_PARKED) or 0


def _joined(name: str, parts: Sequence[tuple[str, ReportTable]]) -> ReportTable:
    if not parts:  # no centre has met the hub yet
        return ReportTable(name, name, (CENTRE,), [])
    first = parts[0][1]
    batches: Iterator[Sequence[Row]] = (
        [(code, *row)] for code, table in parts for row in table.rows()
    )
    return ReportTable(name, first.title, (CENTRE, *first.columns), batches, first.main)


def _of_desks(attended: Sequence[Attendance]) -> ReportTable:
    words = {True: translate("hub_reports", "missing"), False: ""}
    rows: list[Row] = [
        (one.centre, one.slot, one.seen_at, words[one.is_missing]) for one in attended
    ]
    title = translate("hub_reports", "Desks and when they last were here")
    return ReportTable(DESKS, title, (CENTRE, _SLOT, _SINCE, _MISSES), [rows])


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
