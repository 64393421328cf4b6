"""Killed while files are attached: never a fact without its file, never half a file (R01, R02)."""

from pathlib import Path

import pytest
from sqlalchemy import select

from propdesk.app import open_app
from propdesk.attachments.store import FOLDER, FileStore
from propdesk.models.cases import Attachment
from propdesk.paths import DataFolder
from tests.builders import FixedClock
from tests.faults.conftest import Copier
from tests.faults.launcher import Fate, Launcher
from tests.faults.morning import judge
from tests.faults.tracing import WRITES, Tracer, spread, why_not
from tests.soak import SOAKING

ALL = 10_000
FILE_CALLS = ("write", "rename", "fsync", *WRITES)


def test_killed_at_every_statement(launcher: Launcher, copy: Copier) -> None:
    places = launcher.launch("attach", copy()).passed["statement"]
    assert places >= 20
    for number in [*range(1, places, 1 if SOAKING else 24), places]:
        folder = copy()
        fate = launcher.launch("attach", folder, place="statement", number=number)
        assert fate.killed
        judge_files(folder, fate)


def test_killed_at_writing_system_calls(launcher: Launcher, copy: Copier, tmp_path: Path) -> None:
    if reason := why_not():
        pytest.skip(reason)
    tracer = Tracer(launcher, tmp_path)
    calls = tracer.calls("attach", copy(), tuple(dict.fromkeys(FILE_CALLS)))
    assert calls["fsync"] >= 6
    for name, number in spread(calls, ALL if SOAKING else 5):
        folder = copy()
        fate = tracer.struck("attach", folder, name, f"signal=KILL:when={number}")
        assert fate.killed
        judge_files(folder, fate)


def judge_files(folder: DataFolder, fate: Fate) -> None:
    """Assert that what was acknowledged is there and whole, and that nothing half passes for it."""
    judge(folder, fate)  # among it: every fact's file is here and whole
    app = open_app(folder, FixedClock())
    try:
        with app.database.read() as connection:
            known = {row.hex() for row in connection.scalars(select(Attachment.id))}
        assert {str(said) for said in fate.heard("attached")} <= known
        store = FileStore(folder.root / FOLDER)
        assert all(store.is_sound(digest) for digest in store.digests())
    finally:
        app.close()
