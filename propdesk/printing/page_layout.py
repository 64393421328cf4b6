"""Lay a document out on A4 or A5 pages: the same blocks as a slip, set as a form is set."""

from itertools import zip_longest

from propdesk.domain.documents import (
    Align,
    Mark,
    PrintedDocument,
    Qr,
    Rule,
    Table,
    copy_label,
    keepers,
)
from propdesk.i18n import speaking, translate
from propdesk.printing.page import Item, Page, PageMeasure, PaperShape, QrPicture, Stamp, Words
from propdesk.printing.page_blocks import CODE_SIDE, set_block
from propdesk.printing.page_pen import LEADING, Pen


def paginate(
    document: PrintedDocument, shape: PaperShape, measure: PageMeasure
) -> tuple[tuple[Page, ...], str]:
    """Return the pages of all copies, and the characters that the font lacks."""
    with speaking(document.language):
        pages: list[Page] = []
        missing = ""
        for index in range(len(keepers(document))):
            pen = Pen(shape, measure)
            pages += _copy_pages(pen, document, copy_label(document, index))
            missing += pen.missing
    return tuple(pages), "".join(dict.fromkeys(missing))


def _copy_pages(pen: Pen, document: PrintedDocument, label: str) -> list[Page]:
    """Set one copy; the first QR code stands in the corner instead of in its place."""
    corner = next((block for block in document.blocks if isinstance(block, Qr)), None)
    _head(pen, document, label, corner)
    for block, after in zip_longest(document.blocks, document.blocks[1:]):
        if block is not corner and not (isinstance(block, Rule) and isinstance(after, Table)):
            set_block(pen, block)
    count = len(pen.sheets)
    return [
        Page(
            (*sheet, *_stamps(pen, document.marks), *_foot(pen, document, number, count)),
            number,
            count,
        )
        for number, sheet in enumerate(pen.sheets, 1)
    ]


def _head(pen: Pen, document: PrintedDocument, label: str, corner: Qr | None) -> None:
    top = pen.y
    if corner:
        _corner_code(pen, corner)
        pen.left += CODE_SIDE
        pen.room -= 2 * CODE_SIDE
    if document.issuer:
        pen.paragraph(document.issuer, pen.size * 1.1, Align.CENTRE)
    pen.paragraph(document.title, pen.size * 1.9, Align.CENTRE, strong=True)
    for mark in document.marks:
        note = "  ".join((mark.text, *mark.detail.split("\n"))).strip()
        pen.paragraph(note, pen.size, Align.CENTRE, strong=True)
    pen.left, pen.room = pen.shape.margin, pen.shape.room
    if corner:
        pen.y = max(pen.y, top + CODE_SIDE + pen.size * LEADING)
    _number_line(pen, document, label)


def _number_line(pen: Pen, document: PrintedDocument, label: str) -> None:
    pen.y += pen.size * 0.2
    base = pen.y + pen.size
    pen.add(Words(pen.left, base, pen.gated(label), pen.size))
    if document.number:
        number = translate("page_layout", "No. {number}").format(number=document.number)
        right = pen.left + pen.room
        pen.add(Words(right, base, pen.gated(number), pen.size, True, Align.RIGHT, red=True))
    pen.y += pen.size * (LEADING + 0.2)


def _stamps(pen: Pen, marks: tuple[Mark, ...]) -> list[Item]:
    """Return what makes the paper invalid, to stand across every page of it."""
    stamped = [mark for mark in marks if mark.invalid]
    middle, high = pen.shape.width / 2, pen.shape.height
    return [
        Stamp(middle, high * (0.55 + 0.2 * place), pen.gated(mark.text), pen.size * 4.5)
        for place, mark in enumerate(stamped)
    ]


def _corner_code(pen: Pen, code: Qr) -> None:
    right = pen.left + pen.room
    pen.add(QrPicture(right - CODE_SIDE, pen.y, CODE_SIDE, pen.gated(code.payload)))
    size = pen.size * 0.75
    base = pen.y + CODE_SIDE + size
    pen.add(Words(right, base, pen.gated(code.caption), size, align=Align.RIGHT))


def _foot(pen: Pen, document: PrintedDocument, number: int, count: int) -> list[Item]:
    base = pen.shape.height - pen.shape.top + 4
    size = pen.size * 0.8
    text = translate("page_layout", "Page {number} of {count}").format(number=number, count=count)
    items: list[Item] = [Words(pen.shape.width / 2, base, text, size, align=Align.CENTRE)]
    if number > 1:
        title = pen.gated(f"{document.title}  {document.number}")
        items.append(Words(pen.left, base, title, size))
    if document.footer:
        right = pen.left + pen.room
        items.append(Words(right, base, pen.gated(document.footer), size, align=Align.RIGHT))
    return items
