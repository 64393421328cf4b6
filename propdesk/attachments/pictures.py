"""Look at pictures before they are kept: never larger than useful, never a bomb (faults R27).

A telephone's photograph is made small enough to read a seal on it; a picture that is small already
is kept byte for byte.
"""

import io
import re
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from propdesk.domain.attachments import (
    MediaKind,
    PictureBrokenError,
    check_pixels,
    shown_name,
)

LONGEST_SIDE = 2560  # dots
LARGE = 1_500_000  # bytes a picture may have without being looked at twice
QUALITY = 85
MOST_PAGES = 100  # of a scanned PDF that are shown
_STREAM = re.compile(rb"stream\r?\n")
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, UnidentifiedImageError, MemoryError)


@dataclass(frozen=True)
class Raster:
    """A picture as dots: three bytes each, rows from the top, no padding."""

    width: int
    height: int
    dots: bytes


def made_small(name: str, content: bytes, kind: MediaKind) -> tuple[bytes, MediaKind]:
    """Return a picture as it is kept; PictureTooLargeError, PictureBrokenError.

    What is small stays as it is; a large one becomes a JPEG, turned upright, without what the
    camera wrote about place and owner.
    """
    if kind is MediaKind.PDF:
        return content, kind
    picture = _opened(name, content)
    if len(content) <= LARGE and max(picture.size) <= LONGEST_SIDE:
        _loaded(name, picture)
        return content, kind
    picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    upright = _flat(_loaded(name, picture))
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    made = io.BytesIO()
    upright.save(made, "JPEG", quality=QUALITY, optimize=True)
    return made.getvalue(), MediaKind.JPEG


def raster_of(name: str, content: bytes, most: int | None = None) -> Raster:
    """Return a picture's dots, at most `most` wide and high; PictureBrokenError."""
    picture = _opened(name, content)
    if most is not None:
        picture.draft("RGB", (most, most))
    upright = _flat(_loaded(name, picture))
    if most is not None:
        upright.thumbnail((most, most), Image.Resampling.LANCZOS)
    return Raster(*upright.size, upright.tobytes())


def _opened(name: str, content: bytes) -> Image.Image:
    """Return a picture of which only the head was read."""
    try:
        picture = Image.open(io.BytesIO(content))
    except Image.DecompressionBombError as error:
        raise PictureBrokenError(field="file", name=shown_name(name)) from error
    except _BROKEN as error:
        raise PictureBrokenError(field="file", name=shown_name(name)) from error
    check_pixels(name, *picture.size)
    return picture


def _loaded(name: str, picture: Image.Image) -> Image.Image:
    try:
        picture.load()
    except _BROKEN as error:
        raise PictureBrokenError(field="file", name=shown_name(name)) from error
    return picture


def _flat(picture: Image.Image) -> Image.Image:
    """Return a picture upright on white: paper has no transparency."""
    upright = ImageOps.exif_transpose(picture)
    if "A" in upright.getbands() or "transparency" in upright.info:
        layers = upright.convert("RGBA")
        white = Image.new("RGBA", layers.size, "white")
        return Image.alpha_composite(white, layers).convert("RGB")
    return upright.convert("RGB")


def scans_in(content: bytes) -> list[bytes]:
    """Return the photographs that are the pages of a scanned PDF, in their order; none if written.

    A scanner puts one JPEG on each page, as it is; other PDFs need a reader of their own.
    """
    found = []
    for match in _STREAM.finditer(content):
        start = match.end()
        if content[start : start + 3] != b"\xff\xd8\xff":
            continue
        end = content.find(b"endstream", start)
        if end > start:
            found.append(content[start:end])
        if len(found) == MOST_PAGES:
            break
    return found
