"""Death and failure at system calls (R02, R04, R06): a write, a flush, a renaming that is not."""

from pathlib import Path

import pytest

from tests.faults.conftest import Copier
from tests.faults.launcher import Fate, Launcher
from tests.faults.morning import judge
from tests.faults.tracing import STORAGE, WRITES, Tracer, spread, why_not
from tests.soak import SOAKING

ALL = 10_000
KILLS_PER_ACT = ALL if SOAKING else 9
FAILURES_PER_ACT = 170 if SOAKING else 13
FULL_DISKS = ALL if SOAKING else 20


@pytest.fixture
def tracer(launcher: Launcher, tmp_path: Path) -> Tracer:
    """Victims under strace, where that is possible."""
    if reason := why_not():
        pytest.skip(reason)
    return Tracer(launcher, tmp_path)


@pytest.mark.parametrize("act", ["collect", "void", "close_shift", "publish"])
def test_killed_at_a_writing_system_call(tracer: Tracer, copy: Copier, act: str) -> None:
    calls = tracer.calls(act, copy(), WRITES)
    assert calls["pwrite64"] >= 13
    points = spread(calls, KILLS_PER_ACT)
    assert len(points) >= min(KILLS_PER_ACT, 10)
    for name, number in points:
        folder = copy()
        fate = tracer.struck(act, folder, name, f"signal=KILL:when={number}")
        assert fate.killed
        judge(folder, fate)


@pytest.mark.parametrize(
    ("how_long", "hopeless"),
    [
        ("", set()),
        # A disk that never reads again is the same as a damaged file.
        ("+", {"WrongKeyProblem", "DatabaseCorruptProblem"}),
    ],
    ids=["once", "from then on"],
)
@pytest.mark.parametrize("act", ["collect_again", "collect_or_die"])
def test_an_io_error_is_told_and_nothing_unconfirmed_comes_back(
    tracer: Tracer, copy: Copier, act: str, how_long: str, hopeless: set[str]
) -> None:
    met = 0
    calls = tracer.calls(act, copy(), STORAGE)
    for name, number in spread(calls, FAILURES_PER_ACT):
        folder = copy()
        fate = tracer.struck(act, folder, name, f"error=EIO:when={number}{how_long}")
        met += fate.problem is not None
        assert {fate.problem, fate.refused} <= {None, "StorageFaultProblem", *hopeless}
        judge(folder, fate, exactly=True)
    assert met >= 3


def test_a_page_that_could_not_be_read_once_is_no_damaged_file(
    tracer: Tracer, copy: Copier
) -> None:
    calls = tracer.calls("collect_again", copy(), ("pread64",))
    assert calls["pread64"] >= 10
    for name, number in spread(calls, ALL if SOAKING else 20):
        folder = copy()
        fate = tracer.struck("collect_again", folder, name, f"error=EIO:when={number}")
        assert fate.problem in {None, "StorageFaultProblem"}
        assert fate.refused is None
        assert len(fate.acknowledged) == 1
        judge(folder, fate, exactly=True)


def test_success_is_never_reported_after_a_failed_flush(tracer: Tracer, copy: Copier) -> None:
    folder = copy()
    fate = tracer.struck("collect_or_die", folder, "fsync", "error=EIO:when=1")
    assert fate.problem == "StorageFaultProblem"
    assert fate.acknowledged == []
    judge(folder, fate, exactly=True)


def test_a_disk_full_at_any_write_leaves_nothing_half(tracer: Tracer, copy: Copier) -> None:
    calls = tracer.calls("collect_again", copy(), ("pwrite64",))
    for _, number in spread(calls, FULL_DISKS):
        folder = copy()
        fate = tracer.struck("collect_again", folder, "pwrite64", f"error=ENOSPC:when={number}")
        assert_worked_again(fate)
        judge(folder, fate, exactly=True)


def assert_worked_again(fate: Fate) -> None:
    """Assert that a full disk was told as such and that the desk went on without a restart."""
    assert fate.problem in {None, "DiskFullProblem"}
    assert len(fate.acknowledged) == 1
