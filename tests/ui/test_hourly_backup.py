"""The data file is backed up every hour while the window is open (faults, backup)."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from propdesk.app import App, create_app
from propdesk.paths import DataFolder
from propdesk.services import setup
from propdesk.ui.hourly_backup import HourlyBackup
from tests.builders import FixedClock

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def app(tmp_path: Path) -> App:
    made = create_app(DataFolder(tmp_path), FixedClock())
    made.desk.execute(setup.initialise, project="P", centre="C1", desk="D1", password="password1")
    return made


def backups(app: App) -> list[str]:
    return sorted(file.name for file in app.folder.backups.glob("*.db"))


def test_an_hour_has_one_backup_and_the_next_hour_another(app: App) -> None:
    clock = app.desk.clock
    assert isinstance(clock, FixedClock)
    window = QObject()
    hourly = HourlyBackup(app, window)
    for advance, expected in ((0, 1), (10, 1), (60, 2)):
        clock.advance(minutes=advance)
        hourly.look()
        hourly.end()
        assert len(backups(app)) == expected
    app.close()


def test_a_failing_backup_disturbs_nobody(app: App) -> None:
    app.folder.backups.write_text("a file stands where the folder should be")
    window = QObject()
    hourly = HourlyBackup(app, window)
    hourly.look()
    hourly.end()
    assert app.folder.backups.is_file()
    app.close()
