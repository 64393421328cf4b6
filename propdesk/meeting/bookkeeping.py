"""Read and write what a desk knows of the stream: its link to the hub, where envelopes lie."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select, update

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.changes import Envelope
from propdesk.models.practice import is_practice
from propdesk.models.prepared import Prepared, driver_of
from propdesk.models.stream import HubLink, StreamEntry
from propdesk.services.work import Reading, Work
from propdesk.sync.changes import Tip, tip_of
from propdesk.sync.protocol import GENESIS, MalformedError, Sealed, body_in

LINK = 1
_NO_TIME = "1970-01-01"  # of an envelope only a newer version can read
_COLUMNS = "replica, seq, tx_id, prev_hash, hash, hlc, schema, min_reader, body"
_REPLICAS = """
WITH RECURSIVE life(id) AS (
  SELECT min(replica) FROM envelope
  UNION ALL
  SELECT (SELECT min(replica) FROM envelope WHERE replica > id) FROM life WHERE id IS NOT NULL
) SELECT id FROM life WHERE id IS NOT NULL
"""
_KEEP_ENTRY = (
    "INSERT INTO stream_entry (tx_id, replica, seq, number, effective, rules, accumulator, verdict,"
    " reason, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tx_id) DO UPDATE SET"
    " number = excluded.number, effective = excluded.effective, rules = excluded.rules,"
    " accumulator = excluded.accumulator, verdict = excluded.verdict, reason = excluded.reason,"
    " signature = excluded.signature"
)
_KEEP_ENVELOPE = (
    "INSERT INTO envelope (tx_id, replica, seq, prev_hash, hash, hlc, schema, min_reader, actor_id,"
    " business_date, act, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class NotEnrolledError(DomainError):
    """Only a desk the hub knows can meet the others."""

    sentence = QT_TRANSLATE_NOOP("meeting", "This desk is not enrolled with head office yet.")


class PracticeStaysHereError(DomainError):
    """Data for practice never leave their desk (desk-habits.md U36)."""

    sentence = QT_TRANSLATE_NOOP("meeting", "These are practice data; they are never sent.")


class Link(NamedTuple):
    """The desk's tie to its hub."""

    url: str
    tenant: bytes
    device: bytes
    rules: bool
    epoch: int
    cursor: int
    accumulator: bytes
    stamp: int
    indexed: int


class Entry(NamedTuple):
    """An envelope's place in the stream, as it is kept."""

    tx_id: bytes
    replica: bytes
    seq: int
    number: int | None
    effective: int
    rules: bool
    accumulator: bytes
    verdict: str
    reason: str
    signature: bytes


_LINK = Prepared(
    select(
        HubLink.url,
        HubLink.tenant,
        HubLink.device,
        HubLink.rules,
        HubLink.epoch,
        HubLink.cursor,
        HubLink.accumulator,
        HubLink.stamp,
        HubLink.indexed,
    ).where(HubLink.id == LINK)
)


def link_of(reading: Reading) -> Link:
    """Return the desk's tie to its hub; NotEnrolledError, PracticeStaysHereError."""
    refuse_practice(reading)
    row = _LINK.first(reading.connection)
    if row is None:
        raise NotEnrolledError
    return Link._make(row)


def refuse_practice(reading: Reading) -> None:
    """Raise PracticeStaysHereError for data that were made for practice."""
    if is_practice(reading.connection):
        raise PracticeStaysHereError


def change_link(work: Work, **values: Any) -> None:
    """Change what is known of the hub."""
    work.change_local(HubLink, _link_change(tuple(values)), [values])


@cache
def _link_change(names: tuple[str, ...]) -> Prepared:
    new = {name: bindparam(name, type_=HubLink.__table__.c[name].type) for name in names}
    return Prepared(update(HubLink).where(HubLink.id == LINK).values(new))


def tip(reading: Reading, replica: bytes) -> Tip:
    """Return a replica's newest envelope here."""
    return tip_of(reading.connection, replica)


def keep_entries(work: Work, entries: Sequence[Entry]) -> None:
    """Write places in the stream, over those that were known."""
    work.write_merged(StreamEntry, _KEEP_ENTRY, entries)


def keep_envelopes(work: Work, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write envelopes of other replicas, verbatim."""
    work.write_merged(Envelope, _KEEP_ENVELOPE, rows)


def row_of(sealed: Sealed) -> tuple[object, ...]:
    """Return an envelope as the change log holds it."""
    try:
        body = body_in(sealed.body)
        act, (day, actor) = body.act, body.business
    except MalformedError:
        act, day, actor = "", _NO_TIME, None
    return (
        sealed.tx_id,
        sealed.replica,
        sealed.seq,
        sealed.prev_hash,
        sealed.hash,
        sealed.hlc,
        sealed.schema,
        sealed.min_reader,
        actor,
        day,
        act,
        sealed.body,
    )


def entries_of(reading: Reading, tx_ids: Iterable[bytes]) -> dict[bytes, Entry]:
    """Return the known places of transactions."""
    found = {}
    for tx_id in tx_ids:
        row = (
            driver_of(reading.connection)
            .execute("SELECT * FROM stream_entry WHERE tx_id = ?", (tx_id,))
            .fetchone()
        )
        if row:
            found[tx_id] = Entry(*row)
    return found


def lives(reading: Reading) -> list[bytes]:
    """Return the replicas this data file was and is, newest first."""
    rows = driver_of(reading.connection).execute(
        "SELECT id FROM replica ORDER BY is_current DESC, started_at DESC LIMIT 1000"
    )
    return [row[0] for row in rows]


def replicas(reading: Reading) -> list[bytes]:
    """Return every replica whose envelopes are here."""
    return [row[0] for row in driver_of(reading.connection).execute(_REPLICAS)]


def placed_up_to(reading: Reading, replica: bytes) -> int:
    """Return the last seq of a replica that has a number in the stream; 0 if none has."""
    row = (
        driver_of(reading.connection)
        .execute(
            "SELECT seq FROM stream_entry WHERE replica = ? AND number IS NOT NULL"
            " ORDER BY seq DESC LIMIT 1",
            (replica,),
        )
        .fetchone()
    )
    return row[0] if row else 0


def hashes_of(reading: Reading, replica: bytes, first: int, last: int) -> dict[int, bytes]:
    """Return the hashes of a replica's envelopes by seq."""
    rows = driver_of(reading.connection).execute(
        "SELECT seq, hash FROM envelope WHERE replica = ? AND seq BETWEEN ? AND ?",
        (replica, first, last),
    )
    return dict(rows)


def sealed_from(reading: Reading, replica: bytes, first: int, limit: int) -> list[Sealed]:
    """Return a replica's envelopes from a seq on, verbatim."""
    rows = driver_of(reading.connection).execute(
        f"SELECT {_COLUMNS} FROM envelope WHERE replica = ? AND seq >= ? ORDER BY seq LIMIT ?",  # noqa: S608 - constant
        (replica, first, limit),
    )
    return [Sealed(*row) for row in rows]


def newest_number(reading: Reading) -> int:
    """Return the last envelope's own number in this file."""
    row = driver_of(reading.connection).execute("SELECT max(number) FROM envelope").fetchone()
    return row[0] or 0


def accumulator_at(reading: Reading, number: int) -> bytes:
    """Return the hash of the stream up to a number."""
    row = (
        driver_of(reading.connection)
        .execute("SELECT accumulator FROM stream_entry WHERE number = ?", (number,))
        .fetchone()
    )
    return row[0] if row else GENESIS
