"""Papers about a receipt: the receipt itself (F19), its void, and a transfer that arrived."""

from sqlalchemy import select

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.forms import (
    FINANCE_COPY,
    STUB,
    Amount,
    CodeSort,
    Form,
    FormField,
    Kind,
    LineColumn,
    LineTable,
    Section,
    fill,
)
from propdesk.domain.media import CONTINUOUS, SLIPS_FIRST, Medium
from propdesk.domain.permissions import Permission
from propdesk.domain.placed_papers import PlacedPaper, placed_receipt
from propdesk.domain.receipt_papers import file_copy, receipt_document
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.models.accounts import User
from propdesk.models.payments import TransferConfirmation
from propdesk.services.forms import (
    NothingToPrintError,
    PrintableForm,
    Wanted,
    filling,
    language_of,
    printable,
)
from propdesk.services.receipts_list import detail_of, find
from propdesk.services.work import Reading, query

_NUMBER = FormField("receipt", QT_TRANSLATE_NOOP("receipts_forms", "Receipt no."), strong=True)
_ISSUED = FormField("issued_at", QT_TRANSLATE_NOOP("receipts_forms", "Received at"), Kind.MOMENT)
_UNIT = FormField("unit", QT_TRANSLATE_NOOP("receipts_forms", "Unit"), strong=True)
_PAYER = FormField("payer", QT_TRANSLATE_NOOP("receipts_forms", "Payer"))
VOID = Form(
    key="void-slip",
    title=QT_TRANSLATE_NOOP("receipts_forms", "Void of a receipt"),
    parts=(
        Section(
            (
                _NUMBER,
                _ISSUED,
                _UNIT,
                _PAYER,
                FormField(
                    "voided_at", QT_TRANSLATE_NOOP("receipts_forms", "Voided at"), Kind.MOMENT
                ),
                FormField(
                    "copies_returned",
                    QT_TRANSLATE_NOOP("receipts_forms", "Payer's copy returned"),
                    Kind.TICK,
                ),
                FormField("actor", QT_TRANSLATE_NOOP("receipts_forms", "Voided by")),
                FormField(
                    "second", QT_TRANSLATE_NOOP("receipts_forms", "Agreed by"), optional=True
                ),
                FormField("reason", QT_TRANSLATE_NOOP("receipts_forms", "Reason"), wide=True),
            )
        ),
        LineTable(
            "methods",
            (
                LineColumn("method", QT_TRANSLATE_NOOP("receipts_forms", "Paid by"), share=2),
                LineColumn(
                    "amount",
                    QT_TRANSLATE_NOOP("receipts_forms", "Amount"),
                    Kind.MONEY,
                    summed=True,
                ),
            ),
            totalled=False,
        ),
        Amount("total", QT_TRANSLATE_NOOP("receipts_forms", "Taken back in all")),
    ),
    signatures=(
        QT_TRANSLATE_NOOP("receipts_forms", "Payer signs"),
        QT_TRANSLATE_NOOP("receipts_forms", "Cashier"),
        QT_TRANSLATE_NOOP("receipts_forms", "Agreed"),
    ),
    dated=True,
    copies=(STUB, FINANCE_COPY),
    code=CodeSort.QR,
    media=SLIPS_FIRST,
)
ARRIVAL = Form(
    key="transfer-confirmation",
    title=QT_TRANSLATE_NOOP("receipts_forms", "Transfer confirmation"),
    parts=(
        Section(
            (
                _NUMBER,
                _ISSUED,
                _UNIT,
                _PAYER,
                FormField("arrived_on", QT_TRANSLATE_NOOP("receipts_forms", "Arrived"), Kind.DATE),
                FormField("bank_line", QT_TRANSLATE_NOOP("receipts_forms", "Bank reference")),
                FormField(
                    "confirmed_at", QT_TRANSLATE_NOOP("receipts_forms", "Confirmed at"), Kind.MOMENT
                ),
                FormField("confirmed_by", QT_TRANSLATE_NOOP("receipts_forms", "Confirmed by")),
            )
        ),
        Amount("amount", QT_TRANSLATE_NOOP("receipts_forms", "Amount arrived")),
    ),
    signatures=(QT_TRANSLATE_NOOP("receipts_forms", "Finance signs"),),
    dated=True,
    copies=(STUB, FINANCE_COPY),
    media=(Medium.A5, Medium.A4, Medium.SLIP80, Medium.SLIP58, *CONTINUOUS),
)
_WHICH = QT_TRANSLATE_NOOP("receipts_forms", "the receipt number, or its last digits")


@query(Permission.LOOK_UP)
def receipt(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return a receipt marked as a file copy: counted copies go through the print queue.

    Raises NotFoundError, SeveralReceiptsError.
    """
    detail = detail_of(reading, find(reading, number=wanted.ident))
    language = language_of(reading, wanted)
    with speaking(language):
        return file_copy(receipt_document(detail.content, language))


@query(Permission.LOOK_UP)
def placed(reading: Reading, wanted: Wanted, /) -> PlacedPaper:
    """Return a receipt for the boxes of pre-printed paper, marked as the file copy it is.

    Raises NotFoundError, SeveralReceiptsError.
    """
    detail = detail_of(reading, find(reading, number=wanted.ident))
    language = language_of(reading, wanted)
    with speaking(language):
        marks = file_copy(receipt_document(detail.content, language)).marks
    return placed_receipt(detail.content, " ".join(mark.text for mark in marks))


@query(Permission.LOOK_UP)
def void(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return how a receipt became void; NotFoundError, NothingToPrintError if it never did."""
    detail = detail_of(reading, find(reading, number=wanted.ident))
    if detail.void is None:
        raise NothingToPrintError(field="receipt", form=VOID.title, name=detail.number)
    content = detail.content
    values = {
        "receipt": detail.number,
        "issued_at": content.issued_at,
        "unit": content.unit,
        "payer": content.payer,
        "voided_at": detail.void.voided_at,
        "copies_returned": detail.void.copies_returned,
        "actor": detail.void.actor,
        "second": detail.void.second,
        "reason": detail.void.reason,
        "total": sum(share.amount_fen for share in content.methods),
    }
    rows = [{"method": share.name, "amount": share.amount_fen} for share in content.methods]
    return fill(VOID, filling(reading, wanted, values, {"methods": rows}, number=detail.number))


@query(Permission.CONFIRM_TRANSFER)
def arrival(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return the bank's arrival of an announced transfer; NotFoundError, NothingToPrintError."""
    detail = detail_of(reading, find(reading, number=wanted.ident))
    row = reading.connection.execute(
        select(
            TransferConfirmation.arrived_on,
            TransferConfirmation.bank_line,
            TransferConfirmation.confirmed_at,
            User.name,
            TransferConfirmation.amount_fen,
        )
        .join(User, User.id == TransferConfirmation.actor_id)
        .where(TransferConfirmation.payment_id == detail.payment_id)
    ).first()
    if row is None:
        raise NothingToPrintError(field="receipt", form=ARRIVAL.title, name=detail.number)
    values = {
        "receipt": detail.number,
        "issued_at": detail.content.issued_at,
        "unit": detail.content.unit,
        "payer": detail.content.payer,
        "arrived_on": row.arrived_on,
        "bank_line": row.bank_line,
        "confirmed_at": row.confirmed_at,
        "confirmed_by": row.name,
        "amount": row.amount_fen,
    }
    return fill(ARRIVAL, filling(reading, wanted, values, number=detail.number))


FORMS = (
    PrintableForm(
        "receipt",
        QT_TRANSLATE_NOOP("receipts_forms", "Receipt"),
        _WHICH,
        receipt,
        (*SLIPS_FIRST, Medium.PREPRINTED),
        "F19",
        placed,
    ),
    printable(VOID, void, _WHICH),
    printable(ARRIVAL, arrival, _WHICH),
)
