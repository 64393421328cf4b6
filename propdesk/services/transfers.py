"""Announced bank transfers: waiting for the bank, confirmed by finance. Source: domain.md W11."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, exists, func, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import PaymentId, UnitId
from propdesk.domain.journal import Account, Entry, Fact, Method
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.estate import Unit
from propdesk.models.payments import Payment, PaymentPart, Reversal, TransferConfirmation
from propdesk.models.receipts import Receipt
from propdesk.services.posting import post
from propdesk.services.work import Reading, Work, query, use_case


class TransferConfirmedError(DomainError):
    """A transfer arrives once."""

    sentence = QT_TRANSLATE_NOOP("transfers", "The transfer of receipt {number} is confirmed.")


class BankLineUsedError(DomainError):
    """One line of the bank statement confirms one transfer (W11)."""

    sentence = QT_TRANSLATE_NOOP(
        "transfers", "The bank line “{line}” of {day} already confirmed another transfer."
    )


class BankLineNeededError(DomainError):
    """A confirmation names the line it was seen on."""

    sentence = QT_TRANSLATE_NOOP("transfers", "Type the reference of the bank line.")


class TransferAmountError(DomainError):
    """The bank line must show what was announced."""

    sentence = QT_TRANSLATE_NOOP(
        "transfers", "The bank line shows {arrived}, {announced} was announced."
    )


@dataclass(frozen=True)
class AwaitedTransfer:
    """A transfer that was announced and not yet seen at the bank."""

    payment_id: PaymentId
    unit_id: UnitId
    unit: str
    receipt: str
    business_date: date
    amount_fen: int
    reference: str


@query(Permission.CONFIRM_TRANSFER)
def awaited(reading: Reading) -> list[AwaitedTransfer]:
    """Return the announced transfers that have not arrived, oldest first."""
    return _awaited(reading, ~_confirmed())


@use_case(Permission.CONFIRM_TRANSFER)
def confirm(
    work: Work, *, payment_id: PaymentId, bank_line: str, arrived_on: date, arrived_fen: int
) -> bytes:
    """Confirm that an announced transfer arrived; the money moves from clearing to the bank.

    Raises NotFoundError, TransferConfirmedError, BankLineNeededError, BankLineUsedError,
    TransferAmountError.
    """
    line = bounded(bank_line, field="bank_line", limit=NAME_LIMIT)
    if not line:
        raise BankLineNeededError(field="bank_line")
    transfer = _one(work, payment_id)
    used = select(TransferConfirmation.id).where(
        TransferConfirmation.bank_line == line, TransferConfirmation.arrived_on == arrived_on
    )
    if work.connection.scalar(used) is not None:
        raise BankLineUsedError(field="bank_line", line=line, day=arrived_on)
    if arrived_fen != transfer.amount_fen:
        raise TransferAmountError(
            field="amount",
            arrived=format_yuan(arrived_fen),
            announced=format_yuan(transfer.amount_fen),
        )
    confirmation = work.new_id()
    work.insert(
        TransferConfirmation,
        id=confirmation,
        payment_id=payment_id,
        business_date=work.today,
        confirmed_at=work.now,
        arrived_on=arrived_on,
        bank_line=line,
        amount_fen=transfer.amount_fen,
        actor_id=work.person.user_id,
    )
    entry = _entry(transfer)
    post(work, Fact.TRANSFER_CONFIRMED, [(confirmation, entry)], work.today)
    work.about(payment_id, transfer.receipt)
    return confirmation


def _entry(transfer: AwaitedTransfer) -> tuple[Entry, ...]:
    method, unit, fen = Method.TRANSFER.value, transfer.unit_id, transfer.amount_fen
    return (
        Entry(Account.BANK, fen, method, unit),
        Entry(Account.TRANSFER, -fen, method, unit),
    )


def _one(reading: Reading, payment_id: PaymentId) -> AwaitedTransfer:
    found = _awaited(reading, Payment.id == payment_id)
    if not found:
        raise NotFoundError(name=payment_id.hex())
    if reading.connection.scalar(select(_confirmed()).where(Payment.id == payment_id)):
        raise TransferConfirmedError(number=found[0].receipt)
    return found[0]


def _awaited(reading: Reading, condition: ColumnElement[bool]) -> list[AwaitedTransfer]:
    rows = reading.connection.execute(
        select(
            Payment.id,
            Payment.unit_id,
            Unit.code,
            Receipt.number,
            Payment.business_date,
            func.sum(PaymentPart.amount_fen),
            func.group_concat(PaymentPart.reference, " "),
        )
        .join(Unit, Unit.id == Payment.unit_id)
        .join(Receipt, Receipt.payment_id == Payment.id)
        .join(PaymentPart, PaymentPart.payment_id == Payment.id)
        .where(PaymentPart.method == Method.TRANSFER.value, ~_reversed(), condition)
        .group_by(Payment.id)
        .order_by(Payment.business_date, Receipt.number)
    )
    return [AwaitedTransfer(*row) for row in rows]


def _confirmed() -> ColumnElement[bool]:
    return exists().where(TransferConfirmation.payment_id == Payment.id)


def _reversed() -> ColumnElement[bool]:
    return exists().where(Reversal.payment_id == Payment.id)
