"""No right to write or to read (R05): look-ups go on, every refusal says why, nothing is half."""

import os
import subprocess
from collections.abc import Callable, Iterator

import pytest

from propdesk.app import open_app
from propdesk.models.problems import (
    DatabaseReadOnlyProblem,
    DatabaseUnreadableProblem,
    FolderRefusedProblem,
)
from propdesk.paths import DataFolder
from tests.builders import FixedClock
from tests.faults import oracle
from tests.faults.conftest import Copier
from tests.faults.launcher import Fate, Launcher

OPEN_FEN = 42066
pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights work differently here")

FILE, FOLDER, KEY = "propdesk.db", ".", "propdesk.key"
Modes = dict[str, int]
Launch = Callable[..., Fate]
READ_ONLY: dict[str, Modes] = {
    "file": {FILE: 0o400},
    "folder": {FOLDER: 0o500},
    "file and folder": {FILE: 0o400, FOLDER: 0o500},
    "everything": {FILE: 0o400, KEY: 0o400, FOLDER: 0o500},
}
UNREADABLE: dict[str, Modes] = {
    "file": {FILE: 0o000},
    "folder": {FOLDER: 0o000},
    "key": {KEY: 0o000},
}


@pytest.fixture
def own(copy: Copier) -> Iterator[DataFolder]:
    """A copy of the data; its rights come back at the end."""
    folder = copy()
    yield folder
    give_back(folder)


@pytest.fixture
def launch(launcher: Launcher) -> Launch:
    """Launch a victim that file modes hold for."""

    def launched(act: str, folder: DataFolder, modes: Modes | None = None) -> Fate:
        wanted = [(str(folder.root / name), mode) for name, mode in (modes or {}).items()]
        return launcher.launch(act, folder, modes=wanted, obey_modes=True)

    return launched


def give_back(folder: DataFolder) -> None:
    folder.root.chmod(0o700)
    for path in folder.root.iterdir():
        path.chmod(0o700 if path.is_dir() else 0o600)


def take_away(folder: DataFolder, modes: Modes) -> None:
    for name, mode in modes.items():
        (folder.root / name).chmod(mode)


def judge(folder: DataFolder, fate: Fate) -> None:
    """Give the rights back and ask the oracle."""
    give_back(folder)
    app = open_app(folder, FixedClock())
    assert oracle.findings(app.desk, fate.acknowledged) == []
    assert oracle.receipt_count(app.desk) == len(fate.acknowledged)
    app.close()


@pytest.mark.parametrize("ending", ["closed", "crashed"])
@pytest.mark.parametrize("case", READ_ONLY)
def test_read_only_data_can_be_looked_at_from_the_start(
    own: DataFolder, launch: Launch, case: str, ending: str
) -> None:
    if ending == "crashed":
        launch("open_and_die", own)
        assert (own.root / "propdesk.db-wal").stat().st_size
    take_away(own, READ_ONLY[case])
    fate = launch("look", own)
    # A log that is there already can be written on, although the folder cannot.
    goes_on = (case, ending) == ("folder", "crashed")
    assert fate.heard("read_only") == [not goes_on]
    assert fate.heard("open_fen") == [OPEN_FEN]
    assert fate.problem == (None if goes_on else DatabaseReadOnlyProblem().code)
    assert bool(fate.heard("backup")) == (case == "file")
    assert fate.heard("no_backup") in ([], [FolderRefusedProblem().code])
    judge(own, fate)


@pytest.mark.parametrize("case", READ_ONLY)
def test_rights_lost_while_running_leave_nothing_half(
    own: DataFolder, launch: Launch, case: str
) -> None:
    fate = launch("look_while_it_changes", own, READ_ONLY[case])
    assert fate.heard("open_fen") == [OPEN_FEN, OPEN_FEN]
    assert fate.problem in {None, DatabaseReadOnlyProblem().code}
    judge(own, fate)


@pytest.mark.parametrize("case", UNREADABLE)
def test_unreadable_data_is_said_so(own: DataFolder, launch: Launch, case: str) -> None:
    take_away(own, UNREADABLE[case])
    fate = launch("look", own)
    assert fate.refused == DatabaseUnreadableProblem().code
    judge(own, fate)


def test_a_read_only_disk_can_be_looked_at(own: DataFolder, launch: Launch) -> None:
    place = str(own.root)
    for options in (["--bind", place, place], ["-o", "remount,ro,bind", place]):
        done = subprocess.run(["mount", *options], capture_output=True, check=False)
        if done.returncode:
            pytest.skip("this user may not mount a file system")
    try:
        fate = launch("look", own)
    finally:
        subprocess.run(["umount", place], check=True)
    assert fate.heard("open_fen") == [OPEN_FEN]
    assert fate.problem == DatabaseReadOnlyProblem().code
    judge(own, fate)
