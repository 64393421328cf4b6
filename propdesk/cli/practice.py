"""`propdesk practice`: practise on invented data; every paper says so, nothing is ever sent."""

import argparse
import sys
from typing import Any

from propdesk import practice
from propdesk.cli.session import Answer, Session


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    made = commands.add_parser("practice", help="practise on invented data, in a window of its own")
    made.add_argument("--units", type=int, default=practice.UNITS, metavar="N")
    made.add_argument(
        "--like-ours", action="store_true", help="with our rooms and arrears, and invented people"
    )
    made.add_argument("--again", action="store_true", help="throw the practice data away first")
    made.add_argument("--headless", action="store_true", help="only make the data, open no window")
    made.set_defaults(command=_practise)
    drop = commands.add_parser("practice-drop", help="throw the practice data away")
    drop.set_defaults(command=_drop)


def _practise(session: Session, options: argparse.Namespace) -> Answer:
    """Make the practice data if there are none, and open the window on them."""
    if options.again:
        practice.throw_away(session.folder)
    count = max(1, options.units)
    like = practice.likeness(session.desk, count) if options.like_ours else None
    folder = practice.prepare(session.folder, _say, units=count, like=like)
    answer: dict[str, Any] = {
        "folder": str(folder.root),
        "users": {learner.login: learner.password for learner in practice.learners()},
    }
    is_quiet = options.headless or options.json
    return answer if is_quiet else answer | {"open_window": str(folder.root)}


def _drop(session: Session, _options: argparse.Namespace) -> Answer:
    """Throw the practice data away."""
    return {"dropped": practice.throw_away(session.folder)}


def _say(step: str) -> None:
    print(f"  {step}", file=sys.stderr)
