"""`propdesk person`: everything about one person out, deletion, legal hold, retention times."""

import argparse
from pathlib import Path
from typing import Any

from propdesk import person_files
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.domain.ids import CustomerId
from propdesk.domain.retention import CLOCKS, RetentionKind
from propdesk.services import personal_data, search


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    person = commands.add_parser("person", help="personal data: export, erase, hold, clocks")
    acts = person.add_subparsers(required=True, metavar="ACT")
    export = _about_person(acts, "export", "everything about a person as xlsx and json")
    export.add_argument("--out", required=True, type=Path, metavar="DIR")
    export.set_defaults(command=_export)
    for name, words, act in (
        ("erase", "delete what no law keeps", _erase),
        ("release", "end a legal hold", _release),
    ):
        parser = _about_person(acts, name, words)
        parser.add_argument("--second", metavar="USER", help="the person who agrees")
        parser.set_defaults(command=act)
    _about_person(acts, "hold", "keep a person's data for a dispute").set_defaults(command=_hold)
    due = acts.add_parser("due", help="people whose retention time is over")
    due.set_defaults(command=_due)
    sweep = acts.add_parser("sweep", help="delete what is due now")
    sweep.set_defaults(command=_sweep)
    clock = acts.add_parser("clocks", help="show the retention times, or set one")
    clock.add_argument("kind", nargs="?", choices=[kind.value for kind in RetentionKind])
    clock.add_argument("--days", type=int, metavar="N")
    clock.set_defaults(command=_clocks)


def _about_person(
    acts: "argparse._SubParsersAction[Any]", name: str, words: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = acts.add_parser(name, help=words)
    parser.add_argument("person", help="a name, a telephone, a unit, or the person's id in hex")
    parser.add_argument("--reason", required=True, metavar="TEXT")
    return parser


def _export(session: Session, options: argparse.Namespace) -> Answer:
    made = person_files.write_person(
        session.desk, _customer(session, options.person), options.out, options.reason
    )
    return {"files": [str(made.workbook), str(made.data)], "records": made.records}


def _erase(session: Session, options: argparse.Namespace) -> Answer:
    erased = session.desk.execute(
        personal_data.erase,
        customer_id=_customer(session, options.person),
        reason=options.reason,
        approval=session.approval(options.second),
    )
    return {
        "pseudonym": erased.pseudonym,
        "vehicles": erased.vehicles,
        "units": erased.units,
        "cases": erased.cases,
    }


def _hold(session: Session, options: argparse.Namespace) -> Answer:
    customer_id = _customer(session, options.person)
    session.desk.execute(personal_data.place_hold, customer_id=customer_id, reason=options.reason)
    return {"held": customer_id.hex()}


def _release(session: Session, options: argparse.Namespace) -> Answer:
    released = session.desk.execute(
        personal_data.release_hold,
        customer_id=_customer(session, options.person),
        reason=options.reason,
        approval=session.approval(options.second),
    )
    return {"released": released}


def _due(session: Session, _options: argparse.Namespace) -> Answer:
    return {"due": [person.hex() for person in session.desk.query(personal_data.due_people)]}


def _sweep(session: Session, _options: argparse.Namespace) -> Answer:
    _ = session.desk  # somebody has to sign in, though the job itself is the program's
    swept = session.app.sweep_personal_data()
    return {"people": swept.people, "print_jobs": swept.print_jobs, "drafts": swept.drafts}


def _clocks(session: Session, options: argparse.Namespace) -> Answer:
    if options.days is not None:
        if options.kind is None:
            raise BadUseError("name the clock to set")
        kind = RetentionKind(options.kind)
        session.desk.execute(personal_data.set_clock, kind=kind, days=options.days)
    return {
        "clocks": [
            {
                "kind": row.kind.value,
                "days": row.days,
                "default": row.is_default,
                "label": CLOCKS[row.kind].label.translated(),
            }
            for row in session.desk.query(personal_data.clocks)
        ]
    }


def _customer(session: Session, text: str) -> CustomerId:
    """Return the one person a text means; BadUseError if it fits nobody or several."""
    if len(text) == 32 and all(sign in "0123456789abcdef" for sign in text):
        return CustomerId(bytes.fromhex(text))
    hits = session.desk.query(search.find, text=text)
    found = {hit.customer_id: hit for hit in hits if hit.customer_id is not None}
    if len(found) != 1:
        names = ", ".join(f"{hit.unit} {hit.name} {key.hex()}" for key, hit in found.items())
        raise BadUseError(f"“{text}” means {len(found)} people: {names}")
    return next(iter(found))
