"""What can stand on a page: letters, lines, codes and stamps at places in points."""

import enum
from collections.abc import Callable
from typing import NamedTuple

from propdesk.domain.documents import Align

# Width of a text in points: (text, size, strong).
PageMeasure = Callable[[str, float, bool], float]


class Paper(enum.StrEnum):
    """Sizes of paper; A5 lies on its side, as receipts do."""

    A4 = "a4"
    A5 = "a5"


class PaperShape(NamedTuple):
    """Measures in points: the sheet, its margin, and the size of plain letters."""

    width: float
    height: float
    margin: float
    size: float

    @property
    def room(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.margin


SHAPES = {
    Paper.A4: PaperShape(595.28, 841.89, 48, 10.5),
    Paper.A5: PaperShape(595.28, 419.53, 30, 9.5),
}


class Words(NamedTuple):
    """Letters on a base line at (x, y) from the upper left corner; `align` says what x means."""

    x: float
    y: float
    text: str
    size: float
    strong: bool = False
    align: Align = Align.LEFT
    red: bool = False


class Stroke(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    thick: float = 0.5


class Shade(NamedTuple):
    """A light grey field."""

    x: float
    y: float
    width: float
    height: float


class QrPicture(NamedTuple):
    """A QR code; (x, y) is its upper left corner."""

    x: float
    y: float
    side: float
    payload: str


class BarPicture(NamedTuple):
    """A Code 128 bar code of at most `width`; (x, y) is its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    payload: str


class Stamp(NamedTuple):
    """Big red letters across the middle of the page."""

    x: float
    y: float
    text: str
    size: float


Item = Words | Stroke | Shade | QrPicture | BarPicture | Stamp


class Page(NamedTuple):
    """One page, the `number`-th of `pages` of its copy."""

    items: tuple[Item, ...]
    number: int
    pages: int
