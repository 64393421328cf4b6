"""The hub's doors: everything that is not a known device's own, fresh, signed word is refused."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from starlette.testclient import TestClient

from propdesk.hub import accounts, tables
from propdesk.hub.server import Hub, application
from propdesk.hub.store import Store
from propdesk.sync.protocol import (
    GENESIS,
    PROTOCOL,
    Challenge,
    DoorRequest,
    Enrol,
    Enrolled,
    Hello,
    Knock,
    Life,
    Offered,
    Page,
    Prove,
    Pull,
    Push,
    Pushed,
    Refusal,
    Refused,
    Request,
    Session,
    Welcome,
    door_reply_in,
    packed,
    reply_in,
    tip_to_sign,
    to_sign,
)
from tests.builders import NOON, FixedClock
from tests.hub.test_store import LIFE, OTHER, TENANT, chain

DOOR, MEETING = "/v1/door", "/v1/meeting"


@dataclass
class Machine:
    """Somebody with a key, and perhaps a session."""

    http: TestClient
    key: Ed25519PrivateKey
    tenant: bytes = TENANT
    device: bytes = b""
    token: bytes = b""

    def door(self, asked: DoorRequest) -> object:
        """Speak at the door."""
        return door_reply_in(self.http.post(DOOR, content=packed(asked)).content)

    def ask(self, asked: Request, token: bytes | None = None) -> object:
        """Speak in a meeting."""
        shown = self.token if token is None else token
        headers = {"authorization": f"Bearer {shown.hex()}"}
        return reply_in(self.http.post(MEETING, content=packed(asked), headers=headers).content)

    def challenged(self) -> bytes:
        """Return a fresh challenge."""
        reply = self.door(Knock(self.tenant, self.device))
        assert isinstance(reply, Challenge)
        return reply.nonce

    def prove(self, nonce: bytes, key: Ed25519PrivateKey | None = None) -> object:
        """Sign a challenge."""
        signature = (key or self.key).sign(to_sign(self.device, nonce))
        return self.door(Prove(self.tenant, self.device, nonce, signature))

    def push(self, count: int = 3, key: Ed25519PrivateKey | None = None) -> object:
        """Push the beginning of a chain, signed."""
        bare = Push(1, LIFE, [Offered(sealed) for sealed in chain(count)])
        signature = (key or self.key).sign(tip_to_sign(bare.offered[-1].sealed))
        return self.ask(Push(1, LIFE, bare.offered, signature))


@dataclass
class Place:
    """A hub over HTTP with two companies, and the clock it goes by."""

    store: Store
    clock: FixedClock
    http: TestClient

    def machine(self, tenant: bytes = TENANT, slot: str = "D01") -> Machine:
        """Enrol a machine and open its session."""
        key = Ed25519PrivateKey.generate()
        with self.store.ledger(tenant) as ledger:
            chance = slot.encode().ljust(10, b"#")
            code = accounts.issue_code(ledger, "C001", slot, chance, self.clock.now(), rules=False)
        made = Machine(self.http, key, tenant)
        lives = [Life(LIFE, 0)]
        reply = made.door(Enrol(code, key.public_key().public_bytes_raw(), lives))
        assert isinstance(reply, Enrolled)
        made.device = reply.device
        session = made.prove(made.challenged())
        assert isinstance(session, Session)
        made.token = session.token
        return made


@pytest.fixture
def place(store: Store) -> Iterator[Place]:
    """A served hub."""
    for tenant in (TENANT, OTHER):
        with store.ledger(tenant) as ledger:
            accounts.found_tenant(ledger, "company", tenant * 2)
    clock = FixedClock()
    with TestClient(application(Hub(store, clock))) as http:
        yield Place(store, clock, http)


def test_a_known_machine_is_heard(place: Place) -> None:
    desk = place.machine()
    assert isinstance(desk.ask(Hello(PROTOCOL, 1, [LIFE], 0, [])), Welcome)
    assert isinstance(desk.push(), Pushed)
    assert isinstance(desk.ask(Pull(1, 0)), Page)


def _flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


TOKENS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("none", lambda _: b""),
    ("of zeros", lambda token: bytes(len(token))),
    ("another tenant's", lambda token: _flipped(token, 0)),
    ("another device's", lambda token: _flipped(token, 20)),
    ("with more time", lambda token: _flipped(token, 34)),
    ("with a touched seal", lambda token: _flipped(token, len(token) - 1)),
    ("cut", lambda token: token[:-1]),
    ("longer", lambda token: token + b"\0"),
    ("of a kilobyte", lambda _: b"x" * 1024),
]


@pytest.mark.parametrize(("name", "forge"), TOKENS, ids=[name for name, _ in TOKENS])
def test_a_forged_token_opens_nothing(
    place: Place, name: str, forge: Callable[[bytes], bytes]
) -> None:
    desk = place.machine()
    assert desk.ask(Pull(1, 0), forge(desk.token)) == Refused(Refusal.BAD_SESSION)


def test_every_flipped_bit_of_a_token_is_noticed() -> None:
    secret, now = b"s" * 32, NOON
    token = accounts._token(TENANT, b"d" * 16, secret, now)
    assert accounts.is_valid(token, secret, now)
    for place in range(len(token)):
        assert not accounts.is_valid(_flipped(token, place), secret, now)


def test_a_session_ends_and_a_new_one_is_opened(place: Place) -> None:
    desk = place.machine()
    place.clock.moment += timedelta(minutes=16)
    assert desk.ask(Pull(1, 0)) == Refused(Refusal.BAD_SESSION)
    assert isinstance(desk.prove(desk.challenged()), Session)


def test_a_challenge_is_signed_once_in_time_and_by_its_own_key(place: Place) -> None:
    desk = place.machine()
    refused = Refused(Refusal.BAD_SIGNATURE)
    nonce = desk.challenged()
    assert desk.prove(nonce, Ed25519PrivateKey.generate()) == refused
    assert desk.prove(nonce) == refused  # a failed try used it up
    nonce = desk.challenged()
    assert isinstance(desk.prove(nonce), Session)
    assert desk.prove(nonce) == refused
    nonce = desk.challenged()
    place.clock.moment += timedelta(minutes=2)
    assert desk.prove(nonce) == refused
    assert desk.prove(b"never given out".ljust(32)) == refused


def test_a_push_without_the_devices_signature_is_refused(place: Place) -> None:
    desk = place.machine()
    assert desk.push(key=Ed25519PrivateKey.generate()) == Refused(Refusal.BAD_SIGNATURE)
    page = desk.ask(Pull(1, 0))
    assert isinstance(page, Page)
    assert not page.placed


def test_nobody_writes_in_anothers_name(place: Place) -> None:
    author, forger = place.machine(), place.machine(slot="D02")
    envelopes = chain(4)
    assert isinstance(author.push(2), Pushed)
    forged = Push(1, LIFE, [Offered(sealed) for sealed in envelopes[2:]])
    signature = forger.key.sign(tip_to_sign(envelopes[-1]))
    assert forger.ask(Push(1, LIFE, forged.offered, signature)) == Pushed(2, envelopes[1].hash)
    vouched = author.key.sign(tip_to_sign(envelopes[2]))
    brought = [
        Offered(envelopes[2], None, vouched),
        Offered(envelopes[3], None, b"s" * 64),
    ]
    reply = forger.ask(Push(1, LIFE, brought, signature))
    assert reply == Pushed(3, envelopes[2].hash)  # up to the last word its author signed


def test_a_desk_of_one_company_hears_nothing_of_another(place: Place) -> None:
    assert isinstance(place.machine().push(), Pushed)
    page = place.machine(OTHER).ask(Pull(1, 0))
    assert isinstance(page, Page)
    assert (page.placed, page.accumulator) == ([], GENESIS)


def test_a_lost_machine_pulls_nothing_and_its_money_is_kept_apart(place: Place) -> None:
    desk = place.machine()
    with place.store.ledger(TENANT) as ledger:
        assert accounts.revoke(ledger, "C001", "D01", NOON) == 1
    for _ in range(2):
        assert desk.push() == Refused(Refusal.REVOKED)
    assert desk.ask(Pull(1, 0)) == Refused(Refusal.REVOKED)
    with place.store.ledger(TENANT) as ledger:
        assert len(ledger.rows(tables.quarantine)) == 3
        assert not ledger.rows(tables.stream)


BODIES: list[tuple[str, bytes, Refusal]] = [
    ("empty", b"", Refusal.MALFORMED),
    ("noise", bytes(range(256)) * 4, Refusal.MALFORMED),
    ("a bomb", zstandard.compress(bytes(300_000_000)), Refusal.MALFORMED),
    ("deep", zstandard.compress(b"\x91" * 100_000), Refusal.MALFORMED),
    ("cut", packed(Pull(1, 0))[:-3], Refusal.MALFORMED),
    ("a reply", packed(Pushed(1, b"")), Refusal.MALFORMED),
    ("too large", bytes(9 * 1024 * 1024), Refusal.TOO_LARGE),
]


@pytest.mark.parametrize(("name", "body", "refusal"), BODIES, ids=[name for name, *_ in BODIES])
@pytest.mark.parametrize("path", [DOOR, MEETING])
def test_a_body_that_is_no_request_is_refused(
    place: Place, name: str, body: bytes, refusal: Refusal, path: str
) -> None:
    reply = place.http.post(path, content=body).content
    said = door_reply_in(reply) if path == DOOR else reply_in(reply)
    assert said == Refused(refusal)


def test_a_door_that_is_hammered_closes_for_a_while(place: Place) -> None:
    stranger = Machine(place.http, Ed25519PrivateKey.generate())
    replies = [stranger.door(Enrol("X-Y", b"k" * 32)) for _ in range(70)]
    assert replies[0] == Refused(Refusal.BAD_CODE)
    assert replies[-1] == Refused(Refusal.TOO_MANY, retry_seconds=5)


def test_health_and_metrics_name_nobody(place: Place) -> None:
    desk = place.machine()
    desk.push()
    assert place.http.get("/health").json()["ok"] is True
    words = place.http.get("/metrics").text
    assert 'kind="pushed"} 1' in words
    assert "D01" not in words
