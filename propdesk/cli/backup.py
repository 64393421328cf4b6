"""`propdesk backup` and `propdesk restore`: checked copies of the data, and back again."""

import argparse
from pathlib import Path
from typing import Any

from propdesk.app import keep_recovered_key
from propdesk.attachments import keeping
from propdesk.backups import restore_backup
from propdesk.cli.session import Answer, Session, signed_in
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Permission
from propdesk.models.restore import backup_name
from propdesk.services.work import check_right


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    backup = commands.add_parser("backup", help="make a checked copy of the data")
    backup.add_argument("--to", metavar="DIR", type=Path, help="default: beside the data")
    backup.set_defaults(command=_backup)
    restore = commands.add_parser("restore", help="put a backup in the place of the data")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--recovery-key", metavar="KEY", help="the printed key, on a new computer")
    restore.set_defaults(command=_restore)


def _backup(session: Session, options: argparse.Namespace) -> Answer:
    check_right(session.desk.actor, Permission.BACKUP)
    app = session.app
    if options.to is None:
        made = app.back_up_now()
    else:
        made = options.to / backup_name(app.desk.clock.now())
        app.database.back_up(made)
        keeping.back_up_files(app.desk, made.parent)
    return {"file": str(made), "bytes": made.stat().st_size}


def _restore(session: Session, options: argparse.Namespace) -> Answer:
    if not options.file.is_file():
        raise NotFoundError(field="file", name=str(options.file))
    if options.recovery_key:
        keep_recovered_key(session.folder, options.recovery_key)
    signed_in(restore_backup(session.folder, options.file, *session.credentials()))
    station = session.app.desk.station
    return {"restored": str(options.file), "desk": station.label, "replica": station.replica}
