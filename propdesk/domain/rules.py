"""A time or number rule as data: figure, unit, clock; the handbook's defaults, dated changes.

Source: domain.md 0.2 and 4. Changing a rule never re-times a case: the due moment is kept with the
step that started the clock.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP, Message


class Span(StrEnum):
    """What a rule's figure counts.

    WORKING_DAYS 0 is the close of the same day, DAYS 0 its end. MONTH_END counts months to the last
    day of which it runs; DAY_OF_MONTH, WEEKDAY (1 Monday) and TIME_OF_DAY (minutes) name the next
    one; NTH_WEEKDAY 43 is the fourth Wednesday of a month. The last three count no time at all.
    """

    SECONDS = "seconds"
    MINUTES = "minutes"  # elapsed, day and night
    HOURS = "hours"  # elapsed, day and night
    DAYS = "days"  # calendar days
    WORKING_DAYS = "working_days"
    MONTHS = "months"  # same day number, else the last day of the month
    MONTH_END = "month_end"
    DAY_OF_MONTH = "day_of_month"
    WEEKDAY = "weekday"
    NTH_WEEKDAY = "nth_weekday"
    TIME_OF_DAY = "time_of_day"
    NUMBER = "number"  # a limit, copies, pieces
    FEN = "fen"
    HUNDREDTHS = "hundredths"  # of a percent


TIMELESS = frozenset({Span.NUMBER, Span.FEN, Span.HUNDREDTHS})
_WITHIN: Mapping[Span, tuple[int, int]] = {
    Span.DAY_OF_MONTH: (1, 28),
    Span.WEEKDAY: (1, 7),
    Span.NTH_WEEKDAY: (11, 47),
    Span.TIME_OF_DAY: (0, 24 * 60),
    Span.MONTHS: (0, 1200),
    Span.MONTH_END: (0, 1200),
    Span.DAYS: (0, 36_500),
    Span.WORKING_DAYS: (0, 2_500),
    Span.HOURS: (0, 100_000),
    Span.HUNDREDTHS: (0, 1_000_000),
}
_USUAL = (0, 999_999_999)
AMBER_RULE, USUAL_AMBER = "P28", 75  # percent of a limit, where no rulebook is at hand


class Rule(NamedTuple):
    """One rule as it holds from a day on.

    `warn_percent` is the part of the time after which it shows amber (None: as P28 says);
    `warn_hours` overrides it where a second reading of the handbook names an earlier limit. A rule
    that is not `enforced` is shown, never counted as late (C13). `figure` None: the project must
    set it.
    """

    code: str
    figure: int | None
    span: Span
    label: Message
    warn_percent: int | None = None
    warn_hours: int | None = None
    enforced: bool = True


class DatedFigure(NamedTuple):
    """A project's own figure for a rule from a day on; `warn_percent` 0: as P28 says."""

    code: str
    effective_from: date
    figure: int
    warn_percent: int
    enforced: bool


class UnknownRuleError(DomainError):
    """No rule has this code."""

    sentence = QT_TRANSLATE_NOOP("rules", "There is no rule “{code}”.")


class RuleNotSetError(DomainError):
    """The handbook names no figure and the project has not set one."""

    sentence = QT_TRANSLATE_NOOP("rules", "The rule {code} has no figure yet. Enter it first.")


def can_be(span: Span, figure: int) -> bool:
    """Tell whether a figure makes sense for what it counts (a weekday is 1 to 7)."""
    least, most = _WITHIN.get(span, _USUAL)
    is_weekday = span is not Span.NTH_WEEKDAY or 1 <= figure % 10 <= 7
    return least <= figure <= most and is_weekday


@dataclass(frozen=True)
class Rulebook:
    """The defaults and a project's dated changes to them."""

    defaults: Mapping[str, Rule]
    changes: tuple[DatedFigure, ...] = ()

    def on(self, code: str, day: date) -> Rule:
        """Return the rule as it holds on `day`; UnknownRuleError."""
        rule = self.defaults.get(code)
        if rule is None:
            raise UnknownRuleError(code=code)
        if newest := self.change_on(code, day):
            rule = rule._replace(
                figure=newest.figure,
                warn_percent=newest.warn_percent or None,
                warn_hours=None,
                enforced=newest.enforced,
            )
        return rule if rule.warn_percent else rule._replace(warn_percent=self.amber(day))

    def change_on(self, code: str, day: date) -> DatedFigure | None:
        """Return the project's change in force on `day`; of two from one day the later said."""
        held = [c for c in self.changes if c.code == code and c.effective_from <= day]
        return sorted(held, key=lambda change: change.effective_from)[-1] if held else None

    def amber(self, day: date) -> int:
        """Return the percent of a limit after which it shows amber (P28)."""
        change, rule = self.change_on(AMBER_RULE, day), self.defaults.get(AMBER_RULE)
        figure = change.figure if change else rule.figure if rule else None
        return figure or USUAL_AMBER

    def figure(self, code: str, day: date) -> int:
        """Return the figure that holds on `day`; UnknownRuleError, RuleNotSetError."""
        found = self.on(code, day).figure
        if found is None:
            raise RuleNotSetError(code=code)
        return found


def rulebook(*groups: Iterable[Rule]) -> Rulebook:
    """Return a rulebook of the given rules; each code once."""
    rules = [rule for group in groups for rule in group]
    found = {rule.code: rule for rule in rules}
    if len(found) != len(rules):
        raise ValueError("a rule is declared twice")
    return Rulebook(found)
