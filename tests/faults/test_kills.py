"""kill -9 (R01): what was acknowledged is there, nothing is half or double, paper never lies."""

import random

import pytest
from sqlalchemy import select

from propdesk.app import App, open_app
from propdesk.models.print_jobs import PrintJob
from propdesk.paths import DataFolder
from tests.builders import FixedClock
from tests.faults.conftest import Copier
from tests.faults.launcher import Fate, Launcher
from tests.faults.morning import examine, judge
from tests.faults.paper import Tray, wait_until_printed
from tests.soak import SOAKING

RANDOM_KILLS = 1000 if SOAKING else 100
EVERY = 1 if SOAKING else 7


def test_killed_at_every_statement_of_a_collection(launcher: Launcher, copy: Copier) -> None:
    places = launcher.launch("collect", copy()).passed["statement"]
    assert places >= 30
    for number in range(1, places + 1):
        folder = copy()
        fate = launcher.launch("collect", folder, place="statement", number=number)
        assert fate.killed
        judge(folder, fate)


@pytest.mark.parametrize("act", ["void", "close_shift", "publish"])
def test_killed_at_statements_of_other_acts(launcher: Launcher, copy: Copier, act: str) -> None:
    places = launcher.launch(act, copy()).passed["statement"]
    assert places >= 20
    for number in [*range(1, places, EVERY), places]:
        folder = copy()
        fate = launcher.launch(act, folder, place="statement", number=number)
        assert fate.killed
        judge(folder, fate)


def test_killed_at_random_moments_of_a_day(launcher: Launcher, copy: Copier) -> None:
    moments = random.Random(20261205)
    killed = receipts = 0
    for _ in range(RANDOM_KILLS):
        folder = copy()
        fate = launcher.launch("whole_day", folder, milliseconds=moments.uniform(1, 160))
        killed += fate.killed
        receipts += len(fate.acknowledged)
        judge(folder, fate)
    assert killed >= RANDOM_KILLS * 0.9
    assert receipts >= RANDOM_KILLS


@pytest.mark.parametrize("place", ["statement", "printer"])
def test_killed_while_printing_the_paper_is_never_lost_or_doubled(
    launcher: Launcher, copy: Copier, tray: Tray, place: str
) -> None:
    tray.empty()
    places = launcher.launch("collect_and_print", copy(), printer=tray.uri).passed[place]
    copies = len(tray.contents().copies)
    assert copies == 3
    # Statements before the commit are all tried without a printer above.
    first = 1 if SOAKING or place == "printer" else places // 2
    for number in range(first, places + 1):
        tray.empty()
        folder = copy()
        fate = launcher.launch(
            "collect_and_print", folder, printer=tray.uri, place=place, number=number
        )
        # The worker looks for jobs a little more or less often from run to run.
        assert fate.killed or fate.passed
        judge_paper(folder, fate, tray, copies)


def judge_paper(folder: DataFolder, fate: Fate, tray: Tray, copies: int) -> None:
    """Start the desk with its printing: what was in the middle is asked about, the rest is done."""
    before = tray.contents()
    app = open_app(folder, FixedClock())
    try:
        assert app.printing is not None
        wait_until_printed(app.desk)
        states = job_states(app)
        after = tray.contents()
        examine(app, fate, after.data)
        if states == ["uncertain"]:
            assert after == before
        elif states:
            assert states == ["confirmed"]
            assert len(after.copies) == copies
        else:
            assert not after.data
            assert not fate.acknowledged
    finally:
        app.close()
    judge(folder, fate, printed=tray.contents().data)


def job_states(app: App) -> list[str]:
    """Return the states of all print jobs."""
    with app.database.read() as connection:
        return list(connection.scalars(select(PrintJob.state)))
