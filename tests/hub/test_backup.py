"""A hub put back to an old backup: desks notice it and bring back what it lost, on both stores."""

import io
import json
import sqlite3
from contextlib import redirect_stdout
from datetime import timedelta
from pathlib import Path

import pytest

from propdesk import cli
from propdesk.hub import accounts, backup, tables
from propdesk.hub.backup import HubBackupDamagedProblem, OtherHubError
from propdesk.hub.store import SqliteStore, Store
from propdesk.meeting.talk import meet
from propdesk.sync.state_hash import state_hash
from tests.builders import NOON
from tests.hub.test_reports import Meeting, meeting, move, take
from tests.hub.test_store import OTHER
from tests.sync.simulator.stage import CENTRE, TENANT, SimDesk, lead

__all__ = ["meeting"]
LATER = NOON + timedelta(hours=1)


def transactions(store: Store) -> set[bytes]:
    """Return every transaction in the hub's streams."""
    with store.ledger(TENANT) as ledger:
        return {bytes(row.tx_id) for row in ledger.rows(tables.stream)}


def state_of(desk: SimDesk) -> bytes:
    """Return the hash over a desk's tables."""
    with desk.database.read() as connection:
        return state_hash(connection)


@pytest.fixture
def here(meeting: Meeting, store: Store) -> Meeting:
    """The meeting with its hub on each of the two stores."""
    move(meeting.hub.store, store)
    meeting.hub.store.close()
    meeting.hub.store = store
    return meeting


def test_nothing_is_lost_by_an_old_backup(here: Meeting, tmp_path: Path) -> None:
    first, second = here.desks
    hub = here.hub.store
    take(first, 0, 12000)
    here.meet(first, second)
    backup.back_up(hub, TENANT, tmp_path / "old.hub")
    before = transactions(hub)
    take(second, 1, 8001)
    here.meet(second, first)
    lost = transactions(hub) - before
    assert lost
    epochs = backup.restore(hub, TENANT, tmp_path / "old.hub", LATER)
    assert transactions(hub) == before
    with hub.ledger(TENANT) as ledger:
        assert {CENTRE: ledger.centre(CENTRE).epoch} == epochs
    take(first, 2, 3000)
    here.meet(first, second, first)
    assert transactions(hub) > before | lost
    assert here.report("receipts", hub)["totals"]["valid"] == 23001
    met = lead(meet(second.seated), here.hub, second.device)
    assert (list(met.equal), list(met.different)) == (["C001-D01"], [])
    assert state_of(first) == state_of(second)


def test_what_another_desk_alone_still_has_comes_back_too(here: Meeting, tmp_path: Path) -> None:
    first, second = here.desks
    hub = here.hub.store
    backup.back_up(hub, TENANT, tmp_path / "old.hub")
    take(second, 1, 8001)
    here.meet(second, first)
    full = transactions(hub)
    backup.restore(hub, TENANT, tmp_path / "old.hub", LATER)
    here.meet(first)  # the second desk's machine burnt meanwhile
    assert transactions(hub) == full


def test_an_ended_key_stays_ended(here: Meeting, tmp_path: Path) -> None:
    hub = here.hub.store
    backup.back_up(hub, TENANT, tmp_path / "old.hub")
    with hub.ledger(TENANT) as ledger:
        accounts.revoke(ledger, CENTRE, "D02", NOON)
    backup.restore(hub, TENANT, tmp_path / "old.hub", LATER)
    with hub.ledger(TENANT) as ledger:
        device = ledger.device(here.desks[1].device)
    assert device is not None
    assert device.revoked_at is not None


def test_a_backup_moves_a_trial_to_another_store(
    meeting: Meeting, store: Store, tmp_path: Path
) -> None:
    backup.back_up(meeting.hub.store, TENANT, tmp_path / "trial.hub")
    backup.restore(store, TENANT, tmp_path / "trial.hub", LATER)
    assert transactions(store) == transactions(meeting.hub.store)


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM stream WHERE number = 3",
        "DELETE FROM stream WHERE number = (SELECT max(number) FROM stream)",
        "UPDATE stream SET body = x'00' WHERE number = 2",
        "UPDATE stream SET effective = effective + 1 WHERE number = 2",
        "DROP TABLE quarantine",
        "DELETE FROM tenant",
    ],
)
def test_a_harmed_backup_is_refused_and_nothing_changes(
    meeting: Meeting, tmp_path: Path, harm: str
) -> None:
    hub, file = meeting.hub.store, tmp_path / "old.hub"
    backup.back_up(hub, TENANT, file)
    before = transactions(hub)
    connection = sqlite3.connect(file)
    connection.execute(harm)
    connection.commit()
    connection.close()
    with pytest.raises(HubBackupDamagedProblem):
        backup.restore(hub, TENANT, file, LATER)
    assert transactions(hub) == before


def test_noise_and_anothers_backup_are_refused(meeting: Meeting, tmp_path: Path) -> None:
    hub, noise = meeting.hub.store, tmp_path / "noise"
    noise.write_bytes(b"no backup " * 1000)
    for file in (noise, tmp_path / "nothing"):
        with pytest.raises(HubBackupDamagedProblem):
            backup.restore(hub, TENANT, file, LATER)
    backup.back_up(hub, TENANT, tmp_path / "good")
    with pytest.raises(OtherHubError):
        backup.restore(hub, OTHER, tmp_path / "good", LATER)


def test_the_commands_make_a_hub_again_on_an_empty_folder(meeting: Meeting, tmp_path: Path) -> None:
    before = transactions(meeting.hub.store)
    meeting.hub.store.close()
    file, fresh = str(tmp_path / "night.hub"), tmp_path / "fresh"
    for folder, act in ((meeting.folder, "backup"), (fresh, "restore"), (fresh, "restore")):
        with redirect_stdout(io.StringIO()) as said:
            status = cli.run(["--json", "--data-dir", str(folder), "hub", act, file], lambda _: 0)
        assert status == 0, said.getvalue()
    assert list(json.loads(said.getvalue())["epochs"]) == [CENTRE]
    store = SqliteStore(fresh / "hub.db")
    assert transactions(store) == before
    store.close()
