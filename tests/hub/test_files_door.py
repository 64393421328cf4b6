"""The door for files: known devices of the centre only, small words, nothing across tenants."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError
from starlette.testclient import TestClient

from propdesk.attachments.store import digest_of
from propdesk.hub import accounts, tables
from propdesk.hub.ledger import Ledger
from propdesk.hub.postgres import PostgresStore
from propdesk.hub.server import Hub, application
from propdesk.hub.store import Store
from propdesk.sync.files import (
    LARGEST_FILE,
    MESSAGE_LIMIT,
    PIECE_BYTES,
    Ask,
    Doubt,
    Fetch,
    FileReply,
    FileRequest,
    Held,
    Known,
    Piece,
    Send,
    file_reply_in,
    file_request_in,
    file_words,
)
from propdesk.sync.protocol import MalformedError, Refusal, Refused
from tests.builders import NOON, FixedClock
from tests.hub.test_server import Machine, Place
from tests.hub.test_store import OTHER, TENANT
from tests.soak import examples

FILES = "/v1/files"
SEALED = b"PDA1 some sealed bytes"
DIGEST = digest_of(SEALED)


@pytest.fixture
def place(store: Store) -> Iterator[Place]:
    for tenant in (TENANT, OTHER):
        with store.ledger(tenant) as ledger:
            accounts.found_tenant(ledger, "company", tenant * 2)
    clock = FixedClock()
    with TestClient(application(Hub(store, clock))) as http:
        yield Place(store, clock, http)


def ask(desk: Machine, asked: FileRequest, token: bytes | None = None) -> FileReply:
    """Ask about files as a machine does."""
    return say(desk, file_words(asked), token)


def say(desk: Machine, body: bytes, token: bytes | None = None) -> FileReply:
    """Send any bytes to the door of files."""
    shown = desk.token if token is None else token
    headers = {"authorization": f"Bearer {shown.hex()}"}
    return file_reply_in(desk.http.post(FILES, content=body, headers=headers).content)


def sent(desk: Machine) -> FileReply:
    return ask(desk, Send(1, 0, DIGEST, len(SEALED), 0, SEALED))


def test_a_file_is_kept_and_given_back_from_any_byte(place: Place) -> None:
    desk = place.machine()
    assert ask(desk, Send(1, 0, DIGEST, len(SEALED), 0, SEALED[:9])) == Held(DIGEST, 22, 9)
    assert ask(desk, Fetch(1, DIGEST, 0)) == Held(DIGEST, 0, 0), "half a file is no file"
    assert ask(desk, Send(1, 0, DIGEST, len(SEALED), 9, SEALED[9:])) == Held(DIGEST, 22, 22)
    assert sent(desk) == Held(DIGEST, 22, 22), "asked for twice, done once"
    assert ask(desk, Ask(1, 0, [DIGEST, b"n" * 32])) == Known([Held(DIGEST, 22, 22)])
    got = bytearray()
    while len(got) < len(SEALED):
        reply = ask(desk, Fetch(1, DIGEST, len(got), 5))
        assert isinstance(reply, Piece)
        got += reply.piece
    assert bytes(got) == SEALED
    assert ask(desk, Doubt(1, DIGEST)) == Held(DIGEST, 22, 22), "it is sound: it stays"
    assert 'kind="files_piece"} 5' in place.http.get("/metrics").text


def test_another_centre_and_another_company_hear_nothing_of_a_file(place: Place) -> None:
    sent(place.machine())
    with place.store.ledger(TENANT) as ledger:
        accounts.issue_code(ledger, "C002", "D01", b"x" * 10, NOON, rules=False)
    neighbour, stranger = place.machine(slot="D02"), place.machine(OTHER)
    with place.store.ledger(TENANT) as ledger:
        ledger.change(tables.device, {"id": neighbour.device}, {"centre": "C002"})
    for desk in (neighbour, stranger):
        assert ask(desk, Ask(1, 0, [DIGEST])) == Known([])
        assert ask(desk, Fetch(1, DIGEST, 0)) == Held(DIGEST, 0, 0)
        assert ask(desk, Doubt(1, DIGEST)) == Held(DIGEST, 0, 0)


def test_a_lost_machine_brings_and_gets_nothing(place: Place) -> None:
    desk = place.machine()
    sent(desk)
    with place.store.ledger(TENANT) as ledger:
        accounts.revoke(ledger, "C001", "D01", NOON)
    for asked in (Ask(1, 0, [DIGEST]), Fetch(1, DIGEST, 0), Doubt(1, DIGEST)):
        assert ask(desk, asked) == Refused(Refusal.REVOKED)
    assert sent(desk) == Refused(Refusal.REVOKED)


def test_a_forged_or_old_session_is_refused(place: Place) -> None:
    desk = place.machine()
    flipped = desk.token[:-1] + bytes([desk.token[-1] ^ 1])
    for token in (b"", bytes(len(desk.token)), flipped, desk.token[:-1], b"x" * 1024):
        assert ask(desk, Ask(1, 0, []), token) == Refused(Refusal.BAD_SESSION)
    place.clock.advance(minutes=16)
    assert ask(desk, Ask(1, 0, [])) == Refused(Refusal.BAD_SESSION)


def _piece(size: int, *, digest: bytes = b"d" * 32, offset: int = 0, count: int = 4) -> bytes:
    return file_words(Send(1, 0, digest, size, offset, b"x" * count))


BODIES: list[tuple[str, Callable[[], bytes], Refusal]] = [
    ("empty", lambda: b"", Refusal.MALFORMED),
    ("noise", lambda: bytes(range(256)) * 4, Refusal.MALFORMED),
    ("deep", lambda: b"\x91" * 100_000, Refusal.MALFORMED),
    ("cut", lambda: _piece(4)[:-3], Refusal.MALFORMED),
    ("a reply", lambda: file_words(Held(DIGEST, 1, 1)), Refusal.MALFORMED),
    ("a short name", lambda: _piece(4, digest=b"d" * 31), Refusal.MALFORMED),
    ("no size", lambda: _piece(0), Refusal.MALFORMED),
    ("a size beyond all", lambda: _piece(LARGEST_FILE + 1), Refusal.MALFORMED),
    ("an empty piece", lambda: _piece(4, count=0), Refusal.MALFORMED),
    ("beyond its size", lambda: _piece(4, count=9), Refusal.MALFORMED),
    ("before its start", lambda: _piece(4, offset=-1), Refusal.MALFORMED),
    ("too many names", lambda: file_words(Ask(1, 0, [DIGEST] * 501)), Refusal.MALFORMED),
    ("too large a piece", lambda: _piece(LARGEST_FILE, count=PIECE_BYTES + 1), Refusal.MALFORMED),
    ("too large", lambda: bytes(MESSAGE_LIMIT + 1), Refusal.TOO_LARGE),
]


def test_what_is_no_request_is_refused_without_harm(place: Place) -> None:
    desk = place.machine()
    for name, body, refusal in BODIES:
        assert say(desk, body()) == Refused(refusal), name
    with place.store.ledger(TENANT) as ledger:
        assert not ledger.rows(tables.blob_piece)


def test_a_hammered_door_asks_for_a_pause(place: Place) -> None:
    desk = place.machine()
    replies = [ask(desk, Ask(1, 0, [])) for _ in range(160)]
    assert replies[0] == Known([])
    assert Refused(Refusal.TOO_MANY, retry_seconds=1) in replies


def test_row_security_holds_for_files_against_plain_sql(postgres: PostgresStore) -> None:
    for tenant in (TENANT, OTHER):
        with postgres.ledger(tenant) as ledger:
            row = {"centre": "C001", "digest": tenant * 2, "place": 0, "bytes": b"x"}
            ledger.add(tables.blob_piece, [row])
    with postgres.ledger(TENANT) as ledger:
        seen = ledger.connection.exec_driver_sql("SELECT digest FROM blob_piece").scalars().all()
        assert [bytes(digest) for digest in seen] == [TENANT * 2]
        assert ledger.connection.exec_driver_sql("DELETE FROM blob_piece").rowcount == 1
    with pytest.raises(DBAPIError), postgres.ledger(TENANT) as ledger:
        Ledger(ledger.connection, OTHER).add(tables.blob_piece, [row])


@examples(60, 20_000)
@given(st.binary(max_size=300))
def test_no_bytes_make_the_decoder_stumble(data: bytes) -> None:
    for decode in (file_request_in, file_reply_in):
        try:
            decode(data)
        except MalformedError:
            continue
