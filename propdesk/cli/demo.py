"""`propdesk demo`: fill a data folder with the invented estate."""

import argparse
import os
import sys
from typing import Any

from propdesk.app import create_app
from propdesk.cli.session import PASSWORD_VARIABLE, Answer, Session
from propdesk.demo.fill import PEOPLE, fill, password_of
from propdesk.services import setup

UNITS = 240


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    demo = commands.add_parser("demo", help="fill an empty data folder with an invented estate")
    demo.add_argument("--units", type=int, default=UNITS, metavar="N")
    demo.add_argument("--headless", action="store_true", help="only fill, open no window")
    demo.set_defaults(command=_demo)


def _demo(session: Session, options: argparse.Namespace) -> Answer:
    """Set the folder up if nobody did, fill it, and say who can sign in."""
    if not session.folder.database.exists():
        app = session.opened(create_app(session.folder))
        password = os.environ.setdefault(PASSWORD_VARIABLE, password_of("admin"))
        app.desk.execute(
            setup.initialise, project="阳光花园", centre="C001", desk="D01", password=password
        )
    filled = fill(session.app, session.desk, max(1, options.units), _say)
    answer: dict[str, Any] = {
        "units": filled.units,
        "charges": filled.charges,
        "receipts": filled.receipts,
        "cases": filled.cases,
        "users": {login: password_of(login) for login, _, _ in PEOPLE},
        "files": str(session.folder.root / "demo-files"),
    }
    return (
        answer
        if options.headless or options.json
        else answer | {"open_window": str(session.folder.root)}
    )


def _say(step: str) -> None:
    print(f"  {step}", file=sys.stderr)
