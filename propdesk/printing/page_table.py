"""Tables on a page: framed, figures never torn apart, titles and carried sums on every page."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from propdesk.domain.documents import (
    Align,
    Column,
    Sums,
    Table,
    figure,
    sums_row,
)
from propdesk.i18n import translate
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


class _Sums:
    """The sums of the rows set so far, as they are carried from page to page."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        self.columns = columns
        self.summed = [i for i, column in enumerate(columns) if column.sums is not Sums.NONE]
        self.values = [0] * len(columns)

    def add(self, row: Sequence[str]) -> None:
        for index in self.summed:
            self.values[index] += figure(row[index], self.columns[index].sums)

    def line(self, label: str) -> Row:
        return sums_row(self.columns, self.values, label)


def set_table(pen: Pen, table: Table) -> None:
    """Set a table over the whole width; its titles stand again at the top of each page.

    Where columns add up, a page that is not the last ends with what is carried forward (转下页)
    and the next begins with it (承前页).
    """
    titles = tuple(pen.gated(column.title) for column in table.columns)
    rows = [tuple(pen.gated(text) for text in row) for row in table.rows]
    sums = _Sums(table.columns)
    sizes = _column_sizes(pen, table.columns, [titles, *rows, *_widest_sums(table)])
    grid = _Grid(table.columns, titles, sizes)
    _head_row(pen, grid)
    for row in rows:
        _row(pen, grid, row, sums)
        sums.add(row)
    if table.totalled:
        _sum_row(pen, grid, sums.line(translate("page_table", "Total")))


def _widest_sums(table: Table) -> list[Row]:
    """Return lines that are no narrower than any sum that may stand in the table."""
    highest, lowest = _Sums(table.columns), _Sums(table.columns)
    for index in highest.summed:
        kind = table.columns[index].sums
        values = [figure(row[index], kind) for row in table.rows]
        highest.values[index] = sum(value for value in values if value > 0)
        lowest.values[index] = sum(value for value in values if value < 0)
    return [highest.line(""), lowest.line("")] if highest.summed else []


def _column_sizes(pen: Pen, columns: tuple[Column, ...], rows: list[Row]) -> list[float]:
    """Return the column widths in points; where nothing fits, plainly by share."""
    texts = list(zip(*rows, strict=True))
    wanted = [round(max(map(pen.strong_width, set(below))) + 3 * PAD) for below in texts]
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
    longest = max(longest_piece(text, pen.strong_width) for text in set(texts)) + 3 * PAD
    return round(min(wanted, max(_LEAST_COLUMN, min(longest, pen.room / 3))))


def _head_row(pen: Pen, grid: _Grid) -> None:
    lines = _wrapped(pen, grid, grid.titles)
    height = _height(pen, len(lines))
    pen.need(2 * height)
    pen.add(Shade(pen.left, pen.y, pen.room, height))
    _frame_lines(pen, grid, lines, head=True)


def _row(pen: Pen, grid: _Grid, row: Row, sums: _Sums) -> None:
    lines = _wrapped(pen, grid, row)
    room_for_sums = _height(pen, 1) if sums.summed else 0
    for first in range(0, len(lines), _MOST_LINES):
        part = lines[first : first + _MOST_LINES]
        if not pen.fits(_height(pen, len(part)) + room_for_sums):
            _turn_page(pen, grid, sums)
        _frame_lines(pen, grid, part)


def _turn_page(pen: Pen, grid: _Grid, sums: _Sums) -> None:
    if sums.summed:
        _sum_row(pen, grid, sums.line(translate("page_table", "Carried forward")))
    pen.turn()
    _head_row(pen, grid)
    if sums.summed:
        _sum_row(pen, grid, sums.line(translate("page_table", "Brought forward")))


def _sum_row(pen: Pen, grid: _Grid, row: Row) -> None:
    """Set a line of sums; its words may reach over the columns that hold none."""
    height = _height(pen, 1)
    base = pen.y + pen.size * 1.05 + PAD / 2
    x = pen.left
    for text, size, column in zip(row, grid.sizes, grid.columns, strict=True):
        align = column.align if column.sums is not Sums.NONE else Align.LEFT
        if text:
            pen.add(Words(_anchor(x, size, align), base, pen.gated(text), pen.size, True, align))
        x += size
    free = next(
        (i for i, column in enumerate(grid.columns) if column.sums is not Sums.NONE),
        len(grid.columns),
    )
    joined = [sum(grid.sizes[:free]), *grid.sizes[free:]] if free else grid.sizes
    pen.frame(joined, height)
    pen.y += height


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
