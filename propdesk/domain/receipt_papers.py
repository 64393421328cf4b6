"""The receipt (F19, 收款收据) as a printed document."""

from datetime import datetime

import msgspec

from propdesk.domain.capital_amounts import capital_amount
from propdesk.domain.documents import (
    Align,
    AnyBlock,
    Column,
    Mark,
    Pair,
    Pairs,
    PrintedDocument,
    Qr,
    ReceiptContent,
    Rule,
    Signatures,
    Sums,
    Table,
    Text,
    Total,
)
from propdesk.domain.money import format_yuan
from propdesk.domain.paper_marks import practice_mark, reprint_mark
from propdesk.i18n import current_language, speaking, translate

KIND = "receipt"
_CHECK_GROUP = 4


def receipt_document(content: ReceiptContent, language: str | None = None) -> PrintedDocument:
    """Return the receipt with everything F19 asks for, in `language` or the current one.

    Source: domain.md W09, W13; the check code and the marks: faults.md 1, desk-habits.md U12.
    """
    with speaking(language or current_language()):
        return PrintedDocument(
            kind=KIND,
            title=translate("receipts", "Receipt"),
            language=current_language(),
            number=content.number,
            issuer=_issuer(content),
            copies=content.copies or usual_keepers(),
            marks=_marks(content),
            blocks=_blocks(content),
        )


def file_copy(document: PrintedDocument) -> PrintedDocument:
    """Return the receipt marked, for a file made outside the counted printing."""
    mark = Mark(translate("receipts", "FILE COPY"), translate("receipts", "Not a valid receipt"))
    return msgspec.structs.replace(document, marks=(*document.marks, mark))


def usual_keepers() -> tuple[str, ...]:
    """Return the keepers of a receipt's three copies in the current language (printing.md 4.8)."""
    return (
        translate("receipts", "Stub"),
        translate("receipts", "Payer"),
        translate("receipts", "Finance"),
    )


def _issuer(content: ReceiptContent) -> str:
    return "\n".join(text for text in (content.project, content.centre) if text)


def _marks(content: ReceiptContent) -> tuple[Mark, ...]:
    marks = []
    if content.practice:
        marks.append(practice_mark())
    if content.voided:
        marks.append(Mark(translate("receipts", "VOID"), content.void_note, invalid=True))
    if content.reprint:
        marks.append(reprint_mark(content.reprint))
    return tuple(marks)


def _blocks(content: ReceiptContent) -> tuple[AnyBlock, ...]:
    remark = Text(translate("receipts", "Remark: {text}").format(text=content.remark))
    return (
        _facts(content),
        Rule(),
        _table(content),
        Rule(),
        Total(
            label=translate("receipts", "Total"),
            figures=_money(content.total_fen),
            capitals_label=translate("receipts", "In capitals"),
            capitals=capital_amount(content.total_fen, currency=True),
        ),
        Rule(),
        _payment(content),
        Rule(),
        *([remark] if content.remark else []),
        Pairs(
            (
                Pair(translate("receipts", "Collector"), content.collector),
                Pair(translate("receipts", "Station"), content.station),
            ),
            across=2,
        ),
        Signatures((translate("receipts", "Centre seal"), translate("receipts", "Payer signs"))),
        Qr(
            f"{content.number} {content.check_code}",
            translate("receipts", "Check code {code}").format(code=_grouped(content.check_code)),
        ),
    )


def _facts(content: ReceiptContent) -> Pairs:
    return Pairs(
        (
            Pair(translate("receipts", "Unit"), content.unit, strong=True),
            Pair(translate("receipts", "Payer name"), content.payer),
            Pair(translate("receipts", "Received at"), _moment(content.issued_at)),
            Pair(translate("receipts", "Business date"), content.business_date.isoformat()),
        ),
        across=2,
    )


def _table(content: ReceiptContent) -> Table:
    return Table(
        columns=(
            Column(translate("receipts", "Fee item"), share=3),
            Column(translate("receipts", "Period"), share=2),
            Column(translate("receipts", "Quantity"), align=Align.RIGHT),
            Column(translate("receipts", "Price"), align=Align.RIGHT),
            Column(translate("receipts", "Amount"), align=Align.RIGHT, sums=Sums.MONEY),
        ),
        rows=tuple(
            (line.item, line.period, line.quantity, line.price, _figures(line.amount_fen))
            for line in content.lines
        ),
    )


def _payment(content: ReceiptContent) -> Pairs:
    """How it was paid; what is nothing is left out, except the total of open charges."""
    pairs = [Pair(share.name, _figures(share.amount_fen)) for share in content.methods]
    pairs.append(Pair(translate("receipts", "Tendered"), _figures(content.tendered_fen)))
    pairs.append(Pair(translate("receipts", "Change"), _figures(content.change_fen)))
    if content.kept_fen:
        kept = translate("receipts", "Change kept as prepayment")
        pairs.append(Pair(kept, _figures(content.kept_fen)))
    if content.prepaid_after_fen is not None:
        balance = translate("receipts", "Prepaid balance")
        pairs.append(Pair(balance, _figures(content.prepaid_after_fen)))
    if content.arrears_after_fen is not None:
        open_sum = translate("receipts", "Still owed")
        pairs.append(Pair(open_sum, _figures(content.arrears_after_fen)))
    return Pairs(tuple(pairs), values=Align.RIGHT)


def _money(fen: int) -> str:
    return f"￥{_figures(fen)}"


def _figures(fen: int) -> str:
    return format_yuan(fen, grouping=True)


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def _grouped(code: str) -> str:
    """Return the check code in groups of four, as it is read out over the telephone."""
    return " ".join(code[i : i + _CHECK_GROUP] for i in range(0, len(code), _CHECK_GROUP))
