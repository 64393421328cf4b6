"""`propdesk verify`: check every invariant of the data."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.verify import verify


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    check = commands.add_parser("verify", help="check the books, the numbers, the chains")
    check.set_defaults(command=_verify)


def _verify(session: Session, _options: argparse.Namespace) -> Answer:
    report = verify(session.desk)
    lines = [
        f"{'✓' if check.ok else '✗'} {check.title.translated()}"
        + (f": {check.detail}" if check.detail else "")
        for check in report.checks
    ]
    return {**report.as_json(), "text": "\n".join(lines)}
