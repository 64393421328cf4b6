"""Pay somebody at the centre's own expense, through the journal. Source: domain.md W40, money."""

from dataclasses import dataclass

from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Fact, PayoutMethod, payout_entries
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.payments import Payout
from propdesk.services.drawers import running_shift
from propdesk.services.posting import post
from propdesk.services.work import Work


class NothingToPayError(DomainError):
    """A payment has an amount."""

    sentence = QT_TRANSLATE_NOOP("payouts", "Enter the amount that is paid.")


class CreditNeedsUnitError(DomainError):
    """A credit stands on the account of a unit."""

    sentence = QT_TRANSLATE_NOOP(
        "payouts", "Without a unit there is no account for a credit. Choose another way to pay."
    )


@dataclass(frozen=True, kw_only=True)
class NewPayout:
    """What is paid, for which case; `charged_to` is the department whose expense it is."""

    case_id: bytes
    unit_id: UnitId | None
    method: PayoutMethod
    amount_fen: int
    charged_to: str


def pay_out(work: Work, wanted: NewPayout) -> bytes:
    """Write a payment and its entry; return it. Cash leaves the payer's own running shift.

    Raises NothingToPayError, CreditNeedsUnitError, and for cash what `drawers.running_shift` does.
    """
    if wanted.amount_fen <= 0:
        raise NothingToPayError(field="amount")
    if wanted.method is PayoutMethod.CREDIT and wanted.unit_id is None:
        raise CreditNeedsUnitError(field="method")
    shift = running_shift(work) if wanted.method is PayoutMethod.CASH else None
    shift_id = shift.shift_id if shift else None
    day = shift.business_date if shift else work.today
    payout_id = work.new_id()
    work.insert(
        Payout,
        id=payout_id,
        case_id=wanted.case_id,
        unit_id=wanted.unit_id,
        shift_id=shift_id,
        business_date=day,
        paid_at=work.now,
        method=wanted.method,
        amount_fen=wanted.amount_fen,
        charged_to=wanted.charged_to,
        actor_id=work.person.user_id,
    )
    entry = payout_entries(wanted.unit_id, shift_id, wanted.method, wanted.amount_fen)
    post(work, Fact.PAYOUT, [(payout_id, entry)], day)
    return payout_id
