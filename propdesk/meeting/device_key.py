"""The key by which the hub knows this machine: in the system's keyring, else in a file of its user.

It is not in the data file: a copied data file must not bring the machine's identity with it.
"""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from propdesk.models.durable import flush_folder

FILE = "propdesk.device"
SERVICE = "PropDesk device"


def new_key() -> Ed25519PrivateKey:
    """Return a fresh key."""
    return Ed25519PrivateKey.generate()


def keep(folder: Path, key: Ed25519PrivateKey) -> None:
    """Keep a machine's key for a data folder: in the keyring, or where there is none in a file."""
    raw = key.private_bytes_raw().hex()
    if _keep_in_keyring(folder, raw):
        (folder / FILE).unlink(missing_ok=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / f"{FILE}.part"
    partial.unlink(missing_ok=True)
    partial.touch(mode=0o600)
    partial.write_text(raw, "ascii")
    partial.replace(folder / FILE)
    flush_folder(folder)


def load(folder: Path) -> Ed25519PrivateKey | None:
    """Return the machine's key for a data folder; None without one."""
    file = folder / FILE
    raw = file.read_text("ascii") if file.exists() else _from_keyring(folder)
    try:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(raw)) if raw else None
    except ValueError:
        return None


def _keep_in_keyring(folder: Path, raw: str) -> bool:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, str(folder.resolve()), raw)
    except (KeyringError, OSError):
        return False
    return _from_keyring(folder) == raw


def _from_keyring(folder: Path) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, str(folder.resolve()))
    except (KeyringError, OSError):
        return None
