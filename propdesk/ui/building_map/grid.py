"""The cells of the map, drawn by hand: a thousand units are one widget, drawn as they show."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from propdesk.services.building_map import MapUnit
from propdesk.ui.building_map.arranging import Cell, Plan, neighbour, plan
from propdesk.ui.building_map.marks import Mark, letter, marks_of, unit_text
from propdesk.ui.kit.theme import current_look

GROUNDS: Mapping[Mark, tuple[str, str]] = {  # ground, letters
    Mark.OWING: ("danger_ground", "danger"),
    Mark.DECORATING: ("warning_ground", "warning"),
    Mark.VACANT: ("info_ground", "accent"),
    Mark.WAITING: ("surface", "text"),
    Mark.PAID: ("success_ground", "success"),
}
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
SWATCH = 16
EMPTY = Plan((), (), 0, 0)


def swatch(mark: Mark) -> QIcon:
    """Return a mark's colours as a small picture for the legend."""
    tokens = current_look().tokens
    ground, ink = (QColor(getattr(tokens, name)) for name in GROUNDS[mark])
    picture = QPixmap(SWATCH, SWATCH)
    picture.fill(ink)
    painter = QPainter(picture)
    painter.fillRect(picture.rect().adjusted(1, 1, -1, -1), ground)
    painter.end()
    return QIcon(picture)


class MapGrid(QAbstractScrollArea):
    """Arrow keys move, Enter opens; `moved` carries the unit under the cursor."""

    opened = Signal(object)
    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units: Sequence[MapUnit] = ()
        self._plan = EMPTY
        self._lit: Mark | None = None
        self._here: Cell | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusProxy(self)

    @property
    def current(self) -> MapUnit | None:
        """The unit under the cursor."""
        return self._here.unit if self._here else None

    def show_units(self, units: Sequence[MapUnit]) -> None:
        """Show units; the cursor stays on its unit, else goes to the first."""
        self._units = units
        self._arrange()
        kept = self._here.unit.unit_id if self._here else None
        cells = self._plan.cells
        there = next((cell for cell in cells if cell.unit.unit_id == kept), None)
        self._go(there or (cells[0] if cells else None))

    def light(self, mark: Mark | None) -> None:
        """Show only units of which a mark holds in colour; None all."""
        self._lit = mark
        self.viewport().update()

    def next_of(self, mark: Mark) -> None:
        """Go to the next unit of which a mark holds, round and round."""
        cells = self._plan.cells
        start = cells.index(self._here) + 1 if self._here in cells else 0
        for cell in (*cells[start:], *cells[:start]):
            if mark in marks_of(cell.unit):
                self._go(cell)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open, page."""
        key = Qt.Key(event.key())
        if self._here is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go(neighbour(self._plan.cells, self._here, *_STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._here.unit)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self._plan.cells[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._page(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor where it was clicked."""
        cell = self._cell_at(event.position().toPoint())
        if cell is not None:
            self._go(cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        cell = self._cell_at(event.position().toPoint())
        if cell is not None:
            self.opened.emit(cell.unit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buildings anew."""
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the cursor as one that waits."""
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Draw what shows now."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells that show."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(current_look().tokens.surface))
        for heading in self._plan.headings:
            rect = self._rect(heading.column, heading.line, max(1, heading.width))
            if rect.intersects(event.rect()):
                tone = "faint" if heading.is_floor else "text"
                painter.setPen(QColor(getattr(current_look().tokens, tone)))
                side = (
                    Qt.AlignmentFlag.AlignRight if heading.is_floor else Qt.AlignmentFlag.AlignLeft
                )
                room = rect.adjusted(0, 0, -6 if heading.is_floor else 0, 0)
                painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, heading.text)
        for cell in self._plan.cells:
            rect = self._rect(cell.column, cell.line)
            if rect.intersects(event.rect()):
                self._draw(painter, cell, rect)
        painter.end()

    def _draw(self, painter: QPainter, cell: Cell, whole: QRect) -> None:
        tokens, rect, marks = (
            current_look().tokens,
            whole.adjusted(2, 2, -2, -2),
            marks_of(cell.unit),
        )
        ground, ink = GROUNDS[marks[0]]
        if self._lit is not None and self._lit not in marks:
            ground, ink = "surface", "faint"
        is_here = cell is self._here
        edge = "accent" if is_here else "border"
        painter.setPen(QPen(QColor(getattr(tokens, edge)), 3 if is_here and self.hasFocus() else 1))
        painter.setBrush(QColor(getattr(tokens, ground)))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(getattr(tokens, ink)))
        letters = "".join(letter(mark) for mark in marks)
        inside = rect.adjusted(5, 0, -5, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        room = painter.fontMetrics().elidedText(
            cell.unit.room,
            Qt.TextElideMode.ElideLeft,
            inside.width() - painter.fontMetrics().horizontalAdvance(letters) - 4,
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | middle, letters)

    def _size(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("00000永永") + 12, round(metrics.height() * 1.5))

    def _rect(self, column: int, line: int, width: int = 1) -> QRect:
        size = self._size()
        x = column * size.width() - self.horizontalScrollBar().value()
        y = line * size.height() - self.verticalScrollBar().value()
        return QRect(x, y, width * size.width(), size.height())

    def _cell_at(self, point: QPoint) -> Cell | None:
        cells = self._plan.cells
        return next((c for c in cells if self._rect(c.column, c.line).contains(point)), None)

    def _arrange(self) -> None:
        size = self._size()
        self._plan = plan(self._units, self.viewport().width() // size.width())
        kept = self._here.unit.unit_id if self._here else None
        self._here = next((c for c in self._plan.cells if c.unit.unit_id == kept), None)
        for bar, whole, shown, step in (
            (
                self.verticalScrollBar(),
                self._plan.lines * size.height(),
                self.viewport().height(),
                size.height(),
            ),
            (
                self.horizontalScrollBar(),
                self._plan.columns * size.width(),
                self.viewport().width(),
                size.width(),
            ),
        ):
            bar.setRange(0, max(0, whole - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(step)
        self.viewport().update()

    def _go(self, cell: Cell | None) -> None:
        self._here = cell
        if cell is not None:
            self._reveal(self._rect(cell.column, cell.line))
            self.setAccessibleDescription(unit_text(cell.unit))
        self.viewport().update()
        self.moved.emit(self.current)

    def _reveal(self, rect: QRect) -> None:
        shown = self.viewport().rect()
        for bar, low, high, end in (
            (self.verticalScrollBar(), rect.top(), rect.bottom(), shown.bottom()),
            (self.horizontalScrollBar(), rect.left(), rect.right(), shown.right()),
        ):
            if low < 0:
                bar.setValue(bar.value() + low)
            elif high > end:
                bar.setValue(bar.value() + high - end)

    def _page(self, down: int) -> None:
        if self._here is None:
            return
        lines = max(1, self.viewport().height() // self._size().height() - 1)
        wished = self._here.line + down * lines
        column = self._here.column
        near = min(self._plan.cells, key=lambda c: (abs(c.line - wished), abs(c.column - column)))
        self._go(near)
