"""Delete attached files for good: a fact that travels, and that every desk and the hub follow."""

from collections.abc import Sequence

from sqlalchemy import select

from propdesk.domain.attachments import AttachmentSort
from propdesk.models.attachments import AttachmentRemoval
from propdesk.models.cases import Attachment
from propdesk.services.work import Work


def remove_of_cases(
    work: Work,
    case_ids: Sequence[bytes],
    reason: str,
    sorts: Sequence[AttachmentSort] = tuple(AttachmentSort),
) -> int:
    """Delete the files of cases within another act, as when a person is forgotten.

    Returns how many went. The contents go when the desks look through their stores.
    """
    found = work.connection.execute(
        select(Attachment.id, Attachment.digest)
        .outerjoin(AttachmentRemoval, AttachmentRemoval.attachment_id == Attachment.id)
        .where(
            Attachment.case_id.in_(case_ids),
            Attachment.sort.in_([sort.value for sort in sorts]),
            AttachmentRemoval.id.is_(None),
        )
        .order_by(Attachment.id)
    )
    rows = [(row.id, row.digest) for row in found]
    remove(work, rows, reason)
    return len(rows)


def remove(work: Work, rows: Sequence[tuple[bytes, bytes]], reason: str) -> None:
    """Write that files (id, digest) are gone; `reason` names no person."""
    work.insert_many(
        AttachmentRemoval,
        [
            {
                "id": work.new_id(),
                "attachment_id": file_id,
                "digest": digest,
                "reason": reason,
                "removed_at": work.now,
                "actor_id": work.actor.user_id if work.actor else None,
            }
            for file_id, digest in rows
        ],
    )
