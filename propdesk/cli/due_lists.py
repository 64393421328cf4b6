"""`propdesk due-list`: what the calendar asks for, and putting it on the list of its workflow."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.i18n import translate
from propdesk.services import case_due_lists
from propdesk.services.case_due_lists import MOST_AT_ONCE
from propdesk.workflows import WORKFLOWS


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    group = commands.add_parser("due-list", help="cases the calendar asks for")
    acts = group.add_subparsers(required=True, metavar="ACT")
    soon = acts.add_parser("soon", help="what is due soon and not yet on its list")
    soon.set_defaults(command=_soon)
    fill = acts.add_parser("fill", help="put it on the list; a second run adds nothing")
    fill.add_argument("--limit", type=int, default=MOST_AT_ONCE, metavar="N")
    fill.set_defaults(command=_fill)
    listed = [code for code, workflow in WORKFLOWS.items() if workflow.due_lists]
    for act in (soon, fill):
        act.add_argument("workflow", metavar="WORKFLOW", choices=listed, help=", ".join(listed))
        act.add_argument("--days", type=int, default=None, metavar="N", help="days ahead")


def _soon(session: Session, options: argparse.Namespace) -> Answer:
    found = session.desk.query(
        case_due_lists.asked, workflow=options.workflow, ahead_days=options.days
    )
    rows = [
        {"subject": e.subject.name, "list": e.due_list.code, "due": e.due_on.isoformat()}
        for e in found
    ]
    lines = [
        f"{e.due_on.isoformat()}  {e.subject.name}  {e.due_list.label.translated()}" for e in found
    ]
    return {"asked": rows, "text": "\n".join(lines)}


def _fill(session: Session, options: argparse.Namespace) -> Answer:
    added = session.desk.execute(
        case_due_lists.generate,
        workflow=options.workflow,
        ahead_days=options.days,
        limit=options.limit,
    )
    words = translate("case_due_lists", "{count} cases put on the due list.")
    return {"added": added, "text": words.format(count=added)}
