"""Delete pictures of identity papers in time: days after their case, however long that is kept.

Source: faults.md 4: identity photographs are kept 0 to 30 days.
"""

from datetime import datetime, time

from sqlalchemy import select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.attachments import AttachmentSort
from propdesk.domain.retention import RetentionKind, due_before
from propdesk.models.attachments import AttachmentRemoval
from propdesk.models.cases import Attachment, CaseStanding
from propdesk.services import file_removal
from propdesk.services.personal_data import MOST_AT_ONCE, days_of
from propdesk.services.work import Work, use_case


@use_case(None)
def forget_due(work: Work) -> int:
    """Delete identity papers of cases that were finished longer ago than their clock allows.

    Returns how many went this time; asked again until it returns 0.
    """
    day = due_before(work.today, days_of(work, RetentionKind.IDENTITY_PAPER))
    before = datetime.combine(day, time(), CENTRE_ZONE)
    due = work.connection.scalars(
        select(Attachment.case_id)
        .join(CaseStanding, CaseStanding.case_id == Attachment.case_id)
        .outerjoin(AttachmentRemoval, AttachmentRemoval.attachment_id == Attachment.id)
        .where(
            Attachment.sort == AttachmentSort.IDENTITY.value,
            AttachmentRemoval.id.is_(None),
            CaseStanding.closed_at < before,
        )
        .distinct()
        .limit(MOST_AT_ONCE)
    ).all()
    kind = RetentionKind.IDENTITY_PAPER.value
    count = file_removal.remove_of_cases(work, due, kind, [AttachmentSort.IDENTITY])
    if count:
        work.about(work.new_id(), f"{kind}: {count}")
    return count
