"""The key of the data file and its recovery text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.models.keys import (
    KEY_FILE,
    FileKeyStore,
    InvalidRecoveryKeyError,
    keep_key,
    key_from_recovery,
    load_key,
    new_key,
    recovery_text,
)

keys = st.binary(min_size=32, max_size=32)


class NoKeyring:
    """A machine without a keyring."""

    def load(self) -> bytes | None:
        return None

    def save(self, _: bytes) -> bool:
        return False


class Keyring(NoKeyring):
    """A machine with one."""

    def __init__(self) -> None:
        self.kept: bytes | None = None

    def load(self) -> bytes | None:
        return self.kept

    def save(self, key: bytes) -> bool:
        self.kept = key
        return True


@given(keys)
def test_the_recovery_text_gives_the_key_back(key: bytes) -> None:
    text = recovery_text(key)
    assert key_from_recovery(text) == key
    assert key_from_recovery(text.lower().replace("-", " ")) == key


@given(keys, st.integers(0, 55), st.sampled_from("ABCDEFGHJKMNPQRSTVWXYZ234567"))
def test_a_mistyped_letter_is_noticed(key: bytes, at: int, letter: str) -> None:
    plain = recovery_text(key).replace("-", "")
    if plain[at] == letter:
        return
    with pytest.raises(InvalidRecoveryKeyError):
        key_from_recovery(plain[:at] + letter + plain[at + 1 :])


@pytest.mark.parametrize("text", ["", "hello", "一二三", "A" * 200])
def test_something_else_is_no_recovery_key(text: str) -> None:
    with pytest.raises(InvalidRecoveryKeyError):
        key_from_recovery(text)


def test_the_keyring_is_preferred_and_a_file_is_the_fallback(tmp_path: Path) -> None:
    keyring, file, key = Keyring(), FileKeyStore(tmp_path), new_key()
    keep_key((file, keyring), key)
    assert (keyring.load(), file.load()) == (key, None)
    keep_key((file, NoKeyring()), key)
    assert load_key((file, NoKeyring())) == key


def test_a_key_that_is_kept_is_the_one_that_is_found(tmp_path: Path) -> None:
    keyring, file, key = Keyring(), FileKeyStore(tmp_path), new_key()
    file.save(new_key())  # it would be asked first, and hide the one in the keyring
    keep_key((file, keyring), key)
    assert load_key((file, keyring)) == key


def test_only_its_user_can_read_the_key_file(tmp_path: Path) -> None:
    FileKeyStore(tmp_path).save(new_key())
    assert (tmp_path / "propdesk.key").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("damage", ["", "00", "not hexadecimal", "00" * 31, "ü" * 64])
def test_a_key_file_that_holds_no_key_counts_as_none(tmp_path: Path, damage: str) -> None:
    (tmp_path / KEY_FILE).write_text(damage, encoding="utf-8")
    assert FileKeyStore(tmp_path).load() is None


def test_a_key_file_is_replaced_whole(tmp_path: Path) -> None:
    store = FileKeyStore(tmp_path)
    for key in (new_key(), new_key()):
        assert store.save(key)
        assert store.load() == key
    assert [file.name for file in tmp_path.iterdir()] == [KEY_FILE]
