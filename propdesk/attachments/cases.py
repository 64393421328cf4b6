"""Attach files to cases and bring them back: content first, then the fact that names it.

A kill in between leaves a file nobody asks for, which is swept later, never a fact without its
file. Sources: faults R27, R29, R35.
"""

from dataclasses import dataclass
from pathlib import Path

from propdesk.attachments.pictures import made_small
from propdesk.attachments.store import FOLDER, FileStore
from propdesk.desk import Desk
from propdesk.domain.attachments import (
    LARGEST,
    AttachmentElsewhereProblem,
    AttachmentLostProblem,
    AttachmentSealedProblem,
    AttachmentSort,
    AttachmentUnreadableProblem,
    MediaKind,
    check_kind,
    check_size,
    kind_of,
    shown_name,
    with_ending,
)
from propdesk.exports.atomic import replaced
from propdesk.services import case_files, file_keys, file_places
from propdesk.services.case_files import Found, Stored
from propdesk.services.file_keys import Ring
from propdesk.services.file_sealing import FileBrokenError, KeyUnknownError, open_sealed, seal


@dataclass(frozen=True)
class Content:
    """An attached file, opened."""

    name: str
    kind: MediaKind | None  # None for what an older version let in
    data: bytes


def store_of(desk: Desk) -> FileStore:
    """Return the store beside a desk's data file."""
    return FileStore(desk.database.path.parent / FOLDER)


def ring_of(desk: Desk) -> Ring:
    """Return the keys of a desk."""
    return desk.query(file_keys.ring, secret=file_keys.desk_secret(desk.database.key))


def attach_file(
    desk: Desk,
    case_id: bytes,
    path: Path,
    sort: AttachmentSort | None = None,
    note: str = "",
) -> bytes:
    """Keep a file's content and note it on a case; return the attachment's id.

    AttachmentUnreadableProblem and what `attach_content` raises.
    """
    return attach_content(desk, case_id, path.name, _read(path), sort, note)


def attach_content(
    desk: Desk,
    case_id: bytes,
    name: str,
    content: bytes,
    sort: AttachmentSort | None = None,
    note: str = "",
) -> bytes:
    """Keep a content that has no file, as from the clipboard; return the attachment's id.

    Without a sort pictures are photographs, documents papers.
    AttachmentKindError, AttachmentTooLargeError, AttachmentEmptyError, PictureTooLargeError,
    PictureBrokenError, problems of the disk.
    """
    stored = _store(desk, name, content, sort)
    return desk.execute(
        case_files.attach,
        case_id=case_id,
        digest=stored.digest,
        name=stored.name,
        size=stored.size,
        sort=stored.sort,
        note=note,
    )


def store_photograph(desk: Desk, path: Path) -> Stored:
    """Keep a file as a photograph that a service of its own puts to a case; as `attach_file`."""
    return _store(desk, path.name, _read(path), AttachmentSort.PHOTO)


def _store(desk: Desk, name: str, content: bytes, sort: AttachmentSort | None) -> Stored:
    check_size(name, len(content))
    kept, kind = made_small(name, content, check_kind(name, content))
    usual = AttachmentSort.PAPER if kind is MediaKind.PDF else AttachmentSort.PHOTO
    digest = keep(desk, kept, sort or usual)
    return Stored(digest, with_ending(name, kind), len(kept), sort or usual)


def keep(desk: Desk, content: bytes, sort: AttachmentSort) -> bytes:
    """Seal a content as its sort asks for and keep it durably; return its digest."""
    ring = ring_of(desk)
    if sort is not AttachmentSort.IDENTITY:
        return store_of(desk).put(seal(content, ring.ordinary))
    if ring.identity is None:
        desk.execute(file_keys.make_key, secret=file_keys.desk_secret(desk.database.key))
        ring = ring_of(desk)
    assert ring.identity is not None
    return store_of(desk).put(seal(content, ring.identity))


def open_file(desk: Desk, file_id: bytes, reason: str = "") -> Content:
    """Return an attached file; showing an identity paper takes a reason and leaves an audit line.

    NotFoundError, AttachmentRemovedError, PermissionDeniedError, ReasonNeededError,
    AttachmentElsewhereProblem, AttachmentSealedProblem, AttachmentLostProblem: a damaged one is
    fetched anew when desks meet.
    """
    found = desk.query(case_files.file, file_id=file_id)
    sealed = store_of(desk).get(found.digest)
    if sealed is None:
        raise _not_here(desk, found)
    try:
        data = open_sealed(sealed, ring_of(desk).keys)
    except KeyUnknownError as error:
        raise AttachmentSealedProblem(name=found.name) from error
    except FileBrokenError as error:
        raise AttachmentLostProblem(name=found.name) from error
    if found.is_identity:  # noted before it is handed out, and only what is handed out
        desk.execute(case_files.reveal, file_id=file_id, reason=reason)
    return Content(found.name, kind_of(data), data)


def save_file(desk: Desk, file_id: bytes, target: Path, reason: str = "") -> None:
    """Write an attached file out; what `open_file` raises, ExportNotWrittenError."""
    content = open_file(desk, file_id, reason)
    with replaced(target) as part:
        part.write_bytes(content.data)


def _not_here(desk: Desk, found: Found) -> AttachmentElsewhereProblem | AttachmentLostProblem:
    """Note that a file is wanted, and say where it is."""
    believed = found.digest in desk.query(file_places.believed_here)
    if believed:
        store_of(desk).drop(found.digest)  # damaged: it must not stand in the way of a whole one
        desk.execute(file_places.note_here, digests=[found.digest], is_here=False)
    own = desk.station.label
    if believed or found.station in {"", own}:
        return AttachmentLostProblem(name=found.name)
    return AttachmentElsewhereProblem(name=found.name, station=found.station)


def _read(path: Path) -> bytes:
    """Return a file's content; more than is kept is never read."""
    name = shown_name(path.name)
    try:
        if not path.is_file():  # a device or a pipe would never end
            raise AttachmentUnreadableProblem(name=name, reason="not a file")
        with path.open("rb") as opened:
            content = opened.read(LARGEST + 1)
            size = max(path.stat().st_size, len(content))
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise AttachmentUnreadableProblem(name=name, reason=reason) from problem
    check_size(name, size)
    return content
