"""Write journal entries: the one place that turns a fact's entries into postings."""

from collections.abc import Iterable
from datetime import date

from propdesk.domain.ids import UserId
from propdesk.domain.journal import Entry, Fact, balanced
from propdesk.models.journal import Posting
from propdesk.services.work import Work

COLUMNS = (
    "fact_id",
    "line",
    "fact",
    "business_date",
    "account",
    "method",
    "unit_id",
    "item_id",
    "charge_id",
    "shift_id",
    "period",
    "actor_id",
    "amount_fen",
)


def post(
    work: Work,
    fact: Fact,
    entries: Iterable[tuple[bytes, tuple[Entry, ...]]],
    business_date: date,
    actor_id: UserId | None = None,
) -> None:
    """Append the balanced entries of one or many facts of a kind; UnbalancedError otherwise."""
    day = business_date.isoformat()
    actor = actor_id or work.person.user_id
    rows = [
        (
            fact_id,
            line,
            fact.value,
            day,
            entry.account.value,
            entry.method,
            entry.unit_id,
            entry.item_id,
            entry.charge_id,
            entry.shift_id,
            entry.period,
            actor,
            entry.amount_fen,
        )
        for fact_id, sides in entries
        for line, entry in enumerate(balanced(sides))
    ]
    if rows:
        work.insert_tuples(Posting, COLUMNS, rows)
