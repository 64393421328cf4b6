"""The ledger oracle: what must hold after any fault, asked of the data file and the paper alone.

Every acknowledged receipt is there once; debits equal credits; numbers run without gap or double;
both chains verify; the change log rebuilds every table that travels; no paper without a payment.
Source: faults.md 1.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, func, select, text

from propdesk.desk import Desk
from propdesk.domain.documents import ReceiptContent
from propdesk.domain.numbering import check_code
from propdesk.models.base import TableKind
from propdesk.models.changes import Envelope, Replica
from propdesk.models.receipts import Receipt, ReceiptBook
from propdesk.models.tables import tables_of
from propdesk.services.receipts import FIRST_DIGEST, content_digest
from propdesk.sync.changes import BrokenChainError, check_chain, operations_of

PRINTED_NUMBER = re.compile(rb"C001-D01[A-Z0-9]{1,8}-\d{6}-\d{6}")
# Each names a rule and finds what breaks it.
BROKEN_RULES = {
    "a fact's postings do not add up to zero": (
        "SELECT hex(fact_id), sum(amount_fen) FROM posting GROUP BY fact_id"
        " HAVING sum(amount_fen) != 0"
    ),
    "a money fact without postings": (
        "SELECT hex(id) FROM (SELECT id FROM payment UNION ALL SELECT id FROM charge"
        " WHERE amount_fen != 0 UNION ALL SELECT id FROM reversal UNION ALL SELECT id FROM refund)"
        " WHERE id NOT IN (SELECT fact_id FROM posting)"
    ),
    "a payment is not allocations plus prepayment": (
        "SELECT hex(id) FROM payment WHERE paid_fen != kept_fen + coalesce((SELECT"
        " sum(amount_fen) FROM allocation WHERE payment_id = payment.id), 0)"
    ),
    "a payment is not the sum of its parts": (
        "SELECT hex(id) FROM payment WHERE paid_fen != (SELECT sum(amount_fen) FROM payment_part"
        " WHERE payment_id = payment.id)"
    ),
    "a payment has not exactly one receipt of its amount": (
        "SELECT hex(id) FROM payment WHERE 1 != (SELECT count(*) FROM receipt"
        " WHERE payment_id = payment.id AND total_fen = paid_fen)"
    ),
    "a receipt without a payment": (
        "SELECT number FROM receipt WHERE payment_id NOT IN (SELECT id FROM payment)"
    ),
    "a receipt number twice": (
        "SELECT number FROM receipt GROUP BY number HAVING count(*) > 1 UNION ALL"
        " SELECT hex(book_id) || seq FROM receipt GROUP BY book_id, seq HAVING count(*) > 1"
    ),
    "a gap in a receipt book": (
        "SELECT hex(book_id) FROM receipt GROUP BY book_id"
        " HAVING min(seq) != 1 OR max(seq) != count(*)"
    ),
    "a print job for a receipt that is not there": (
        "SELECT title FROM print_job WHERE subject_id IS NOT NULL"
        " AND subject_id NOT IN (SELECT id FROM receipt)"
    ),
    "what a charge comes to is not what its facts say": (
        "SELECT hex(charge_id) FROM charge_balance AS balance JOIN charge ON charge.id = charge_id"
        " WHERE due_fen != charge.amount_fen + coalesce((SELECT sum(amount_fen) FROM adjustment"
        " WHERE adjustment.charge_id = balance.charge_id), 0)"
        " OR open_fen != due_fen - paid_fen OR paid_fen + surplus_fen != coalesce((SELECT"
        " sum(allocation.amount_fen) FROM allocation WHERE allocation.charge_id = balance.charge_id"
        " AND payment_id NOT IN (SELECT payment_id FROM reversal)), 0)"
    ),
    "a charge without its standing": (
        "SELECT hex(id) FROM charge WHERE id NOT IN (SELECT charge_id FROM charge_balance)"
    ),
    "a billing run does not count its charges": (
        "SELECT hex(id) FROM billing_run WHERE charge_count != (SELECT count(*) FROM charge"
        " WHERE run_id = billing_run.id) OR total_fen != (SELECT coalesce(sum(amount_fen), 0)"
        " FROM charge WHERE run_id = billing_run.id)"
    ),
    "a shift closed twice": (
        "SELECT hex(shift_id) FROM shift_close GROUP BY shift_id HAVING count(*) > 1"
    ),
    "a dangling reference": "SELECT * FROM pragma_foreign_key_check",
}


class Acknowledged(NamedTuple):
    """A receipt the desk said was taken."""

    number: str
    fen: int


def findings(
    desk: Desk, acknowledged: Iterable[Acknowledged] = (), printed: bytes = b""
) -> list[str]:
    """Return everything that is wrong, empty when all is well."""
    with desk.database.read() as connection:
        return [
            *_broken_rules(connection),
            *_missing(connection, acknowledged),
            *_unpaid_paper(connection, printed),
            *_broken_chains(connection),
            *_broken_receipt_chain(connection),
            *_unlike_the_log(connection),
        ]


def receipt_count(desk: Desk) -> int:
    """Return how many receipts there are."""
    with desk.database.read() as connection:
        return connection.scalar(select(func.count(Receipt.id))) or 0


def _broken_rules(connection: Connection) -> Iterator[str]:
    for rule, statement in BROKEN_RULES.items():
        rows = connection.execute(text(statement)).all()
        if rows:
            yield f"{rule}: {[tuple(row) for row in rows[:3]]}"


def _missing(connection: Connection, acknowledged: Iterable[Acknowledged]) -> Iterator[str]:
    found = Counter(
        Acknowledged(*row) for row in connection.execute(select(Receipt.number, Receipt.total_fen))
    )
    for receipt in acknowledged:
        if found[receipt] != 1:
            yield f"acknowledged {receipt} is there {found[receipt]} times"


def _unpaid_paper(connection: Connection, printed: bytes) -> Iterator[str]:
    known = set(connection.scalars(select(Receipt.number)))
    for number in sorted(set(PRINTED_NUMBER.findall(printed))):
        if number.decode() not in known:
            yield f"printed {number.decode()} is not in the ledger"


def _broken_chains(connection: Connection) -> Iterator[str]:
    for replica in connection.scalars(select(Replica.id)).all():
        try:
            check_chain(connection, replica)
        except BrokenChainError as error:
            yield str(error)


def _broken_receipt_chain(connection: Connection) -> Iterator[str]:
    for book in connection.scalars(select(ReceiptBook.id)).all():
        last = FIRST_DIGEST
        rows = connection.execute(
            select(Receipt).where(Receipt.book_id == book).order_by(Receipt.seq)
        )
        for row in rows:
            content = msgspec.json.decode(row.document, type=ReceiptContent)
            digest = content_digest(last, row.chain_head, content)
            if digest != row.digest or check_code(digest) != row.code:
                yield f"receipt {row.number} does not fit its chain"
            last = row.digest


def _unlike_the_log(connection: Connection) -> Iterator[str]:
    """Fold the change log and compare: what is in a table and not in the log would never sync."""
    logged = folded(connection)
    for table in tables_of(TableKind.FACT, TableKind.REFERENCE, TableKind.HEAD_OFFICE):
        keys = [column.name for column in table.__table__.primary_key]
        found = {
            tuple(row[key] for key in keys): dict(row)
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table.__tablename__}"')  # noqa: S608
            .mappings()
            .all()
        }
        if found != logged[table.__tablename__]:
            yield f"{table.__tablename__} is not what the change log says"


def folded(connection: Connection) -> dict[str, dict[tuple[Any, ...], dict[str, Any]]]:
    """Return {table: {key: row}} as the change log alone tells it."""
    tables = {
        table.__tablename__: table
        for table in tables_of(TableKind.FACT, TableKind.REFERENCE, TableKind.HEAD_OFFICE)
    }
    found: dict[str, dict[tuple[Any, ...], dict[str, Any]]] = defaultdict(dict)
    for body in connection.scalars(select(Envelope.body).order_by(Envelope.number)):
        for sign, name, *rest in operations_of(body):
            if sign == "+":
                empty = dict.fromkeys(tables[name].__table__.columns.keys())
                keys = [column.name for column in tables[name].__table__.primary_key]
                for values in rest[1]:
                    row = empty | dict(zip(rest[0], values, strict=True))
                    found[name][tuple(row[key] for key in keys)] = row
            else:
                found[name][(rest[0],)].update(rest[1])
    return found
