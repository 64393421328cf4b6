"""The rules of lists that companies send ahead: who comes, when. Source: domain.md W28, W29."""

from datetime import date

from propdesk.domain.case_flow import Act
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP


class EndsBeforeItBeginsError(DomainError):
    """A list ends on or after its first day."""

    sentence = QT_TRANSLATE_NOOP("visitor_lists", "The last day lies before the first.")


class OverAlreadyError(DomainError):
    """A list for days that are past announces nobody."""

    sentence = QT_TRANSLATE_NOOP("visitor_lists", "The last day of this list is over.")


def days_in_order(act: Act) -> None:
    """Refuse a last day before the first."""
    first, last = act.values["from_day"], act.values["to_day"]
    if isinstance(first, date) and isinstance(last, date) and last < first:
        raise EndsBeforeItBeginsError(field="to_day")


def not_over(act: Act) -> None:
    """Refuse to approve a list whose days are past."""
    last = act.values["to_day"]
    if isinstance(last, date) and last < act.today:
        raise OverAlreadyError(field="to_day")
