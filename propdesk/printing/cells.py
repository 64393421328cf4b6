"""The cell grid of a slip: how wide a text is and where a line may break.

A character of ASCII takes one cell, every other one two: that is what the printer's own Chinese
font does, so the raster and the preview do it as well. Source: domain.md W13, printing.md 2.
"""

from collections.abc import Callable

from propdesk.domain.documents import Align
from propdesk.printing.text_gate import is_mark

Measure = Callable[[str], float]

# 避头尾: these never begin, those never end a line.
_NEVER_FIRST = frozenset("、。，．：；？！）〕】》」』”’％‰℃°·…—～)]}>,.:;?!%")
_NEVER_LAST = frozenset("（〔【《「『“‘￥￡＄№([{<$#")


def width(text: str) -> int:
    """Return the number of cells `text` takes."""
    if text.isascii():
        return len(text)
    return sum(1 if sign.isascii() else 0 if is_mark(sign) else 2 for sign in text)


def clusters(text: str) -> list[str]:
    """Return the letters of `text`, each with the marks drawn onto it."""
    if text.isascii():
        return list(text)
    found: list[str] = []
    for sign in text:
        if found and is_mark(sign):
            found[-1] += sign
        else:
            found.append(sign)
    return found


def wrap(text: str, room: float, measure: Measure = width) -> list[str]:
    """Return the lines of `text`, each at most `room` wide, at least one line.

    Room and widths are cells unless `measure` says otherwise. ASCII words stay whole where they
    fit, closing punctuation never begins a line and opening punctuation never ends one. A single
    letter wider than the room stands alone in its line.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrap_paragraph(paragraph, room, measure)
    return lines


def placed(text: str, cells: int, align: Align) -> str:
    """Return `text` filled up with spaces to exactly `cells`; a longer text stays as it is."""
    room = max(cells - width(text), 0)
    match align:
        case Align.LEFT:
            return text + " " * room
        case Align.RIGHT:
            return " " * room + text
        case Align.CENTRE:
            return " " * (room // 2) + text + " " * (room - room // 2)


def longest_piece(text: str, measure: Measure = width) -> float:
    """Return the width of the widest part of `text` that should not be broken."""
    pieces = text.split() if text.isascii() else _atoms(text)
    return max((measure(piece) for piece in pieces), default=0)


def _wrap_paragraph(text: str, room: float, measure: Measure) -> list[str]:
    if measure(text) <= room:
        return [text]
    lines: list[str] = []
    line, used = "", 0.0
    for atom in _atoms(text):
        for piece in _pieces(atom, room, measure):
            size = measure(piece)
            if line and used + size > room:
                lines.append(line.rstrip(" "))
                line, used = "", 0.0
                if piece.isspace():
                    continue
            line += piece
            used += size
    return [*lines, line.rstrip(" ")]


def _atoms(text: str) -> list[str]:
    """Cut `text` into parts between which a line may break; every space is a part of its own."""
    atoms: list[str] = []
    for cluster in clusters(text):
        if atoms and _sticks(atoms[-1], cluster):
            atoms[-1] += cluster
        else:
            atoms.append(cluster)
    return atoms


def _sticks(before: str, cluster: str) -> bool:
    if before == " " or cluster == " ":
        return False
    if cluster in _NEVER_FIRST or before[-1] in _NEVER_LAST:
        return True
    return before[-1].isascii() and cluster.isascii()


def _pieces(atom: str, room: float, measure: Measure) -> list[str]:
    """Break an atom that is wider than a whole line wherever it must break."""
    if measure(atom) <= room:
        return [atom]
    pieces, piece = [], ""
    for cluster in clusters(atom):
        if piece and measure(piece) + measure(cluster) > room:
            pieces.append(piece)
            piece = ""
        piece += cluster
    return [*pieces, piece]
