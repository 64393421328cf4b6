"""The rules of notices: kinds, in time, not taken down early. Source: domain.md W44, D47-D50."""

from datetime import date

from propdesk.domain.case_flow import Act
from propdesk.domain.deadlines import day_before
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP

PEST_CONTROL = "pest_control"
SORTS = (
    ("daily_life", QT_TRANSLATE_NOOP("notices", "Affects daily life")),
    ("outage", QT_TRANSLATE_NOOP("notices", "Water or power cut")),
    (PEST_CONTROL, QT_TRANSLATE_NOOP("notices", "Pest control")),
    ("reminder", QT_TRANSLATE_NOOP("notices", "Reminder")),
    ("cooperation", QT_TRANSLATE_NOOP("notices", "Asks for cooperation")),
    ("estate_affairs", QT_TRANSLATE_NOOP("notices", "Estate affairs")),
)


class PestNoticeTooLateError(DomainError):
    """Pest control is announced three days before the treatment."""

    sentence = QT_TRANSLATE_NOOP(
        "notices", "A pest-control notice must be up by {day}, {days} days before the treatment."
    )


class TreatmentDayMissingError(DomainError):
    """Without the day nobody can tell whether a pest-control notice is in time."""

    sentence = QT_TRANSLATE_NOOP("notices", "Enter the day of the treatment first.")


class TakenDownEarlyError(DomainError):
    """A notice stays up to its last day unless a reason is given."""

    sentence = QT_TRANSLATE_NOOP(
        "notices", "This notice is valid to {day}. Give the reason for taking it down earlier."
    )


def posted_in_time(act: Act) -> None:
    """Refuse a pest-control notice that is posted less than three days ahead (D47)."""
    if act.values["sort"] != PEST_CONTROL:
        return
    day = act.values["takes_place_on"]
    if not isinstance(day, date):
        raise TreatmentDayMissingError(field="takes_place_on")
    rule = act.rules.on("D47", act.today)
    last = day_before(rule, day, act.calendar)
    if act.today > last:
        raise PestNoticeTooLateError(field="posted_at", day=last, days=rule.figure)


def kept_to_its_end(act: Act) -> None:
    """Refuse to take a notice down before its end date without a reason."""
    end = act.values["valid_to"]
    if isinstance(end, date) and act.today < end and not act.reason:
        raise TakenDownEarlyError(field="reason", day=end)
