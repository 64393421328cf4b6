"""The receipts ledger, and how the numbers of every book were used. Source: domain.md W13, W15."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, func, select

from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope, mask_name
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, Row
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.estate import Unit
from propdesk.models.payments import Payment, PaymentPart
from propdesk.models.receipts import Receipt, ReceiptCopy, ReceiptVoid
from propdesk.services import receipts_usage
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.ledger_labels import Labels
from propdesk.services.ledger_movements import streamed
from propdesk.services.ledger_standings import filters
from propdesk.services.ledgers import filter_text
from propdesk.services.reports_grants import shows_in_full
from propdesk.services.work import Reading, query

RECEIPTS_TITLE = QT_TRANSLATE_NOOP("reports", "Receipts, {first} to {last}")
NUMBERS_TITLE = QT_TRANSLATE_NOOP("reports", "Use of receipt numbers, {first} to {last}")
VALID = QT_TRANSLATE_NOOP("reports", "Valid")
VOID = QT_TRANSLATE_NOOP("reports", "Void")
_RECEIPTS = (
    ReportColumn("number", QT_TRANSLATE_NOOP("reports", "Receipt"), ColumnKind.IDENTIFIER),
    ReportColumn("issued_at", QT_TRANSLATE_NOOP("reports", "Issued at"), ColumnKind.MOMENT),
    ReportColumn("date", QT_TRANSLATE_NOOP("reports", "Business date"), ColumnKind.DATE),
    ReportColumn("unit", QT_TRANSLATE_NOOP("reports", "Unit"), ColumnKind.IDENTIFIER),
    ReportColumn("payer", QT_TRANSLATE_NOOP("reports", "Payer")),
    ReportColumn("methods", QT_TRANSLATE_NOOP("reports", "Paid by")),
    ReportColumn("collector", QT_TRANSLATE_NOOP("reports", "Collector")),
    ReportColumn("valid", QT_TRANSLATE_NOOP("reports", "Amount"), ColumnKind.MONEY),
    ReportColumn("prepaid", QT_TRANSLATE_NOOP("reports", "Of it prepaid"), ColumnKind.MONEY),
    ReportColumn("void", QT_TRANSLATE_NOOP("reports", "Amount voided"), ColumnKind.MONEY),
    ReportColumn("state", QT_TRANSLATE_NOOP("reports", "State")),
    ReportColumn("copies", QT_TRANSLATE_NOOP("reports", "Copies"), ColumnKind.INTEGER),
)
_NUMBERS = (
    ReportColumn("book", QT_TRANSLATE_NOOP("reports", "Book"), ColumnKind.IDENTIFIER),
    ReportColumn("first", QT_TRANSLATE_NOOP("reports", "First number"), ColumnKind.IDENTIFIER),
    ReportColumn("last", QT_TRANSLATE_NOOP("reports", "Last number"), ColumnKind.IDENTIFIER),
    ReportColumn("issued", QT_TRANSLATE_NOOP("reports", "Issued"), ColumnKind.INTEGER),
    ReportColumn("voids", QT_TRANSLATE_NOOP("reports", "Voided"), ColumnKind.INTEGER),
    ReportColumn("copies", QT_TRANSLATE_NOOP("reports", "Copies"), ColumnKind.INTEGER),
    ReportColumn("missing", QT_TRANSLATE_NOOP("reports", "Missing numbers"), ColumnKind.INTEGER),
    ReportColumn("amount", QT_TRANSLATE_NOOP("reports", "Amount, voided too"), ColumnKind.MONEY),
)


@query(Permission.REPORTS)
def receipts(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the receipts of the scope's days, oldest first; void ones stand in their own column.

    A receipt counts as void if it was voided by the scope's last day that counts. Payers' names
    are masked without a grant.
    """
    in_full = shows_in_full(reading, scope.grant)
    methods = {method.value: name.translated() for method, name in METHOD_NAMES.items()}
    states = VALID.translated(), VOID.translated()
    batches = (
        [_receipt(row, methods, states, in_full=in_full) for row in batch]
        for batch in streamed(reading, _statement(scope))
    )
    first, last = scope.days
    title = RECEIPTS_TITLE.translated(first=first, last=last)
    title += filter_text(scope, Labels(reading))
    return ReportTable("receipts", title, _RECEIPTS, batches, "valid")


@query(Permission.REPORTS)
def numbers(reading: Reading, scope: Scope, /) -> ReportTable:
    """Return the first and last number of every book, what was voided, copied, left out."""
    first, last = scope.days
    used = receipts_usage.books(reading, first_day=first, last_day=last)
    rows = [
        (
            book.prefix,
            book.first,
            book.last,
            book.issued,
            book.voids,
            book.copies,
            sum(end - start + 1 for start, end in book.gaps),
            book.total_fen,
        )
        for book in used
    ]
    title = NUMBERS_TITLE.translated(first=first, last=last)
    return ReportTable("receipt-numbers", title, _NUMBERS, [rows], "amount")


def _statement(scope: Scope) -> Select[*tuple[Any, ...]]:
    copies = select(func.count(ReceiptCopy.id)).where(ReceiptCopy.receipt_id == Receipt.id)
    part = PaymentPart.method.concat(":").concat(cast(PaymentPart.amount_fen, String))
    parts = select(func.group_concat(part)).where(PaymentPart.payment_id == Receipt.payment_id)
    statement = (
        select(
            Receipt.number,
            Receipt.issued_at,
            Receipt.business_date,
            Unit.code,
            func.json_extract(Receipt.document, "$.payer"),
            parts.scalar_subquery(),
            User.name,
            Receipt.total_fen,
            _voided_by(scope),
            copies.scalar_subquery(),
        )
        .join(Unit, Unit.id == Receipt.unit_id)
        .join(Payment, Payment.id == Receipt.payment_id)
        .join(User, User.id == Payment.collector_id)
        .where(Receipt.business_date.between(*scope.days), *filters(scope, Receipt.unit_id))
        .order_by(Receipt.business_date, Receipt.id)
    )
    if scope.collector_id is None:
        return statement
    return statement.where(Payment.collector_id == scope.collector_id)


def _voided_by(scope: Scope) -> ColumnElement[bool]:
    voids = select(ReceiptVoid.id).where(ReceiptVoid.receipt_id == Receipt.id)
    if scope.as_of is not None:
        voids = voids.where(ReceiptVoid.business_date <= scope.as_of)
    return voids.exists()


def _receipt(
    row: Sequence[Any], methods: Mapping[str, str], states: tuple[str, str], *, in_full: bool
) -> Row:
    number, issued_at, day, unit, payer, parts, collector, total, is_void, copies = row
    paid = [(method, int(fen)) for method, _, fen in map(_halves, (parts or "").split(",")) if fen]
    words = [methods.get(method, method) for method, _ in paid]
    if len(paid) > 1:
        words = [f"{w} {format_yuan(fen)}" for w, (_, fen) in zip(words, paid, strict=True)]
    prepaid = sum(fen for method, fen in paid if method == Method.PREPAID.value)
    return (
        number,
        issued_at,
        day,
        unit,
        payer if in_full else mask_name(payer or ""),
        " + ".join(words),
        collector,
        None if is_void else total,
        None if is_void else prepaid or None,
        total if is_void else None,
        states[bool(is_void)],
        copies,
    )


def _halves(part: str) -> tuple[str, str, str]:
    return part.partition(":")
