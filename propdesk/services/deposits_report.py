"""What the centre holds in deposits, by kind and age; the sum is the account of deposits held.

Source: domain.md W14, report.
"""

from collections import Counter, defaultdict
from datetime import date

from propdesk.domain.deposits import SORTS
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services import deposits
from propdesk.services.deposits import DepositRow
from propdesk.services.work import Reading, query

QUARTER, YEAR = 90, 365  # days: the ages of what is held
TITLE = QT_TRANSLATE_NOOP("deposits", "Deposits held by kind and age, as of {day}")
COLUMNS = (
    ReportColumn("sort", QT_TRANSLATE_NOOP("deposits", "Kind of deposit")),
    ReportColumn("count", QT_TRANSLATE_NOOP("deposits", "Number held"), ColumnKind.INTEGER),
    ReportColumn("held", QT_TRANSLATE_NOOP("deposits", "Sum held"), ColumnKind.MONEY),
    ReportColumn("quarter", QT_TRANSLATE_NOOP("deposits", "Up to 90 days"), ColumnKind.MONEY),
    ReportColumn("year", QT_TRANSLATE_NOOP("deposits", "Up to a year"), ColumnKind.MONEY),
    ReportColumn("older", QT_TRANSLATE_NOOP("deposits", "Older than a year"), ColumnKind.MONEY),
    ReportColumn("due", QT_TRANSLATE_NOOP("deposits", "Still to be paid"), ColumnKind.MONEY),
)


@query(Permission.REPORTS)
def by_kind(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return a line for every kind of which something is held or due; it is as of today."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for row in deposits.listed(reading):
        figures = counted[row.sort]
        if row.state == "due":
            figures["due"] += row.amount_fen
        if row.held_fen:
            figures["count"] += 1
            figures["held"] += row.held_fen
            figures[_age(reading.today, row)] += row.held_fen
    lines = [
        (words.translated(), *(counted[code][column.key] for column in COLUMNS[1:]))
        for code, words in SORTS
        if counted[code].total()
    ]
    title = TITLE.translated(day=reading.today)
    return ReportTable("deposits", title, COLUMNS, [lines] if lines else [], "held")


def _age(today: date, row: DepositRow) -> str:
    days = (today - row.opened_at.astimezone(CENTRE_TIME).date()).days
    if days <= QUARTER:
        return "quarter"
    return "year" if days <= YEAR else "older"
