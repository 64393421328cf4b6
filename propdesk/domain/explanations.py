"""Say in one line how a charge was reckoned: 89.50 m² × 2.35 × 1 month = 210.33."""

from fractions import Fraction

from propdesk.domain.calculations import (
    ONCE,
    Calculation,
    PoolShare,
    ReadingSpan,
    SharedBy,
    Step,
    exact_fen,
)
from propdesk.domain.fee_terms import WHOLE_BP, FeeBasis
from propdesk.domain.formulas import VARIABLES, reckons_whole
from propdesk.domain.money import RoundingMode, format_yuan, round_fraction
from propdesk.domain.quantities import (
    AREA_PLACES,
    MICRO_PLACES,
    READING_PLACES,
    price_text,
    scaled_text,
)
from propdesk.i18n import translate

TIMES = " × "


def explain(calculation: Calculation) -> str:
    """Return the calculation in one line of the current language: amount and note at its end."""
    if calculation.pool is not None:
        parts = [_pool(calculation.pool)]
    else:
        parts = [_step(step, calculation) for step in calculation.steps]
    text = f"{' + '.join(parts)} = {_result(calculation)}"
    return f"{text} ({calculation.note})" if calculation.note else text


def receipt_figures(calculation: Calculation) -> tuple[str, str]:
    """Return quantity and price as a receipt shows them; empty where one of each does not tell."""
    if calculation.pool is not None or len(calculation.steps) != 1:
        return "", ""
    step = calculation.steps[0]
    if step.formula or step.discount_bp:
        return "", ""
    price = price_text(step.price_micro)
    match calculation.basis:
        case FeeBasis.AREA:
            return _area(step.quantity_micro // 10**4).replace(" m²", "㎡"), price
        case FeeBasis.METER | FeeBasis.PER_USE:
            return scaled_text(step.quantity_micro, MICRO_PLACES), price
        case FeeBasis.FLAT:
            return _number(step.share), price
        case _:
            return "", ""


def _result(calculation: Calculation) -> str:
    """Return the amount, after the one to the fen where the line is rounded more coarsely."""
    amount = format_yuan(calculation.amount_fen)
    if calculation.unit_fen == 1:
        return amount
    exact = exact_fen(calculation.steps, calculation.multiplier_milli)
    return f"{format_yuan(round_fraction(*exact, RoundingMode.HALF_UP))} → {amount}"


def _step(step: Step, calculation: Calculation) -> str:
    factors = [*_quantity(step, calculation)]
    if calculation.basis in (FeeBasis.METER, FeeBasis.PER_USE) or (
        step.formula and reckons_whole(step.formula)
    ):
        factors += [] if step.share == (1, 1) else [_number(step.share)]
    else:
        factors.append(_months(step.share))
    if step.discount_bp:
        rest = scaled_text(WHOLE_BP - step.discount_bp, 2)
        factors.append(translate("explanations", "{percent} % (vacant)").format(percent=rest))
    return TIMES.join(factors)


def _quantity(step: Step, calculation: Calculation) -> list[str]:
    if step.formula:
        return [_formula(step, calculation)]
    price = price_text(step.price_micro)
    multiplier = calculation.multiplier_milli
    times = [] if multiplier == ONCE else [scaled_text(multiplier, 3)]
    if calculation.basis == FeeBasis.AREA:
        return [_area(step.quantity_micro // 10**4), *times, price]
    if calculation.basis == FeeBasis.FLAT:
        return [*times, price]
    usage = scaled_text(step.quantity_micro, MICRO_PLACES)
    spans = "; ".join(_span(span) for span in calculation.readings)
    return [f"{usage} ({spans})" if spans else usage, price]


def _formula(step: Step, calculation: Calculation) -> str:
    values = [f"{VARIABLES[name].translated()} = {text}" for name, text in calculation.inputs]
    if step.price_micro:
        values.append(f"{VARIABLES['price'].translated()} = {price_text(step.price_micro)}")
    return f"[{step.formula}] ({', '.join(values)})" if values else f"[{step.formula}]"


def _span(span: ReadingSpan) -> str:
    start = scaled_text(span.start_milli, READING_PLACES)
    end = scaled_text(span.end_milli, READING_PLACES)
    if span.wrapped_digits:
        start = f"{start} → {10**span.wrapped_digits}"
    text = f"{start} → {end}"
    if span.multiplier_milli == ONCE:
        return text
    return f"{text}{TIMES}{scaled_text(span.multiplier_milli, 3)}"


def _pool(pool: PoolShare) -> str:
    total = format_yuan(pool.pool_fen)
    match pool.by:
        case SharedBy.AREA:
            shares = _area(pool.weight), _area(pool.total_weight)
        case SharedBy.COUNT:
            shares = str(pool.weight), str(pool.total_weight)
        case SharedBy.USAGE:
            shares = (
                scaled_text(pool.weight, MICRO_PLACES),
                scaled_text(pool.total_weight, MICRO_PLACES),
            )
    return f"{total}{TIMES}{shares[0]} / {shares[1]}"


def _area(hundredths: int) -> str:
    return f"{scaled_text(hundredths, AREA_PLACES, AREA_PLACES)} m²"


def _months(share: tuple[int, int]) -> str:
    if share == (1, 1):
        return translate("explanations", "1 month")
    if Fraction(*share) < 1:
        return translate("explanations", "{part} month").format(part=_number(share))
    return translate("explanations", "{count} months").format(count=_number(share))


def _number(share: tuple[int, int]) -> str:
    """Return 15/31, 3, or 2 15/31."""
    part, of = share
    whole, rest = divmod(part, of)
    if rest == 0:
        return str(whole)
    return f"{whole} {rest}/{of}" if whole else f"{rest}/{of}"
