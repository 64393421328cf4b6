"""Seal attached files, and open them: the same content under the same key gives the same bytes.

AES-SIV: the name of a file can be the hash of its sealed bytes, so that whoever keeps or carries it
checks it without a key, equal files lie once, and nobody without the key confirms a guess.
"""

from collections.abc import Mapping
from hashlib import blake2b

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

KEY_BYTES, NAME_BYTES = 64, 8
_HEAD = b"PDA1"
OVERHEAD = len(_HEAD) + NAME_BYTES + 16


class KeyUnknownError(LookupError):
    """A file is sealed with a key that is not here."""


class FileBrokenError(ValueError):
    """Bytes that are no sealed file, or not what was sealed."""


def name_of(key: bytes) -> bytes:
    """Return what a key is called in the head of a sealed file."""
    return blake2b(key, digest_size=NAME_BYTES, person=b"pd file key").digest()


def seal(content: bytes, key: bytes) -> bytes:
    """Return a content sealed with a 64-byte key."""
    head = _HEAD + name_of(key)
    return head + AESSIV(key).encrypt(content, [head])


def open_sealed(sealed: bytes, keys: Mapping[bytes, bytes]) -> bytes:
    """Return what was sealed, by the keys that are known; KeyUnknownError, FileBrokenError."""
    head, body = sealed[: len(_HEAD) + NAME_BYTES], sealed[len(_HEAD) + NAME_BYTES :]
    if not head.startswith(_HEAD):
        raise FileBrokenError("head")
    key = keys.get(head[len(_HEAD) :])
    if key is None:
        raise KeyUnknownError
    try:
        return AESSIV(key).decrypt(body, [head])
    except (InvalidTag, ValueError) as error:
        raise FileBrokenError("body") from error
