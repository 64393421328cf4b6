"""Turn layouts into ESC/POS bytes: pure, in text mode wherever the printer's own font reaches.

Source of the byte sequences: printing.md 2 and the makers' command references.
"""

from collections.abc import Iterable
from typing import NamedTuple, assert_never

from propdesk.domain.documents import PrintedDocument
from propdesk.printing.fonts import covers, replaced
from propdesk.printing.layout import (
    PLAIN,
    BarcodeLine,
    Layout,
    Line,
    QrLine,
    Run,
    Style,
    TextLine,
    lay_out,
)
from propdesk.printing.models import PrinterModel

_ESC, _FS, _GS = b"\x1b", b"\x1c", b"\x1d"
# Reset, Latin page 0, Chinese mode on, no gaps between Chinese characters.
PREAMBLE = _ESC + b"@" + _ESC + b"t\x00" + _FS + b"&" + _FS + b"S\x00\x00"
PICTURE = _GS + b"v0\x00"
_CUT = _GS + b"VB\x00"  # feed to the knife, then cut leaving one point
_TEAR = _ESC + b"d\x05"
_PULSES = {2: _ESC + b"p\x00\x19\xfa", 5: _ESC + b"p\x01\x19\xfa"}  # 50 ms on, 500 ms off
_BUZZ = _ESC + b"B\x02\x02"  # twice, 100 ms each
_CENTRE, _LEFT = _ESC + b"a\x01", _ESC + b"a\x00"
_QR_DOTS = 6
_MOST_NATIVE_QR = 250
_BAR_DOTS = 2
_BAR_FIXED_MODULES = 35  # start, check and stop signs
_BAR_MODULES = 11


class Slip(NamedTuple):
    """Bytes for a printer, and the characters that no font could draw (〓 stands for them).

    `pictures` is how many of the bytes are dots: lines its own font cannot write, drawn codes.
    """

    data: bytes
    missing: str
    pictures: int = 0


def encode_document(document: PrintedDocument, model: PrinterModel) -> Slip:
    """Return all copies of a document for a printer of this model."""
    return encode(lay_out(document, model.cells), model)


def encode(layouts: Iterable[Layout], model: PrinterModel) -> Slip:
    """Return the bytes of all copies, each cut off or fed far enough to be torn off."""
    data = bytearray(PREAMBLE)
    missing, pictures = "", 0
    known: dict[Line, tuple[bytes, str]] = {}  # copies differ in a line or two
    for layout in layouts:
        for line in layout.lines:
            if line not in known:
                known[line] = _line_bytes(line, model)
            code, lost = known[line]
            data += code
            missing += lost
            pictures += len(code) if code.startswith(PICTURE) else 0
        data += _CUT if model.cutter else _TEAR
    data += _BUZZ if model.buzzer else b""
    return Slip(bytes(data), "".join(dict.fromkeys(missing)), pictures)


def drawer_pulse(model: PrinterModel) -> bytes:
    """Return the pulse that opens the cash drawer, nothing if the model has no socket for it."""
    return _ESC + b"@" + _PULSES[model.drawer_pin] if model.drawer else b""


def _line_bytes(line: Line, model: PrinterModel) -> tuple[bytes, str]:
    match line:
        case TextLine(runs):
            return _text_bytes(runs, model)
        case QrLine(payload):
            return _qr_bytes(payload, model), ""
        case BarcodeLine(payload):
            return _barcode_bytes(payload, model), ""
        case _:
            assert_never(line)


def _text_bytes(runs: tuple[Run, ...], model: PrinterModel) -> tuple[bytes, str]:
    missing = "".join(sign for run in runs for sign in run.text if not _printable(sign, model))
    if missing:
        runs = tuple(run._replace(text=replaced(run.text, missing)) for run in runs)
    if not runs:
        return b"\n", missing
    if not (model.kanji_rom and all(_in_rom(run.text) for run in runs)):
        from propdesk.printing.raster import line_bitmap, raster_commands

        return raster_commands(line_bitmap(runs, model.cells)), missing
    code, style = b"", PLAIN
    for run in runs:
        code += _change(style, run.style) + run.text.encode("gbk")
        style = run.style
    return code + _change(style, PLAIN) + b"\n", missing


def _printable(sign: str, model: PrinterModel) -> bool:
    return (model.kanji_rom and _in_rom(sign)) or covers(sign)


def _in_rom(text: str) -> bool:
    """Say whether the printer's font has it all: ASCII or GBK pairs, never a four-byte code."""
    if text.isascii():
        return True
    try:
        text.encode("gbk")
    except UnicodeEncodeError:
        return False
    return True


def _change(old: Style, new: Style) -> bytes:
    code = b""
    if old.strong != new.strong:
        code += _ESC + b"E" + bytes((new.strong,))
    if old.scale != new.scale:
        code += _GS + b"!" + bytes(((new.scale - 1) * 0x11,))
    return code


def _qr_bytes(payload: str, model: PrinterModel) -> bytes:
    """Return a QR code, or the payload as text if no code can hold it."""
    if model.qr_native and payload.isascii() and 0 < len(payload) <= _MOST_NATIVE_QR:
        return (
            _CENTRE
            + _qr_function(b"A2\x00")
            + _qr_function(b"C" + bytes((_QR_DOTS,)))
            + _qr_function(b"E1")
            + _qr_function(b"P0" + payload.encode("ascii"))
            + _qr_function(b"Q0")
            + b"\n"
            + _LEFT
        )
    from propdesk.printing.raster import qr_bitmap, raster_commands

    bitmap = qr_bitmap(payload, model.dots)
    if bitmap is None:
        return _text_bytes((Run(payload[: model.cells // 2]),), model)[0]
    return raster_commands(bitmap)


def _qr_function(function: bytes) -> bytes:
    body = b"1" + function
    return _GS + b"(k" + len(body).to_bytes(2, "little") + body


def _barcode_bytes(payload: str, model: PrinterModel) -> bytes:
    """Return a Code 128 bar code; what it cannot hold or the roll is too narrow for becomes QR."""
    modules = _BAR_FIXED_MODULES + _BAR_MODULES * len(payload)
    if not (payload and payload.isascii() and modules * _BAR_DOTS <= model.dots):
        return _qr_bytes(payload, model)
    if not model.barcode_native:
        from propdesk.printing.raster import barcode_bitmap, raster_commands

        bitmap = barcode_bitmap(payload, model.dots)
        return raster_commands(bitmap) if bitmap else _qr_bytes(payload, model)
    body = b"{B" + payload.replace("{", "{{").encode("ascii")
    return (
        _CENTRE
        + (_GS + b"h\x50" + _GS + b"w" + bytes((_BAR_DOTS,)) + _GS + b"H\x00")
        + (_GS + b"kI" + bytes((len(body),)) + body)
        + b"\n"
        + _LEFT
    )
