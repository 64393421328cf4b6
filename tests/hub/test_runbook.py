"""The runbook of docs/sync.md, walked on PostgreSQL: its own commands, in its own order."""

import io
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import msgspec
import pytest
from sqlalchemy import text

from propdesk import cli
from propdesk.hub import tables
from propdesk.hub.office import FILE, Settings
from propdesk.hub.postgres import PostgresStore
from propdesk.hub.store import Store
from propdesk.meeting.talk import meet
from tests.hub.test_backup import state_of, transactions
from tests.hub.test_reports import Meeting, meeting, move, take
from tests.sync.simulator.stage import CENTRE, TENANT, lead

__all__ = ["meeting"]
PAGE = Path(__file__).parents[2] / "docs" / "sync.md"
SECOND = "propdesk_second"


def steps() -> list[list[str]]:
    """Return the commands of the runbook, in order."""
    section = PAGE.read_text("utf-8").partition("### Runbook")[2].partition("\n## ")[0]
    return [line.split() for line in re.findall(r"^ +propdesk (.*)$", section, re.MULTILINE)]


@pytest.fixture
def second_url(postgres: PostgresStore, postgres_url: str) -> Iterator[str]:
    """An empty database beside the first: that of the new machine."""
    with postgres.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {SECOND}"))
        connection.execute(text(f"CREATE DATABASE {SECOND}"))
        yield urlunsplit(urlsplit(postgres_url)._replace(path=f"/{SECOND}"))
        connection.execute(text(f"DROP DATABASE {SECOND} WITH (FORCE)"))


class Keeper:
    """Who walks the runbook: knows what HUB, NEW, NIGHT.hub and URL stand for."""

    def __init__(self, tmp_path: Path, url: str) -> None:
        self.places = {
            "HUB": str(tmp_path / "hub"),
            "NEW": str(tmp_path / "new"),
            "NIGHT.hub": str(tmp_path / "night.hub"),
            "URL": url,
            "C001": CENTRE,
        }
        self.left = steps()

    def does(self, *wanted: str, more: Sequence[str] = ()) -> dict[str, Any]:
        """Do the next step of the page, which must be the one expected; its JSON."""
        step = self.left.pop(0)
        assert step[2 : 2 + len(wanted)] == list(wanted), step
        words = [*(self.places.get(word, word) for word in step), *more]
        with redirect_stdout(io.StringIO()) as said:
            assert cli.run(["--json", *words], lambda _: 0) == 0, said.getvalue()
        answer: dict[str, Any] = json.loads(said.getvalue())
        return answer


def epoch_of(store: Store) -> int:
    """Return the life of the centre's stream."""
    with store.ledger(TENANT) as ledger:
        return ledger.centre(CENTRE).epoch


@pytest.mark.timeout(120)
def test_the_runbook_loses_nothing(
    meeting: Meeting, postgres: PostgresStore, postgres_url: str, second_url: str, tmp_path: Path
) -> None:
    first, second = meeting.desks
    move(meeting.hub.store, postgres)
    meeting.hub.store.close()
    meeting.hub.store = postgres
    settings = Settings(TENANT.hex(), postgres_url)
    (meeting.folder / FILE).write_bytes(msgspec.json.encode(settings))
    keeper, life = Keeper(tmp_path, second_url), epoch_of(postgres)
    take(first, 0, 12000)
    meeting.meet(first, second)
    keeper.does("hub", "backup")
    take(second, 1, 8001)
    meeting.meet(second, first)
    before = transactions(postgres)
    keeper.does("hub", "restore")
    assert epoch_of(postgres) > life
    assert transactions(postgres) < before
    take(first, 2, 3000)
    meeting.meet(first, second, first, second)
    assert transactions(postgres) > before
    full = transactions(postgres)
    keeper.does("hub", "restore")  # the machine burns; the backup is older than all of that
    new = PostgresStore(second_url, most=2)
    meeting.hub.store = new
    assert transactions(new) < before
    meeting.meet(first, second, first, second)
    assert transactions(new) == full
    missing = keeper.does("hub", "report", "desks")["missing"]
    assert {one["slot"] for one in missing} >= {"D03", "D04", "D05"}
    december = ("--from", "2026-12-01", "--to", "2026-12-31")
    sums = keeper.does("hub", "report", "ledger", more=december)["totals"]
    assert sums["received"] == 12000 + 8001 + 3000
    assert list(keeper.does("hub", "snapshot")["snapshots"]) == [CENTRE]
    assert keeper.left == []
    met = lead(meet(second.seated), meeting.hub, second.device)
    assert (list(met.equal), list(met.different)) == (["C001-D01"], [])
    assert state_of(first) == state_of(second)
    with new.ledger(TENANT) as ledger:
        numbers = [row.number for row in ledger.rows(tables.stream, centre=CENTRE)]
    assert numbers == list(range(1, len(numbers) + 1))
    new.close()
