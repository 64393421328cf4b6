"""Delete files for good: one that should not be here, and identity papers in time.

Source: faults.md 4: identity photographs are kept 0 to 30 days, however long their case is.
"""

from datetime import datetime, time

from sqlalchemy import select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.attachments import AttachmentSort
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.domain.retention import RetentionKind, due_before
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.attachments import AttachmentRemoval
from propdesk.models.cases import Attachment, CaseStanding
from propdesk.services import case_files, file_removal
from propdesk.services.accounts import Approval, second_person
from propdesk.services.case_retention import held_cases
from propdesk.services.personal_data import MOST_AT_ONCE, days_of
from propdesk.services.stated_reasons import stated_reason
from propdesk.services.work import Work, use_case


class FileHeldError(DomainError):
    """A legal hold stops every deletion."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments", "“{name}” belongs to somebody whose data a legal hold keeps."
    )


@use_case(None)
def forget_due(work: Work) -> int:
    """Delete identity papers of cases that were finished longer ago than their clock allows.

    A legal hold on somebody keeps their cases whole. Returns how many went this time; asked again
    until it returns 0.
    """
    day = due_before(work.today, days_of(work, RetentionKind.IDENTITY_PAPER))
    before = datetime.combine(day, time(), CENTRE_ZONE)
    held = held_cases(work)
    found = work.connection.scalars(
        select(Attachment.case_id)
        .join(CaseStanding, CaseStanding.case_id == Attachment.case_id)
        .outerjoin(AttachmentRemoval, AttachmentRemoval.attachment_id == Attachment.id)
        .where(
            Attachment.sort == AttachmentSort.IDENTITY.value,
            AttachmentRemoval.id.is_(None),
            CaseStanding.closed_at < before,
        )
        .distinct()
        .limit(MOST_AT_ONCE + len(held))
    )
    due = [case_id for case_id in found if case_id not in held]
    kind = RetentionKind.IDENTITY_PAPER.value
    count = file_removal.remove_of_cases(work, due, kind, [AttachmentSort.IDENTITY])
    if count:
        work.about(work.new_id(), f"{kind}: {count}")
    return count


@use_case(Permission.CASES)
def remove(work: Work, *, file_id: bytes, reason: str, approval: Approval | None) -> None:
    """Delete a file that should not be here, at every desk; a second person agrees.

    The fact that it was attached stays, with the reason. ReasonNeededError, NotFoundError,
    AttachmentRemovedError, FileHeldError, SecondPersonNeededError, WrongPasswordError.
    """
    stated = stated_reason(reason)
    second_person(work, approval, Permission.CASE_APPROVE)
    row = case_files.row_of(work, file_id)
    if row.case_id in held_cases(work):
        raise FileHeldError(name=row.name)
    file_removal.remove(work, [(file_id, row.digest)], stated)
    work.about(row.case_id, f"{row.digest.hex()[:16]}: {stated}")
