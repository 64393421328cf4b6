"""Import opening balances: what units owe and have prepaid when the program is taken into use.

Owed amounts become charges against the opening account, prepaid money a fact of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from propdesk.domain.due_dates import DueRule, due_date
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ChargeId, FeeItemId, UnitId
from propdesk.domain.imports import FileRow, RowFault, day_in, number_in, text_in
from propdesk.domain.journal import Account, Entry, Fact, charge_entries
from propdesk.domain.money import MAX_FEN, AmountTooLargeError, format_yuan
from propdesk.domain.periods import Period
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Adjustment, Charge, ChargeBalance, FeeItem
from propdesk.models.imports import OpeningPrepayment
from propdesk.services.charges import OPENING_LINE, NewCharge, post_charges, side_of
from propdesk.services.import_batch import SLICE, Made, StillUsedError
from propdesk.services.import_places import ROOM, UnitFinder
from propdesk.services.posting import post
from propdesk.services.standings import refresh, standings, unit_standing
from propdesk.services.work import Reading, Work

CALCULATION = '{"taken_over":true}'
UNDONE = QT_TRANSLATE_NOOP("import_opening", "Import taken back")
_PREPAYMENT = ("id", "unit_id", "business_date", "amount_fen", "actor_id")
_ADJUSTMENT = (
    *("id", "charge_id", "business_date", "amount_fen", "is_void", "reason", "actor_id"),
    "second_id",
)


class UnknownItemError(DomainError):
    """The row names a fee item that does not exist."""

    sentence = QT_TRANSLATE_NOOP("import_opening", "There is no fee item “{item}”.")


class ItemMissingError(DomainError):
    """An amount owed is owed for something."""

    sentence = QT_TRANSLATE_NOOP("import_opening", "Say which fee item is owed.")


class PeriodMissingError(DomainError):
    """An amount owed belongs to a month."""

    sentence = QT_TRANSLATE_NOOP("import_opening", "Give the month or the due date of the amount.")


class AmountMissingError(DomainError):
    """A balance has an amount."""

    sentence = QT_TRANSLATE_NOOP("import_opening", "Give the amount owed or the prepaid amount.")


class AlreadyOwedError(DomainError):
    """Unit, item and month are charged once."""

    sentence = QT_TRANSLATE_NOOP(
        "import_opening", "This unit, item and month is already charged, or twice in the file."
    )


class Item(NamedTuple):
    """What a row needs to know of a fee item."""

    item_id: FeeItemId
    due: DueRule


@dataclass(frozen=True, slots=True)
class OpeningLine:
    """A row that can be written: an amount owed, prepaid money, or both. Amounts in fen."""

    unit_id: UnitId
    prepaid_fen: int
    owed: NewCharge | None


def check(reading: Reading, rows: Sequence[FileRow]) -> tuple[list[OpeningLine], list[RowFault]]:
    """Return what can be written and what is wrong, one fault a row."""
    finder = UnitFinder(reading, rows)
    items = items_by_name(reading)
    charged = _Charged(reading)
    lines: list[OpeningLine] = []
    faults: list[RowFault] = []
    for position, row in enumerate(rows):
        try:
            lines.append(_line(finder.find(row), items, charged, row))
        except DomainError as error:
            faults.append(RowFault(position, error.field or ROOM, error))
    return lines, faults


def write(work: Work, lines: Sequence[OpeningLine]) -> Made:
    """Post the charges and the prepaid money."""
    owed = [line.owed for line in lines if line.owed is not None]
    charges = post_charges(work, owed, against=Account.OPENING)
    prepaid = [(line.unit_id, line.prepaid_fen) for line in lines if line.prepaid_fen]
    facts = _post_prepaid(work, prepaid)
    return [
        *((Charge, charge) for charge in charges),
        *((OpeningPrepayment, fact) for fact in facts),
    ]


def take_back(work: Work, made: Made) -> None:
    """Void the charges and take the prepaid money back by posting; StillUsedError if anything was
    paid, adjusted or used meanwhile."""
    charges = [ChargeId(row_id) for table, row_id in made if table is Charge]
    _void(work, charges)
    wanted = [row_id for table, row_id in made if table is OpeningPrepayment]
    prepaid: list[tuple[UnitId, int]] = []
    for start in range(0, len(wanted), SLICE):
        chosen = select(OpeningPrepayment.unit_id, OpeningPrepayment.amount_fen).where(
            OpeningPrepayment.id.in_(wanted[start : start + SLICE])
        )
        prepaid += [(UnitId(unit), fen) for unit, fen in work.connection.execute(chosen)]
    for unit_id, fen in prepaid:
        if unit_standing(work, unit_id).prepaid_fen < fen:
            raise StillUsedError(what=format_yuan(fen), count=1)
    _post_prepaid(work, [(unit_id, -fen) for unit_id, fen in prepaid])


def items_by_name(reading: Reading) -> Mapping[str, Item]:
    """Return the fee items by code and by name, both folded."""
    found: dict[str, Item] = {}
    rows = reading.connection.execute(
        select(
            FeeItem.id, FeeItem.code, FeeItem.name, FeeItem.due_days, FeeItem.months_later
        ).where(FeeItem.ended_at.is_(None))
    )
    for item, code, name, days, months in rows:
        for named in (name, code):
            rule = DueRule(days_to_pay=days, months_later=months)
            found[named_key(named)] = Item(item, rule)
    return found


def named_key(text: str) -> str:
    """Return a name as names of items are compared."""
    return narrow(text).casefold().replace(" ", "")


def item_in(items: Mapping[str, Item], row: FileRow) -> Item:
    """Return the item a row names; ItemMissingError, UnknownItemError."""
    named = text_in(row, "item")
    if not named:
        raise ItemMissingError(field="item")
    if named_key(named) not in items:
        raise UnknownItemError(field="item", item=excerpt(named))
    return items[named_key(named)]


class _Charged:
    """Which months of a unit and item are charged, and how often they were voided."""

    def __init__(self, reading: Reading) -> None:
        self._live: set[tuple[UnitId, FeeItemId, str]] = set()
        self._voided: dict[tuple[UnitId, FeeItemId, str], int] = {}
        rows = reading.connection.execute(
            select(
                ChargeBalance.unit_id,
                ChargeBalance.item_id,
                ChargeBalance.period,
                ChargeBalance.line,
                ChargeBalance.is_void,
            ).where(ChargeBalance.line.in_(("", OPENING_LINE)))
        )
        for unit, item, period, line, is_void in rows:
            if not is_void:
                self._live.add((unit, item, period))
            elif line == OPENING_LINE:
                self._voided[unit, item, period] = self._voided.get((unit, item, period), 0) + 1

    def take(self, unit_id: UnitId, item_id: FeeItemId, period: str) -> int:
        """Return the revision of a new charge and remember it; AlreadyOwedError."""
        key = (unit_id, item_id, period)
        if key in self._live:
            raise AlreadyOwedError(field="period")
        self._live.add(key)
        return self._voided.get(key, 0)


def _line(
    unit_id: UnitId, items: Mapping[str, Item], charged: _Charged, row: FileRow
) -> OpeningLine:
    owed, prepaid = number_in(row, "amount"), number_in(row, "prepaid")
    if owed is None and prepaid is None:
        raise AmountMissingError(field="amount")
    due, credit = max(owed or 0, 0), max(-(owed or 0), 0) + (prepaid or 0)
    if max(due, abs(credit)) > MAX_FEN:
        raise AmountTooLargeError(field="amount", value=format_yuan(max(due, abs(credit))))
    if (prepaid or 0) < 0:
        raise AmountMissingError(field="prepaid")
    if not due:
        return OpeningLine(unit_id, credit, None)
    item = item_in(items, row)
    period, day = _when(row, item)
    revision = charged.take(unit_id, item.item_id, str(period))
    charge = NewCharge(
        unit_id, item.item_id, str(period), day, due, CALCULATION, OPENING_LINE, revision
    )
    return OpeningLine(unit_id, credit, charge)


def _when(row: FileRow, item: Item) -> tuple[Period, date]:
    """Return month and due date of an amount; one follows from the other."""
    named, day = text_in(row, "period"), day_in(row, "due_on")
    if not named and day is None:
        raise PeriodMissingError(field="period")
    period = Period.parse(named) if named else Period.of(day or date.min)
    return period, day or due_date(period, item.due)


def _post_prepaid(work: Work, amounts: Sequence[tuple[UnitId, int]]) -> list[bytes]:
    """Write prepaid money taken over (negative: taken back) with its entries; return the facts."""
    day, actor = work.today.isoformat(), work.person.user_id
    facts = [(work.new_id(), unit_id, fen) for unit_id, fen in amounts]
    rows = [(fact, unit_id, day, fen, actor) for fact, unit_id, fen in facts]
    work.insert_tuples(OpeningPrepayment, _PREPAYMENT, rows)
    entries = (
        (
            fact,
            (
                Entry(Account.PREPAYMENT, -fen, unit_id=unit_id),
                Entry(Account.OPENING, fen, unit_id=unit_id),
            ),
        )
        for fact, unit_id, fen in facts
    )
    post(work, Fact.OPENING, entries, work.today)
    return [fact for fact, _, _ in facts]


def _void(work: Work, charges: Sequence[ChargeId]) -> None:
    """Void untouched charges by posting."""
    day, actor, reason = work.today.isoformat(), work.person.user_id, UNDONE.translated()
    for start in range(0, len(charges), SLICE):
        batch = charges[start : start + SLICE]
        stand = standings(work, batch)
        sides = side_of(work, batch)
        touched = [c for c in batch if stand[c].paid_fen or stand[c].open_fen != stand[c].due_fen]
        if touched:
            raise StillUsedError(what=sides[touched[0]].period, count=len(touched))
        voids = [(work.new_id(), c, stand[c].due_fen) for c in batch if not stand[c].is_void]
        rows = [(void, c, day, -fen, 1, reason, actor, None) for void, c, fen in voids]
        work.insert_tuples(Adjustment, _ADJUSTMENT, rows)
        entries = (
            (void, charge_entries(sides[c], -fen, against=Account.OPENING))
            for void, c, fen in voids
        )
        post(work, Fact.ADJUSTMENT, entries, work.today)
        refresh(work, batch)
