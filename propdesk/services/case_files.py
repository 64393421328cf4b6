"""The files of a case as facts; their content lies sealed in the store of this desk."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from propdesk.domain.attachments import (
    AttachmentRemovedError,
    AttachmentSort,
    Whereabouts,
    check_size,
    ending_of,
    shown_name,
)
from propdesk.domain.bounded_text import bounded
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.models.attachments import AttachmentRemoval, FilePlace
from propdesk.models.cases import Attachment
from propdesk.models.prepared import Prepared
from propdesk.services import case_store, file_places
from propdesk.services.stated_reasons import stated_reason
from propdesk.services.work import Reading, Work, check_right, query, use_case

_FILES = Prepared(
    select(
        Attachment.id,
        Attachment.case_id,
        Attachment.digest,
        Attachment.name,
        Attachment.size,
        Attachment.sort,
        Attachment.note,
        Attachment.added_at,
        Attachment.station,
        User.name.label("person"),
        FilePlace.is_here,
        AttachmentRemoval.reason.label("removed"),
    )
    .outerjoin(User, User.id == Attachment.actor_id)
    .outerjoin(FilePlace, FilePlace.digest == Attachment.digest)
    .outerjoin(AttachmentRemoval, AttachmentRemoval.attachment_id == Attachment.id)
    .where(Attachment.case_id == bindparam("case"))
    .order_by(Attachment.added_at, Attachment.id)
)
_ONE = Prepared(
    select(
        Attachment.case_id,
        Attachment.digest,
        Attachment.name,
        Attachment.sort,
        Attachment.station,
        AttachmentRemoval.reason.label("removed"),
    )
    .outerjoin(AttachmentRemoval, AttachmentRemoval.attachment_id == Attachment.id)
    .where(Attachment.id == bindparam("file"))
)


@dataclass(frozen=True)
class FileRow:
    """A file of a case; `removed` says why where it was deleted."""

    file_id: bytes
    digest: bytes
    name: str
    size: int
    sort: AttachmentSort
    note: str
    added_at: datetime
    person: str
    station: str = ""
    whereabouts: Whereabouts = Whereabouts.HERE
    removed: str = ""


@dataclass(frozen=True)
class Stored:
    """A content that lies in the store of this desk, not yet named by any case."""

    digest: bytes
    name: str
    size: int
    sort: AttachmentSort


@dataclass(frozen=True)
class Found:
    """What opening a file needs."""

    digest: bytes
    name: str
    station: str
    is_identity: bool


@use_case(Permission.CASES)
def attach(
    work: Work,
    *,
    case_id: bytes,
    digest: bytes,
    name: str,
    size: int,
    sort: AttachmentSort = AttachmentSort.PAPER,
    note: str = "",
) -> bytes:
    """Note that a stored file belongs to a case; NotFoundError, AttachmentTooLargeError."""
    case = case_store.load(work, case_id)
    check_size(name, size)
    file_id = work.new_id()
    work.insert(
        Attachment,
        id=file_id,
        case_id=case_id,
        digest=digest,
        name=shown_name(name),
        media=ending_of(name),
        size=size,
        sort=sort,
        note=bounded(note, field="note"),
        added_at=work.now,
        actor_id=work.person.user_id,
        station=work.station.label,
    )
    file_places.note(work, [digest], is_here=True)
    work.about(case_id, f"{case.number} {digest.hex()[:16]}")
    return file_id


@query(Permission.LOOK_UP)
def files(reading: Reading, *, case_id: bytes) -> list[FileRow]:
    """Return the files of a case, oldest first."""
    found = {row.id: row for row in _FILES.rows(reading.connection, case=case_id)}
    return [
        FileRow(
            row.id,
            row.digest,
            row.name,
            row.size,
            AttachmentSort(row.sort),
            row.note,
            row.added_at,
            row.person or "",
            row.station,
            _whereabouts(row),
            row.removed or "",
        )
        for row in found.values()  # two desks may both have removed one
    ]


@query(Permission.CASES)
def file(reading: Reading, *, file_id: bytes) -> Found:
    """Return what opening a file needs.

    NotFoundError, AttachmentRemovedError, PermissionDeniedError: identity papers ask for the right
    to see numbers in full besides.
    """
    row = row_of(reading, file_id)
    if row.sort == AttachmentSort.IDENTITY:
        check_right(reading.actor, Permission.REVEAL)
    return Found(row.digest, row.name, row.station, row.sort == AttachmentSort.IDENTITY)


@use_case(Permission.REVEAL)
def reveal(work: Work, *, file_id: bytes, reason: str) -> None:
    """Leave a line in the audit list that an identity paper was shown; ReasonNeededError."""
    row = row_of(work, file_id)
    work.about(row.case_id, f"{row.digest.hex()[:16]}: {stated_reason(reason)}")


def row_of(reading: Reading, file_id: bytes) -> "FileFact":
    """Return what stands about a file; NotFoundError, AttachmentRemovedError."""
    row = _ONE.first(reading.connection, file=file_id)
    if row is None:
        raise NotFoundError(field="file", name=file_id.hex())
    if row.removed is not None:
        raise AttachmentRemovedError(name=row.name, reason=row.removed)
    return FileFact(row.case_id, row.digest, row.name, row.sort, row.station)


@dataclass(frozen=True)
class FileFact:
    """What stands about a file that was not deleted."""

    case_id: bytes
    digest: bytes
    name: str
    sort: str
    station: str


def _whereabouts(row: Any) -> Whereabouts:
    if row.removed is not None:
        return Whereabouts.REMOVED
    return Whereabouts.HERE if row.is_here else Whereabouts.ELSEWHERE
