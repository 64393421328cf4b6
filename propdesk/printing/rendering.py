"""Any printed document as a file: letters or bytes of a slip, pages of a PDF."""

from typing import NamedTuple

import msgspec

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.media import Medium
from propdesk.domain.placed_papers import PlacedPaper
from propdesk.printing.escpos import encode_document
from propdesk.printing.layout import as_text, lay_out
from propdesk.printing.models import MODELS
from propdesk.printing.page import SHAPES, Page, Paper, PaperShape
from propdesk.printing.page_layout import paginate
from propdesk.printing.pdf import drawn, page_measure
from propdesk.printing.preprinted import FORMS, moved, preprinted_pages

SLIPS = {Medium.SLIP58: MODELS["roll58"], Medium.SLIP80: MODELS["roll80"]}
PAPERS = {
    Medium.A3: Paper.A3,
    Medium.A4: Paper.A4,
    Medium.A5: Paper.A5,
    Medium.WHOLE: Paper.WHOLE,
    Medium.HALF: Paper.HALF,
    Medium.THIRD: Paper.THIRD,
}
_CARBON = frozenset({Paper.WHOLE, Paper.HALF, Paper.THIRD})  # one print marks every part
Offset = tuple[int, int]


class Rendered(NamedTuple):
    """A finished file and the characters that no font could draw (〓 stands for them)."""

    data: bytes
    missing: str


class Sheets(NamedTuple):
    """Pages of one shape as they are previewed, printed and saved: the same in all three."""

    pages: tuple[Page, ...]
    shape: PaperShape
    title: str
    missing: str

    def as_pdf(self) -> Rendered:
        """Return the pages as a file; the same pages give the same bytes."""
        return Rendered(drawn(self.pages, self.shape, self.title), self.missing)


def sheets_of(document: PrintedDocument, medium: Medium, offset: Offset = (0, 0)) -> Sheets:
    """Return a document on sheets: each copy on its own, on continuous paper one for all parts.

    `offset` is a printer's own shift to the right and down, in tenths of a millimetre.
    """
    paper = PAPERS[medium]
    if paper in _CARBON:
        document = msgspec.structs.replace(document, copies=())
    shape = SHAPES[paper]
    pages, missing = paginate(document, shape, page_measure())
    title = f"{document.title} {document.number}".strip()
    return Sheets(tuple(moved(page, offset) for page in pages), shape, title, missing)


def placed_sheets(paper: PlacedPaper, offset: Offset = (0, 0)) -> Sheets:
    """Return what is printed into the boxes of a pre-printed form."""
    pages, missing = preprinted_pages(paper, page_measure(), offset)
    return Sheets(pages, SHAPES[FORMS[paper.form].paper], paper.title, missing)


def rendered_slip(document: PrintedDocument, medium: Medium) -> Rendered:
    """Return all copies of a slip as printer bytes."""
    slip = encode_document(document, SLIPS[medium])
    return Rendered(slip.data, slip.missing)


def slip_letters(document: PrintedDocument, medium: Medium) -> str:
    """Return all copies of a slip as a screen shows them."""
    return as_text(lay_out(document, SLIPS[medium].cells))
