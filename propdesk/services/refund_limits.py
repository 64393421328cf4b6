"""What a desk may give back on its own word: money it took itself, and so much in a day.

Two desks that are apart could give the same prepaid money back twice. What another desk took, or
more than the day's limit, needs a claim no other desk has made too. A desk that belongs to no head
office is alone and has no such limit. Source: sync design 5 (offline cap per desk).
"""

from datetime import timedelta

from sqlalchemy import ColumnElement, bindparam, delete, func, or_, select

from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UnitId
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.drawers import Shift
from propdesk.models.payments import Payment, Refund, Reversal
from propdesk.models.prepared import Prepared
from propdesk.models.stream import HubLink, RefundClaim, RefundReservation
from propdesk.services.case_rules import rulebook
from propdesk.services.work import Reading, Work, use_case

LIMIT = "S01"
CLAIM_LIVES = timedelta(days=1)
HOLDS = timedelta(minutes=10)  # how long a reservation may be used
_LINKED = Prepared(select(HubLink.id))
_RESERVED = Prepared(
    select(RefundReservation.unit_id).where(
        RefundReservation.unit_id == bindparam("unit"), RefundReservation.until > bindparam("now")
    )
)


class ReservationNeededError(DomainError):
    """A refund another desk could make too; `unit_id` is the unit."""

    sentence = QT_TRANSLATE_NOOP(
        "refund_limits",
        "{amount} is more than this desk may give back by itself ({limit}): head office must be "
        "reached first, so that no other desk gives it back too.",
    )

    def __init__(self, amount_fen: int, limit_fen: int, unit_id: UnitId) -> None:
        amount, limit = format_yuan(amount_fen), format_yuan(limit_fen)
        super().__init__(field="amount", amount=amount, limit=limit)
        self.unit_id = unit_id


class ClaimedElsewhereError(DomainError):
    """Another desk is giving the money back."""

    sentence = QT_TRANSLATE_NOOP(
        "refund_limits", "{station} is about to give this money back, or has done so just now."
    )


def check(reading: Reading, unit_id: UnitId, amount_fen: int) -> None:
    """Raise ReservationNeededError unless this desk may give so much (fen) back now."""
    if _LINKED.first(reading.connection) is None:
        return
    if _RESERVED.first(reading.connection, unit=unit_id, now=reading.now) is not None:
        return
    taken = _taken_here(reading, unit_id)
    left = rulebook(reading).figure(LIMIT, reading.today) - _given_today(reading)
    limit = max(0, min(taken, left))
    if amount_fen > limit:
        raise ReservationNeededError(amount_fen, limit, unit_id)


@use_case(Permission.REFUND)
def claim(work: Work, *, unit_id: UnitId) -> None:
    """Say that this desk wants to give the unit's money back; ClaimedElsewhereError."""
    end_claims(work, unit_id)
    if other := _other(work, unit_id):
        raise ClaimedElsewhereError(station=other)
    work.insert(
        RefundClaim,
        id=work.new_id(),
        unit_id=unit_id,
        station=work.station.label,
        claimed_at=work.now,
        ended_at=None,
    )


@use_case(Permission.REFUND)
def confirm(work: Work, *, unit_id: UnitId) -> str:
    """Reserve the refund for a while and return ""; else give way to a desk and return its name."""
    other = _other(work, unit_id)
    if other:
        end_claims(work, unit_id)
        return other
    work.run_local(
        RefundReservation, delete(RefundReservation).where(RefundReservation.unit_id == unit_id)
    )
    work.insert(RefundReservation, unit_id=unit_id, granted_at=work.now, until=work.now + HOLDS)
    return ""


def end_claims(work: Work, unit_id: UnitId) -> None:
    """End this desk's claims on a unit: the money was given back, or was not."""
    own = select(RefundClaim.id).where(
        *_live(work, unit_id), RefundClaim.station == work.station.label
    )
    for claim_id in work.connection.scalars(own).all():
        work.update(RefundClaim, claim_id, ended_at=work.now)
    work.run_local(
        RefundReservation, delete(RefundReservation).where(RefundReservation.unit_id == unit_id)
    )


def _other(reading: Reading, unit_id: UnitId) -> str:
    """Return another desk that has claimed the refund, "" if none has."""
    other = reading.connection.scalar(
        select(RefundClaim.station)
        .where(*_live(reading, unit_id), RefundClaim.station != reading.station.label)
        .order_by(RefundClaim.id)
        .limit(1)
    )
    return other or ""


def _live(reading: Reading, unit_id: UnitId) -> tuple[ColumnElement[bool], ...]:
    return (
        RefundClaim.unit_id == unit_id,
        RefundClaim.ended_at.is_(None),
        RefundClaim.claimed_at > reading.now - CLAIM_LIVES,
    )


def _taken_here(reading: Reading, unit_id: UnitId) -> int:
    """Return what was taken for a unit at this desk and not given back, in fen.

    Money given back without a drawer counts as this desk's: it may have been.
    """
    here = Shift.station == reading.station.desk
    taken = reading.connection.scalar(
        select(func.sum(Payment.paid_fen))
        .join(Shift, Shift.id == Payment.shift_id)
        .outerjoin(Reversal, Reversal.payment_id == Payment.id)
        .where(Payment.unit_id == unit_id, here, Reversal.id.is_(None))
    )
    given = reading.connection.scalar(
        select(func.sum(Refund.amount_fen))
        .outerjoin(Shift, Shift.id == Refund.shift_id)
        .where(Refund.unit_id == unit_id, or_(here, Refund.shift_id.is_(None)))
    )
    return int(taken or 0) - int(given or 0)


def _given_today(reading: Reading) -> int:
    """Return what this desk gave back today, in fen; money without a drawer counts too."""
    given = reading.connection.scalar(
        select(func.sum(Refund.amount_fen))
        .outerjoin(Shift, Shift.id == Refund.shift_id)
        .where(
            Refund.business_date == reading.today,
            or_(Shift.station == reading.station.desk, Refund.shift_id.is_(None)),
        )
    )
    return int(given or 0)
