"""Keep files through backups, restores and checks: copied once, told by their hash, swept late.

A backup's folder holds one store for all the backups in it: a file that lies there is not copied
again. Sources: faults R04, R07, R08, R36.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import bindparam, select

from propdesk.attachments.cases import store_of
from propdesk.attachments.store import FileStore
from propdesk.desk import Desk
from propdesk.domain.permissions import Permission
from propdesk.models.attachments import AttachmentRemoval, FilePlace
from propdesk.models.cases import Attachment
from propdesk.models.prepared import Prepared
from propdesk.models.problems import StorageFaultProblem
from propdesk.services import file_places
from propdesk.services.work import Reading, query

BACKUP_FOLDER = "propdesk-files"
LOOKS = 23  # every file of a backup is read through once in so many backups an hour apart
GRACE = timedelta(days=2)  # between a file and the fact that names it
KEPT_IN_BACKUPS = timedelta(days=30)  # what only backups name any more
_HERE = Prepared(
    select(Attachment.name, Attachment.digest)
    .join(FilePlace, FilePlace.digest == Attachment.digest)
    .outerjoin(AttachmentRemoval, AttachmentRemoval.attachment_id == Attachment.id)
    .where(FilePlace.is_here == bindparam("here"), AttachmentRemoval.id.is_(None))
    .order_by(Attachment.added_at, Attachment.id)
)


@dataclass(frozen=True)
class Copied:
    """What a backup did with the files: `missing` are wanted, but not sound at this desk."""

    copied: int
    unchanged: int
    missing: int


@dataclass(frozen=True)
class Swept:
    """What a look through the store deleted."""

    removed: int
    orphans: int


def back_up_files(desk: Desk, folder: Path) -> Copied:
    """Copy to a folder of backups what its store lacks; every copy is read again and compared.

    Files that were deleted in the data go there too. Problems of the disk are spoken; what was
    copied until then is whole.
    """
    source, target = store_of(desk), FileStore(folder / BACKUP_FOLDER)
    wanted = desk.query(file_places.wanted)
    now = desk.clock.now()
    copied = unchanged = missing = 0
    for digest in sorted(wanted):
        if _is_kept(target, digest, now):
            unchanged += 1
        elif (sealed := source.get(digest)) is None:
            missing += 1
        else:
            target.drop(digest)
            target.put(sealed)
            if not target.is_sound(digest):
                raise StorageFaultProblem(reason=str(folder))
            copied += 1
    for digest in desk.query(file_places.removed):
        target.drop(digest)
    target.sweep(wanted, KEPT_IN_BACKUPS)
    return Copied(copied, unchanged, missing)


def bring_back(desk: Desk, folder: Path) -> int:
    """Copy from a folder of backups what is wanted and not here; return how many files came.

    What is nowhere does not stop a restore: it is fetched when desks meet, or said to be missing.
    """
    source, target = FileStore(folder / BACKUP_FOLDER), store_of(desk)
    count = 0
    for digest in desk.query(file_places.wanted):
        if not target.is_sound(digest) and (sealed := source.get(digest)) is not None:
            target.put(sealed)
            count += 1
    take_stock(desk)
    return count


def take_stock(desk: Desk) -> None:
    """Note which files lie here and which are missing, by looking; their contents are not read."""
    store = store_of(desk)
    noted, wanted = desk.query(file_places.noted), desk.query(file_places.wanted)
    changed: dict[bool, list[bytes]] = {True: [], False: []}
    for digest in sorted(wanted):
        is_here = store.has(digest)
        if noted.get(digest) is not is_here:
            changed[is_here].append(digest)
    for is_here, digests in changed.items():
        if digests:
            desk.execute(file_places.note_here, digests=digests, is_here=is_here)
    if gone := sorted(noted.keys() - wanted):
        desk.execute(file_places.forget, digests=gone)


def sweep(desk: Desk) -> Swept:
    """Delete what was deleted in the data, and files nobody names that are older than two days."""
    store = store_of(desk)
    removed = drop_removed(desk)
    keep = desk.query(file_places.wanted)
    orphans = store.sweep(keep, GRACE)
    return Swept(removed, orphans)


def drop_removed(desk: Desk) -> int:
    """Delete from the store what was deleted in the data; return how many files went."""
    store = store_of(desk)
    gone = [digest for digest in desk.query(file_places.removed) if store.drop(digest)]
    if gone:
        desk.execute(file_places.forget, digests=gone)
    return len(gone)


def follow(desk: Desk) -> None:
    """Let the store follow the data: what is deleted there, here or by another desk, goes at once.

    A file that cannot be deleted now goes with the next look through the store.
    """

    def on_changed(topics: frozenset[str]) -> None:
        if AttachmentRemoval.__tablename__ in topics:
            with contextlib.suppress(OSError):
                drop_removed(desk)

    desk.listen(on_changed)


def faults_of(desk: Desk) -> Iterator[str]:
    """Yield the names of files that should lie here and do not, or are damaged; reads them all."""
    store = store_of(desk)
    sound: dict[bytes, bool] = {}
    for name, digest in desk.query(_here):
        if digest not in sound:
            sound[digest] = store.is_sound(digest)
        if not sound[digest]:
            yield name


def _is_kept(target: FileStore, digest: bytes, now: datetime) -> bool:
    """Return whether a backup holds a file; each is read through when its turn comes."""
    if not target.has(digest):
        return False
    is_turn = int(now.timestamp() // 3600) % LOOKS == digest[0] % LOOKS
    return not is_turn or target.is_sound(digest)


@query(Permission.LOOK_UP)
def _here(reading: Reading) -> list[tuple[str, bytes]]:
    return [tuple(row) for row in _HERE.rows(reading.connection, here=True)]
