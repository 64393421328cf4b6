"""What a person has enough of ends at once, and leaves nothing half (faults 3: within 100 ms)."""

import threading
import time

import pytest

from propdesk.models.problems import StoppedProblem
from tests.builders import World

ENDLESS = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 2000000000) "
    "SELECT sum(x * 7 % 13) FROM n"
)
QUICKLY = 1.0  # seconds; it takes some 5 ms, but the test's machine is shared


def test_a_sum_of_endlessly_many_rows_is_dropped_in_the_midst(centre: World) -> None:
    database = centre.desk.database
    stop = threading.Event()
    timer = threading.Timer(0.1, stop.set)
    timer.start()
    begun = time.monotonic()
    with (
        pytest.raises(StoppedProblem),
        database.stoppable(stop.is_set),
        database.read() as connection,
    ):
        connection.exec_driver_sql(ENDLESS).fetchall()
    assert time.monotonic() - begun < 0.1 + QUICKLY
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1


def test_what_was_written_before_the_stop_is_undone(centre: World) -> None:
    database = centre.desk.database
    stop, heard = threading.Event(), []

    def told(rows: int) -> None:
        heard.append(rows)
        if rows:
            stop.set()

    def write() -> None:
        with database.stoppable(stop.is_set, told), database.write() as connection:
            for number in range(1000):
                connection.exec_driver_sql(
                    "INSERT INTO setting (name, value) VALUES (?, '1')", (f"n{number}",)
                )
            connection.exec_driver_sql(ENDLESS).fetchall()

    with pytest.raises(StoppedProblem):
        write()
    assert heard[-1] >= 1000
    with database.read() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM setting WHERE name LIKE 'n%'")
        assert found.scalar() == 0


def test_a_wish_to_stop_holds_for_its_own_thread_and_block_only(centre: World) -> None:
    database = centre.desk.database
    sums = []

    def ask() -> None:
        with database.read() as connection:
            small = ENDLESS.replace("2000000000", "200000")
            sums.append(connection.exec_driver_sql(small).scalar())

    with database.stoppable(lambda: True):
        other = threading.Thread(target=ask)
        other.start()
        other.join()
        with pytest.raises(StoppedProblem):
            ask()
    ask()
    assert len(sums) == 2
