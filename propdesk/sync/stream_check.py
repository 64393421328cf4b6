"""Check the centre's stream as it is kept here: every number there, every hash over it right.

Rewriting a whole chain of the log leaves it sound in itself; it no longer is what the stream was
made of. Who rewrites that too is found by the hub, which keeps its own. Source: faults R31.
"""

from sqlalchemy import Connection

from propdesk.models.prepared import driver_of
from propdesk.sync.changes import BrokenChainError
from propdesk.sync.protocol import GENESIS, accumulated

_STREAM = """
SELECT s.number, s.effective, s.rules, s.accumulator, e.hash
  FROM stream_entry s LEFT JOIN envelope e
    ON e.tx_id = s.tx_id AND e.replica = s.replica AND e.seq = s.seq
 WHERE s.number IS NOT NULL ORDER BY s.number
"""
_AT_ONCE = 1000


def check_stream(connection: Connection) -> int:
    """Return the last number of the stream here; BrokenChainError at the first wrong one."""
    driver = driver_of(connection)
    number, accumulator = 0, GENESIS
    rows = driver.execute(_STREAM)
    while part := rows.fetchmany(_AT_ONCE):
        for placed, effective, rules, stored, digest in part:
            number += 1
            if placed != number:
                raise BrokenChainError(seq=number, fault="missing")
            if digest is None:
                raise BrokenChainError(seq=number, fault="entry")
            accumulator = accumulated(accumulator, number, effective, bool(rules), digest)
            if accumulator != stored:
                raise BrokenChainError(seq=number, fault="hash")
    known = driver.execute("SELECT cursor, accumulator FROM hub_link").fetchone()
    if known is not None and known != (number, accumulator):
        raise BrokenChainError(seq=number + 1, fault="end")
    return number
