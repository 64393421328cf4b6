"""The folder of sealed files: named by the hash of their bytes, written whole or not at all.

Knows no keys and no names: what lies here is moved, copied and checked as it is. The name people
gave a file never becomes a path. Source: faults R04, R29, R35.
"""

import contextlib
import hmac
import os
import secrets
import time
from collections.abc import Iterator
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path

from propdesk.models.durable import flush_file, flush_folder
from propdesk.models.problems import problem_of_file

FOLDER = "attachments"
DIGEST_BYTES = 32
ENDING, PART_ENDING = ".sealed", ".part"


def digest_of(sealed: bytes) -> bytes:
    """Return the name of a sealed file: the 32-byte BLAKE2b of its bytes."""
    return blake2b(sealed, digest_size=DIGEST_BYTES).digest()


class FileStore:
    """Sealed files in one folder; equal ones once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, sealed: bytes) -> bytes:
        """Keep a file durably; return its digest. Problems of the disk are spoken."""
        digest = digest_of(sealed)
        path = self.path(digest)
        if self.is_sound(digest):
            with contextlib.suppress(OSError):
                os.utime(path)  # young again: no sweep takes it before its fact is written
            return digest
        part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART_ENDING}")
        with _spoken(path.parent):
            try:
                _make_folder(path.parent)
                part.write_bytes(sealed)
                self._settle(part, path)
            finally:
                part.unlink(missing_ok=True)
        return digest

    def get(self, digest: bytes) -> bytes | None:
        """Return a file's sealed bytes; None if it is not here or not what it was."""
        try:
            sealed = self.path(digest).read_bytes()
        except OSError:
            return None
        return sealed if hmac.compare_digest(digest_of(sealed), digest) else None

    def is_sound(self, digest: bytes) -> bool:
        """Return whether a file is here and what it was; reads all of it."""
        return self.get(digest) is not None

    def has(self, digest: bytes) -> bool:
        """Return whether a file lies here, whatever is in it."""
        return self.path(digest).is_file()

    def drop(self, digest: bytes) -> bool:
        """Delete a file and what there is of it; return whether it was here."""
        self.part(digest).unlink(missing_ok=True)
        try:
            self.path(digest).unlink()
        except FileNotFoundError:
            return False
        return True

    def begun(self, digest: bytes) -> int:
        """Return how many bytes of a file that is being fetched are here."""
        try:
            return self.part(digest).stat().st_size
        except FileNotFoundError:
            return 0

    def extend(self, digest: bytes, offset: int, piece: bytes) -> None:
        """Write a piece of a file that is being fetched; what lay behind `offset` goes."""
        part = self.part(digest)
        with _spoken(part.parent):
            _make_folder(part.parent)
            with part.open("r+b" if part.exists() else "wb") as file:
                file.seek(offset)
                file.truncate()
                file.write(piece)

    def finish(self, digest: bytes) -> bool:
        """Take a fetched file for whole if it is; else what came of it is dropped."""
        part, path = self.part(digest), self.path(digest)
        with _spoken(path.parent):
            if not hmac.compare_digest(_hashed(part), digest):
                part.unlink(missing_ok=True)
                return False
            self._settle(part, path)
        return True

    def digests(self) -> Iterator[bytes]:
        """Yield the name of every file here."""
        for path in self.folder.glob(f"??/*{ENDING}"):
            with contextlib.suppress(ValueError):
                yield bytes.fromhex(path.stem)

    def sweep(self, keep: frozenset[bytes], grace: timedelta) -> int:
        """Delete files nobody names and pieces nobody went on with, touched longer ago than that.

        A file lies here before the fact that names it is written. The disk's own clock counts, not
        the desk's. Returns how many went.
        """
        older_than = time.time() - grace.total_seconds()
        count = 0
        for path in [*self.folder.glob(f"??/*{ENDING}"), *self.folder.glob(f"??/*{PART_ENDING}")]:
            try:
                is_kept = path.suffix == ENDING and bytes.fromhex(path.stem) in keep
                if not is_kept and path.stat().st_mtime < older_than:
                    path.unlink()
                    count += 1
            except (ValueError, FileNotFoundError):
                continue
        return count

    def path(self, digest: bytes) -> Path:
        """Return where a file lies if it is here."""
        plain = digest.hex()
        return self.folder / plain[:2] / f"{plain}{ENDING}"

    def part(self, digest: bytes) -> Path:
        """Return where a file is put together while it is fetched."""
        plain = digest.hex()
        return self.folder / plain[:2] / f"{plain}{PART_ENDING}"

    def _settle(self, part: Path, path: Path) -> None:
        flush_file(part)
        part.replace(path)
        flush_folder(path.parent)


def _make_folder(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        flush_folder(folder.parent)


def _hashed(path: Path) -> bytes:
    """Return the digest of a file without holding it; of a missing one, that of nothing."""
    digest = blake2b(digest_size=DIGEST_BYTES)
    with contextlib.suppress(FileNotFoundError), path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.digest()


@contextlib.contextmanager
def _spoken(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise problem_of_file(error, folder) from error
