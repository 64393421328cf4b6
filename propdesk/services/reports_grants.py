"""Agreements to show personal data in full in a report: two people, a reason, an audit line.

Source: faults 4 (PIPL): unmasked bulk export takes two people and carries their names and the time.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.bounded_text import bounded
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import AuditLine, User
from propdesk.services.accounts import Approval, second_person
from propdesk.services.charges import ReasonNeededError
from propdesk.services.work import Reading, Work, check_right, use_case

ALLOWED = "reports_grants.allow_unmasked"
VALID_FOR = timedelta(minutes=30)
WATERMARK = QT_TRANSLATE_NOOP(
    "reports", "Personal data in full, for {person} with the agreement of {second}, {moment}"
)


class GrantExpiredError(DomainError):
    """Personal data are shown in full only right after two people agreed to it."""

    sentence = QT_TRANSLATE_NOOP(
        "reports", "The agreement to show personal data has run out or is not yours. Ask again."
    )


@dataclass(frozen=True)
class Grant:
    """Who may see a report's personal data in full, who agreed, since when."""

    identity: bytes
    person: str
    second: str
    second_id: UserId
    at: datetime

    @property
    def watermark(self) -> str:
        """The line that stands on what was exported."""
        moment = f"{self.at.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"
        return WATERMARK.translated(person=self.person, second=self.second, moment=moment)


@use_case(Permission.EXPORT_UNMASKED)
def allow_unmasked(work: Work, *, report: str, reason: str, approval: Approval | None) -> Grant:
    """Let the signed-in person see a report's personal data in full for half an hour.

    Somebody else who may read the audit list agrees (faults 2: manager and auditor).
    Raises ReasonNeededError, SecondPersonNeededError, WrongPasswordError.
    """
    stated = bounded(reason, field="reason")
    if not stated:
        raise ReasonNeededError(field="reason")
    second = second_person(work, approval, Permission.AUDIT)
    identity = work.new_id()
    work.about(identity, f"{report}: {stated}")
    name = work.connection.scalar(select(User.name).where(User.id == second)) or ""
    return Grant(identity, work.person.name, name, second, work.now)


def shows_in_full(reading: Reading, grant: bytes | None) -> bool:
    """Tell whether a report may show personal data in full: only under a grant of one's own.

    Raises PermissionDeniedError, GrantExpiredError.
    """
    if grant is None:
        return False
    check_right(reading.actor, Permission.EXPORT_UNMASKED)
    line = reading.connection.execute(
        select(AuditLine.at, AuditLine.actor_id)
        .where(AuditLine.subject_id == grant, AuditLine.act == ALLOWED)
        .order_by(AuditLine.id.desc())  # the newest lines are looked at first
        .limit(1)
    ).first()
    if line is None or line.actor_id != reading.person.user_id:
        raise GrantExpiredError
    if not line.at <= reading.now <= line.at + VALID_FOR:
        raise GrantExpiredError
    return True
