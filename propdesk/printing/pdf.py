"""Draw pages as PDF with the bundled font embedded, so that they look the same everywhere."""

import re
from functools import cache
from io import BytesIO
from typing import Any, NamedTuple, assert_never

from propdesk.domain.documents import Align, PrintedDocument
from propdesk.printing.fonts import BOLD, REGULAR
from propdesk.printing.page import (
    SHAPES,
    BarPicture,
    Item,
    Paper,
    QrPicture,
    Shade,
    Stamp,
    Stroke,
    Words,
)
from propdesk.printing.page_layout import paginate
from propdesk.printing.qr_code import qr_matrix

_LONG_CODE = re.compile("<([0-9A-F]{5,6})>")
_STAMP_ANGLE = 18
_NARROWEST_BAR = 0.5
_QUIET_MODULES = 2


class Pdf(NamedTuple):
    """A finished file, and the characters that the font lacks (〓 stands for them)."""

    data: bytes
    missing: str


def pdf_of(document: PrintedDocument, paper: Paper = Paper.A4) -> Pdf:
    """Return all copies of a document as PDF; the same document gives the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    regular, bold = _fonts()
    shape = SHAPES[paper]

    def measure(text: str, size: float, strong: bool) -> float:  # noqa: FBT001
        return float((bold if strong else regular).stringWidth(text, size))

    pages, missing = paginate(document, shape, measure)
    file = BytesIO()
    size = (shape.width, shape.height)
    canvas = Canvas(file, pagesize=size, invariant=1, initialFontName=regular.fontName)
    canvas.setTitle(f"{document.title} {document.number}".strip())
    canvas.setAuthor(document.issuer.replace("\n", " "))
    for page in pages:
        for item in page.items:
            _draw(canvas, item, shape.height)
        canvas.showPage()
    canvas.save()
    return Pdf(file.getvalue(), missing)


@cache
def _fonts() -> tuple[Any, Any]:
    """Load both weights once; takes some tens of milliseconds each."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    class Font(TTFont):  # type: ignore[misc] # the library has no types
        """A font whose rare characters can be copied out of the PDF again."""

        def addObjects(self, doc: Any) -> None:
            """Add the font; write codes beyond four digits as the pairs the format asks for."""
            super().addObjects(doc)
            for name, stream in doc.idToObject.items():
                if name.startswith("toUnicodeCMap:"):
                    stream.content = _LONG_CODE.sub(_as_pair, stream.content)

    fonts = Font("NotoSansSC", str(REGULAR)), Font("NotoSansSC-Bold", str(BOLD))
    for font in fonts:
        registerFont(font)
    return fonts


def _as_pair(match: re.Match[str]) -> str:
    return f"<{chr(int(match[1], 16)).encode('utf-16-be').hex()}>"


def _draw(canvas: Any, item: Item, height: float) -> None:
    """Draw one item; the canvas counts from the lower left corner."""
    match item:
        case Words():
            _draw_words(canvas, item, height)
        case Stroke(x1, y1, x2, y2, thick):
            canvas.setLineWidth(thick)
            canvas.line(x1, height - y1, x2, height - y2)
        case Shade(x, y, width, tall):
            canvas.setFillGray(0.93)
            canvas.rect(x, height - y - tall, width, tall, stroke=0, fill=1)
            canvas.setFillGray(0)
        case QrPicture():
            _draw_qr(canvas, item, height)
        case BarPicture():
            _draw_bars(canvas, item, height)
        case Stamp():
            _draw_stamp(canvas, item, height)
        case _:
            assert_never(item)


def _draw_words(canvas: Any, words: Words, height: float) -> None:
    canvas.setFont("NotoSansSC-Bold" if words.strong else "NotoSansSC", words.size)
    if words.red:
        canvas.setFillColorRGB(0.75, 0.1, 0.1)
    draw = {
        Align.LEFT: canvas.drawString,
        Align.RIGHT: canvas.drawRightString,
        Align.CENTRE: canvas.drawCentredString,
    }[words.align]
    draw(words.x, height - words.y, words.text)
    canvas.setFillGray(0)


def _draw_qr(canvas: Any, picture: QrPicture, height: float) -> None:
    matrix = qr_matrix(picture.payload)
    if matrix is None:
        return
    module = picture.side / (len(matrix) + 2 * _QUIET_MODULES)
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            if dark:
                x = picture.x + (column + _QUIET_MODULES) * module
                y = height - picture.y - (row + _QUIET_MODULES + 1) * module
                canvas.rect(x, y, module, module, stroke=0, fill=1)


def _draw_bars(canvas: Any, picture: BarPicture, height: float) -> None:
    """Draw Code 128; what it cannot hold, or not in this width, becomes a QR code."""
    from reportlab.graphics.barcode.code128 import Code128

    if picture.payload and picture.payload.isascii():
        modules = 11 * len(picture.payload) + 35
        bar = min(picture.width / modules, 1.2)
        if bar >= _NARROWEST_BAR:
            code = Code128(
                picture.payload,
                barHeight=picture.height,
                barWidth=bar,
                quiet=False,
                humanReadable=0,
            )
            code.drawOn(canvas, picture.x, height - picture.y - picture.height)
            return
    _draw_qr(canvas, QrPicture(picture.x, picture.y, picture.height, picture.payload), height)


def _draw_stamp(canvas: Any, stamp: Stamp, height: float) -> None:
    canvas.saveState()
    canvas.translate(stamp.x, height - stamp.y)
    canvas.rotate(_STAMP_ANGLE)
    canvas.setFillColorRGB(0.8, 0.1, 0.1, alpha=0.3)
    canvas.setStrokeColorRGB(0.8, 0.1, 0.1, alpha=0.3)
    canvas.setFont("NotoSansSC-Bold", stamp.size)
    wide = canvas.stringWidth(stamp.text, "NotoSansSC-Bold", stamp.size) + stamp.size * 0.6
    canvas.setLineWidth(2.5)
    canvas.roundRect(-wide / 2, -stamp.size * 0.35, wide, stamp.size * 1.35, 6, stroke=1, fill=0)
    canvas.drawCentredString(0, 0, stamp.text)
    canvas.restoreState()
