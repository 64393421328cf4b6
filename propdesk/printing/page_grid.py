"""Labelled values in ruled boxes, as on a printed form: labels on grey, values beside them."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from propdesk.domain.documents import Pair, Pairs
from propdesk.printing.cells import wrap
from propdesk.printing.page import Shade, Stroke, Words
from propdesk.printing.page_pen import PAD, Pen

_LINE = 1.3
_MOST_LINES = 16  # a taller box goes on in the next one, so that it can cross a page
_WIDEST_LABEL = 0.45  # of its slot


class _Box(NamedTuple):
    """One label and value of a grid row: where it begins, how wide it is, and its lines."""

    left: float
    width: float
    label: list[str]
    value: list[str]
    strong: bool


def set_grid(pen: Pen, block: Pairs) -> None:
    """Set the pairs in rows of boxes; a wide pair and the last of a row reach to the edge."""
    across = max(block.across, 1)
    slot = pen.room / across
    labels = [pen.width(pen.gated(pair.label), pen.size) for pair in block.pairs]
    label_width = min(max(labels, default=0) + 2 * PAD + 1, slot * _WIDEST_LABEL)
    for pairs in _rows(block.pairs, across):
        boxes = [_box(pen, pair, place, pairs, (slot, label_width)) for place, pair in pairs]
        count = max(len(lines) for box in boxes for lines in (box.label, box.value))
        for first in range(0, count, _MOST_LINES):
            last = first + _MOST_LINES
            part = [
                box._replace(label=box.label[first:last], value=box.value[first:last])
                for box in boxes
            ]
            _grid_row(pen, part, min(count - first, _MOST_LINES), label_width)
    pen.y += pen.size * 0.5


def _rows(pairs: Sequence[Pair], across: int) -> list[list[tuple[int, Pair]]]:
    """Return the pairs row by row, each with its place in the row."""
    rows: list[list[tuple[int, Pair]]] = [[]]
    for pair in pairs:
        if pair.wide or len(rows[-1]) == across or any(each.wide for _, each in rows[-1]):
            rows.append([])
        rows[-1].append((len(rows[-1]), pair))
    return [row for row in rows if row]


def _box(
    pen: Pen,
    pair: Pair,
    place: int,
    row: list[tuple[int, Pair]],
    sizes: tuple[float, float],
) -> _Box:
    slot, label_width = sizes
    left = pen.left + place * slot
    is_last = place == len(row) - 1
    width = pen.left + pen.room - left if is_last else slot

    def measure(text: str) -> float:
        return pen.width(text, pen.size, strong=pair.strong)

    return _Box(
        left,
        width,
        wrap(pen.gated(pair.label), label_width - 2 * PAD, lambda text: pen.width(text, pen.size)),
        wrap(_written(pen, pair.value), width - label_width - 2 * PAD, measure),
        pair.strong,
    )


def _written(pen: Pen, value: str) -> str:
    """Return the gated value; a line to write on is not needed where there is a box for it."""
    return pen.gated(value, keep_lines=True) if value.strip("_") else ""


def _grid_row(pen: Pen, boxes: list[_Box], lines: int, label_width: float) -> None:
    height = lines * pen.size * _LINE + PAD * 1.5
    pen.need(height)
    for box in boxes:
        pen.add(Shade(box.left, pen.y, label_width, height))
        for place, (label, value) in enumerate(zip_longest(box.label, box.value, fillvalue="")):
            base = pen.y + pen.size * (1.05 + _LINE * place) + PAD * 0.75
            if label:
                pen.add(Words(box.left + PAD, base, label, pen.size))
            if value:
                x = box.left + label_width + PAD
                pen.add(Words(x, base, value, pen.size, box.strong))
        for x in (box.left, box.left + label_width, box.left + box.width):
            pen.add(Stroke(x, pen.y, x, pen.y + height))
    right = pen.left + pen.room
    pen.add(Stroke(pen.left, pen.y, right, pen.y))
    pen.add(Stroke(pen.left, pen.y + height, right, pen.y + height))
    pen.y += height
