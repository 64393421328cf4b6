"""The rules of tickets and internal work notices: routed, answered, accepted. domain.md W38."""

from collections.abc import Sequence

from propdesk.domain.case_flow import Act, Effect, Fill, HandTo
from propdesk.domain.inquiries import CHANNELS, PURPOSES
from propdesk.i18n import QT_TRANSLATE_NOOP

CONTROL_ROOM = "control_room"
SORTS = PURPOSES
TICKET_CHANNELS = CHANNELS
UNITS = (
    ("service", QT_TRANSLATE_NOOP("tickets", "Service centre")),
    ("engineering", QT_TRANSLATE_NOOP("tickets", "Engineering")),
    ("security", QT_TRANSLATE_NOOP("tickets", "Security")),
    ("cleaning", QT_TRANSLATE_NOOP("tickets", "Cleaning and greening")),
    ("finance", QT_TRANSLATE_NOOP("tickets", "Finance")),
    (CONTROL_ROOM, QT_TRANSLATE_NOOP("tickets", "Control room")),
    ("developer", QT_TRANSLATE_NOOP("tickets", "Developer")),
    ("other", QT_TRANSLATE_NOOP("tickets", "Other unit")),
)


def take(act: Act) -> Sequence[Effect]:
    """Give the ticket to who takes it."""
    return (HandTo(act.actor_id),)


def received(act: Act) -> Sequence[Effect]:
    """Note when the unit took the matter over."""
    return (Fill({"received_at": act.now}),)


def send_back(act: Act) -> Sequence[Effect]:
    """Give a returned ticket to who received it first: they own it to the end."""
    first = act.past.actor_of("open")
    watched = (HandTo(first),) if first is not None else ()
    return (Fill({"received_at": None}), *watched)


def note_accepted(_act: Act) -> Sequence[Effect]:
    """Note that the customer accepts the answer."""
    return (Fill({"accepted": True}),)


def note_refused(act: Act) -> Sequence[Effect]:
    """Count how often the customer did not accept; the manager is told each time."""
    times = act.before["refused_times"]
    count = times if isinstance(times, int) else 0
    return (Fill({"accepted": False, "refused_times": count + 1}),)
