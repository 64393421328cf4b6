"""The rules of visitors: who is let in, one badge each, badges back. Source: domain.md W29."""

from collections.abc import Sequence

from propdesk.domain.after_hours import after_hours_now
from propdesk.domain.barred_persons import not_barred
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Effect, Fill, Guard, Spawn
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

BUSINESS = "business"
PURPOSES = (
    (BUSINESS, QT_TRANSLATE_NOOP("visitors", "Business")),
    ("private", QT_TRANSLATE_NOOP("visitors", "Private visit")),
    ("delivery", QT_TRANSLATE_NOOP("visitors", "Delivery")),
    ("interview", QT_TRANSLATE_NOOP("visitors", "Interview")),
    ("viewing", QT_TRANSLATE_NOOP("visitors", "Viewing a unit")),
    ("works", QT_TRANSLATE_NOOP("visitors", "Works")),
    ("inquiry", QT_TRANSLATE_NOOP("visitors", "Inquiry at the desk")),
    ("complaint", QT_TRANSLATE_NOOP("visitors", "Complaint")),
)


class HostNotInformedError(DomainError):
    """Outside office hours the host must know."""

    sentence = QT_TRANSLATE_NOOP(
        "visitors",
        "Outside office hours nobody is admitted without the host's word. Call the host.",
    )


class BadgeOutError(DomainError):
    """A badge is worn by one person."""

    sentence = QT_TRANSLATE_NOOP("visitors", "Badge {badge} is out already.")


class SecondBadgeError(DomainError):
    """Nobody gets a second badge."""

    sentence = QT_TRANSLATE_NOOP(
        "visitors", "{name} is signed in already. Sign out first; nobody gets a second badge."
    )


class BadgeNotBackError(DomainError):
    """A badge is taken back at the door."""

    sentence = QT_TRANSLATE_NOOP(
        "visitors", "Badge {badge} is not back. Take it back, or give the reason."
    )


class IdentityNotNeededError(DomainError):
    """An identity number is not taken from visitors as a matter of course."""

    sentence = QT_TRANSLATE_NOOP(
        "visitors", "Identity numbers of visitors are not taken. If this one is needed, say why."
    )


def identity_has_reason(act: Act) -> None:
    """Refuse an identity number without the reason why this one is needed (PIPL art. 6)."""
    if act.values["id_number"] and not act.values["id_reason"]:
        raise IdentityNotNeededError(field="id_reason")


def host_word_after_hours(act: Act) -> None:
    """Refuse admission outside office hours while the host has not been called."""
    if after_hours_now(act) and not act.values["host_informed"]:
        raise HostNotInformedError(field="host_informed")


def one_badge_each(act: Act) -> None:
    """Refuse a badge that is out, and a person who is signed in already."""
    badge, phone = act.values["badge"], act.values["phone"]
    if badge:
        own = int(act.before["badge"] == badge)
        if act.look.open_cases("visitors", badge=badge) > own:
            raise BadgeOutError(field="badge", badge=str(badge))
    who = {"phone": phone} if phone else _named_for_the_same_place(act)
    if act.look.open_cases("visitors", **who) > 1:
        raise SecondBadgeError(field=next(iter(who)), name=str(act.values["name"]))


def _named_for_the_same_place(act: Act) -> dict[str, Value]:
    """Return what tells somebody without a telephone from others of that name."""
    return {name: act.values[name] for name in ("name", "unit_id", "company")}


def badge_back(act: Act) -> None:
    """Refuse to sign somebody out whose badge is not back, without a reason."""
    if act.values["badge"] and not act.values["badge_back"] and not act.reason:
        raise BadgeNotBackError(field="badge_back", badge=str(act.values["badge"]))


def note_entry(act: Act) -> Sequence[Effect]:
    """Write down when somebody came in."""
    return (Fill({"came_in_at": act.now}),)


def note_leaving(act: Act) -> Sequence[Effect]:
    """Write down when somebody left."""
    return (Fill({"left_at": act.now}),)


def take_complaint(act: Act) -> Sequence[Effect]:
    """Open a complaint in the visitor's words (W40); its class is chosen when it is classified."""
    values = {
        "customer": act.values["name"],
        "phone": act.values["phone"],
        "unit_id": act.values["unit_id"],
        "channel": "visit",
        "sort": "staff_service",
        "level": "primary",
        "content": act.values["matter"],
    }
    return (Spawn("complaints", values),)


LET_IN = (
    Guard(not_barred, override=Permission.CASE_DECIDE),
    Guard(host_word_after_hours),
    Guard(one_badge_each),
)
