"""Where the contents of attached files lie: here, at the hub, or still at another desk.

A file counts as wanted while a fact names it and no removal ends that. Bookkeeping of this desk:
it can be lost and is made anew by looking.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import bindparam, delete, update
from sqlalchemy.dialects.sqlite import insert

from propdesk.models.attachments import FilePlace
from propdesk.models.base import moment_to_number
from propdesk.models.prepared import driver_of
from propdesk.services.work import Reading, Work, query, use_case

ASK_AGAIN = timedelta(days=7)  # what the hub said it holds is asked for again
_LIVE = (
    "FROM attachment a LEFT JOIN file_place p ON p.digest = a.digest WHERE NOT EXISTS"
    " (SELECT 1 FROM attachment_removal r WHERE r.attachment_id = a.id)"
)
_MISSING = f"SELECT a.digest, max(a.size) {_LIVE} AND coalesce(p.is_here, 0) = 0 GROUP BY a.digest"
_UNSENT = (
    f"SELECT a.digest, max(a.size) {_LIVE} AND p.is_here = 1"  # noqa: S608 - constants
    " AND (p.hub_epoch IS NOT ? OR p.hub_said_at < ? OR EXISTS"
    " (SELECT 1 FROM attachment_removal o WHERE o.digest = a.digest)) GROUP BY a.digest"
)
# Asked after every commit: by the index alone. IS NOT would read all of it.
_WAITING = """
SELECT (SELECT count(*) FROM file_place WHERE is_here = 1 AND hub_epoch IS NULL)
     + (SELECT count(*) FROM file_place WHERE is_here = 1 AND hub_epoch < :epoch)
     + (SELECT count(*) FROM file_place WHERE is_here = 1 AND hub_epoch > :epoch),
       (SELECT count(*) FROM file_place WHERE is_here = 0)
"""
_WANTED = f"SELECT DISTINCT a.digest {_LIVE}"
_REMOVED = (
    "SELECT DISTINCT r.digest FROM attachment_removal r WHERE NOT EXISTS"
    " (SELECT 1 FROM attachment a WHERE a.digest = r.digest AND NOT EXISTS"
    " (SELECT 1 FROM attachment_removal o WHERE o.attachment_id = a.id))"
)


@dataclass(frozen=True)
class Waiting:
    """How many files are still to be sent, and how many to come."""

    to_send: int
    to_come: int


@query(None)
def waiting(reading: Reading, *, epoch: int) -> Waiting:
    """Return what is to be sent to a life of the hub, and to come, by the last stocktaking."""
    row = driver_of(reading.connection).execute(_WAITING, {"epoch": epoch}).fetchone()
    return Waiting(*row)


@query(None)
def missing(reading: Reading) -> dict[bytes, int]:
    """Return the contents that are wanted and not here, with their size before sealing."""
    return dict(driver_of(reading.connection).execute(_MISSING).fetchall())


@query(None)
def unsent(reading: Reading, *, epoch: int) -> dict[bytes, int]:
    """Return the contents that are here and that the hub may lack, with their size.

    So may one that was removed from another case: the hub knows digests, not cases.
    """
    stale = moment_to_number(reading.now - ASK_AGAIN)
    return dict(driver_of(reading.connection).execute(_UNSENT, (epoch, stale)).fetchall())


@query(None)
def wanted(reading: Reading) -> frozenset[bytes]:
    """Return every content that is still named by a fact."""
    rows = driver_of(reading.connection).execute(_WANTED)
    return frozenset(row[0] for row in rows)


@query(None)
def removed(reading: Reading) -> frozenset[bytes]:
    """Return the contents nothing names any more because they were removed."""
    rows = driver_of(reading.connection).execute(_REMOVED)
    return frozenset(row[0] for row in rows)


@query(None)
def noted(reading: Reading) -> dict[bytes, bool]:
    """Return every content that is noted, and whether it lies here."""
    rows = driver_of(reading.connection).execute("SELECT digest, is_here FROM file_place")
    return {digest: bool(is_here) for digest, is_here in rows}


@query(None)
def believed_here(reading: Reading) -> frozenset[bytes]:
    """Return the contents that should lie in this desk's store."""
    rows = driver_of(reading.connection).execute("SELECT digest FROM file_place WHERE is_here = 1")
    return frozenset(row[0] for row in rows)


@use_case(None)
def note_here(work: Work, *, digests: Iterable[bytes], is_here: bool = True) -> None:
    """Note that contents lie in this desk's store, or that they do not."""
    note(work, digests, is_here=is_here)


@use_case(None)
def forget(work: Work, *, digests: Iterable[bytes]) -> None:
    """Note nothing more of contents that nobody names."""
    for digest in digests:
        work.run_local(FilePlace, delete(FilePlace).where(FilePlace.digest == digest))


@use_case(None)
def note_at_hub(work: Work, *, digests: Iterable[bytes], epoch: int | None) -> None:
    """Note what this life of the hub said it holds; None: it does not."""
    rows = [{"which": digest} for digest in digests]
    if rows:
        statement = (
            update(FilePlace)
            .where(FilePlace.digest == bindparam("which"))
            .values(hub_epoch=epoch, hub_said_at=work.now)
        )
        work.run_local(FilePlace, statement, rows)


def note(work: Work, digests: Iterable[bytes], *, is_here: bool) -> None:
    """Note within another act where contents lie."""
    for digest in digests:
        fresh = insert(FilePlace).values(
            digest=digest, is_here=is_here, hub_epoch=None, hub_said_at=None
        )
        changed = fresh.on_conflict_do_update(index_elements=["digest"], set_={"is_here": is_here})
        work.run_local(FilePlace, changed)
