"""The store of attached files: sealed, named by their content, written whole or not at all.

Source: faults R27, R29, R35. The name people gave never becomes a path.
"""

import hmac
import secrets
from hashlib import blake2b
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from propdesk.desk import Desk
from propdesk.domain.attachments import (
    LARGEST,
    AttachmentLostProblem,
    AttachmentSort,
    AttachmentUnreadableProblem,
    check_size,
    shown_name,
)
from propdesk.exports.atomic import replaced
from propdesk.services import case_files

FOLDER = "attachments"
_NONCE = 12


class AttachmentStore:
    """Keeps contents under their keyed digest in a folder; equal contents once."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder = folder
        self._key = key
        self._cipher = AESGCM(key)

    def put(self, content: bytes) -> bytes:
        """Keep a content durably; return its digest."""
        digest = blake2b(content, digest_size=32, key=self._key).digest()
        path = self._path(digest)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            nonce = secrets.token_bytes(_NONCE)
            with replaced(path) as part:
                part.write_bytes(nonce + self._cipher.encrypt(nonce, content, digest))
        return digest

    def get(self, digest: bytes, name: str) -> bytes:
        """Return a content; AttachmentLostProblem if it is not here or not what it was."""
        try:
            sealed = self._path(digest).read_bytes()
            content = self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], digest)
        except (OSError, InvalidTag, ValueError) as problem:
            raise AttachmentLostProblem(name=name) from problem
        again = blake2b(content, digest_size=32, key=self._key).digest()
        if not hmac.compare_digest(again, digest):
            raise AttachmentLostProblem(name=name)
        return content

    def _path(self, digest: bytes) -> Path:
        plain = digest.hex()
        return self._folder / plain[:2] / f"{plain}.sealed"


def store_of(desk: Desk) -> AttachmentStore:
    """Return the store beside a desk's data file."""
    folder = desk.database.path.parent / FOLDER
    return AttachmentStore(folder, desk.query(case_files.store_key))


def attach_file(
    desk: Desk,
    case_id: bytes,
    path: Path,
    sort: AttachmentSort = AttachmentSort.PAPER,
    note: str = "",
) -> bytes:
    """Keep a file's content and note it on a case; return the attachment's id.

    Content first, then the fact: a kill in between leaves a file nobody asks for, never a fact
    without its file. AttachmentUnreadableProblem, AttachmentTooLargeError, AttachmentEmptyError.
    """
    content = _read(path)
    digest = store_of(desk).put(content)
    return desk.execute(
        case_files.attach,
        case_id=case_id,
        digest=digest,
        name=path.name,
        size=len(content),
        sort=sort,
        note=note,
    )


def save_file(desk: Desk, file_id: bytes, target: Path) -> None:
    """Write an attached file out; AttachmentLostProblem, ExportNotWrittenError."""
    digest, name = desk.query(case_files.file, file_id=file_id)
    content = store_of(desk).get(digest, name)
    with replaced(target) as part:
        part.write_bytes(content)


def _read(path: Path) -> bytes:
    """Return a file's content; more than is kept is never read."""
    name = shown_name(path.name)
    try:
        if not path.is_file():  # a device or a pipe would never end
            raise AttachmentUnreadableProblem(name=name, reason="not a file")
        with path.open("rb") as opened:
            content = opened.read(LARGEST + 1)
            size = max(path.stat().st_size, len(content))
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise AttachmentUnreadableProblem(name=name, reason=reason) from problem
    check_size(name, size)
    return content
