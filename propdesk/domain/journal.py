"""The journal's rules: accounts, and the balanced postings every money fact makes.

Debits are positive fen, credits negative. Source: architecture, money is a journal.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ChargeId, FeeItemId, ShiftId, UnitId
from propdesk.i18n import QT_TRANSLATE_NOOP


class Account(StrEnum):
    """Where money stands."""

    RECEIVABLE = "receivable"
    PREPAYMENT = "prepayment"
    DEPOSIT_HELD = "deposit_held"
    CASH = "cash"
    WECHAT = "wechat"
    ALIPAY = "alipay"
    CARD = "card"
    TRANSFER = "transfer"  # announced, not yet seen on the bank statement
    BANK = "bank"
    INCOME = "income"
    LATE_FEE = "late_fee"
    ROUNDING = "rounding"
    OVER_SHORT = "over_short"
    OPENING = "opening"  # the other side of balances taken over from an older system
    EXPENSE = "expense"  # what the centre pays out for its own failures
    VOUCHERS = "vouchers"  # gift vouchers, given out for money


class Method(StrEnum):
    """How a payer pays."""

    CASH = "cash"
    WECHAT = "wechat"
    ALIPAY = "alipay"
    CARD = "card"
    TRANSFER = "transfer"
    PREPAID = "prepaid"


class Fact(StrEnum):
    """What kind of event made a posting."""

    CHARGE = "charge"
    ADJUSTMENT = "adjustment"
    PAYMENT = "payment"
    REVERSAL = "reversal"
    REFUND = "refund"
    TRANSFER_CONFIRMED = "transfer_confirmed"
    SHIFT_CLOSE = "shift_close"
    OPENING = "opening"
    PAYOUT = "payout"
    DEPOSIT_BACK = "deposit_back"
    DEPOSIT_KEPT = "deposit_kept"


class PayoutMethod(StrEnum):
    """How the centre pays somebody: vouchers are the usual way (W40), a credit stays here."""

    VOUCHERS = "vouchers"
    CREDIT = "credit"  # kept as the unit's prepayment
    TRANSFER = "transfer"
    CASH = "cash"


ACCOUNT_OF_PAYOUT: Mapping[PayoutMethod, Account] = {
    PayoutMethod.VOUCHERS: Account.VOUCHERS,
    PayoutMethod.CREDIT: Account.PREPAYMENT,
    PayoutMethod.TRANSFER: Account.TRANSFER,
    PayoutMethod.CASH: Account.CASH,
}
ACCOUNT_OF_METHOD: Mapping[Method, Account] = {
    Method.CASH: Account.CASH,
    Method.WECHAT: Account.WECHAT,
    Method.ALIPAY: Account.ALIPAY,
    Method.CARD: Account.CARD,
    Method.TRANSFER: Account.TRANSFER,
    Method.PREPAID: Account.PREPAYMENT,
}


class Entry(NamedTuple):
    """One side of a fact's entry; dimensions that do not apply stay empty."""

    account: Account
    amount_fen: int
    method: str = ""
    unit_id: UnitId | None = None
    item_id: FeeItemId | None = None
    charge_id: ChargeId | None = None
    shift_id: ShiftId | None = None
    period: str = ""


class UnbalancedError(DomainError):
    """An entry whose sides do not add up to zero must never be posted."""

    sentence = QT_TRANSLATE_NOOP(
        "journal", "The entry does not balance: {difference} fen are left over."
    )


class ChargeSide(NamedTuple):
    """What the journal needs to know of a charge."""

    charge_id: ChargeId
    unit_id: UnitId
    item_id: FeeItemId
    period: str
    is_late_fee: bool = False


def charge_entries(
    charge: ChargeSide, amount_fen: int, *, against: Account | None = None
) -> tuple[Entry, ...]:
    """Return the entry of a charge or of its adjustment (a reduction is negative).

    `against` replaces the income account, for balances taken over from an older system.
    """
    income = against or (Account.LATE_FEE if charge.is_late_fee else Account.INCOME)
    charge_id, unit, item, period, _ = charge
    return (
        Entry(Account.RECEIVABLE, amount_fen, "", unit, item, charge_id, None, period),
        Entry(income, -amount_fen, "", unit, item, charge_id, None, period),
    )


def payment_entries(
    unit: UnitId,
    shift: ShiftId,
    parts: Iterable[tuple[Method, int]],
    allocations: Iterable[tuple[ChargeSide, int]],
    kept_fen: int,
) -> tuple[Entry, ...]:
    """Return the entry of a payment: methods in, charges settled, the rest kept as prepayment.

    Raises UnbalancedError if the parts do not equal allocations plus what is kept.
    """
    entries = [
        Entry(ACCOUNT_OF_METHOD[method], fen, method.value, unit_id=unit, shift_id=shift)
        for method, fen in parts
        if fen
    ]
    for charge, fen in allocations:
        entries.append(
            Entry(
                Account.RECEIVABLE,
                -fen,
                "",
                charge.unit_id,
                charge.item_id,
                charge.charge_id,
                shift,
                charge.period,
            )
        )
    if kept_fen:
        entries.append(Entry(Account.PREPAYMENT, -kept_fen, "", unit, shift_id=shift))
    return balanced(entries)


def reversed_entries(entries: Iterable[Entry], shift: ShiftId | None) -> tuple[Entry, ...]:
    """Return the opposite of an entry; cash moves in `shift`, the drawer it is paid out of."""
    return balanced(
        entry._replace(amount_fen=-entry.amount_fen, shift_id=shift) for entry in entries
    )


def refund_entries(
    unit: UnitId, shift: ShiftId | None, method: Method, fen: int
) -> tuple[Entry, ...]:
    """Return the entry of prepaid money given back; without a shift no drawer was touched."""
    return (
        Entry(Account.PREPAYMENT, fen, "", unit, shift_id=shift),
        Entry(ACCOUNT_OF_METHOD[method], -fen, method.value, unit, shift_id=shift),
    )


def payout_entries(
    unit: UnitId | None, shift: ShiftId | None, method: PayoutMethod, fen: int
) -> tuple[Entry, ...]:
    """Return the entry of money the centre pays out at its own expense."""
    is_money = method in (PayoutMethod.TRANSFER, PayoutMethod.CASH)
    by = method.value if is_money else ""
    return (
        Entry(Account.EXPENSE, fen, "", unit, shift_id=shift),
        Entry(ACCOUNT_OF_PAYOUT[method], -fen, by, unit, shift_id=shift),
    )


def deposit_back_entries(
    charge: ChargeSide, shift: ShiftId | None, method: Method, fen: int
) -> tuple[Entry, ...]:
    """Return the entry of a deposit given back; without a shift no drawer was touched."""
    charge_id, unit, item, period, _ = charge
    by = ACCOUNT_OF_METHOD[method]
    return (
        Entry(Account.DEPOSIT_HELD, fen, "", unit, item, charge_id, shift, period),
        Entry(by, -fen, method.value, unit, shift_id=shift),
    )


def deposit_kept_entries(charge: ChargeSide, fen: int) -> tuple[Entry, ...]:
    """Return the entry of a deposit, or a part of it, kept for a reason: now it is income."""
    charge_id, unit, item, period, _ = charge
    return (
        Entry(Account.DEPOSIT_HELD, fen, "", unit, item, charge_id, None, period),
        Entry(Account.INCOME, -fen, "", unit, item, charge_id, None, period),
    )


def difference_entries(shift: ShiftId, difference_fen: int) -> tuple[Entry, ...]:
    """Return the entry of a cash difference; more money than expected is positive."""
    if not difference_fen:
        return ()
    cash = Method.CASH.value
    return (
        Entry(Account.CASH, difference_fen, cash, shift_id=shift),
        Entry(Account.OVER_SHORT, -difference_fen, shift_id=shift),
    )


def balanced(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries as they are; raises UnbalancedError unless they add up to zero."""
    checked = tuple(entries)
    difference = sum(entry.amount_fen for entry in checked)
    if difference:
        raise UnbalancedError(difference=difference)
    return checked
