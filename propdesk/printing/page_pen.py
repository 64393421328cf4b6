"""A pen that sets text from top to bottom and begins pages as they are needed."""

from propdesk.domain.documents import Align
from propdesk.printing.cells import wrap
from propdesk.printing.fonts import drawable
from propdesk.printing.page import Item, PageMeasure, PaperShape, Stroke, Words
from propdesk.printing.text_gate import printable

LEADING = 1.5
PAD = 4.0
_FOOT = 14.0


class Pen:
    """Stands at `y` points below the upper edge; writes between `left` and `left + room`.

    `missing` collects the characters that the font lacks.
    """

    def __init__(self, shape: PaperShape, measure: PageMeasure) -> None:
        self._measure = measure
        self.shape = shape
        self.size = shape.size
        self.left, self.room = shape.margin, shape.room
        self.y = shape.top
        self.sheets: list[list[Item]] = [[]]
        self.missing = ""

    def gated(self, text: str, *, keep_lines: bool = False) -> str:
        """Return `text` as it may be drawn; what the font lacks becomes 〓 and is remembered."""
        shown, missing = drawable(printable(text, keep_lines=keep_lines))
        self.missing += missing
        return shown

    def add(self, item: Item) -> None:
        """Put an item onto the present page."""
        self.sheets[-1].append(item)

    def width(self, text: str, size: float, *, strong: bool = False) -> float:
        """Return the width of a text in points."""
        return self._measure(text, size, strong)

    def strong_width(self, text: str) -> float:
        """Return the width of a text in strong letters of the plain size."""
        return self._measure(text, self.size, True)

    def need(self, height: float) -> bool:
        """Begin a new page if `height` does not fit any more; say whether one was begun."""
        if self.fits(height):
            return False
        self.turn()
        return True

    def fits(self, height: float) -> bool:
        """Say whether `height` more points still stand on this page."""
        return self.y + height <= self.shape.height - self.shape.top - _FOOT

    def turn(self) -> None:
        """Begin a new page."""
        self.sheets.append([])
        self.y = self.shape.top

    def line(
        self, text: str, size: float, align: Align = Align.LEFT, *, strong: bool = False
    ) -> None:
        """Set one line that is known to fit, in gated text."""
        self.need(size * LEADING)
        x = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[align] * self.room + self.left
        self.add(Words(x, self.y + size, text, size, strong, align))
        self.y += size * LEADING

    def paragraph(
        self, text: str, size: float, align: Align = Align.LEFT, *, strong: bool = False
    ) -> None:
        """Set a text in as many lines as it needs; its own line breaks are kept."""
        gated = self.gated(text, keep_lines=True)
        for line in wrap(gated, self.room, lambda part: self.width(part, size, strong=strong)):
            self.line(line, size, align, strong=strong)

    def frame(self, sizes: list[float], height: float) -> None:
        """Draw a frame from here downwards, divided into columns of the given widths."""
        right, bottom = self.left + self.room, self.y + height
        self.add(Stroke(self.left, self.y, right, self.y))
        self.add(Stroke(self.left, bottom, right, bottom))
        x = self.left
        for size in (0.0, *sizes):
            x += size
            self.add(Stroke(x, self.y, x, bottom))
