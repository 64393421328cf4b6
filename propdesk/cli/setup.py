"""`propdesk init`: the first set-up."""

import argparse
from typing import Any

from propdesk.app import create_app
from propdesk.cli.session import Answer, Session
from propdesk.services import setup


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    init = commands.add_parser("init", help="set up an empty data folder")
    init.add_argument("--project", required=True, metavar="NAME")
    init.add_argument("--centre", required=True, metavar="C001")
    init.add_argument("--desk", required=True, metavar="D01")
    init.set_defaults(command=_init)


def _init(session: Session, options: argparse.Namespace) -> Answer:
    app = session.opened(create_app(session.folder))
    first = app.desk.execute(
        setup.initialise,
        project=options.project,
        centre=options.centre,
        desk=options.desk,
        with_items=True,
    )
    return {"user": first.login, "password": first.password}
