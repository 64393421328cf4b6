"""Take a payment back whole (冲红): void its receipt, reverse its postings, keep its number.

Source: domain.md W09, W13; faults, separation of duties; desk habits, undo of a wrong unit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import exists, select

from propdesk.domain.bounded_text import TEXT_LIMIT, bounded
from propdesk.domain.collection import Tender, choose_amount
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import ChargeId, PaymentId, ReceiptId, ShiftId, UnitId, UserId
from propdesk.domain.journal import Account, Entry, Fact, Method, reversed_entries
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.drawers import ShiftClose
from propdesk.models.journal import Posting
from propdesk.models.payments import (
    Allocation,
    Payment,
    PaymentPart,
    Reversal,
    TransferConfirmation,
)
from propdesk.models.receipts import Receipt, ReceiptVoid
from propdesk.services import deposits, print_jobs
from propdesk.services.accounts import Approval, second_person
from propdesk.services.charges import ReasonNeededError
from propdesk.services.counter import Collected, collect
from propdesk.services.counter_account import open_lines
from propdesk.services.desk_settings import value_of
from propdesk.services.drawers import OpenShift, running_shift
from propdesk.services.posting import post
from propdesk.services.standings import refresh, unit_standing
from propdesk.services.work import Reading, Work, check_right, use_case
from propdesk.settings import UNPRINTED_VOID_MINUTES

_NO_MONEY = ("", Method.PREPAID.value)
MOVED_FROM = QT_TRANSLATE_NOOP("reversals", "Moved from receipt {number}")
MOVED_TO = QT_TRANSLATE_NOOP("reversals", "{reason} (moved to receipt {number})")
LONGEST_MOVE_REASON = TEXT_LIMIT - 100  # the other receipt is named beside it


class AlreadyVoidError(DomainError):
    """A receipt is voided once."""

    sentence = QT_TRANSLATE_NOOP("reversals", "Receipt {number} is already void.")


class CustomerCopyMissingError(DomainError):
    """The payer's copy comes back, or a signed statement stands in for it (W13)."""

    sentence = QT_TRANSLATE_NOOP(
        "reversals", "The payer's copy must come back, or the payer signs a statement instead."
    )


class ApproverCollectedError(DomainError):
    """Whoever took the money cannot be the second person of its void."""

    sentence = QT_TRANSLATE_NOOP(
        "reversals", "{name} took this money and cannot agree to its void: ask somebody else."
    )


class PrepaidUsedError(DomainError):
    """Money that has been used from the prepayment cannot be taken back."""

    sentence = QT_TRANSLATE_NOOP(
        "reversals",
        "{missing} of this payment was prepaid and has been used since. Void that use first.",
    )


class PrepaidNotMovedError(DomainError):
    """A unit's prepayment belongs to that unit."""

    sentence = QT_TRANSLATE_NOOP(
        "reversals", "This payment used prepaid money of its unit: void it and collect anew."
    )


@dataclass(frozen=True)
class Voided:
    """A receipt declared void. `back_fen` is what goes back to the payer, `cash_fen` of it in cash
    out of the drawer of whoever voids; `second_id` is None if nobody else was needed."""

    receipt_id: ReceiptId
    number: str
    back_fen: int
    cash_fen: int
    second_id: UserId | None


@dataclass(frozen=True)
class _Taken:
    receipt_id: ReceiptId
    number: str
    issued_at: datetime
    payment_id: PaymentId
    unit_id: UnitId
    collector_id: UserId
    shift_id: ShiftId
    business_date: date
    paid_fen: int


@use_case(Permission.VOID_RECEIPT)
def void(
    work: Work,
    *,
    receipt_id: ReceiptId,
    reason: str,
    approval: Approval | None = None,
    copies_returned: bool = True,
    statement: bool = False,
) -> Voided:
    """Void a receipt and reverse its payment; cash goes out of one's own running shift.

    One person is enough within some minutes if it is their own receipt and nothing was printed;
    else a second person agrees who did not take the money, a manager after the close. Without the
    payer's copy a signed `statement` is needed. Raises AlreadyVoidError, ReasonNeededError,
    CustomerCopyMissingError, ApproverCollectedError, SecondPersonNeededError, PrepaidUsedError,
    ShiftNotOpenError.
    """
    shift = running_shift(work)
    taken = _taken(work, receipt_id)
    stated = bounded(reason, field="reason")
    if not stated:
        raise ReasonNeededError(field="reason")
    printed = print_jobs.was_printed(work, receipt_id)
    if printed and not (copies_returned or statement):
        raise CustomerCopyMissingError(field="copies")
    second = _agreed(work, shift, taken, approval, printed=printed)
    print_jobs.withdraw(work, receipt_id)
    back = _reverse(work, shift, taken, stated, second)
    work.insert(
        ReceiptVoid,
        id=work.new_id(),
        receipt_id=receipt_id,
        business_date=shift.business_date,
        voided_at=work.now,
        reason=stated,
        copies_returned=copies_returned,
        actor_id=work.person.user_id,
        second_id=second,
    )
    work.about(taken.payment_id, taken.number)
    cash = sum(entry.amount_fen for entry in back if entry.account is Account.CASH)
    given = sum(entry.amount_fen for entry in back if entry.method not in _NO_MONEY)
    return Voided(receipt_id, taken.number, -given, -cash, second)


@use_case(Permission.VOID_RECEIPT)
def move(
    work: Work,
    *,
    receipt_id: ReceiptId,
    to_unit: UnitId,
    reason: str,
    approval: Approval | None = None,
    copies_returned: bool = True,
    statement: bool = False,
    printer: str | None = None,
) -> Collected:
    """Move a payment put on the wrong unit: void it and collect the same money for another.

    The new receipt pays the other unit's oldest charges, the rest is kept as prepayment; each of
    the two names the other. Raises what `void` raises, and PrepaidNotMovedError.
    """
    check_right(work.actor, Permission.COLLECT)
    taken = _taken(work, receipt_id)
    tenders = _tenders(work, taken.payment_id)
    if any(tender.method is Method.PREPAID for tender in tenders):
        raise PrepaidNotMovedError
    stated = bounded(reason, field="reason", limit=LONGEST_MOVE_REASON)
    if not stated:
        raise ReasonNeededError(field="reason")
    lines = [line.as_open() for line in open_lines(work, to_unit)]
    choices = choose_amount(lines, taken.paid_fen)
    covered = sum(choice.fen + choice.late_fee_fen for choice in choices)
    collected = collect(
        work,
        unit_id=to_unit,
        choices=choices,
        tenders=tenders,
        prepay_fen=sum(tender.fen for tender in tenders) - covered,
        printer=printer,
        remark=MOVED_FROM.translated(number=taken.number),
    )
    void(
        work,
        receipt_id=receipt_id,
        reason=MOVED_TO.translated(reason=stated, number=collected.receipt),
        approval=approval,
        copies_returned=copies_returned,
        statement=statement,
    )
    work.about(collected.payment_id, f"{taken.number} -> {collected.receipt}")
    return collected


def _taken(reading: Reading, receipt_id: ReceiptId) -> _Taken:
    """Return what a receipt stands for; NotFoundError, AlreadyVoidError."""
    reversed_ = exists().where(Reversal.payment_id == Payment.id)
    row = reading.connection.execute(
        select(
            Receipt.id,
            Receipt.number,
            Receipt.issued_at,
            Payment.id,
            Payment.unit_id,
            Payment.collector_id,
            Payment.shift_id,
            Payment.business_date,
            Payment.paid_fen,
            reversed_,
        )
        .join(Payment, Payment.id == Receipt.payment_id)
        .where(Receipt.id == receipt_id)
    ).first()
    if row is None:
        raise NotFoundError(field="receipt", name=receipt_id.hex())
    taken = _Taken(*row[:9])
    if row[9]:
        raise AlreadyVoidError(field="receipt", number=taken.number)
    return taken


def _agreed(
    work: Work, shift: OpenShift, taken: _Taken, approval: Approval | None, *, printed: bool
) -> UserId | None:
    """Return the second person, or None where one is enough."""
    age = work.now - taken.issued_at
    fresh = timedelta(0) <= age <= timedelta(minutes=value_of(work, UNPRINTED_VOID_MINUTES))
    own = work.person.user_id == taken.collector_id and taken.shift_id == shift.shift_id
    if own and fresh and not printed:
        return None
    late = taken.business_date != shift.business_date or _is_closed(work, taken.shift_id)
    permission = Permission.APPROVE_LATE_VOID if late else Permission.APPROVE_VOID
    second = second_person(work, approval, permission)
    if second == taken.collector_id:
        raise ApproverCollectedError(field="second", name=approval.login if approval else "")
    return second


def _is_closed(reading: Reading, shift_id: ShiftId) -> bool:
    closed = select(ShiftClose.id).where(ShiftClose.shift_id == shift_id)
    return reading.connection.scalar(closed) is not None


def _reverse(
    work: Work, shift: OpenShift, taken: _Taken, reason: str, second: UserId | None
) -> tuple[Entry, ...]:
    """Append the reversal and its opposite entry; return that entry."""
    before = unit_standing(work, taken.unit_id).prepaid_fen
    reversal_id = work.new_id()
    work.insert(
        Reversal,
        id=reversal_id,
        payment_id=taken.payment_id,
        shift_id=shift.shift_id,
        business_date=shift.business_date,
        reversed_at=work.now,
        reason=reason,
        actor_id=work.person.user_id,
        second_id=second,
    )
    entry = reversed_entries(_entries(work, taken.payment_id), shift.shift_id)
    post(work, Fact.REVERSAL, [(reversal_id, entry)], shift.business_date)
    touched = _charges(work, taken.payment_id)
    deposits.check_still_here(work, touched)
    refresh(work, touched)
    deposits.follow(work, touched)
    after = unit_standing(work, taken.unit_id).prepaid_fen
    if after < 0 and after < before:
        raise PrepaidUsedError(missing=format_yuan(-after))
    return entry


def _entries(reading: Reading, payment_id: PaymentId) -> list[Entry]:
    """Return the payment's entry; a transfer finance has seen is taken from the bank."""
    rows = reading.connection.execute(
        select(
            Posting.account,
            Posting.amount_fen,
            Posting.method,
            Posting.unit_id,
            Posting.item_id,
            Posting.charge_id,
            Posting.shift_id,
            Posting.period,
        )
        .where(Posting.fact_id == payment_id)
        .order_by(Posting.line)
    ).all()
    entries = [Entry(Account(row[0]), *row[1:]) for row in rows]
    seen = select(TransferConfirmation.id).where(TransferConfirmation.payment_id == payment_id)
    if reading.connection.scalar(seen) is None:
        return entries
    return [
        entry._replace(account=Account.BANK) if entry.account is Account.TRANSFER else entry
        for entry in entries
    ]


def _charges(reading: Reading, payment_id: PaymentId) -> Sequence[ChargeId]:
    wanted = select(Allocation.charge_id).where(Allocation.payment_id == payment_id)
    return reading.connection.execute(wanted).scalars().all()


def _tenders(reading: Reading, payment_id: PaymentId) -> list[Tender]:
    rows = reading.connection.execute(
        select(PaymentPart.method, PaymentPart.amount_fen, PaymentPart.reference)
        .where(PaymentPart.payment_id == payment_id)
        .order_by(PaymentPart.id)
    )
    return [Tender(Method(method), fen, reference) for method, fen, reference in rows]
