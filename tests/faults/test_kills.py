"""kill -9 at every place (R01): what was acknowledged is there, nothing is half or double."""

from propdesk.app import open_app
from propdesk.paths import DataFolder
from tests.builders import FixedClock
from tests.faults import oracle
from tests.faults.conftest import Copier
from tests.faults.launcher import Fate, Launcher


def judge(folder: DataFolder, fate: Fate) -> None:
    """Start the desk again as any morning, and let the oracle speak."""
    app = open_app(folder, FixedClock())
    assert oracle.findings(app.desk, fate.acknowledged) == []
    app.close()


def test_killed_at_every_statement_of_a_collection(launcher: Launcher, copy: Copier) -> None:
    places = launcher.launch("collect", copy()).passed["statement"]
    assert places >= 30
    for number in range(1, places + 1):
        folder = copy()
        fate = launcher.launch("collect", folder, place="statement", number=number)
        assert fate.killed
        judge(folder, fate)
