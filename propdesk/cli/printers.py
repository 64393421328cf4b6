"""`propdesk printers`: ways to paper, what is there, what each can do."""

import argparse
from collections.abc import Mapping
from typing import Any

import msgspec

from propdesk.cli.counter import PRINT_SECONDS
from propdesk.cli.print_jobs import print_outcome
from propdesk.cli.session import Answer, Session
from propdesk.domain.printer_test_page import ABILITY_NAMES, ability_text
from propdesk.domain.printers import ANSWERS, SWITCHES, PrinterPaper
from propdesk.printing.devices import device_for, settled
from propdesk.printing.devices.addresses import SCHEMES
from propdesk.printing.discovery import discover
from propdesk.printing.models import DEFAULT_MODEL, MODELS
from propdesk.printing.probe import check_can_answer, probe
from propdesk.services import printers
from propdesk.services.printers import PrinterRow

_RULINGS = {"yes": True, "no": False, "ask": None}


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    parser = commands.add_parser("printers", help="the printers of this desk")
    acts = parser.add_subparsers(required=True, metavar="ACT")
    add = acts.add_parser("add", help="name a printer, or give it a new address")
    add.add_argument("name", metavar="NAME")
    add.add_argument("uri", metavar="URI", help=", ".join(scheme.example for scheme in SCHEMES))
    add.add_argument("--model", choices=tuple(MODELS), default=DEFAULT_MODEL)
    add.add_argument("--default", action="store_true", help="receipts go there")
    add.set_defaults(command=_add)
    acts.add_parser("list", help="the default first").set_defaults(command=_list)
    acts.add_parser("discover", help="look for printers").set_defaults(command=_discover)
    _register_set(acts.add_parser("set", help="paper, fallback, shift; decide an ability by hand"))
    test = acts.add_parser("test", help="print a test page")
    test.add_argument("name", metavar="NAME")
    test.add_argument("--drawer", action="store_true", help="open the cash drawer too")
    test.set_defaults(command=_test)
    for name, help_, command in (
        ("probe", "ask a printer what it can do, and keep the answers", _probe),
        ("show", "what is known of a printer", _show),
        ("default", "let receipts go to a printer", _default),
        ("remove", "take a printer off the list", _remove),
    ):
        act = acts.add_parser(name, help=help_)
        act.add_argument("name", metavar="NAME")
        act.set_defaults(command=command)


def _register_set(act: argparse.ArgumentParser) -> None:
    act.add_argument("name", metavar="NAME")
    act.add_argument("--paper", choices=[paper.value for paper in PrinterPaper])
    act.add_argument("--fallback", metavar="NAME", help="'' for none")
    act.add_argument("--right", type=int, metavar="TENTHS", help="shift in tenths of a millimetre")
    act.add_argument("--down", type=int, metavar="TENTHS")
    act.add_argument("--cells", type=int, help="signs in a line, 0: as the model has it")
    act.add_argument("--drawer-pin", type=int, choices=(0, 2, 5), help="0: as the model has it")
    for switch in SWITCHES:
        act.add_argument(f"--{switch.replace('_', '-')}", choices=("yes", "no", "ask"))
    for answer in ANSWERS:
        act.add_argument(f"--{answer.replace('_', '-')}", choices=("no", "ask"))
    act.set_defaults(command=_set)


def _add(session: Session, options: argparse.Namespace) -> Answer:
    row = session.desk.execute(
        printers.add,
        name=options.name,
        uri=settled(options.uri),
        model=options.model,
        default=options.default,
    )
    return _printer(row)


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    rows = session.desk.query(printers.rows)
    return {"printers": [_printer(row) for row in rows], "text": "\n".join(map(_words, rows))}


def _discover(session: Session, _options: argparse.Namespace) -> Answer:
    # Asked first: who may not see the printers of the desk does not look around for others.
    known = {row.uri: row.name for row in session.desk.query(printers.rows)}
    found = discover()
    lines = [f"{each.uri}  {each.name}  ({each.place.translated()})" for each in found]
    told = [
        {
            "uri": each.uri,
            "name": each.name,
            "place": each.place.source,
            "known_as": known.get(each.uri),
        }
        for each in found
    ]
    return {"printers": told, "text": "\n".join(lines)}


def _probe(session: Session, options: argparse.Namespace) -> Answer:
    row = session.desk.query(printers.one, name=options.name)
    check_can_answer(row.uri)
    found = probe(device_for(row.uri), session.desk.clock.now())
    return _known(session.desk.execute(printers.learn, name=row.name, abilities=found))


def _show(session: Session, options: argparse.Namespace) -> Answer:
    return _known(session.desk.query(printers.one, name=options.name))


def _set(session: Session, options: argparse.Namespace) -> Answer:
    row = session.desk.query(printers.one, name=options.name)
    row = session.desk.execute(
        printers.arrange,
        name=row.name,
        paper=PrinterPaper(options.paper or row.paper),
        fallback=row.fallback if options.fallback is None else options.fallback or None,
        offset_x=row.offset_x if options.right is None else options.right,
        offset_y=row.offset_y if options.down is None else options.down,
        rulings=_rulings(options),
    )
    return _known(row)


def _rulings(options: argparse.Namespace) -> Mapping[str, bool | int | None]:
    """Return what was said of abilities; what was not said stays as it is."""
    said = {name: getattr(options, name) for name in (*SWITCHES, *ANSWERS)}
    numbers = {"cells": options.cells, "drawer_pin": options.drawer_pin}
    given = {name: number or None for name, number in numbers.items() if number is not None}
    return {**{name: _RULINGS[text] for name, text in said.items() if text is not None}, **given}


def _test(session: Session, options: argparse.Namespace) -> Answer:
    job_id = session.desk.execute(
        printers.print_test_page, printer=options.name, drawer=options.drawer
    )
    return print_outcome(session, job_id, PRINT_SECONDS)


def _default(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(printers.make_default, name=options.name)
    return _list(session, options)


def _remove(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(printers.remove, name=options.name)
    return _list(session, options)


def _printer(row: PrinterRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "uri": row.uri,
        "model": row.model,
        "default": row.is_default,
        "paper": row.paper.value,
        "fallback": row.fallback,
        "right": row.offset_x,
        "down": row.offset_y,
    }


def _known(row: PrinterRow) -> Answer:
    abilities = msgspec.to_builtins(row.abilities)
    everything = {name: getattr(row.abilities, name) for name in ABILITY_NAMES} | abilities
    lines = [_words(row), f"{row.abilities.maker} {row.abilities.product}".strip()]
    lines += [
        f"{text.translated()}: {ability_text(getattr(row.abilities, name))}"
        for name, text in ABILITY_NAMES.items()
    ]
    told = _printer(row) | {"abilities": everything}
    return told | {"text": "\n".join(line for line in lines if line)}


def _words(row: PrinterRow) -> str:
    return f"{'*' if row.is_default else ' '} {row.name}  {row.uri}  {row.model}"
