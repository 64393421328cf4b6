"""Lay a document out on the cell grid of a roll: one result for ROM text, raster and preview."""

from collections.abc import Iterable
from typing import NamedTuple, assert_never

from propdesk.domain.documents import (
    Align,
    AnyBlock,
    Barcode,
    Column,
    Feed,
    Heading,
    Mark,
    Pair,
    Pairs,
    PrintedDocument,
    Qr,
    Rule,
    Signatures,
    Table,
    Text,
    Total,
    copy_label,
    keepers,
    totals_row,
)
from propdesk.i18n import speaking, translate
from propdesk.printing.cells import placed, width, wrap
from propdesk.printing.table_layout import table_lines
from propdesk.printing.text_gate import slip_text

CELLS_58MM = 32
CELLS_80MM = 48
_MOST_EMPTY_LINES = 20
_LEAST_SIGNATURE = 10


class Style(NamedTuple):
    """How a run looks; `scale` 2 doubles both width and height."""

    strong: bool = False
    scale: int = 1


class Run(NamedTuple):
    """Letters of one style."""

    text: str
    style: Style = Style()


class TextLine(NamedTuple):
    """One printed line; together its runs take at most the cells of the roll."""

    runs: tuple[Run, ...]


class QrLine(NamedTuple):
    """A centred QR code."""

    payload: str


class BarcodeLine(NamedTuple):
    """A centred Code 128 bar code."""

    payload: str


Line = TextLine | QrLine | BarcodeLine


class Layout(NamedTuple):
    """One copy of a document on a roll of `cells` cells."""

    cells: int
    lines: tuple[Line, ...]


PLAIN = Style()
STRONG = Style(strong=True)
BIG = Style(strong=True, scale=2)


def lay_out(document: PrintedDocument, cells: int) -> tuple[Layout, ...]:
    """Return the layout of each copy of `document` for a roll of `cells` cells (32 or 48)."""
    with speaking(document.language):
        body = [line for block in document.blocks for line in _block_lines(block, cells)]
        if document.footer:
            body += _paragraph(document.footer, cells)
        return tuple(
            Layout(cells, (*_head_lines(document, index, cells), *body))
            for index in range(len(keepers(document)))
        )


def as_text(layouts: Iterable[Layout]) -> str:
    """Return all copies as plain text, as a screen or a command shows them."""
    return "\n".join(_copy_text(layout) for layout in layouts)


def cells_of(line: TextLine) -> int:
    """Return how many cells a line takes."""
    return sum(width(run.text) * run.style.scale for run in line.runs)


def _copy_text(layout: Layout) -> str:
    texts: list[str] = []
    for line in layout.lines:
        match line:
            case TextLine(runs):
                texts.append("".join(_preview(run) for run in runs).rstrip())
            case QrLine(payload):
                texts += _code_preview(f"[QR {payload}]", layout.cells)
            case BarcodeLine(payload):
                texts += _code_preview(f"[||| {payload}]", layout.cells)
            case _:
                assert_never(line)
    return "\n".join(texts) + "\n"


def _code_preview(text: str, cells: int) -> list[str]:
    return [placed(part, cells, Align.CENTRE).rstrip() for part in wrap(text, cells)]


def _preview(run: Run) -> str:
    """A big run keeps its place: it stands in the middle of the cells it takes."""
    if run.style.scale == 1:
        return run.text
    return placed(run.text, width(run.text) * run.style.scale, Align.CENTRE)


def _head_lines(document: PrintedDocument, index: int, cells: int) -> list[Line]:
    lines: list[Line] = []
    if document.issuer:
        lines += _paragraph(document.issuer, cells, Align.CENTRE, STRONG)
    if document.title:
        lines += _big(document.title, cells)
    for mark in document.marks:
        lines += _mark_lines(mark, cells)
    number = ""
    if document.number:
        number = translate("layout", "No. {number}").format(number=document.number)
    return lines + _ends(number, copy_label(document, index), cells)


def _mark_lines(mark: Mark, cells: int) -> list[Line]:
    lines = _big(f"*{mark.text}*", cells)
    return lines + (_paragraph(mark.detail, cells, Align.CENTRE, STRONG) if mark.detail else [])


def _block_lines(block: AnyBlock, cells: int) -> list[Line]:  # noqa: PLR0911 - one case a block
    match block:
        case Heading(text, level):
            return _big(text, cells) if level == 1 else _paragraph(text, cells, style=STRONG)
        case Text(text, align, strong):
            return _paragraph(text, cells, align, STRONG if strong else PLAIN)
        case Pairs():
            return _pairs_lines(block, cells)
        case Table():
            return _table_lines(block, cells)
        case Rule(double):
            return [_line(("=" if double else "-") * cells)]
        case Total():
            return _total_lines(block, cells)
        case Qr(payload, caption):
            return [QrLine(slip_text(payload)), *_caption(caption, cells)]
        case Barcode(payload, caption):
            return [BarcodeLine(slip_text(payload)), *_caption(caption, cells)]
        case Signatures():
            return _signature_lines(block, cells)
        case Feed(count):
            return [_line("")] * min(max(count, 0), _MOST_EMPTY_LINES)
        case _:
            assert_never(block)


def _line(text: str, style: Style = PLAIN) -> TextLine:
    return TextLine((Run(text, style),) if text else ())


def _paragraph(
    text: str, cells: int, align: Align = Align.LEFT, style: Style = PLAIN
) -> list[Line]:
    lines = wrap(slip_text(text, keep_lines=True), cells)
    return [_line(placed(line, cells, align).rstrip(), style) for line in lines]


def _caption(caption: str, cells: int) -> list[Line]:
    return _paragraph(caption, cells, Align.CENTRE) if caption else []


def _big(text: str, cells: int) -> list[Line]:
    lines: list[Line] = []
    for part in wrap(slip_text(text), cells // 2):
        margin = (cells - 2 * width(part)) // 2
        runs = (Run(" " * margin), Run(part, BIG)) if margin else (Run(part, BIG),)
        lines.append(TextLine(runs))
    return lines


def _ends(left: str, right: str, cells: int, style: Style = PLAIN) -> list[Line]:
    """Put two texts at the ends of one line, or below each other where they do not fit."""
    left, right = slip_text(left), slip_text(right)
    if left and right and width(left) + 1 + width(right) <= cells:
        return [_line(placed(left, cells - width(right), Align.LEFT) + right, style)]
    lines: list[Line] = [_line(part, style) for part in wrap(left, cells) if left]
    if right:
        lines += [_line(placed(part, cells, Align.RIGHT), style) for part in wrap(right, cells)]
    return lines


def _colon() -> str:
    return translate("layout", "{label}: ").format(label="")


def _pairs_lines(block: Pairs, cells: int) -> list[Line]:
    lines: list[Line] = []
    waiting = list(block.pairs)
    half = (cells - 1) // 2
    while waiting:
        pair = waiting.pop(0)
        style = STRONG if pair.strong else PLAIN
        if block.values is Align.RIGHT:
            lines += _ends(pair.label, pair.value, cells, style)
            continue
        beside = waiting[0] if block.across > 1 and waiting else None
        if (
            beside
            and not (pair.wide or beside.wide)
            and all(width(_labelled(each)) <= half for each in (pair, beside))
        ):
            left = placed(_labelled(pair), cells - half, Align.LEFT)
            lines.append(_line(left + _labelled(waiting.pop(0)), style))
            continue
        lines += _hanging(_label(pair.label), slip_text(pair.value), cells, style)
    return lines


def _label(label: str) -> str:
    return slip_text(label) + _colon() if label else ""


def _labelled(pair: Pair) -> str:
    return _label(pair.label) + slip_text(pair.value)


def _hanging(label: str, text: str, cells: int, style: Style = PLAIN) -> list[Line]:
    """Set `text` behind `label`; further lines stand below the text, not below the label."""
    indent = width(label)
    if indent > cells // 2:
        below = [_line("  " + part, style) for part in wrap(text, cells - 2)]
        return [*(_line(part, style) for part in wrap(label, cells)), *below]
    first, *others = wrap(text, cells - indent)
    return [_line(label + first, style), *(_line(" " * indent + part, style) for part in others)]


def _table_lines(table: Table, cells: int) -> list[Line]:
    kept = [i for i, column in enumerate(table.columns) if not column.pages_only]
    columns = tuple(table.columns[i] for i in kept)
    shown = Table(columns, tuple(tuple(row[i] for i in kept) for row in table.rows))
    rows = shown.rows
    if table.totalled:
        rows += (totals_row(shown, translate("layout", "Total")),)
    gated = Table(
        tuple(Column(slip_text(column.title), column.share, column.align) for column in columns),
        tuple(tuple(map(slip_text, row)) for row in rows),
    )
    head, body = table_lines(gated, cells)
    return [
        *(_line(line.rstrip(), STRONG) for line in head),
        *(_line(line.rstrip()) for line in body),
    ]


def _total_lines(block: Total, cells: int) -> list[Line]:
    label, figures = slip_text(block.label), slip_text(block.figures)
    room = cells - width(label) - 2 * width(figures)
    if room >= 1:
        runs = (Run(label + " " * room, STRONG), Run(figures, BIG))
        lines: list[Line] = [TextLine(runs)]
    else:
        lines = _ends(label, figures, cells, STRONG)
    if block.capitals:
        label = _label(block.capitals_label)
        lines += _hanging(label, slip_text(block.capitals), cells, STRONG)
    return lines


def _signature_lines(block: Signatures, cells: int) -> list[Line]:
    labels = [_label(role) for role in block.roles]
    half = (cells - 2) // 2
    if not block.dated and len(labels) > 1 and max(map(width, labels)) + _LEAST_SIGNATURE <= half:
        fields = [label + "_" * (half - width(label)) for label in labels]
        texts = ["  ".join(fields[i : i + 2]) for i in range(0, len(fields), 2)]
    else:
        day = translate("layout", "Date ____-__-__") if block.dated else ""
        texts = [text for label in labels for text in _signature_field(label, day, cells)]
    return [line for text in texts for line in (_line(""), *map(_line, wrap(text, cells)))]


def _signature_field(label: str, day: str, cells: int) -> list[str]:
    """Return a line to sign on and the day behind it, or below where it does not fit."""
    room = cells - width(label) - (width(day) + 1 if day else 0)
    if day and room < _LEAST_SIGNATURE:
        return [label + "_" * max(cells - width(label), 0), placed(day, cells, Align.RIGHT)]
    return [f"{label}{'_' * max(room, 0)} {day}".rstrip()]
