"""Charges as facts: post them, adjust them, void them; nothing is ever edited."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, func, select

from propdesk.domain.bounded_text import bounded
from propdesk.domain.deposits import LINE_PREFIX as DEPOSIT_LINE
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import ChargeId, FeeItemId, RunId, UnitId, charge_id, void_id
from propdesk.domain.journal import Account, ChargeSide, Fact, charge_entries
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Adjustment, Charge, ChargeBalance
from propdesk.models.prepared import Prepared
from propdesk.models.problems import RowRefusedError
from propdesk.services.late_fees import LINE_PREFIX
from propdesk.services.posting import post
from propdesk.services.standings import refresh, unit_standing
from propdesk.services.work import Reading, Work, use_case

OPENING_LINE = "opening"
LATE_FEE_LINE = LINE_PREFIX
_CHARGE_COLUMNS = (
    "id",
    "unit_id",
    "item_id",
    "period",
    "line",
    "revision",
    "run_id",
    "business_date",
    "due_date",
    "amount_fen",
    "calculation",
)
_BALANCE_COLUMNS = (
    "charge_id",
    "unit_id",
    "item_id",
    "period",
    "line",
    "due_date",
    "due_fen",
    "paid_fen",
    "open_fen",
    "surplus_fen",
    "is_void",
)

_SIDES = Prepared(
    select(
        ChargeBalance.charge_id,
        ChargeBalance.unit_id,
        ChargeBalance.item_id,
        ChargeBalance.period,
        ChargeBalance.line,
    ).where(ChargeBalance.charge_id.in_(bindparam("ids", expanding=True)))
)


class AlreadyChargedError(DomainError):
    """One unit is charged once for an item and period."""

    sentence = QT_TRANSLATE_NOOP(
        "charges",
        "This item and period is already charged. Void the charge first to bill it again.",
    )


class ReasonNeededError(DomainError):
    """A correction of money says why."""

    sentence = QT_TRANSLATE_NOOP("charges", "Say why: a reason is needed.")


class SurplusUsedError(DomainError):
    """What was overpaid on a charge and used since cannot pay the charge once more."""

    sentence = QT_TRANSLATE_NOOP(
        "charges",
        "What was overpaid on this charge has been used since. Charge the difference separately.",
    )


class ReducedBelowZeroError(DomainError):
    """A charge cannot be reduced to less than nothing."""

    sentence = QT_TRANSLATE_NOOP("charges", "The charge cannot be reduced by more than it is.")


class NewCharge(NamedTuple):
    """A charge about to be posted; `line` tells several of one item and period apart."""

    unit_id: UnitId
    item_id: FeeItemId
    period: str
    due_date: date
    amount_fen: int
    calculation: str
    line: str = ""
    revision: int = 0

    @property
    def identity(self) -> ChargeId:
        """The id every desk gives to this charge."""
        return charge_id(self.unit_id, self.item_id, self.period, self.revision, self.line)


def post_charges(
    work: Work,
    charges: Sequence[NewCharge],
    *,
    run_id: RunId | None = None,
    against: Account | None = None,
) -> list[ChargeId]:
    """Post charges with their journal entries; AlreadyChargedError if one is there already.

    A charge that voided ones came before must carry their count as its `revision`.
    """
    ids = [charge.identity for charge in charges]
    pairs = list(zip(ids, charges, strict=True))
    day = work.today.isoformat()
    facts = [
        (identity, *c[:3], c.line, c.revision, run_id, day, c.due_date.isoformat(), *c[4:6])
        for identity, c in pairs
    ]
    balances = [
        (identity, *c[:3], c.line, c.due_date.isoformat(), c.amount_fen, 0, c.amount_fen, 0, 0)
        for identity, c in pairs
    ]
    try:
        work.insert_tuples(Charge, _CHARGE_COLUMNS, facts)
        work.insert_tuples(ChargeBalance, _BALANCE_COLUMNS, balances)
    except RowRefusedError as error:
        raise AlreadyChargedError from error
    entries = (
        (identity, charge_entries(_new_side(identity, c), c.amount_fen, against=against))
        for identity, c in pairs
    )
    fact = Fact.OPENING if against is Account.OPENING else Fact.CHARGE
    post(work, fact, entries, work.today)
    return ids


def _other_side(line: str) -> Account | None:
    """Return what stands against a charge where it is no income: balances taken over, deposits."""
    if line.startswith(DEPOSIT_LINE):
        return Account.DEPOSIT_HELD
    return Account.OPENING if line == OPENING_LINE else None


def _new_side(identity: ChargeId, c: NewCharge) -> ChargeSide:
    is_late_fee = c.line.startswith(LATE_FEE_LINE)
    return ChargeSide(identity, c.unit_id, c.item_id, c.period, is_late_fee)


def next_revision(
    reading: Reading, unit_id: UnitId, item_id: FeeItemId, period: str, line: str = ""
) -> int:
    """Return the revision a new charge of this item and period takes: how many came before."""
    return (
        reading.connection.scalar(
            select(func.count()).where(
                ChargeBalance.unit_id == unit_id,
                ChargeBalance.item_id == item_id,
                ChargeBalance.period == period,
                ChargeBalance.line == line,
            )
        )
        or 0
    )


def late_fee_line(reading: Reading, charge: ChargeId) -> str:
    """Return the line of the next late fee of a charge: they are counted, so two desks that take
    the same one make the same charge."""
    prefix = f"{LATE_FEE_LINE}{charge.hex()}:"
    unit_id = reading.connection.scalar(
        select(ChargeBalance.unit_id).where(ChargeBalance.charge_id == charge)
    )
    taken = reading.connection.scalar(
        select(func.count()).where(
            ChargeBalance.unit_id == unit_id, ChargeBalance.line.startswith(prefix)
        )
    )
    return f"{prefix}{taken or 0}"


@use_case(Permission.CHARGE_ADJUST)
def adjust(work: Work, *, charge: ChargeId, change_fen: int, reason: str) -> None:
    """Raise or lower what a charge comes to; what was paid beyond it becomes the unit's credit."""
    _adjust(work, charge, change_fen, reason, is_void=False)


@use_case(Permission.CHARGE_ADJUST)
def void(work: Work, *, charge: ChargeId, reason: str) -> None:
    """Void a charge, so that its period can be billed again; its payments become credit."""
    due = work.connection.scalar(
        select(ChargeBalance.due_fen).where(
            ChargeBalance.charge_id == charge, ChargeBalance.is_void.is_(False)
        )
    )
    if due is None:
        raise NotFoundError(name=charge.hex())
    _adjust(work, charge, -due, reason, is_void=True)


def side_of(reading: Reading, charges: Iterable[ChargeId]) -> dict[ChargeId, ChargeSide]:
    """Return what the journal needs to know of charges."""
    rows = _SIDES.rows(reading.connection, ids=list(charges))
    return {
        charge: ChargeSide(charge, unit, item, period, line.startswith(LATE_FEE_LINE))
        for charge, unit, item, period, line in rows
    }


def _adjust(work: Work, charge: ChargeId, change_fen: int, reason: str, *, is_void: bool) -> None:
    stated = bounded(reason, field="reason")
    if not stated:
        raise ReasonNeededError(field="reason")
    row = work.connection.execute(
        select(
            ChargeBalance.due_fen,
            ChargeBalance.is_void,
            ChargeBalance.line,
            ChargeBalance.unit_id,
            ChargeBalance.surplus_fen,
        ).where(ChargeBalance.charge_id == charge)
    ).first()
    if row is None or row.is_void:
        raise NotFoundError(name=charge.hex())
    if row.due_fen + change_fen < 0:
        raise ReducedBelowZeroError(field="amount")
    claimed = min(row.surplus_fen, change_fen)
    if claimed > 0 and claimed > unit_standing(work, row.unit_id).prepaid_fen:
        raise SurplusUsedError(field="amount")
    adjustment = void_id(charge) if is_void else work.new_id()
    work.insert(
        Adjustment,
        id=adjustment,
        charge_id=charge,
        business_date=work.today,
        amount_fen=change_fen,
        is_void=is_void,
        reason=stated,
        actor_id=work.person.user_id,
        second_id=work.second_id,
    )
    side = side_of(work, [charge])[charge]
    entry = charge_entries(side, change_fen, against=_other_side(row.line))
    post(work, Fact.ADJUSTMENT, [(adjustment, entry)], work.today)
    refresh(work, [charge])
    work.about(charge)
