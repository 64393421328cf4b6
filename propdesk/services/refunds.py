"""Give prepaid money back. Source: faults, separation of duties; domain.md W09."""

from dataclasses import dataclass

from propdesk.domain.bounded_text import bounded
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UnitId, UserId
from propdesk.domain.journal import Fact, Method, refund_entries
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.payments import Refund
from propdesk.services.accounts import Approval, second_person
from propdesk.services.charges import ReasonNeededError
from propdesk.services.drawers import running_shift
from propdesk.services.posting import post
from propdesk.services.standings import unit_standing
from propdesk.services.work import Work, use_case


class RefundTooLargeError(DomainError):
    """Only what is prepaid can be given back."""

    sentence = QT_TRANSLATE_NOOP(
        "refunds", "{wanted} cannot be given back: {prepaid} is prepaid for this unit."
    )


class RefundMethodError(DomainError):
    """Prepaid money is given back as money."""

    sentence = QT_TRANSLATE_NOOP("refunds", "Choose how the money is given back.")


@dataclass(frozen=True)
class Refunded:
    """Prepaid money given back; amounts in fen."""

    refund_id: bytes
    amount_fen: int
    prepaid_after_fen: int
    second_id: UserId


@use_case(Permission.REFUND)
def refund(
    work: Work,
    *,
    unit_id: UnitId,
    amount_fen: int,
    method: Method,
    reason: str,
    approval: Approval | None = None,
) -> Refunded:
    """Give a unit's prepaid money back out of one's own running shift, with a second person.

    Raises ShiftNotOpenError, RefundTooLargeError, RefundMethodError, ReasonNeededError,
    SecondPersonNeededError.
    """
    shift = running_shift(work)
    stated = bounded(reason, field="reason")
    if not stated:
        raise ReasonNeededError(field="reason")
    if method is Method.PREPAID:
        raise RefundMethodError(field="method")
    prepaid = unit_standing(work, unit_id).prepaid_fen
    if not 0 < amount_fen <= prepaid:
        raise RefundTooLargeError(
            field="amount", wanted=format_yuan(amount_fen), prepaid=format_yuan(max(0, prepaid))
        )
    second = second_person(work, approval, Permission.APPROVE_REFUND)
    refund_id = work.new_id()
    work.insert(
        Refund,
        id=refund_id,
        unit_id=unit_id,
        shift_id=shift.shift_id,
        business_date=shift.business_date,
        refunded_at=work.now,
        method=method,
        amount_fen=amount_fen,
        reason=stated,
        actor_id=work.person.user_id,
        second_id=second,
    )
    entry = refund_entries(unit_id, shift.shift_id, method, amount_fen)
    post(work, Fact.REFUND, [(refund_id, entry)], shift.business_date)
    work.about(refund_id)
    return Refunded(refund_id, amount_fen, prepaid - amount_fen, second)
