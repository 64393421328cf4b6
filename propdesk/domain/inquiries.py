"""The rules of calls and inquiries: answer or promise, nothing lost. Source: domain.md W37."""

from collections.abc import Sequence
from datetime import datetime

from propdesk.domain import complaints
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Effect, Fill, Spawn
from propdesk.domain.errors import DomainError
from propdesk.domain.repairs import urgency_of
from propdesk.i18n import QT_TRANSLATE_NOOP

INQUIRY, SUGGESTION, COMPLAINT, REPAIR, OTHER = (
    "inquiry",
    "suggestion",
    "complaint",
    "repair",
    "other",
)
PURPOSES = (
    (INQUIRY, QT_TRANSLATE_NOOP("inquiries", "Inquiry")),
    (SUGGESTION, QT_TRANSLATE_NOOP("inquiries", "Suggestion")),
    (COMPLAINT, QT_TRANSLATE_NOOP("inquiries", "Complaint")),
    (REPAIR, QT_TRANSLATE_NOOP("inquiries", "Repair")),
    (OTHER, QT_TRANSLATE_NOOP("inquiries", "Other")),
)
CHANNELS = (
    ("telephone", QT_TRANSLATE_NOOP("inquiries", "Telephone")),
    ("desk", QT_TRANSLATE_NOOP("inquiries", "At the desk")),
    ("wechat", QT_TRANSLATE_NOOP("inquiries", "WeChat or QQ")),
    ("online", QT_TRANSLATE_NOOP("inquiries", "Online chat")),
    ("email", QT_TRANSLATE_NOOP("inquiries", "E-mail")),
    ("control_room", QT_TRANSLATE_NOOP("inquiries", "Control room at night")),
)
VOICEMAIL = "voicemail"
MISSED_AS = (
    ("missed", QT_TRANSLATE_NOOP("inquiries", "Missed while open")),
    (VOICEMAIL, QT_TRANSLATE_NOOP("inquiries", "Message left after hours")),
)
DETAILS = (
    ("caller", QT_TRANSLATE_NOOP("inquiries", "Caller")),
    ("phone", QT_TRANSLATE_NOOP("inquiries", "Telephone")),
)


class PromisePastError(DomainError):
    """A promised call lies ahead."""

    sentence = QT_TRANSLATE_NOOP("inquiries", "The promised time must lie ahead.")


class DetailMissingError(DomainError):
    """What cannot be settled at once is written down so that somebody else can settle it."""

    sentence = QT_TRANSLATE_NOOP(
        "inquiries", "Write down “{label}” before this is passed on or promised."
    )


class ComplaintUnclassedError(DomainError):
    """A complaint goes to the unit its class names."""

    sentence = QT_TRANSLATE_NOOP("inquiries", "Choose what the complaint is about.")


class PlaceMissingError(DomainError):
    """The place belongs to what somebody else must settle."""

    sentence = QT_TRANSLATE_NOOP("inquiries", "Write down the unit or the place first.")


def can_be_taken_up(act: Act) -> None:
    """Refuse to leave a matter to somebody else without time, place, person, event, telephone.

    The time is that of the record, the event its content. Source: domain.md W37 [S1].
    """
    for name, label in DETAILS:
        if not act.values[name]:
            raise DetailMissingError(field=name, label=label)
    if not act.values["unit_id"] and not act.values["place"]:
        raise PlaceMissingError(field="unit_id")


def promised_ahead(act: Act) -> None:
    """Refuse a promise whose time is over."""
    promised = act.values["promised_at"]
    if isinstance(promised, datetime) and promised <= act.now:
        raise PromisePastError(field="promised_at")


def open_ticket(act: Act) -> Sequence[Effect]:
    """Open the ticket that carries a promise (W38)."""
    return (Spawn("tickets", _ticket(act)),)


def complaint_is_classed(act: Act) -> None:
    """Refuse to pass on a complaint without what it is about (W40)."""
    if act.values["purpose"] == COMPLAINT and not act.values["complaint_about"]:
        raise ComplaintUnclassedError(field="complaint_about")


def pass_on(act: Act) -> Sequence[Effect]:
    """Open what the matter is: a repair, a complaint, else a ticket (W38, W39, W40)."""
    who = {name: act.values[name] for name in ("unit_id", "phone")}
    if act.values["purpose"] == REPAIR:
        said = str(act.values["content"])
        fault = {"fault": said, "place": act.values["place"], "urgency": urgency_of(said)}
        channel = _REPAIR_CHANNEL.get(_channel(act), "online")
        when = {"promised_at": act.values["promised_at"]}
        told = {**who, **fault, **when, "contact": act.values["caller"], "channel": channel}
        return (Spawn("repairs", told),)
    if act.values["purpose"] == COMPLAINT:
        channel = _COMPLAINT_CHANNEL.get(_channel(act), "online")
        matter = {"content": act.values["content"], "sort": act.values["complaint_about"]}
        told = {**who, **matter, "customer": act.values["caller"], "channel": channel}
        return (Spawn("complaints", {**told, "level": complaints.PRIMARY}),)
    return open_ticket(act)


def note_answer_time(act: Act) -> Sequence[Effect]:
    """Note when the caller got the answer."""
    return (Fill({"answered_at": act.now}),)


_REPAIR_CHANNEL = {"telephone": "telephone", "desk": "desk", "control_room": "control_room"}
_COMPLAINT_CHANNEL = {
    "telephone": "telephone",
    "desk": "visit",
    "control_room": complaints.AFTER_HOURS,
}


def _channel(act: Act) -> str:
    return str(act.values["channel"])


def _ticket(act: Act) -> dict[str, Value]:
    same = ("unit_id", "place", "phone", "channel")
    return {
        **{name: act.values[name] for name in same},
        "subject": act.values["content"],
        "customer": act.values["caller"],
        "sort": act.values["purpose"] or OTHER,
        "due_at": act.values["promised_at"],
    }
