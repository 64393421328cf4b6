"""PostgreSQL killed in the middle of pushes: what was answered is there, and everything once."""

import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from propdesk.hub import accounts, exchange, tables
from propdesk.hub.postgres import PostgresStore
from propdesk.sync.protocol import Offered, Push, Pushed, Sealed
from tests.builders import NOON
from tests.hub.postgres import Server
from tests.hub.test_store import DESK, TENANT, chain
from tests.soak import SOAKING

KILLS = 60 if SOAKING else 12
DESKS = 4
ENVELOPES = 400 if SOAKING else 120


@pytest.fixture
def server() -> Iterator[Server]:
    """A cluster of its own, to be killed."""
    folder = Path(tempfile.mkdtemp(prefix="propdesk-pg-"))
    made = Server(folder)
    made.start()
    yield made
    made.stop("immediate")
    shutil.rmtree(folder, ignore_errors=True)


class Pusher(threading.Thread):
    """A desk that pushes its log piece by piece and asks again whenever nothing was heard."""

    def __init__(self, store: PostgresStore, number: int) -> None:
        super().__init__()
        self.store = store
        self.envelopes = chain(ENVELOPES, life=bytes([number]) * 16)
        self.answered = 0

    def run(self) -> None:
        """Push to the end."""
        while self.answered < len(self.envelopes):
            piece = self.envelopes[self.answered : self.answered + 7]
            try:
                reply = self.push(piece)
            except DBAPIError:
                continue
            assert isinstance(reply, Pushed), reply
            assert reply.forked_at is None
            assert reply.seq >= self.answered, "what was answered is gone"
            self.answered = reply.seq

    def push(self, piece: list[Sealed]) -> object:
        """Push a piece; return the reply."""
        with self.store.ledger(TENANT) as ledger:
            asked = Push(1, piece[0].replica, [Offered(sealed) for sealed in piece])
            return exchange.answer(ledger, DESK, asked, NOON)


@pytest.mark.timeout(300)
def test_every_envelope_is_placed_once_whenever_the_database_dies(server: Server) -> None:
    store = PostgresStore(server.url, most=DESKS + 1)
    store.prepare()
    with store.ledger(TENANT) as ledger:
        accounts.found_tenant(ledger, "company", b"s" * 32)
        accounts.issue_code(ledger, "C001", "D01", b"c" * 10, NOON, rules=False)
        ledger.add(tables.device, [{**DESK._asdict(), "enrolled_at": 0}])
    desks = [Pusher(store, number) for number in range(1, DESKS + 1)]
    for desk in desks:
        desk.start()
    for kill in range(1, KILLS + 1):
        goal = kill * DESKS * ENVELOPES // (KILLS + 1)
        while sum(desk.answered for desk in desks) < goal and any(map(_is_alive, desks)):
            desks[0].join(0.01)
        server.stop("immediate")
        server.start()
    for desk in desks:
        desk.join(120)
        assert desk.answered == ENVELOPES
    with store.ledger(TENANT) as ledger:
        rows = ledger.rows(tables.stream, centre="C001")
    assert [row.number for row in rows] == list(range(1, DESKS * ENVELOPES + 1))
    placed = {(bytes(row.replica), row.seq): bytes(row.hash) for row in rows}
    assert placed == {
        (sealed.replica, sealed.seq): sealed.hash for desk in desks for sealed in desk.envelopes
    }
    store.close()


def test_a_reply_that_was_lost_with_the_database_is_given_again(server: Server) -> None:
    store = PostgresStore(server.url, most=1)
    store.prepare()
    with store.ledger(TENANT) as ledger:
        accounts.found_tenant(ledger, "company", b"s" * 32)
        accounts.issue_code(ledger, "C001", "D01", b"c" * 10, NOON, rules=False)
        ledger.add(tables.device, [{**DESK._asdict(), "enrolled_at": 0}])
    desk = Pusher(store, 1)
    lost = desk.push(desk.envelopes[:7])  # committed, and nobody hears of it
    server.stop("immediate")
    server.start()
    assert desk.push(desk.envelopes[:7]) == lost
    with store.ledger(TENANT) as ledger:
        rows = ledger.rows(tables.stream, centre="C001")
    assert [(row.number, row.seq) for row in rows] == [(n, n) for n in range(1, 8)]
    store.close()


def _is_alive(desk: threading.Thread) -> bool:
    return desk.is_alive()
