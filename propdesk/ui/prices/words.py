"""The prices screen's words: bases, roundings, and sentences that depend on figures."""

from collections.abc import Mapping, Sequence

from propdesk.domain.fee_terms import AreaKind, FeeBasis, Proration
from propdesk.domain.money import RoundingMode, format_yuan
from propdesk.domain.quantities import price_text, scaled_text
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services.prices import ItemRow
from propdesk.services.prices_payers import PayersRow
from propdesk.services.prices_standards import PriceChange, StandardRow
from propdesk.services.prices_units import Assignment

BASES: Mapping[FeeBasis, Message] = {
    FeeBasis.AREA: QT_TRANSLATE_NOOP("prices", "By area"),
    FeeBasis.FLAT: QT_TRANSLATE_NOOP("prices", "Flat"),
    FeeBasis.METER: QT_TRANSLATE_NOOP("prices", "By meter"),
    FeeBasis.PER_USE: QT_TRANSLATE_NOOP("prices", "Each use"),
    FeeBasis.SHARED: QT_TRANSLATE_NOOP("prices", "Shared cost"),
    FeeBasis.FORMULA: QT_TRANSLATE_NOOP("prices", "Own formula"),
}
PER: Mapping[FeeBasis, Message] = {
    FeeBasis.AREA: QT_TRANSLATE_NOOP("prices", "{price} yuan for each m² and month"),
    FeeBasis.FLAT: QT_TRANSLATE_NOOP("prices", "{price} yuan a month"),
    FeeBasis.METER: QT_TRANSLATE_NOOP("prices", "{price} yuan for each unit used"),
    FeeBasis.PER_USE: QT_TRANSLATE_NOOP("prices", "{price} yuan each time"),
    FeeBasis.SHARED: QT_TRANSLATE_NOOP("prices", "entered for each month"),
    FeeBasis.FORMULA: QT_TRANSLATE_NOOP("prices", "formula, with a price of {price} yuan"),
}
AREAS: Mapping[AreaKind, Message] = {
    AreaKind.GROSS: QT_TRANSLATE_NOOP("prices", "Gross area"),
    AreaKind.INNER: QT_TRANSLATE_NOOP("prices", "Inner area"),
}
PRORATIONS: Mapping[Proration, Message] = {
    Proration.BY_DAY: QT_TRANSLATE_NOOP("prices", "By day of that month"),
    Proration.THIRTY_DAYS: QT_TRANSLATE_NOOP("prices", "By day, a month has 30"),
    Proration.HALF_MONTH: QT_TRANSLATE_NOOP("prices", "Up to 15 days half a month"),
    Proration.FULL_MONTH: QT_TRANSLATE_NOOP("prices", "One day counts as a month"),
}
ROUNDINGS: Mapping[RoundingMode, Message] = {
    RoundingMode.HALF_UP: QT_TRANSLATE_NOOP("prices", "Half up"),
    RoundingMode.HALF_EVEN: QT_TRANSLATE_NOOP("prices", "Half to even"),
    RoundingMode.UP: QT_TRANSLATE_NOOP("prices", "Always up"),
    RoundingMode.DOWN: QT_TRANSLATE_NOOP("prices", "Always down"),
}
ROUNDING_UNITS: Mapping[int, Message] = {
    1: QT_TRANSLATE_NOOP("prices", "to 0.01 yuan"),
    10: QT_TRANSLATE_NOOP("prices", "to 0.1 yuan"),
    100: QT_TRANSLATE_NOOP("prices", "to whole yuan"),
}


def rule_lines(item: ItemRow) -> list[str]:
    """Return how an item is charged, a line for each rule."""
    basis = BASES[item.basis].translated()
    if item.basis == FeeBasis.AREA:
        basis = f"{basis} · {AREAS[item.area_kind].translated()}"
    if item.cycle_months > 1:
        words = translate("prices", "{count} months at a time")
        basis = f"{basis} · {words.format(count=item.cycle_months)}"
    unit = ROUNDING_UNITS.get(item.rounding_unit)
    shown = unit.translated() if unit else format_yuan(item.rounding_unit)
    rounding = translate("prices", "Rounded: {mode}, {unit}").format(
        mode=ROUNDINGS[item.rounding].translated(), unit=shown
    )
    part = translate("prices", "Part of a month: {rule}").format(
        rule=PRORATIONS[item.proration].translated()
    )
    return [basis, part, rounding, due_text(item), late_fee_text(item)]


def due_text(item: ItemRow) -> str:
    """Return when a bill is due."""
    if item.months_later:
        words = translate(
            "prices", "Due {days} days after the 1st of the month, {later} months later"
        )
        return words.format(days=item.due_days, later=item.months_later)
    return translate("prices", "Due {days} days after the 1st of the month").format(
        days=item.due_days
    )


def late_fee_text(item: ItemRow) -> str:
    """Return what lateness costs."""
    policy = item.late_fee
    if not policy.enabled:
        return translate("prices", "No late fee")
    words = translate(
        "prices", "Late fee {rate} % a day after {grace} days, at most {cap} % of the sum"
    )
    return words.format(
        rate=scaled_text(policy.daily_rate_ppm, 4),
        grace=policy.grace_days,
        cap=policy.cap_bp // 100,
    )


def standard_text(item: ItemRow, standard: StandardRow) -> str:
    """Return a price in words, with its discount for empty units."""
    text = PER[item.basis].translated(price=price_text(standard.price_micro))
    if item.basis == FeeBasis.FORMULA:
        text = f"{text}: {standard.formula}"
    if standard.vacancy_discount_bp:
        words = translate("prices", "{percent} % off while empty")
        text = f"{text} · {words.format(percent=scaled_text(standard.vacancy_discount_bp, 2))}"
    return text


def days_text(standard: StandardRow) -> str:
    """Return from when to when a price counts."""
    if standard.valid_to is None:
        return translate("prices", "from {first}").format(first=standard.valid_from)
    return f"{standard.valid_from} – {standard.valid_to}"


def payers_text(rows: Sequence[PayersRow]) -> str:
    """Return who pays an item today."""
    if not rows:
        return translate("prices", "No unit pays it yet. F8 says which units do.")
    total = sum(row.units for row in rows)
    parts = translate("prices", ", ").join(map(_payers_text, rows))
    words = translate("prices", "{count} units pay it today: {parts}")
    return words.format(count=f"{total:,}", parts=parts)


def _payers_text(row: PayersRow) -> str:
    words = translate("prices", "{building}: {count} units")
    text = words.format(building=row.building, count=row.units)
    return f"{text} ({row.standard_name})" if row.standard_name else text


def priced_text(change: PriceChange) -> str:
    """Say what a new price means for charges already made."""
    if not change.charged_before:
        return translate("prices", "The price is entered.")
    words = translate(
        "prices", "The price is entered. {count} charges of its days were made before and stay."
    )
    return words.format(count=change.charged_before)


def assigned_text(done: Assignment) -> str:
    """Say how many units pay now."""
    words = translate(
        "prices", "{added} units pay it now, {changed} changed, {kept} kept what they had."
    )
    return words.format(added=done.added, changed=done.changed, kept=done.kept)
