"""One suite for both stores: a push is placed once, whole, in order; forks and gaps are seen."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from propdesk.hub import accounts, exchange, tables
from propdesk.hub.ledger import Device, Ledger
from propdesk.hub.postgres import ROLE, PostgresStore
from propdesk.hub.store import Store
from propdesk.sync.clock import COUNTER_BITS, MOST_AHEAD_MS, wall_stamp
from propdesk.sync.protocol import (
    GENESIS,
    PROTOCOL,
    Body,
    Enrol,
    Enrolled,
    Hello,
    Life,
    Offered,
    Page,
    Pull,
    Push,
    Pushed,
    Refusal,
    Refused,
    Rung,
    Sealed,
    Welcome,
    chained,
    packed_body,
)
from tests.builders import NOON

TENANT, OTHER = b"t" * 16, b"o" * 16
DESK = Device(b"d" * 16, "C001", "D01", b"k" * 32, False, None)
LIFE = b"r" * 16
BODY = packed_body(Body("test", ("2026-12-05", None), []))


@pytest.fixture
def hub(store: Store) -> Store:
    """A store with one centre and one desk."""
    for tenant in (TENANT, OTHER):
        with store.ledger(tenant) as ledger:
            accounts.found_tenant(ledger, "company", b"s" * 32)
            accounts.issue_code(ledger, "C001", "D01", b"c" * 10, NOON, rules=False)
            ledger.add(tables.device, [{**DESK._asdict(), "enrolled_at": 0}])
    return store


def chain(count: int, *, life: bytes = LIFE, salt: bytes = b"", ahead_ms: int = 0) -> list[Sealed]:
    """Return the first envelopes of a replica."""
    made: list[Sealed] = []
    digest = GENESIS
    for seq in range(1, count + 1):
        tx_id = (life[:4] + salt + seq.to_bytes(8, "big")).ljust(16, b".")
        stamp = wall_stamp(NOON) + (ahead_ms << COUNTER_BITS) + seq
        following = chained(digest, tx_id, life, seq, stamp, BODY)
        made.append(Sealed(life, seq, tx_id, digest, following, stamp, 1, 1, BODY))
        digest = following
    return made


def push(store: Store, envelopes: Sequence[Sealed], *, epoch: int = 1) -> object:
    """Push as a desk of the first tenant."""
    with store.ledger(TENANT) as ledger:
        asked = Push(epoch, LIFE, [Offered(sealed) for sealed in envelopes])
        return exchange.answer(ledger, DESK, asked, NOON)


def pulled(store: Store, after: int = 0) -> Page:
    """Pull as the same desk."""
    with store.ledger(TENANT) as ledger:
        page = exchange.answer(ledger, DESK, Pull(1, after), NOON)
    assert isinstance(page, Page)
    return page


def test_a_push_is_placed_in_order_and_comes_back_verbatim(hub: Store) -> None:
    envelopes = chain(5)
    assert push(hub, envelopes) == Pushed(5, envelopes[-1].hash)
    page = pulled(hub)
    assert [placed.sealed for placed in page.placed] == envelopes
    assert [placed.number for placed in page.placed] == [1, 2, 3, 4, 5]


def test_the_same_push_twice_or_in_other_pieces_is_placed_once(hub: Store) -> None:
    envelopes = chain(6)
    for piece in (envelopes[:3], envelopes[:3], envelopes[1:5], envelopes, envelopes[2:3]):
        push(hub, piece)
    assert [placed.sealed for placed in pulled(hub).placed] == envelopes


def test_a_gap_waits_for_what_lies_between(hub: Store) -> None:
    envelopes = chain(4)
    assert push(hub, envelopes[2:]) == Pushed(0, GENESIS)
    assert not pulled(hub).placed


def test_another_history_under_one_identity_is_a_fork(hub: Store) -> None:
    first, second = chain(3), chain(4, salt=b"x")
    push(hub, first)
    assert push(hub, second) == Pushed(3, first[-1].hash, forked_at=1)
    assert [placed.sealed for placed in pulled(hub).placed] == first


def test_an_envelope_that_was_touched_is_refused(hub: Store) -> None:
    sealed = chain(1)[0]
    forged = Sealed(
        sealed.replica, 1, sealed.tx_id, GENESIS, sealed.hash, sealed.hlc, 1, 1, BODY + b"x"
    )
    assert push(hub, [forged]) == Refused(Refusal.MALFORMED)


def test_a_push_of_another_life_of_the_hub_is_refused(hub: Store) -> None:
    assert push(hub, chain(1), epoch=7) == Refused(Refusal.OTHER_EPOCH)


def test_a_clock_far_ahead_is_taken_back_and_order_stays(hub: Store) -> None:
    push(hub, chain(3, ahead_ms=40 * 24 * 3600 * 1000))
    stamps = [placed.effective for placed in pulled(hub).placed]
    assert stamps == sorted(set(stamps))
    assert stamps[-1] <= wall_stamp(NOON) + (MOST_AHEAD_MS << COUNTER_BITS)


def test_hello_finds_how_much_of_the_stream_is_common(hub: Store) -> None:
    push(hub, chain(5))
    with hub.ledger(TENANT) as ledger:
        third = ledger.accumulator("C001", 3)
        ladder = [Rung(9, b"9" * 16), Rung(4, b"4" * 16), Rung(3, third), Rung(1, b"1" * 16)]
        reply = exchange.answer(ledger, DESK, Hello(PROTOCOL, 1, [LIFE], 1, ladder), NOON)
    assert isinstance(reply, Welcome)
    assert (reply.kept, reply.head) == (3, 5)


def _die_before_the_commit(hub: Store) -> None:
    with hub.ledger(TENANT) as ledger:
        asked = Push(1, LIFE, [Offered(sealed) for sealed in chain(3)])
        exchange.answer(ledger, DESK, asked, NOON)
        raise ZeroDivisionError


def test_what_fails_half_way_leaves_nothing(hub: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        _die_before_the_commit(hub)
    assert not pulled(hub).placed
    assert push(hub, chain(3)) == Pushed(3, chain(3)[-1].hash)


def test_a_tenant_sees_nothing_of_another(hub: Store) -> None:
    push(hub, chain(2))
    with hub.ledger(OTHER) as ledger:
        assert ledger.centre("C001").head == 0
        assert not ledger.rows(tables.stream)


def test_a_code_opens_once_and_not_after_its_time(hub: Store) -> None:
    ask = Enrol("", b"p" * 32, [Life(LIFE, 3)], "key")
    with hub.ledger(TENANT) as ledger:
        chances = (b"1" * 10, b"2" * 10)
        good, late = (
            accounts.issue_code(ledger, "C002", "D01", chance, NOON, rules=True)
            for chance in chances
        )
        later = NOON + timedelta(minutes=16)
        answers = [
            accounts.enrol(ledger, _with(ask, code), bytes([place]) * 16, moment)
            for place, (code, moment) in enumerate(((good, NOON), (good, NOON), (late, later)))
        ]
    assert isinstance(answers[0], Enrolled)
    assert answers[1:] == [Refused(Refusal.BAD_CODE)] * 2


def _with(asked: Enrol, code: str) -> Enrol:
    return Enrol(code, asked.public_key, asked.lives, asked.field_key)


def test_row_security_holds_against_plain_sql(postgres: PostgresStore) -> None:
    for tenant in (TENANT, OTHER):
        with postgres.ledger(tenant) as ledger:
            accounts.found_tenant(ledger, "company", b"s" * 32)
            accounts.issue_code(ledger, "C001", "D01", b"c" * 10, NOON, rules=False)
    with postgres.ledger(TENANT) as ledger:
        for table in tables.metadata.sorted_tables:
            seen = ledger.connection.execute(select(table.c.tenant))
            assert {bytes(row[0]) for row in seen} <= {TENANT}, table.name
        assert ledger.connection.execute(text("UPDATE centre SET head = 9")).rowcount == 1
        role = ledger.connection.execute(text("SELECT current_user")).scalar()
        assert role == ROLE
    with pytest.raises(DBAPIError), postgres.ledger(TENANT) as ledger:
        Ledger(ledger.connection, OTHER).add(
            tables.quarantine,
            [{"hash": b"h", "device": b"d", "received_at": 0, "envelope": b""}],
        )
