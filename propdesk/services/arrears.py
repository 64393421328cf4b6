"""Who owes what since when: arrears by age, and whom to remind. Source: domain.md W12, P04."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, case, cast, func, select

from propdesk.domain.arrears import AGES, age_of, days_overdue, earliest_due, ladder_on, step_for
from propdesk.domain.ids import UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import mask_phone
from propdesk.domain.reports import Scope, mask_name
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, Row
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import ChargeBalance
from propdesk.models.estate import Building, Unit
from propdesk.models.people import Customer, Tenure
from propdesk.services.case_rules import rulebook
from propdesk.services.ledger_labels import Labels
from propdesk.services.ledger_movements import BATCH, streamed
from propdesk.services.ledger_standings import NOTHING, filters, is_present, standings_on
from propdesk.services.ledgers import filter_text
from propdesk.services.reports_grants import shows_in_full
from propdesk.services.work import Reading, query

AGEING_TITLE = QT_TRANSLATE_NOOP("arrears", "Arrears by age as of {day}")
REMINDER_TITLE = QT_TRANSLATE_NOOP("arrears", "Reminder list as of {day}")
_UNIT = ReportColumn("unit", QT_TRANSLATE_NOOP("arrears", "Unit"), ColumnKind.IDENTIFIER)
_BUILDING = ReportColumn("building", QT_TRANSLATE_NOOP("arrears", "Building"))
_TOTAL = ReportColumn("total", QT_TRANSLATE_NOOP("arrears", "Owed in all"), ColumnKind.MONEY)
_OLDEST = ReportColumn("oldest", QT_TRANSLATE_NOOP("arrears", "Oldest due date"), ColumnKind.DATE)
_DAYS = ReportColumn(
    "days", QT_TRANSLATE_NOOP("arrears", "Days late"), ColumnKind.INTEGER, summed=False
)
AGEING = (
    _UNIT,
    _BUILDING,
    *(ReportColumn(f"age_{i}", title, ColumnKind.MONEY) for i, title in enumerate(AGES)),
    _TOTAL,
    _OLDEST,
    _DAYS,
)
_REMINDERS = (
    _UNIT,
    _BUILDING,
    ReportColumn("payer", QT_TRANSLATE_NOOP("arrears", "Payer")),
    ReportColumn("phone", QT_TRANSLATE_NOOP("arrears", "Telephone"), ColumnKind.IDENTIFIER),
    ReportColumn("overdue", QT_TRANSLATE_NOOP("arrears", "Overdue"), ColumnKind.MONEY),
    _TOTAL,
    _OLDEST,
    _DAYS,
    ReportColumn("step", QT_TRANSLATE_NOOP("arrears", "Next step")),
)
_AgedUnit = tuple[UnitId, Sequence[Any]]  # a unit and its line of the ageing
_DEBTORS = (TenureRole.OWNER, TenureRole.CO_OWNER, TenureRole.TENANT)


@dataclass
class _Aged:
    """What a unit owes, by the ages of domain.arrears."""

    unit: str
    building: str
    ages: list[int] = field(default_factory=lambda: [0] * len(AGES))
    oldest: date = date.max

    def add(self, due_date: date, fen: int, day: date) -> None:
        """Add an open charge."""
        self.ages[age_of(due_date, day)] += fen
        self.oldest = min(self.oldest, due_date)

    def row(self, day: date) -> Row:
        """Return the columns of the ageing."""
        days = max(0, days_overdue(self.oldest, day))
        return (self.unit, self.building, *self.ages, sum(self.ages), self.oldest, days)


@query(Permission.REPORTS)
def ageing(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return every unit that owes, what it owes by age, as of the scope's day."""
    title = AGEING_TITLE.translated(day=scope.until) + filter_text(scope, Labels(reading))
    batches: Iterable[Sequence[Row]]
    if is_present(reading, scope.until):
        batches = streamed(reading, _ageing_statement(scope))
    else:
        batches = ([row for _, row in batch] for batch in _aged_by_journal(reading, scope))
    return ReportTable("arrears", title, AGEING, batches, "total")


@query(Permission.REPORTS)
def reminders(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the units with overdue charges, whom to speak to, and the step P04 has reached.

    Names and telephones are masked without a grant.
    """
    in_full = shows_in_full(reading, scope.grant)
    title = REMINDER_TITLE.translated(day=scope.until) + filter_text(scope, Labels(reading))
    if is_present(reading, scope.until):
        aged = _aged_now(reading, scope)
    else:
        aged = _aged_by_journal(reading, scope)
    batches = (_reminded(reading, batch, scope.until, in_full=in_full) for batch in aged)
    return ReportTable("reminders", title, _REMINDERS, batches, "overdue")


def _aged_now(reading: Reading, scope: Scope) -> Iterator[Sequence[_AgedUnit]]:
    statement = _ageing_statement(scope).add_columns(Unit.id)
    for batch in streamed(reading, statement):
        yield [(row[-1], row[:-1]) for row in batch]


def _ageing_statement(scope: Scope) -> Select[*tuple[Any, ...]]:
    balance = ChargeBalance
    sums = [
        func.sum(case((condition, balance.open_fen), else_=NOTHING)).label(f"age_{index}")
        for index, condition in enumerate(_age_conditions(scope.until))
    ]
    owing = (
        select(
            balance.unit_id.label("unit_id"),
            *sums,
            func.sum(balance.open_fen).label("total"),
            func.min(balance.due_date).label("oldest"),
        )
        .where(balance.open_fen > NOTHING, *filters(scope, balance.unit_id, balance.item_id))
        .group_by(balance.unit_id)
        .subquery()
    )
    unit_id, *figures = owing.c
    # Reckoned here and not row by row in Python, which would double the time.
    days = func.julianday(scope.until.isoformat()) - func.julianday(owing.c.oldest)
    late = cast(func.max(days, NOTHING), Integer)
    return (
        select(Unit.code, Building.name, *figures, late)
        .join(Unit, Unit.id == unit_id)
        .join(Building, Building.id == Unit.building_id)
        .order_by(Unit.sort_text)
    )


def _age_conditions(day: date) -> Iterator[ColumnElement[bool]]:
    due, edges = ChargeBalance.due_date, earliest_due(day)
    yield due >= edges[0]
    for later, earlier in pairwise(edges):
        yield and_(due < later, due >= earlier)
    yield due < edges[-1]


def _aged_by_journal(reading: Reading, scope: Scope) -> Iterator[Sequence[_AgedUnit]]:
    labels = Labels(reading)
    units: dict[UnitId, _Aged] = {}
    for charge in standings_on(reading, scope.until, scope):
        if charge.open_fen:
            owing = units.get(charge.unit_id)
            if owing is None:
                building = labels.building_of(charge.unit_id)
                name = labels.buildings.get(building, "") if building else ""
                owing = units[charge.unit_id] = _Aged(labels.unit(charge.unit_id), name)
            owing.add(charge.due_date, charge.open_fen, scope.until)
    aged = [(unit, units[unit].row(scope.until)) for unit in labels.units if unit in units]
    for start in range(0, len(aged), BATCH):
        yield aged[start : start + BATCH]


def _reminded(
    reading: Reading, batch: Sequence[_AgedUnit], day: date, *, in_full: bool
) -> Sequence[Row]:
    late = [(unit_id, row) for unit_id, row in batch if row[-1]]
    people = _debtors(reading, [unit_id for unit_id, _ in late], day)
    rows, ladder = [], ladder_on(rulebook(reading), reading.today)
    for unit_id, (unit, building, not_due, *_, total, oldest, days) in late:
        name, phone, is_company = people.get(unit_id, ("", "", False))
        payer = name if in_full else mask_name(name, is_company=is_company)
        shown_phone = phone if in_full or not phone else mask_phone(phone)
        step = step_for(days, ladder)
        figures = (total - not_due, total, oldest, days, step.translated() if step else "")
        rows.append((unit, building, payer, shown_phone, *figures))
    return rows


def _debtors(
    reading: Reading, units: Sequence[UnitId], day: date
) -> Mapping[UnitId, tuple[str, str, bool]]:
    """Return {unit: (name, phone, is company)} of the first of owner, co-owner, tenant."""
    rank = case({role.value: place for place, role in enumerate(_DEBTORS)}, value=Tenure.role)
    rows = reading.connection.execute(
        select(Tenure.unit_id, Customer.name, Customer.phone, Customer.is_company)
        .join(Customer, Customer.id == Tenure.customer_id)
        .where(
            Tenure.unit_id.in_(units),
            Tenure.ended_at.is_(None),
            Tenure.role.in_([role.value for role in _DEBTORS]),
            Tenure.valid_from <= day,
            (Tenure.valid_to.is_(None)) | (Tenure.valid_to >= day),
        )
        .order_by(rank.desc(), Tenure.valid_from, Customer.id)
    )
    return {unit: (name, phone, is_company) for unit, name, phone, is_company in rows}
