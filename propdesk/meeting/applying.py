"""Apply envelopes of others so that none stops those behind it: what cannot be followed is parked.

Envelopes are merged all at once; only where that fails are they halved until the culprit is alone.
Source: sync design 5.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import exc

from propdesk.domain.errors import DomainError
from propdesk.meeting import bookkeeping
from propdesk.meeting.bookkeeping import Entry
from propdesk.models.prepared import driver_of
from propdesk.services import review, review_finders
from propdesk.services.projections import refold
from propdesk.services.review_finders import Found, Sort
from propdesk.services.work import Work
from propdesk.sync.changes import SCHEMA_VERSION
from propdesk.sync.merge import Incoming, Merged, UnknownPartError, merge
from propdesk.sync.protocol import Insertion, MalformedError, Placed, Verdict, body_in

# What the content of an envelope can bring about; a full disk or a locked file is none of these.
FAULTS = (
    sqlite.IntegrityError,
    sqlite.InterfaceError,
    sqlite.ProgrammingError,
    sqlite.DataError,
    exc.IntegrityError,
    exc.InterfaceError,
    exc.ProgrammingError,
    exc.DataError,
    OverflowError,
    LookupError,
    ValueError,
    TypeError,
    DomainError,
)
LONGEST_REASON = 200
_WAITING = (
    "SELECT s.tx_id, s.effective, s.rules, e.min_reader, e.body FROM stream_entry s"
    " JOIN envelope e ON e.replica = s.replica AND e.seq = s.seq"
    " WHERE s.verdict = 'parked' ORDER BY s.number IS NULL, s.number"
)


class Outcome(NamedTuple):
    """What became of an envelope, and why not more."""

    verdict: Verdict
    reason: str = ""


class TooNewError(ValueError):
    """An envelope that only a newer program may read."""


NEEDS_UPDATE = (TooNewError.__name__, UnknownPartError.__name__)  # how such reasons begin


def apply_page(work: Work, fresh: Sequence[Placed]) -> dict[bytes, Outcome]:
    """Apply new envelopes; return what became of each, by transaction."""
    outcomes: dict[bytes, Outcome] = {}
    ready = []
    for placed in fresh:
        try:
            sealed = placed.sealed
            ready.append(
                _incoming(
                    sealed.tx_id,
                    placed.effective,
                    sealed.body,
                    sealed.min_reader,
                    rules=placed.rules,
                )
            )
        except (MalformedError, TooNewError) as error:
            outcomes[placed.sealed.tx_id] = _parked(error)
    outcomes.update(_apply(work, ready))
    return outcomes


def retry_parked(work: Work) -> None:
    """Try again what waits; whatever is now complete is applied, and may complete others."""
    progress = True
    while progress:
        progress = False
        for tx_id, effective, rules, min_reader, body in _waiting(work):
            try:
                envelope = _incoming(tx_id, effective, body, min_reader, rules=bool(rules))
            except (MalformedError, TooNewError):
                continue
            outcome = _apply(work, [envelope])[tx_id]
            if outcome.verdict is not Verdict.PARKED:
                progress = True
                _note(work, tx_id, outcome)


def _apply(work: Work, envelopes: Sequence[Incoming]) -> dict[bytes, Outcome]:
    if not envelopes:
        return {}
    try:
        with work.attempt():
            return _together(work, envelopes)
    except FAULTS as fault:
        if len(envelopes) == 1:
            return {envelopes[0].tx_id: _parked(fault)}
    half = len(envelopes) // 2
    return {**_apply(work, envelopes[:half]), **_apply(work, envelopes[half:])}


def _together(work: Work, envelopes: Sequence[Incoming]) -> dict[bytes, Outcome]:
    merged = merge(work, envelopes)
    refold(work, merged.touched)
    found = [*review_finders.found_after(work, merged.touched), *_twins(merged)]
    review.keep(work, found)
    about = {member for matter in found for member in matter.members}
    outcomes = {}
    for envelope in envelopes:
        verdict, reason = Verdict.APPLIED, ""
        if envelope.tx_id in merged.not_applied:
            verdict, reason = Verdict.NOT_APPLIED, merged.not_applied[envelope.tx_id]
        elif about and any(not about.isdisjoint(row) for row in _rows(envelope)):
            verdict = Verdict.WITH_CASE
        outcomes[envelope.tx_id] = Outcome(verdict, reason)
    return outcomes


def _twins(merged: Merged) -> Iterator[Found]:
    for twin in merged.twins:
        if twin.is_chance:
            detail = {"table": twin.table, "columns": list(twin.differs)}
            yield Found(Sort.CONFLICTING_ENTRY, twin.key, detail, (twin.key,))
        elif twin.table == "charge" and twin.amounts:
            amounts = {"amounts_fen": sorted(twin.amounts)}
            yield Found(Sort.DIFFERING_CHARGE, twin.key, amounts, (twin.key,))


def _rows(envelope: Incoming) -> Iterable[Sequence[object]]:
    for operation in envelope.operations:
        if isinstance(operation, Insertion):
            yield from operation.rows
        else:
            yield (operation.key,)


def _waiting(work: Work) -> list[tuple[bytes, int, int, int, bytes]]:
    rows: list[tuple[bytes, int, int, int, bytes]] = (
        driver_of(work.connection).execute(_WAITING).fetchall()
    )
    return rows


def _note(work: Work, tx_id: bytes, outcome: Outcome) -> None:
    entry: Entry = bookkeeping.entries_of(work, [tx_id])[tx_id]
    changed = entry._replace(verdict=outcome.verdict.value, reason=outcome.reason)
    bookkeeping.keep_entries(work, [changed])


def _incoming(
    tx_id: bytes, effective: int, body: bytes, min_reader: int, *, rules: bool
) -> Incoming:
    if min_reader > SCHEMA_VERSION:
        raise TooNewError(f"version {min_reader}")
    return Incoming(tx_id, effective, rules, body_in(body).operations)


def _parked(fault: Exception) -> Outcome:
    return Outcome(Verdict.PARKED, f"{type(fault).__name__}: {fault}"[:LONGEST_REASON])
