"""Columns of a slip table: find widths that never tear a figure apart, or stack the row."""

from itertools import zip_longest

from propdesk.domain.documents import Align, Column, Table
from propdesk.printing.cells import longest_piece, placed, width, wrap

_GAP = 1
_INDENT = 2
_LEAST_TEXT = 8
_MOST_UNBROKEN = 24


def table_lines(table: Table, cells: int) -> tuple[list[str], list[str]]:
    """Return the lines of the head and of the body of a gated table, each exactly `cells` wide.

    Side by side where the columns fit; else the first column on a line of its own and the others
    below it; else every cell on its own line behind its title.
    """
    wide = fitted(table.columns, table.rows, cells)
    if wide:
        head = _row_lines(tuple(column.title for column in table.columns), table.columns, wide)
        body = [line for row in table.rows for line in _row_lines(row, table.columns, wide)]
        return head, body
    stacked = _stacked(table, cells)
    return stacked or ([], _listed(table, cells))


def fitted(
    columns: tuple[Column, ...], rows: tuple[tuple[str, ...], ...], cells: int
) -> list[int] | None:
    """Return the width of each column for `cells` in all, gaps not counted, None if none fit."""
    room = cells - _GAP * (len(columns) - 1)
    texts = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    wanted = [
        max(width(text) for text in (column.title, *cells_below))
        for column, cells_below in zip(columns, texts, strict=True)
    ]
    least = [
        _least(column, cells_below) for column, cells_below in zip(columns, texts, strict=True)
    ]
    return share_out(columns, wanted, least, room)


def share_out(
    columns: tuple[Column, ...], wanted: list[int], least: list[int], room: int
) -> list[int] | None:
    """Return widths that add up to `room`, none below its least; None if there is too little.

    What is left over goes to the text columns, what is missing comes from the widest, both by
    share.
    """
    shares = [max(column.share, 1) for column in columns]
    if sum(wanted) <= room:
        flexible = [column.align is Align.LEFT for column in columns]
        return _grown(wanted, shares, flexible, room)
    if sum(least) > room:
        return None
    return _shrunk(wanted, least, shares, room)


def _least(column: Column, texts: tuple[str, ...]) -> int:
    """Figures stay whole; a text may be broken into words, or parts of very long words."""
    if column.align is not Align.LEFT:
        return max((width(text) for text in (column.title, *texts)), default=2)
    wanted = max(width(text) for text in (column.title, *texts))
    longest = round(max(longest_piece(text) for text in (column.title, *texts)))
    return max(min(longest, _MOST_UNBROKEN), min(wanted, _LEAST_TEXT))


def _grown(wanted: list[int], shares: list[int], flexible: list[bool], room: int) -> list[int]:
    """Give the cells left over to the text columns, by share; all of them if none is text."""
    takers = [i for i, is_text in enumerate(flexible) if is_text] or list(range(len(wanted)))
    spare = room - sum(wanted)
    weight = sum(shares[i] for i in takers)
    sizes = list(wanted)
    for i in takers:
        sizes[i] += spare * shares[i] // weight
    sizes[takers[0]] += room - sum(sizes)
    return sizes


def _shrunk(wanted: list[int], least: list[int], shares: list[int], room: int) -> list[int]:
    """Take what is missing from the widest column in proportion to its share, cell by cell."""
    sizes = [max(want, small) for want, small in zip(wanted, least, strict=True)]
    while sum(sizes) > room:
        able = [i for i, size in enumerate(sizes) if size > least[i]]
        widest = max(able, key=lambda i: sizes[i] / shares[i])
        sizes[widest] -= 1
    return sizes


def _row_lines(row: tuple[str, ...], columns: tuple[Column, ...], sizes: list[int]) -> list[str]:
    wrapped = [wrap(text, size) for text, size in zip(row, sizes, strict=True)]
    lines = []
    for parts in zip_longest(*wrapped, fillvalue=""):
        filled = (
            placed(part, size, column.align)
            for part, size, column in zip(parts, sizes, columns, strict=True)
        )
        lines.append((" " * _GAP).join(filled))
    return lines


def _stacked(table: Table, cells: int) -> tuple[list[str], list[str]] | None:
    if len(table.columns) == 1:
        return None
    columns = table.columns[1:]
    sizes = fitted(columns, tuple(row[1:] for row in table.rows), cells - _INDENT)
    if sizes is None:
        return None

    def lines(row: tuple[str, ...]) -> list[str]:
        below = _row_lines(row[1:], columns, sizes)
        return [
            *(placed(line, cells, Align.LEFT) for line in wrap(row[0], cells)),
            *(" " * _INDENT + line for line in below),
        ]

    head = lines(tuple(column.title for column in table.columns))
    return head, [line for row in table.rows for line in lines(row)]


def _listed(table: Table, cells: int) -> list[str]:
    """Set each row under its first cell, a line for every other cell that holds something."""
    named = table.columns[0].align is Align.LEFT and len(table.columns) > 1
    lines: list[str] = []
    for row in table.rows:
        for index, (column, text) in enumerate(zip(table.columns, row, strict=True)):
            if named and index == 0:
                lines += [placed(part, cells, Align.LEFT) for part in wrap(text, cells)]
            elif text:
                lines += _listed_cell(" " * _INDENT * named + column.title, text, cells)
    return lines


def _listed_cell(title: str, text: str, cells: int) -> list[str]:
    """Set a title and its value at the ends of a line, or below each other."""
    if width(title) + _GAP + width(text) <= cells:
        return [placed(title, cells - width(text), Align.LEFT) + text]
    parts = [*wrap(title, cells), *wrap(text, cells - _INDENT)]
    return [placed(part, cells, Align.LEFT) for part in parts]
