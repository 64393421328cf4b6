"""Backups and the way back (R08): damage is refused, a killed restore loses nothing."""

import random
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from propdesk.app import keep_recovered_key, open_app, recovery_key
from propdesk.backups import restore_backup
from propdesk.cli import run
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.print_jobs import JobState
from propdesk.models.keys import KEY_FILE
from propdesk.models.print_jobs import PrintJob
from propdesk.models.problems import BackupUnusableProblem, DatabaseLockedProblem
from propdesk.models.restore import KEPT_BACKUPS
from propdesk.paths import DataFolder
from propdesk.services import drawers
from tests.builders import NOON, PASSWORD, FixedClock
from tests.faults import acts, estate, oracle
from tests.faults.bare_acts import BACKUP
from tests.faults.conftest import Copier
from tests.faults.launcher import Launcher
from tests.faults.test_corruption import DAMAGES, Damage
from tests.faults.test_disk_full import take_one
from tests.faults.tracing import WRITES, Tracer, spread, why_not
from tests.soak import SOAKING

DAMAGED = 100 if SOAKING else 24
KILLED = 100 if SOAKING else 20
TAKEN_LATER = 3


@pytest.fixture
def lived(copy: Copier) -> DataFolder:
    """A data folder with a backup in it and three receipts taken after that."""
    folder = copy()
    app = open_app(folder, FixedClock())
    desk = estate.seated(app.desk)
    desk.execute(drawers.open_shift, float_fen=0)
    app.back_up_now().replace(folder.root / BACKUP)
    for unit in estate.units_of(desk)[:TAKEN_LATER]:
        take_one(desk, unit)
    app.close()
    return folder


def receipts_in(folder: DataFolder) -> int:
    """Start the desk, ask the oracle, return how many receipts there are."""
    app = open_app(folder, FixedClock())
    assert oracle.findings(app.desk) == []
    found = oracle.receipt_count(app.desk)
    app.close()
    return found


def whole(folder: DataFolder) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.root.iterdir() if file.is_file()}


def test_a_damaged_backup_is_refused_and_the_data_stay(lived: DataFolder) -> None:
    good = (lived.root / BACKUP).read_bytes()
    damages = [damage for name, damage in DAMAGES if name == "propdesk.db"]
    chance = random.Random(8)
    for number in range(DAMAGED):
        damaged = spoilt(good, damages[number % len(damages)], chance)
        (lived.root / BACKUP).write_bytes(damaged)
        before = whole(lived)
        with pytest.raises(BackupUnusableProblem):
            restore_backup(lived, lived.root / BACKUP, "admin", PASSWORD, FixedClock())
        assert whole(lived) == before
    assert receipts_in(lived) == TAKEN_LATER


def spoilt(good: bytes, damage: Damage, chance: random.Random) -> bytes:
    data = bytearray(good)
    while data == good:
        damage(data, chance)
    return bytes(data)


def test_a_restore_killed_anywhere_leaves_the_old_data_or_the_new(
    lived: DataFolder, launcher: Launcher, tmp_path: Path
) -> None:
    if reason := why_not():
        pytest.skip(reason)
    tracer = Tracer(launcher, tmp_path)
    calls = tracer.calls("restore", fresh(lived, tmp_path), WRITES)
    outcomes = set()
    for name, number in spread(calls, KILLED):
        folder = fresh(lived, tmp_path)
        fate = tracer.struck("restore", folder, name, f"signal=KILL:when={number}")
        assert fate.killed
        receipts = receipts_in(folder)
        assert receipts in {0, TAKEN_LATER}
        assert not fate.heard("restored") or receipts == 0
        assert not (folder.root / "propdesk.db.ready").exists()
        if receipts:
            restore_backup(folder, folder.root / BACKUP, "admin", PASSWORD, FixedClock())
            assert receipts_in(folder) == 0
        outcomes.add(receipts)
    assert outcomes == {0, TAKEN_LATER}


def fresh(folder: DataFolder, place: Path) -> DataFolder:
    target = place / "copy"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder.root, target)
    return DataFolder(target)


def test_a_restored_file_is_another_replica_with_another_book(lived: DataFolder) -> None:
    numbers = set()
    for _ in range(2):  # the same backup twice: still no number twice
        restore_backup(lived, lived.root / BACKUP, "admin", PASSWORD, FixedClock())
        app = open_app(lived, FixedClock())
        desk = estate.seated(app.desk)
        numbers.add(take_one(desk, estate.units_of(desk)[0]).number)
        assert oracle.findings(app.desk) == []
        app.close()
    assert len(numbers) == 2
    assert all(number.startswith("C001-D01B") for number in numbers)
    kept = sorted(lived.backups.glob("replaced-*/propdesk.db"))
    assert len(kept) == 2


def test_what_waited_for_the_printer_then_is_asked_about_not_printed(copy: Copier) -> None:
    folder = copy()
    app = open_app(folder, FixedClock())
    desk = estate.seated(app.desk)
    desk.execute(drawers.open_shift, float_fen=0)
    acts.taken_from(desk, estate.units_of(desk)[0], printer="tcp://127.0.0.1:9")
    backup = app.back_up_now()
    app.close()
    restore_backup(folder, backup, "admin", PASSWORD, FixedClock())
    app = open_app(folder, FixedClock())
    with app.database.read() as connection:
        assert connection.scalars(select(PrintJob.state)).all() == [JobState.UNCERTAIN.value]
    app.close()


def test_data_that_were_set_back_can_be_gone_on_with_on_purpose(lived: DataFolder) -> None:
    shutil.copyfile(lived.root / BACKUP, lived.database)
    restore_backup(lived, lived.database, "admin", PASSWORD, FixedClock())
    assert receipts_in(lived) == 0


def test_who_may_not_back_up_may_not_restore(lived: DataFolder) -> None:
    before = whole(lived)
    with pytest.raises(PermissionDeniedError):
        restore_backup(
            lived, lived.root / BACKUP, estate.CASHIER, estate.CASHIER_PASSWORD, FixedClock()
        )
    answer = restore_backup(lived, lived.root / BACKUP, "admin", "wrong", FixedClock())
    assert answer.actor is None
    assert whole(lived) == before


def test_data_in_use_are_not_replaced(lived: DataFolder) -> None:
    app = open_app(lived, FixedClock())
    with pytest.raises(DatabaseLockedProblem):
        restore_backup(lived, lived.root / BACKUP, "admin", PASSWORD, FixedClock())
    app.close()
    assert receipts_in(lived) == TAKEN_LATER


def test_the_newest_backups_are_kept_and_one_an_hour_is_due(copy: Copier) -> None:
    clock = FixedClock()
    app = open_app(copy(), clock)
    made = []
    app.folder.backups.mkdir()
    (app.folder.backups / "propdesk-20261205T030000.db.part").touch()  # of a killed backup
    for _ in range(KEPT_BACKUPS + 3):
        made.append(app.back_up_if_due())
        assert app.back_up_if_due() is None
        clock.advance(hours=1, seconds=1)
    app.close()
    assert all(made)
    left = sorted(file.name for file in app.folder.backups.iterdir())
    assert left == [path.name for path in made[-KEPT_BACKUPS:] if path]
    assert f"{NOON + timedelta(hours=3, seconds=3):%Y%m%dT%H%M%S}" in left[0]


def test_a_new_computer_restores_with_the_printed_key(lived: DataFolder, tmp_path: Path) -> None:
    printed = recovery_key(lived)
    new = DataFolder(tmp_path / "new computer")
    keep_recovered_key(new, printed)
    restore_backup(new, lived.root / BACKUP, "admin", PASSWORD, FixedClock())
    assert receipts_in(new) == 0
    assert (new.root / KEY_FILE).exists()


def test_the_commands_back_up_and_restore(
    lived: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROPDESK_PASSWORD", PASSWORD)
    base = ["--data-dir", str(lived.root), "--json"]
    to = tmp_path / "stick"
    assert run([*base, "backup", "--to", str(to)], lambda _: 0) == 0
    (made,) = to.iterdir()
    assert run([*base, "restore", str(made)], lambda _: 0) == 0
    assert run([*base, "restore", str(tmp_path / "none.db")], lambda _: 0) == 1
    made.write_bytes(b"no backup")
    assert run([*base, "restore", str(made)], lambda _: 0) == 3
    assert receipts_in(lived) == TAKEN_LATER
