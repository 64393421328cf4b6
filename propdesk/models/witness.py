"""A witness beside the data file: it remembers the last committed act and tells when one is gone.

A damaged log is cut by SQLite at the first bad frame, without a word, and an older copy put in the
file's place is a perfect file: only something outside can tell. Source: sync design 2, faults R07.
"""

import contextlib
import os
import threading
from binascii import crc32
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, select

from propdesk.models.changes import Envelope, Replica
from propdesk.models.problems import DataSetBackProblem

_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Seen(NamedTuple):
    """The newest envelope of a replica that was committed here."""

    replica: bytes
    seq: int
    hash: bytes


class Witness:
    """A small file rewritten in place after every commit; it needs no flush of its own.

    It is written after the commit, so it may be one act behind the data file, never ahead of it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._file: int | None = None

    def remember(self, seen: Seen) -> None:
        """Write down the newest act; a witness that cannot write keeps what it knew before."""
        with self._lock, contextlib.suppress(OSError):
            if self._file is None:
                self._file = os.open(self._path, _OPEN, 0o600)
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, _line(seen))

    def recall(self) -> Seen | None:
        """Return what was remembered; None if there is nothing, or nothing readable."""
        try:
            return _seen_in(self._path.read_text("ascii", errors="replace"))
        except OSError:
            return None

    def forget(self) -> None:
        """Begin anew: the data file was replaced on purpose."""
        self.close()
        self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None


def check_witness(connection: Connection, seen: Seen | None) -> None:
    """Raise DataSetBackProblem if the data file lacks what the witness saw committed.

    A later life of the file than the one seen (identities are ordered by time) was restored on
    purpose; its own first act will be seen next.
    """
    current = connection.scalar(select(Replica.id).where(Replica.is_current))
    if seen is None or (current is not None and current > seen.replica):
        return
    row = connection.execute(
        select(Envelope.seq, Envelope.hash)
        .where(Envelope.replica == seen.replica, Envelope.seq <= seen.seq)
        .order_by(Envelope.seq.desc())
        .limit(1)
    ).first()
    if row is None or tuple(row) != (seen.seq, seen.hash):
        raise DataSetBackProblem(missing=max(seen.seq - (row.seq if row else 0), 1))


def _line(seen: Seen) -> bytes:
    text = f"{seen.replica.hex()} {seen.seq:012d} {seen.hash.hex()}"
    return f"{text} {crc32(text.encode('ascii')):08x}\n".encode("ascii")


def _seen_in(line: str) -> Seen | None:
    text, _, check = line.strip().rpartition(" ")
    parts = text.split(" ")
    if len(parts) != 3 or check != f"{crc32(text.encode('ascii', 'replace')):08x}":
        return None
    return Seen(bytes.fromhex(parts[0]), int(parts[1]), bytes.fromhex(parts[2]))
