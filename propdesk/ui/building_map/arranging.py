"""Where the units of the map stand: buildings side by side, the highest floor above, pure.

Positions are columns and lines of equal cells; the window knows how large a cell is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from propdesk.services.building_map import MapUnit

GAP = 1  # empty columns between entrances and between buildings
LOOSE_WIDTH = 12  # cells in a line of units that have no floor


class Cell(NamedTuple):
    """A unit and its place."""

    unit: MapUnit
    column: int
    line: int


class Heading(NamedTuple):
    """A building's name above its units, or a floor beside them."""

    text: str
    column: int
    line: int
    width: int
    is_floor: bool


@dataclass(frozen=True)
class Plan:
    """Everything with its place, and how large the whole is, in cells."""

    cells: tuple[Cell, ...]
    headings: tuple[Heading, ...]
    columns: int
    lines: int


@dataclass(frozen=True)
class _Block:
    """One building, placed from (0, 0) on."""

    cells: tuple[Cell, ...]
    headings: tuple[Heading, ...]
    columns: int
    lines: int


def plan(units: Sequence[MapUnit], columns: int) -> Plan:
    """Place units that come in the order people count them, into `columns` as far as they fit."""
    cells: list[Cell] = []
    headings: list[Heading] = []
    across = top = height = widest = 0
    for _, group in groupby(units, key=lambda unit: unit.building_id):
        block = _block(list(group))
        if across and across + block.columns > columns:
            across, top, height = 0, top + height + GAP, 0
        cells += [Cell(unit, column + across, line + top) for unit, column, line in block.cells]
        headings += [
            heading._replace(column=heading.column + across, line=heading.line + top)
            for heading in block.headings
        ]
        across += block.columns
        widest, height = max(widest, across), max(height, block.lines)
        across += GAP
    return Plan(tuple(cells), tuple(headings), widest, top + height)


def floor_of(unit: MapUnit) -> int | None:
    """Return the floor on the register, else the one the room's number tells: 1502 is on 15."""
    if unit.floor is not None:
        return unit.floor
    room = unit.room
    return int(room[:-2]) if room.isascii() and room.isdigit() and 3 <= len(room) <= 4 else None


def neighbour(cells: Sequence[Cell], here: Cell, across: int, down: int) -> Cell:
    """Return the nearest cell in a direction, `here` itself where there is none."""

    def distance(cell: Cell) -> tuple[int, int]:
        columns, lines = cell.column - here.column, cell.line - here.line
        along, aside = (columns * across, lines) if across else (lines * down, columns)
        return (along + 3 * abs(aside), abs(aside)) if along > 0 else (0, 0)

    ahead = [(distance(cell), cell) for cell in cells]
    found = [(far, cell) for far, cell in ahead if far != (0, 0)]
    if across:  # a line is left only where it ends
        found = [(far, cell) for far, cell in found if cell.line == here.line]
    return min(found, key=lambda entry: entry[0])[1] if found else here


def _block(units: Sequence[MapUnit]) -> _Block:
    by_floor: dict[int, dict[str, list[MapUnit]]] = {}
    loose: list[MapUnit] = []
    for unit in units:
        floor = None if unit.is_ended else floor_of(unit)
        if floor is None:
            loose.append(unit)
        else:
            by_floor.setdefault(floor, {}).setdefault(unit.entrance, []).append(unit)
    starts, width = _entrances(by_floor.values())
    cells: list[Cell] = []
    headings = [Heading(units[0].building, 0, 0, 0, is_floor=False)]
    line = 1
    for floor in sorted(by_floor, reverse=True):
        headings.append(Heading(str(floor), 0, line, 1, is_floor=True))
        for entrance, row in by_floor[floor].items():
            first = starts[entrance]
            cells += [Cell(unit, first + place, line) for place, unit in enumerate(row)]
        line += 1
    width = max(width, 1 + min(len(loose), LOOSE_WIDTH))
    per_line = max(1, width - 1)
    for place, unit in enumerate(loose):
        cells.append(Cell(unit, 1 + place % per_line, line + place // per_line))
    line += -(-len(loose) // per_line)
    headings[0] = headings[0]._replace(width=width)
    return _Block(tuple(cells), tuple(headings), width, line)


def _entrances(floors: Iterable[dict[str, list[MapUnit]]]) -> tuple[dict[str, int], int]:
    """Return the first column of each entrance, after that of the floors, and the whole width."""
    widths: dict[str, int] = {}
    for floor in floors:
        for entrance, row in floor.items():
            widths[entrance] = max(widths.get(entrance, 0), len(row))
    starts, column = {}, 1
    for entrance, width in widths.items():
        starts[entrance] = column
        column += width
    return starts, column
