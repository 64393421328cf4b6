"""Split a shared cost over the units that pay it; all of them, or none (domain.md W08)."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import bindparam, false, select

from propdesk.domain.billing import EVERYWHERE, NotChargeableError
from propdesk.domain.calculations import Calculation, SharedBy, calculation_from
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UnitId
from propdesk.domain.shared_costs import SharingUnit, split_pool
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Charge, ChargeBalance
from propdesk.services import billing_subjects as subjects
from propdesk.services.billing_reckoning import (
    Line,
    NobodyPaysError,
    Outcome,
    Plan,
    Skipped,
    chargeable_days,
    earlier_charges,
    refuse_zero,
    skipped,
    usages,
)
from propdesk.services.billing_subjects import Earlier, PayingUnit, Span
from propdesk.services.charges import AlreadyChargedError
from propdesk.services.meters_usage import usage_of
from propdesk.services.shared_costs import cost_of
from propdesk.services.work import Reading

_LIVE = (
    select(Charge.unit_id, Charge.calculation)
    .join(ChargeBalance, ChargeBalance.charge_id == Charge.id)
    .where(
        ChargeBalance.item_id == bindparam("item"),
        ChargeBalance.period == bindparam("period"),
        ChargeBalance.line == "",
        ChargeBalance.is_void == false(),
    )
)


class MissingCostError(DomainError):
    """What is to be split must be known."""

    sentence = QT_TRANSLATE_NOOP(
        "billing", "Enter what {item} came to in {period} before it is split."
    )


class SharesChangedError(DomainError):
    """Parts charged before and parts charged now would not add up to the cost."""

    sentence = QT_TRANSLATE_NOOP(
        "billing",
        "{item} in {period}: the cost or the units that share it have changed since a part was "
        "charged. Void all charges of this item and period, then bill it again.",
    )


def reckon_shared(reading: Reading, plan: Plan) -> Iterator[tuple[Span, Sequence[Outcome]]]:
    """Yield one slice with every unit's part of the period's cost; the parts add up to it.

    A part that was charged before stays; the others follow it only if they still add up.
    MissingCostError, NobodyPaysError, MissingWeightError, MissingUsageError, NoUsageError,
    SharesChangedError: one unit that cannot be weighed would shift its part to the others.
    """
    cost = cost_of(reading, plan.item.item_id, plan.period)
    if cost is None:
        raise MissingCostError(item=plan.item.name, period=str(plan.period))
    found, left_out, earlier = _sharing(reading, plan, cost.split_by)
    if not found:
        raise NobodyPaysError(item=plan.item.name, period=str(plan.period))
    units = {unit.unit: unit for unit, _ in found}
    parts = {
        units[sharing.unit].unit_id: calculation
        for sharing, calculation in split_pool(
            cost.amount_fen, cost.split_by, [sharing for _, sharing in found]
        )
    }
    if any(before.is_charged for before in earlier.values()):
        _refuse_changed(reading, plan, parts)
    outcomes: list[Outcome] = [
        *left_out,
        *(_outcome(plan, u, parts[u.unit_id], earlier.get(u.unit_id)) for u in units.values()),
    ]
    outcomes.sort(key=lambda one: one.unit_id)
    yield Span(subjects.FIRST, subjects.LAST), outcomes


def _sharing(
    reading: Reading, plan: Plan, by: SharedBy
) -> tuple[list[tuple[PayingUnit, SharingUnit]], list[Skipped], Mapping[UnitId, Earlier]]:
    """Return the units that share, those that pay but not in this period, and earlier charges."""
    found: list[tuple[PayingUnit, SharingUnit]] = []
    left_out: list[Skipped] = []
    earlier: dict[UnitId, Earlier] = {}
    for span, units in subjects.paying_units(reading, plan.item.item_id, plan.days):
        occupancies = subjects.occupancies(reading, plan.days, span)
        meters = usages(reading, plan, span) if by == SharedBy.USAGE else {}
        earlier.update(earlier_charges(reading, plan, span))
        for unit in units:
            try:
                chargeable_days(plan, unit, occupancies.get(unit.unit_id, EVERYWHERE))
            except NotChargeableError as error:
                left_out.append(skipped(unit, error))
                continue
            usage = None
            if by == SharedBy.USAGE:
                counted = meters.get(unit.unit_id, ())
                usage = usage_of(
                    counted, unit.unit, plan.item.name, plan.period, plan.days
                ).quantity_micro
            found.append((unit, SharingUnit(unit.unit, unit.area, usage)))
    return found, left_out, earlier


def _outcome(
    plan: Plan, unit: PayingUnit, calculation: Calculation, earlier: Earlier | None
) -> Outcome:
    before = earlier or subjects.NOT_CHARGED
    try:
        if before.is_charged:
            raise AlreadyChargedError
        refuse_zero(plan, unit.unit, calculation)
    except DomainError as error:
        return skipped(unit, error)
    return Line(unit.unit_id, unit.unit, before.same_period, calculation)


def _refuse_changed(reading: Reading, plan: Plan, parts: Mapping[UnitId, Calculation]) -> None:
    """Raise SharesChangedError unless every live charge is the part it would get now."""
    asked = {"item": plan.item.item_id, "period": str(plan.period)}
    for unit_id, snapshot in reading.connection.execute(_LIVE, asked):
        if parts.get(unit_id) != calculation_from(snapshot):
            raise SharesChangedError(item=plan.item.name, period=str(plan.period))
