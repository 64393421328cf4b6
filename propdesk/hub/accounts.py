"""Who may speak to the hub: companies, centres, one-time codes, device keys, sessions.

Chance and time are arguments. Source: sync design 7.
"""

import base64
import hmac
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import blake2b, sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from propdesk.hub import tables
from propdesk.hub.ledger import Device, Ledger
from propdesk.models.base import moment_to_number
from propdesk.sync.protocol import (
    GENESIS,
    Challenge,
    DoorReply,
    Enrol,
    Enrolled,
    Life,
    Prove,
    Refusal,
    Refused,
    Session,
    to_sign,
)

HEAD_SLOT = "HQ"  # of head office's own desk at a centre, in the hub's folder
CODE_MINUTES = 15
CHALLENGE_SECONDS = 60
SESSION_SECONDS = 15 * 60
CODE_BYTES, NONCE_BYTES, ID_BYTES, SECRET_BYTES = 10, 32, 16, 32
_STAMP_BYTES = 8


def found_tenant(ledger: Ledger, name: str, secret: bytes) -> None:
    """Make the ledger's tenant."""
    ledger.add(tables.tenant, [{"name": name, "secret": secret}])


def issue_code(
    ledger: Ledger, centre: str, slot: str, chance: bytes, now: datetime, *, rules: bool
) -> str:
    """Return a one-time code for a desk slot; the centre is made when it is first named."""
    if not ledger.rows(tables.centre, code=centre):
        fresh = {"epoch": 1, "head": 0, "highest": 0, "accumulator": GENESIS}
        ledger.add(tables.centre, [{"code": centre, **fresh}])
    code = f"{tag_of(ledger.tenant)}-{_readable(chance[:CODE_BYTES])}"
    expires = moment_to_number(now + timedelta(minutes=CODE_MINUTES))
    row = {"digest": _digest(code), "centre": centre, "slot": slot, "rules": rules}
    ledger.add(tables.enrolment_code, [{**row, "expires_at": expires}])
    return code


def tag_of(tenant: bytes) -> str:
    """Return the part of a code that names the company."""
    return _readable(blake2b(tenant, digest_size=5).digest())


def enrol(ledger: Ledger, asked: Enrol, identity: bytes, now: datetime) -> DoorReply:
    """Make a machine the device of the slot its code was issued for.

    The first one to bring data to a centre founds it: what its log says of prices so far counts as
    head office's. Later ones with data of their own must know the founder's.
    """
    wanted = ledger.rows(tables.enrolment_code, digest=_digest(asked.code.strip().upper()))
    if not wanted or wanted[0].expires_at < moment_to_number(now):
        return Refused(Refusal.BAD_CODE)
    code = wanted[0]
    centre = ledger.rows(tables.centre, code=code.centre)[0]
    known = {row.id for row in ledger.rows(tables.replica, centre=code.centre)}
    if asked.lives and known and not known & {life.replica for life in asked.lives}:
        return Refused(Refusal.OTHER_DATA)
    if not asked.lives and not known:
        return Refused(Refusal.NO_DATA)
    ledger.remove(tables.enrolment_code, digest=code.digest)
    device = Device(identity, code.centre, code.slot, asked.public_key, code.rules, None)
    admit(ledger, device, asked.lives, now, founding=not known)
    key = centre.field_key or asked.field_key
    ledger.change(tables.centre, {"code": code.centre}, {"field_key": key})
    return Enrolled(ledger.tenant, identity, code.centre, code.slot, code.rules, key)


def admit(
    ledger: Ledger, device: Device, lives: Sequence[Life], now: datetime, *, founding: bool = False
) -> None:
    """Make a machine the one of its slot: the key of the one before ends, its lives pass over."""
    ledger.change(
        tables.device,
        {"centre": device.centre, "slot": device.slot, "revoked_at": None},
        {"revoked_at": moment_to_number(now)},
    )
    ledger.add(tables.device, [{**device._asdict(), "enrolled_at": moment_to_number(now)}])
    _register(ledger, device, lives, founding=founding)


def challenge(ledger: Ledger, device: bytes, nonce: bytes, now: datetime) -> DoorReply:
    """Return something to sign; an unknown device gets it too and learns nothing."""
    moment = moment_to_number(now)
    old = tables.challenge
    ledger.connection.execute(
        old.delete().where(old.c.tenant == ledger.tenant, old.c.expires_at < moment)
    )
    expires = moment_to_number(now + timedelta(seconds=CHALLENGE_SECONDS))
    ledger.add(old, [{"nonce": nonce, "device": device, "expires_at": expires}])
    return Challenge(nonce)


def open_session(ledger: Ledger, proof: Prove, secret: bytes, now: datetime) -> DoorReply:
    """Return a session for a rightly signed, fresh challenge; each can be used once."""
    asked = ledger.rows(tables.challenge, nonce=proof.nonce)
    ledger.remove(tables.challenge, nonce=proof.nonce)
    device = ledger.device(proof.device)
    fresh = bool(asked) and asked[0].device == proof.device
    if not fresh or asked[0].expires_at < moment_to_number(now) or device is None:
        return Refused(Refusal.BAD_SIGNATURE)
    if not is_signed(device, to_sign(proof.device, proof.nonce), proof.signature):
        return Refused(Refusal.BAD_SIGNATURE)
    return Session(_token(ledger.tenant, device.id, secret, now), SESSION_SECONDS)


def is_signed(device: Device, message: bytes, signature: bytes) -> bool:
    """Return whether a message bears the device's signature."""
    try:
        Ed25519PublicKey.from_public_bytes(device.public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def parts_of(token: bytes) -> tuple[bytes, bytes] | None:
    """Return tenant and device a token claims to be of; None if it is none."""
    if len(token) != 2 * ID_BYTES + _STAMP_BYTES + 32:
        return None
    return token[:ID_BYTES], token[ID_BYTES : 2 * ID_BYTES]


def is_valid(token: bytes, secret: bytes, now: datetime) -> bool:
    """Return whether a token was made here and has not run out."""
    claims, seal = token[:-32], token[-32:]
    if not hmac.compare_digest(seal, hmac.digest(secret, claims, sha256)):
        return False
    return int.from_bytes(claims[-_STAMP_BYTES:], "big") >= moment_to_number(now)


def revoke(ledger: Ledger, centre: str, slot: str, now: datetime) -> int:
    """End the key of a desk slot: it may pull nothing more; return how many keys ended."""
    return ledger.change(
        tables.device,
        {"centre": centre, "slot": slot, "revoked_at": None},
        {"revoked_at": moment_to_number(now)},
    )


def _register(ledger: Ledger, device: Device, lives: Sequence[Life], *, founding: bool) -> None:
    for life in lives:
        chain = ledger.chain(life.replica)
        if chain is None:
            count = life.seq if founding else 0
            ledger.new_chain(life.replica, device.centre, device.id, count)
        elif _is_free(ledger, chain.device, device):
            ledger.extend_chain(life.replica, chain._replace(device=device.id))


def _is_free(ledger: Ledger, owner: bytes, claimant: Device) -> bool:
    """Return whether a replica may pass to a machine: it is nobody's, or of the same desk slot."""
    known = ledger.device(owner)
    return known is None or (known.centre, known.slot) == (claimant.centre, claimant.slot)


def _token(tenant: bytes, device: bytes, secret: bytes, now: datetime) -> bytes:
    expires = moment_to_number(now + timedelta(seconds=SESSION_SECONDS))
    claims = tenant + device + expires.to_bytes(_STAMP_BYTES, "big")
    return claims + hmac.digest(secret, claims, sha256)


def _readable(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=")


def _digest(code: str) -> bytes:
    return blake2b(code.encode(), digest_size=32, person=b"enrolment code").digest()
