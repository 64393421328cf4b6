"""Collection rate (收费率): received for a period by receivable for it. Source: domain.md W08."""

from collections import defaultdict
from collections.abc import Hashable

from propdesk.domain.deposits import ANY_ITEM
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import GROUPING_NAMES, Grouping, Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services.ledger_labels import Labels
from propdesk.services.ledger_standings import standings_on
from propdesk.services.ledgers import filter_text, head, lines_of, place
from propdesk.services.work import Reading, query

TITLE = QT_TRANSLATE_NOOP(
    "reports", "Collection rate by {grouping}, periods {first} to {last}, as of {day}"
)
FIGURES = (
    ReportColumn("receivable", QT_TRANSLATE_NOOP("reports", "Receivable"), ColumnKind.MONEY),
    ReportColumn("received", QT_TRANSLATE_NOOP("reports", "Received"), ColumnKind.MONEY),
    ReportColumn("open", QT_TRANSLATE_NOOP("reports", "Still open"), ColumnKind.MONEY),
    ReportColumn(
        "rate",
        QT_TRANSLATE_NOOP("reports", "Collection rate"),
        ColumnKind.RATE,
        rate_of=("received", "receivable"),
    ),
)
GROUPINGS = (Grouping.ITEM, Grouping.BUILDING, Grouping.UNIT, Grouping.PERIOD)


@query(Permission.REPORTS)
def collection_rate(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return, for the charges of the months the scope touches, what came in by its day.

    Money put on a charge counts up to what the charge comes to; a surplus does not. Deposits are
    no fees and stay out of it (W14).
    """
    labels = Labels(reading)
    by = scope.by if scope.by in GROUPINGS else Grouping.ITEM
    months = str(Period.of(scope.first)), str(Period.of(scope.last))
    sums: dict[Hashable, list[int]] = defaultdict(lambda: [0, 0, 0])
    for charge in standings_on(reading, scope.until, scope, periods=months):
        if labels.item_codes.get(charge.item_id) == ANY_ITEM:
            continue
        line = sums[place(by, labels, charge.unit_id, charge.item_id, charge.period)]
        line[0] += charge.due_fen
        line[1] += charge.paid_fen
        line[2] += charge.open_fen
    rows = [
        (label, *figures, rate(figures[1], figures[0]))
        for label, figures in lines_of(by, labels, sums)
    ]
    first, last = months
    grouping = GROUPING_NAMES[by].translated()
    title = TITLE.translated(grouping=grouping, first=first, last=last, day=scope.until)
    title += filter_text(scope, labels)
    return ReportTable("rate", title, (head(by), *FIGURES), [rows], "received")
