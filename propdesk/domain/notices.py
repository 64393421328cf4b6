"""The rules of notices: kinds, in time, not taken down early. Source: domain.md W44, D47-D50."""

from collections.abc import Sequence
from datetime import date

from propdesk.domain.case_flow import Act, Effect, Fill
from propdesk.domain.deadlines import day_before, moment_after
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP

PEST_CONTROL, OUTAGE = "pest_control", "outage"
SORTS = (
    ("daily_life", QT_TRANSLATE_NOOP("notices", "Affects daily life")),
    (OUTAGE, QT_TRANSLATE_NOOP("notices", "Water or power cut")),
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


class ValidityOverError(DomainError):
    """A notice whose time is over comes down; it is not put up again."""

    sentence = QT_TRANSLATE_NOOP(
        "notices", "This notice was valid to {day}. Take it down instead of posting it again."
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


def inside_its_validity(act: Act) -> None:
    """Refuse to put a damaged notice up again after its end date (W44)."""
    end = act.values["valid_to"]
    if isinstance(end, date) and act.today > end:
        raise ValidityOverError(field="check_note", day=end)


def note_approval(act: Act) -> Sequence[Effect]:
    """Write down who approved; a water or power cut is printed in colour (W44)."""
    in_colour = bool(act.values["in_colour"]) or act.values["sort"] == OUTAGE
    return (Fill({"approved_by": act.actor_id, "in_colour": in_colour}),)


def note_posting(act: Act) -> Sequence[Effect]:
    """Write down who posted; without an end date it is up for D49's month from now."""
    end = act.values["valid_to"]
    if not isinstance(end, date):
        over = moment_after(act.rules.on("D49", act.today), act.now, act.calendar)
        end = act.calendar.local(over).date()
    return (Fill({"posted_by": act.actor_id, "valid_to": end}),)


def note_removal(act: Act) -> Sequence[Effect]:
    """Write down who took it down, and when."""
    return (Fill({"removed_by": act.actor_id, "removed_at": act.now}),)
