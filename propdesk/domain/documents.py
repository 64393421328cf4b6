"""Printed documents as frozen values: what stands on a paper, not where or how.

One document feeds the slip, the page and the screen. It is stored as JSON with its print job, so
that a reprint years later shows the same words.
"""

import enum
import re
from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from propdesk.domain.errors import DomainError
from propdesk.domain.money import format_yuan
from propdesk.i18n import QT_TRANSLATE_NOOP, translate


class Align(enum.StrEnum):
    """Where a text stands in its line or column."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Block(msgspec.Struct, frozen=True, tag=str.lower, forbid_unknown_fields=True):
    """One piece of a document, stacked below the one before."""


class Heading(Block, frozen=True):
    """A heading inside the document; level 1 is printed double-size where there is room."""

    text: str
    level: int = 2


class Text(Block, frozen=True):
    """A paragraph; line breaks in `text` are kept."""

    text: str
    align: Align = Align.LEFT
    strong: bool = False


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A label and its value; a `wide` one has a line of its own."""

    label: str
    value: str
    strong: bool = False
    wide: bool = False


class Pairs(Block, frozen=True):
    """Labelled values; `across` of them may share a line, `values` says where the values stand.

    `framed` ones stand in ruled boxes on a page, as on a form to be filled in.
    """

    pairs: tuple[Pair, ...]
    across: int = 1
    values: Align = Align.LEFT
    framed: bool = False


class Sums(enum.StrEnum):
    """Whether the figures of a column are added up, and what they are."""

    NONE = "none"
    MONEY = "money"
    COUNT = "count"


class Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table column; `share` weighs it against its neighbours where room is short or left over.

    `sums` of a column are carried from page to page; its cells hold figures only, or nothing. A
    slip has no room for a column that stands on `pages_only`.
    """

    title: str
    share: int = 1
    align: Align = Align.LEFT
    sums: Sums = Sums.NONE
    pages_only: bool = False


class Table(Block, frozen=True):
    """Rows under column titles; every row has as many cells as there are columns.

    `totalled` ends the table with the sums of the columns that have them.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    totalled: bool = False

    def __post_init__(self) -> None:
        if all(column.pages_only for column in self.columns):
            raise ValueError("a table has a column, on slips too")
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row of a table has one cell for each column")
        for index, column in enumerate(self.columns):
            if column.sums is not Sums.NONE:
                for row in self.rows:
                    figure(row[index], column.sums)


class Rule(Block, frozen=True):
    """A line across the paper."""

    double: bool = False


class Total(Block, frozen=True):
    """An amount that must not be overlooked, in figures and, if given, in capitals."""

    label: str
    figures: str
    capitals_label: str = ""
    capitals: str = ""


class Qr(Block, frozen=True):
    """A QR code of `payload` with a caption for people."""

    payload: str
    caption: str = ""


class Barcode(Block, frozen=True):
    """A Code 128 bar code of `payload` (printable ASCII)."""

    payload: str
    caption: str = ""


class Signatures(Block, frozen=True):
    """Places to sign; each role is a label; `dated` ones leave room for the day."""

    roles: tuple[str, ...]
    dated: bool = False


class Feed(Block, frozen=True):
    """Empty lines."""

    lines: int = 1


AnyBlock = (
    Heading | Text | Pairs | Table | Rule | Total | Qr | Barcode | Signatures | Feed
)  # fmt: skip


class Mark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mark on every copy: void, printed again, practice; `detail` says when and by whom.

    `invalid` marks a paper that proves nothing; on a page it is stamped across the text.
    """

    text: str
    detail: str = ""
    invalid: bool = False


class PrintedDocument(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A paper of the trade, ready to be laid out.

    `copies` names the keeper of each copy (存根联, 业主联 ...); without names one nameless copy is
    printed. `language` is the language of the words that layout adds itself. `footer` says who
    made the paper and when.
    """

    kind: str
    title: str
    language: str
    number: str
    blocks: tuple[AnyBlock, ...]
    issuer: str = ""
    copies: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    footer: str = ""


class ReceiptLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One fee item on a receipt; `quantity` and `price` are texts as agreed with the payer."""

    item: str
    period: str
    quantity: str
    price: str
    amount_fen: int


class MethodShare(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How much was paid in one way; `name` is already in the receipt's language."""

    name: str
    amount_fen: int


class Reprint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The n-th printing again of a receipt first printed at `first_printed_at` (local time)."""

    copy_no: int
    first_printed_at: datetime
    operator: str


class ReceiptContent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything a receipt says (F19). Source: domain.md W09, W13; amounts in fen.

    `issued_at` is local time. `tendered_fen` is what the payer handed over, `change_fen` what went
    back, `kept_fen` what stayed as prepayment; the two `_after_fen` figures are the unit's
    standing after this receipt, None where it is not to be shown. `check_code` is the head of the
    desk's chain (8 characters). `copies` names the keepers; empty takes the usual three.
    """

    project: str
    centre: str
    number: str
    issued_at: datetime
    business_date: date
    unit: str
    payer: str
    lines: tuple[ReceiptLine, ...]
    total_fen: int
    methods: tuple[MethodShare, ...]
    tendered_fen: int
    change_fen: int
    kept_fen: int
    prepaid_after_fen: int | None
    arrears_after_fen: int | None
    collector: str
    station: str
    check_code: str
    copies: tuple[str, ...] = ()
    reprint: Reprint | None = None
    voided: bool = False
    void_note: str = ""
    practice: bool = False
    remark: str = ""


class UnreadableDocumentError(DomainError):
    """A stored document is damaged or written by a newer program."""

    sentence = QT_TRANSLATE_NOOP("documents", "The stored document cannot be read ({reason}).")


class UnprintableTextError(DomainError):
    """A text holds half a character (a lone surrogate) and can be neither stored nor printed."""

    sentence = QT_TRANSLATE_NOOP("documents", "The text holds half a character: {text}")


_MONEY = re.compile(r"-?[0-9][0-9,]*\.[0-9]{2}")
_COUNT = re.compile(r"-?[0-9][0-9,]*")
_DECODER = msgspec.json.Decoder(PrintedDocument)


def to_json(document: PrintedDocument) -> str:
    """Return the document as JSON; UnprintableTextError if a text is not valid Unicode."""
    try:
        return msgspec.json.encode(document).decode()
    except UnicodeEncodeError as error:
        raise UnprintableTextError(text=ascii(error.object)) from error


def from_json(text: str) -> PrintedDocument:
    """Return the document written by `to_json`; UnreadableDocumentError for anything else."""
    try:
        return _DECODER.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        raise UnreadableDocumentError(reason=str(error)) from error


def figure(text: str, sums: Sums) -> int:
    """Return the figure in a cell of a summed column: fen for money, else a whole number.

    An empty cell is nothing; ValueError for what is no figure.
    """
    if not text:
        return 0
    pattern = _MONEY if sums is Sums.MONEY else _COUNT
    if not pattern.fullmatch(text):
        raise ValueError(f"not a figure to be added up: {text!r}")
    return int(text.replace(",", "").replace(".", ""))


def figure_text(value: int, sums: Sums) -> str:
    """Return a sum as the cells of its column are written."""
    return format_yuan(value, grouping=True) if sums is Sums.MONEY else str(value)


def sums_row(columns: Sequence[Column], values: Sequence[int], label: str) -> tuple[str, ...]:
    """Return a line of sums under their columns; `label` stands in front of them."""
    texts = [
        "" if column.sums is Sums.NONE else figure_text(value, column.sums)
        for column, value in zip(columns, values, strict=True)
    ]
    texts[0] = f"{label} {texts[0]}".strip()
    return tuple(texts)


def totals_row(table: Table, label: str) -> tuple[str, ...]:
    """Return the line that ends a table whose columns add up."""
    values = [
        0
        if column.sums is Sums.NONE
        else sum(figure(row[index], column.sums) for row in table.rows)
        for index, column in enumerate(table.columns)
    ]
    return sums_row(table.columns, values, label)


def keepers(document: PrintedDocument) -> tuple[str, ...]:
    """Return the keeper of each copy to print, at least one (nameless)."""
    return document.copies or ("",)


def copy_label(document: PrintedDocument, index: int) -> str:
    """Return "copy n of m: keeper" of the copy at `index` in the current language, "" if alone."""
    if not document.copies:
        return ""
    return translate("documents", "Copy {number} of {count}: {keeper}").format(
        number=index + 1, count=len(document.copies), keeper=document.copies[index]
    )
