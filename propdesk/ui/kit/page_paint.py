"""Draw a page for the screen and for the system's printer: one hand, so that both are the same."""

from typing import assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from propdesk.domain.documents import Align
from propdesk.printing.bar_code import bars
from propdesk.printing.page import (
    BarPicture,
    Item,
    Page,
    PaperShape,
    QrPicture,
    Shade,
    Stamp,
    Stroke,
    Words,
)
from propdesk.printing.pdf import NARROWEST_BAR, QUIET_MODULES, STAMP_ANGLE, WIDEST_BAR
from propdesk.printing.qr_code import qr_matrix
from propdesk.ui.kit.naming import named
from propdesk.ui.kit.theme import FONT_FAMILY

_EM = 100  # letters are measured and drawn large, then scaled: no rounding to screen dots
_BLACK, _RED = QColor(0, 0, 0), QColor(191, 26, 26)
_SHADE, _STAMP, _EDGE = QColor(237, 237, 237), QColor(204, 26, 26, 77), QColor("#C9D1DB")


class PageView(QWidget):
    """A page on the screen, as wide as it is given; white in the dark look too."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        named(self, name, words)
        self._page: Page | None = None
        self._shape: PaperShape | None = None
        self._width = 0

    @property
    def text(self) -> str:
        """What stands on the page, in the order it was set."""
        items = self._page.items if self._page else ()
        return "\n".join(item.text for item in items if isinstance(item, Words))

    def show_page(self, page: Page | None, shape: PaperShape | None, width: int) -> None:
        """Show a page `width` dots wide, None nothing."""
        self._page, self._shape, self._width = page, shape, width
        self.setAccessibleDescription(self.text)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the paper."""
        if self._shape is None:
            return QSize(0, 0)
        return QSize(self._width, round(self._width * self._shape.height / self._shape.width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page."""
        if self._page is None or self._shape is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("white"))
        painter.save()
        paint_page(painter, self._page, self._width / self._shape.width)
        painter.restore()
        painter.setPen(_EDGE)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def paint_page(painter: QPainter, page: Page, dots_per_point: float) -> None:
    """Draw a page from the painter's origin."""
    painter.scale(dots_per_point, dots_per_point)
    for item in sorted(page.items, key=_depth):
        painter.save()
        _paint(painter, item)
        painter.restore()


def _depth(item: Item) -> int:
    """Grey fields lie below everything, stamps on top: as in the file."""
    return -1 if isinstance(item, Shade) else isinstance(item, Stamp)


def _paint(painter: QPainter, item: Item) -> None:
    match item:
        case Words():
            _words(painter, item)
        case Stroke(x1, y1, x2, y2, thick):
            painter.setPen(QPen(_BLACK, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QLineF(x1, y1, x2, y2))
        case Shade(x, y, width, height):
            painter.fillRect(QRectF(x, y, width, height), _SHADE)
        case QrPicture():
            _qr(painter, item)
        case BarPicture():
            _bars(painter, item)
        case Stamp():
            _stamp(painter, item)
        case _:
            assert_never(item)


def _font(*, strong: bool) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(_EM)
    font.setBold(strong)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _words(painter: QPainter, words: Words) -> None:
    font = _font(strong=words.strong)
    scale = words.size / _EM
    wide = QFontMetricsF(font).horizontalAdvance(words.text) * scale
    share = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[words.align]
    painter.translate(words.x - share * wide, words.y)
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.setPen(_RED if words.red else _BLACK)
    painter.drawText(QPointF(0, 0), words.text)


def _qr(painter: QPainter, picture: QrPicture) -> None:
    matrix = qr_matrix(picture.payload)
    if matrix is None:
        return
    module = picture.side / (len(matrix) + 2 * QUIET_MODULES)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            if dark:
                x = picture.x + (column + QUIET_MODULES) * module
                y = picture.y + (row + QUIET_MODULES) * module
                painter.fillRect(QRectF(x, y, module, module), _BLACK)


def _bars(painter: QPainter, picture: BarPicture) -> None:
    """Draw Code 128; what it cannot hold, or not in this width, becomes a QR code."""
    found = bars(picture.payload)
    module = min(picture.width / found[1], WIDEST_BAR) if found else 0
    if found is None or module < NARROWEST_BAR:
        _qr(painter, QrPicture(picture.x, picture.y, picture.height, picture.payload))
        return
    for start, wide in found[0]:
        box = QRectF(picture.x + start * module, picture.y, wide * module, picture.height)
        painter.fillRect(box, _BLACK)


def _stamp(painter: QPainter, stamp: Stamp) -> None:
    painter.translate(stamp.x, stamp.y)
    painter.rotate(-STAMP_ANGLE)
    font = _font(strong=True)
    scale = stamp.size / _EM
    wide = QFontMetricsF(font).horizontalAdvance(stamp.text) * scale + stamp.size * 0.6
    painter.setPen(QPen(_STAMP, 2.5))
    painter.drawRoundedRect(QRectF(-wide / 2, -stamp.size, wide, stamp.size * 1.35), 6, 6)
    painter.translate(stamp.size * 0.3 - wide / 2, 0)
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.drawText(QPointF(0, 0), stamp.text)
