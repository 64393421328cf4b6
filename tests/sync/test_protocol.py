"""The words of the protocol: what was packed is read again, anything else is refused in peace."""

from datetime import timedelta

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from propdesk.sync.clock import COUNTER_BITS, MOST_AHEAD_MS, effective_stamp, wall_stamp
from propdesk.sync.protocol import (
    GENESIS,
    Body,
    Change,
    Hello,
    Insertion,
    MalformedError,
    Offered,
    Page,
    Placed,
    Push,
    Reply,
    Request,
    Rung,
    Sealed,
    body_in,
    chained,
    door_request_in,
    packed,
    packed_body,
    reply_in,
    request_in,
)
from tests.builders import NOON
from tests.soak import examples

IDS = st.binary(min_size=16, max_size=16)
COUNTS = st.integers(0, 2**62)
SEALED = st.builds(
    Sealed,
    IDS,
    st.integers(1, 2**40),
    IDS,
    IDS,
    IDS,
    COUNTS,
    COUNTS,
    COUNTS,
    st.binary(max_size=99),
)
REQUESTS = st.one_of(
    st.builds(Push, COUNTS, IDS, st.lists(st.builds(Offered, SEALED, st.none() | COUNTS)), IDS),
    st.builds(
        Hello,
        COUNTS,
        COUNTS,
        st.lists(IDS, min_size=1, max_size=3),
        COUNTS,
        st.lists(st.builds(Rung, COUNTS, IDS), max_size=9),
    ),
)
REPLIES = st.builds(
    Page,
    COUNTS,
    COUNTS,
    COUNTS,
    st.lists(st.builds(Placed, COUNTS, COUNTS, st.booleans(), SEALED)),
    IDS,
)
VALUES = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text() | st.binary()
BODIES = st.builds(
    Body,
    st.text(max_size=64),
    st.tuples(st.text(max_size=64), st.none() | IDS),
    st.lists(
        st.builds(
            Insertion,
            st.text(max_size=64),
            st.tuples(st.text(max_size=64)),
            st.lists(st.tuples(VALUES)),
        )
        | st.builds(
            Change, st.text(max_size=64), IDS, st.dictionaries(st.text(max_size=64), VALUES)
        )
    ),
)
WILD = st.recursive(
    VALUES | st.floats(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@examples(daily=60, soaking=20_000)
@given(REQUESTS, REPLIES, BODIES)
def test_what_was_packed_is_read_again(request: Request, reply: Reply, body: Body) -> None:
    assert request_in(packed(request)) == request
    assert reply_in(packed(reply)) == reply
    assert body_in(packed_body(body)) == body


@examples(daily=150, soaking=100_000)
@given(st.binary(max_size=300))
def test_noise_is_refused(noise: bytes) -> None:
    for read in (request_in, reply_in, body_in, door_request_in):
        for words in (noise, zstandard.compress(noise)):
            _read_or_refuse(read, words)


@examples(daily=150, soaking=100_000)
@given(WILD)
def test_other_meaning_is_refused(value: object) -> None:
    words = zstandard.compress(msgspec.msgpack.encode(value))
    for read in (request_in, reply_in, body_in, door_request_in):
        _read_or_refuse(read, words)


@examples(daily=80, soaking=50_000)
@given(REQUESTS, st.data())
def test_a_touched_request_is_another_one_or_refused(request: Request, data: st.DataObject) -> None:
    words = bytearray(packed(request))
    place = data.draw(st.integers(0, len(words) - 1))
    words[place] ^= 1 << data.draw(st.integers(0, 7))
    _read_or_refuse(request_in, bytes(words))


def test_a_hash_covers_every_part_of_an_envelope() -> None:
    previous, tx_id, replica = GENESIS, b"t" * 16, b"r" * 16
    others = {
        chained(b"g" * 16, tx_id, replica, 1, 2, b"body"),
        chained(previous, b"u" * 16, replica, 1, 2, b"body"),
        chained(previous, tx_id, b"s" * 16, 1, 2, b"body"),
        chained(previous, tx_id, replica, 2, 2, b"body"),
        chained(previous, tx_id, replica, 1, 3, b"body"),
        chained(previous, tx_id, replica, 1, 2, b"bodx"),
    }
    assert len(others | {chained(previous, tx_id, replica, 1, 2, b"body")}) == 7


LIMIT = wall_stamp(NOON) + (MOST_AHEAD_MS << COUNTER_BITS)


@examples(daily=200, soaking=50_000)
@given(COUNTS, COUNTS, COUNTS)
def test_an_effective_stamp_follows_its_replica_and_stays_near_the_clock(
    stamp: int, highest: int, last: int
) -> None:
    given_ = effective_stamp(stamp, NOON, highest, last)
    assert given_ > last
    if stamp <= LIMIT:
        assert given_ == max(stamp, last + 1)
    else:
        assert given_ <= max(LIMIT, highest + 1, last + 1)


@pytest.mark.parametrize("days", [-400, -1, 0, 30])
def test_a_clock_that_is_off_keeps_the_order_of_its_acts(days: int) -> None:
    stamps, last, highest = [], 0, wall_stamp(NOON)
    for minute in range(5):
        stamp = wall_stamp(NOON + timedelta(days=days, minutes=minute))
        last = effective_stamp(stamp, NOON + timedelta(minutes=minute), highest, last)
        highest = max(highest, last)
        stamps.append(last)
    assert stamps == sorted(set(stamps))


def _read_or_refuse(read: object, words: bytes) -> None:
    assert callable(read)
    try:
        read(words)
    except MalformedError:
        return
