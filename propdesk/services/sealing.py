"""Seal personal numbers field by field, and recognise equal ones without opening them.

AES-GCM with a fresh nonce each time; the row's id and the field's name are bound in, so that a
sealed value fits nowhere else. Source: faults.md 4.
"""

import hmac
import secrets
from functools import lru_cache
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import bindparam, select

from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.identity_numbers import normalise_identity
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.changes import Setting
from propdesk.services.setup import FIELD_KEY
from propdesk.services.work import Reading

IDENTITY = b"customer.id_number"
_VERSION = b"\x01"
_NONCE_BYTES, _DIGEST_BYTES = 12, 16
_KEY = select(Setting.value).where(Setting.name == bindparam("name"))


class SealBrokenProblem(EnvironmentProblem):
    """A sealed value cannot be opened with this desk's key, or was changed."""

    sentence = QT_TRANSLATE_NOOP(
        "sealing",
        "A sealed number cannot be read: this desk has another key, or the data was changed.",
    )


class Sealer:
    """Seals and opens with one centre's field key."""

    def __init__(self, field_key: bytes) -> None:
        self._cipher = AESGCM(_derived(field_key, b"seal"))
        self._digest_key = _derived(field_key, b"digest")

    def seal(self, plain: str, owner: bytes, field: bytes = IDENTITY) -> bytes:
        """Return `plain` sealed for one field of one row."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _VERSION + nonce + self._cipher.encrypt(nonce, plain.encode(), field + owner)

    def open(self, sealed: bytes, owner: bytes, field: bytes = IDENTITY) -> str:
        """Return what was sealed; SealBrokenProblem for another key, row, field or content."""
        nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        if sealed[:1] != _VERSION:
            raise SealBrokenProblem
        try:
            return self._cipher.decrypt(nonce, body, field + owner).decode()
        except (InvalidTag, ValueError) as error:
            raise SealBrokenProblem from error

    def digest(self, identity: str) -> bytes:
        """Return what is equal for equal identity numbers, and tells nothing without the key."""
        number = normalise_identity(identity).encode()
        return hmac.digest(self._digest_key, number, sha256)[:_DIGEST_BYTES]


def sealer(reading: Reading) -> Sealer:
    """Return the sealer of this desk's centre."""
    return _sealer(reading.connection.execute(_KEY, {"name": FIELD_KEY}).scalar_one())


@lru_cache(maxsize=4)
def _sealer(field_key: str) -> Sealer:
    return Sealer(bytes.fromhex(field_key))


def _derived(field_key: bytes, purpose: bytes) -> bytes:
    return hmac.digest(field_key, b"propdesk field key: " + purpose, sha256)
