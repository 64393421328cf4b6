"""The rules of a shift handover: who hands over, who takes, what must not be left (W48, D52)."""

from collections.abc import Mapping, Sequence
from datetime import time

from propdesk.domain.case_flow import Act, Effect, Fill, HandTo
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UserId
from propdesk.i18n import QT_TRANSLATE_NOOP

SHIFTS = (  # the hours of N39 and C21
    ("day", QT_TRANSLATE_NOOP("shift_handovers", "09:00-18:00")),
    ("evening", QT_TRANSLATE_NOOP("shift_handovers", "16:30-22:00")),
    ("early", QT_TRANSLATE_NOOP("shift_handovers", "08:00-17:00")),
    ("late", QT_TRANSLATE_NOOP("shift_handovers", "17:00-01:00")),
    ("hotline", QT_TRANSLATE_NOOP("shift_handovers", "08:00-20:00")),
    ("night", QT_TRANSLATE_NOOP("shift_handovers", "Night")),
)
HOURS: Mapping[str, tuple[time, time]] = {  # an end before the beginning is the next day's
    "day": (time(9), time(18)),
    "evening": (time(16, 30), time(22)),
    "early": (time(8), time(17)),
    "late": (time(17), time(1)),
    "hotline": (time(8), time(20)),
    "night": (time(22), time(8)),
}
MOST_SHIFTS = 2  # carried longer than this stands on a list of its own


class HandoverToSelfError(DomainError):
    """A handover is between two people."""

    sentence = QT_TRANSLATE_NOOP("shift_handovers", "Choose the colleague who takes over.")


class NotIncomingError(DomainError):
    """Only whoever takes over can do this."""

    sentence = QT_TRANSLATE_NOOP("shift_handovers", "Only the colleague who takes over does this.")


class NotOutgoingError(DomainError):
    """Only whoever hands over can do this."""

    sentence = QT_TRANSLATE_NOOP("shift_handovers", "Only the colleague who hands over does this.")


class NotRepeatedError(DomainError):
    """What matters is repeated by word of mouth and the papers are looked through."""

    sentence = QT_TRANSLATE_NOOP(
        "shift_handovers", "Repeat the important points and check the papers before accepting."
    )


def another_takes_it(act: Act) -> None:
    """Refuse a handover to oneself."""
    if act.values["to_person"] == act.past.actor_of("open"):
        raise HandoverToSelfError(field="to_person")


def by_incoming(act: Act) -> None:
    """Refuse anybody but the colleague who takes over."""
    if act.values["to_person"] != act.actor_id:
        raise NotIncomingError


def by_outgoing(act: Act) -> None:
    """Refuse anybody but the colleague who hands over."""
    if act.past.actor_of("open") != act.actor_id:
        raise NotOutgoingError


def points_repeated(act: Act) -> None:
    """Refuse to accept what was only glanced at."""
    if not (act.values["is_repeated"] and act.values["is_checked"]):
        raise NotRepeatedError(field="is_repeated")


def note_offer(act: Act) -> Sequence[Effect]:
    """Put the sheet into the hands of the colleague who takes over."""
    taker = act.values["to_person"]
    return (HandTo(UserId(taker)),) if isinstance(taker, bytes) else ()


def note_arrival(act: Act) -> Sequence[Effect]:
    """Note when it was accepted, where no arrival was entered (D52)."""
    return () if act.values["arrived_at"] else (Fill({"arrived_at": act.now}),)
