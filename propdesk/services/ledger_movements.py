"""What was billed and what was taken in a time, read once from the journal, fact by fact.

Every posting of a payment says either where the money came from (it has a method) or what it was
put on; both sides come to the same sum, so that takings broken down by method, fee item, unit or
collector always add up to one figure. Using a prepayment moves money from "prepayment" to an item:
it is no new money, and cancels out in the sum.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Row, Select, and_, or_, select

from propdesk.domain.ids import FeeItemId, UnitId, UserId
from propdesk.domain.journal import Account, Fact, Method
from propdesk.domain.reports import Scope, spread
from propdesk.models.estate import Unit
from propdesk.models.journal import Posting
from propdesk.services.work import Reading

BATCH = 1000
BILLED_FACTS = frozenset({Fact.CHARGE, Fact.ADJUSTMENT, Fact.OPENING})
_BILLED = frozenset(fact.value for fact in BILLED_FACTS)
SETTLING_FACTS = frozenset({Fact.PAYMENT, Fact.REVERSAL, Fact.REFUND})
# A deposit given back is money out of the till, and leaves what was billed for it as it is.
TAKEN_FACTS = SETTLING_FACTS | {Fact.DEPOSIT_BACK}
Posted = Row[*tuple[Any, ...]]
_POSTINGS = select(
    Posting.fact_id,
    Posting.fact,
    Posting.unit_id,
    Posting.item_id,
    Posting.period,
    Posting.method,
    Posting.actor_id,
    Posting.amount_fen,
).order_by(Posting.business_date, Posting.fact_id, Posting.line)


class Direction(StrEnum):
    """What a movement does."""

    BILLED = "billed"
    TAKEN = "taken"
    GIVEN_BACK = "given_back"


class Movement(NamedTuple):
    """A sum that was billed or taken, with all that it can be grouped by.

    `item_id` is None and `period` empty for a prepayment; `method` is empty for what was billed.
    Given back is negative.
    """

    direction: Direction
    unit_id: UnitId | None
    item_id: FeeItemId | None
    period: str
    actor_id: UserId
    method: str
    amount_fen: int


class _Claim(NamedTuple):
    unit_id: UnitId | None
    item_id: FeeItemId | None
    period: str


def movements(reading: Reading, scope: Scope, facts: frozenset[Fact]) -> Iterator[Movement]:
    """Yield what facts of these kinds moved in the scope's days, filters applied."""
    kinds = [fact.value for fact in facts]
    of_kind = and_(
        Posting.fact.in_(kinds),
        # Of what was billed only the debtor's side is needed.
        or_(Posting.fact.not_in(_BILLED), Posting.account == Account.RECEIVABLE.value),
    )
    postings = chain.from_iterable(streamed(reading, of_scope(_POSTINGS, scope).where(of_kind)))
    wanted = _Filter(reading, scope)
    for is_billed, run in groupby(postings, lambda posting: posting[1] in _BILLED):
        if is_billed:
            yield from filter(wanted.keeps, map(_billed, run))
        else:
            for _, lines in groupby(run, itemgetter(0)):
                yield from filter(wanted.keeps, _taken(list(lines)))


def streamed(reading: Reading, statement: Select[*tuple[Any, ...]]) -> Iterator[Sequence[Posted]]:
    """Yield a statement's rows in batches, so that memory does not grow with their number."""
    result = reading.connection.execute(statement, execution_options={"yield_per": BATCH})
    return result.partitions()


def of_scope(statement: Select[*tuple[Any, ...]], scope: Scope) -> Select[*tuple[Any, ...]]:
    """Restrict a statement over postings to the scope's days, and to whole facts of its unit."""
    restricted = statement.where(Posting.business_date.between(*scope.days))
    if scope.unit_id is None:
        return restricted
    facts = select(Posting.fact_id).where(Posting.unit_id == scope.unit_id)
    return restricted.where(Posting.fact_id.in_(facts))


def _billed(line: Posted) -> Movement:
    _, _, unit, item, period, _, actor, fen = line
    return Movement(Direction.BILLED, unit, item, period, actor, "", fen)


def _taken(lines: Sequence[Posted]) -> Iterator[Movement]:
    sign = 1 if lines[0].fact == Fact.PAYMENT.value else -1
    direction = Direction.TAKEN if sign == 1 else Direction.GIVEN_BACK
    actor = lines[0].actor_id
    parts: list[tuple[str, int]] = []
    claims: list[tuple[_Claim, int]] = []
    for _, _, unit, item, period, method, _, fen in lines:
        if method:
            parts.append((method, sign * fen))
        else:
            claims.append((_Claim(unit, item, period), -sign * fen))
        if method == Method.PREPAID.value:
            yield Movement(direction, unit, None, "", actor, method, -fen)
    for method, claim, fen in spread(parts, claims):
        yield Movement(direction, *claim, actor, method, sign * fen)


class _Filter:
    """Keeps the movements a scope asks for; days are already seen to."""

    def __init__(self, reading: Reading, scope: Scope) -> None:
        self._scope = scope
        self._units: frozenset[UnitId] | None = None
        if scope.building_id is not None:
            inside = select(Unit.id).where(Unit.building_id == scope.building_id)
            self._units = frozenset(reading.connection.scalars(inside))

    def keeps(self, movement: Movement) -> bool:
        """Tell whether a movement is asked for."""
        scope = self._scope
        return (
            (scope.item_id is None or movement.item_id == scope.item_id)
            and (scope.unit_id is None or movement.unit_id == scope.unit_id)
            and (scope.collector_id is None or movement.actor_id == scope.collector_id)
            and (self._units is None or movement.unit_id in self._units)
        )
