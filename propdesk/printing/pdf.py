"""Draw pages as PDF with the bundled font embedded, so that they look the same everywhere."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, NamedTuple, assert_never

from propdesk.domain.documents import Align, PrintedDocument
from propdesk.printing.bar_code import bars
from propdesk.printing.page import (
    SHAPES,
    BarPicture,
    Page,
    PageMeasure,
    Paper,
    PaperShape,
    QrPicture,
    Shade,
    Stamp,
    Stroke,
    Words,
    joined,
)
from propdesk.printing.page_layout import paginate
from propdesk.printing.qr_code import qr_matrix
from propdesk.typefaces import BOLD, REGULAR, embedded

STAMP_ANGLE = 18
_RED, _BLACK = (0.75, 0.1, 0.1), (0, 0, 0)
_SHARES = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}
NARROWEST_BAR = 0.5
WIDEST_BAR = 1.2
QUIET_MODULES = 2


class Pdf(NamedTuple):
    """A finished file, and the characters that the font lacks (〓 stands for them)."""

    data: bytes
    missing: str


def pdf_of(document: PrintedDocument, paper: Paper = Paper.A4) -> Pdf:
    """Return all copies of a document as PDF; the same document gives the same bytes."""
    pages, missing = pages_of(document, paper)
    title = f"{document.title} {document.number}".strip()
    return Pdf(drawn(pages, SHAPES[paper], title, document.issuer.replace("\n", " ")), missing)


def pages_of(document: PrintedDocument, paper: Paper) -> tuple[tuple[Page, ...], str]:
    """Return the pages of all copies, and the characters that the font lacks."""
    return paginate(document, SHAPES[paper], page_measure())


def page_measure() -> PageMeasure:
    """Return how wide the embedded font draws a text, in points."""
    regular, bold = embedded(REGULAR), embedded(BOLD)

    def measure(text: str, size: float, strong: bool) -> float:  # noqa: FBT001
        return float((bold if strong else regular).stringWidth(text, size))

    return measure


def drawn(pages: Iterable[Page], shape: PaperShape, title: str, author: str = "") -> bytes:
    """Return pages of one shape as a PDF file."""
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    font = embedded(REGULAR).fontName
    embedded(BOLD)
    canvas = Canvas(file, pagesize=(shape.width, shape.height), invariant=1, initialFontName=font)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    for page in pages:
        _draw_page(canvas, page, shape.height)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw_page(canvas: Any, page: Page, height: float) -> None:
    """Draw grey fields, then lines, then letters, then codes and stamps.

    Lines and letters are handed over all at once: one by one they need three times as long.
    """
    canvas.setFillGray(0.93)
    for item in page.items:
        if isinstance(item, Shade):
            canvas.rect(item.x, height - item.y - item.height, item.width, item.height, 0, 1)
    canvas.setFillGray(0)
    _draw_strokes(canvas, joined(page.items), height)
    _draw_words(canvas, [item for item in page.items if isinstance(item, Words)], height)
    for item in page.items:
        match item:
            case QrPicture():
                _draw_qr(canvas, item, height)
            case BarPicture():
                _draw_bars(canvas, item, height)
            case Stamp():
                _draw_stamp(canvas, item, height)
            case Words() | Stroke() | Shade():
                pass
            case _:
                assert_never(item)


def _draw_strokes(canvas: Any, strokes: Sequence[Stroke], height: float) -> None:
    for thick in sorted({stroke.thick for stroke in strokes}):
        canvas.setLineWidth(thick)
        canvas.lines(
            [
                (stroke.x1, height - stroke.y1, stroke.x2, height - stroke.y2)
                for stroke in strokes
                if stroke.thick == thick
            ]
        )


def _draw_words(canvas: Any, words: Sequence[Words], height: float) -> None:
    text = canvas.beginText()
    measure = page_measure()
    font, red = ("", 0.0), False
    for word in words:
        wanted = (BOLD.stem if word.strong else REGULAR.stem, word.size)
        if wanted != font:
            font = wanted
            text.setFont(*font)
        if word.red is not red:
            red = word.red
            text.setFillColorRGB(*(_RED if red else _BLACK))
        share = _SHARES[word.align]
        moved = share * measure(word.text, word.size, word.strong) if share else 0
        text.setTextOrigin(word.x - moved, height - word.y)
        text.textOut(word.text)
    canvas.drawText(text)
    canvas.setFillGray(0)


def _draw_qr(canvas: Any, picture: QrPicture, height: float) -> None:
    matrix = qr_matrix(picture.payload)
    if matrix is None:
        return
    module = picture.side / (len(matrix) + 2 * QUIET_MODULES)
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            if dark:
                x = picture.x + (column + QUIET_MODULES) * module
                y = height - picture.y - (row + QUIET_MODULES + 1) * module
                canvas.rect(x, y, module, module, stroke=0, fill=1)


def _draw_bars(canvas: Any, picture: BarPicture, height: float) -> None:
    """Draw Code 128; what it cannot hold, or not in this width, becomes a QR code."""
    found = bars(picture.payload)
    module = min(picture.width / found[1], WIDEST_BAR) if found else 0
    if found is None or module < NARROWEST_BAR:
        _draw_qr(canvas, QrPicture(picture.x, picture.y, picture.height, picture.payload), height)
        return
    for start, wide in found[0]:
        x, y = picture.x + start * module, height - picture.y - picture.height
        canvas.rect(x, y, wide * module, picture.height, stroke=0, fill=1)


def _draw_stamp(canvas: Any, stamp: Stamp, height: float) -> None:
    canvas.saveState()
    canvas.translate(stamp.x, height - stamp.y)
    canvas.rotate(STAMP_ANGLE)
    canvas.setFillColorRGB(0.8, 0.1, 0.1, alpha=0.3)
    canvas.setStrokeColorRGB(0.8, 0.1, 0.1, alpha=0.3)
    canvas.setFont(BOLD.stem, stamp.size)
    wide = canvas.stringWidth(stamp.text, BOLD.stem, stamp.size) + stamp.size * 0.6
    canvas.setLineWidth(2.5)
    canvas.roundRect(-wide / 2, -stamp.size * 0.35, wide, stamp.size * 1.35, 6, stroke=1, fill=0)
    canvas.drawCentredString(0, 0, stamp.text)
    canvas.restoreState()
