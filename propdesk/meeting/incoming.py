"""Take in pages of the centre's stream: filed, checked, applied and counted in one transaction.

Source: sync design 6. A page that does not follow what is known here, late or doubled, changes
nothing.
"""

import contextlib
import gc
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import update

from propdesk.domain.errors import EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.meeting import bookkeeping, forks
from propdesk.meeting.applying import Outcome, apply_page, retry_parked
from propdesk.meeting.bookkeeping import Entry, Link
from propdesk.models.stream import StreamEntry
from propdesk.services import review, review_finders
from propdesk.services.projections import refold
from propdesk.services.work import Work, use_case
from propdesk.sync import field_index
from propdesk.sync.protocol import (
    GENESIS,
    Page,
    Placed,
    Verdict,
    accumulated,
    body_in,
)

GAP = QT_TRANSLATE_NOOP("meeting", "an entry is missing")
ALTERED = QT_TRANSLATE_NOOP("meeting", "an entry was altered")
OUT_OF_CHAIN = QT_TRANSLATE_NOOP("meeting", "an entry does not follow its desk's last one")
MANY_BYTES = 64_000  # of compressed bodies: thousands of rows


class StreamBrokenProblem(EnvironmentProblem):
    """What came from head office does not fit what came before: nothing of it was taken."""

    sentence = QT_TRANSLATE_NOOP(
        "meeting",
        "What head office sent does not fit together at {number} ({fault}). Nothing was changed; "
        "try again, and tell head office if it happens again.",
    )


class Taken(NamedTuple):
    """What one page brought."""

    verdicts: Mapping[str, int]
    forked: int  # envelopes of ours that had to be sealed anew


@use_case(None)
def take_page(work: Work, *, page: Page) -> Taken | None:
    """Apply a page that follows what is known here; None for any other. StreamBrokenProblem."""
    link = bookkeeping.link_of(work)
    if (page.epoch, page.after) != (link.epoch, link.cursor):
        return None
    if sum(len(placed.sealed.body) for placed in page.placed) > MANY_BYTES:
        work.expect_bulk()
    own = field_index.index_own(work, link.indexed)
    refold(work, own.settled)
    accumulators = _accumulators(link, page)
    known, fresh, forked = _filed(work, page.placed)
    with _collector_at_rest():
        outcomes = apply_page(work, fresh)
    entries = [_entry(placed, accumulators, outcomes) for placed in fresh]
    bookkeeping.keep_entries(work, entries)
    _place_known(work, known, accumulators)
    retry_parked(work)
    # Others look at this desk's acts as they come: the same list must stand here.
    review.keep(work, review_finders.found_after(work, own.touched))
    bookkeeping.change_link(
        work,
        cursor=page.after + len(page.placed),
        accumulator=page.accumulator,
        stamp=max([link.stamp, *(placed.effective for placed in page.placed)]),
        indexed=bookkeeping.newest_number(work),
    )
    return Taken(Counter(entry.verdict for entry in entries), forked)


@use_case(None)
def take_up(work: Work) -> None:
    """Try again what waits: since the last meeting the program may have been updated."""
    retry_parked(work)


@use_case(None)
def begin_epoch(work: Work, *, epoch: int, kept: int) -> None:
    """Follow a hub that went back to a backup: what it lost is to be placed anew."""
    link = bookkeeping.link_of(work)
    if epoch == link.epoch and kept >= link.cursor:
        return
    cursor = min(link.cursor, kept)
    accumulator = bookkeeping.accumulator_at(work, cursor)
    work.run_local(
        StreamEntry, update(StreamEntry).where(StreamEntry.number > cursor).values(number=None)
    )
    bookkeeping.change_link(work, epoch=epoch, cursor=cursor, accumulator=accumulator)


@contextlib.contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Look for no rubbish meanwhile: rows make no cycles, and there are thousands of them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _accumulators(link: Link, page: Page) -> dict[bytes, bytes]:
    """Return the hash of the stream up to each envelope of a page; StreamBrokenProblem."""
    found, accumulator, number = {}, link.accumulator, link.cursor
    for placed in page.placed:
        number += 1
        accumulator = accumulated(
            accumulator, number, placed.effective, placed.rules, placed.sealed.hash
        )
        if placed.number != number:
            raise StreamBrokenProblem(number=number, fault=GAP)
        found[placed.sealed.tx_id] = accumulator
    if accumulator != page.accumulator:
        raise StreamBrokenProblem(number=number, fault=ALTERED)
    return found


def _filed(work: Work, page: Sequence[Placed]) -> tuple[list[Placed], list[Placed], int]:
    """Sort a page into what is here already and what is new; file the new. StreamBrokenProblem."""
    known: list[Placed] = []
    fresh: list[Placed] = []
    forked = 0
    tips: dict[bytes, tuple[int, bytes]] = {}
    for placed in page:
        sealed = placed.sealed
        if not sealed.is_sound:  # one that is here too: its content may have to be followed anew
            raise StreamBrokenProblem(number=placed.number, fault=OUT_OF_CHAIN)
        seq, digest = tips.get(sealed.replica) or _tip(work, sealed.replica)
        if sealed.seq <= seq:
            here = bookkeeping.hashes_of(work, sealed.replica, sealed.seq - 1, sealed.seq)
            if here.get(sealed.seq) == sealed.hash:
                known.append(placed)
                continue
            forked += forks.rescue(work, sealed.replica, sealed.seq)
            seq, digest = sealed.seq - 1, here.get(sealed.seq - 1, GENESIS)
        if (sealed.seq, sealed.prev_hash) != (seq + 1, digest):
            raise StreamBrokenProblem(number=placed.number, fault=OUT_OF_CHAIN)
        tips[sealed.replica] = sealed.seq, sealed.hash
        fresh.append(placed)
    bookkeeping.keep_envelopes(work, [bookkeeping.row_of(placed.sealed) for placed in fresh])
    return known, fresh, forked


def _tip(work: Work, replica: bytes) -> tuple[int, bytes]:
    tip = bookkeeping.tip(work, replica)
    return tip.seq, tip.hash


def _entry(
    placed: Placed, accumulators: Mapping[bytes, bytes], outcomes: Mapping[bytes, Outcome]
) -> Entry:
    sealed = placed.sealed
    outcome = outcomes[sealed.tx_id]
    return Entry(
        sealed.tx_id,
        sealed.replica,
        sealed.seq,
        placed.number,
        placed.effective,
        placed.rules,
        accumulators[sealed.tx_id],
        outcome.verdict.value,
        outcome.reason,
        placed.signature,
    )


def _place_known(work: Work, known: Sequence[Placed], accumulators: Mapping[bytes, bytes]) -> None:
    """Give envelopes that are here their place, their stamp and their authority."""
    before = bookkeeping.entries_of(work, [placed.sealed.tx_id for placed in known])
    applied = Outcome(Verdict.APPLIED)
    entries = []
    for placed in known:
        sealed, there = placed.sealed, before.get(placed.sealed.tx_id)
        outcome = Outcome(Verdict(there.verdict), there.reason) if there else applied
        if outcome.verdict is not Verdict.PARKED:
            outcome = _settled_anew(work, placed, there, outcome)
        entries.append(_entry(placed, accumulators, {sealed.tx_id: outcome}))
    bookkeeping.keep_entries(work, entries)


def _settled_anew(work: Work, placed: Placed, there: Entry | None, outcome: Outcome) -> Outcome:
    """Follow the hub where it gave an envelope another stamp or no authority."""
    sealed = placed.sealed
    stamp = there.effective if there else sealed.hlc
    loses = not placed.rules and (there is None or there.rules)
    if stamp == placed.effective and not loses:
        return outcome
    operations = body_in(sealed.body).operations
    if stamp != placed.effective:
        moved = field_index.restamp(work, sealed.tx_id, stamp, placed.effective, operations)
        refold(work, moved)
    if loses and field_index.owned_by_head_office(operations):
        field_index.withdraw(work, sealed.tx_id, placed.effective, operations)
        return Outcome(Verdict.NOT_APPLIED, "authority")
    return outcome
