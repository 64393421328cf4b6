"""The first set-up killed at a system call: the next try finishes it, with the same key."""

import shutil
from pathlib import Path

import pytest

from propdesk.app import create_app
from propdesk.models.keys import KEY_FILE
from propdesk.models.problems import NotSetUpProblem
from propdesk.paths import DataFolder
from propdesk.services import setup
from tests.builders import PASSWORD, FixedClock
from tests.faults import oracle
from tests.faults.launcher import Launcher
from tests.faults.tracing import WRITES, Tracer, spread, why_not
from tests.soak import SOAKING

KILLED = 10_000 if SOAKING else 6


def test_a_set_up_killed_anywhere_is_done_by_the_next_try(
    launcher: Launcher, tmp_path: Path
) -> None:
    if reason := why_not():
        pytest.skip(reason)
    tracer = Tracer(launcher, tmp_path)
    calls = tracer.calls("set_up", DataFolder(tmp_path / "whole"), WRITES)
    assert calls["fsync"] >= 3
    for name, number in spread(calls, KILLED):
        folder = DataFolder(tmp_path / "folder")
        shutil.rmtree(folder.root, ignore_errors=True)
        fate = tracer.struck("set_up", folder, name, f"signal=KILL:when={number}")
        # A run may need a call or two less than the one that was counted.
        assert fate.killed or fate.heard("set_up")
        finish(folder, done=bool(fate.heard("set_up")))


def finish(folder: DataFolder, *, done: bool) -> None:
    """Try again as a person would; what was done is there, and the key was kept."""
    key = kept_key(folder)
    app = create_app(folder, FixedClock())
    try:
        assert app.desk.station.label == "C001-D01"
    except NotSetUpProblem:
        assert not done
        app.desk.execute(
            setup.initialise, project="示范小区", centre="C001", desk="D01", password=PASSWORD
        )
    assert oracle.findings(app.desk) == []
    assert app.sign_in("admin", PASSWORD).actor is not None
    assert key in {None, kept_key(folder)}
    app.close()


def kept_key(folder: DataFolder) -> str | None:
    file = folder.root / KEY_FILE
    return file.read_text("ascii") if file.exists() else None
