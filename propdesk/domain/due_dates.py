"""Say when a bill is issued and when it is due (domain.md P02)."""

from dataclasses import dataclass
from datetime import date, timedelta

from propdesk.domain.errors import DomainError
from propdesk.domain.periods import Period
from propdesk.i18n import QT_TRANSLATE_NOOP


class InvalidDueRuleError(DomainError):
    """An issue day or a time to pay lies outside its limits."""

    sentence = QT_TRANSLATE_NOOP(
        "due_dates", "The issue day lies from 1 to 31 and the time to pay from 0 to 366 days."
    )


@dataclass(frozen=True, slots=True)
class DueRule:
    """Issue day of the month, months after the period's first, and days to pay.

    By default issued on the 1st of the period and due 15 days later. Items billed after they were
    used (meters) are issued with `months_later` 1.
    """

    issue_day: int = 1
    days_to_pay: int = 15
    months_later: int = 0

    def __post_init__(self) -> None:
        if not (1 <= self.issue_day <= 31 and 0 <= self.days_to_pay <= 366):
            raise InvalidDueRuleError()


DEFAULT_DUE_RULE = DueRule()


def issue_date(period: Period, rule: DueRule = DEFAULT_DUE_RULE) -> date:
    """Return the issue day; a 31st becomes the last day of a shorter month."""
    month = period.plus(rule.months_later)
    return date(month.year, month.month, min(rule.issue_day, month.length))


def due_date(period: Period, rule: DueRule = DEFAULT_DUE_RULE) -> date:
    """Return the last day to pay without being late."""
    return issue_date(period, rule) + timedelta(days=rule.days_to_pay)
