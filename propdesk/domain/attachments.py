"""Files that belong to a case: their names for people, and what may be kept (faults R27, R29)."""

import re
import unicodedata
from enum import StrEnum

from propdesk.domain.bounded_text import NAME_LIMIT, clean_text
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

LARGEST = 20 * 1024 * 1024  # bytes; a photograph has five, a scanned contract ten
MOST_PIXELS = 120_000_000  # of a picture; the largest telephones take 108 million
NAMELESS = "file"
_ENDING = re.compile(r"\.([A-Za-z0-9]{1,8})$")


class AttachmentSort(StrEnum):
    """What a file is to its case."""

    PAPER = "paper"
    PHOTO = "photo"
    SIGNATURE = "signature"
    IDENTITY = "identity"  # of a person's papers: sealed for this centre alone, shown with a reason


class MediaKind(StrEnum):
    """What a file holds, told by its first bytes, never by its name."""

    JPEG = "jpg"
    PNG = "png"
    WEBP = "webp"
    GIF = "gif"
    BMP = "bmp"
    TIFF = "tif"
    PDF = "pdf"


class Whereabouts(StrEnum):
    """Where a file's content is, seen from this desk."""

    HERE = "here"
    ELSEWHERE = "elsewhere"  # still at the desk that took it in, or at head office
    REMOVED = "removed"


SORTS: dict[AttachmentSort, Message] = {
    AttachmentSort.PAPER: QT_TRANSLATE_NOOP("attachments", "Paper"),
    AttachmentSort.PHOTO: QT_TRANSLATE_NOOP("attachments", "Photograph"),
    AttachmentSort.SIGNATURE: QT_TRANSLATE_NOOP("attachments", "Signature"),
    AttachmentSort.IDENTITY: QT_TRANSLATE_NOOP("attachments", "Identity paper"),
}


class AttachmentTooLargeError(DomainError):
    """A file is larger than anything the desk keeps."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments", "“{name}” has {size} MB; files of up to {limit} MB are kept."
    )


class PictureTooLargeError(DomainError):
    """A picture has more dots than any camera takes: it would fill the memory."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” measures {width} × {height} dots; pictures of up to {limit} million are kept.",
    )


class AttachmentEmptyError(DomainError):
    """A file without content proves nothing."""

    sentence = QT_TRANSLATE_NOOP("attachments", "“{name}” is empty.")


class AttachmentKindError(DomainError):
    """Only what can be shown here is kept."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is neither a picture (JPEG, PNG, WebP, GIF, BMP, TIFF) nor a PDF. Save it as one "
        "of these first.",
    )


class PictureBrokenError(DomainError):
    """The file begins like a picture, but it cannot be read as one."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments", "“{name}” is a damaged picture and cannot be shown. Take it once more."
    )


class AttachmentUnreadableProblem(EnvironmentProblem):
    """The file to be attached cannot be read."""

    sentence = QT_TRANSLATE_NOOP("attachments", "“{name}” cannot be read ({reason}).")


class AttachmentLostProblem(EnvironmentProblem):
    """An attached file is not in the store of this desk, or is not what it was."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is missing on this desk, or is damaged. The next meeting with head office "
        "fetches it anew; a backup may hold it too.",
    )


class AttachmentElsewhereProblem(EnvironmentProblem):
    """An attached file has not arrived here yet."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is still at desk {station}. It comes when both desks have met head office.",
    )


class AttachmentSealedProblem(EnvironmentProblem):
    """The key of an identity paper has not come from the other desks yet."""

    sentence = QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is here, but the centre's key for identity papers is not: it comes when another "
        "desk of the centre has met head office.",
    )


class AttachmentRemovedError(DomainError):
    """A file was deleted for good: on request, by its clock, or as attached by mistake."""

    sentence = QT_TRANSLATE_NOOP("attachments", "“{name}” was deleted: {reason}.")


def shown_name(name: str) -> str:
    """Return a file's name for people: its last part, nothing invisible; never used as a path."""
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name))[-1]
    plain = clean_text(last.replace(":", " ")).strip(" .")
    return plain[-NAME_LIMIT:] or NAMELESS


def ending_of(name: str) -> str:
    """Return the ending of a name in small letters, "" if it has none that is plain."""
    found = _ENDING.search(name)
    return found[1].lower() if found else ""


def with_ending(name: str, kind: MediaKind) -> str:
    """Return a name with the ending of what the file holds: `IMG_1.heic` made a JPEG is a .jpg."""
    known = {MediaKind.JPEG: {"jpg", "jpeg"}, MediaKind.TIFF: {"tif", "tiff"}}
    shown = shown_name(name)
    if ending_of(shown) in known.get(kind, {kind.value}):
        return shown
    stem = _ENDING.sub("", shown)
    return shown_name(f"{stem[-(NAME_LIMIT - 5) :]}.{kind.value}")


def kind_of(content: bytes) -> MediaKind | None:
    """Return what a file holds by its first bytes; None for what is not kept."""
    head = content[:16]
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return MediaKind.WEBP
    for kind, beginnings in _BEGINNINGS.items():
        if head.startswith(beginnings):
            return kind
    return None


_BEGINNINGS: dict[MediaKind, tuple[bytes, ...]] = {
    MediaKind.JPEG: (b"\xff\xd8\xff",),
    MediaKind.PNG: (b"\x89PNG\r\n\x1a\n",),
    MediaKind.GIF: (b"GIF87a", b"GIF89a"),
    MediaKind.BMP: (b"BM",),
    MediaKind.TIFF: (b"II*\x00", b"MM\x00*"),
    MediaKind.PDF: (b"%PDF-",),
}


def check_kind(name: str, content: bytes) -> MediaKind:
    """Return what a file holds; AttachmentKindError."""
    kind = kind_of(content)
    if kind is None:
        raise AttachmentKindError(field="file", name=shown_name(name))
    return kind


def check_size(name: str, size: int) -> None:
    """Raise AttachmentTooLargeError, AttachmentEmptyError."""
    if size > LARGEST:
        megabytes = -(-size // 2**20)
        raise AttachmentTooLargeError(
            field="file", name=shown_name(name), size=megabytes, limit=LARGEST // 2**20
        )
    if size == 0:
        raise AttachmentEmptyError(field="file", name=shown_name(name))


def check_pixels(name: str, width: int, height: int) -> None:
    """Raise PictureTooLargeError."""
    if width * height > MOST_PIXELS:
        raise PictureTooLargeError(
            field="file",
            name=shown_name(name),
            width=width,
            height=height,
            limit=MOST_PIXELS // 1_000_000,
        )
