"""The daily collection report (收费日报): what was taken, by fee item and method.

Its sums are those of the ledger by item and of the takings by method. Source: domain.md W09, W15.
"""

from collections import defaultdict

from propdesk.domain.ids import FeeItemId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Grouping, Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, Row
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.ledger_labels import PREPAYMENT, Labels
from propdesk.services.ledger_movements import TAKEN_FACTS, movements
from propdesk.services.ledgers import HEADS, filter_text
from propdesk.services.work import Reading, query

TITLE = QT_TRANSLATE_NOOP("reports", "Daily collection report, {first} to {last}")
_COLUMNS = (
    ReportColumn("item", HEADS[Grouping.ITEM]),
    *(ReportColumn(method.value, METHOD_NAMES[method], ColumnKind.MONEY) for method in Method),
    ReportColumn("received", QT_TRANSLATE_NOOP("reports", "Received"), ColumnKind.MONEY),
)


@query(Permission.REPORTS)
def daily(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return net takings (voids and refunds taken off) by fee item, one column for each method.

    What was used from prepayments stands in its own column and is taken off the prepayment line,
    so that the last column adds up to new money only.
    """
    labels = Labels(reading)
    sums: dict[FeeItemId | None, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for moved in movements(reading, scope, TAKEN_FACTS):
        sums[moved.item_id][moved.method] += moved.amount_fen
    names: list[tuple[FeeItemId | None, str]] = [*labels.items.items()]
    names.append((None, PREPAYMENT.translated()))
    rows: list[Row] = [
        (name, *(sums[item][method.value] for method in Method), sum(sums[item].values()))
        for item, name in names
        if any(sums.get(item, {}).values())
    ]
    first, last = scope.days
    title = TITLE.translated(first=first, last=last) + filter_text(scope, labels)
    return ReportTable("daily", title, _COLUMNS, [rows], "received")
