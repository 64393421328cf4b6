"""How every charge and prepayment stood at the end of a day, by the settlement rule.

The journal answers for any day. Where nothing was booked after the day, the projection holds the
same figures (tests/services/test_ledgers.py proves it) and answers many times faster.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnClause,
    ColumnElement,
    Select,
    case,
    func,
    literal_column,
    select,
    tuple_,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased

from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.journal import Account
from propdesk.domain.reports import Scope
from propdesk.models.charges import Charge, ChargeBalance
from propdesk.models.estate import Unit
from propdesk.models.journal import Posting
from propdesk.services.ledger_movements import BILLED_FACTS, streamed
from propdesk.services.work import Reading

# Written into the statement: a bound value would keep the partial indexes from being used.
NOTHING: ColumnClause[int] = literal_column("0")


class ChargeStanding(NamedTuple):
    """Where one charge stood. Amounts in fen."""

    unit_id: UnitId
    item_id: FeeItemId
    period: str
    due_date: date
    due_fen: int
    paid_fen: int
    surplus_fen: int

    @property
    def open_fen(self) -> int:
        """What was still owed."""
        return self.due_fen - self.paid_fen


def is_present(reading: Reading, day: date) -> bool:
    """Tell whether nothing was booked after `day`, so that the projection shows its end."""
    newest = reading.connection.scalar(select(func.max(Posting.business_date)))
    return newest is None or newest <= day


def standings_on(
    reading: Reading, day: date, scope: Scope, *, periods: tuple[str, str] | None = None
) -> Iterator[ChargeStanding]:
    """Yield the charges that were not square at the end of `day`, filtered by item and unit.

    With `periods` (first, last) yield all charges of these billing periods instead.
    """
    if is_present(reading, day):
        yield from standings_from_projection(reading, scope, periods)
    else:
        yield from standings_from_journal(reading, day, scope, periods)


def prepaid_on(reading: Reading, day: date, scope: Scope) -> Iterator[tuple[UnitId, int]]:
    """Yield (unit, fen) of the prepayments kept at the end of `day`; surpluses are not in them."""
    if scope.item_id is not None:
        return
    # The index alone finds the few prepayments; asked in one step, every posting would be read.
    found = aliased(Posting)
    prepayments = select(found.fact_id, found.line).where(
        found.account == Account.PREPAYMENT.value, *filters(scope, found.unit_id)
    )
    statement = (
        select(Posting.unit_id, -func.sum(Posting.amount_fen))
        .where(tuple_(Posting.fact_id, Posting.line).in_(prepayments), Posting.business_date <= day)
        .group_by(Posting.unit_id)
    )
    for batch in streamed(reading, statement):
        for unit_id, fen in batch:
            if fen:
                yield unit_id, fen


def filters(
    scope: Scope,
    unit: InstrumentedAttribute[Any],
    item: InstrumentedAttribute[Any] | None = None,
) -> list[ColumnElement[bool]]:
    """Return the scope's unit, building and fee item as conditions."""
    conditions: list[ColumnElement[bool]] = []
    if scope.unit_id is not None:
        conditions.append(unit == scope.unit_id)
    if scope.building_id is not None:
        inside = select(Unit.id).where(Unit.building_id == scope.building_id)
        conditions.append(unit.in_(inside))
    if scope.item_id is not None and item is not None:
        conditions.append(item == scope.item_id)
    return conditions


def standings_from_projection(
    reading: Reading, scope: Scope, periods: tuple[str, str] | None = None
) -> Iterator[ChargeStanding]:
    """Yield the same as it is now."""
    balance = ChargeBalance
    statement = select(
        balance.unit_id,
        balance.item_id,
        balance.period,
        balance.due_date,
        balance.due_fen,
        balance.paid_fen,
        balance.surplus_fen,
    ).where(*filters(scope, balance.unit_id, balance.item_id))
    if periods:
        statement = statement.where(balance.period.between(*periods))
    else:
        # Read through in storage order: by way of the two indexes every row is a page of its own.
        statement = statement.where(balance.open_fen + balance.surplus_fen > NOTHING)
    for batch in streamed(reading, statement):
        for row in batch:
            yield ChargeStanding._make(row)


def standings_from_journal(
    reading: Reading, day: date, scope: Scope, periods: tuple[str, str] | None = None
) -> Iterator[ChargeStanding]:
    """Yield the same from the journal alone; memory does not grow with the number of charges."""
    statement = _sums_by_charge(day).where(*filters(scope, Charge.unit_id, Charge.item_id))
    if periods:
        statement = statement.where(Charge.period.between(*periods))
    for batch in streamed(reading, statement):
        for unit, item, period, due_date, billed, balance in batch:
            due, money = max(0, billed), billed - balance
            paid = min(due, money)
            if periods or due > paid or money > paid:
                yield ChargeStanding(unit, item, period, due_date, due, paid, money - paid)


def _sums_by_charge(day: date) -> Select[*tuple[Any, ...]]:
    """Select what each charge came to, and what was left of it, at the end of `day`."""
    is_billed = Posting.fact.in_([fact.value for fact in BILLED_FACTS])
    return (
        select(
            Charge.unit_id,
            Charge.item_id,
            Charge.period,
            Charge.due_date,
            func.sum(case((is_billed, Posting.amount_fen), else_=0)),
            func.sum(Posting.amount_fen),
        )
        .join(Charge, Charge.id == Posting.charge_id)
        .where(
            Posting.charge_id.is_not(None),
            Posting.account == Account.RECEIVABLE.value,
            Posting.business_date <= day,
        )
        .group_by(Posting.charge_id)
    )
