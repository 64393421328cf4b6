"""Look over the XML of a sheet before it is parsed: how far it reaches, which cells are no values.

The parser makes a dense grid as large as the farthest cell, so a stray cell at XFD1048576 aborts it
(desk-habits.md P5); and it reads error cells and uncalculated formulas as empty. A quick look by
pattern settles plain sheets; anything unusual is walked through by an XML parser.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

from propdesk.imports.file_errors import DamagedFileError, ForeignDefinitionsError
from propdesk.imports.raw import NEVER_CALCULATED, CellMark, column_index, place

MOST_CELLS = 6_000_000  # of the dense grid; 100,000 rows of 60 columns
LAST_COLUMN, LAST_ROW = 16_384, 1_048_576
_CHUNK = 1 << 18
_PLAIN_CELL = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"')
_CELL = re.compile(rb"<c[\s/>]")
_UNUSUAL = (b"<f", b't="e"', b"hidden", b"<!", b":c")
_TRUE = {"1", "true"}


@dataclass(slots=True)
class SheetScan:
    """What the look found; rows count from 1, columns from 0."""

    rows: int = 0
    columns: int = 0
    marks: dict[tuple[int, int], CellMark] = field(default_factory=dict)
    hidden_rows: int = 0

    @property
    def too_large(self) -> bool:
        """Tell whether the dense grid would be more than the reader can hold."""
        beyond = self.rows > LAST_ROW or self.columns > LAST_COLUMN
        return beyond or self.rows * self.columns > MOST_CELLS

    @property
    def farthest(self) -> str:
        """Return the name of the corner cell."""
        return place(max(self.rows, 1), max(self.columns - 1, 0))


def scan_sheet(open_part: Callable[[], IO[bytes]]) -> SheetScan:
    """Return the scan of one sheet; raises DamagedFileError and ForeignDefinitionsError."""
    with open_part() as part:
        quick = _quick_look(part)
    if quick is not None and not quick.too_large:
        return quick
    with open_part() as part:
        return _full_walk(part)


def refuse_definitions(part: IO[bytes]) -> None:
    """Walk through any other XML part; raises as `scan_sheet` does."""
    _parse(part, expat.ParserCreate())


def _quick_look(part: IO[bytes]) -> SheetScan | None:
    """Return the scan of a plain sheet; None where a pattern can't be trusted."""
    scan = SheetScan()
    letters: set[bytes] = set()
    piece = b""
    for number, piece in enumerate(_pieces(part)):
        if number == 0 and b"<worksheet" not in piece[:2000]:
            return None
        if any(sign in piece for sign in _UNUSUAL):
            return None
        found = _PLAIN_CELL.findall(piece)
        if len(found) != piece.count(b"<c") and len(found) != len(_CELL.findall(piece)):
            return None
        if found:
            columns, rows = zip(*found, strict=True)
            letters.update(columns)
            scan.rows = max(scan.rows, *map(int, set(rows)))
    if piece.rstrip() != b"</worksheet>":
        return None
    scan.columns = max((column_index(name.decode()) + 1 for name in letters), default=0)
    return scan


def _pieces(part: IO[bytes]) -> Iterator[bytes]:
    """Yield the part in pieces that never cut a tag in two."""
    rest = b""
    while chunk := part.read(_CHUNK):
        chunk = rest + chunk
        cut = chunk.rfind(b"<")
        if cut > 0:
            yield chunk[:cut]
            chunk = chunk[cut:]
        rest = chunk
    yield rest


def _full_walk(part: IO[bytes]) -> SheetScan:
    walk = _Walk()
    parser = expat.ParserCreate()
    parser.StartElementHandler = walk.start
    parser.CharacterDataHandler = walk.text
    _parse(part, parser)
    walk.leave_cell()
    return walk.scan


def _parse(part: IO[bytes], parser: expat.XMLParserType) -> None:
    parser.StartDoctypeDeclHandler = _refuse_definitions
    try:
        while chunk := part.read(_CHUNK):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError as problem:
        raise DamagedFileError(detail=f"XML {problem.lineno}:{problem.offset}") from problem
    except (LookupError, ValueError) as problem:  # an encoding nobody knows
        raise DamagedFileError(detail="XML") from problem


def _refuse_definitions(*_declaration: object) -> None:
    raise ForeignDefinitionsError


class _Walk:
    """Follows the elements of a sheet and notes cells as they pass."""

    def __init__(self) -> None:
        self.scan = SheetScan()
        self._row = 0
        self._column = -1
        self._type = ""
        self._formula = False
        self._in_value = False
        self._value = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element, whatever its prefix."""
        match name.rpartition(":")[2]:
            case "c":
                self.leave_cell()
                self._enter_cell(attributes)
            case "v":
                self._in_value = True
                self._widen()
            case "is":
                self._widen()
            case "f":
                self._formula, self._in_value = True, False
            case "row":
                self.leave_cell()
                self._enter_row(attributes)
            case _:
                self._in_value = False

    def text(self, text: str) -> None:
        """Keep the value of a cell that may be an error or an uncalculated formula."""
        if self._in_value and (self._type == "e" or self._formula):
            self._value += text[:32]

    def leave_cell(self) -> None:
        """Mark the cell that ends here if it holds no value."""
        mark = None
        if self._type == "e":
            mark = CellMark(self._value.strip()[:16] or "#N/A")
        elif self._formula and self._type != "str" and not self._value.strip():
            mark = CellMark(NEVER_CALCULATED)
        if mark is not None:
            self.scan.marks[self._row, self._column] = mark
            self._widen()
        self._type, self._value, self._formula, self._in_value = "", "", False, False

    def _enter_row(self, attributes: dict[str, str]) -> None:
        self._row = _number(attributes.get("r"), self._row + 1)
        self._column = -1
        self.scan.hidden_rows += attributes.get("hidden") in _TRUE

    def _enter_cell(self, attributes: dict[str, str]) -> None:
        self._type = attributes.get("t", "")
        reference = attributes.get("r", "")
        letters = reference.rstrip("0123456789")
        if not reference:
            self._column += 1
        elif letters.isascii() and letters.isalpha() and len(letters) <= 3:
            self._column = column_index(letters.upper())
            self._row = _number(reference[len(letters) :], self._row)
        else:
            raise DamagedFileError(detail=reference[:16])

    def _widen(self) -> None:
        self.scan.rows = max(self.scan.rows, self._row)
        self.scan.columns = max(self.scan.columns, self._column + 1)


def _number(text: str | None, otherwise: int) -> int:
    if text is None:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        raise DamagedFileError(detail=text[:16])
    return int(text)
