"""Make the tables anew from the log alone, in a file beside, and compare: both must be equal.

The envelopes go through the very code that applies what comes from others. Source: sync design 5.
"""

from collections.abc import Iterator
from pathlib import Path

from propdesk.clock import Clock
from propdesk.desk import Desk
from propdesk.domain.ids import IdSource
from propdesk.domain.permissions import Permission
from propdesk.meeting import bookkeeping
from propdesk.meeting.applying import apply_page
from propdesk.models.charges import ChargeBalance
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.models.prepared import driver_of
from propdesk.models.restore import drop
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.sync.protocol import Placed, Sealed
from propdesk.sync.shapes import Shape, shapes, travelling
from propdesk.sync.state_hash import table_hash

AT_ONCE = 200
_LOG = """
SELECT coalesce(s.effective, e.hlc), coalesce(s.rules, 1) OR s.number IS NULL, e.replica, e.seq,
       e.tx_id, e.prev_hash, e.hash, e.hlc, e.schema, e.min_reader, e.body
  FROM envelope e LEFT JOIN stream_entry s ON s.tx_id = e.tx_id
 WHERE coalesce(s.verdict, '') <> 'parked' ORDER BY e.number
"""


def differing_tables(
    desk: Desk, beside: Path, key: bytes | None, clock: Clock, new_id: IdSource
) -> list[str]:
    """Return the tables that are not what the log makes of them; the file beside is removed.

    Needs the right to look things up; what is derived from charges is compared too.
    """
    drop(beside)
    create_file(beside)
    database = Database(beside, key)
    try:
        migrate(database, clock.now(), beside.parent)
        other = Desk(database, clock, new_id)
        with desk.stream(_log) as pages:
            for page in pages:
                other.execute(_fold, page=page)
        with database.read() as rebuilt:
            found: dict[str, bytes] = desk.query(_hashes)
            return [
                shape.name
                for shape in _compared()
                if table_hash(rebuilt, shape) != found[shape.name]
            ]
    finally:
        database.close()
        drop(beside)


def _compared() -> list[Shape]:
    return [*travelling(), shapes()[ChargeBalance.__tablename__]]


@query(Permission.LOOK_UP)
def _hashes(reading: Reading) -> dict[str, bytes]:
    return {shape.name: table_hash(reading.connection, shape) for shape in _compared()}


@query(Permission.LOOK_UP)
def _log(reading: Reading) -> Iterator[list[Placed]]:
    rows = driver_of(reading.connection).execute(_LOG)
    number = 0
    while part := rows.fetchmany(AT_ONCE):
        page = []
        for effective, rules, *sealed in part:
            number += 1
            page.append(Placed(number, effective, bool(rules), Sealed(*sealed)))
        yield page


@use_case(None)
def _fold(work: Work, *, page: list[Placed]) -> None:
    work.expect_bulk()
    bookkeeping.keep_envelopes(work, [bookkeeping.row_of(placed.sealed) for placed in page])
    apply_page(work, page)
