"""Photographs of an inspection belong to the room or defect they show (domain.md W03, F12)."""

from sqlalchemy import bindparam, func, select

from propdesk.domain.attachments import AttachmentSort
from propdesk.domain.bounded_text import TEXT_LIMIT
from propdesk.domain.case_flow import Row
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Permission
from propdesk.models.cases import Attachment
from propdesk.models.prepared import Prepared
from propdesk.services import case_files, case_lines, case_store
from propdesk.services.case_files import Stored
from propdesk.services.case_lines import LineChange
from propdesk.services.work import Work, use_case

SECTIONS = ("rooms", "defects")
_TAKEN = Prepared(
    select(func.count()).where(
        Attachment.case_id == bindparam("case"), Attachment.sort == AttachmentSort.PHOTO.value
    )
)


@use_case(Permission.CASES)
def photograph(work: Work, *, case_id: bytes, section: str, line_id: bytes, stored: Stored) -> int:
    """Put a photograph to a row of rooms or defects; return the number both carry from now on.

    The number is its place among the photographs of the handover, deleted ones counted, so it is
    never another's. NotFoundError, and what `case_lines.change_lines` raises.
    """
    row = dict(case_store.load(work, case_id).lines.get(section, ())).get(line_id)
    if row is None or section not in SECTIONS:
        raise NotFoundError(field=section, name=line_id.hex())
    number = _taken(work, case_id) + 1
    case_files.attach(
        work,
        case_id=case_id,
        digest=stored.digest,
        name=stored.name,
        size=stored.size,
        sort=AttachmentSort.PHOTO,
        note=f"{number} · {place_of(section, row)}"[:TEXT_LIMIT],
    )
    photos = ", ".join(part for part in (str(row["photos"]), str(number)) if part)
    change = LineChange(line_id, {"photos": photos})
    case_lines.change_lines(work, case_id=case_id, section=section, rows=[change])
    return number


def _taken(work: Work, case_id: bytes) -> int:
    found: int = _TAKEN.scalar(work.connection, case=case_id)
    return found


def place_of(section: str, row: Row) -> str:
    """Return what a row is called: the room, or the place and what is wrong there."""
    names = ("place", "fault") if section == "defects" else ("room",)
    return ": ".join(str(row[name]) for name in names)
