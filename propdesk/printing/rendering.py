"""Any printed document as a file: letters or bytes of a slip, pages of a PDF."""

from typing import NamedTuple

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.forms import Medium
from propdesk.printing.escpos import encode_document
from propdesk.printing.layout import as_text, lay_out
from propdesk.printing.models import MODELS
from propdesk.printing.page import Paper
from propdesk.printing.pdf import pdf_of

SLIPS = {Medium.SLIP58: MODELS["roll58"], Medium.SLIP80: MODELS["roll80"]}
PAPERS = {Medium.A4: Paper.A4, Medium.A5: Paper.A5}


class Rendered(NamedTuple):
    """A finished file and the characters that no font could draw (〓 stands for them)."""

    data: bytes
    missing: str


def rendered(document: PrintedDocument, medium: Medium, *, as_letters: bool = False) -> Rendered:
    """Return all copies of a document; a slip as printer bytes, or as text if `as_letters`."""
    if medium in PAPERS:
        return Rendered(*pdf_of(document, PAPERS[medium]))
    if as_letters:
        return Rendered(slip_letters(document, medium).encode(), slip_missing(document, medium))
    return Rendered(*encode_document(document, SLIPS[medium]))


def slip_letters(document: PrintedDocument, medium: Medium) -> str:
    """Return all copies of a slip as a screen shows them."""
    return as_text(lay_out(document, SLIPS[medium].cells))


def slip_missing(document: PrintedDocument, medium: Medium) -> str:
    """Return the characters of a slip that no font can draw."""
    return encode_document(document, SLIPS[medium]).missing
