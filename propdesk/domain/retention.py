"""How long personal data are kept, by kind, and when a person's are due to go.

Source: faults.md 4 (PIPL art. 19: the shortest time); the defaults are to be confirmed by counsel.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

LONGEST_DAYS = 36_500


class RetentionKind(StrEnum):
    """What has a clock of its own."""

    FORMER_CUSTOMER = "former_customer"
    PRINT_JOB = "print_job"
    PARKED_DRAFT = "parked_draft"
    VISITOR = "visitor"
    CALL = "call"
    COMPLAINT = "complaint"
    SERVICE_RECORD = "service_record"
    IDENTITY_PAPER = "identity_paper"


@dataclass(frozen=True)
class Clock:
    """How long one kind is kept after its day; `shortest` days are kept whatever is wished.

    Where it does not keep free text, nothing of a forgotten case stays but what reports count.
    """

    days: int
    shortest: int
    label: Message
    keeps_text: bool = True


class InvalidDaysError(DomainError):
    """A clock runs within what the law and the work allow."""

    sentence = QT_TRANSLATE_NOOP("retention", "Type {shortest} to {longest} days.")


CLOCKS: Mapping[RetentionKind, Clock] = {
    RetentionKind.FORMER_CUSTOMER: Clock(
        1095, 30, QT_TRANSLATE_NOOP("retention", "People who have left every unit")
    ),
    RetentionKind.PRINT_JOB: Clock(
        30, 2, QT_TRANSLATE_NOOP("retention", "Papers in the print queue")
    ),
    RetentionKind.PARKED_DRAFT: Clock(30, 2, QT_TRANSLATE_NOOP("retention", "Parked drafts")),
    RetentionKind.VISITOR: Clock(
        30, 1, QT_TRANSLATE_NOOP("retention", "Visitors who have left"), keeps_text=False
    ),
    RetentionKind.CALL: Clock(365, 30, QT_TRANSLATE_NOOP("retention", "People who called")),
    RetentionKind.COMPLAINT: Clock(
        730, 730, QT_TRANSLATE_NOOP("retention", "People in finished complaints")
    ),
    RetentionKind.SERVICE_RECORD: Clock(
        730, 30, QT_TRANSLATE_NOOP("retention", "People in other finished cases")
    ),
    RetentionKind.IDENTITY_PAPER: Clock(
        30, 0, QT_TRANSLATE_NOOP("retention", "Pictures of identity papers in finished cases")
    ),
}
# Papers of money are accounting vouchers: no clock here ends them, and no request deletes them.
KEPT_BY_LAW_YEARS = 10


def check_days(kind: RetentionKind, days: int) -> int:
    """Return a clock's days if it may run so long; InvalidDaysError."""
    shortest = CLOCKS[kind].shortest
    if not shortest <= days <= LONGEST_DAYS:
        raise InvalidDaysError(field="days", shortest=shortest, longest=LONGEST_DAYS)
    return days


def due_before(today: date, days: int) -> date:
    """Return the first day that is not due: what ended before it goes."""
    return today - timedelta(days=days)


def last_day(role_ends: Iterable[date | None]) -> date | None:
    """Return the day a person left for good; None while a role goes on or there never was one."""
    ends = list(role_ends)
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) else None


def pseudonym(identity: bytes) -> str:
    """Return what stands in a deleted person's place: the same for the same person, no name."""
    return f"#{identity[-4:].hex().upper()}"
