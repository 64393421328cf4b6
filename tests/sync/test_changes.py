"""The change log: chained, gapless, cut to size, found out when touched (sync design 3)."""

import pytest
from sqlalchemy import select

from propdesk.domain.permissions import Permission
from propdesk.models.changes import Envelope
from propdesk.models.imports import ImportBatch
from propdesk.services.work import Work, use_case
from propdesk.sync.changes import BrokenChainError, check_chain, operations_of
from propdesk.sync.clock import COUNTER_BITS, seconds_ahead, tick, wall_stamp
from tests.builders import NOON, World

ROWS = 1234


@use_case(Permission.IMPORT)
def many(work: Work, *, count: int) -> None:
    """Insert many rows of a table that travels."""
    work.insert_many(
        ImportBatch,
        [
            {
                "id": work.new_id(),
                "sort": "units",
                "file_name": f"{number}.xlsx",
                "fingerprint": "",
                "row_count": number,
                "imported_at": work.now,
                "business_date": work.today,
                "actor_id": work.person.user_id,
            }
            for number in range(count)
        ],
    )


def check(centre: World) -> int:
    with centre.desk.database.read() as connection:
        return check_chain(connection, centre.desk.station.replica)


def test_a_bulk_act_is_cut_into_envelopes_of_500_rows(centre: World) -> None:
    before = check(centre)
    centre.desk.execute(many, count=ROWS)
    assert check(centre) == before + 3
    with centre.desk.database.read() as connection:
        bodies = connection.scalars(
            select(Envelope.body).where(Envelope.seq > before).order_by(Envelope.seq)
        ).all()
    rows = [len(op[3]) for body in bodies for op in operations_of(body)]
    assert rows == [500, 500, 234, 1]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE envelope SET body = zeroblob(20) WHERE seq = 2",
        "UPDATE envelope SET hash = zeroblob(16) WHERE seq = 1",
        "UPDATE envelope SET hlc = hlc + 1 WHERE seq = 2",
        "UPDATE envelope SET actor_id = zeroblob(16) WHERE seq = 2",
        "UPDATE envelope SET act = 'counter.collect' WHERE seq = 2",
        "UPDATE envelope SET business_date = '2020-01-01' WHERE seq = 2",
        "UPDATE envelope SET tx_id = zeroblob(16) WHERE seq = 3",
        "DELETE FROM envelope WHERE seq = 2",
        "UPDATE envelope SET seq = seq + 100 WHERE seq = 2",
    ],
)
def test_a_touched_log_is_found(centre: World, statement: str) -> None:
    centre.desk.execute(many, count=3)
    centre.desk.execute(many, count=3)
    connection = centre.desk.database.connect()
    connection.execute(statement)
    connection.close()
    with pytest.raises(BrokenChainError):
        check(centre)


def test_the_stamp_never_goes_back() -> None:
    last = wall_stamp(NOON) + 7
    assert tick(last, NOON) == last + 1
    assert tick(0, NOON) == wall_stamp(NOON)


def test_a_full_counter_carries_into_the_milliseconds() -> None:
    last = wall_stamp(NOON) | (2**COUNTER_BITS - 1)
    assert tick(last, NOON) >> COUNTER_BITS == (wall_stamp(NOON) >> COUNTER_BITS) + 1


def test_a_stamp_tells_how_far_it_runs_ahead() -> None:
    assert seconds_ahead(wall_stamp(NOON) + (90_000 << COUNTER_BITS), NOON) == 90
