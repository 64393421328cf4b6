"""A slip on the screen, letter by letter on the printer's own grid of cells."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from propdesk.printing.bar_code import bars
from propdesk.printing.cells import clusters, width
from propdesk.printing.layout import Layout, QrLine, Run, TextLine, as_text
from propdesk.printing.qr_code import qr_matrix
from propdesk.ui.kit.naming import named

INK, PAPER, EDGE = "#1B1B1B", "#FFFFFF", "#C9D1DB"
MARGIN = 14
QR_CELLS = 14
BAR_LINES = 3
SQUEEZED = 92  # percent: a Latin letter of the bundled font is a little wider than half a Chinese


class SlipView(QWidget):
    """White in the dark look too: it is paper."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        named(self, name, words)
        self._layout: Layout | None = None

    @property
    def text(self) -> str:
        """What stands on the paper, "" without one."""
        return as_text([self._layout]) if self._layout else ""

    def show_layout(self, layout: Layout | None) -> None:
        """Show another paper."""
        self._layout = layout
        self.setAccessibleDescription(self.text)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the paper."""
        cells = self._layout.cells if self._layout else 48
        lines = self._layout.lines if self._layout else ()
        height = sum(self._height(line) for line in lines)
        return QSize(round(cells * self._cell) + 2 * MARGIN, round(height) + 2 * MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines from the top."""
        if self._layout is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PAPER))
        painter.setPen(QColor(EDGE))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QColor(INK))
        top = float(MARGIN)
        for line in self._layout.lines:
            if isinstance(line, TextLine):
                self._draw_text(painter, line, top)
            elif isinstance(line, QrLine) or not self._draw_bars(painter, line.payload, top):
                self._draw_qr(painter, line.payload, top)
            top += self._height(line)

    @property
    def _cell(self) -> float:
        return self.fontMetrics().horizontalAdvance("永") / 2

    @property
    def _line(self) -> float:
        return self.fontMetrics().height() * 1.02

    def _height(self, line: object) -> float:
        if isinstance(line, QrLine):
            return QR_CELLS * self._cell + 4
        if isinstance(line, TextLine):
            return self._line * max((run.style.scale for run in line.runs), default=1)
        return BAR_LINES * self._line

    def _draw_text(self, painter: QPainter, line: TextLine, top: float) -> None:
        left = float(MARGIN)
        height = self._height(line)
        for run in line.runs:
            for letter in clusters(run.text):
                wide = width(letter) * self._cell * run.style.scale
                painter.setFont(self._font(run, is_latin=letter.isascii()))
                box = QRectF(left - wide / 2, top, wide * 2, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
                left += wide

    def _font(self, run: Run, *, is_latin: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * run.style.scale)
        font.setBold(run.style.strong)
        if is_latin:
            font.setStretch(SQUEEZED)
        return font

    def _draw_bars(self, painter: QPainter, payload: str, top: float) -> bool:
        found = bars(payload)
        room = self.width() - 2 * MARGIN
        if found is None or found[1] > room:
            return False
        module = max(1, room // (2 * found[1]))
        left = (self.width() - module * found[1]) // 2
        high = round(BAR_LINES * self._line * 0.9)
        for start, wide in found[0]:
            painter.fillRect(left + start * module, round(top), wide * module, high, QColor(INK))
        return True

    def _draw_qr(self, painter: QPainter, payload: str, top: float) -> None:
        matrix = qr_matrix(payload)
        if matrix is None:
            return
        side = max(1, round(QR_CELLS * self._cell / len(matrix)))
        corner = QPoint((self.width() - side * len(matrix)) // 2, round(top))
        for y, row in enumerate(matrix):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        corner.x() + x * side, corner.y() + y * side, side, side, QColor(INK)
                    )
