"""The consolidated reports, asked of the hub's views in one question over all centres.

The columns and the order of the rows are those of the desks' own reports, so that a figure at head
office can be laid beside the one at its desk. Source: domain.md W08, W09, W12.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import text

from propdesk.domain.arrears import earliest_due
from propdesk.domain.deposits import ANY_ITEM
from propdesk.domain.periods import Period
from propdesk.domain.reports import GROUPING_NAMES, Grouping, Scope
from propdesk.domain.tables import ReportColumn, ReportTable, Row, rate
from propdesk.hub import views
from propdesk.hub.ledger import Ledger
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services.arrears import AGEING, AGEING_TITLE
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.ledger_labels import PREPAYMENT, UNKNOWN
from propdesk.services.ledgers import (
    LEDGER,
    LEDGER_TITLE,
    OF_MONEY_ONLY,
    TAKINGS,
    TAKINGS_TITLE,
    head,
)
from propdesk.services.reports_rate import FIGURES, GROUPINGS, TITLE

CENTRE = ReportColumn("centre", QT_TRANSLATE_NOOP("hub_reports", "Centre"))
_KEYS = {
    Grouping.ITEM: "item_id",
    Grouping.UNIT: "unit_id",
    Grouping.PERIOD: "period",
    Grouping.COLLECTOR: "actor_id",
    Grouping.METHOD: "method",
}
_NAMES = {
    Grouping.ITEM: "SELECT centre, id, name, code AS place FROM folded_fee_item",
    Grouping.UNIT: "SELECT centre, id, code AS name, sort_text AS place FROM folded_unit",
    Grouping.BUILDING: "SELECT centre, id, CASE WHEN name = '' THEN code ELSE name END AS name,"
    " code AS place FROM folded_building",
    Grouping.COLLECTOR: "SELECT centre, id, name, name AS place FROM folded_user",
}
_MOVED = """
SELECT {place}, CAST(SUM(m.receivable_fen) AS BIGINT), CAST(SUM(m.received_fen) AS BIGINT)
  FROM consolidated_movements m {joined}
 WHERE m.tenant = :tenant AND m.business_date BETWEEN :first AND :last GROUP BY {place}
"""
_MONEY = """
SELECT {place}, m.fact, CAST(SUM(m.taken_fen) AS BIGINT) FROM consolidated_movements m {joined}
 WHERE m.tenant = :tenant AND m.taken_fen <> 0 AND m.business_date BETWEEN :first AND :last
 GROUP BY {place}, m.fact
"""
_OPEN = """
SELECT {place}, CAST(SUM(m.open_fen) AS BIGINT), CAST(SUM(m.surplus_fen) AS BIGINT)
  FROM {charges} m {joined}
 WHERE m.tenant = :tenant AND m.open_fen + m.surplus_fen > 0 GROUP BY {place}
"""
_KEPT = """
SELECT {place}, 0, CAST(SUM(m.prepaid_fen) AS BIGINT)
  FROM (SELECT t.*, NULL AS item_id, '' AS period FROM {prepaid} t) m {joined}
 WHERE m.tenant = :tenant GROUP BY {place}
"""
_RATED = """
SELECT {place}, CAST(SUM(m.due_fen) AS BIGINT), CAST(SUM(m.paid_fen) AS BIGINT),
       CAST(SUM(m.open_fen) AS BIGINT)
  FROM {charges} m
  JOIN folded_fee_item i ON i.tenant = m.tenant AND i.centre = m.centre AND i.id = m.item_id
  {joined}
 WHERE m.tenant = :tenant AND m.period BETWEEN :first AND :last AND i.code <> :deposits
 GROUP BY {place}
"""
_AGED = """
SELECT c.centre, u.code, b.name,
       CAST(SUM(CASE WHEN c.due_date >= :edge0 THEN c.open_fen ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN c.due_date < :edge0 AND c.due_date >= :edge1
                THEN c.open_fen ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN c.due_date < :edge1 AND c.due_date >= :edge2
                THEN c.open_fen ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN c.due_date < :edge2 AND c.due_date >= :edge3
                THEN c.open_fen ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN c.due_date < :edge3 AND c.due_date >= :edge4
                THEN c.open_fen ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN c.due_date < :edge4 THEN c.open_fen ELSE 0 END) AS BIGINT),
       CAST(SUM(c.open_fen) AS BIGINT), MIN(c.due_date)
  FROM {charges} c
  JOIN folded_unit u ON u.tenant = c.tenant AND u.centre = c.centre AND u.id = c.unit_id
  JOIN folded_building b ON b.tenant = u.tenant AND b.centre = u.centre AND b.id = u.building_id
 WHERE c.tenant = :tenant AND c.open_fen > 0
 GROUP BY c.centre, u.id, u.code, u.sort_text, b.name ORDER BY c.centre, u.sort_text
"""


class _Sums(NamedTuple):
    """Figures by centre and key."""

    lines: dict[str, dict[Any, list[int]]]
    width: int

    def add(self, centre: str, key: object, start: int, *figures: int) -> None:
        """Add figures to a line, from column `start` on."""
        plain = bytes(key) if isinstance(key, bytes | memoryview) else key
        line = self.lines.setdefault(centre, {}).setdefault(plain, [0] * self.width)
        for place, figure in enumerate(figures, start):
            line[place] += figure


def ledger(hub: Ledger, scope: Scope) -> ReportTable:
    """Return the ledger over all centres: `services.ledgers.ledger`, each line with its centre."""
    if scope.by in OF_MONEY_ONLY:
        return _takings(hub, scope)
    first, last = scope.days
    sums = _Sums({}, len(LEDGER))
    days = {"first": first.isoformat(), "last": last.isoformat()}
    for centre, key, billed, received in _asked(hub, _MOVED, scope.by, **days):
        sums.add(centre, key, 0, billed, received)
    for centre, key, opened, surplus in _standing(hub, scope):
        sums.add(centre, key, 2, opened, surplus)
    title = LEDGER_TITLE.translated(
        grouping=GROUPING_NAMES[scope.by].translated(), first=first, last=last
    )
    columns = (CENTRE, head(scope.by), *LEDGER)
    return ReportTable("ledger", title, columns, [_rows(hub, scope.by, sums)], "received")


def _takings(hub: Ledger, scope: Scope) -> ReportTable:
    first, last = scope.days
    sums = _Sums({}, len(TAKINGS))
    days = {"first": first.isoformat(), "last": last.isoformat()}
    for centre, key, fact, fen in _asked(hub, _MONEY, scope.by, **days):
        is_taken = fact == "payment"
        sums.add(centre, key, 0, fen if is_taken else 0, 0 if is_taken else -fen, fen)
    title = TAKINGS_TITLE.translated(
        grouping=GROUPING_NAMES[scope.by].translated(), first=first, last=last
    )
    columns = (CENTRE, head(scope.by), *TAKINGS)
    return ReportTable("takings", title, columns, [_rows(hub, scope.by, sums)], "received")


def arrears(hub: Ledger, scope: Scope) -> ReportTable:
    """Return every unit that owes over all centres, by age: `services.arrears.ageing`."""
    edges = [day.isoformat() for day in earliest_due(scope.until)]
    asked = {f"edge{place}": edge for place, edge in enumerate(edges)}
    found = _asked(hub, _AGED, Grouping.UNIT, **asked, until=scope.until.isoformat())
    rows: list[Row] = []
    for *figures, oldest in found:
        day = scope.until.fromisoformat(oldest)
        rows.append((*figures, day, max(0, (scope.until - day) // timedelta(days=1))))
    title = AGEING_TITLE.translated(day=scope.until)
    return ReportTable("arrears", title, (CENTRE, *AGEING), [rows], "total")


def collection_rate(hub: Ledger, scope: Scope) -> ReportTable:
    """Return what came in for the months the scope touches: `reports_rate.collection_rate`."""
    by = scope.by if scope.by in GROUPINGS else Grouping.ITEM
    first, last = str(Period.of(scope.first)), str(Period.of(scope.last))
    sums = _Sums({}, 3)
    months = {"first": first, "last": last, "deposits": ANY_ITEM}
    for centre, key, *figures in _asked(hub, _RATED, by, **months, until=scope.until.isoformat()):
        sums.add(centre, key, 0, *figures)
    rows: list[Row] = [
        (centre, label, *figures, rate(figures[1], figures[0]))
        for centre, label, figures in _lines(hub, by, sums)
    ]
    title = TITLE.translated(
        grouping=GROUPING_NAMES[by].translated(), first=first, last=last, day=scope.until
    )
    return ReportTable("rate", title, (CENTRE, head(by), *FIGURES), [rows], "received")


REPORTS: Mapping[str, Callable[[Ledger, Scope], ReportTable]] = {
    "ledger": ledger,
    "arrears": arrears,
    "rate": collection_rate,
}


def _standing(hub: Ledger, scope: Scope) -> list[tuple[str, object, int, int]]:
    """Return (centre, key, open, prepaid) of the charges, then of the kept prepayments."""
    until = scope.days[1].isoformat()
    found = _asked(hub, _OPEN, scope.by, until=until)
    kept = _asked(hub, _KEPT, scope.by, until=until)
    return [*found, *kept]


def _asked(hub: Ledger, question: str, by: Grouping, **values: object) -> list[Any]:
    """Run a question over `m`, broken down by centre and a grouping's key."""
    key, joined = f"m.{_KEYS.get(by, 'unit_id')}", ""
    if by is Grouping.BUILDING:
        key = "u.building_id"
        joined = (
            "LEFT JOIN folded_unit u ON u.tenant = m.tenant AND u.centre = m.centre"
            " AND u.id = m.unit_id"
        )
    filled = question.replace("{place}", f"m.centre, {key}").replace("{joined}", joined)
    asked = {"tenant": hub.tenant, **values}
    return list(hub.connection.execute(text(views.as_of(filled)), asked))


def _rows(hub: Ledger, by: Grouping, sums: _Sums) -> list[Row]:
    return [(centre, label, *figures) for centre, label, figures in _lines(hub, by, sums)]


def _lines(hub: Ledger, by: Grouping, sums: _Sums) -> list[tuple[str, str, list[int]]]:
    """Return (centre, label, figures) of every line that is not all zero, in the desks' order."""
    names = _names(hub, by)
    rows: list[tuple[str, str, list[int]]] = []
    for centre, lines in sorted(sums.lines.items()):
        ordered = names[centre] if by in _NAMES else _listed(by, lines)
        for key, label in ordered.items():
            if any(lines.get(key, ())):
                rows.append((centre, label, lines[key]))
        for key, figures in lines.items():
            if key not in ordered and any(figures):
                is_kept = by in {Grouping.ITEM, Grouping.PERIOD} and not key
                label = (PREPAYMENT if is_kept else UNKNOWN).translated()
                rows.append((centre, label, figures))
    return rows


def _listed(by: Grouping, lines: Mapping[Any, Sequence[int]]) -> dict[Any, str]:
    if by is Grouping.METHOD:
        return {method.value: name.translated() for method, name in METHOD_NAMES.items()}
    return {period: period for period in sorted(lines) if period}


def _names(hub: Ledger, by: Grouping) -> Mapping[str, dict[bytes, str]]:
    """Return what the keys of a grouping are called at each centre, in the desks' order."""
    found: dict[str, dict[bytes, str]] = defaultdict(dict)
    if by not in _NAMES:
        return found
    question = f"{_NAMES[by]} WHERE tenant = :tenant"
    rows = hub.connection.execute(text(question), {"tenant": hub.tenant}).all()
    is_house = by is Grouping.BUILDING
    for row in sorted(
        rows, key=lambda row: (len(row.place) if is_house else 0, row.place, bytes(row.id))
    ):
        found[row.centre][bytes(row.id)] = row.name
    return found
