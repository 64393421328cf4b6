"""`propdesk routine`: what time asks for, done now; for a desk whose window is closed at night."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    routine = commands.add_parser(
        "routine", help="move on every case whose time is over, fill the due lists"
    )
    routine.set_defaults(command=_routine)


def _routine(session: Session, _options: argparse.Namespace) -> Answer:
    done = session.app.run_routine()
    return {"moved": done.moved, "added": done.added}
