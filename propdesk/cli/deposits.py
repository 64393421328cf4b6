"""`propdesk deposit`: what is held, and the sum of it. Steps are made by `case deposits`."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.domain.money import format_yuan
from propdesk.services import counter_account, deposits
from propdesk.services.deposits import DepositRow
from propdesk.workflows.deposits import WORKFLOW

STATES = tuple(state.code for state in WORKFLOW.flow.states)


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    things = commands.add_parser("deposit", help="deposits: what is held, for whom")
    acts = things.add_subparsers(required=True, metavar="ACT")
    listing = acts.add_parser("list", help="deposits, newest first, and the sum that is held")
    listing.add_argument("--state", default="", choices=STATES, metavar="STATE")
    listing.add_argument("--unit", default="", metavar="UNIT")
    listing.set_defaults(command=_list)


def _list(session: Session, options: argparse.Namespace) -> Answer:
    ask = session.desk.query
    unit_id = ask(counter_account.find_unit, text=options.unit) if options.unit else None
    rows = ask(deposits.listed, state=options.state, unit_id=unit_id)
    lines = [
        f"{row.number} {row.unit} {row.payer} {format_yuan(row.held_fen)} {_words(row)}"
        for row in rows
    ]
    return {
        "deposits": [_plain(row) for row in rows],
        "held_fen": sum(row.held_fen for row in rows),
        "text": "\n".join(lines),
    }


def _words(row: DepositRow) -> str:
    return WORKFLOW.flow.by_state[row.state].label.translated()


def _plain(row: DepositRow) -> dict[str, object]:
    return {
        "number": row.number,
        "unit": row.unit,
        "kind": row.sort,
        "payer": row.payer,
        "purpose": row.purpose,
        "state": row.state,
        "amount_fen": row.amount_fen,
        "deducted_fen": row.deducted_fen,
        "held_fen": row.held_fen,
        "receipt": row.receipt_no,
        "opened_at": row.opened_at.isoformat(),
    }
