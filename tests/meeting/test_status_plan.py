"""How a desk stands is asked after every commit: it must not read the whole stream for it."""

import random
from pathlib import Path

from propdesk.meeting import status
from propdesk.models.prepared import driver_of
from tests.sync.simulator.stage import Time, copies

PLAN = "EXPLAIN QUERY PLAN SELECT {what} FROM stream_entry WHERE verdict = '{verdict}'"


def test_what_waits_or_was_refused_is_found_by_an_index_of_its_own(tmp_path: Path) -> None:
    (desk,) = copies(tmp_path, random.Random(1), Time(), 1)
    for what, verdict, index in (
        ("reason", "parked", "stream_entry_waiting"),
        ("count(*)", "not_applied", "stream_entry_refused"),
    ):
        with desk.database.read() as connection:
            asked = PLAN.format(what=what, verdict=verdict)
            (step,) = driver_of(connection).execute(asked).fetchall()
        assert index in step[-1]
    assert desk.seated.query(status.standing).parked == 0
    desk.database.close()
