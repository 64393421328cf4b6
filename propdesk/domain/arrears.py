"""How old a debt is, and what is done about it next. Source: domain.md W12, P04."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.rules import Rulebook
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

AGE_LIMITS = (0, 30, 90, 180, 365)  # the last day of each age, counted from the due date
AGES = (
    QT_TRANSLATE_NOOP("arrears", "Not due"),
    QT_TRANSLATE_NOOP("arrears", "1-30 days"),
    QT_TRANSLATE_NOOP("arrears", "31-90 days"),
    QT_TRANSLATE_NOOP("arrears", "91-180 days"),
    QT_TRANSLATE_NOOP("arrears", "181-365 days"),
    QT_TRANSLATE_NOOP("arrears", "Over 365 days"),
)


class LadderStep(NamedTuple):
    """What is done once a debt is so many days old."""

    days: int
    action: Message


# Arrears are never collected by cutting water, power, heat or gas.
LADDER = (
    ("P04.message", QT_TRANSLATE_NOOP("arrears", "Text message")),
    ("P04.call", QT_TRANSLATE_NOOP("arrears", "Telephone call")),
    ("P04.written", QT_TRANSLATE_NOOP("arrears", "Written reminder")),
    ("P04.final", QT_TRANSLATE_NOOP("arrears", "Final notice")),
    ("P04.legal", QT_TRANSLATE_NOOP("arrears", "Legal file")),
)


def ladder_on(rules: Rulebook, day: date) -> tuple[LadderStep, ...]:
    """Return the steps as the project's rules have them on a day (P04)."""
    return tuple(LadderStep(rules.figure(code, day), action) for code, action in LADDER)


DEFAULT_LADDER = ladder_on(HANDBOOK, date.min)


def days_overdue(due_date: date, as_of: date) -> int:
    """Return the days a debt is late; zero or less while it is not due."""
    return (as_of - due_date).days


def age_of(due_date: date, as_of: date) -> int:
    """Return the index into AGES of a debt's age."""
    return bisect_left(AGE_LIMITS, days_overdue(due_date, as_of))


def earliest_due(as_of: date) -> tuple[date, ...]:
    """Return for every age but the last the earliest due date in it: a later one is younger."""
    return tuple(as_of - timedelta(days=limit) for limit in AGE_LIMITS)


def step_for(days: int, ladder: Sequence[LadderStep] = DEFAULT_LADDER) -> Message | None:
    """Return the step a debt of so many days has reached; None while none is."""
    reached = [step for step in ladder if step.days <= days]
    return max(reached, key=lambda step: step.days).action if reached else None
