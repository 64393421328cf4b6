"""Facts as other desks write them."""

from propdesk.models.cases import Attachment
from propdesk.services.work import Work, use_case


@use_case(None)
def named_elsewhere(work: Work, *, case_id: bytes, digest: bytes, station: str) -> bytes:
    """Write that another desk attached a file; its content is not here."""
    file_id = work.new_id()
    work.insert(
        Attachment,
        id=file_id,
        case_id=case_id,
        digest=digest,
        name="a.jpg",
        media="jpg",
        size=7,
        sort="photo",
        note="",
        added_at=work.now,
        actor_id=work.person.user_id,
        station=station,
    )
    return file_id
