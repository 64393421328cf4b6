"""The ledger: receivable, received, open and prepaid by any grouping, as of any day.

In every line, billed less received is what open less prepaid grew by. Source: domain.md W08, W09.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import NamedTuple

from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import GROUPING_NAMES, Grouping, Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.ledger_labels import PREPAYMENT, UNKNOWN, Labels
from propdesk.services.ledger_movements import (
    BILLED_FACTS,
    SETTLING_FACTS,
    TAKEN_FACTS,
    Direction,
    Movement,
    movements,
)
from propdesk.services.ledger_standings import prepaid_on, standings_on
from propdesk.services.work import Reading, query

OF_MONEY_ONLY = frozenset({Grouping.COLLECTOR, Grouping.METHOD})
LEDGER_TITLE = QT_TRANSLATE_NOOP("ledgers", "Ledger by {grouping}, {first} to {last}")
TAKINGS_TITLE = QT_TRANSLATE_NOOP("ledgers", "Takings by {grouping}, {first} to {last}")
HEADS = {
    Grouping.ITEM: QT_TRANSLATE_NOOP("ledgers", "Fee item"),
    Grouping.UNIT: QT_TRANSLATE_NOOP("ledgers", "Unit"),
    Grouping.BUILDING: QT_TRANSLATE_NOOP("ledgers", "Building"),
    Grouping.PERIOD: QT_TRANSLATE_NOOP("ledgers", "Billing period"),
    Grouping.COLLECTOR: QT_TRANSLATE_NOOP("ledgers", "Collector"),
    Grouping.METHOD: QT_TRANSLATE_NOOP("ledgers", "Payment method"),
}
_KINDS = {Grouping.PERIOD: ColumnKind.PERIOD, Grouping.UNIT: ColumnKind.IDENTIFIER}
_RECEIVED = ReportColumn("received", QT_TRANSLATE_NOOP("ledgers", "Received"), ColumnKind.MONEY)
LEDGER = (
    ReportColumn("receivable", QT_TRANSLATE_NOOP("ledgers", "Receivable"), ColumnKind.MONEY),
    _RECEIVED,
    ReportColumn("open", QT_TRANSLATE_NOOP("ledgers", "Still open"), ColumnKind.MONEY),
    ReportColumn("prepaid", QT_TRANSLATE_NOOP("ledgers", "Prepaid"), ColumnKind.MONEY),
)
TAKINGS = (
    ReportColumn("taken", QT_TRANSLATE_NOOP("ledgers", "Taken"), ColumnKind.MONEY),
    ReportColumn("given_back", QT_TRANSLATE_NOOP("ledgers", "Given back"), ColumnKind.MONEY),
    _RECEIVED,
)


class _Figures(NamedTuple):
    """One line of the ledger."""

    receivable: int
    received: int
    open: int
    prepaid: int


@query(Permission.REPORTS)
def ledger(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return receivable and received in the scope's days, open and prepaid at their end.

    By collector or method, or for one collector, there is only what was taken: see `takings`.
    """
    if scope.by in OF_MONEY_ONLY or scope.collector_id is not None:
        return takings(reading, scope)
    labels = Labels(reading)
    sums: dict[Hashable, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for moved in movements(reading, scope, BILLED_FACTS | SETTLING_FACTS):
        column = 0 if moved.direction is Direction.BILLED else 1
        sums[_key_of(moved, scope.by, labels)][column] += moved.amount_fen
    for key, figures in _standing(reading, scope, labels):
        line = sums[key]
        line[2] += figures.open
        line[3] += figures.prepaid
    columns = (head(scope.by), *LEDGER)
    rows = [(label, *figures) for label, figures in lines_of(scope.by, labels, sums)]
    return ReportTable("ledger", _title(LEDGER_TITLE, scope, labels), columns, [rows], "received")


@query(Permission.REPORTS)
def takings(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return what was taken, what of it was given back (voids, refunds), and what remains."""
    labels = Labels(reading)
    sums: dict[Hashable, list[int]] = defaultdict(lambda: [0, 0, 0])
    for moved in movements(reading, scope, TAKEN_FACTS):
        line = sums[_key_of(moved, scope.by, labels)]
        given_back = moved.direction is Direction.GIVEN_BACK
        line[1 if given_back else 0] += -moved.amount_fen if given_back else moved.amount_fen
        line[2] += moved.amount_fen
    columns = (head(scope.by), *TAKINGS)
    rows = [(label, *figures) for label, figures in lines_of(scope.by, labels, sums)]
    return ReportTable("takings", _title(TAKINGS_TITLE, scope, labels), columns, [rows], "received")


def filter_text(scope: Scope, labels: Labels) -> str:
    """Return the scope's filters in words for a title, ' · 1栋 · 物业费', or nothing."""
    names = []
    if scope.building_id is not None:
        names.append(labels.buildings.get(scope.building_id, ""))
    if scope.unit_id is not None:
        names.append(labels.unit(scope.unit_id))
    if scope.item_id is not None:
        names.append(labels.items.get(scope.item_id, ""))
    if scope.collector_id is not None:
        names.append(labels.people.get(scope.collector_id, ""))
    return "".join(f" · {name or UNKNOWN.translated()}" for name in names)


def _standing(
    reading: Reading, scope: Scope, labels: Labels
) -> Iterator[tuple[Hashable, _Figures]]:
    """Yield what is open and prepaid at the end, charge by charge, then the kept prepayments."""
    _, day = scope.days
    for charge in standings_on(reading, day, scope):
        key = place(scope.by, labels, charge.unit_id, charge.item_id, charge.period)
        yield key, _Figures(0, 0, charge.open_fen, charge.surplus_fen)
    for unit_id, fen in prepaid_on(reading, day, scope):
        yield place(scope.by, labels, unit_id, None, ""), _Figures(0, 0, 0, fen)


def _key_of(moved: Movement, by: Grouping, labels: Labels) -> Hashable:
    match by:
        case Grouping.COLLECTOR:
            return moved.actor_id
        case Grouping.METHOD:
            return moved.method
        case _:
            return place(by, labels, moved.unit_id, moved.item_id, moved.period)


def place(
    by: Grouping, labels: Labels, unit: UnitId | None, item: FeeItemId | None, period: str
) -> Hashable:
    """Return which line of a grouping a sum belongs to; collector and method are not places."""
    match by:
        case Grouping.ITEM:
            return item
        case Grouping.UNIT:
            return unit
        case Grouping.BUILDING:
            return labels.building_of(unit)
        case _:
            return period


def lines_of(
    by: Grouping, labels: Labels, sums: Mapping[Hashable, Sequence[int]]
) -> list[tuple[str, Sequence[int]]]:
    """Return (label, figures) of every line that is not all zero, in the grouping's order."""
    names = _names(by, labels, sums)
    lines = [(name, sums[key]) for key, name in names.items() if any(sums.get(key, ()))]
    for key, figures in sums.items():
        if key not in names and any(figures):
            rest = PREPAYMENT if by in {Grouping.ITEM, Grouping.PERIOD} and not key else UNKNOWN
            lines.append((rest.translated(), figures))
    return lines


def _names(by: Grouping, labels: Labels, keys: Mapping[Hashable, object]) -> Mapping[Hashable, str]:
    match by:
        case Grouping.ITEM:
            return {item: name for item, name in labels.items.items() if item in keys}
        case Grouping.UNIT:
            return {unit: label.code for unit, label in labels.units.items() if unit in keys}
        case Grouping.BUILDING:
            return {house: name for house, name in labels.buildings.items() if house in keys}
        case Grouping.COLLECTOR:
            return {user: name for user, name in labels.people.items() if user in keys}
        case Grouping.METHOD:
            return {method.value: name.translated() for method, name in METHOD_NAMES.items()}
        case Grouping.PERIOD:
            return {period: str(period) for period in sorted(map(str, keys)) if period}


def head(by: Grouping) -> ReportColumn:
    """Return the first column of a table broken down by a grouping."""
    return ReportColumn(by.value, HEADS[by], _KINDS.get(by, ColumnKind.TEXT))


def _title(message: Message, scope: Scope, labels: Labels) -> str:
    first, last = scope.days
    grouping = GROUPING_NAMES[scope.by].translated()
    title = message.translated(grouping=grouping, first=first, last=last)
    return title + filter_text(scope, labels)
