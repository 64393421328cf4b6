"""The keys files are sealed with, and how identity papers' keys go from desk to desk.

Ordinary files are sealed with a key made of the centre's field key. Identity papers have keys of
their own, which the hub never has: a desk seals them for the public key of each desk of the centre,
and what is sealed travels as a fact. A desk's own key is made of its data file's key, so the
recovery paper of any desk brings its grants back. Source: sync design 7, decision 0022.
"""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import bindparam, select

from propdesk.domain.permissions import Permission
from propdesk.models.attachments import DeskKey, FileKeyGrant
from propdesk.models.changes import Setting
from propdesk.models.prepared import Prepared
from propdesk.services.file_sealing import KEY_BYTES, name_of
from propdesk.services.setup import FIELD_KEY
from propdesk.services.work import Reading, Work, query, use_case

_NONCE = 12
_GRANTS = Prepared(
    select(FileKeyGrant.key_name, FileKeyGrant.sender, FileKeyGrant.sealed)
    .where(FileKeyGrant.receiver == bindparam("receiver"))
    .order_by(FileKeyGrant.granted_at, FileKeyGrant.id)
)
_ANNOUNCED = Prepared(select(DeskKey.id).where(DeskKey.public_key == bindparam("public")))


@dataclass(frozen=True)
class Ring:
    """The keys of this desk by their names; `identity` is None before the first one was made."""

    keys: Mapping[bytes, bytes]
    ordinary: bytes
    identity: bytes | None


def desk_secret(data_key: bytes | None) -> X25519PrivateKey:
    """Return the private key of a desk, made of the key of its data file."""
    seed = hmac.digest(data_key or b"plain data file", b"propdesk desk key", sha256)
    return X25519PrivateKey.from_private_bytes(seed)


@query(Permission.LOOK_UP)
def ring(reading: Reading, *, secret: X25519PrivateKey) -> Ring:
    """Return every key this desk can open; they never leave the program."""
    field_key = reading.connection.execute(
        select(Setting.value).where(Setting.name == FIELD_KEY)
    ).scalar_one()
    ordinary = _ordinary(bytes.fromhex(field_key))
    papers = _granted(reading, secret)
    keys = {name_of(key): key for key in (ordinary, *papers)}
    return Ring(keys, ordinary, papers[0] if papers else None)


@use_case(Permission.LOOK_UP)
def make_key(work: Work, *, secret: X25519PrivateKey) -> None:
    """Make the first key of identity papers, unless there is one; this desk is granted it."""
    _announce(work, secret)
    if not _granted(work, secret):
        key = secrets.token_bytes(KEY_BYTES)
        work.insert(FileKeyGrant, **_grant(work, secret, _public(secret), key))
    _grant_to_all(work, secret)


@use_case(None)
def announce(work: Work, *, secret: X25519PrivateKey) -> bool:
    """Let the other desks know this desk's public key; False if they were told before."""
    return _announce(work, secret)


@use_case(None)
def grant(work: Work, *, secret: X25519PrivateKey) -> int:
    """Seal every key that is here for every desk that lacks it; return how many were sealed."""
    return _grant_to_all(work, secret)


def _announce(work: Work, secret: X25519PrivateKey) -> bool:
    public = _public(secret)
    if _ANNOUNCED.first(work.connection, public=public) is not None:
        return False
    work.insert(
        DeskKey,
        id=work.new_id(),
        public_key=public,
        station=work.station.label,
        announced_at=work.now,
    )
    return True


def _grant_to_all(work: Work, secret: X25519PrivateKey) -> int:
    keys = {name_of(key): key for key in _granted(work, secret)}
    known = {
        (row.receiver, row.key_name)
        for row in work.connection.execute(select(FileKeyGrant.receiver, FileKeyGrant.key_name))
    }
    desks = list(work.connection.scalars(select(DeskKey.public_key).distinct()))
    missing = [
        made
        for public in sorted(desks)
        for name, key in keys.items()
        if (public, name) not in known and (made := _grant(work, secret, public, key))
    ]
    work.insert_many(FileKeyGrant, missing)
    return len(missing)


def _granted(reading: Reading, secret: X25519PrivateKey) -> list[bytes]:
    """Return the keys that were sealed for this desk, the oldest grant first."""
    own = _public(secret)
    found: dict[bytes, bytes] = {}
    for row in _GRANTS.rows(reading.connection, receiver=own):
        nonce, body = row.sealed[:_NONCE], row.sealed[_NONCE:]
        try:
            between = _between(secret, row.sender, sender=row.sender, receiver=own)
            key = AESGCM(between).decrypt(nonce, body, row.key_name)
        except (InvalidTag, ValueError):
            continue  # of another key, or forged: it opens nothing
        if len(key) == KEY_BYTES and name_of(key) == row.key_name:
            found.setdefault(row.key_name, key)
    return list(found.values())


def _grant(work: Work, secret: X25519PrivateKey, receiver: bytes, key: bytes) -> dict[str, object]:
    """Return a key sealed for a desk; nothing for a public key that is none."""
    own, name = _public(secret), name_of(key)
    nonce = secrets.token_bytes(_NONCE)
    try:
        between = _between(secret, receiver, sender=own, receiver=receiver)
    except ValueError:
        return {}
    return {
        "id": work.new_id(),
        "key_name": name,
        "sender": own,
        "receiver": receiver,
        "sealed": nonce + AESGCM(between).encrypt(nonce, key, name),
        "granted_at": work.now,
    }


def _between(secret: X25519PrivateKey, other: bytes, *, sender: bytes, receiver: bytes) -> bytes:
    """Return the key only two desks can make."""
    shared = secret.exchange(X25519PublicKey.from_public_bytes(other))
    return hmac.digest(shared, b"propdesk file key grant" + sender + receiver, sha256)


def _public(secret: X25519PrivateKey) -> bytes:
    return secret.public_key().public_bytes_raw()


def _ordinary(field_key: bytes) -> bytes:
    halves = (b"propdesk attachments 1", b"propdesk attachments 2")
    return b"".join(hmac.digest(field_key, half, sha256) for half in halves)
