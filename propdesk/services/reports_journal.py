"""The general journal: every posting as a row, or every entry whole for plain-text accounting."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import Any

from sqlalchemy import Select, select

from propdesk.domain.journal import Account, Fact
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import JournalEntry, JournalLine, Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, Row
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.estate import Unit
from propdesk.models.journal import Posting
from propdesk.models.payments import Reversal
from propdesk.models.receipts import Receipt
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.ledger_labels import ACCOUNT_NAMES, FACT_NAMES, Labels
from propdesk.services.ledger_movements import Posted, of_scope, streamed
from propdesk.services.ledgers import filter_text
from propdesk.services.work import Reading, query

TITLE = QT_TRANSLATE_NOOP("reports", "Journal, {first} to {last}")
_COLUMNS = (
    ReportColumn("date", QT_TRANSLATE_NOOP("reports", "Date"), ColumnKind.DATE),
    ReportColumn("number", QT_TRANSLATE_NOOP("reports", "Receipt"), ColumnKind.IDENTIFIER),
    ReportColumn("fact", QT_TRANSLATE_NOOP("reports", "Entry")),
    ReportColumn("account", QT_TRANSLATE_NOOP("reports", "Account")),
    ReportColumn("unit", QT_TRANSLATE_NOOP("reports", "Unit"), ColumnKind.IDENTIFIER),
    ReportColumn("item", QT_TRANSLATE_NOOP("reports", "Fee item")),
    ReportColumn("period", QT_TRANSLATE_NOOP("reports", "Period"), ColumnKind.PERIOD),
    ReportColumn("method", QT_TRANSLATE_NOOP("reports", "Method")),
    ReportColumn("person", QT_TRANSLATE_NOOP("reports", "Booked by")),
    ReportColumn("debit", QT_TRANSLATE_NOOP("reports", "Debit"), ColumnKind.MONEY),
    ReportColumn("credit", QT_TRANSLATE_NOOP("reports", "Credit"), ColumnKind.MONEY),
)
_POSTINGS = select(
    Posting.fact_id,
    Posting.business_date,
    Posting.fact,
    Posting.account,
    Posting.unit_id,
    Posting.item_id,
    Posting.period,
    Posting.method,
    Posting.actor_id,
    Posting.shift_id,
    Posting.amount_fen,
).order_by(Posting.business_date, Posting.fact_id, Posting.line)
_WITH_RECEIPTS = frozenset({Fact.PAYMENT.value, Fact.REVERSAL.value})


@query(Permission.REPORTS)
def journal(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the postings of the scope's days in the order of the days; debits equal credits.

    Filters by unit, building and item keep entries whole.
    """
    labels = Labels(reading)
    first, last = scope.days
    title = TITLE.translated(first=first, last=last) + filter_text(scope, labels)
    shown = _Words(labels)
    batches = (
        shown.rows(batch, _receipt_numbers(reading, batch))
        for batch in streamed(reading, _statement(scope))
    )
    return ReportTable("journal", title, _COLUMNS, batches, "debit")


@query(Permission.REPORTS)
def entries(reading: Reading, scope: Scope, /) -> Iterator[JournalEntry]:
    """Return the same postings as whole entries."""
    labels = Labels(reading)
    numbered = (
        [(posting, numbers.get(posting.fact_id, "")) for posting in batch]
        for batch in streamed(reading, _statement(scope))
        for numbers in (_receipt_numbers(reading, batch),)
    )
    postings = chain.from_iterable(numbered)
    for _, group in groupby(postings, lambda numbered: numbered[0].fact_id):
        sides = list(group)
        yield _entry(labels, [posting for posting, _ in sides], sides[0][1])


def _statement(scope: Scope) -> Select[*tuple[Any, ...]]:
    statement = of_scope(_POSTINGS, scope)
    if scope.collector_id is not None:
        statement = statement.where(Posting.actor_id == scope.collector_id)
    touching = []
    if scope.item_id is not None:
        touching.append(Posting.item_id == scope.item_id)
    if scope.building_id is not None:
        inside = select(Unit.id).where(Unit.building_id == scope.building_id)
        touching.append(Posting.unit_id.in_(inside))
    for condition in touching:
        statement = statement.where(Posting.fact_id.in_(select(Posting.fact_id).where(condition)))
    return statement


def _receipt_numbers(reading: Reading, batch: Iterable[Posted]) -> Mapping[bytes, str]:
    """Return {fact id: receipt number} of the payments and reversals among the postings."""
    facts = {posting[0] for posting in batch if posting[2] in _WITH_RECEIPTS}
    if not facts:
        return {}
    run, wanted = reading.connection.execute, list(facts)
    paid = run(select(Receipt.payment_id, Receipt.number).where(Receipt.payment_id.in_(wanted)))
    numbers = dict(paid.all())
    taken_back = run(
        select(Reversal.id, Receipt.number)
        .join(Receipt, Receipt.payment_id == Reversal.payment_id)
        .where(Reversal.id.in_(wanted))
    )
    return numbers | dict(taken_back.all())


def _entry(labels: Labels, sides: Sequence[Posted], number: str) -> JournalEntry:
    first = sides[0]
    unit = next((side.unit_id for side in sides if side.unit_id is not None), None)
    return JournalEntry(
        day=first.business_date,
        fact=Fact(first.fact),
        number=number,
        unit=labels.unit(unit),
        person=labels.people.get(first.actor_id, ""),
        lines=tuple(
            JournalLine(
                Account(side.account),
                labels.item_codes.get(side.item_id, ""),
                labels.drawers.get(side.shift_id, ""),
                side.amount_fen,
            )
            for side in sides
        ),
    )


class _Words:
    """Turns stored codes into what people read, in the language of the moment."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._facts = _translated(FACT_NAMES)
        self._accounts = _translated(ACCOUNT_NAMES)
        self._methods = _translated(METHOD_NAMES)

    def rows(self, batch: Iterable[Posted], numbers: Mapping[bytes, str]) -> list[Row]:
        """Return the postings as rows of the journal."""
        facts, accounts, methods = self._facts, self._accounts, self._methods
        units, items, people = self._labels.units, self._labels.items, self._labels.people
        return [
            (
                day,
                numbers.get(fact_id, ""),
                facts[fact],
                accounts[account],
                units[unit].code if unit in units else "",
                items.get(item, ""),
                period,
                methods.get(method, ""),
                people.get(actor, ""),
                fen if fen >= 0 else None,
                -fen if fen < 0 else None,
            )
            for fact_id, day, fact, account, unit, item, period, method, actor, _, fen in batch
        ]


def _translated(names: Mapping[Any, Message]) -> Mapping[str, str]:
    return {code.value: message.translated() for code, message in names.items()}
