"""`hub serve` as it is shipped: ended in the middle of pushes, over TLS, watched, written about."""

import datetime
import ipaddress
import json
import random
import signal
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from starlette.testclient import TestClient

from propdesk.clock import SystemClock
from propdesk.hub import accounts, office, tables
from propdesk.hub.office import HubNotFoundedProblem, InsecureServiceError, Tls
from propdesk.hub.postgres import PostgresStore
from propdesk.hub.server import STORE_SECONDS, Hub, application
from propdesk.sync.protocol import (
    Challenge,
    Enrol,
    Enrolled,
    Knock,
    Life,
    Offered,
    Prove,
    Push,
    Pushed,
    Sealed,
    Session,
    door_reply_in,
    packed,
    reply_in,
    tip_to_sign,
    to_sign,
)
from tests.hub.hub_process import HubProcess, hub_process
from tests.hub.test_server import DOOR, MEETING, Place, place
from tests.hub.test_store import TENANT, chain

__all__ = ["place"]
PUSHERS, MOST = 3, 400


class Pusher(threading.Thread):
    """A machine that pushes one envelope after the other until nobody answers."""

    def __init__(self, hub: HubProcess, number: int) -> None:
        super().__init__()
        self.life = bytes([number]) * 16
        self.envelopes = chain(MOST, life=self.life)
        self.http = httpx.Client(base_url=hub.url, timeout=20)
        self.key = Ed25519PrivateKey.generate()
        code = hub.code(f"D{number:02}")
        public = self.key.public_key().public_bytes_raw()
        lives = [Life(self.life, 0)] if number == 1 else []  # the others join
        reply = door_reply_in(self._post(DOOR, packed(Enrol(code, public, lives))))
        assert isinstance(reply, Enrolled), reply
        self.device, self.tenant = reply.device, reply.tenant
        self.token = self._session()
        self.answered = 0

    def run(self) -> None:
        """Push until the line goes dead; what was answered counts."""
        try:
            for sealed in self.envelopes:
                reply = reply_in(self._post(MEETING, self._push(sealed), self.token))
                assert isinstance(reply, Pushed), reply
                self.answered = reply.seq
        except httpx.HTTPError:
            return

    def _push(self, sealed: Sealed) -> bytes:
        signature = self.key.sign(tip_to_sign(sealed))
        return packed(Push(1, self.life, [Offered(sealed)], signature))

    def _session(self) -> bytes:
        challenge = door_reply_in(self._post(DOOR, packed(Knock(self.tenant, self.device))))
        assert isinstance(challenge, Challenge)
        signature = self.key.sign(to_sign(self.device, challenge.nonce))
        proof = Prove(self.tenant, self.device, challenge.nonce, signature)
        session = door_reply_in(self._post(DOOR, packed(proof)))
        assert isinstance(session, Session)
        return session.token

    def _post(self, path: str, words: bytes, token: bytes = b"") -> bytes:
        headers = {"authorization": f"Bearer {token.hex()}"} if token else {}
        return self.http.post(path, content=words, headers=headers).content


@pytest.mark.timeout(120)
def test_a_hub_told_to_stop_among_pushes_loses_nothing(postgres_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "hub"
    with hub_process(folder, "--database", postgres_url) as hub:
        pushers = [Pusher(hub, number) for number in range(1, PUSHERS + 1)]
        for pusher in pushers:
            pusher.start()
        while sum(pusher.answered for pusher in pushers) < 20:
            pushers[0].join(0.01)
        assert hub.ended(signal.SIGTERM) == 0
        for pusher in pushers:
            pusher.join(30)
    store = PostgresStore(postgres_url, most=2)
    tenant = next(t for t in store.tenants() if t == pushers[0].tenant)
    with store.ledger(tenant) as ledger:
        for pusher in pushers:
            rows = ledger.rows(tables.stream, replica=pusher.life)
            hashes_ = {row.seq: bytes(row.hash) for row in rows}
            wanted = {sealed.seq: sealed.hash for sealed in pusher.envelopes[: len(rows)]}
            assert hashes_ == wanted
            assert 0 < pusher.answered <= len(rows) <= pusher.answered + 1
        numbers = [row.number for row in ledger.rows(tables.stream)]
    assert numbers == list(range(1, len(numbers) + 1))
    store.close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Tls:
    """A certificate for loopback, signed by itself."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return Tls(folder / "cert.pem", folder / "key.pem")


@pytest.fixture
def over_tls(certificate: Tls, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A hub over TLS in a folder that was empty; it writes its diary to a file."""
    folder, log = tmp_path / "hub", tmp_path / "hub.log"
    command = [sys.executable, "-m", "propdesk", "--data-dir", str(folder), "hub", "serve"]
    files = ["--certfile", str(certificate.certificate), "--keyfile", str(certificate.key)]
    where = ["--host", "127.0.0.1", "--port", "0", "--log", str(log)]
    with subprocess.Popen([*command, *where, *files], stdout=subprocess.PIPE) as server:
        assert server.stdout
        try:
            yield json.loads(server.stdout.readline())["url"], log
        finally:
            server.terminate()
            server.wait(30)


def test_a_hub_answers_over_tls_and_writes_what_it_did(
    over_tls: tuple[str, Path], certificate: Tls
) -> None:
    url, log = over_tls
    assert url.startswith("https://")
    trusted = ssl.create_default_context(cafile=str(certificate.certificate))
    with httpx.Client(base_url=url, verify=trusted) as http:
        assert http.get("/health").json()["ok"] is True
        http.post(DOOR, content=packed(Enrol("A-WRONG-CODE", b"k" * 32)))
        assert 'kind="bad_code"} 1' in http.get("/metrics").text
    with pytest.raises(httpx.ConnectError), httpx.Client(base_url=url) as stranger:
        stranger.get("/health")
    with pytest.raises(httpx.HTTPError):
        httpx.get(url.replace("https", "http") + "/health")
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    (line,) = (line for line in lines if line["event"] == "answered")
    assert (line["level"], line["door"], line["kind"]) == ("info", "door", "bad_code")
    assert "WRONG" not in log.read_text("utf-8")


def test_other_computers_are_served_over_tls_only() -> None:
    for host in ("0.0.0.0", "192.168.1.7", "hub.example", "::"):
        with pytest.raises(InsecureServiceError):
            office.listening(host, 0, None)


def test_a_database_that_is_away_is_said_and_asked_again_later() -> None:
    away = PostgresStore("postgresql://hub@127.0.0.1:1/nowhere", most=1)
    with TestClient(application(Hub(away, SystemClock())), raise_server_exceptions=False) as http:
        assert http.get("/health").status_code == 503
        answer = http.post(DOOR, content=packed(Knock(bytes(16), bytes(16))))
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == str(STORE_SECONDS)


def test_a_hammered_door_says_when_to_come_again(place: Place) -> None:
    words = packed(Enrol("X-Y", b"k" * 32))
    answers = [place.http.post(DOOR, content=words) for _ in range(70)]
    assert (answers[-1].status_code, answers[-1].headers["retry-after"]) == (429, "5")


def test_a_hub_that_was_moved_is_opened_where_it_is_now(
    postgres: PostgresStore, postgres_url: str, tmp_path: Path
) -> None:
    chance = random.Random(3).randbytes
    trial = office.found(tmp_path, "company", None, SystemClock(), chance)
    trial.store.close()
    with pytest.raises(HubNotFoundedProblem):
        office.opened(tmp_path, SystemClock(), chance, postgres_url)
    with postgres.ledger(trial.tenant) as ledger:
        accounts.found_tenant(ledger, "company", b"s" * 32)
    moved = office.opened(tmp_path, SystemClock(), chance, postgres_url)
    assert moved.tenant == trial.tenant
    moved.store.close()


def test_what_a_lost_machine_brought_is_counted_beside_it(place: Place) -> None:
    desk = place.machine()
    with place.store.ledger(TENANT) as ledger:
        accounts.revoke(ledger, "C001", "D01", place.clock.now())
    desk.push()
    listed = office.Office(place.store, TENANT, place.clock, random.randbytes).desks()
    assert [(one["slot"], one["quarantined"]) for one in listed] == [("D01", 3)]
