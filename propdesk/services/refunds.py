"""Give prepaid money back. Source: faults, separation of duties; domain.md W09.

Cash leaves the drawer of one's own shift. Finance has no drawer: what it gives back by transfer, or
through a wallet's own office, leaves the clearing account of that method.
"""

from dataclasses import dataclass

from propdesk.domain.bounded_text import bounded
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UnitId, UserId
from propdesk.domain.journal import Fact, Method, refund_entries
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.payments import Refund
from propdesk.services import refund_limits
from propdesk.services.accounts import Approval, second_person
from propdesk.services.charges import ReasonNeededError
from propdesk.services.drawers import OpenShift, find_open_shift, running_shift
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
    """Give a unit's prepaid money back, always with a second person; cash needs a running shift.

    Raises ShiftNotOpenError, RefundTooLargeError, RefundMethodError, ReasonNeededError,
    SecondPersonNeededError, ReservationNeededError.
    """
    shift = _shift_of(work, method)
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
    refund_limits.check(work, unit_id, amount_fen)
    refund_limits.end_claims(work, unit_id)
    refund_id = work.new_id()
    shift_id, day = (shift.shift_id, shift.business_date) if shift else (None, work.today)
    work.insert(
        Refund,
        id=refund_id,
        unit_id=unit_id,
        shift_id=shift_id,
        business_date=day,
        refunded_at=work.now,
        method=method,
        amount_fen=amount_fen,
        reason=stated,
        actor_id=work.person.user_id,
        second_id=second,
    )
    entry = refund_entries(unit_id, shift_id, method, amount_fen)
    post(work, Fact.REFUND, [(refund_id, entry)], day)
    work.about(refund_id)
    return Refunded(refund_id, amount_fen, prepaid - amount_fen, second)


def _shift_of(work: Work, method: Method) -> OpenShift | None:
    """Return the shift a refund belongs to: cash to one's own, other money to one that runs."""
    if method is Method.CASH:
        return running_shift(work)
    shift = find_open_shift(work)
    is_running = shift is not None and not shift.counts and shift.business_date == work.today
    return shift if is_running else None
