"""`propdesk printers`: ways to paper."""

import argparse
from typing import Any

from propdesk.cli.counter import PRINT_SECONDS
from propdesk.cli.print_jobs import print_outcome
from propdesk.cli.session import Answer, Session
from propdesk.printing.devices import device_for
from propdesk.printing.models import DEFAULT_MODEL, MODELS
from propdesk.services import printers
from propdesk.services.printers import PrinterRow


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    _register_printers(commands.add_parser("printers", help="the printers of this desk"))


def _register_printers(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(required=True, metavar="ACT")
    add = acts.add_parser("add", help="name a printer, or give it a new address")
    add.add_argument("name", metavar="NAME")
    add.add_argument("uri", metavar="URI", help="tcp://host:port or file:///path")
    add.add_argument("--model", choices=tuple(MODELS), default=DEFAULT_MODEL)
    add.add_argument("--default", action="store_true", help="receipts go there")
    add.set_defaults(command=_add)
    acts.add_parser("list", help="the default first").set_defaults(command=_list)
    for name, help_, command in (
        ("test", "print a test page", _test),
        ("default", "let receipts go to a printer", _default),
        ("remove", "take a printer off the list", _remove),
    ):
        act = acts.add_parser(name, help=help_)
        act.add_argument("name", metavar="NAME")
        act.set_defaults(command=command)


def _add(session: Session, options: argparse.Namespace) -> Answer:
    device_for(options.uri)
    row = session.desk.execute(
        printers.add,
        name=options.name,
        uri=options.uri,
        model=options.model,
        default=options.default,
    )
    return _printer(row)


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    rows = session.desk.query(printers.rows)
    return {"printers": [_printer(row) for row in rows], "text": "\n".join(map(_words, rows))}


def _test(session: Session, options: argparse.Namespace) -> Answer:
    job_id = session.desk.execute(printers.print_test_page, printer=options.name)
    return print_outcome(session, job_id, PRINT_SECONDS)


def _default(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(printers.make_default, name=options.name)
    return _list(session, options)


def _remove(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(printers.remove, name=options.name)
    return _list(session, options)


def _printer(row: PrinterRow) -> dict[str, Any]:
    return {"name": row.name, "uri": row.uri, "model": row.model, "default": row.is_default}


def _words(row: PrinterRow) -> str:
    return f"{'*' if row.is_default else ' '} {row.name}  {row.uri}  {row.model}"
