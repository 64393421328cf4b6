"""`propdesk history`: what a unit's or a person's data were before."""

import argparse
from typing import Any

from propdesk import record_history
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.clock import CENTRE_ZONE
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.i18n import translate
from propdesk.services import counter_account, people_lists
from propdesk.services.audit_acts import act_text
from propdesk.services.history import ChangeRow


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the command."""
    command = commands.add_parser(
        "history", help="show old values of a unit, or of a person of it, with who and when"
    )
    command.add_argument("unit", metavar="UNIT")
    command.add_argument("--person", metavar="NAME", help="the data of this person of the unit")
    command.add_argument(
        "--reason", metavar="TEXT", help="show the person's numbers in full; the reason is kept"
    )
    command.set_defaults(command=_history)


def _history(session: Session, options: argparse.Namespace) -> Answer:
    if options.reason is not None and not options.person:
        raise BadUseError("--reason needs --person")
    desk = session.desk
    unit_id = desk.query(counter_account.find_unit, text=options.unit)
    if not options.person:
        rows = record_history.of_unit(desk, unit_id)
    else:
        customer = _person(session, unit_id, options.person)
        rows = (
            record_history.of_customer(desk, customer)
            if options.reason is None
            else record_history.in_full(desk, customer, options.reason)
        )
    text = "\n".join(map(_line, rows)) or translate("history", "Nothing was ever changed.")
    return {"changes": [_plain(row) for row in rows], "text": text}


def _person(session: Session, unit_id: UnitId, name: str) -> CustomerId:
    for row in session.desk.query(people_lists.of_unit, unit_id=unit_id):
        if row.name == name:
            return row.customer_id
    raise NotFoundError(field="person", name=name)


def _plain(row: ChangeRow) -> dict[str, str]:
    return {
        "at": row.at.isoformat(),
        "person": row.person,
        "act": row.act,
        "what": row.what,
        "old": row.old,
        "new": row.new,
    }


def _line(row: ChangeRow) -> str:
    at = f"{row.at.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"
    change = f"{row.old or '—'} → {row.new or '—'}"
    return "  ".join((at, row.person or "—", act_text(row.act), row.what, change))
