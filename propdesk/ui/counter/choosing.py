"""What of the open lines is to be paid: the ways a clerk chooses, as one small value."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from propdesk.domain.collection import (
    Choice,
    OpenCharge,
    choose_all,
    choose_amount,
    choose_charges,
    choose_months,
    choose_until,
    oldest_first,
)
from propdesk.domain.ids import ChargeId


class Mode(StrEnum):
    """How lines are chosen."""

    ALL = "all"
    SOME = "some"
    MONTHS = "months"
    UNTIL = "until"
    AMOUNT = "amount"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Selection:
    """A choice as it was made; applied afresh whenever the lines change."""

    mode: Mode = Mode.ALL
    months: int = 0
    until: date | None = None
    amount_fen: int = 0
    some: frozenset[ChargeId] = frozenset()


def choices_of(selection: Selection, lines: Sequence[OpenCharge]) -> list[Choice]:
    """Return what is chosen of these lines."""
    match selection.mode:
        case Mode.ALL:
            return choose_all(lines)
        case Mode.SOME:
            return choose_charges(lines, selection.some)
        case Mode.MONTHS:
            return choose_months(lines, selection.months)
        case Mode.UNTIL:
            return choose_until(lines, selection.until) if selection.until else []
        case Mode.AMOUNT:
            return choose_amount(lines, selection.amount_fen)
        case Mode.NOTHING:
            return []


def month_count(lines: Sequence[OpenCharge]) -> int:
    """Return how many periods have anything open."""
    return len({line.period for line in lines})


def by_months(months: int, lines: Sequence[OpenCharge]) -> Selection:
    """Choose the oldest months, as many as there are at most; none is no charge at all."""
    count = max(0, min(months, month_count(lines)))
    return Selection(Mode.MONTHS, months=count) if count else Selection(Mode.NOTHING)


def one_more(selection: Selection, lines: Sequence[OpenCharge]) -> Selection:
    """Choose one month more; the first press begins with the oldest."""
    months = selection.months if selection.mode is Mode.MONTHS else 0
    return by_months(months + 1, lines)


def one_fewer(selection: Selection, lines: Sequence[OpenCharge]) -> Selection:
    """Choose one month less, counted from everything if nothing was counted yet."""
    counted = selection.mode is Mode.MONTHS
    months = selection.months if counted else month_count(lines)
    if selection.mode is Mode.NOTHING:
        months = 0
    return by_months(months - 1, lines)


def toggled(selection: Selection, lines: Sequence[OpenCharge], charge: ChargeId) -> Selection:
    """Choose a line, or leave it out if it is chosen; the others stay as they are."""
    chosen = {choice.charge_id for choice in choices_of(selection, lines)}
    return Selection(Mode.SOME, some=frozenset(chosen ^ {charge}))


def carried_over(selection: Selection, lines: Sequence[OpenCharge]) -> Selection:
    """Return a choice for other lines: chosen lines of another unit mean nothing there."""
    if selection.mode is Mode.SOME:
        return Selection()
    if selection.mode is Mode.MONTHS:
        return by_months(selection.months, lines)
    return replace(selection)


def in_order(lines: Sequence[OpenCharge]) -> list[OpenCharge]:
    """Return the lines as they are shown and paid: oldest first."""
    return oldest_first(lines)
