"""Print into the boxes of a pre-printed form: places in millimetres, a shift for each printer."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from propdesk.domain.documents import Align
from propdesk.domain.placed_papers import RECEIPT, PlacedPaper
from propdesk.printing.cells import Measure, wrap
from propdesk.printing.fonts import drawable
from propdesk.printing.page import (
    POINTS_PER_MM,
    SHAPES,
    Item,
    Page,
    PageMeasure,
    Paper,
    Stroke,
    Words,
    shifted,
)
from propdesk.printing.text_gate import printable

_TENTHS = 10
_SMALLEST = 6.0
_SHRINK = 0.9


class Place(NamedTuple):
    """A box in millimetres from the upper left corner of the paper: base line, width, letters."""

    x: float
    y: float
    room: float
    size: float = 10.0
    align: Align = Align.LEFT


class Rows(NamedTuple):
    """Lines of a table: the first base line, the step to the next, how many there are."""

    first: float
    step: float
    most: int
    columns: tuple[Place, ...]  # y is not asked


class PreprintedForm(NamedTuple):
    """Where the boxes of a printed form lie."""

    paper: Paper
    places: Mapping[str, Place]
    rows: Rows


_RIGHT = Align.RIGHT
FORMS: Mapping[str, PreprintedForm] = {
    RECEIPT: PreprintedForm(
        Paper.THIRD,
        {
            "number": Place(168, 16, 56, align=Align.LEFT),
            "year": Place(92, 22, 12, align=_RIGHT),
            "month": Place(109, 22, 8, align=_RIGHT),
            "day": Place(121, 22, 8, align=_RIGHT),
            "mark": Place(22, 16, 66, 9),
            "unit": Place(36, 29, 60),
            "payer": Place(122, 29, 100),
            "capitals": Place(46, 73, 100),
            "total": Place(182, 73, 40, 11, _RIGHT),
            "methods": Place(46, 80, 100, 9),
            "collector": Place(182, 80, 40),
            "issuer": Place(46, 87, 100, 9),
            "check": Place(182, 87, 40, 9),
        },
        Rows(
            41,
            6.5,
            5,
            (
                Place(22, 0, 66),
                Place(90, 0, 44),
                Place(136, 0, 24, align=_RIGHT),
                Place(162, 0, 24, align=_RIGHT),
                Place(188, 0, 34, align=_RIGHT),
            ),
        ),
    )
}


def preprinted_pages(
    paper: PlacedPaper, measure: PageMeasure, offset: tuple[int, int] = (0, 0)
) -> tuple[tuple[Page, ...], str]:
    """Return the sheets of a filled form and the characters the font lacks.

    Rows that do not fit go onto further sheets; the sums stand on the last. `offset` is the
    printer's own shift to the right and down, in tenths of a millimetre.
    """
    form = FORMS[paper.form]
    setter = _Setter(measure)
    most = form.rows.most
    sheets = [paper.rows[i : i + most] for i in range(0, max(len(paper.rows), 1), most)]
    pages = []
    for number, rows in enumerate(sheets, 1):
        values = paper.values if number == len(sheets) else _carried(paper.values)
        items = tuple(setter.items(form, values, rows))
        pages.append(moved(Page(items, number, len(sheets)), offset))
    return tuple(pages), setter.missing


def moved(page: Page, offset: tuple[int, int]) -> Page:
    """Return the page shifted by a printer's offset, tenths of a millimetre right and down."""
    right, down = (tenths / _TENTHS * POINTS_PER_MM for tenths in offset)
    return shifted(page, right, down) if right or down else page


def ruler_page(paper: Paper, offset: tuple[int, int] = (0, 0)) -> Page:
    """Return a grid of centimetres with their numbers, to measure a printer's shift with."""
    shape = SHAPES[paper]
    wide, high = (int(points / POINTS_PER_MM) for points in (shape.width, shape.height))
    items: list[Item] = [
        *(_stroke(x, 0, x, high, _thick(x)) for x in range(0, wide + 1, 5)),
        *(_stroke(0, y, wide, y, _thick(y)) for y in range(0, high + 1, 5)),
        *(_words(x + 0.5, 13.5, str(x)) for x in range(10, wide, 10)),
        *(_words(10.5, y - 0.5, str(y)) for y in range(20, high, 10)),
    ]
    return moved(Page(tuple(items), 1, 1), offset)


def _carried(values: Mapping[str, str]) -> dict[str, str]:
    """Return the values of a sheet that is not the last: no sums on it."""
    return {name: text for name, text in values.items() if name not in {"total", "capitals"}}


class _Setter:
    def __init__(self, measure: PageMeasure) -> None:
        self._measure = measure
        self.missing = ""

    def items(
        self, form: PreprintedForm, values: Mapping[str, str], rows: tuple[tuple[str, ...], ...]
    ) -> Iterator[Item]:
        for name, place in form.places.items():
            if values.get(name):
                yield self._words(place, values[name])
        for number, row in enumerate(rows):
            y = form.rows.first + number * form.rows.step
            for place, text in zip(form.rows.columns, row, strict=True):
                if text:
                    yield self._words(place._replace(y=y), text)

    def _words(self, place: Place, text: str) -> Words:
        """Set a value in its box: smaller where it is long, cut with … where nothing else helps."""
        shown, lost = drawable(printable(text))
        self.missing += "".join(sign for sign in lost if sign not in self.missing)
        room, size = place.room * POINTS_PER_MM, place.size
        while self._measure(shown, size, False) > room and size * _SHRINK >= _SMALLEST:
            size *= _SHRINK
        if self._measure(shown, size, False) > room:
            shown = _cut(shown, room, lambda part: self._measure(part, size, False))
        share = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[place.align]
        x = place.x * POINTS_PER_MM + share * room
        return Words(x, place.y * POINTS_PER_MM, shown, size, align=place.align)


def _cut(text: str, room: float, measure: Measure) -> str:
    first = wrap(text, room - measure("…"), measure)[0]
    return first + "…"


def _thick(millimetres: int) -> float:
    return 0.1 if millimetres % 10 else 0.4


def _stroke(x1: float, y1: float, x2: float, y2: float, thick: float) -> Stroke:
    mm = POINTS_PER_MM
    return Stroke(x1 * mm, y1 * mm, x2 * mm, y2 * mm, thick)


def _words(x: float, y: float, text: str) -> Words:
    return Words(x * POINTS_PER_MM, y * POINTS_PER_MM, text, 7)
