"""What hangs, is out or is up today: things lent, keys, notices (domain.md W30, W06, W44)."""

from typing import Any

from sqlalchemy import select

from propdesk.domain.case_fields import shown
from propdesk.domain.deadlines import day_before
from propdesk.domain.notices import OUTAGE, PEST_CONTROL
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.models.cases import CaseStanding
from propdesk.services import case_rules, keys, loans
from propdesk.services.case_store import lines_of
from propdesk.services.keys import KeyRow
from propdesk.services.work import Reading, query
from propdesk.workflows.notices import WORKFLOW as NOTICES
from propdesk.workflows.notices import Notice

THINGS_TITLE = QT_TRANSLATE_NOOP("lobby_boards", "Things to lend: out, overdue, in stock")
KEYS_TITLE = QT_TRANSLATE_NOOP("lobby_boards", "Keys: where each is")
NOTICES_TITLE = QT_TRANSLATE_NOOP("lobby_boards", "Notices now up")
COUNTED = ReportColumn("count", QT_TRANSLATE_NOOP("lobby_boards", "Count"), ColumnKind.INTEGER)
THINGS = (
    ReportColumn("code", QT_TRANSLATE_NOOP("lobby_boards", "No."), ColumnKind.IDENTIFIER),
    ReportColumn("name", QT_TRANSLATE_NOOP("lobby_boards", "Thing")),
    ReportColumn("where", QT_TRANSLATE_NOOP("lobby_boards", "Where")),
    ReportColumn("loan", QT_TRANSLATE_NOOP("lobby_boards", "Loan"), ColumnKind.IDENTIFIER),
    ReportColumn("due", QT_TRANSLATE_NOOP("lobby_boards", "Back by"), ColumnKind.MOMENT),
    COUNTED,
)
SETS = (
    ReportColumn("tag", QT_TRANSLATE_NOOP("lobby_boards", "Tag"), ColumnKind.IDENTIFIER),
    ReportColumn("unit", QT_TRANSLATE_NOOP("lobby_boards", "Unit")),
    ReportColumn("where", QT_TRANSLATE_NOOP("lobby_boards", "Where")),
    ReportColumn("since", QT_TRANSLATE_NOOP("lobby_boards", "Since"), ColumnKind.MOMENT),
    ReportColumn("who", QT_TRANSLATE_NOOP("lobby_boards", "Taken by")),
    ReportColumn("care", QT_TRANSLATE_NOOP("lobby_boards", "To be looked after")),
    COUNTED,
)
POSTED = (
    ReportColumn("number", QT_TRANSLATE_NOOP("lobby_boards", "Number"), ColumnKind.IDENTIFIER),
    ReportColumn("title", QT_TRANSLATE_NOOP("lobby_boards", "Title")),
    ReportColumn("sort", QT_TRANSLATE_NOOP("lobby_boards", "Kind")),
    ReportColumn("places", QT_TRANSLATE_NOOP("lobby_boards", "Places")),
    ReportColumn("posted", QT_TRANSLATE_NOOP("lobby_boards", "Posted"), ColumnKind.MOMENT),
    ReportColumn("valid_to", QT_TRANSLATE_NOOP("lobby_boards", "Valid to"), ColumnKind.DATE),
    ReportColumn("care", QT_TRANSLATE_NOOP("lobby_boards", "To be looked after")),
    COUNTED,
)
LATE_RULES = {PEST_CONTROL: "D47", OUTAGE: "P35"}  # how long ahead a notice is up


@query(Permission.REPORTS)
def things(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return every thing the desk lends: here, out, overdue or lost."""
    cells = []
    for row in loans.report(reading).things:
        where = translate("lobby_boards", "in stock")
        if row.is_lost:
            where = translate("lobby_boards", "lost")
        elif row.case:
            where = translate("lobby_boards", "out")
            if row.due_at is not None and row.due_at < reading.now:
                where = translate("lobby_boards", "overdue")
        cells.append((row.code, row.name, where, row.case, row.due_at, 1))
    return ReportTable("things", THINGS_TITLE.translated(), THINGS, [cells], "count")


@query(Permission.REPORTS)
def key_board(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return every set of keys, with what is overdue or has been kept for long."""
    cells = [
        (
            row.tag,
            row.unit,
            row.state.translated(),
            row.since,
            row.taken_by,
            _care_of_key(row),
            1,
        )
        for row in keys.board(reading)
    ]
    return ReportTable("keys", KEYS_TITLE.translated(), SETS, [cells], "count")


@query(Permission.REPORTS)
def notices_up(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return the notices now up, what comes down today, and what was posted late."""
    found = reading.connection.execute(
        select(CaseStanding.number, *Notice.__table__.columns)
        .join(Notice, Notice.id == CaseStanding.case_id)
        .where(
            CaseStanding.workflow == NOTICES.code,
            CaseStanding.state.in_(("posted", "reposted")),
        )
        .order_by(CaseStanding.due_at, CaseStanding.number)
    )
    cells = []
    for row in found:
        places = [str(line["place"]) for _, line in lines_of(reading, NOTICES, row.id)["places"]]
        sort = shown(NOTICES.by_name["sort"], row.sort, zone=CENTRE_TIME)
        posted = (row.posted_at, row.valid_to, _care(reading, row))
        cells.append((row.number, row.title, sort, ", ".join(places), *posted, 1))
    return ReportTable("notices", NOTICES_TITLE.translated(), POSTED, [cells], "count")


def _care_of_key(row: KeyRow) -> str:
    if row.is_overdue:
        return translate("lobby_boards", "overdue")
    return translate("lobby_boards", "kept for long") if row.is_long else ""


def _care(reading: Reading, row: Any) -> str:
    """Return what a notice needs: down today, down long ago, or that it went up too late."""
    said = []
    if row.valid_to is not None and row.valid_to < reading.today:
        said.append(translate("lobby_boards", "should be down"))
    elif row.valid_to == reading.today:
        said.append(translate("lobby_boards", "take down today"))
    if _was_late(reading, row):
        said.append(translate("lobby_boards", "posted late"))
    return ", ".join(said)


def _was_late(reading: Reading, row: Any) -> bool:
    rule, day = LATE_RULES.get(row.sort), row.takes_place_on
    if rule is None or day is None or row.posted_at is None:
        return False
    times = case_rules.times(reading)
    last = day_before(times.rules.on(rule, reading.today), day, times.calendar)
    return times.calendar.local(row.posted_at).date() > last
