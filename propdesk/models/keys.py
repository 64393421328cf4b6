"""The key of the data file: in the system's keyring, else in a file only its user can read.

The recovery key is the same key written for people, to be printed and locked away.
"""

import base64
import os
import secrets
from hashlib import blake2b
from pathlib import Path
from typing import Protocol

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.durable import flush_folder
from propdesk.models.problems import DatabaseUnreadableProblem

KEY_BYTES = 32
KEYRING_SERVICE = "PropDesk"
KEY_FILE = "propdesk.key"


class KeyStore(Protocol):
    """A place that keeps one key for one data folder."""

    def load(self) -> bytes | None:
        """Return the key, or None where this store has none."""
        ...

    def save(self, key: bytes) -> bool:
        """Keep the key; return False where this store cannot."""
        ...


class InvalidRecoveryKeyError(DomainError):
    """The recovery key was mistyped."""

    sentence = QT_TRANSLATE_NOOP(
        "keys", "The recovery key is not right. Compare it with the paper, letter by letter."
    )


class FileKeyStore:
    """A key file that only its user can read."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / KEY_FILE

    def load(self) -> bytes | None:
        """Return the key in the file, None if there is none; DatabaseUnreadableProblem."""
        try:
            return _key_in(self._file.read_text("ascii", errors="replace"))
        except FileNotFoundError:
            return None
        except PermissionError as error:
            raise DatabaseUnreadableProblem(path=self._file) from error

    def save(self, key: bytes) -> bool:
        """Write the key file, whole and forced to the disk, so that only its user can read it.

        Without the key all data are lost: it must outlive a power cut right after the set-up.
        """
        self._file.parent.mkdir(parents=True, exist_ok=True)
        partial = self._file.with_name(self._file.name + ".part")
        partial.unlink(missing_ok=True)
        partial.touch(mode=0o600)
        with partial.open("w", encoding="ascii") as file:
            file.write(key.hex())
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self._file)
        flush_folder(self._file.parent)
        return True


class KeyringKeyStore:
    """The operating system's keyring; many bare machines have none."""

    def __init__(self, folder: Path) -> None:
        self._name = str(folder.resolve())

    def load(self) -> bytes | None:
        """Return the key from the keyring, or None."""
        import keyring
        from keyring.errors import KeyringError

        try:
            text = keyring.get_password(KEYRING_SERVICE, self._name)
        except (KeyringError, OSError):
            return None
        return _key_in(text or "")

    def save(self, key: bytes) -> bool:
        """Put the key into the keyring and read it back; False where there is no keyring."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(KEYRING_SERVICE, self._name, key.hex())
        except (KeyringError, OSError):
            return False
        return self.load() == key


def stores_for(folder: Path) -> tuple[KeyStore, ...]:
    """Return where the key of a data folder may be, in the order to be asked for loading.

    The file is asked first: where it exists there was no keyring, and asking one costs time.
    """
    return (FileKeyStore(folder), KeyringKeyStore(folder))


def load_key(stores: tuple[KeyStore, ...]) -> bytes | None:
    """Return the first key found."""
    return next((key for store in stores if (key := store.load()) is not None), None)


def keep_key(stores: tuple[KeyStore, ...], key: bytes) -> None:
    """Keep the key in the best store that takes it: the keyring before the file."""
    if not any(store.save(key) for store in reversed(stores)):
        raise RuntimeError("no key store takes the key")
    if load_key(stores) != key:  # another key lies where it is looked for first
        stores[0].save(key)


def new_key() -> bytes:
    """Return a fresh random key."""
    return secrets.token_bytes(KEY_BYTES)


def recovery_text(key: bytes) -> str:
    """Return the key for printing: base32 in groups of four, the last group a check."""
    text = base64.b32encode(key + _check(key)).decode("ascii").rstrip("=")
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def key_from_recovery(text: str) -> bytes:
    """Return the key of a typed recovery text; InvalidRecoveryKeyError if it is mistyped."""
    plain = "".join(text.split()).replace("-", "").upper()
    plain = plain.replace("0", "O").replace("1", "I").replace("8", "B")
    try:
        raw = base64.b32decode(plain + "=" * (-len(plain) % 8))
    except ValueError as error:
        raise InvalidRecoveryKeyError from error
    key, check = raw[:KEY_BYTES], raw[KEY_BYTES:]
    if len(key) != KEY_BYTES or check != _check(key):
        raise InvalidRecoveryKeyError
    return key


def _key_in(text: str) -> bytes | None:
    """Return the key written in a store, None for anything that is no key."""
    try:
        key = bytes.fromhex(text)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


def _check(key: bytes) -> bytes:
    return blake2b(key, digest_size=3).digest()
