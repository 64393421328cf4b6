"""The rules of entries outside office hours: host's word, time out. Source: domain.md W28."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from propdesk.domain.barred_persons import not_barred
from propdesk.domain.case_flow import Act, Effect, Fill, Guard
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.domain.working_calendar import WorkingCalendar
from propdesk.i18n import QT_TRANSLATE_NOOP

OVERTIME = "overtime"
SORTS = (
    ("visit", QT_TRANSLATE_NOOP("after_hours", "Visit")),
    (OVERTIME, QT_TRANSLATE_NOOP("after_hours", "Overtime")),
    ("works", QT_TRANSLATE_NOOP("after_hours", "Works or delivery")),
)


class UnknownHostError(DomainError):
    """Nobody enters outside office hours whom no host expects."""

    sentence = QT_TRANSLATE_NOOP(
        "after_hours",
        "Nobody here expects {name}: call the host and tick “Host informed”, or name the"
        " company's list.",
    )


class NoSuchListError(DomainError):
    """A list opens the door once it is approved."""

    sentence = QT_TRANSLATE_NOOP(
        "after_hours", "There is no approved list “{number}”. Call the host instead."
    )


class ListNotForTodayError(DomainError):
    """A list is for its days."""

    sentence = QT_TRANSLATE_NOOP(
        "after_hours", "List {number} is for {first} to {last}, not for today."
    )


class NotOnListError(DomainError):
    """Who does not stand on the list is not expected by it."""

    sentence = QT_TRANSLATE_NOOP("after_hours", "{name} does not stand on list {number}.")


class OutTimePassedError(DomainError):
    """A time out lies ahead."""

    sentence = QT_TRANSLATE_NOOP(
        "after_hours", "The announced time out is over. Ask for a new one."
    )


class StillInTimeError(DomainError):
    """The guard is sent when the announced time is over, or for a reason."""

    sentence = QT_TRANSLATE_NOOP(
        "after_hours", "The announced time is not over yet. Give the reason for the round."
    )


def is_after_hours(moment: datetime, calendar: WorkingCalendar, begins: int, ends: int) -> bool:
    """Tell whether a moment lies outside office hours (P20).

    `begins` and `ends` are minutes of the day: on a working day 18:30 to 07:30, other days whole.
    """
    local = calendar.local(moment)
    minutes = local.hour * 60 + local.minute
    return not calendar.is_working(local.date()) or minutes >= begins or minutes < ends


def after_hours_now(act: Act) -> bool:
    """Tell whether a step is made outside office hours, by the project's figures."""
    return is_after_hours(act.now, act.calendar, act.figure("P20"), act.figure("P20.ends"))


def host_known(act: Act) -> None:
    """Refuse whom neither a host who was called nor a company's approved list expects."""
    if act.values["host"] and act.values["host_informed"]:
        return
    if not act.values["announced_by"]:
        raise UnknownHostError(field="host_informed", name=str(act.values["name"]))
    _on_list(act, str(act.values["announced_by"]), str(act.values["name"]))


def _on_list(act: Act, number: str, name: str) -> None:
    """Refuse a list that is not approved or not for today, and whoever does not stand on it."""
    found = act.look.case_named(number)
    if found is None or found.workflow != "visitor_lists" or found.state != "approved":
        raise NoSuchListError(field="announced_by", number=number)
    first, last = found.values["from_day"], found.values["to_day"]
    if isinstance(first, date) and isinstance(last, date) and not first <= act.today <= last:
        raise ListNotForTodayError(field="announced_by", number=number, first=first, last=last)
    if name not in {row["name"] for row in found.lines["people"]}:
        raise NotOnListError(field="name", name=name, number=number)


def out_time_ahead(act: Act) -> None:
    """Refuse an announced time out that is over already."""
    out = act.values["planned_out"]
    if isinstance(out, datetime) and out <= act.now:
        raise OutTimePassedError(field="planned_out")


def time_over_or_reason(act: Act) -> None:
    """Refuse to send the guard before the announced time without a reason."""
    out = act.values["planned_out"]
    if isinstance(out, datetime) and act.now < out and not act.reason:
        raise StillInTimeError(field="reason")


def note_entry(act: Act) -> Sequence[Effect]:
    """Write down when somebody came in, and who let them."""
    return (Fill({"came_in_at": act.now, "guard": act.actor_id}),)


def note_leaving(act: Act) -> Sequence[Effect]:
    """Write down when somebody left."""
    return (Fill({"left_at": act.now}),)


def half_hours(entered: datetime, left: datetime) -> int:
    """Return the half hours begun between two moments, as overtime is counted."""
    return max(-((entered - left) // timedelta(minutes=30)), 0)


LET_IN = (
    Guard(not_barred, override=Permission.CASE_DECIDE),
    Guard(host_known),
    Guard(out_time_ahead),
)
SEND = (Guard(time_over_or_reason),)
STAY = (Guard(out_time_ahead),)
