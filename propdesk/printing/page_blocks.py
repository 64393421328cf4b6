"""Every kind of block as it is set on a page."""

from typing import assert_never

from propdesk.domain.documents import (
    Align,
    AnyBlock,
    Barcode,
    Feed,
    Heading,
    Pairs,
    Qr,
    Rule,
    Signatures,
    Table,
    Text,
    Total,
)
from propdesk.i18n import translate
from propdesk.printing.cells import wrap
from propdesk.printing.page import BarPicture, QrPicture, Stroke, Words
from propdesk.printing.page_grid import set_grid
from propdesk.printing.page_pen import LEADING, PAD, Pen
from propdesk.printing.page_table import set_table

CODE_SIDE = 58.0
_FIGURES_ACROSS = 3
_SIGNED_ACROSS = 3
_DATED_ACROSS = 2
_SIGNATURE_HEIGHT = 2.4  # of the letters: a name takes more room than print


def set_block(pen: Pen, block: AnyBlock) -> None:
    """Set one block where the pen stands."""
    match block:
        case Heading(text, level):
            size = pen.size * (1.4 if level == 1 else 1.1)
            align = Align.CENTRE if level == 1 else Align.LEFT
            pen.paragraph(text, size, align, strong=True)
        case Text(text, align, strong):
            pen.paragraph(text, pen.size, align, strong=strong)
        case Pairs(framed=True):
            set_grid(pen, block)
        case Pairs():
            _pairs(pen, block)
        case Table():
            set_table(pen, block)
        case Rule():
            pen.y += pen.size * 0.4
        case Total():
            _total(pen, block)
        case Qr():
            _flowing_code(pen, block)
        case Barcode():
            _bars(pen, block)
        case Signatures():
            _signatures(pen, block)
        case Feed(lines):
            pen.y += max(lines, 0) * pen.size * LEADING
        case _:
            assert_never(block)


def _labelled(pen: Pen, label: str, value: str) -> str:
    if not label:
        return pen.gated(value)
    return translate("page_blocks", "{label}: {value}").format(
        label=pen.gated(label), value=pen.gated(value)
    )


def _pairs(pen: Pen, block: Pairs) -> None:
    across = _FIGURES_ACROSS if block.values is Align.RIGHT else max(block.across, 1)
    slot = pen.room / across - PAD
    waiting: list[tuple[str, bool]] = []
    for pair in block.pairs:
        text = _labelled(pen, pair.label, pair.value)
        if pair.wide or pen.width(text, pen.size, strong=pair.strong) > slot:
            _pair_row(pen, waiting, across)
            waiting = []
            pen.paragraph(text, pen.size, strong=pair.strong)
            continue
        waiting.append((text, pair.strong))
        if len(waiting) == across:
            _pair_row(pen, waiting, across)
            waiting = []
    _pair_row(pen, waiting, across)


def _pair_row(pen: Pen, texts: list[tuple[str, bool]], across: int) -> None:
    if not texts:
        return
    height = pen.size * (LEADING + 0.1)
    pen.need(height)
    for place, (text, strong) in enumerate(texts):
        x = pen.left + place * pen.room / across
        pen.add(Words(x, pen.y + pen.size, text, pen.size, strong))
    pen.y += height


def _total(pen: Pen, block: Total) -> None:
    """Set the amount in a frame, words on the left and figures on the right."""
    words = pen.gated(block.label)
    if block.capitals:
        words += "    " + _labelled(pen, block.capitals_label, block.capitals)
    figures, large = pen.gated(block.figures), pen.size * 1.3
    room = pen.room - pen.width(figures, large, strong=True) - 4 * PAD
    lines = wrap(words, room, pen.strong_width)
    height = pen.size * (0.8 + 1.3 * len(lines))
    pen.need(height)
    base = pen.y + pen.size * 1.4
    for place, line in enumerate(lines):
        pen.add(Words(pen.left + PAD, base + place * large, line, pen.size, strong=True))
    pen.add(Words(pen.left + pen.room - PAD, base, figures, large, True, Align.RIGHT))
    pen.frame([pen.room], height)
    pen.y += height + pen.size * 0.3


def _flowing_code(pen: Pen, code: Qr) -> None:
    pen.need(CODE_SIDE + pen.size * 2)
    x = pen.left + (pen.room - CODE_SIDE) / 2
    pen.add(QrPicture(x, pen.y, CODE_SIDE, pen.gated(code.payload)))
    pen.y += CODE_SIDE + PAD
    if code.caption:
        pen.paragraph(code.caption, pen.size, Align.CENTRE)


def _bars(pen: Pen, code: Barcode) -> None:
    height = 32.0
    pen.need(height + pen.size * 2)
    pen.add(BarPicture(pen.left, pen.y, pen.room, height, pen.gated(code.payload)))
    pen.y += height + PAD
    if code.caption:
        pen.paragraph(code.caption, pen.size)


def _signatures(pen: Pen, block: Signatures) -> None:
    """Set lines to sign on, with room for the day behind each where it is wanted."""
    pen.y += pen.size
    most = _DATED_ACROSS if block.dated else _SIGNED_ACROSS
    across = max(min(len(block.roles), most), 1)
    slot = pen.room / across
    day = pen.gated(translate("page_blocks", "Date: ____-__-__")) if block.dated else ""
    for first in range(0, len(block.roles), across):
        pen.need(pen.size * _SIGNATURE_HEIGHT)
        for place, role in enumerate(block.roles[first : first + across]):
            x = pen.left + place * slot
            label = _labelled(pen, role, "").rstrip()
            end = x + slot - 2 * PAD
            base = pen.y + pen.size
            pen.add(Words(x, base, label, pen.size))
            if day:
                pen.add(Words(end, base, day, pen.size, align=Align.RIGHT))
                end -= pen.width(day, pen.size) + 2 * PAD
            start = min(x + pen.width(label, pen.size) + 2, end)
            pen.add(Stroke(start, base + 2, end, base + 2))
        pen.y += pen.size * _SIGNATURE_HEIGHT
