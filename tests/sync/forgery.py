"""Forge a history so well that the file is sound in itself: log, receipts, stream and tables."""

import random
from typing import Any

import msgspec
import zstandard
from sqlalchemy import Connection

from propdesk.domain.documents import ReceiptContent
from propdesk.domain.numbering import check_code
from propdesk.models.prepared import driver_of
from propdesk.services.receipts import FIRST_DIGEST, content_digest
from propdesk.sync.protocol import GENESIS, accumulated, chained


def rewrite(connection: Connection, chance: random.Random) -> int:
    """Change one act of this desk and every hash that follows; return its place in the chain."""
    driver = driver_of(connection)
    (life,) = driver.execute("SELECT id FROM replica WHERE is_current").fetchone()
    rows = driver.execute(
        "SELECT number, seq, tx_id, hlc, body FROM envelope WHERE replica = ? ORDER BY seq", (life,)
    ).fetchall()
    place = chance.choice([i for i, row in enumerate(rows) if _with_other_note(row[4])])
    head = GENESIS
    for index, (number, seq, tx_id, hlc, body) in enumerate(rows):
        new = _with_other_note(body) if index == place else body
        new = _issued_anew(driver, new, head)
        digest = chained(head, tx_id, life, seq, hlc, new)
        driver.execute(
            "UPDATE envelope SET body = ?, prev_hash = ?, hash = ? WHERE number = ?",
            (new, head, digest, number),
        )
        head = digest
    _follow_tables(driver, rows[place][4])
    _follow_stream(driver)
    first: int = rows[place][1]
    return first


def _with_other_note(body: bytes) -> bytes:
    """Return a body whose audit line says something else; b"" where it has none."""
    act, business, operations = msgspec.msgpack.decode(zstandard.decompress(body))
    for operation in operations:
        if operation[1] == "audit_line":
            place = operation[2].index("detail")
            operation[3] = [[*row[:place], "forged", *row[place + 1 :]] for row in operation[3]]
            return zstandard.compress(msgspec.msgpack.encode([act, business, operations]))
    return b""


def _issued_anew(driver: Any, body: bytes, head: bytes) -> bytes:
    """Return a body whose receipts fit what now stands before them; their rows follow."""
    act, business, operations = msgspec.msgpack.decode(zstandard.decompress(body))
    receipts = [one for one in operations if one[1] == "receipt"]
    for operation in receipts:
        columns = operation[2]
        (values,) = operation[3]
        row = dict(zip(columns, values, strict=True))
        before = driver.execute(
            "SELECT digest FROM receipt WHERE book_id = ? AND seq = ?",
            (row["book_id"], row["seq"] - 1),
        ).fetchone()
        content = msgspec.json.decode(row["document"], type=ReceiptContent)
        digest = content_digest(before[0] if before else FIRST_DIGEST, head, content)
        content = msgspec.structs.replace(content, check_code=check_code(digest))
        row |= {"chain_head": head, "digest": digest, "code": check_code(digest)}
        row["document"] = msgspec.json.encode(content).decode()
        operation[3] = [list(row.values())]
        driver.execute(
            "UPDATE receipt SET chain_head = ?, digest = ?, code = ?, document = ? WHERE id = ?",
            (head, digest, row["code"], row["document"], row["id"]),
        )
    return (
        zstandard.compress(msgspec.msgpack.encode([act, business, operations]))
        if receipts
        else body
    )


def _follow_tables(driver: Any, body: bytes) -> None:
    for operation in msgspec.msgpack.decode(zstandard.decompress(body))[2]:
        if operation[1] == "audit_line":
            for row in operation[3]:
                key = row[operation[2].index("id")]
                driver.execute("UPDATE audit_line SET detail = 'forged' WHERE id = ?", (key,))


def _follow_stream(driver: Any) -> None:
    rows = driver.execute(
        "SELECT s.number, s.effective, s.rules, e.hash FROM stream_entry s"
        " JOIN envelope e ON e.tx_id = s.tx_id WHERE s.number IS NOT NULL ORDER BY s.number"
    ).fetchall()
    accumulator = GENESIS
    for number, effective, rules, digest in rows:
        accumulator = accumulated(accumulator, number, effective, bool(rules), digest)
        driver.execute(
            "UPDATE stream_entry SET accumulator = ? WHERE number = ?", (accumulator, number)
        )
    driver.execute("UPDATE hub_link SET accumulator = ?", (accumulator,))


def cut_stream(connection: Connection, kept: int) -> None:
    """Forget everything after a number: entries, their place, and how far the desk had come."""
    driver = driver_of(connection)
    gone = "SELECT tx_id FROM stream_entry WHERE number > ?"
    driver.execute(f"DELETE FROM envelope WHERE tx_id IN ({gone})", (kept,))  # noqa: S608
    driver.execute("DELETE FROM stream_entry WHERE number > ?", (kept,))
    (accumulator,) = driver.execute(
        "SELECT accumulator FROM stream_entry WHERE number = ?", (kept,)
    ).fetchone()
    driver.execute("UPDATE hub_link SET cursor = ?, accumulator = ?", (kept, accumulator))
