"""Charge one use of something at the counter: a card, a copy, an hour of the hall."""

from msgspec.structs import replace
from sqlalchemy import bindparam, select

from propdesk.domain.billing import BillingSubject, Usage, calculate
from propdesk.domain.bounded_text import bounded
from propdesk.domain.calculations import snapshot_text
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis, MissingStandardError
from propdesk.domain.ids import ChargeId, UnitId
from propdesk.domain.periods import DayRange, Period
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import UnitFee
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.counter_account import unit_code
from propdesk.services.prices import ItemRow, item_named
from propdesk.services.prices_standards import dated_terms
from propdesk.services.work import Reading, Work, use_case

USE_LINE = "use:"
LONGEST_NOTE = 100
_STANDARD = (
    select(UnitFee.standard_name)
    .where(
        UnitFee.unit_id == bindparam("unit"),
        UnitFee.item_id == bindparam("item"),
        UnitFee.valid_from <= bindparam("day"),
        UnitFee.ended_at.is_(None),
    )
    .order_by(UnitFee.valid_from.desc())
    .limit(1)
)


class NotPerUseError(DomainError):
    """Only what is charged by use is charged one by one."""

    sentence = QT_TRANSLATE_NOOP("billing_uses", "{item} is not charged by use.")


class NothingUsedError(DomainError):
    """A use comes to an amount above zero."""

    sentence = QT_TRANSLATE_NOOP(
        "billing_uses", "The quantity must be above zero and come to at least 0.01."
    )


class WhichStandardError(DomainError):
    """An item has several prices; it must be said which one counts."""

    sentence = QT_TRANSLATE_NOOP(
        "billing_uses", "{item} has several standards: choose one of them."
    )


@use_case(Permission.COLLECT)
def charge_once(
    work: Work,
    *,
    unit_id: UnitId,
    item_code: str,
    quantity_micro: int = 1_000_000,
    note: str = "",
    standard_name: str = "",
) -> ChargeId:
    """Charge a unit for what it used today, due today; each use is a charge of its own.

    `quantity_micro` in millionths of a use. NotFoundError, NotPerUseError, NothingUsedError,
    WhichStandardError, MissingStandardError.
    """
    item = item_named(work, item_code)
    if item.basis != FeeBasis.PER_USE:
        raise NotPerUseError(field="item", item=item.name)
    if quantity_micro <= 0:
        raise NothingUsedError(field="quantity")
    named = dated_terms(work, item)
    name = standard_name or _usual_standard(work, unit_id, item, list(named))
    if name not in named:
        raise MissingStandardError(item=item.name, day=work.today.isoformat())
    calculation = calculate(
        named[name],
        BillingSubject(unit=unit_code(work, unit_id)),
        Period.of(work.today),
        Usage(quantity_micro, DayRange(work.today, work.today)),
    )
    if calculation.amount_fen == 0:
        raise NothingUsedError(field="quantity")
    charge = NewCharge(
        unit_id,
        item.item_id,
        str(Period.of(work.today)),
        work.today,
        calculation.amount_fen,
        snapshot_text(replace(calculation, note=bounded(note, field="note", limit=LONGEST_NOTE))),
        line=f"{USE_LINE}{work.new_id().hex()}",
    )
    (charge_id,) = post_charges(work, [charge])
    work.about(charge_id, item.code)
    return charge_id


def _usual_standard(reading: Reading, unit_id: UnitId, item: ItemRow, names: list[str]) -> str:
    """Return the standard a unit pays by, else the only one there is; WhichStandardError."""
    asked = {"unit": unit_id, "item": item.item_id, "day": reading.today}
    found: str | None = reading.connection.scalar(_STANDARD, asked)
    if found in names:
        return found or ""
    if len(names) > 1:
        raise WhichStandardError(field="standard", item=item.name)
    return names[0] if names else ""
