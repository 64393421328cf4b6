"""Another process holds the data file: look-ups go on, a write says so in time."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlcipher3 import dbapi2 as sqlite

from propdesk.app import new_id, open_app
from propdesk.desk import Desk
from propdesk.i18n import use_language
from propdesk.models.database import BUSY_SECONDS, Database
from propdesk.models.problems import DatabaseLockedProblem
from propdesk.paths import DataFolder
from propdesk.services import counter_account, drawers
from tests.builders import TEST_KEY, FixedClock
from tests.faults import estate, oracle
from tests.faults.conftest import Copier
from tests.faults.test_disk_full import take_one

HASTE = 0.3
HOLDER = f"""
import sys
from pathlib import Path
from propdesk.models.database import Database
connection = Database(Path(sys.argv[1]), bytes.fromhex("{TEST_KEY.hex()}")).connect()
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


class Hasty(Database):
    """The data file with less patience than usual."""

    def connect(self) -> sqlite.Connection:
        """Return a connection that waits a moment only."""
        connection = super().connect()
        connection.execute(f"PRAGMA busy_timeout = {int(HASTE * 1000)}")
        return connection


@contextmanager
def held(folder: DataFolder) -> Iterator["subprocess.Popen[str]"]:
    """Let another process hold the write lock."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder.database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    try:
        yield holder
    finally:
        holder.communicate("\n")


@pytest.mark.parametrize("ending", ["released", "killed"])
def test_a_held_file_can_be_read_and_is_waited_for_in_vain(copy: Copier, ending: str) -> None:
    folder = copy()
    desk = estate.seated(Desk(Hasty(folder.database, TEST_KEY), FixedClock(), new_id))
    desk.execute(drawers.open_shift, float_fen=0)
    unit = estate.units_of(desk)[0]
    with held(folder) as holder:
        account = desk.query(counter_account.account, unit_id=unit)
        assert account.open_fen == 42066
        begun = time.monotonic()
        with pytest.raises(DatabaseLockedProblem) as found:
            take_one(desk, unit)
        assert HASTE <= time.monotonic() - begun < HASTE + 2
        if ending == "killed":
            holder.kill()
            holder.wait()
            assert take_one(desk, unit).number.endswith("-000001")
    for language, words in (("zh_CN", "占用"), ("en", "Another program is using the data file")):
        use_language(language)
        assert words in found.value.message()
    number = oracle.receipt_count(desk) + 1
    assert take_one(desk, unit).number.endswith(f"-{number:06d}")
    assert oracle.findings(desk) == []
    desk.database.close()


def test_the_program_starts_while_another_holds_the_file(copy: Copier) -> None:
    folder = copy()
    with held(folder):
        app = open_app(folder, FixedClock())
        assert estate.units_of(app.desk)
        assert oracle.findings(app.desk) == []
        app.close()


def test_five_seconds_are_waited_before_anybody_is_told(copy: Copier) -> None:
    connection = Database(copy().database, TEST_KEY).connect()
    assert connection.execute("PRAGMA busy_timeout").fetchone() == (BUSY_SECONDS * 1000,)
    connection.close()
