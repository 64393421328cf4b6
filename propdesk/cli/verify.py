"""`propdesk verify`: check every invariant of the data."""

import argparse
from typing import Any

from propdesk.app import key_of, new_id
from propdesk.cli.session import Answer, Session
from propdesk.clock import SystemClock
from propdesk.meeting.rebuild import differing_tables
from propdesk.verify import verify


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    check = commands.add_parser("verify", help="check the books, the numbers, the chains")
    check.add_argument(
        "--rebuild", action="store_true", help="make the tables anew from the log and compare"
    )
    check.set_defaults(command=_verify)


def _verify(session: Session, options: argparse.Namespace) -> Answer:
    if options.rebuild:
        return _rebuild(session)
    report = verify(session.desk)
    lines = [
        f"{'✓' if check.ok else '✗'} {check.title.translated()}"
        + (f": {check.detail}" if check.detail else "")
        for check in report.checks
    ]
    return {**report.as_json(), "text": "\n".join(lines)}


def _rebuild(session: Session) -> Answer:
    folder = session.folder
    beside = folder.database.with_name(folder.database.name + ".rebuilt")
    differing = differing_tables(session.desk, beside, key_of(folder), SystemClock(), new_id)
    return {"ok": not differing, "differing": differing}
