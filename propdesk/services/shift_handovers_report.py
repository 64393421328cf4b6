"""Handovers, what they carry too long, the problem log. Source: domain.md W48, D52, D53, F44."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.shift_handovers import HOURS, MOST_SHIFTS, SHIFTS
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.models.accounts import User
from propdesk.models.cases import CaseStanding
from propdesk.services import case_rules, case_store, rosters
from propdesk.services.shift_handovers import carried_long
from propdesk.services.work import Reading, query
from propdesk.workflows.shift_handovers import WORKFLOW, ShiftHandover

SHIFTS_TITLE = QT_TRANSLATE_NOOP("shift_handovers", "Shift handovers, {first} to {last}")
CARRIED_TITLE = QT_TRANSLATE_NOOP("shift_handovers", "Carried more than {shifts} shifts, {day}")
PROBLEMS_TITLE = QT_TRANSLATE_NOOP("shift_handovers", "Problem log, {first} to {last}")
DAY = ReportColumn("day", QT_TRANSLATE_NOOP("shift_handovers", "Day"), ColumnKind.DATE)
FROM = ReportColumn("from", QT_TRANSLATE_NOOP("shift_handovers", "Handed over by"))
COLUMNS = (
    DAY,
    ReportColumn("shift", QT_TRANSLATE_NOOP("shift_handovers", "Shift")),
    FROM,
    ReportColumn("to", QT_TRANSLATE_NOOP("shift_handovers", "Taken over by")),
    ReportColumn("arrived", QT_TRANSLATE_NOOP("shift_handovers", "Arrived"), ColumnKind.MOMENT),
    ReportColumn("early", QT_TRANSLATE_NOOP("shift_handovers", "In time for the shift")),
    ReportColumn("served", QT_TRANSLATE_NOOP("shift_handovers", "Served"), ColumnKind.INTEGER),
    ReportColumn("deals", QT_TRANSLATE_NOOP("shift_handovers", "Deals"), ColumnKind.INTEGER),
    ReportColumn(
        "conversion",
        QT_TRANSLATE_NOOP("shift_handovers", "Conversion"),
        ColumnKind.RATE,
        rate_of=("deals", "served"),
    ),
    ReportColumn("matters", QT_TRANSLATE_NOOP("shift_handovers", "Matters"), ColumnKind.INTEGER),
    ReportColumn(
        "carried", QT_TRANSLATE_NOOP("shift_handovers", "Carried long"), ColumnKind.INTEGER
    ),
    ReportColumn("overtime", QT_TRANSLATE_NOOP("shift_handovers", "Overtime")),
)


@query(Permission.REPORTS)
def shifts(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return a line for each handover: who, in time or not (D52), served, deals, carried."""
    words = {code: label.translated() for code, label in SHIFTS}
    rows = [_shift(reading, row, words) for row in _handovers(reading, scope)]
    title = SHIFTS_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("shifts", title, COLUMNS, [rows], "served")


@query(Permission.REPORTS)
def carried(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return the matters of the newest sheet that were carried more than two shifts."""
    rows = [
        (row["number"], row["sort"], row["what"], row["state"], row["due_at"], row["shifts"])
        for row in carried_long(reading)
    ]
    columns = (
        ReportColumn(
            "number", QT_TRANSLATE_NOOP("shift_handovers", "Number"), ColumnKind.IDENTIFIER
        ),
        ReportColumn("sort", QT_TRANSLATE_NOOP("shift_handovers", "Kind")),
        ReportColumn("what", QT_TRANSLATE_NOOP("shift_handovers", "Matter")),
        ReportColumn("state", QT_TRANSLATE_NOOP("shift_handovers", "State")),
        ReportColumn("due", QT_TRANSLATE_NOOP("shift_handovers", "Due"), ColumnKind.MOMENT),
        ReportColumn(
            "shifts",
            QT_TRANSLATE_NOOP("shift_handovers", "Times carried"),
            ColumnKind.INTEGER,
            summed=False,
        ),
    )
    title = CARRIED_TITLE.translated(shifts=MOST_SHIFTS, day=reading.today)
    return ReportTable("carried-matters", title, columns, [rows])


@query(Permission.REPORTS)
def problems(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the problem log of the shifts in scope, handed in weekly (D53)."""
    rows = [
        (_day(row), row.giver, line["problem"], line["solution"])
        for row in _handovers(reading, scope)
        for line in case_store.load(reading, row.id).rows("problems")
    ]
    columns = (
        DAY,
        FROM,
        ReportColumn("problem", QT_TRANSLATE_NOOP("shift_handovers", "Problem")),
        ReportColumn("solution", QT_TRANSLATE_NOOP("shift_handovers", "Solution")),
    )
    title = PROBLEMS_TITLE.translated(first=scope.first, last=scope.last)
    return ReportTable("problem-log", title, columns, [rows])


def _handovers(reading: Reading, scope: Scope) -> Sequence[Any]:
    """Return the handovers both have signed, the earliest first."""
    giver, taker = aliased(User), aliased(User)
    begin = datetime.combine(scope.first, time(0), CENTRE_TIME)
    end = datetime.combine(scope.last + timedelta(days=1), time(0), CENTRE_TIME)
    columns = [c for c in ShiftHandover.__table__.columns if c.key != "to_person"]
    return reading.connection.execute(
        select(
            *columns,
            CaseStanding.closed_at,
            giver.name.label("giver"),
            taker.id.label("taker_id"),
            taker.name.label("taker"),
        )
        .join(CaseStanding, CaseStanding.case_id == ShiftHandover.id)
        .join(giver, giver.id == CaseStanding.first_responder)
        .join(taker, taker.id == ShiftHandover.to_person)
        .where(
            CaseStanding.workflow == WORKFLOW.code,
            CaseStanding.state == "closed",
            CaseStanding.closed_at >= begin,
            CaseStanding.closed_at < end,
        )
        .order_by(CaseStanding.closed_at)
    ).all()


def _shift(reading: Reading, row: Any, words: dict[str, str]) -> tuple[object, ...]:
    matters = case_store.load(reading, row.id).rows("matters")
    long = sum(isinstance(m["shifts"], int) and m["shifts"] > MOST_SHIFTS for m in matters)
    served, deals = row.served or 0, row.deals or 0
    return (
        _day(row),
        words[row.shift],
        row.giver,
        row.taker,
        row.arrived_at,
        "".join(_in_time(reading, row)),
        served,
        deals,
        rate(deals, served),
        len(matters),
        long,
        row.overtime,
    )


def _in_time(reading: Reading, row: Any) -> Iterator[str]:
    """Yield whether who took over came early enough for the turn the roster gives them (D52)."""
    day = _day(row)
    turn = rosters.on(reading, day=day).get(row.taker_id, "")
    if turn not in HOURS or row.arrived_at is None:
        return
    ahead = timedelta(minutes=case_rules.rulebook(reading).figure("D52", day))
    latest = datetime.combine(day, HOURS[turn][0], CENTRE_TIME) - ahead
    is_early = row.arrived_at <= latest
    yield translate("shift_handovers", "yes") if is_early else translate("shift_handovers", "no")


def _day(row: Any) -> Any:
    return row.closed_at.astimezone(CENTRE_TIME).date()
