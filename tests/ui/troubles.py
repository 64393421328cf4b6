"""Data folders in trouble, and what is in them afterwards."""

import shutil
from pathlib import Path

from propdesk.app import open_app
from propdesk.paths import DataFolder
from propdesk.services import audit
from propdesk.services.audit import AuditFilter
from tests.builders import World


def newest_backup(folder: DataFolder) -> Path:
    """Return the newest backup in a folder."""
    return sorted(folder.backups.glob("propdesk-*.db"))[-1]


def set_back(folder: DataFolder) -> None:
    """Put an older copy in the data file's place, as a careless hand does."""
    shutil.copyfile(newest_backup(folder), folder.database)


def units_in(folder: DataFolder) -> int:
    """Open the folder and count its units."""
    app = open_app(folder)
    try:
        with app.database.read() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) FROM unit").scalar() or 0)
    finally:
        app.close()


def newest_line(folder: DataFolder, centre: World) -> tuple[str, str]:
    """Return the audit line of the newest restore: act and reason."""
    app = open_app(folder)
    lines = app.desk.seated(centre.desk.actor).query(audit.lines, only=AuditFilter()).rows
    app.close()
    found = next(line for line in lines if line.act == "setup.begin_new_life")
    return found.act, found.detail
