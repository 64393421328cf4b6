"""Files that belong to a case: their names for people, and what may be kept (faults R27, R29)."""

import re
import unicodedata
from enum import StrEnum

from propdesk.domain.bounded_text import NAME_LIMIT, clean_text
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

LARGEST = 20 * 1024 * 1024  # bytes; a photograph has five, a scanned contract ten
NAMELESS = "file"
_ENDING = re.compile(r"\.([A-Za-z0-9]{1,8})$")


class AttachmentSort(StrEnum):
    """What a file is to its case."""

    PAPER = "paper"
    PHOTO = "photo"
    SIGNATURE = "signature"


SORTS: dict[AttachmentSort, Message] = {
    AttachmentSort.PAPER: QT_TRANSLATE_NOOP("attachments", "Paper"),
    AttachmentSort.PHOTO: QT_TRANSLATE_NOOP("attachments", "Photograph"),
    AttachmentSort.SIGNATURE: QT_TRANSLATE_NOOP("attachments", "Signature"),
}


class AttachmentTooLargeError(DomainError):
    """A file is larger than anything the desk keeps."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments", "“{name}” has {size} MB; files of up to {limit} MB are kept."
    )


class AttachmentEmptyError(DomainError):
    """A file without content proves nothing."""

    sentence = QT_TRANSLATE_NOOP("attachments", "“{name}” is empty.")


class AttachmentUnreadableProblem(EnvironmentProblem):
    """The file to be attached cannot be read."""

    sentence = QT_TRANSLATE_NOOP("attachments", "“{name}” cannot be read ({reason}).")


class AttachmentLostProblem(EnvironmentProblem):
    """An attached file is not in the store of this desk, or is not what it was."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is not on this desk, or is damaged. It may still be at the desk that took it in.",
    )


def shown_name(name: str) -> str:
    """Return a file's name for people: its last part, nothing invisible; never used as a path."""
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name))[-1]
    plain = clean_text(last.replace(":", " ")).strip(" .")
    return plain[-NAME_LIMIT:] or NAMELESS


def ending_of(name: str) -> str:
    """Return the ending of a name in small letters, "" if it has none that is plain."""
    found = _ENDING.search(name)
    return found[1].lower() if found else ""


def check_size(name: str, size: int) -> None:
    """Raise AttachmentTooLargeError, AttachmentEmptyError."""
    if size > LARGEST:
        megabytes = -(-size // 2**20)
        raise AttachmentTooLargeError(
            field="file", name=shown_name(name), size=megabytes, limit=LARGEST // 2**20
        )
    if size == 0:
        raise AttachmentEmptyError(field="file", name=shown_name(name))
