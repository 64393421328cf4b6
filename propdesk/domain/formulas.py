"""Check and reckon a fee item's own formula, exactly; a formula that fails never charges 0."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from typing import assert_never

from propdesk.domain.errors import DomainError
from propdesk.domain.formula_grammar import (
    Call,
    Chain,
    Choice,
    Comparison,
    FormulaProblem,
    Name,
    Negative,
    Node,
    Number,
    ReadFormula,
    UnreadableFormula,
    read_formula,
)
from propdesk.domain.quantities import MICRO_PLACES, fraction_text
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

HIGHEST_RESULT = 10**10  # yuan; a larger amount is a slip of the formula, not a fee
MOST_DECIMALS = 6
Variables = Mapping[str, Fraction]

VARIABLES: Mapping[str, Message] = {
    "area": QT_TRANSLATE_NOOP("formulas", "area"),
    "inner_area": QT_TRANSLATE_NOOP("formulas", "inner_area"),
    "price": QT_TRANSLATE_NOOP("formulas", "price"),
    "months": QT_TRANSLATE_NOOP("formulas", "months"),
    "days": QT_TRANSLATE_NOOP("formulas", "days"),
    "month_days": QT_TRANSLATE_NOOP("formulas", "month_days"),
    "usage": QT_TRANSLATE_NOOP("formulas", "usage"),
    "multiplier": QT_TRANSLATE_NOOP("formulas", "multiplier"),
    "people": QT_TRANSLATE_NOOP("formulas", "people"),
    "floor_number": QT_TRANSLATE_NOOP("formulas", "floor"),
}

DIVISION_BY_ZERO = QT_TRANSLATE_NOOP("formulas", "It divides by zero.")
MISSING_VALUE = QT_TRANSLATE_NOOP("formulas", "The value of “{text}” is not known.")
BAD_DECIMALS = QT_TRANSLATE_NOOP("formulas", "“round” keeps 0 to 6 decimals.")
NEGATIVE_RESULT = QT_TRANSLATE_NOOP("formulas", "The result {value} is negative.")
HUGE_RESULT = QT_TRANSLATE_NOOP("formulas", "The result is larger than any fee.")
ALWAYS_ZERO = QT_TRANSLATE_NOOP("formulas", "The formula always gives 0.")
FAILS_WITH = QT_TRANSLATE_NOOP("formulas", "With {sample}: {reason}")


class FormulaFailedError(DomainError):
    """A formula gives no amount for one unit; the unit is left out and named, never charged 0."""

    sentence = QT_TRANSLATE_NOOP(
        "formulas", "The formula “{formula}” gives no amount for {unit}: {reason}"
    )


class FormulaRefusedError(DomainError):
    """A formula has faults and is not saved."""

    sentence = QT_TRANSLATE_NOOP("formulas", "The formula is not saved: {reason}")


class _Unreckonable(Exception):  # noqa: N818 - private road from deep inside a tree
    def __init__(self, position: int, reason: Message, **values: object) -> None:
        super().__init__(reason.source)
        self.problem = FormulaProblem(position, reason, values)


@dataclass(frozen=True, slots=True)
class FormulaCheck:
    """What a check found: faults with their places, names used, the amount for each sample."""

    problems: tuple[FormulaProblem, ...]
    names: frozenset[str] = frozenset()
    results: tuple[tuple[Variables, Fraction], ...] = ()

    @property
    def ok(self) -> bool:
        return not self.problems


def _sample(area: str, share: str, days: str, counts: str) -> Variables:
    usage, people, storey = counts.split()
    texts = {
        "area": area,
        "inner_area": area,
        "price": "2.35",
        "months": share,
        "days": days,
        "month_days": "31",
        "usage": usage,
        "multiplier": "1",
        "people": people,
        "floor_number": storey,
    }
    return {name: Fraction(text) for name, text in texts.items()}


SAMPLES: tuple[Variables, ...] = (
    _sample("89.5", "1", "31", "12.5 3 8"),
    _sample("89.5", "1", "31", "0 0 0"),  # nobody at home, nothing used
    _sample("45", "1/31", "1", "0.5 1 -1"),  # one day, below ground
    _sample("3000", "12", "365", "100000 200 60"),  # a whole office floor, a year
)


def formula_names(text: str) -> frozenset[str]:
    """Return the variables a formula that reads well uses, by their English names."""
    return _read(text).names


def reckons_whole(text: str) -> bool:
    """Say whether a formula reckons the whole period itself, because it names time or usage.

    Any other formula gives the amount of one month and is multiplied by the months to be paid.
    """
    return bool(_read(text).names & {"months", "days", "month_days", "usage"})


def check_formula(text: str, samples: Sequence[Variables] = SAMPLES) -> FormulaCheck:
    """Report every fault of a formula before it is saved; the result is `ok` without any.

    Reported: unreadable text, unknown names, division by zero, negative or huge results, a
    formula that is 0 for every sample (domain.md W08).
    """
    try:
        formula = _read(text)
    except UnreadableFormula as fault:
        return FormulaCheck((fault.problem,))
    if formula.unknown:
        return FormulaCheck(formula.unknown, formula.names)
    problems: list[FormulaProblem] = []
    results: list[tuple[Variables, Fraction]] = []
    for sample in samples:
        try:
            results.append((sample, _amount(formula, sample)))
        except _Unreckonable as fault:
            problems.append(_with_sample(fault.problem, formula, sample))
    if results and all(amount == 0 for _, amount in results):
        problems.append(FormulaProblem(0, ALWAYS_ZERO, {}))
    return FormulaCheck(tuple(problems), formula.names, tuple(results))


def refuse_faulty(text: str, price_micro: int) -> None:
    """Raise FormulaRefusedError with the first fault of a formula to be saved with its price."""
    price = Fraction(price_micro, 10**MICRO_PLACES)
    check = check_formula(text, [{**sample, "price": price} for sample in SAMPLES])
    if not check.ok:
        raise FormulaRefusedError(reason=check.problems[0], field="formula")


def evaluate(text: str, variables: Variables, *, unit: str) -> Fraction:
    """Return the amount in yuan a formula gives for `unit`; exact, not negative.

    `variables` holds what is known of the unit; a name the formula needs and does not find there
    is a failure, never a 0. Raises FormulaFailedError naming formula, unit and reason.
    """
    try:
        formula = _read(text)
        if formula.unknown:
            raise FormulaFailedError(formula=text, unit=unit, reason=formula.unknown[0])
        return _amount(formula, variables)
    except (UnreadableFormula, _Unreckonable) as fault:
        raise FormulaFailedError(formula=text, unit=unit, reason=fault.problem) from None


_read = lru_cache(maxsize=256)(read_formula)


def _amount(formula: ReadFormula, variables: Variables) -> Fraction:
    amount = _value(formula.root, variables)
    if amount < 0:
        raise _Unreckonable(0, NEGATIVE_RESULT, value=fraction_text(amount))
    if amount > HIGHEST_RESULT:
        raise _Unreckonable(0, HUGE_RESULT)
    return amount


def _with_sample(
    problem: FormulaProblem, formula: ReadFormula, sample: Variables
) -> FormulaProblem:
    """Return the problem told together with the figures it appeared with."""
    if not formula.names:
        return problem
    shown = ", ".join(
        f"{VARIABLES[name].translated()} = {fraction_text(sample[name])}"
        for name in VARIABLES
        if name in formula.names and name in sample
    )
    return FormulaProblem(problem.position, FAILS_WITH, {"sample": shown, "reason": problem})


def _value(node: Node, variables: Variables) -> Fraction:
    match node:
        case Number(value=value):
            return value
        case Name(position, name):
            if name not in variables:
                raise _Unreckonable(position, MISSING_VALUE, text=VARIABLES.get(name, name))
            return variables[name]
        case Negative(operand=operand):
            return -_value(operand, variables)
        case Chain():
            return _chain(node, variables)
        case Choice(_, condition, then, otherwise):
            return _value(then if _holds(condition, variables) else otherwise, variables)
        case Call():
            return _call(node, variables)
        case _:
            assert_never(node)


def _chain(chain: Chain, variables: Variables) -> Fraction:
    total = _value(chain.first, variables)
    for sign, position, operand in chain.rest:
        value = _value(operand, variables)
        if sign == "+":
            total += value
        elif sign == "-":
            total -= value
        elif sign == "*":
            total *= value
        elif value == 0:
            raise _Unreckonable(position, DIVISION_BY_ZERO)
        else:
            total /= value
    return total


def _holds(comparison: Comparison, variables: Variables) -> bool:
    left, right = _value(comparison.left, variables), _value(comparison.right, variables)
    return {
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
        "==": left == right,
        "!=": left != right,
    }[comparison.sign]


def _call(call: Call, variables: Variables) -> Fraction:
    values = [_value(value, variables) for value in call.values]
    match call.function:
        case "min":
            return min(values)
        case "max":
            return max(values)
        case "ceil":
            return Fraction(ceil(values[0]))
        case "floor":
            return Fraction(floor(values[0]))
        case _:
            return _rounded(call.position, *values)


def _rounded(position: int, value: Fraction, decimals: Fraction = Fraction(0)) -> Fraction:
    """Return `value` rounded half up at `decimals`, as the lines of a bill are."""
    if decimals.denominator != 1 or not 0 <= decimals <= MOST_DECIMALS:
        raise _Unreckonable(position, BAD_DECIMALS)
    scale = 10 ** int(decimals)
    return Fraction(floor(value * scale + Fraction(1, 2)), scale)
