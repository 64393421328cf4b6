"""`propdesk return-visits`: what the calendar asks for, and putting it on the due list."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.i18n import translate
from propdesk.services import return_visits

AHEAD_DAYS = 30


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    group = commands.add_parser("return-visits", help="visits the calendar asks for")
    acts = group.add_subparsers(required=True, metavar="ACT")
    soon = acts.add_parser("soon", help="what is due soon and not yet on the list")
    soon.set_defaults(command=_soon)
    plan = acts.add_parser("plan", help="put it on the list; a second run adds nothing")
    plan.add_argument("--limit", type=int, default=return_visits.MOST_AT_ONCE, metavar="N")
    plan.set_defaults(command=_plan)
    for act in (soon, plan):
        act.add_argument("--days", type=int, default=AHEAD_DAYS, metavar="N", help="days ahead")


def _soon(session: Session, options: argparse.Namespace) -> Answer:
    found = session.desk.query(return_visits.due_soon, ahead_days=options.days)
    rows = [
        {"unit": each.unit, "kind": each.plan.sort, "due": each.plan.due_on.isoformat()}
        for each in found
    ]
    lines = [f"{row['due']}  {row['unit']}  {row['kind']}" for row in rows]
    return {"visits": rows, "text": "\n".join(lines)}


def _plan(session: Session, options: argparse.Namespace) -> Answer:
    added = session.desk.execute(
        return_visits.generate, ahead_days=options.days, limit=options.limit
    )
    words = translate("return_visits", "{count} visits put on the due list.")
    return {"added": added, "text": words.format(count=added)}
