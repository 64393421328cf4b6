"""Check that receipts are numbered without gap and stand exactly as they were issued."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import func, select

from propdesk.domain.documents import ReceiptContent
from propdesk.domain.numbering import check_code, receipt_number
from propdesk.models.changes import Envelope
from propdesk.models.receipts import Receipt, ReceiptBook
from propdesk.services.receipts import FIRST_DIGEST, content_digest
from propdesk.services.work import Reading

_AT_ONCE = 500
_NO_ENVELOPE = bytes(16)


def wrong_numbers(reading: Reading) -> Iterator[str]:
    """Yield the books and numbers that do not run 1, 2, 3 ... without gap or repeat."""
    run = reading.connection.execute
    books = run(
        select(
            ReceiptBook.prefix,
            func.count(Receipt.id),
            func.coalesce(func.min(Receipt.seq), 1),
            func.coalesce(func.max(Receipt.seq), 0),
            func.count(Receipt.seq.distinct()),
        )
        .outerjoin(Receipt, Receipt.book_id == ReceiptBook.id)
        .group_by(ReceiptBook.id)
    )
    for prefix, count, low, high, different in books:
        if low != 1 or not count == high == different:
            yield prefix
    numbers = run(
        select(ReceiptBook.prefix, Receipt.seq, Receipt.business_date, Receipt.number)
        .join(ReceiptBook, ReceiptBook.id == Receipt.book_id)
        .execution_options(yield_per=_AT_ONCE)
    )
    for prefix, seq, day, number in numbers:
        if number != receipt_number(prefix, seq, day):
            yield number


def broken_chain(reading: Reading) -> Iterator[str]:
    """Yield the receipts whose content, check code or place in the chain is not the issued one."""
    books = reading.connection.execute(select(ReceiptBook.id, ReceiptBook.replica)).all()
    for book, replica in books:
        heads = _Heads(reading, replica)
        previous = FIRST_DIGEST
        rows = reading.connection.execute(
            select(
                Receipt.number,
                Receipt.total_fen,
                Receipt.chain_head,
                Receipt.digest,
                Receipt.code,
                Receipt.document,
            )
            .where(Receipt.book_id == book)
            .order_by(Receipt.seq)
            .execution_options(yield_per=_AT_ONCE)
        )
        for number, total_fen, chain_head, digest, code, document in rows:
            content = _content(document)
            if (
                content is None
                or (content.number, content.total_fen) != (number, total_fen)
                or content_digest(previous, chain_head, content) != digest
                or not code == content.check_code == check_code(digest)
                or not heads.reach(chain_head)
            ):
                yield number
            previous = digest


def _content(document: str) -> ReceiptContent | None:
    try:
        return msgspec.json.decode(document, type=ReceiptContent)
    except msgspec.DecodeError:
        return None


class _Heads:
    """The heads of a replica's chain in their order; receipts name them in the same order."""

    def __init__(self, reading: Reading, replica: bytes) -> None:
        hashes = reading.connection.execute(
            select(Envelope.hash)
            .where(Envelope.replica == replica)
            .order_by(Envelope.seq)
            .execution_options(yield_per=_AT_ONCE)
        ).scalars()
        self._hashes = iter(hashes)
        self._current = _NO_ENVELOPE

    def reach(self, head: bytes) -> bool:
        """Go on to `head`; False if it does not come any more."""
        while self._current != head:
            following = next(self._hashes, None)
            if following is None:
                return False
            self._current = following
        return True
