"""Cards by unit: how many are active or lost, replaced, and what was charged (domain.md W07)."""

from collections import Counter, defaultdict

from sqlalchemy import select

from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseLink, CaseStanding
from propdesk.models.charges import Charge
from propdesk.models.estate import Unit
from propdesk.services.work import Reading, query
from propdesk.workflows.access_cards import WORKFLOW, AccessCard

TITLE = QT_TRANSLATE_NOOP("access_cards", "Cards by unit, as of {day}")
COLUMNS = (
    ReportColumn("unit", QT_TRANSLATE_NOOP("access_cards", "Unit of the cards")),
    ReportColumn("active", QT_TRANSLATE_NOOP("access_cards", "Active cards"), ColumnKind.INTEGER),
    ReportColumn("lost", QT_TRANSLATE_NOOP("access_cards", "Lost cards"), ColumnKind.INTEGER),
    ReportColumn("replaced", QT_TRANSLATE_NOOP("access_cards", "Replaced"), ColumnKind.INTEGER),
    ReportColumn("fees", QT_TRANSLATE_NOOP("access_cards", "Fees charged"), ColumnKind.MONEY),
)


@query(Permission.REPORTS)
def by_unit(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return a line for every unit that has or had a card; void ones left out."""
    fees = _fees(reading)
    rows = reading.connection.execute(
        select(AccessCard.id, AccessCard.replacements, CaseStanding.state, Unit.code)
        .join(CaseStanding, CaseStanding.case_id == AccessCard.id)
        .join(Unit, Unit.id == AccessCard.unit_id)
        .where(CaseStanding.workflow == WORKFLOW.code, CaseStanding.state != "void")
        .order_by(Unit.sort_text)
    )
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        figures = counted[row.code]
        figures["active"] += row.state == "active"
        figures["lost"] += row.state == "lost"
        figures["replaced"] += row.replacements or 0
        figures["fees"] += fees.get(row.id, 0)
    lines = [
        (unit, *(figures[column.key] for column in COLUMNS[1:]))
        for unit, figures in counted.items()
    ]
    title = TITLE.translated(day=reading.today)
    return ReportTable("access-cards", title, COLUMNS, [lines] if lines else [], "active")


def _fees(reading: Reading) -> dict[bytes, int]:
    """Return what was charged for each card, in fen."""
    rows = reading.connection.execute(
        select(CaseLink.case_id, Charge.amount_fen)
        .join(Charge, Charge.id == CaseLink.other_id)
        .join(AccessCard, AccessCard.id == CaseLink.case_id)
        .where(CaseLink.sort == "charge")
    )
    found: dict[bytes, int] = defaultdict(int)
    for case_id, fen in rows:
        found[case_id] += fen
    return found
