"""Draw lines and QR codes as dots on the same 12-dot grid on which ROM text stands."""

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from propdesk.printing.bar_code import bars
from propdesk.printing.cells import clusters, width
from propdesk.printing.layout import Run, Style
from propdesk.printing.models import DOTS_PER_CELL
from propdesk.printing.qr_code import qr_matrix
from propdesk.typefaces import BOLD, REGULAR

_EM = 2 * DOTS_PER_CELL
_BASELINE = 21  # 0.88 of the em: where Chinese fonts put it
_LEADING = 6
_INK = 255
_HALF_INK = 120
_BAND_ROWS = 256
_QUIET_ZONE = 4
_QR_MODULE_DOTS = 6
_BAR_ROWS, _BAR_DOTS, _LEAST_BAR_DOTS = 80, 3, 2
_LEAST_MODULE_DOTS = 3  # finer ones smear on thermal paper

# Firmware obeys these even inside a picture: DLE EOT, DLE ENQ, DLE DC4.
_DLE = 0x10
_REAL_TIME = frozenset(b"\x04\x05\x14")
_NUDGED = 0x18


class Bitmap(NamedTuple):
    """Rows of dots, eight to a byte, the leftmost dot in the highest bit; 1 is black."""

    row_bytes: int
    rows: int
    dots: bytes


def line_bitmap(runs: Sequence[Run], cells: int) -> Bitmap:
    """Return a line of at most `cells` cells as dots, leading included."""
    scale = max((run.style.scale for run in runs), default=1)
    height = _EM * scale + _LEADING
    image = Image.new("L", (cells * DOTS_PER_CELL, height), 0)
    left = 0
    for run in runs:
        for cluster in clusters(run.text):
            room = width(cluster) * run.style.scale * DOTS_PER_CELL
            if cluster != " ":
                top = _EM * (scale - run.style.scale)
                glyph = _glyph(cluster, room, run.style)
                image.paste(glyph, (left, top), glyph)
            left += room
    return _packed(image)


def qr_bitmap(payload: str, dots: int) -> Bitmap | None:
    """Return a QR code of `payload` centred on `dots`, None if it does not fit the width."""
    matrix = qr_matrix(payload)
    if matrix is None:
        return None
    size = len(matrix) + 2 * _QUIET_ZONE
    module = min(_QR_MODULE_DOTS, dots // size)
    if module < _LEAST_MODULE_DOTS:
        return None
    code = Image.new("L", (len(matrix), len(matrix)), 0)
    code.putdata([_INK if dark else 0 for row in matrix for dark in row])
    code = code.resize((len(matrix) * module, len(matrix) * module), Image.Resampling.NEAREST)
    image = Image.new("L", (dots, size * module), 0)
    image.paste(code, ((dots - code.width) // 2, _QUIET_ZONE * module))
    return _packed(image)


def barcode_bitmap(payload: str, dots: int) -> Bitmap | None:
    """Return a Code 128 bar code centred on `dots`, None if it does not fit the width."""
    found = bars(payload)
    if found is None or (module := min(dots // found[1], _BAR_DOTS)) < _LEAST_BAR_DOTS:
        return None
    black, modules = found
    image = Image.new("L", (dots, _BAR_ROWS), 0)
    left = (dots - modules * module) // 2
    for start, wide in black:
        place = left + start * module
        image.paste(_INK, (place, 0, place + wide * module, _BAR_ROWS))
    return _packed(image)


def raster_commands(bitmap: Bitmap) -> bytes:
    """Return `GS v 0` commands for a bitmap, in bands a small buffer can hold."""
    commands = b""
    for first in range(0, bitmap.rows, _BAND_ROWS):
        rows = min(_BAND_ROWS, bitmap.rows - first)
        start = first * bitmap.row_bytes
        dots = bitmap.dots[start : start + rows * bitmap.row_bytes]
        head = bitmap.row_bytes.to_bytes(2, "little") + rows.to_bytes(2, "little")
        commands += b"\x1dv0\x00" + head + without_real_time_codes(dots)
    return commands


def without_real_time_codes(dots: bytes) -> bytes:
    """Return dots in which no DLE code is left: one more dot beside the one that looks like DLE."""
    if not any(bytes((_DLE, code)) in dots for code in _REAL_TIME):
        return dots
    safe = bytearray(dots)
    for place in range(len(safe) - 1):
        if safe[place] == _DLE and safe[place + 1] in _REAL_TIME:
            safe[place] = _NUDGED
    return bytes(safe)


@lru_cache(maxsize=2048)
def _glyph(cluster: str, room: int, style: Style) -> Image.Image:
    """Return one letter in the middle of its cells, squeezed where the font is too wide."""
    em, baseline = _EM * style.scale, _BASELINE * style.scale
    font = _font(BOLD if style.strong else REGULAR, em)
    advance = max(round(font.getlength(cluster)), 1)
    drawn = Image.new("L", (max(advance, room), em + _LEADING), 0)
    left = max(room - advance, 0) // 2
    ImageDraw.Draw(drawn).text((left, baseline), cluster, fill=_INK, font=font, anchor="ls")
    if drawn.width > room:
        drawn = drawn.resize((room, drawn.height), Image.Resampling.BILINEAR)
    return drawn


@cache
def _font(file: Path, em: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(file), em)


def _packed(image: Image.Image) -> Bitmap:
    black = image.point(lambda ink: _INK if ink > _HALF_INK else 0).convert("1")
    return Bitmap((image.width + 7) // 8, image.height, black.tobytes())
