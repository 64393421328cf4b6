"""What can stand on a page: letters, lines, codes and stamps at places in points."""

import enum
from collections.abc import Callable, Iterable
from typing import NamedTuple

from propdesk.domain.documents import Align

# Width of a text in points: (text, size, strong).
PageMeasure = Callable[[str, float, bool], float]


POINTS_PER_MM = 72 / 25.4
_TRACTOR_MM = 12.7  # the strip of holes on either side of continuous paper


class Paper(enum.StrEnum):
    """Sizes of paper; A5 lies on its side, as receipts do.

    The others are continuous paper 241 mm wide: a whole sheet, a half, a third.
    """

    A3 = "a3"
    A4 = "a4"
    A5 = "a5"
    WHOLE = "241x279.4"
    HALF = "241x139.7"
    THIRD = "241x93.1"


class PaperShape(NamedTuple):
    """Measures in points: the sheet, its margins at the sides and above, and plain letters."""

    width: float
    height: float
    margin: float
    size: float
    top: float

    @property
    def room(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.margin


def _continuous(height_mm: float) -> PaperShape:
    margin = (_TRACTOR_MM + 3) * POINTS_PER_MM
    return PaperShape(
        241 * POINTS_PER_MM, height_mm * POINTS_PER_MM, margin, 9.5, 6 * POINTS_PER_MM
    )


SHAPES = {
    Paper.A3: PaperShape(841.89, 1190.55, 66, 17, 66),  # for a notice case: read standing
    Paper.A4: PaperShape(595.28, 841.89, 48, 10.5, 48),
    Paper.A5: PaperShape(595.28, 419.53, 30, 9.5, 30),
    Paper.WHOLE: _continuous(279.4),
    Paper.HALF: _continuous(139.7),
    Paper.THIRD: _continuous(93.1),
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


def shifted(page: Page, right: float, down: float) -> Page:
    """Return the page with everything on it moved, in points: printers do not agree on corners."""
    return page._replace(items=tuple(_moved(item, right, down) for item in page.items))


def _moved(item: Item, right: float, down: float) -> Item:
    if isinstance(item, Stroke):
        return item._replace(
            x1=item.x1 + right, y1=item.y1 + down, x2=item.x2 + right, y2=item.y2 + down
        )
    return item._replace(x=item.x + right, y=item.y + down)


def joined(items: Iterable[Item]) -> list[Stroke]:
    """Return the lines of a page, those that continue or repeat each other drawn as one.

    A table draws a frame for each row: its upright lines are pieces, its level ones are doubled.
    """
    upright: dict[tuple[float, float], Stroke] = {}
    others: dict[Stroke, None] = {}
    done: list[Stroke] = []
    for stroke in items:
        if not isinstance(stroke, Stroke):
            continue
        if stroke.x1 != stroke.x2:
            others[stroke] = None
            continue
        place = (stroke.x1, stroke.thick)
        before = upright.get(place)
        if before is not None and before.y1 <= stroke.y1 <= before.y2:
            upright[place] = before._replace(y2=max(before.y2, stroke.y2))
            continue
        if before is not None:
            done.append(before)
        upright[place] = stroke
    return [*done, *upright.values(), *others]
