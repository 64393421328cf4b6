"""Tables on a page: framed, figures never torn apart, titles again on every page."""

from itertools import zip_longest
from typing import NamedTuple

from propdesk.domain.documents import Align, Column, Table
from propdesk.printing.cells import longest_piece, wrap
from propdesk.printing.page import Shade, Words
from propdesk.printing.page_pen import PAD, Pen
from propdesk.printing.table_layout import share_out

_LEAST_COLUMN = 42.0
_LINE = 1.3
_MOST_LINES = 16  # a taller row goes on in the next frame, so that it can cross a page

Row = tuple[str, ...]


class _Grid(NamedTuple):
    columns: tuple[Column, ...]
    titles: Row
    sizes: list[float]


def set_table(pen: Pen, table: Table) -> None:
    """Set a table over the whole width; its titles stand again at the top of each page."""
    titles = tuple(pen.gated(column.title) for column in table.columns)
    rows = [tuple(pen.gated(text) for text in row) for row in table.rows]
    grid = _Grid(table.columns, titles, _column_sizes(pen, table.columns, [titles, *rows]))
    _head_row(pen, grid)
    for row in rows:
        _row(pen, grid, row)


def _column_sizes(pen: Pen, columns: tuple[Column, ...], rows: list[Row]) -> list[float]:
    """Return the column widths in points; where nothing fits, plainly by share."""
    texts = list(zip(*rows, strict=True))
    wanted = [round(max(map(pen.strong_width, below)) + 3 * PAD) for below in texts]
    least = [
        _least(pen, column, wide, below)
        for column, wide, below in zip(columns, wanted, texts, strict=True)
    ]
    sizes = share_out(columns, wanted, least, int(pen.room))
    parts = sizes or [max(column.share, 1) for column in columns]
    return [part * pen.room / sum(parts) for part in parts]


def _least(pen: Pen, column: Column, wanted: int, texts: Row) -> int:
    if column.align is not Align.LEFT:
        return wanted
    longest = max(longest_piece(text, pen.strong_width) for text in texts) + 3 * PAD
    return round(min(wanted, max(_LEAST_COLUMN, min(longest, pen.room / 3))))


def _head_row(pen: Pen, grid: _Grid) -> None:
    lines = _wrapped(pen, grid, grid.titles)
    height = _height(pen, len(lines))
    pen.need(2 * height)
    pen.add(Shade(pen.left, pen.y, pen.room, height))
    _frame_lines(pen, grid, lines, head=True)


def _row(pen: Pen, grid: _Grid, row: Row) -> None:
    lines = _wrapped(pen, grid, row)
    for first in range(0, len(lines), _MOST_LINES):
        part = lines[first : first + _MOST_LINES]
        if pen.need(_height(pen, len(part))):
            _head_row(pen, grid)
        _frame_lines(pen, grid, part)


def _wrapped(pen: Pen, grid: _Grid, row: Row) -> list[Row]:
    """Return the lines of a row, each with one text for every column."""
    columns = [
        wrap(text, size - 2 * PAD, pen.strong_width)
        for text, size in zip(row, grid.sizes, strict=True)
    ]
    return list(zip_longest(*columns, fillvalue=""))


def _height(pen: Pen, lines: int) -> float:
    return lines * pen.size * _LINE + PAD


def _frame_lines(pen: Pen, grid: _Grid, lines: list[Row], *, head: bool = False) -> None:
    for place, line in enumerate(lines):
        base = pen.y + pen.size * (1.05 + _LINE * place) + PAD / 2
        x = pen.left
        for text, size, column in zip(line, grid.sizes, grid.columns, strict=True):
            align = Align.CENTRE if head else column.align
            if text:
                pen.add(Words(_anchor(x, size, align), base, text, pen.size, head, align))
            x += size
    height = _height(pen, len(lines))
    pen.frame(grid.sizes, height)
    pen.y += height


def _anchor(x: float, size: float, align: Align) -> float:
    match align:
        case Align.LEFT:
            return x + PAD
        case Align.RIGHT:
            return x + size - PAD
        case Align.CENTRE:
            return x + size / 2
