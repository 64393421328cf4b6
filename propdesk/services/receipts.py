"""Receipts: issued in the payment's own transaction, numbered without gaps, chained by hash.

Source: domain.md W13, faults (head of the chain on every receipt).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import msgspec
from sqlalchemy import ColumnClause, bindparam, literal_column, select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.documents import MethodShare, ReceiptContent, ReceiptLine
from propdesk.domain.ids import PaymentId, ReceiptId, UnitId
from propdesk.domain.numbering import check_code, receipt_digest, receipt_number
from propdesk.models.estate import Project
from propdesk.models.practice import is_practice
from propdesk.models.prepared import Prepared
from propdesk.models.receipts import Receipt, ReceiptBook
from propdesk.services.work import Work

FIRST_DIGEST = bytes(16)
_ONE: ColumnClause[int] = literal_column("1")
_BOOK = Prepared(
    select(ReceiptBook.id, ReceiptBook.prefix)
    .where(ReceiptBook.replica == bindparam("replica"))
    .order_by(ReceiptBook.opened_at.desc())
    .limit(_ONE)
)
_LAST = Prepared(
    select(Receipt.seq, Receipt.digest)
    .where(Receipt.book_id == bindparam("book"))
    .order_by(Receipt.seq.desc())
    .limit(_ONE)
)
_PROJECT = Prepared(select(Project.name))


@dataclass(frozen=True)
class ReceiptFacts:
    """What a payment's receipt says, as far as the payment knows it. Amounts in fen."""

    payment_id: PaymentId
    unit_id: UnitId
    unit: str
    payer: str
    lines: Sequence[ReceiptLine]
    total_fen: int
    methods: Sequence[MethodShare]
    tendered_fen: int
    change_fen: int
    kept_fen: int
    prepaid_after_fen: int
    arrears_after_fen: int
    remark: str = ""


@dataclass(frozen=True)
class Issued:
    """A receipt just issued."""

    receipt_id: ReceiptId
    number: str
    content: str


def issue(work: Work, facts: ReceiptFacts, business_date: date) -> Issued:
    """Give the next number of this desk's book to a payment and write its receipt."""
    book = _BOOK.first(work.connection, replica=work.station.replica)
    last = _LAST.first(work.connection, book=book.id)
    seq = last.seq + 1 if last else 1
    number = receipt_number(book.prefix, seq, business_date)
    bare = _content(work, facts, number, business_date)
    digest = content_digest(last.digest if last else FIRST_DIGEST, work.chain_head, bare)
    code = check_code(digest)
    content = msgspec.json.encode(msgspec.structs.replace(bare, check_code=code)).decode()
    receipt_id = ReceiptId(work.new_id())
    work.insert(
        Receipt,
        id=receipt_id,
        book_id=book.id,
        seq=seq,
        number=number,
        payment_id=facts.payment_id,
        unit_id=facts.unit_id,
        business_date=business_date,
        issued_at=work.now,
        total_fen=facts.total_fen,
        chain_head=work.chain_head,
        digest=digest,
        code=code,
        document=content,
    )
    return Issued(receipt_id, number, content)


def content_digest(previous: bytes, chain_head: bytes, content: ReceiptContent) -> bytes:
    """Return the digest of a receipt's content (its check code left out) in the book's chain."""
    plain = msgspec.json.encode(msgspec.structs.replace(content, check_code=""))
    return receipt_digest(previous, chain_head, plain)


def _content(work: Work, facts: ReceiptFacts, number: str, business_date: date) -> ReceiptContent:
    project = _PROJECT.scalar(work.connection) or ""
    return ReceiptContent(
        project=project,
        centre=work.station.centre,
        number=number,
        issued_at=work.now.astimezone(CENTRE_ZONE),
        business_date=business_date,
        unit=facts.unit,
        payer=facts.payer,
        lines=tuple(facts.lines),
        total_fen=facts.total_fen,
        methods=tuple(facts.methods),
        tendered_fen=facts.tendered_fen,
        change_fen=facts.change_fen,
        kept_fen=facts.kept_fen,
        prepaid_after_fen=facts.prepaid_after_fen,
        arrears_after_fen=facts.arrears_after_fen,
        collector=work.person.name,
        station=work.station.label,
        check_code="",
        practice=is_practice(work.connection),
        remark=facts.remark,
    )
