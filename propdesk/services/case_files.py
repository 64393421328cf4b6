"""The files of a case as facts; their content lies sealed in the store of this desk."""

import hmac
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import bindparam, select

from propdesk.domain.attachments import AttachmentSort, check_size, ending_of, shown_name
from propdesk.domain.bounded_text import bounded
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.models.cases import Attachment
from propdesk.models.changes import Setting
from propdesk.models.prepared import Prepared
from propdesk.services import case_store
from propdesk.services.setup import FIELD_KEY
from propdesk.services.work import Reading, Work, query, use_case

_FILES = Prepared(
    select(
        Attachment.id,
        Attachment.digest,
        Attachment.name,
        Attachment.size,
        Attachment.sort,
        Attachment.note,
        Attachment.added_at,
        User.name.label("person"),
    )
    .outerjoin(User, User.id == Attachment.actor_id)
    .where(Attachment.case_id == bindparam("case"))
    .order_by(Attachment.added_at, Attachment.id)
)
_ONE = Prepared(
    select(Attachment.digest, Attachment.name).where(Attachment.id == bindparam("file"))
)


@dataclass(frozen=True)
class FileRow:
    """A file of a case."""

    file_id: bytes
    digest: bytes
    name: str
    size: int
    sort: AttachmentSort
    note: str
    added_at: datetime
    person: str


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
    )
    work.about(case_id, f"{case.number} {digest.hex()[:16]}")
    return file_id


@query(Permission.LOOK_UP)
def files(reading: Reading, *, case_id: bytes) -> list[FileRow]:
    """Return the files of a case, oldest first."""
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
        )
        for row in _FILES.rows(reading.connection, case=case_id)
    ]


@query(Permission.CASES)
def file(reading: Reading, *, file_id: bytes) -> tuple[bytes, str]:
    """Return digest and name of a file; NotFoundError."""
    row = _ONE.first(reading.connection, file=file_id)
    if row is None:
        raise NotFoundError(field="file", name=file_id.hex())
    return row.digest, row.name


@query(Permission.CASES)
def store_key(reading: Reading) -> bytes:
    """Return the key this centre's files are sealed with, 32 bytes; it never leaves the program."""
    field_key = reading.connection.execute(
        select(Setting.value).where(Setting.name == FIELD_KEY)
    ).scalar_one()
    return hmac.digest(bytes.fromhex(field_key), b"propdesk attachments", sha256)
